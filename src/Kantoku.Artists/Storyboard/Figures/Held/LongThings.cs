using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;

namespace Kantoku.Artists.Storyboard.Figures.Held;

/// <summary>Things that run through a fist.</summary>
internal static class LongThings
{
    public static void Blade(InkCanvas ink, Vector2 grip, Vector2 along, float unit, float line)
    {
        var across = along.Perpendicular();
        Vector2 At(float x, float y) => grip + (((along * y) + (across * x)) * unit);
        ink.Sticker(Curves.Around(At(-0.09f, 0.45f), At(0.09f, 0.45f), At(0.11f, 2.4f), At(0.05f, 4.2f),
            At(-0.04f, 4.75f), At(-0.1f, 3.6f)), Tone.White, line * 0.8f);
        ink.Line([At(0.03f, 0.6f), At(0.05f, 2.4f), At(0.01f, 4.1f)], line * 0.6f, Taper.Both);
        ink.Sticker([At(-0.32f, 0.36f), At(0.32f, 0.36f), At(0.32f, 0.5f), At(-0.32f, 0.5f)], Tone.Black, line * 0.5f,
            line * 0.4f);
        ink.Sticker([At(-0.09f, -0.95f), At(0.09f, -0.95f), At(0.09f, 0.36f), At(-0.09f, 0.36f)], Tone.Black,
            line * 0.5f, line * 0.4f);
        for (var i = 0; i < 5; i++)
            ink.Segment(At(-0.08f, -0.85f + (0.22f * i)), At(0.08f, -0.73f + (0.22f * i)), line * 0.5f, Taper.Even,
                InkColor.White);
    }

    public static void Staff(InkCanvas ink, Vector2 grip, Vector2 along, float unit, float line)
    {
        var across = along.Perpendicular() * unit * 0.1f;
        var (low, high) = (grip - (along * 1.1f * unit), grip + (along * 3.7f * unit));
        ink.Sticker([low - across, high - across, high + across, low + across], Tone.Flat(0.35f), line * 0.8f);
        ink.Segment(Vector2.Lerp(low, high, 0.1f), Vector2.Lerp(low, high, 0.9f), line * 0.5f, Taper.Both);
    }

    public static void Umbrella(InkCanvas ink, Vector2 top, Vector2 grip, float radius, float unit, float line)
    {
        const int ribs = 4;
        var handle = grip + ((grip - top).Unit() * unit * 0.9f);
        ink.Segment(handle, top, line * 2.6f);
        ink.Segment(handle, top, line * 0.9f, Taper.Even, InkColor.White);
        ink.Line([handle, handle + new Vector2(0.02f * unit, 0.25f * unit),
            handle + new Vector2(0.28f * unit, 0.3f * unit), handle + new Vector2(0.34f * unit, 0.05f * unit)],
            line * 2.4f, Taper.Even);
        var canopy = new List<Vector2>();
        for (var i = 0; i <= 20; i++)
        {
            var (sin, cos) = MathF.SinCos(MathF.PI * (1 - (i / 20f)));
            canopy.Add(top + new Vector2(cos * radius, (0.52f * radius) - (sin * radius * 0.5f)));
        }

        for (var i = 0; i < ribs; i++)
        {
            for (var j = 1; j <= 5; j++)
            {
                var share = (i + (j / 5f)) / ribs;
                canopy.Add(top + new Vector2(radius - (2 * radius * share),
                    (0.52f * radius) - (Taper.Arch(j / 5f) * radius * 0.1f)));
            }
        }

        ink.Sticker([.. canopy], Tone.Flat(0.4f), line);
        for (var i = 1; i < ribs; i++)
        {
            var x = radius - (2 * radius * i / ribs);
            ink.Line([top + new Vector2(x, 0.52f * radius), top + new Vector2(x * 0.64f, 0.18f * radius),
                top + new Vector2(0, 0.02f * radius)], line * 0.8f, Taper.Even);
        }

        ink.Segment(top + new Vector2(0, 0.03f * radius), top - new Vector2(0, 0.35f * unit), line * 2);
    }

    public static void Flower(InkCanvas ink, Vector2 grip, Vector2 along, float unit, float line)
    {
        var bloom = grip + (along * 1.35f * unit);
        ink.Line([grip - (along * 0.7f * unit), grip, bloom], line * 1.3f, Taper.Even);
        var leaf = grip + (along * 0.75f * unit);
        var across = along.Perpendicular() * unit;
        ink.Sticker(Curves.Around(leaf, leaf + (across * 0.22f) + (along * 0.12f * unit),
            leaf + (across * 0.42f) + (along * 0.3f * unit), leaf + (across * 0.14f) + (along * 0.22f * unit)),
            Tone.Flat(0.45f), line * 0.6f);
        for (var i = 0; i < 6; i++)
        {
            var (sin, cos) = MathF.SinCos(i * MathF.Tau / 6);
            ink.Ellipse(bloom + (new Vector2(cos, sin) * 0.24f * unit), 0.19f * unit, 0.19f * unit, Tone.White,
                line * 0.8f);
        }

        ink.Ellipse(bloom, 0.17f * unit, 0.17f * unit, Tone.Flat(0.5f), line * 0.8f);
    }

    public static void Gun(InkCanvas ink, Vector2 grip, Vector2 along, Vector2 up, float unit, float line)
    {
        Vector2 At(float x, float y) => grip + (((along * x) + (up * y)) * unit);
        ink.Sticker([At(-0.3f, 0.2f), At(1.15f, 0.2f), At(1.15f, 0.46f), At(-0.36f, 0.46f)], Tone.Black, line * 0.6f,
            line * 0.5f);
        ink.Sticker([At(-0.3f, 0.3f), At(0.05f, 0.3f), At(-0.08f, -0.5f), At(-0.42f, -0.46f)], Tone.Black, line * 0.6f,
            line * 0.5f);
        ink.Segment(At(-0.2f, 0.38f), At(1.05f, 0.38f), line * 0.6f, Taper.Even, InkColor.White);
    }
}
