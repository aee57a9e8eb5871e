using System.Collections.Immutable;

namespace Kantoku.Core.Pictures;

/// <summary>A point of a picture as shares of its width and height, 0 to 1 inside it.</summary>
public readonly record struct PicturePoint(float X, float Y);

/// <summary>A person's head found or drawn in a picture. Shares of the picture's width and height.</summary>
public sealed record HeadMark
{
    /// <summary>Who it is, or null when it is not known.</summary>
    public string? Character { get; init; }

    /// <summary>Centre of the face with its hair.</summary>
    public required PicturePoint Center { get; init; }

    public required float RadiusX { get; init; }

    public required float RadiusY { get; init; }

    /// <summary>Where a tail points; null where the mouth is hidden.</summary>
    public PicturePoint? Mouth { get; init; }

    /// <summary>0 to 1; what an artist drew itself is 1.</summary>
    public required float Confidence { get; init; }
}

/// <summary>An area that balloons had better leave free: a body, a hand, a thing that tells the story.</summary>
public sealed record SilhouetteMark
{
    public string? Character { get; init; }

    /// <summary>A simple polygon, at most 64 points.</summary>
    public required ImmutableArray<PicturePoint> Outline { get; init; }

    public required float Confidence { get; init; }
}

/// <summary>What lettering must know of a picture, and all it may rely on.</summary>
public sealed record Marks
{
    public static readonly Marks None = new();

    public ImmutableArray<HeadMark> Heads { get; init; } = [];

    public ImmutableArray<SilhouetteMark> Silhouettes { get; init; } = [];
}
