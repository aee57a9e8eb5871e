using Kantoku.Core.Diagnostics;
using Kantoku.Core.Script;

namespace Kantoku.Core.Story.Chronicle;

/// <summary>How much story time lies between a scene and the one before it on its line.</summary>
public enum Passage
{
    /// <summary>Nothing says it.</summary>
    Unsaid,

    /// <summary>CONTINUOUS: none at all.</summary>
    None,

    /// <summary>MOMENTS LATER.</summary>
    Moments,

    /// <summary>MEANWHILE, SAME TIME: both play at once.</summary>
    Meanwhile,

    /// <summary>LATER, hours later, that night.</summary>
    Hours,

    /// <summary>The next day, days or years later.</summary>
    Days,
}

/// <summary>A run of panels at one place and in one time.</summary>
public sealed record StoryScene
{
    /// <summary>0-based number in reading order.</summary>
    public required int Index { get; init; }

    /// <summary>0-based number of its chapter.</summary>
    public required int Chapter { get; init; }

    /// <summary>The heading as written; the place where there is none.</summary>
    public required string Title { get; init; }

    /// <summary>Reading ordinal of its first panel.</summary>
    public required int FirstPanel { get; init; }

    public required int PanelCount { get; init; }

    /// <summary>Index into the world's places, or -1.</summary>
    public required int Place { get; init; }

    public required TimeOfDay Hour { get; init; }

    /// <summary>The script itself says the hour.</summary>
    public required bool SaysHour { get; init; }

    public required Weather Weather { get; init; }

    public required bool SaysWeather { get; init; }

    public required SceneTime Time { get; init; }

    /// <summary>Since the scene before it that plays in the same time.</summary>
    public required Passage Passage { get; init; }

    public required SourceSpan At { get; init; }

    public int EndPanel => FirstPanel + PanelCount;
}
