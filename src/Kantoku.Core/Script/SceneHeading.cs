using Kantoku.Core.Diagnostics;

namespace Kantoku.Core.Script;

/// <summary>Inside, outside, or an establishing view.</summary>
public enum Interior
{
    Unknown,
    Inside,
    Outside,
    Both,
}

/// <summary>Which time a scene plays in, beside the story's present.</summary>
public enum SceneTime
{
    Present,
    Flashback,
    Dream,
}

/// <summary>Where and when, as a heading or a page line says it; holds until the next one.</summary>
public sealed record SceneHeading
{
    /// <summary>The heading as written.</summary>
    public required string Text { get; init; }

    /// <summary>The place alone: "SCHOOL ROOFTOP"; empty when only a time is given.</summary>
    public required string Place { get; init; }

    public Interior Interior { get; init; }

    /// <summary>EST: an establishing view is asked for.</summary>
    public bool Establishing { get; init; }

    /// <summary>The words after the dash as written ("NIGHT", "LATER", "夜"), or null.</summary>
    public string? Time { get; init; }

    public SceneTime SceneTime { get; init; }

    public required SourceSpan At { get; init; }
}
