using System.Numerics;
using Kantoku.Artists.Storyboard.Figures.Heads;
using Kantoku.Artists.Storyboard.Ink;

namespace Kantoku.Artists.Storyboard.Figures.Hair;

/// <summary>A lock as one view of the head shows it.</summary>
internal sealed class LockBand
{
    /// <summary>Fringe is cut here in profile, where it would hide the face: radii below the skull's middle.</summary>
    private const float ProfileBrow = 0.2f;

    private const float DepthAt = 0.45f;
    private const float FineFrom = 75;

    private LockBand(HairLock source, float depth, Vector2[] left, Vector2[] right)
    {
        Source = source;
        Depth = depth;
        Left = left;
        Right = right;
    }

    public HairLock Source { get; }

    /// <summary>Towards the viewer, radii.</summary>
    public float Depth { get; }

    /// <summary>One edge from root to tip; of what is no strand, its points.</summary>
    public Vector2[] Left { get; }

    public Vector2[] Right { get; }

    public static LockBand See(HeadFrame head, HairLock source)
    {
        var points = source.Points.AsSpan();
        if (head.IsProfile && source.Fringe)
            points = AboveBrow(points);
        if (source.Tight)
            points = BeforeRim(points, head);
        var depth = head.Depth(points[(int)((points.Length - 1) * DepthAt)]) + source.Bias;
        var projected = new Vector2[points.Length];
        for (var i = 0; i < points.Length; i++)
            projected[i] = head.Project(points[i]);
        if (source.Kind != LockKind.Strand)
            return new LockBand(source, depth, projected, []);
        var line = Smooth(projected, head.Radius);
        var left = new Vector2[line.Length];
        var right = new Vector2[line.Length];
        for (var i = 0; i < line.Length; i++)
        {
            var across = Shapes.Normal(line, i) * (source.Width * 0.5f * head.Radius * Profile(source,
                i / (float)(line.Length - 1)));
            left[i] = line[i] + across;
            right[i] = line[i] - across;
        }

        return new LockBand(source, depth, left, right);
    }

    /// <summary>The band as a polygon, from a share of its length on.</summary>
    public Vector2[] Polygon(float from = 0)
    {
        var start = (int)(Left.Length * from);
        var count = Left.Length - start;
        var polygon = new Vector2[count * 2];
        for (var i = 0; i < count; i++)
        {
            polygon[i] = Left[start + i];
            polygon[^(i + 1)] = Right[start + i];
        }

        return polygon;
    }

    /// <summary>The half of the band nearer its root, as a polygon.</summary>
    public Vector2[] UpperHalf()
    {
        var count = (Left.Length / 2) + 1;
        return [.. Left.AsSpan(0, count), .. Right.Take(count).Reverse()];
    }

    /// <summary>Large heads show the corners of a coarse line.</summary>
    private static Vector2[] Smooth(Vector2[] points, float radius)
    {
        if (points.Length <= 10)
            return Curves.Sample(points, closed: false, perSegment: 6);
        return radius < FineFrom ? points : Curves.Sample(points, closed: false, perSegment: 3);
    }

    private static ReadOnlySpan<Vector3> AboveBrow(ReadOnlySpan<Vector3> points)
    {
        var count = points.Length;
        while (count > 3 && points[count - 1].Y > ProfileBrow)
            count--;
        return points[..count];
    }

    private static ReadOnlySpan<Vector3> BeforeRim(ReadOnlySpan<Vector3> points, HeadFrame head)
    {
        var count = points.Length;
        if (head.Depth(points[0]) < 0)
            return points;
        while (count > 3 && head.Depth(points[count - 1]) < 0)
            count--;
        return points[..count];
    }

    private static float Profile(HairLock source, float t)
    {
        var root = source.FromCrown ? 0.02f : 0.55f;
        if (source.Blunt)
            return t < 0.2f ? Plane2.Lerp(root, 1, MathF.Sqrt(t / 0.2f)) : 1;
        if (t < source.WidestAt)
            return Plane2.Lerp(root, 1, MathF.Sin(t / source.WidestAt * MathF.PI / 2));
        var rest = MathF.Max(0, 1 - ((t - source.WidestAt) / (1 - source.WidestAt)));
        return source.Sharp ? rest : MathF.Pow(rest, 0.8f);
    }
}
