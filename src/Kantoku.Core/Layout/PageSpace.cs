using System.Collections.Immutable;
using Kantoku.Core.Script;

namespace Kantoku.Core.Layout;

/// <summary>A page or spread as the cutter sees it, and the way from reading coordinates to the page's.</summary>
internal sealed class PageSpace
{
    private const double FoldToleranceMm = 0.01;
    private const double EdgeMm = 3;

    private readonly bool _mirrored;
    private readonly RectMm _inner;
    private readonly double _pageWidthMm;
    private readonly int _span;

    public PageSpace(Trim trim, int span, ReadingDirection direction)
    {
        _span = Math.Max(1, span);
        _pageWidthMm = trim.WidthMm;
        _mirrored = direction == ReadingDirection.RightToLeft;
        WidthMm = trim.WidthMm * _span;
        HeightMm = trim.HeightMm;
        BleedMm = trim.BleedMm;
        _inner = trim.Inner with { Width = trim.Inner.Width + (trim.WidthMm * (_span - 1)) };
    }

    public double WidthMm { get; }

    public double HeightMm { get; }

    public double BleedMm { get; }

    public double InnerWidthMm => _inner.Width;

    public double InnerHeightMm => _inner.Height;

    /// <summary>From the inner frame to the end of the bleed, where reading begins.</summary>
    public double StartMarginMm => BleedMm + (_mirrored ? WidthMm - _inner.Right : _inner.Left);

    public double EndMarginMm => BleedMm + (_mirrored ? _inner.Left : WidthMm - _inner.Right);

    public double TopMarginMm => BleedMm + _inner.Top;

    public double BottomMarginMm => BleedMm + HeightMm - _inner.Bottom;

    /// <summary>True where an upright cut at this place along the reading direction lies on a fold.</summary>
    public bool IsFold(double u)
    {
        var x = _mirrored ? _inner.Right - u : _inner.Left + u;
        for (var page = 1; page < _span; page++)
        {
            if (Math.Abs(x - (page * _pageWidthMm)) < FoldToleranceMm)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The fold that runs through a frame, the one nearest its middle, or null.</summary>
    public double? FoldThrough(RectMm bounds)
    {
        double? nearest = null;
        for (var page = 1; page < _span; page++)
        {
            var x = page * _pageWidthMm;
            if (x > bounds.Left && x < bounds.Right
                && (nearest is null || Math.Abs(x - bounds.Center.X) < Math.Abs(nearest.Value - bounds.Center.X)))
            {
                nearest = x;
            }
        }

        return nearest;
    }

    /// <summary>Corners from the top left one clockwise, as the page has them, in hundredths of a millimetre.</summary>
    /// <param name="corners">Start top, end top, end bottom, start bottom.</param>
    public ImmutableArray<PointMm> ToPage(ReadOnlySpan<(double U, double V)> corners) => _mirrored
        ? [ToPage(corners[1]), ToPage(corners[0]), ToPage(corners[3]), ToPage(corners[2])]
        : [ToPage(corners[0]), ToPage(corners[1]), ToPage(corners[2]), ToPage(corners[3])];

    /// <summary>The whole page with its bleed.</summary>
    public ImmutableArray<PointMm> WholePage =>
        OutlineOf(new RectMm(-BleedMm, -BleedMm, WidthMm + (2 * BleedMm), HeightMm + (2 * BleedMm)));

    public static ImmutableArray<PointMm> OutlineOf(RectMm rect) =>
    [
        new(rect.Left, rect.Top), new(rect.Right, rect.Top), new(rect.Right, rect.Bottom), new(rect.Left, rect.Bottom),
    ];

    public static RectMm BoundsOf(ImmutableArray<PointMm> outline)
    {
        var left = Math.Min(outline[0].X, outline[3].X);
        var top = Math.Min(outline[0].Y, outline[1].Y);
        return new RectMm(
            left,
            top,
            Round(Math.Max(outline[1].X, outline[2].X) - left),
            Round(Math.Max(outline[2].Y, outline[3].Y) - top));
    }

    public bool RunsOut(RectMm bounds) =>
        bounds.Left < 0 || bounds.Top < 0 || bounds.Right > WidthMm || bounds.Bottom > HeightMm;

    /// <summary>The upright rectangle inside an outline of four corners, clear of the page's edges.</summary>
    public RectMm LiveOf(ImmutableArray<PointMm> outline)
    {
        var left = Math.Max(Math.Max(outline[0].X, outline[3].X), EdgeMm);
        var top = Math.Max(Math.Max(outline[0].Y, outline[1].Y), EdgeMm);
        var right = Math.Min(Math.Min(outline[1].X, outline[2].X), WidthMm - EdgeMm);
        var bottom = Math.Min(Math.Min(outline[2].Y, outline[3].Y), HeightMm - EdgeMm);
        return new RectMm(left, top, Math.Max(1, right - left), Math.Max(1, bottom - top));
    }

    /// <summary>A rectangle moved and, where it must be, shrunk into the trimmed page.</summary>
    public RectMm Inside(RectMm rect)
    {
        var width = Math.Min(rect.Width, WidthMm - (2 * EdgeMm));
        var height = Math.Min(rect.Height, HeightMm - (2 * EdgeMm));
        return new RectMm(
            Math.Clamp(rect.Left, EdgeMm, WidthMm - EdgeMm - width),
            Math.Clamp(rect.Top, EdgeMm, HeightMm - EdgeMm - height),
            width,
            height);
    }

    /// <summary>Area of the part of a rectangle that is left after trimming.</summary>
    public double SeenMm2(RectMm bounds)
    {
        var width = Math.Min(bounds.Right, WidthMm) - Math.Max(bounds.Left, 0);
        var height = Math.Min(bounds.Bottom, HeightMm) - Math.Max(bounds.Top, 0);
        return Math.Max(0, width) * Math.Max(0, height);
    }

    private PointMm ToPage((double U, double V) point) => new(
        Round(_mirrored ? _inner.Right - point.U : _inner.Left + point.U), Round(_inner.Top + point.V));

    private static double Round(double lengthMm) => Math.Round(lengthMm, 2, MidpointRounding.AwayFromZero);
}
