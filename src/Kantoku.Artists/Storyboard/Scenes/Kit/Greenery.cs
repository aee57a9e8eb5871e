using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;
using SkiaSharp;

namespace Kantoku.Artists.Storyboard.Scenes.Kit;

internal enum TreeKind
{
    Broad,
    Cherry,
    Pine,
    Bare,
}

/// <summary>Trees, bushes, grass. Drawn flat where they stand, larger the nearer.</summary>
internal static class Greenery
{
    private const int BumpSteps = 4;

    /// <summary>A tree of a height in metres.</summary>
    public static void Tree(SceneInk ink, Vector3 foot, float height, TreeKind kind, ulong seed)
    {
        if (ink.Camera.DepthOf(foot) < 0.6f)
            return;
        var at = ink.Camera.Picture(foot);
        var unit = height * ink.Camera.ScaleAt(foot);
        if (unit < 4 || at.X + unit < 0 || at.X - unit > ink.Area.Right)
            return;
        ink.Complete();
        var random = new InkRandom(seed, "tree");
        var line = ink.LineFor(unit / height);
        if (kind == TreeKind.Pine)
        {
            Pine(ink, at, unit, line, random);
            return;
        }

        Trunk(ink, at, unit, line, kind);
        if (kind != TreeKind.Bare)
            Crown(ink, at, unit, line, kind, random);
    }

    /// <summary>A leafy blob about a point of the picture.</summary>
    public static void Leafy(
        SceneInk ink, Vector2 centre, Vector2 radius, float density, float shade, float line, InkRandom random)
    {
        var bumps = Math.Clamp((int)(MathF.Sqrt(radius.X + radius.Y) * 1.4f), 8, 26);
        var outline = Scallops(centre, radius, bumps, random);
        ink.Canvas.Fill(outline, ink.Light.Tone(density));
        var low = Scallops(
            centre + new Vector2(radius.X * 0.16f, radius.Y * 0.5f), radius * new Vector2(0.82f, 0.52f), bumps, random);
        using (ink.Canvas.Clip(outline))
            ink.Canvas.Shade(low, ink.Light.Tone(density + shade));
        ink.Canvas.Stroke(outline, closed: true, line);
        if (radius.X > 14)
            Flecks(ink, centre, radius, line, random);
    }

    /// <summary>A row of bushes between two points of the ground.</summary>
    public static void Hedge(SceneInk ink, Vector3 from, Vector3 to, float height, int count, ulong seed)
    {
        var random = new InkRandom(seed, "hedge");
        ink.Complete();
        for (var i = 0; i < count; i++)
        {
            var foot = Vector3.Lerp(from, to, (i + random.Between(0.2f, 0.8f)) / count);
            if (ink.Camera.DepthOf(foot) < 0.6f)
                continue;
            var unit = ink.Camera.ScaleAt(foot);
            var centre = ink.Camera.Picture(foot + new Vector3(0, height * 0.4f, 0));
            var radius = new Vector2((to - from).Length() / count * 0.75f, height * random.Between(0.5f, 0.7f)) * unit;
            if (centre.X + radius.X > 0 && centre.X - radius.X < ink.Area.Right)
                Leafy(ink, centre, radius, 0.08f, 0.22f, ink.LineFor(unit), random);
        }
    }

    /// <summary>Tufts of grass strewn over a stretch of ground.</summary>
    public static void Grass(SceneInk ink, Vector3 least, Vector3 most, int tufts, float height, ulong seed)
    {
        var random = new InkRandom(seed, "grass");
        using var blades = new SKPath();
        for (var i = 0; i < tufts * ink.Detail; i++)
        {
            var near = random.Next();
            var foot = new Vector3(
                random.Between(least.X, most.X), 0, Plane2.Lerp(least.Z, most.Z, near * near));
            if (ink.Camera.DepthOf(foot) < 0.8f)
                continue;
            var unit = ink.Camera.ScaleAt(foot) * height * random.Between(0.7f, 1.3f);
            if (unit < 3)
                continue;
            var at = ink.Camera.Picture(foot);
            for (var k = -1; k <= 1; k++)
                Blade(blades, at + new Vector2(k * unit * 0.18f, 0), new Vector2(k * unit * 0.4f, -unit), unit * 0.06f);
        }

        ink.Canvas.Fill(blades, Tone.Black);
    }

    /// <summary>A closed outline of small round bumps.</summary>
    public static Vector2[] Scallops(Vector2 centre, Vector2 radius, int bumps, InkRandom random)
    {
        var outline = new Vector2[bumps * BumpSteps];
        var phase = random.Between(0, MathF.Tau);
        for (var i = 0; i < bumps; i++)
        {
            var swell = random.Between(0.88f, 1.08f);
            for (var k = 0; k < BumpSteps; k++)
            {
                var t = k / (float)BumpSteps;
                var (sin, cos) = MathF.SinCos(phase + ((i + t) * MathF.Tau / bumps));
                var reach = swell * (0.9f + (0.14f * Taper.Arch(t)));
                outline[(i * BumpSteps) + k] = centre + (new Vector2(cos, sin) * radius * reach);
            }
        }

        return outline;
    }

    private static void Trunk(SceneInk ink, Vector2 at, float unit, float line, TreeKind kind)
    {
        var (w, h) = (unit * 0.04f, unit * (kind == TreeKind.Bare ? 0.9f : 0.55f));
        ReadOnlySpan<Vector2> outline =
        [
            at + new Vector2(-w * 1.5f, 0), at + new Vector2(-w * 0.8f, -h * 0.3f), at + new Vector2(-w, -h),
            at + new Vector2(w, -h), at + new Vector2(w * 0.7f, -h * 0.3f), at + new Vector2(w * 1.7f, 0),
        ];
        ink.Canvas.Shape(outline, ink.Light.Tone(0.45f), line);
        var fork = at + new Vector2(0, -h * 0.75f);
        ReadOnlySpan<float> leans = [-0.24f, 0.22f, -0.12f, 0.13f];
        foreach (var lean in leans)
        {
            var reach = kind == TreeKind.Bare ? 1 : 0.55f;
            var tip = fork + (new Vector2(lean * unit, -unit * (0.3f - MathF.Abs(lean * 0.4f))) * reach);
            ink.Canvas.Segment(fork, tip, w * (kind == TreeKind.Bare ? 1.1f : 0.5f), Taper.Out);
            if (kind == TreeKind.Bare)
            {
                var half = Vector2.Lerp(fork, tip, 0.55f);
                ink.Canvas.Segment(half, half + new Vector2(-lean * unit * 0.4f, -unit * 0.16f), w * 0.6f, Taper.Out);
                ink.Canvas.Segment(half, half + new Vector2(lean * unit * 0.6f, -unit * 0.08f), w * 0.5f, Taper.Out);
            }
        }
    }

    private static void Crown(SceneInk ink, Vector2 at, float unit, float line, TreeKind kind, InkRandom random)
    {
        var (density, shade) = kind == TreeKind.Cherry ? (0f, 0.14f) : (0.1f, 0.24f);
        if (ink.Light.Snowy)
            (density, shade) = (0, 0.2f);
        ReadOnlySpan<Vector4> blobs =
        [
            new(-0.2f, -0.56f, 0.17f, 0.13f), new(0.21f, -0.58f, 0.18f, 0.14f), new(0, -0.62f, 0.24f, 0.2f),
            new(-0.1f, -0.8f, 0.19f, 0.16f), new(0.12f, -0.79f, 0.18f, 0.15f),
        ];
        foreach (var blob in blobs)
        {
            var centre = at + (new Vector2(blob.X + random.Between(-0.03f, 0.03f), blob.Y) * unit);
            Leafy(
                ink, centre, new Vector2(blob.Z, blob.W) * unit * random.Between(0.9f, 1.12f), density, shade, line,
                random);
        }
    }

    private static void Pine(SceneInk ink, Vector2 at, float unit, float line, InkRandom random)
    {
        ink.Canvas.Fill(
            [
                at + new Vector2(-unit * 0.025f, 0), at + new Vector2(-unit * 0.02f, -unit * 0.3f),
                at + new Vector2(unit * 0.02f, -unit * 0.3f), at + new Vector2(unit * 0.025f, 0),
            ],
            ink.Light.Tone(0.7f));
        Span<Vector2> tier = stackalloc Vector2[13];
        for (var i = 0; i < 4; i++)
        {
            var top = at + new Vector2(0, -unit * (0.52f + (0.16f * i)));
            var low = at.Y - (unit * (0.12f + (0.19f * i)));
            var half = unit * (0.24f - (0.05f * i));
            tier[0] = top;
            for (var k = 0; k < tier.Length - 1; k++)
            {
                var t = (k / (tier.Length - 2f) * 2) - 1;
                var drop = k % 2 == 0 ? 0.03f : -0.02f;
                tier[k + 1] = new Vector2(
                    at.X - (t * half), low + (unit * (drop + random.Between(-0.008f, 0.008f) - (0.03f * t * t))));
            }

            ink.Canvas.Shape(tier, ink.Light.Tone(ink.Light.Snowy ? 0.02f : 0.4f + (0.06f * (3 - i))), line);
        }
    }

    private static void Flecks(SceneInk ink, Vector2 centre, Vector2 radius, float line, InkRandom random)
    {
        Span<Vector2> arc = stackalloc Vector2[5];
        var count = Math.Clamp((int)(radius.X / 9 * ink.Detail), 0, 9);
        for (var i = 0; i < count; i++)
        {
            var (sin, cos) = MathF.SinCos(random.Between(0, MathF.Tau));
            var at = centre + (new Vector2(cos, sin) * radius * random.Between(0.2f, 0.7f));
            var size = MathF.Min(radius.X, radius.Y) * random.Between(0.12f, 0.2f);
            for (var k = 0; k < arc.Length; k++)
            {
                var (s, c) = MathF.SinCos(3.3f + (k * 0.62f));
                arc[k] = at + (new Vector2(c, s * 0.8f) * size);
            }

            ink.Canvas.Polyline(arc, line * 0.9f, Taper.Both);
        }
    }

    private static void Blade(SKPath blades, Vector2 foot, Vector2 reach, float half)
    {
        blades.MoveTo(foot.X - half, foot.Y);
        blades.QuadTo(foot.X + (reach.X * 0.2f), foot.Y + (reach.Y * 0.7f), foot.X + reach.X, foot.Y + reach.Y);
        blades.QuadTo(
            foot.X + (reach.X * 0.2f) + (half * 2), foot.Y + (reach.Y * 0.6f), foot.X + half, foot.Y);
        blades.Close();
    }
}
