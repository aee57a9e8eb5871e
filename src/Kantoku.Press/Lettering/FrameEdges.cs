using System.Collections.Immutable;
using Kantoku.Core.Layout;

namespace Kantoku.Press.Lettering;

/// <summary>An edge of a frame as a line: how far a point lies beyond it.</summary>
/// <param name="NormalX">Outward, of length 1.</param>
internal readonly record struct FrameEdge(float NormalX, float NormalY, float Offset);

/// <summary>Distances to a convex frame's edges.</summary>
internal static class FrameEdges
{
    public static FrameEdge[] Of(ImmutableArray<PointMm> outline)
    {
        var area = 0.0;
        for (var i = 0; i < outline.Length; i++)
        {
            var (a, b) = (outline[i], outline[(i + 1) % outline.Length]);
            area += (a.X * b.Y) - (b.X * a.Y);
        }

        var side = area >= 0 ? 1 : -1;
        var edges = new List<FrameEdge>();
        for (var i = 0; i < outline.Length; i++)
        {
            var (a, b) = (outline[i], outline[(i + 1) % outline.Length]);
            var length = Math.Sqrt(((b.X - a.X) * (b.X - a.X)) + ((b.Y - a.Y) * (b.Y - a.Y)));
            if (length > 1e-6)
            {
                var (x, y) = (side * (b.Y - a.Y) / length, -side * (b.X - a.X) / length);
                edges.Add(new FrameEdge((float)x, (float)y, (float)((x * a.X) + (y * a.Y))));
            }
        }

        return [.. edges];
    }

    /// <summary>Millimetres outside of the nearest edge's line; negative inside.</summary>
    public static float Beyond(ReadOnlySpan<FrameEdge> edges, float x, float y)
    {
        var beyond = float.NegativeInfinity;
        foreach (var edge in edges)
        {
            beyond = Math.Max(beyond, (edge.NormalX * x) + (edge.NormalY * y) - edge.Offset);
        }

        return beyond;
    }
}
