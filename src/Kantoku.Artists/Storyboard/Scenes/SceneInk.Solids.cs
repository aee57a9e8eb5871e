using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;

namespace Kantoku.Artists.Storyboard.Scenes;

/// <content>Boxes, panels and posts.</content>
internal sealed partial class SceneInk
{
    /// <summary>A box standing upright.</summary>
    /// <param name="at">Centre of its bottom.</param>
    /// <param name="size">Width, height, depth in metres.</param>
    /// <param name="turn">Radians about its upright axis.</param>
    /// <param name="density">Of its lit faces; those turned away get the light's shade.</param>
    /// <param name="topDensity">Of its top, or below 0 for the same.</param>
    public void Box(Vector3 at, Vector3 size, float density = 0, float turn = 0, float topDensity = -1)
    {
        Span<Vector3> corners = stackalloc Vector3[8];
        Corners(at, size, turn, corners);
        ReadOnlySpan<byte> faces = [0, 1, 5, 4, 1, 2, 6, 5, 2, 3, 7, 6, 3, 0, 4, 7, 4, 5, 6, 7, 3, 2, 1, 0];
        Span<Vector3> face = stackalloc Vector3[4];
        for (var i = 0; i < faces.Length; i += 4)
        {
            for (var k = 0; k < 4; k++)
                face[k] = corners[faces[i + k]];
            var normal = Vector3.Cross(face[3] - face[0], face[1] - face[0]);
            if (Vector3.Dot(normal, face[0] - Camera.Position) >= 0)
                continue;
            var isTop = i == 16;
            var toned = isTop && topDensity >= 0 ? topDensity : density;
            if (isTop && Light.Snowy && !Light.Indoors)
                toned = 0;
            Face(toned + ShadeOf(normal), true, face);
        }
    }

    /// <summary>A rectangle standing upright, from a lower left corner along a direction on the ground.</summary>
    public void Panel(
        Vector3 corner, Vector3 along, float width, float height, Tone tone, bool outlined = true) =>
        Face(
            [
                corner, corner + (along * width), corner + (along * width) + new Vector3(0, height, 0),
                corner + new Vector3(0, height, 0),
            ],
            tone, outlined);

    /// <summary>An upright line with the thickness of a pole of that diameter in metres.</summary>
    public void Pole(Vector3 foot, float height, float diameter, float density = 0)
    {
        var top = foot + new Vector3(0, height, 0);
        var across = diameter / 2 * Camera.ScaleAt(foot);
        if (Camera.DepthOf(foot) < Camera.Near)
            return;
        if (across < 1.1f)
        {
            Edge(foot, top);
            return;
        }

        var (a, b) = (Camera.Picture(foot), Camera.Picture(top));
        var side = (b - a).Unit().Perpendicular() * across;
        ReadOnlySpan<Vector2> band = [a - side, b - side, b + side, a + side];
        if (!Touches(band))
            return;
        Canvas.Fill(band, Light.Tone(density));
        AddSegment(a - side, b - side);
        AddSegment(a + side, b + side);
        AddSegment(b - side, b + side);
    }

    /// <summary>What a face gets on top for being turned away from the light, which comes from the upper left, before
    /// the picture.</summary>
    public float ShadeOf(Vector3 normal)
    {
        var unit = Vector3.Normalize(normal);
        if (unit.Y > 0.9f)
            return 0;
        if (unit.Y < -0.9f)
            return Light.Shade * 1.4f;
        return MathF.Max(0, (0.35f + (0.75f * unit.X) + (0.15f * unit.Z)) * Light.Shade);
    }

    private static void Corners(Vector3 at, Vector3 size, float turn, Span<Vector3> corners)
    {
        var (sin, cos) = MathF.SinCos(turn);
        var right = new Vector3(cos, 0, sin) * (size.X / 2);
        var back = new Vector3(-sin, 0, cos) * (size.Z / 2);
        corners[0] = at - right - back;
        corners[1] = at + right - back;
        corners[2] = at + right + back;
        corners[3] = at - right + back;
        for (var i = 0; i < 4; i++)
            corners[i + 4] = corners[i] + new Vector3(0, size.Y, 0);
    }
}
