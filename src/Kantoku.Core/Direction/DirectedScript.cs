using System.Collections.Immutable;
using Kantoku.Core.Diagnostics;
using Kantoku.Core.Script;
using Kantoku.Core.Story;

namespace Kantoku.Core.Direction;

/// <summary>Lines and patterns laid over or behind a picture.</summary>
public enum Effect
{
    FocusLines,
    SpeedLines,
    Flash,
    Impact,
    Sparkle,
    Gloom,
    Hatching,
    Dust,
    Crack,
    Steam,
}

/// <summary>What stands behind the people.</summary>
public enum Backdrop
{
    /// <summary>The place in full.</summary>
    Place,

    /// <summary>A plain tone, the place left out.</summary>
    Tone,

    /// <summary>White paper.</summary>
    White,

    /// <summary>Solid black.</summary>
    Black,
}

/// <summary>Where and when a panel plays.</summary>
public sealed record Setting
{
    /// <summary>Index into the world's places, or -1 where none is known.</summary>
    public required int Place { get; init; }

    public required TimeOfDay Time { get; init; }

    public required Weather Weather { get; init; }

    public SceneTime SceneTime { get; init; }
}

/// <summary>The intent of a panel: who, where, how near, what they do and feel, how much it weighs.</summary>
public sealed record DirectedPanel
{
    public required ScriptPanel Source { get; init; }

    public required Setting Setting { get; init; }

    /// <summary>In reading order: the first stands where the eye comes first.</summary>
    public required ImmutableArray<Performance> Cast { get; init; }

    public required ShotSize Shot { get; init; }

    public required CameraAngle Angle { get; init; }

    public required Backdrop Backdrop { get; init; }

    public required ImmutableArray<Effect> Effects { get; init; }

    /// <summary>Dramatic weight: 1 is an ordinary panel, 0.5 a glance, 3 the turn of a chapter.</summary>
    public required double Weight { get; init; }

    /// <summary>For each beat of the source: who speaks it as an index into the world's cast, or -1.</summary>
    public required ImmutableArray<int> Speakers { get; init; }

    /// <summary>For each beat of the source: 1 is said, 2 is shouted, 0.5 is murmured.</summary>
    public required ImmutableArray<double> Loudness { get; init; }

    /// <summary>Things that are the subject or stand about, in words of the props' vocabulary, each as often as it is
    /// seen ("dog", "dog"); the first is the most important.</summary>
    public ImmutableArray<string> Props { get; init; } = [];

    /// <summary>The author's own picture for this panel, a path inside the project, or null.</summary>
    public string? Art { get; init; }
}

public sealed record DirectedPage
{
    public required ScriptPage Source { get; init; }

    /// <summary>1-based number of its first printed page in the book.</summary>
    public required int Folio { get; init; }

    public required ImmutableArray<DirectedPanel> Panels { get; init; }
}

public sealed record DirectedScript
{
    public required MangaScript Source { get; init; }

    public required StoryWorld World { get; init; }

    public required ImmutableArray<DirectedPage> Pages { get; init; }

    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }
}
