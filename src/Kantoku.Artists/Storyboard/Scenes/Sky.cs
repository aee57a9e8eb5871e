using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Core.Story;
using SkiaSharp;

namespace Kantoku.Artists.Storyboard.Scenes;

/// <summary>The sky of an hour and a weather over a horizon. Units of the canvas.</summary>
internal static class Sky
{
    /// <summary>Fills an area with sky.</summary>
    /// <param name="horizonY">Where the sky is lowest, whether the area reaches so far or not.</param>
    /// <param name="seed">The place's: its clouds stay the same from shot to shot.</param>
    /// <param name="moon">By night there is a moon here.</param>
    public static void Draw(
        InkCanvas ink, SKRect area, float horizonY, Light light, ulong seed, bool clouds = true, bool moon = true)
    {
        var random = new InkRandom(seed, "sky");
        var top = area.Top;
        var low = MathF.Max(horizonY, top + 20);
        var ground = Shapes.Rectangle(area);
        ink.Fill(ground, Tone.Linear(light.SkyTop, light.SkyLow, new(0, top), new(0, MathF.Min(low, area.Bottom))));
        if (light.Night)
            Stars(ink, area, low, light, random, moon);
        else if (light.Time is TimeOfDay.Dusk or TimeOfDay.Dawn && !light.Overcast)
            LowSun(ink, area, low, light);
        if (!clouds)
            return;
        if (light.Overcast)
            Overcast(ink, area, low, light, random);
        else if (!light.Night)
            Heaps(ink, area, low, light, random);
        if (light.Weather == Weather.Storm)
            Lightning(ink, area, low, random);
    }

    private static void Stars(InkCanvas ink, SKRect area, float low, Light light, InkRandom random, bool moonlit)
    {
        var height = MathF.Min(low, area.Bottom) - area.Top;
        if (light.Overcast || height <= 0)
            return;
        var side = MathF.Min(area.Width, area.Height);
        var count = Math.Clamp((int)(area.Width * height / 9000), 6, 90);
        for (var i = 0; i < count; i++)
        {
            var at = new Vector2(random.Between(area.Left, area.Right), area.Top + (height * 0.85f * random.Next()));
            if (i % 11 == 0 && side > 200)
                ink.Fill(Shapes.Star(at, 4, random.Between(6f, 11f), 1.4f), Tone.White);
            else
                ink.Dot(at, random.Between(0.9f, 2.2f), InkColor.White);
        }

        if (moonlit)
            Moon(ink, new(area.Left + (area.Width * random.Between(0.68f, 0.84f)), area.Top + (height * 0.3f)), side);
    }

    private static void Moon(InkCanvas ink, Vector2 moon, float side)
    {
        var radius = Math.Clamp(side * 0.075f, 6, 130);
        using var glow = new SKPath();
        glow.AddCircle(moon.X, moon.Y, radius * 2.8f);
        ink.Lighten(glow, Tone.Radial(0.55f, 0, moon, radius * 2.8f));
        ink.Ellipse(moon, radius, radius, Tone.White);
        if (radius < 20)
            return;
        ReadOnlySpan<Vector3> seas = [new(-0.3f, -0.2f, 0.24f), new(0.28f, 0.3f, 0.17f), new(0.34f, -0.32f, 0.12f)];
        foreach (var sea in seas)
        {
            ink.Ellipse(
                moon + (new Vector2(sea.X, sea.Y) * radius), sea.Z * radius, sea.Z * radius, Tone.Flat(0.12f));
        }
    }

    private static void LowSun(InkCanvas ink, SKRect area, float low, Light light)
    {
        var radius = Math.Clamp(MathF.Min(area.Width, area.Height) * 0.1f, 8, 160);
        var sun = new Vector2(
            area.Left + (area.Width * (light.Time == TimeOfDay.Dusk ? 0.3f : 0.7f)), low - (radius * 0.75f));
        using var glow = new SKPath();
        glow.AddCircle(sun.X, sun.Y, radius * 4);
        ink.Lighten(glow, Tone.Radial(0.9f, 0, sun, radius * 4));
        ink.Ellipse(sun, radius, radius, Tone.White, 1.4f);
    }

    private static void Heaps(InkCanvas ink, SKRect area, float low, Light light, InkRandom random)
    {
        var height = MathF.Min(low, area.Bottom) - area.Top;
        if (height < 40)
            return;
        var width = area.Width;
        if (light.Time is TimeOfDay.Dusk or TimeOfDay.Dawn)
        {
            for (var i = 0; i < 7; i++)
            {
                var at = new Vector2(
                    area.Left + (width * random.Next()), area.Top + (height * random.Between(0.15f, 0.88f)));
                var tone = i % 2 == 0 ? Tone.Flat(light.SkyTop * 0.75f) : Tone.White;
                Clouds.Streak(
                    ink, at, width * random.Between(0.25f, 0.6f), height * random.Between(0.03f, 0.07f), tone);
            }

            return;
        }

        var size = MathF.Min(width, height * 2.4f);
        var shift = random.Between(-0.1f, 0.1f);
        Heap(0.2f + shift, 0.97f, 0.62f);
        Heap(0.86f + shift, 0.8f, 0.52f);
        Heap(0.46f - shift, 0.42f, 0.26f);

        void Heap(float x, float y, float share) => Clouds.Heap(
            ink, new Vector2(area.Left + (width * x), area.Top + (height * y)), size * share, 0.16f, 1.4f, random);
    }

    private static void Overcast(InkCanvas ink, SKRect area, float low, Light light, InkRandom random)
    {
        var height = MathF.Min(low, area.Bottom) - area.Top;
        if (light.Foggy || height < 40)
            return;
        for (var i = 0; i < 8; i++)
        {
            var at = new Vector2(
                area.Left + (area.Width * random.Next()), area.Top + (height * (0.05f + (0.1f * i))));
            var density = light.SkyTop * random.Between(0.55f, 0.9f);
            Clouds.Streak(
                ink, at, area.Width * random.Between(0.4f, 0.8f), height * random.Between(0.08f, 0.14f),
                Tone.Flat(density));
        }
    }

    private static void Lightning(InkCanvas ink, SKRect area, float low, InkRandom random)
    {
        var height = MathF.Min(low, area.Bottom) - area.Top;
        if (height < 60)
            return;
        var at = new Vector2(area.Left + (area.Width * random.Between(0.55f, 0.9f)), area.Top - 5);
        var bolt = new List<Vector2> { at };
        while (at.Y < area.Top + (height * 0.95f))
        {
            at += new Vector2(random.Bell() * height * 0.1f, height * random.Between(0.08f, 0.15f));
            bolt.Add(at);
            if (random.Chance(0.35f))
            {
                var fork = at + new Vector2(random.Bell() * height * 0.3f, height * random.Between(0.1f, 0.2f));
                ink.Segment(at, fork, height * 0.012f, Taper.Out, InkColor.White);
            }
        }

        using var glow = new SKPath();
        glow.AddCircle(bolt[0].X, area.Top + (height * 0.3f), height * 0.7f);
        ink.Lighten(glow, Tone.Radial(0.5f, 0, new(bolt[0].X, area.Top + (height * 0.3f)), height * 0.7f));
        ink.Polyline(bolt.ToArray(), MathF.Max(height * 0.03f, 4), Taper.Out, InkColor.White);
    }
}
