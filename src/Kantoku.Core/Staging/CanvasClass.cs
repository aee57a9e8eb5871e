using Kantoku.Core.Layout;

namespace Kantoku.Core.Staging;

/// <summary>The coarse sizes of canvases: a frame that changes by a hair is drawn on the same canvas and
/// cropped.</summary>
public static class CanvasClass
{
    /// <summary>Drawn beyond the frame on each side at least.</summary>
    public const double OverscanMm = 0.75;

    /// <summary>Width and height of the canvas for a frame.</summary>
    /// <param name="bounds">The frame's bounds; the canvas is centred on them.</param>
    public static (double WidthMm, double HeightMm) For(RectMm bounds) =>
        (RoundUp(bounds.Width + (2 * OverscanMm)), RoundUp(bounds.Height + (2 * OverscanMm)));

    /// <summary>Rounds up in steps of 2.5 mm below 50 mm, of 5 mm below 100 mm, of 10 mm above.</summary>
    private static double RoundUp(double lengthMm)
    {
        var step = lengthMm <= 50 ? 2.5 : lengthMm <= 100 ? 5 : 10;
        return Math.Ceiling((lengthMm - 1e-6) / step) * step;
    }
}
