using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;

namespace Kantoku.Artists.Storyboard.Scenes.Kit;

/// <summary>Ground, water, hills and what lies far off.</summary>
internal static class Outdoors
{
    private const float Far = 900;

    /// <summary>Level ground to the horizon, lighter towards the viewer.</summary>
    public static void Ground(SceneInk ink, float density)
    {
        var horizon = ink.Camera.HorizonY;
        var covered = ink.Light.Snowy ? 0 : ink.Light.Density(density);
        var tone = covered < 0.03f
            ? Tone.White
            : Tone.Linear(covered, covered * 0.2f, new(0, horizon), new(0, MathF.Max(ink.Area.Bottom, horizon + 10)));
        ink.Begin(new(0, 0, Far));
        ink.Face([new(-Far, 0, -30), new(Far, 0, -30), new(Far, 0, Far), new(-Far, 0, Far)], tone, outlined: false);
        ink.Edge(new(-Far, 0, Far), new(Far, 0, Far));
        ink.Complete();
        if (ink.Light.Wet)
            Puddles(ink);
    }

    /// <summary>Rounded hills along the horizon.</summary>
    /// <param name="height">Of the highest, as a share of its distance.</param>
    public static void Hills(SceneInk ink, float distance, float height, float density, ulong seed)
    {
        var random = new InkRandom(seed, "hills");
        var steps = 9;
        Span<Vector3> ridge = stackalloc Vector3[steps];
        Span<Vector2> shape = new Vector2[steps + 2];
        for (var i = 0; i < steps; i++)
        {
            var x = ((i / (steps - 1f)) - 0.5f) * distance * 3.2f;
            ridge[i] = new Vector3(x, distance * height * random.Between(0.25f, 1f), distance);
            shape[i] = ink.Camera.Picture(ridge[i]);
        }

        shape[steps] = ink.Camera.Picture(ridge[^1] with { Y = -0.5f });
        shape[steps + 1] = ink.Camera.Picture(ridge[0] with { Y = -0.5f });
        var crest = Curves.Through(shape[..steps]);
        ink.Begin(ridge[0]);
        ink.Canvas.Fill(
            [.. crest, shape[steps], shape[steps + 1]], ink.Light.Tone(ink.Light.Foggy ? density * 0.5f : density));
        if (!ink.Light.Foggy)
            ink.Canvas.Stroke(crest, closed: false, 1.1f);
    }

    /// <summary>Sharp peaks with snow and shaded flanks.</summary>
    public static void Peaks(SceneInk ink, float distance, float height, float density, int count, ulong seed)
    {
        var random = new InkRandom(seed, "peaks");
        for (var i = 0; i < count; i++)
        {
            var x = (((i + 0.5f + random.Between(-0.25f, 0.25f)) / count) - 0.5f) * distance * 2.4f;
            var high = distance * height * random.Between(0.6f, 1f);
            Peak(ink, new Vector3(x, 0, distance), high, density, random);
        }
    }

    /// <summary>Boxes of a far town along the horizon.</summary>
    public static void Skyline(
        SceneInk ink, float distance, float least, float most, float density, ulong seed, float share = 1)
    {
        var random = new InkRandom(seed, "skyline");
        var x = -distance * 1.6f;
        ink.Begin(new(0, 0, distance));
        while (x < distance * 1.6f)
        {
            var width = random.Between(0.05f, 0.11f) * distance;
            var height = random.Between(least, most) * distance;
            if (random.Chance(share))
                Block(ink, new(x + (width / 2), 0, distance), width, height, density, random.Between(0, 1 << 20));
            x += width * random.Between(0.95f, 1.1f);
        }

        ink.Complete();
    }

    /// <summary>Water to the horizon with glints.</summary>
    /// <param name="near">Metres at which it begins.</param>
    public static void Water(SceneInk ink, float near, float far, float left, float right, ulong seed)
    {
        var top = ink.Camera.Picture(new(0, 0, far)).Y;
        var bottom = MathF.Min(ink.Camera.Picture(new(0, 0, near)).Y, ink.Area.Bottom);
        var (deep, light) = (ink.Light.Density(0.46f), ink.Light.Density(0.08f));
        ink.Begin(new(0, 0, near));
        ink.Face(
            [new(left, 0, near), new(right, 0, near), new(right, 0, far), new(left, 0, far)],
            Tone.Linear(deep, light, new(0, top), new(0, MathF.Max(bottom, top + 20))));
        ink.Complete();
        var random = new InkRandom(seed, "water");
        var count = (int)(70 * (0.4f + (0.6f * ink.Detail)));
        for (var i = 0; i < count; i++)
        {
            var t = MathF.Pow(random.Next(), 1.6f);
            var y = Plane2.Lerp(top + 4, bottom, t);
            if (bottom - top < 12)
                break;
            var width = Plane2.Lerp(16, 170, t) * random.Between(0.5f, 1.3f);
            var x = random.Between(0, ink.Area.Right);
            var lift = Plane2.Lerp(0.8f, 5, t);
            ReadOnlySpan<Vector2> wave =
            [
                new(x - (width / 2), y), new(x - (width * 0.2f), y - lift), new(x, y + (lift * 0.3f)),
                new(x + (width * 0.25f), y - (lift * 0.8f)), new(x + (width / 2), y),
            ];
            ink.Canvas.Polyline(
                wave, Plane2.Lerp(1.6f, 4f, t), Taper.Both, random.Chance(0.72f) ? InkColor.White : InkColor.Black);
        }
    }

    /// <summary>Stones strewn about, drawn flat.</summary>
    public static void Rock(SceneInk ink, Vector3 foot, float size, float density, ulong seed)
    {
        if (ink.Camera.DepthOf(foot) < 0.7f)
            return;
        ink.Complete();
        var random = new InkRandom(seed, "rock");
        var at = ink.Camera.Picture(foot);
        var unit = size * ink.Camera.ScaleAt(foot);
        Span<Vector2> shape = stackalloc Vector2[7];
        for (var i = 0; i < shape.Length; i++)
        {
            var (sin, cos) = MathF.SinCos(MathF.PI + (i / (shape.Length - 1f) * MathF.PI));
            shape[i] = at + (new Vector2(cos * 0.62f, sin * 0.7f) * unit * random.Between(0.8f, 1.12f));
        }

        ink.Canvas.Shape(shape, ink.Light.Tone(density), ink.LineFor(ink.Camera.ScaleAt(foot)));
        ink.Canvas.Shade(
            [shape[3], shape[4], shape[5], shape[6], at + new Vector2(unit * 0.1f, 0),
            at + new Vector2(unit * 0.08f, -unit * 0.35f)],
            ink.Light.Tone(density + 0.28f));
    }

    private static void Block(SceneInk ink, Vector3 foot, float width, float height, float density, int seed)
    {
        var dark = ink.Light.Night ? 0.7f + (density * 0.8f) : density;
        ink.Box(foot, new Vector3(width, height, width * 0.6f), dark);
        var columns = Math.Clamp((int)(width / (foot.Z * 0.011f)), 2, 9);
        var rows = Math.Clamp((int)(height / (foot.Z * 0.013f)), 2, 24);
        ink.Cells(Buildings.Windows(
            ink, foot + new Vector3(-width * 0.44f, height * 0.04f, (-width * 0.3f) - 0.01f), new(width * 0.88f, 0, 0),
            new(0, height * 0.9f, 0), columns, rows, (ulong)seed) with
        {
            FillAcross = 0.5f,
            FillUp = 0.5f,
            OtherShare = ink.Light.LampsLit ? 0.26f : 0.1f,
        });
    }

    private static void Peak(SceneInk ink, Vector3 foot, float high, float density, InkRandom random)
    {
        var half = high * random.Between(1f, 1.35f);
        Span<Vector2> outline = stackalloc Vector2[9];
        Span<Vector2> shadow = stackalloc Vector2[6];
        for (var i = 0; i < 9; i++)
        {
            var t = (i / 4f) - 1;
            var rise = (1 - MathF.Abs(t)) * (i == 4 ? 1 : random.Between(0.86f, 1.06f));
            outline[i] = ink.Camera.Picture(foot + new Vector3(t * half, MathF.Max(0, rise) * high, 0));
        }

        ink.Canvas.Shape(outline, ink.Light.Tone(density), 1.3f);
        var top = outline[4];
        for (var i = 0; i < 5; i++)
            shadow[i] = outline[i + 4];
        shadow[5] = Vector2.Lerp(outline[4], outline[8], 0.5f) - new Vector2((outline[8].X - top.X) * 0.3f, 0);
        ink.Canvas.Shade(shadow, ink.Light.Tone(density + 0.22f));
        Snowcap(ink, outline);
    }

    private static void Snowcap(SceneInk ink, ReadOnlySpan<Vector2> outline)
    {
        var top = outline[4];
        var left = Vector2.Lerp(top, outline[3], 0.9f);
        var right = Vector2.Lerp(top, outline[5], 0.9f);
        var drop = (left.Y - top.Y) * 0.5f;
        ReadOnlySpan<Vector2> cap =
        [
            top, right, Vector2.Lerp(right, left, 0.2f) - new Vector2(0, drop),
            Vector2.Lerp(right, left, 0.38f) + new Vector2(0, drop * 0.5f),
            Vector2.Lerp(right, left, 0.55f) - new Vector2(0, drop * 0.8f),
            Vector2.Lerp(right, left, 0.75f) + new Vector2(0, drop * 0.3f), left,
        ];
        ink.Canvas.Shape(cap, ink.Light.Tone(ink.Light.Night ? 0.1f : 0), 1.2f);
    }

    private static void Puddles(SceneInk ink)
    {
        var random = new InkRandom(77);
        for (var i = 0; i < 7; i++)
        {
            var at = new Vector3(random.Between(-6f, 6f), 0, random.Between(1f, 16f));
            if (ink.Camera.DepthOf(at) < 1)
                continue;
            var centre = ink.Camera.Picture(at);
            var unit = ink.Camera.ScaleAt(at) * random.Between(0.4f, 0.9f);
            if (unit > 8)
                ink.Canvas.Ellipse(centre, unit, unit * 0.16f, Tone.White, 1.1f);
        }
    }
}
