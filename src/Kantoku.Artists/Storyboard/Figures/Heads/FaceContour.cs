using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;

namespace Kantoku.Artists.Storyboard.Figures.Heads;

/// <summary>The line of cheeks and jaw, between key drawings of a frontal and a three-quarter face.</summary>
internal static class FaceContour
{
    private const int Points = 7;

    // From the chin up to the temple, radii. The frontal face is symmetrical; the turned one faces right.
    private static readonly Vector2[] Frontal =
        [new(0, 1.3f), new(0.12f, 1.28f), new(0.37f, 1.125f), new(0.66f, 0.83f), new(0.835f, 0.52f), new(0.89f, 0.2f),
            new(0.87f, -0.12f)];

    private static readonly Vector2[] NearSide =
        [new(0.37f, 1.31f), new(0.235f, 1.285f), new(-0.05f, 1.15f), new(-0.4f, 0.89f), new(-0.6f, 0.56f),
            new(-0.66f, 0.22f), new(-0.66f, -0.12f)];

    private static readonly Vector2[] FarSide =
        [new(0.37f, 1.31f), new(0.47f, 1.275f), new(0.62f, 1.09f), new(0.765f, 0.82f), new(0.85f, 0.57f),
            new(0.79f, 0.24f), new(0.85f, -0.14f)];

    // How far a square jaw and full cheeks push each of these points outward, and a square jaw down.
    private static readonly float[] SquareOut = [0, 0.07f, 0.11f, 0.085f, 0.03f, 0.01f, 0];
    private static readonly float[] SquareDown = [0, 0, 0.05f, 0.045f, 0, 0, 0];
    private static readonly float[] CheekOut = [0, 0.04f, 0.11f, 0.12f, 0.06f, 0.01f, 0];

    /// <summary>From the left temple over the chin to the right temple, canvas units.</summary>
    public static Vector2[] Of(HeadFrame head, FaceShape face)
    {
        Span<Vector2> points = stackalloc Vector2[(Points * 2) - 1];
        var turn = MathF.Min(head.Turn, 1.05f);
        for (var i = 0; i < Points; i++)
        {
            var front = Shaped(Frontal[i], i, face, 1, 0);
            var mirrored = front with { X = -front.X };
            var near = Shaped(NearSide[i], i, face, -1, 0.4f);
            var far = Shaped(FarSide[i], i, face, 1, 0.4f);
            var left = head.Side > 0 ? Vector2.Lerp(mirrored, near, turn)
                : Vector2.Lerp(mirrored, far with { X = -far.X }, turn);
            var right = head.Side > 0 ? Vector2.Lerp(front, far, turn)
                : Vector2.Lerp(front, near with { X = -near.X }, turn);
            points[Points - 1 - i] = Placed(head, left);
            points[Points - 1 + i] = Placed(head, right);
        }

        return Curves.Through(points);
    }

    private static Vector2 Shaped(Vector2 point, int index, FaceShape face, int outward, float middle)
    {
        var bone = outward * ((SquareOut[index] * face.JawSquare) + (CheekOut[index] * face.Cheeks));
        var y = point.Y + (SquareDown[index] * face.JawSquare);
        var low = Math.Clamp((y - 0.1f) / 1.2f, 0f, 1f);
        var width = 1 + ((face.JawWidth - 1) * low);
        var centre = middle * low;
        var x = centre + ((point.X + bone - centre) * width);
        return new Vector2(x, y > 0.5f ? 0.5f + ((y - 0.5f) * face.ChinLength) : y);
    }

    private static Vector2 Placed(HeadFrame head, Vector2 point)
    {
        var low = Math.Clamp((point.Y + 0.1f) / 1.4f, 0f, 1f);
        return head.Flat(point.X, (point.Y * head.CosPitch) + (0.62f * head.SinPitch * low));
    }
}
