using Kantoku.Core.Diagnostics;
using Kantoku.Core.Story.Chronicle;

namespace Kantoku.Core.Story.Checks;

/// <summary>Weather and hour hold within a scene unless the words say that they change.</summary>
internal sealed class SettingRules(StoryChronicle chronicle, FindingList findings)
{
    /// <summary>Words that say that something changes, or that it is not here and now.</summary>
    private static readonly string[] Turns =
    [
        "stop", "clear", "begin", "start", "break", "turn", "become", "fade", "soon", "later", "after", "until",
            "finally",
        "no longer", "gives way", "let up", "lets up", "passes", "photo", "dream", "remember", "poster", "painting",
            "clock",
        "sets", "setting", "rises over", "上が", "止", "やむ", "やん", "晴れて", "降り出", "降り始", "なる", "なっ", "明け", "暮れ", "変わ", "沈",
    ];

    private StoryScene? _scene;
    private (string Value, Cause By)? _weather;
    private (string Value, Cause By)? _hour;

    public void EnterScene(StoryScene scene)
    {
        var before = _scene;
        _scene = scene;
        CheckContinuity(before, scene);
        var heading = new Cause(scene.At, $"{findings.PlaceOf(scene.FirstPanel)}: {scene.Title}");
        _weather = scene.SaysWeather ? (scene.Weather.ToString().ToLowerInvariant(), heading) : null;
        _hour = scene.SaysHour ? (scene.Hour.ToString().ToLowerInvariant(), heading) : null;
    }

    private void CheckContinuity(StoryScene? before, StoryScene scene)
    {
        if (before is null || before.Time != scene.Time || scene.Passage is not (Passage.None or Passage.Moments
            or Passage.Meanwhile))
        {
            return;
        }

        var because = new Cause(before.At, $"{findings.PlaceOf(before.FirstPanel)}: {before.Title}");
        if (before.SaysHour && scene.SaysHour && AreOpposite(Name(before.Hour), Name(scene.Hour)))
        {
            findings.Add(StoryCodes.HourChanges, (-1, "hour"), scene.At,
                $"It is {Name(scene.Hour)} at once after {Name(before.Hour)}.",
                "Let time go by (LATER), or write the same hour.", because);
        }

        if (scene.Passage == Passage.None && before.SaysWeather && scene.SaysWeather
            && AreOpposite(Name(before.Weather), Name(scene.Weather)))
        {
            findings.Add(StoryCodes.WeatherChanges, (-1, "weather"), scene.At,
                $"The weather is {Name(scene.Weather)} at once after {Name(before.Weather)}.",
                "Let it change in the words, or write the same weather.", because);
        }

        static string Name<T>(T value)
            where T : struct, Enum => value.ToString().ToLowerInvariant();
    }

    public void Check(int ordinal, PanelRecord panel, StoryFact fact)
    {
        if (fact.Deed == Deed.WeatherIs)
        {
            Hold(ref _weather, StoryCodes.WeatherChanges, "weather", ordinal, panel, fact);
        }
        else if (fact.Deed == Deed.HourIs)
        {
            Hold(ref _hour, StoryCodes.HourChanges, "hour", ordinal, panel, fact);
        }
    }

    private void Hold(
        ref (string Value, Cause By)? known, string code, string what, int ordinal, PanelRecord panel, StoryFact fact)
    {
        var isTurn = Array.Exists(Turns, word => fact.Words.Contains(word, StringComparison.OrdinalIgnoreCase));
        var because = new Cause(fact.At, $"{findings.PlaceOf(ordinal)}: \"{fact.Words}\"");
        if (known is { } before && AreOpposite(before.Value, fact.Value) && !isTurn && !panel.HasApparition
            && chronicle.Scenes[panel.Scene].Index == _scene?.Index)
        {
            findings.Add(code, (-1, what), fact.At,
                $"The {what} is {fact.Value}, but in the same scene it was {before.Value}.",
                "Let it change in the words, or begin a new scene.", before.By);
        }

        if (known is null || isTurn)
        {
            known = (fact.Value, because);
        }
    }

    /// <summary>Two that nobody takes for each other; dusk shades into night, rain into storm.</summary>
    private static bool AreOpposite(string first, string second) => (first, second) switch
    {
        ("day", "night") or ("night", "day") => true,
        ("dawn", "dusk") or ("dusk", "dawn") => true,
        ("clear", "rain" or "snow" or "storm" or "fog") or ("rain" or "snow" or "storm" or "fog", "clear") => true,
        ("rain", "snow") or ("snow", "rain") => true,
        _ => false,
    };
}
