using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Artists.Storyboard.Scenes.Kit;

namespace Kantoku.Artists.Storyboard.Scenes.Sets;

/// <summary>Sea and river.</summary>
internal static class Waters
{
    public static void Seaside(SceneSet set)
    {
        var side = set.Random.Chance(0.5f) ? 1f : -1f;
        set.Layer(ink => Sky.Draw(ink.Canvas, ink.Area, ink.Camera.HorizonY, ink.Light, set.Seed));
        set.Layer(ink => Outdoors.Water(ink, 6, 900, -900, 900, set.Seed));
        set.Layer(ink => Headland(ink, side, set.Seed));
        set.Layer(Surf);
        for (var i = 0; i < 5; i++)
        {
            var at = new Vector3((4.5f + (i * 1.1f)) * side, 0, 5.4f + (i * 0.9f));
            var seed = set.Part(i);
            set.Add(at, ink => Outdoors.Rock(ink, at, 1.1f - (0.12f * i), 0.16f, seed));
        }
    }

    public static void River(SceneSet set)
    {
        var side = set.Random.Chance(0.5f) ? 1f : -1f;
        set.Layer(ink => Sky.Draw(ink.Canvas, ink.Area, ink.Camera.HorizonY, ink.Light, set.Seed));
        set.Layer(ink => Outdoors.Hills(ink, 500, 0.05f, 0.14f, set.Seed));
        set.Layer(ink => Outdoors.Skyline(ink, 220, 0.01f, 0.06f, 0.08f, set.Seed, 0.8f));
        set.Layer(ink => Outdoors.Ground(ink, 0.08f));
        set.Layer(ink => Outdoors.Water(ink, 7, 46, -400, 400, set.Seed));
        set.Layer(ink => FarBank(ink, set.Seed));
        set.Layer(ink => Crossing(ink, side));
        set.Layer(ink => NearBank(ink));
        set.Layer(ink => Greenery.Grass(ink, new(-9, 0, 1), new(9, 0, 6.5f), 110, 0.26f, set.Seed));
        set.Add(
            new(5 * side, 0, 6),
            ink => Greenery.Hedge(ink, new(4 * side, 0, 6), new(9 * side, 0, 5.4f), 0.9f, 4, set.Seed));
    }

    private static void Headland(SceneInk ink, float side, ulong seed)
    {
        var random = new InkRandom(seed, "cape");
        Span<Vector2> cape = stackalloc Vector2[8];
        for (var i = 0; i < 7; i++)
        {
            var t = i / 6f;
            cape[i] = ink.Camera.Picture(
                new(side * Plane2.Lerp(240, 70, t), 34 * (1 - (t * t)) * random.Between(0.8f, 1.1f), 300));
        }

        cape[7] = ink.Camera.Picture(new(side * 240, 0, 300));
        ink.Canvas.Shape(cape, ink.Light.Tone(ink.Light.Foggy ? 0.08f : 0.32f), 1.2f);
        ink.Begin(new(0, 0, 300));
        ink.Drum(new(side * 96, 12, 296), 3.4f, 26, 0, 2.4f);
        ink.Drum(new(side * 96, 38, 296), 3, 5, 0.6f, 1.2f);
        ink.Complete();
        if (ink.Light.Night)
            Furniture.Glow(ink, new(side * 96, 40, 296), 40);
    }

    /// <summary>Foam along the beach, and sand.</summary>
    private static void Surf(SceneInk ink)
    {
        const int Steps = 11;
        Span<Vector2> foam = stackalloc Vector2[Steps];
        Span<Vector2> shore = stackalloc Vector2[Steps];
        for (var i = 0; i < Steps; i++)
        {
            var t = (i / (Steps - 1f)) - 0.5f;
            var x = t * 40;
            foam[i] = ink.Camera.Picture(new(x, 0, 7.6f + (0.5f * MathF.Sin(x * 1.3f))));
            shore[i] = ink.Camera.Picture(new(x, 0, 6.1f + (0.4f * MathF.Sin((x * 1.1f) + 1))));
        }

        var bottom = MathF.Max(ink.Area.Bottom, shore[0].Y) + 40;
        Band(ink, foam, Tone.White, bottom, 2);
        var sand = ink.Light.Snowy ? Tone.White
            : Tone.Linear(ink.Light.Density(0.16f), ink.Light.Density(0.03f), new(0, shore[0].Y), new(0, bottom));
        Band(ink, shore, sand, bottom, 1.6f);
        var random = new InkRandom(9);
        for (var i = 0; i < 60 * ink.Detail; i++)
        {
            var at = ink.Camera.Picture(new(random.Between(-12f, 12f), 0, random.Between(0.5f, 5.6f)));
            ink.Canvas.Dot(at, random.Between(0.8f, 1.9f));
        }
    }

    private static void Band(SceneInk ink, ReadOnlySpan<Vector2> edge, Tone tone, float bottom, float line)
    {
        var curve = Curves.Through(edge);
        ink.Canvas.Fill([.. curve, new(ink.Area.Right + 60, bottom), new(-60, bottom)], tone);
        ink.Canvas.Stroke(curve, closed: false, line);
    }

    private static void FarBank(SceneInk ink, ulong seed)
    {
        ink.Begin(new(0, 0, 46));
        ink.Face(0.12f, true, new(-400, 0, 46), new(400, 0, 46), new(400, 2.6f, 52), new(-400, 2.6f, 52));
        ink.Complete();
        Greenery.Hedge(ink, new(-60, 2.4f, 52), new(60, 2.4f, 52), 3, 22, seed);
    }

    private static void Crossing(SceneInk ink, float side)
    {
        ink.Begin(new(0, 4, 40));
        var (from, to) = (new Vector3(-90 * side, 5.4f, 44), new Vector3(90 * side, 5.4f, 36));
        for (var i = 0; i < 7; i++)
            ink.Box(Vector3.Lerp(from, to, (i + 0.5f) / 7) - new Vector3(0, 5.4f, 0), new Vector3(2, 5.4f, 3), 0.16f);
        ink.Face(0.1f, true, from, to, to + new Vector3(0, 1.3f, 0), from + new Vector3(0, 1.3f, 0));
        for (var i = 0; i < 24; i++)
        {
            var foot = Vector3.Lerp(from, to, i / 24f) + new Vector3(0, 1.3f, 0);
            ink.Edge(foot, foot + new Vector3(0, 5 * MathF.Abs(MathF.Sin(i * MathF.PI / 8)), 0));
        }

        ink.Complete();
    }

    private static void NearBank(SceneInk ink)
    {
        Span<Vector2> bank = stackalloc Vector2[9];
        for (var i = 0; i < bank.Length; i++)
        {
            var x = ((i / (bank.Length - 1f)) - 0.5f) * 44;
            bank[i] = ink.Camera.Picture(new(x, 0, 7.2f + (0.5f * MathF.Sin(x))));
        }

        Band(
            ink, bank, ink.Light.Snowy ? Tone.White : ink.Light.Tone(0.08f),
            MathF.Max(ink.Area.Bottom, bank[0].Y) + 40, 2);
    }
}
