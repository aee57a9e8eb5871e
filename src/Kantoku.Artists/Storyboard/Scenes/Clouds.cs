using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;
using SkiaSharp;

namespace Kantoku.Artists.Storyboard.Scenes;

/// <summary>Clouds and other puffs: unions of circles, outlined as one.</summary>
internal static class Clouds
{
    /// <summary>A heap of cloud with a flat bottom.</summary>
    /// <param name="foot">Middle of its bottom. Units.</param>
    /// <param name="belly">Density of the shade along the bottom.</param>
    public static void Heap(InkCanvas ink, Vector2 foot, float width, float belly, float line, InkRandom random)
    {
        var puffs = Puffs(foot, width, random);
        using var area = new SKPath();
        foreach (var (centre, radius) in puffs)
            area.AddCircle(centre.X, centre.Y, radius);
        area.AddRoundRect(
            new SKRect(
                foot.X - (width * 0.5f), foot.Y - (width * 0.05f), foot.X + (width * 0.5f), foot.Y + (width * 0.03f)),
            width * 0.03f, width * 0.03f);
        ink.Sticker(area, Tone.White, line);
        using (ink.Clip(area))
        {
            using var low = new SKPath();
            low.AddRect(new SKRect(foot.X - width, foot.Y - (width * 0.11f), foot.X + width, foot.Y + (width * 0.1f)));
            ink.Shade(low, Tone.Linear(
                0, belly, foot - new Vector2(0, width * 0.1f), foot + new Vector2(0, width * 0.04f)));
        }

        Curl(ink, puffs, line, random);
    }

    /// <summary>A long thin streak of cloud, tone only.</summary>
    public static void Streak(InkCanvas ink, Vector2 centre, float width, float height, Tone tone)
    {
        ReadOnlySpan<Vector2> outline =
        [
            centre + new Vector2(-width / 2, 0), centre + new Vector2(-width * 0.2f, -height / 2),
            centre + new Vector2(width * 0.15f, -height * 0.35f), centre + new Vector2(width / 2, height * 0.1f),
            centre + new Vector2(width * 0.1f, height / 2), centre + new Vector2(-width * 0.3f, height * 0.3f),
        ];
        ink.Fill(Curves.Around(outline), tone);
    }

    /// <summary>A round puff of dust or smoke.</summary>
    public static void Puff(InkCanvas ink, Vector2 centre, float size, float shade, float line, InkRandom random)
    {
        using var area = new SKPath();
        area.AddCircle(centre.X, centre.Y, size * 0.55f);
        for (var i = 0; i < 7; i++)
        {
            var (sin, cos) = MathF.SinCos((i * MathF.Tau / 7) + random.Between(-0.2f, 0.2f));
            area.AddCircle(
                centre.X + (cos * size * 0.55f), centre.Y + (sin * size * 0.42f), size * random.Between(0.26f, 0.4f));
        }

        ink.Sticker(area, Tone.White, line);
        using (ink.Clip(area))
        {
            ink.Shade(
                Shapes.Ellipse(centre + new Vector2(size * 0.2f, size * 0.6f), size, size * 0.45f), Tone.Flat(shade));
        }
    }

    private static List<(Vector2 Centre, float Radius)> Puffs(Vector2 foot, float width, InkRandom random)
    {
        const int Across = 8;
        var puffs = new List<(Vector2, float)>();
        for (var i = 0; i < Across; i++)
        {
            var t = i / (Across - 1f);
            var rise = Taper.Arch(t);
            var centre = foot + new Vector2(
                (t - 0.5f) * width * 0.9f, -rise * width * 0.1f * random.Between(0.6f, 1.4f));
            puffs.Add((centre, width * (0.055f + (0.085f * rise)) * random.Between(0.85f, 1.2f)));
            if (rise > 0.55f)
            {
                centre = foot + new Vector2(
                    ((t - 0.5f) * width * 0.8f) + (random.Bell() * width * 0.03f),
                    -rise * width * 0.2f * random.Between(0.8f, 1.2f));
                puffs.Add((centre, width * 0.1f * random.Between(0.8f, 1.2f)));
            }
        }

        return puffs;
    }

    private static void Curl(InkCanvas ink, List<(Vector2 Centre, float Radius)> puffs, float line, InkRandom random)
    {
        Span<Vector2> arc = stackalloc Vector2[6];
        foreach (var (centre, radius) in puffs)
        {
            if (!random.Chance(0.5f))
                continue;
            var from = random.Between(-2.9f, -2.3f);
            for (var i = 0; i < arc.Length; i++)
            {
                var (sin, cos) = MathF.SinCos(from + (i * 0.26f));
                arc[i] = centre + (new Vector2(cos, sin) * radius * 0.8f);
            }

            ink.Polyline(arc, line * 0.8f, Taper.Both);
        }
    }
}
