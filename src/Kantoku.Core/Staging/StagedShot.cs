using System.Collections.Immutable;
using Kantoku.Core.Direction;
using Kantoku.Core.Layout;
using Kantoku.Core.Script;
using Kantoku.Core.Story;

namespace Kantoku.Core.Staging;

/// <summary>A person placed in a picture. Lengths are millimetres on the shot's canvas.</summary>
public sealed record StagedFigure
{
    /// <summary>The character's id, for marks; two figures of one picture have different ids.</summary>
    public required string Character { get; init; }

    public required CharacterDesign Design { get; init; }

    public required Emotion Emotion { get; init; }

    public required Pose Pose { get; init; }

    /// <summary>Centre of the skull.</summary>
    public required PointMm Head { get; init; }

    /// <summary>Crown to chin.</summary>
    public required double HeadHeightMm { get; init; }

    /// <summary>Turn of the body and head: 0 to the viewer, positive to the picture's right, −180 to 180;
    /// never between 42 and 80 either way.</summary>
    public required double YawDeg { get; init; }

    /// <summary>Nod: positive looks down.</summary>
    public double PitchDeg { get; init; }

    /// <summary>Tilt: positive leans to the picture's right.</summary>
    public double RollDeg { get; init; }

    /// <summary>May be drawn over the frame's upper and side borders.</summary>
    public bool BreaksOut { get; init; }

    public string? Holding { get; init; }

    /// <summary>What somebody who sits or lies rests on.</summary>
    public Rest Rest { get; init; }
}

/// <summary>Everything that decides a picture, and nothing that does not: no words, no page, no number.</summary>
public sealed record StagedShot
{
    /// <summary>The canvas: the frame's bounding box rounded up to a coarse class, drawn with overscan; the press
    /// lays its centre on the centre of the frame's bounds.</summary>
    public required double WidthMm { get; init; }

    public required double HeightMm { get; init; }

    public required PlaceDesign? Place { get; init; }

    public required TimeOfDay Time { get; init; }

    public required Weather Weather { get; init; }

    public required Backdrop Backdrop { get; init; }

    public required ShotSize Shot { get; init; }

    public required CameraAngle Angle { get; init; }

    /// <summary>Back to front.</summary>
    public required ImmutableArray<StagedFigure> Figures { get; init; }

    public required ImmutableArray<Effect> Effects { get; init; }

    /// <summary>What the effects point at.</summary>
    public required PointMm Focus { get; init; }

    /// <summary>Things that are the subject or stand about, in words of the props' vocabulary.</summary>
    public ImmutableArray<string> Props { get; init; } = [];

    /// <summary>A blank picture is meant (a white-out, a black panel).</summary>
    public bool AllowBlank { get; init; }

    /// <summary>A memory or a dream looks it.</summary>
    public SceneTime SceneTime { get; init; }

    /// <summary>Fine variation of what is neither person nor place, from what is drawn and never from where.</summary>
    public required ulong Seed { get; init; }
}
