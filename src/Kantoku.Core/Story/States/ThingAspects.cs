namespace Kantoku.Core.Story.States;

/// <summary>Which aspect of a thing a word speaks of.</summary>
internal static class ThingAspects
{
    public const string Integrity = "integrity";
    public const string Opening = "opening";
    public const string Light = "light";

    /// <summary>The aspect and the value that stands for the word.</summary>
    public static (string Name, string Value) Of(string word) => word.Trim().ToLowerInvariant() switch
    {
        "broken" or "destroyed" or "shattered" or "smashed" or "torn" or "burnt" or "burned" or "壊れた" or "壊れている"
            => (Integrity, "broken"),
        "whole" or "mended" or "repaired" or "fixed" or "intact" or "直った" => (Integrity, "whole"),
        "open" or "opened" or "unlocked" or "開" or "開いている" => (Opening, "open"),
        "closed" or "shut" or "閉" or "閉まっている" => (Opening, "closed"),
        "locked" or "施錠" => (Opening, "locked"),
        "lit" or "on" or "burning" or "点灯" => (Light, "lit"),
        "out" or "off" or "unlit" or "dark" or "消灯" => (Light, "out"),
        var other => ("state", other),
    };
}
