using System.Collections.Immutable;
using Kantoku.Core.Layout;

namespace Kantoku.Press.Lettering;

/// <summary>Where rows cross a polygon.</summary>
internal static class PolygonRows
{
    public const int MostCrossings = 64;

    /// <summary>Even-odd crossings of a horizontal line, from left to right.</summary>
    /// <param name="crossings">Receives them; those beyond its length are left out.</param>
    /// <returns>How many there are, always even.</returns>
    public static int Cross(ImmutableArray<PointMm> outline, double y, Span<double> crossings)
    {
        var count = 0;
        for (var i = 0; i < outline.Length && count < crossings.Length; i++)
        {
            var a = outline[i];
            var b = outline[(i + 1) % outline.Length];
            if (a.Y <= y != b.Y <= y)
            {
                crossings[count++] = a.X + ((b.X - a.X) * (y - a.Y) / (b.Y - a.Y));
            }
        }

        crossings[..count].Sort();
        return count & ~1;
    }

    public static bool Contains(ImmutableArray<PointMm> outline, double x, double y)
    {
        Span<double> crossings = stackalloc double[MostCrossings];
        var count = Cross(outline, y, crossings);
        for (var i = 0; i < count; i += 2)
        {
            if (x >= crossings[i] && x < crossings[i + 1])
            {
                return true;
            }
        }

        return false;
    }
}
