using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Core.Story;

namespace Kantoku.Artists.Storyboard.Figures.Heads;

/// <summary>One eye: u runs from its inner corner (−1) to its outer (1), v from the top of the upper lid (−1) down to
/// the lower (1).</summary>
internal readonly record struct EyeFrame(FaceSubject Subject, int Side)
{
    /// <summary>Where lids meet when the eye shuts.</summary>
    private const float ShutAt = 0.55f;

    private const int StepsPerPoint = 4;

    public FaceShape Face => Subject.Face;

    public EyeShape Shape => Subject.Design.Eyes;

    /// <summary>A point of the face by the eye's own measure.</summary>
    public Vector2 At(float u, float v) => Subject.Head.Face(
        Side * (Face.EyeX + (u * Face.EyeHalfWidth)),
        Face.EyeY + (v * Face.EyeHalfHeight) - (Face.EyeTilt * u * Face.EyeHalfWidth));

    /// <summary>The upper lid from the inner to the outer corner, as far up as the expression has it.</summary>
    public Vector2[] UpperLid() => Lid(EyeLids.Upper(Shape), 0);

    /// <summary>The lower lid from the inner to the outer corner.</summary>
    public Vector2[] LowerLid() => Lid(EyeLids.Lower(Shape), Subject.Expression.LowerLid * 1.6f);

    private Vector2[] Lid(ReadOnlySpan<Vector2> rest, float raised)
    {
        var open = Subject.Expression.Open;
        Span<Vector2> points = stackalloc Vector2[rest.Length];
        for (var i = 0; i < rest.Length; i++)
        {
            var v = rest[i].Y;
            // The lower lid keeps still while the upper one comes down to it.
            v = v < ShutAt ? ShutAt + ((v - ShutAt) * open) : v - (raised * (1 - (rest[i].X * rest[i].X * 0.5f)));
            points[i] = At(rest[i].X, v);
        }

        return Curves.Sample(points, closed: false, StepsPerPoint);
    }
}

/// <summary>Lids at rest, by the eye's own measure.</summary>
internal static class EyeLids
{
    private static readonly Vector2[] RoundUpper =
        [new(-0.98f, -0.08f), new(-0.84f, -0.42f), new(-0.5f, -0.82f), new(0, -1), new(0.52f, -0.86f),
            new(0.88f, -0.42f), new(1.04f, 0.08f)];

    private static readonly Vector2[] RoundLower =
        [new(-0.7f, 0.68f), new(-0.35f, 0.92f), new(0.1f, 0.99f), new(0.55f, 0.84f), new(0.9f, 0.4f)];

    private static readonly Vector2[] SharpUpper =
        [new(-1.02f, 0.3f), new(-0.82f, -0.12f), new(-0.36f, -0.66f), new(0.12f, -0.92f), new(0.62f, -0.92f),
            new(0.98f, -0.58f), new(1.14f, -0.3f)];

    private static readonly Vector2[] SharpLower =
        [new(-0.66f, 0.74f), new(-0.3f, 0.93f), new(0.2f, 0.92f), new(0.65f, 0.58f), new(0.98f, 0)];

    private static readonly Vector2[] GentleUpper =
        [new(-0.98f, -0.14f), new(-0.8f, -0.54f), new(-0.4f, -0.92f), new(0.1f, -0.98f), new(0.6f, -0.68f),
            new(0.95f, -0.1f), new(1.08f, 0.4f)];

    private static readonly Vector2[] GentleLower =
        [new(-0.68f, 0.58f), new(-0.3f, 0.88f), new(0.2f, 1), new(0.6f, 0.92f), new(0.95f, 0.64f)];

    private static readonly Vector2[] SmallUpper =
        [new(-1, 0.24f), new(-0.62f, -0.52f), new(0, -0.88f), new(0.6f, -0.62f), new(1.04f, 0.14f)];

    private static readonly Vector2[] SmallLower =
        [new(-0.6f, 0.68f), new(-0.2f, 0.9f), new(0.3f, 0.88f), new(0.72f, 0.62f)];

    public static ReadOnlySpan<Vector2> Upper(EyeShape shape) => shape switch
    {
        EyeShape.Round => RoundUpper,
        EyeShape.Sharp => SharpUpper,
        EyeShape.Gentle => GentleUpper,
        _ => SmallUpper,
    };

    public static ReadOnlySpan<Vector2> Lower(EyeShape shape) => shape switch
    {
        EyeShape.Round => RoundLower,
        EyeShape.Sharp => SharpLower,
        EyeShape.Gentle => GentleLower,
        _ => SmallLower,
    };
}
