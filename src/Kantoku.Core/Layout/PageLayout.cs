using System.Collections.Immutable;

namespace Kantoku.Core.Layout;

/// <summary>A panel's place on its page.</summary>
public sealed record Frame
{
    /// <summary>Index of the panel in its page.</summary>
    public required int Panel { get; init; }

    /// <summary>Corners in order, a convex polygon of four or more points; may reach beyond the page where it
    /// bleeds.</summary>
    public required ImmutableArray<PointMm> Outline { get; init; }

    /// <summary>The outline's bounding box.</summary>
    public required RectMm Bounds { get; init; }

    /// <summary>No border line is drawn.</summary>
    public bool Borderless { get; init; }

    /// <summary>Lies over the frames before it, with a white ring.</summary>
    public bool Inset { get; init; }

    public bool Bleeds { get; init; }
}

/// <summary>The frames of one page or spread, in reading order.</summary>
public sealed record PageLayout
{
    /// <summary>Trimmed width of all its printed pages together.</summary>
    public required double WidthMm { get; init; }

    public required double HeightMm { get; init; }

    /// <summary>One a panel, in reading order.</summary>
    public required ImmutableArray<Frame> Frames { get; init; }
}
