using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;

namespace Kantoku.Artists.Storyboard.Scenes;

/// <content>Boxes, panels, posts and round things.</content>
internal sealed partial class SceneInk
{
    private const int RoundSides = 20;

    /// <summary>Boxes of one thing, the farther first.</summary>
    public void Solid(Spot spot, ReadOnlySpan<Part> parts)
    {
        Span<float> depths = stackalloc float[parts.Length];
        Span<int> order = stackalloc int[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            var part = parts[i];
            var centre = spot.At(part.X, part.Y + (part.Height / 2), part.Z);
            depths[i] = -Vector3.DistanceSquared(centre, Camera.Position);
            order[i] = i;
        }

        depths.Sort(order);
        foreach (var i in order)
            Box(spot, parts[i]);
    }

    public void Box(Spot spot, Part part) => Box(
        spot.At(part.X, part.Y, part.Z), new Vector3(part.Width, part.Height, part.Depth), part.Density, spot.Turn,
        part.Top);

    /// <summary>A box standing upright.</summary>
    /// <param name="at">Centre of its bottom.</param>
    /// <param name="size">Width, height, depth in metres.</param>
    /// <param name="turn">Radians about its upright axis.</param>
    /// <param name="density">Of its lit faces; those turned away get the light's shade.</param>
    /// <param name="topDensity">Of its top, or below 0 for the same.</param>
    public void Box(Vector3 at, Vector3 size, float density = 0, float turn = 0, float topDensity = -1)
    {
        if (Camera.DepthOf(at) + size.X + size.Z < Camera.Near)
            return;
        Complete();
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
            Face(toned + (toned < 0.85f ? ShadeOf(normal) : 0), true, face);
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

    /// <summary>A rectangle lying flat.</summary>
    public void Mat(Spot spot, float width, float depth, float y, Tone tone, bool outlined = true) => Face(
        [
            spot.At(-width / 2, y, -depth / 2), spot.At(width / 2, y, -depth / 2), spot.At(width / 2, y, depth / 2),
            spot.At(-width / 2, y, depth / 2),
        ],
        tone, outlined);

    /// <summary>A round thing lying flat.</summary>
    public void Disc(Vector3 centre, float radius, Tone tone, bool outlined = true)
    {
        Span<Vector3> rim = stackalloc Vector3[RoundSides];
        Rim(centre, radius, rim);
        Face(rim, tone, outlined);
    }

    /// <summary>An upright round post, drum or tower; a cone where the radii differ.</summary>
    public void Drum(Vector3 foot, float radius, float height, float density, float topRadius = -1)
    {
        var upper = topRadius < 0 ? radius : topRadius;
        var depth = Camera.DepthOf(foot);
        if (depth < Camera.Near + radius)
            return;
        Span<Vector2> bottom = stackalloc Vector2[RoundSides];
        Span<Vector2> top = stackalloc Vector2[RoundSides];
        Rim(foot, radius, bottom);
        Rim(foot + new Vector3(0, height, 0), upper, top);
        Span<Vector2> body = stackalloc Vector2[RoundSides * 2];
        bottom.CopyTo(body);
        top.CopyTo(body[RoundSides..]);
        var outline = Shapes.Hull(body.ToArray());
        if (outline.Length < 3 || !Touches(outline))
            return;
        Complete();
        var (left, right) = (Least(outline), Most(outline));
        var shade = Light.Density(density + (Light.Shade * 1.1f));
        Canvas.Fill(outline, Tone.Linear(Light.Density(density), shade, new(left, 0), new(right, 0)));
        AddEdges(outline);
        if (upper > 0 && Camera.Position.Y > foot.Y + height)
        {
            Canvas.Fill(top, Light.Tone(density * 0.6f));
            AddEdges(top);
        }
    }

    /// <summary>An upright line with the thickness of a pole of that diameter in metres.</summary>
    public void Pole(Vector3 foot, float height, float diameter, float density = 0)
    {
        var top = foot + new Vector3(0, height, 0);
        if (Camera.DepthOf(foot) < Camera.Near)
            return;
        Bar(foot, top, diameter, density);
    }

    /// <summary>A round bar between two points.</summary>
    public void Bar(Vector3 from, Vector3 to, float diameter, float density = 0)
    {
        var across = diameter / 2 * Camera.ScaleAt((from + to) / 2);
        if (across < 1.1f || Camera.DepthOf(from) < Camera.Near || Camera.DepthOf(to) < Camera.Near)
        {
            Edge(from, to);
            return;
        }

        var (a, b) = (Camera.Picture(from), Camera.Picture(to));
        var side = (b - a).Unit().Perpendicular() * across;
        ReadOnlySpan<Vector2> band = [a - side, b - side, b + side, a + side];
        if (!Touches(band))
            return;
        Complete();
        Canvas.Fill(band, Light.Tone(density));
        AddSegment(a - side, b - side);
        AddSegment(a + side, b + side);
        AddSegment(b - side, b + side);
        AddSegment(a - side, a + side);
    }

    /// <summary>A wire that hangs through.</summary>
    public void Wire(Vector3 from, Vector3 to, float sag)
    {
        const int Steps = 8;
        var last = from;
        for (var i = 1; i <= Steps; i++)
        {
            var t = i / (float)Steps;
            var next = Vector3.Lerp(from, to, t) - new Vector3(0, sag * 4 * t * (1 - t), 0);
            Edge(last, next);
            last = next;
        }
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
        return MathF.Max(0, (0.1f + unit.X - (0.1f * unit.Z)) * Light.Shade);
    }

    private void Rim(Vector3 centre, float radius, Span<Vector2> rim)
    {
        for (var i = 0; i < rim.Length; i++)
        {
            var (sin, cos) = MathF.SinCos(i * MathF.Tau / rim.Length);
            rim[i] = Camera.Picture(centre + new Vector3(cos * radius, 0, sin * radius));
        }
    }

    private static void Rim(Vector3 centre, float radius, Span<Vector3> rim)
    {
        for (var i = 0; i < rim.Length; i++)
        {
            var (sin, cos) = MathF.SinCos(i * MathF.Tau / rim.Length);
            rim[i] = centre + new Vector3(cos * radius, 0, sin * radius);
        }
    }

    private static float Least(ReadOnlySpan<Vector2> points)
    {
        var least = points[0].X;
        foreach (var point in points)
            least = MathF.Min(least, point.X);
        return least;
    }

    private static float Most(ReadOnlySpan<Vector2> points)
    {
        var most = points[0].X;
        foreach (var point in points)
            most = MathF.Max(most, point.X);
        return most;
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
