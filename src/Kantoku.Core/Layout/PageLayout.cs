using System.Collections.Immutable;
using Kantoku.Core.Diagnostics;

namespace Kantoku.Core.Layout;

/// <summary>A gutter that runs through one frame from edge to edge: the two halves of a SPLIT panel.</summary>
public readonly record struct SplitLine(PointMm From, PointMm To, double WidthMm);

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

    /// <summary>A rectangle inside the outline and inside the trimmed page: what matters of a picture stands here. Null
    /// means the bounds.</summary>
    public RectMm? Live { get; init; }

    /// <summary>Where an inset will lie over this frame, or null.</summary>
    public RectMm? Covered { get; init; }

    /// <summary>Horizontal place of the fold between two printed pages where it runs through this frame, or null: no
    /// face
    /// and no word stands there.</summary>
    public double? FoldXMm { get; init; }

    /// <summary>A gutter drawn through the frame, or null.</summary>
    public SplitLine? Split { get; init; }
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

/// <summary>What laying out a page gave.</summary>
/// <param name="Layout">Always a layout.</param>
/// <param name="Diagnostics">What could not be had as asked, in order of panels.</param>
public sealed record PageComposition(PageLayout Layout, ImmutableArray<Diagnostic> Diagnostics);
