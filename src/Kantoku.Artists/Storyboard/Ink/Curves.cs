using System.Numerics;

namespace Kantoku.Artists.Storyboard.Ink;

/// <summary>Smooth curves through points, as polylines.</summary>
/// <remarks>Centripetal Catmull-Rom: it never loops between points of uneven distance.</remarks>
internal static class Curves
{
    private const int FewestSteps = 3;
    private const int MostSteps = 14;

    /// <summary>An open curve, as finely divided as its size asks for.</summary>
    public static Vector2[] Through(params ReadOnlySpan<Vector2> points) =>
        Sample(points, closed: false, perSegment: 0);

    /// <summary>A closed curve, as finely divided as its size asks for. The first point is not repeated.</summary>
    public static Vector2[] Around(params ReadOnlySpan<Vector2> points) => Sample(points, closed: true, perSegment: 0);

    /// <summary>A curve with the same number of steps between every two points, so that indices keep their
    /// meaning.</summary>
    /// <param name="perSegment">Steps between two points; 0 chooses by distance.</param>
    public static Vector2[] Sample(ReadOnlySpan<Vector2> points, bool closed, int perSegment)
    {
        var count = points.Length;
        if (count < 2 || (closed && count < 3))
            return points.ToArray();
        var segments = closed ? count : count - 1;
        var total = closed ? 0 : 1;
        for (var i = 0; i < segments; i++)
            total += Steps(points[i], points[(i + 1) % count], perSegment);
        var curve = new Vector2[total];
        var next = 0;
        for (var i = 0; i < segments; i++)
        {
            var steps = Steps(points[i], points[(i + 1) % count], perSegment);
            next = Segment(At(points, i - 1, closed), At(points, i, closed), At(points, i + 1, closed),
                At(points, i + 2, closed), steps, curve, next);
        }

        if (!closed)
            curve[next] = points[^1];
        return curve;
    }

    /// <summary>Adds the part between the middle two points to a curve, without its end.</summary>
    private static int Segment(Vector2 before, Vector2 start, Vector2 end, Vector2 after, int steps, Vector2[] curve,
        int next)
    {
        var (first, second) = Handles(before, start, end, after);
        for (var k = 0; k < steps; k++)
        {
            var t = k / (float)steps;
            var u = 1 - t;
            curve[next++] = (u * u * u * start) + (3 * u * u * t * first) + (3 * u * t * t * second)
                + (t * t * t * end);
        }

        return next;
    }

    private static (Vector2 First, Vector2 Second) Handles(Vector2 before, Vector2 start, Vector2 end, Vector2 after)
    {
        var d1Squared = Vector2.Distance(before, start);
        var d2Squared = Vector2.Distance(start, end);
        var d3Squared = Vector2.Distance(end, after);
        var (d1, d2, d3) = (MathF.Sqrt(d1Squared), MathF.Sqrt(d2Squared), MathF.Sqrt(d3Squared));
        var first = d1 < 1e-3f
            ? start
            : ((d1Squared * end) - (d2Squared * before) + (((2 * d1Squared) + (3 * d1 * d2) + d2Squared) * start))
                / (3 * d1 * (d1 + d2));
        var second = d3 < 1e-3f
            ? end
            : ((d3Squared * start) - (d2Squared * after) + (((2 * d3Squared) + (3 * d3 * d2) + d2Squared) * end))
                / (3 * d3 * (d3 + d2));
        return (first, second);
    }

    private static int Steps(Vector2 from, Vector2 to, int perSegment) => perSegment > 0
        ? perSegment
        : Math.Clamp((int)MathF.Ceiling(MathF.Sqrt(Vector2.Distance(from, to))), FewestSteps, MostSteps);

    private static Vector2 At(ReadOnlySpan<Vector2> points, int index, bool closed)
    {
        var count = points.Length;
        if (closed)
            return points[((index % count) + count) % count];
        if (index < 0)
            return (points[0] * 2) - points[1];
        return index >= count ? (points[^1] * 2) - points[^2] : points[index];
    }
}
