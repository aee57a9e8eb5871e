using System.Collections.Immutable;
using Kantoku.Core.Script;

namespace Kantoku.Core.Layout;

/// <summary>Lays insets over the lower corner of their host where reading ends.</summary>
internal static class InsetPlacer
{
    private const double EdgeMm = 3;
    private const double BetweenMm = 2.5;

    /// <summary>Rectangles of a host's insets, in their reading order; inside the host wherever it is large
    /// enough.</summary>
    /// <param name="shapes">Each inset's own orientation.</param>
    /// <param name="live">The host's rectangle that is sure to be seen.</param>
    public static ImmutableArray<RectMm> Place(
        ImmutableArray<PanelShape> shapes, RectMm live, ReadingDirection direction)
    {
        var room = new RectMm(
            live.Left + EdgeMm, live.Top + EdgeMm, live.Width - (2 * EdgeMm), live.Height - (2 * EdgeMm));
        var sizes = shapes.Select(shape => SizeOf(shape, live)).ToArray();
        var taken = sizes.Sum(size => size.Width) + (BetweenMm * (sizes.Length - 1));
        var scale = Math.Min(1, room.Width / taken);
        var placed = ImmutableArray.CreateBuilder<RectMm>(sizes.Length);
        var fromEnd = sizes.Sum(size => size.Width * scale) + (BetweenMm * (sizes.Length - 1));
        foreach (var (wished, high) in sizes)
        {
            var width = Math.Max(GridBuilder.LeastWidthMm, wished * scale);
            var left = direction == ReadingDirection.RightToLeft
                ? room.Left + fromEnd - width
                : room.Right - fromEnd;
            placed.Add(Rounded(left, room.Bottom - high, width, high));
            fromEnd -= (wished * scale) + BetweenMm;
        }

        return placed.MoveToImmutable();
    }

    private static (double Width, double Height) SizeOf(PanelShape shape, RectMm live)
    {
        var width = Math.Clamp(live.Width * 0.36, 24, 58);
        var height = Math.Clamp(live.Height * 0.36, 20, 48);
        (width, height) = shape switch
        {
            PanelShape.Horizontal => (width * 1.35, Math.Min(height * 0.85, width * 0.8)),
            PanelShape.Vertical => (Math.Min(width * 0.8, height * 0.8), height * 1.35),
            _ => (width, Math.Min(height, width * 1.1)),
        };
        return (
            Math.Max(GridBuilder.LeastWidthMm, Math.Min(width, live.Width * 0.7)),
            Math.Max(GridBuilder.LeastHeightMm, Math.Min(height, live.Height * 0.6)));
    }

    private static RectMm Rounded(double left, double top, double width, double height) => new(
        Math.Round(left, 2), Math.Round(top, 2), Math.Round(width, 2), Math.Round(height, 2));
}
