using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;
using SkiaSharp;

namespace Kantoku.Artists.Storyboard.Effects;

/// <summary>Patterns that say how somebody feels.</summary>
internal static class MoodEffects
{
    /// <summary>Side of a patch of crossed hatching. Units.</summary>
    private const float Patch = 44;

    /// <summary>Soft discs, stars and flowers about somebody who shines.</summary>
    public static void Sparkle(EffectScene scene)
    {
        var random = scene.Random("sparkle");
        var rim = scene.Diagonal * 0.6f;
        scene.Ink.Shade(Shapes.Rectangle(scene.Area), Tone.Radial(0, 0.32f, scene.Focus, rim));
        var size = MathF.Sqrt(scene.Area.Width * scene.Area.Height);
        for (var i = 0; i < 20; i++)
        {
            var at = Somewhere(scene, random);
            var radius = size * random.Between(0.016f, 0.065f);
            if (scene.Closeness(at) < 0.8f)
                continue;
            var disc = Shapes.Ellipse(at, radius, radius);
            scene.Ink.Lighten(disc, Tone.Flat(0.8f));
            scene.Ink.Stroke(disc, closed: true, 1.4f);
            if (radius > 24)
                Shine(scene.Ink, at, radius);
        }

        for (var i = 0; i < 14; i++)
        {
            var at = Somewhere(scene, random);
            if (scene.Closeness(at) > 0.75f)
                Twinkle(scene.Ink, at, size * random.Between(0.02f, 0.06f));
        }

        for (var i = 0; i < 6; i++)
        {
            var left = i % 2 == 0;
            var x = scene.Area.Width * (left ? random.Between(0.02f, 0.17f) : random.Between(0.83f, 0.98f));
            var at = new Vector2(x, scene.Area.Height * random.Between(0.08f, 0.96f));
            if (scene.Closeness(at) > 0.95f)
                Blossom(scene.Ink, at, size * random.Between(0.045f, 0.09f), random);
        }
    }

    /// <summary>A few stars before the people.</summary>
    public static void SparkleBefore(EffectScene scene)
    {
        var random = scene.Random("twinkle");
        var size = MathF.Sqrt(scene.Area.Width * scene.Area.Height);
        for (var i = 0; i < 5; i++)
        {
            var at = Somewhere(scene, random);
            if (scene.Closeness(at) > 0.6f && !scene.IsOnHead(at, 1.5f))
                Twinkle(scene.Ink, at, size * random.Between(0.02f, 0.035f));
        }
    }

    /// <summary>Darkness that hangs down from above.</summary>
    public static void Gloom(EffectScene scene)
    {
        var random = scene.Random("gloom");
        var (w, h) = (scene.Area.Width, scene.Area.Height);
        scene.Ink.Shade(Shapes.Rectangle(scene.Area), Tone.Linear(0.8f, 0, default, new(0, h * 0.92f)));
        using var lines = new SKPath();
        for (var x = 0f; x < w; x += random.Between(5f, 14f))
            Icicle(lines, x, random.Between(1.2f, 3.4f), h * random.Between(0.25f, 0.9f));
        scene.Ink.Fill(lines, Tone.Black);
    }

    /// <summary>Some of the dark lines before the people, short of their faces.</summary>
    public static void GloomBefore(EffectScene scene)
    {
        var random = scene.Random("shade");
        using var lines = new SKPath();
        for (var x = 0f; x < scene.Area.Width; x += random.Between(9f, 26f))
            Icicle(lines, x, random.Between(1.2f, 2.6f), scene.Area.Height * random.Between(0.05f, 0.16f));
        scene.Ink.Fill(lines, Tone.Black);
    }

    /// <summary>Crossed hatching that thickens away from the focus.</summary>
    public static void Hatching(EffectScene scene)
    {
        var random = scene.Random("hatching");
        using var strokes = new SKPath();
        for (var y = 0f; y < scene.Area.Height + Patch; y += Patch * 0.96f)
        {
            for (var x = 0f; x < scene.Area.Width + Patch; x += Patch * 0.96f)
            {
                var at = new Vector2(x + (random.Bell() * 7), y + (random.Bell() * 7));
                var far = scene.Closeness(at) * 0.62f;
                var layers = far > 1.15f ? 3 : far > 0.84f ? 2 : far > 0.58f ? 1 : 0;
                var angle = random.Between(0, MathF.PI);
                for (var i = 0; i < layers; i++)
                    Weave(strokes, at, angle + (i * 1.05f));
            }
        }

        scene.Ink.Fill(strokes, scene.Dark ? Tone.White : Tone.Black);
    }

    /// <summary>A four-pointed star of light.</summary>
    public static void Twinkle(InkCanvas ink, Vector2 at, float size)
    {
        ReadOnlySpan<Vector2> star =
        [
            at + new Vector2(0, -size), at + new Vector2(size * 0.13f, -size * 0.13f), at + new Vector2(size * 0.8f, 0),
            at + new Vector2(size * 0.13f, size * 0.13f), at + new Vector2(0, size),
            at + new Vector2(-size * 0.13f, size * 0.13f),
            at + new Vector2(-size * 0.8f, 0), at + new Vector2(-size * 0.13f, -size * 0.13f),
        ];
        ink.Sticker(star, Tone.White, 1.6f);
    }

    public static void Blossom(InkCanvas ink, Vector2 at, float size, InkRandom random)
    {
        var turn = random.Between(0, 1.2f);
        for (var i = 0; i < 5; i++)
        {
            var angle = turn + (i * MathF.Tau / 5);
            Vector2 Polar(float reach, float off) => at + (Vector2.UnitX.Rotated(angle + off) * reach * size);
            ink.Shape(
                Curves.Around(
                    at, Polar(0.5f, -0.5f), Polar(0.95f, -0.34f), Polar(0.84f, 0), Polar(0.95f, 0.34f),
                    Polar(0.5f, 0.5f)),
                Tone.White, 2);
            ink.Segment(at, Polar(0.42f, 0), 1.5f, Taper.Out);
        }

        ink.Ellipse(at, size * 0.14f, size * 0.14f, Tone.Flat(0.5f), 1.6f);
    }

    private static void Shine(InkCanvas ink, Vector2 at, float radius)
    {
        ReadOnlySpan<Vector2> arc = [new(-0.62f, -0.2f), new(-0.45f, -0.5f), new(-0.1f, -0.66f)];
        ink.Line([at + (arc[0] * radius), at + (arc[1] * radius), at + (arc[2] * radius)], 2);
    }

    private static Vector2 Somewhere(EffectScene scene, InkRandom random) =>
        new(random.Next() * scene.Area.Width, random.Next() * scene.Area.Height);

    private static void Icicle(SKPath path, float x, float width, float length)
    {
        path.MoveTo(x - (width / 2), -2);
        path.LineTo(x + (width / 2), -2);
        path.LineTo(x, length);
        path.Close();
    }

    private static void Weave(SKPath path, Vector2 at, float angle)
    {
        var along = Vector2.UnitX.Rotated(angle);
        var across = along.Perpendicular();
        for (var i = -4; i <= 4; i++)
        {
            var centre = at + (across * i * 6.2f);
            var (a, b) = (centre - (along * 27), centre + (along * 27));
            var side = across * 0.8f;
            path.MoveTo(a.X, a.Y);
            path.LineTo(centre.X + side.X, centre.Y + side.Y);
            path.LineTo(b.X, b.Y);
            path.LineTo(centre.X - side.X, centre.Y - side.Y);
            path.Close();
        }
    }
}
