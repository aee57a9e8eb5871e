using System.Collections.Immutable;
using Kantoku.Core.Layout;

namespace Kantoku.Core.Tests.Layout;

/// <summary>What can be asked of outlines.</summary>
internal static class FrameGeometry
{
    public static bool IsConvexClockwise(ImmutableArray<PointMm> outline) => Enumerable.Range(0, outline.Length)
        .All(at => Cross(
            outline[at], outline[(at + 1) % outline.Length], outline[(at + 2) % outline.Length]) > 0);

    /// <returns>Square millimetres.</returns>
    public static double Area(ImmutableArray<PointMm> outline) => Enumerable.Range(1, outline.Length - 2)
        .Sum(at => Cross(outline[0], outline[at], outline[at + 1])) / 2;

    /// <summary>Two convex outlines are apart when a side of one has the whole other beyond it.</summary>
    public static bool Apart(ImmutableArray<PointMm> one, ImmutableArray<PointMm> other) =>
        HasSideBefore(one, other) || HasSideBefore(other, one);

    private static bool HasSideBefore(ImmutableArray<PointMm> sides, ImmutableArray<PointMm> other) =>
        Enumerable.Range(0, sides.Length).Any(at => other.All(
            point => Cross(sides[at], sides[(at + 1) % sides.Length], point) <= 0));

    private static double Cross(PointMm a, PointMm b, PointMm c) =>
        ((b.X - a.X) * (c.Y - a.Y)) - ((b.Y - a.Y) * (c.X - a.X));
}
