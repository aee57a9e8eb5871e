using System.Numerics;
using System.Runtime.InteropServices;
using SkiaSharp;

namespace Kantoku.Artists.Storyboard.Ink;

/// <summary>Polygons of common shapes.</summary>
internal static class Shapes
{
    private const int FewestSides = 10;
    private const int MostSides = 48;

    extension(SKPath path)
    {
        /// <summary>Adds a closed polygon, turned clockwise so that overlapping areas unite instead of cancelling
        /// out.</summary>
        public void Unite(ReadOnlySpan<Vector2> polygon)
        {
            if (Area2(polygon) >= 0)
            {
                path.AddPoly(MemoryMarshal.Cast<Vector2, SKPoint>(polygon), true);
                return;
            }

            var turned = polygon.ToArray();
            Array.Reverse(turned);
            path.AddPoly(MemoryMarshal.Cast<Vector2, SKPoint>(turned), true);
        }

        /// <summary>Adds a disc, clockwise.</summary>
        public void UniteDisc(Vector2 centre, float radius) => path.AddCircle(centre.X, centre.Y, radius,
            SKPathDirection.Clockwise);
    }

    public static Vector2[] Ellipse(Vector2 centre, float radiusX, float radiusY)
    {
        var sides = Math.Clamp((int)(MathF.Sqrt(MathF.Max(radiusX, radiusY)) * 4), FewestSides, MostSides);
        var points = new Vector2[sides];
        for (var i = 0; i < sides; i++)
        {
            var (sin, cos) = MathF.SinCos(i * MathF.Tau / sides);
            points[i] = centre + new Vector2(cos * radiusX, sin * radiusY);
        }

        return points;
    }

    public static Vector2[] Rectangle(SKRect area) =>
        [new(area.Left, area.Top), new(area.Right, area.Top), new(area.Right, area.Bottom),
            new(area.Left, area.Bottom)];

    /// <summary>A star whose points alternate between two radii, first point to the right.</summary>
    public static Vector2[] Star(Vector2 centre, int points, float outerRadius, float innerRadius)
    {
        var star = new Vector2[points * 2];
        for (var i = 0; i < star.Length; i++)
        {
            var (sin, cos) = MathF.SinCos(i * MathF.PI / points);
            star[i] = centre + (new Vector2(cos, sin) * (i % 2 == 0 ? outerRadius : innerRadius));
        }

        return star;
    }

    /// <summary>A limb or ribbon: the line as a band whose half width runs with its length (0 start to 1
    /// end).</summary>
    public static Vector2[] Tube(ReadOnlySpan<Vector2> line, Func<float, float> halfWidth)
    {
        var count = line.Length;
        var band = new Vector2[count * 2];
        var total = Length(line);
        var along = 0f;
        for (var i = 0; i < count; i++)
        {
            if (i > 0)
                along += Vector2.Distance(line[i - 1], line[i]);
            var across = Normal(line, i) * halfWidth(total > 0 ? along / total : 0);
            band[i] = line[i] + across;
            band[^(i + 1)] = line[i] - across;
        }

        return band;
    }

    public static float Length(ReadOnlySpan<Vector2> line)
    {
        var total = 0f;
        for (var i = 1; i < line.Length; i++)
            total += Vector2.Distance(line[i - 1], line[i]);
        return total;
    }

    /// <summary>Twice the signed area: positive clockwise on the picture.</summary>
    public static float Area2(ReadOnlySpan<Vector2> polygon)
    {
        var area = 0f;
        for (var i = 0; i < polygon.Length; i++)
        {
            var (a, b) = (polygon[i], polygon[(i + 1) % polygon.Length]);
            area += (a.X * b.Y) - (b.X * a.Y);
        }

        return area;
    }

    /// <summary>Unit normal of an open line at one of its points, to the right of its direction on the
    /// picture.</summary>
    public static Vector2 Normal(ReadOnlySpan<Vector2> line, int index)
    {
        var before = line[Math.Max(0, index - 1)];
        var after = line[Math.Min(line.Length - 1, index + 1)];
        return (after - before).Unit().Perpendicular();
    }

    /// <summary>Turned about a point.</summary>
    public static Vector2[] Rotated(ReadOnlySpan<Vector2> points, Vector2 about, float radians)
    {
        var turned = new Vector2[points.Length];
        for (var i = 0; i < turned.Length; i++)
            turned[i] = about + (points[i] - about).Rotated(radians);
        return turned;
    }

    /// <summary>The convex hull, clockwise on the picture, without collinear points.</summary>
    public static Vector2[] Hull(IReadOnlyList<Vector2> points)
    {
        var sorted = points.Distinct().OrderBy(p => p.X).ThenBy(p => p.Y).ToArray();
        if (sorted.Length < 3)
            return sorted;
        var hull = new List<Vector2>(sorted.Length * 2);
        HalfHull(sorted, hull);
        Array.Reverse(sorted);
        HalfHull(sorted, hull);
        return [.. hull];
    }

    private static void HalfHull(Vector2[] sorted, List<Vector2> hull)
    {
        var start = hull.Count;
        foreach (var point in sorted)
        {
            while (hull.Count - start >= 2 && Turn(hull[^2], hull[^1], point) <= 0)
                hull.RemoveAt(hull.Count - 1);
            hull.Add(point);
        }

        hull.RemoveAt(hull.Count - 1);
    }

    private static float Turn(Vector2 a, Vector2 b, Vector2 c) =>
        ((b.X - a.X) * (c.Y - a.Y)) - ((b.Y - a.Y) * (c.X - a.X));
}
