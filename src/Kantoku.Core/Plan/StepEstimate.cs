using Kantoku.Core.Layout;

namespace Kantoku.Core.Plan;

/// <summary>How long steps take on one processor, from measurements; only their proportions matter to the order of
/// work.</summary>
internal static class StepEstimate
{
    private const double ReferenceDpi = 300;

    public static double Sheet(double dpi) => 0.4 * Fineness(dpi);

    public static double Plate(double dpi) => 0.15 * Fineness(dpi);

    public static double Panel(double widthMm, double heightMm, double dpi) =>
        0.012 + (widthMm * heightMm * 1.1e-5 * Fineness(dpi));

    /// <summary>The author's own picture is read and checked.</summary>
    public static double Art => 0.01;

    public static double Page(Trim trim, int span, Rendering rendering, double dpi)
    {
        var area = trim.WidthMm * trim.HeightMm * span / (182 * 257);
        return rendering == Rendering.Print ? 0.25 * area : 0.09 * area * Fineness(dpi);
    }

    public static double Book(int pages) => 0.05 + (pages * 0.01);

    private static double Fineness(double dpi) => dpi / ReferenceDpi * (dpi / ReferenceDpi);
}
