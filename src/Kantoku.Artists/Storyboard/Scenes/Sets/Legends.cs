using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Artists.Storyboard.Scenes.Kit;
using Kantoku.Core.Story;

namespace Kantoku.Artists.Storyboard.Scenes.Sets;

/// <summary>Shrine, castle, cave.</summary>
internal static class Legends
{
    public static void Shrine(SceneSet set)
    {
        set.Layer(ink => Sky.Draw(ink.Canvas, ink.Area, ink.Camera.HorizonY, ink.Light, set.Seed));
        set.Layer(ink => Outdoors.Ground(ink, 0.1f));
        set.Layer(ink => Greenery.Hedge(ink, new(-34, 0, 26), new(34, 0, 26), 6, 14, set.Seed));
        set.Layer(Approach);
        set.Add(new(0, 0, 20), ink => Hall(ink));
        set.Add(new(0, 0, 5.4f), ink => Torii(ink, new(0, 0, 5.4f), 4.6f));
        for (var i = 0; i < 4; i++)
        {
            for (var side = -1; side <= 1; side += 2)
            {
                var at = new Vector3(side * 2.6f, 0, 3 + (i * 3.6f));
                set.Add(at, ink => Lantern(ink, at));
                var tree = new Vector3(side * (5.4f + (i * 0.4f)), 0, 4 + (i * 4.4f));
                var seed = set.Part((i * 2) + side + 1);
                set.Add(tree, ink => Greenery.Tree(ink, tree, 8, i % 2 == 0 ? TreeKind.Pine : TreeKind.Broad, seed));
            }
        }
    }

    public static void Castle(SceneSet set)
    {
        set.Layer(ink => Sky.Draw(ink.Canvas, ink.Area, ink.Camera.HorizonY, ink.Light, set.Seed));
        set.Layer(ink => Outdoors.Peaks(ink, 700, 0.2f, 0.08f, 5, set.Seed));
        set.Layer(ink => Outdoors.Ground(ink, 0.1f));
        set.Layer(Flagstones);
        set.Layer(ink => Keep(ink, set.Seed));
        for (var side = -1; side <= 1; side += 2)
        {
            var x = side * 7f;
            set.Add(new(x, 0, 13), ink => Curtain(ink, x, side));
            var tower = new Vector3(side * 6.4f, 0, 20);
            set.Add(tower, ink => Tower(ink, tower, 1.9f, 9.5f));
            var banner = new Vector3(side * 3.4f, 0, 8);
            set.Add(banner, ink => Banner(ink, banner));
        }
    }

    public static void Cave(SceneSet set)
    {
        set.Layer(ink => ink.Canvas.Fill(Shapes.Rectangle(ink.Area), Tone.Flat(0.86f)));
        set.Layer(ink => Chamber(ink, set.Seed));
        var random = set.Random;
        for (var i = 0; i < 12; i++)
        {
            var at = new Vector3(random.Between(1.6f, 5f) * (i % 2 == 0 ? 1 : -1), 0, 1.5f + (i * 0.8f));
            var size = random.Between(0.4f, 1.2f);
            var seed = set.Part(i);
            set.Add(at, ink => Outdoors.Rock(ink, at, size, 0.46f, seed));
        }

        set.Front(ink => Stalactites(ink, set.Seed));
    }

    private static void Approach(SceneInk ink)
    {
        ink.Begin(new(0, 0, 6));
        ink.Face(0, true, new(-1.6f, 0, -12), new(1.6f, 0, -12), new(1.6f, 0, 17), new(-1.6f, 0, 17));
        for (var z = -3f; z < 17; z += 0.9f)
            ink.Edge(new(-1.6f, 0, z), new(1.6f, 0, z));
        for (var z = -3f; z < 17; z += 1.8f)
        {
            ink.Edge(new(-0.5f, 0, z), new(-0.5f, 0, z + 0.9f));
            ink.Edge(new(0.6f, 0, z + 0.9f), new(0.6f, 0, z + 1.8f));
        }

        for (var i = 0; i < 5; i++)
            ink.Box(new(0, i * 0.22f, 17 + (i * 0.4f)), new Vector3(6 - (i * 0.2f), 0.22f, 3), 0.04f, 0, 0);
        ink.Complete();
    }

    public static void Torii(SceneInk ink, Vector3 at, float height)
    {
        var half = height * 0.42f;
        for (var side = -1; side <= 1; side += 2)
        {
            ink.Drum(at + new Vector3(side * half, 0, 0), height * 0.07f, height * 0.08f, 0.8f);
            ink.Drum(at + new Vector3(side * half, 0, 0), height * 0.045f, height * 0.88f, 0.4f);
        }

        ink.Box(at + new Vector3(0, height * 0.66f, 0), new Vector3(half * 2.5f, height * 0.07f, 0.2f), 0.4f);
        ink.Box(at + new Vector3(0, height * 0.72f, 0), new Vector3(height * 0.12f, height * 0.16f, 0.14f), 0.1f);
        var (low, high, wing) = (height * 0.86f, height * 0.95f, half * 1.55f);
        ink.Face(
            0.46f, true, at + new Vector3(-wing, low + 0.16f, -0.14f), at + new Vector3(0, low, -0.14f),
            at + new Vector3(wing, low + 0.16f, -0.14f), at + new Vector3(wing * 1.05f, high + 0.34f, -0.14f),
            at + new Vector3(0, high, -0.14f), at + new Vector3(-wing * 1.05f, high + 0.34f, -0.14f));
        ink.Face(
            0.85f, true, at + new Vector3(-wing * 1.05f, high + 0.24f, -0.15f),
            at + new Vector3(0, high - 0.09f, -0.15f),
            at + new Vector3(wing * 1.05f, high + 0.24f, -0.15f), at + new Vector3(wing * 1.09f, high + 0.42f, -0.15f),
            at + new Vector3(0, high + 0.06f, -0.15f), at + new Vector3(-wing * 1.09f, high + 0.42f, -0.15f));
    }

    public static void Lantern(SceneInk ink, Vector3 at)
    {
        ink.Box(at, new Vector3(0.6f, 0.14f, 0.6f), 0.1f);
        ink.Drum(at + new Vector3(0, 0.14f, 0), 0.13f, 0.75f, 0.08f);
        ink.Box(at + new Vector3(0, 0.89f, 0), new Vector3(0.52f, 0.1f, 0.52f), 0.06f);
        if (ink.Light.LampsLit)
            Furniture.Glow(ink, at + new Vector3(0, 1.15f, 0), 1.2f);
        ink.Box(at + new Vector3(0, 0.99f, 0), new Vector3(0.36f, 0.3f, 0.36f), ink.Light.LampsLit ? 0 : 0.3f);
        ink.Drum(at + new Vector3(0, 1.29f, 0), 0.42f, 0.26f, 0.16f, 0.06f);
    }

    private static void Hall(SceneInk ink)
    {
        ink.Box(new(0, 1.1f, 22), new Vector3(9, 3.4f, 6), 0.06f);
        for (var x = -4; x <= 4; x += 2)
            ink.Box(new(x, 1.1f, 18.9f), new Vector3(0.3f, 3.4f, 0.3f), 0.3f);
        ink.Face(0.5f, true, new(-1, 1.1f, 18.98f), new(1, 1.1f, 18.98f), new(1, 3.8f, 18.98f), new(-1, 3.8f, 18.98f));
        ink.Complete();
        ReadOnlySpan<Vector3> roof =
        [
            new(-6.6f, 4.3f, 18), new(-3, 4.25f, 18), new(3, 4.25f, 18), new(6.6f, 4.3f, 18), new(5.2f, 5.4f, 19.4f),
            new(3.8f, 8, 21.5f), new(-3.8f, 8, 21.5f), new(-5.2f, 5.4f, 19.4f),
        ];
        ink.Face(roof, ink.Light.Tone(ink.Light.Snowy ? 0.02f : 0.5f));
        ink.Box(new(0, 7.8f, 21.5f), new Vector3(8.2f, 0.5f, 0.5f), 0.7f);
        for (var x = -3.4f; x <= 3.4f; x += 0.85f)
            ink.Edge(new(x * 1.75f, 4.3f, 18), new(x, 7.9f, 21.4f));
        ink.Complete();
        ink.Wire(new(-2.2f, 3.9f, 18.6f), new(2.2f, 3.9f, 18.6f), 0.35f);
        ink.Wire(new(-2.2f, 3.7f, 18.6f), new(2.2f, 3.7f, 18.6f), 0.4f);
    }

    private static void Flagstones(SceneInk ink)
    {
        ink.Begin(new(0, 0, 6));
        ink.Face(0.06f, true, new(-6.2f, 0, -12), new(6.2f, 0, -12), new(6.2f, 0, 22), new(-6.2f, 0, 22));
        var row = 0;
        for (var z = -3f; z < 22; z += 1.3f)
        {
            ink.Edge(new(-6.2f, 0, z), new(6.2f, 0, z));
            for (var x = -6f + (row++ % 2 * 0.8f); x < 6; x += 1.6f)
                ink.Edge(new(x, 0, z), new(x, 0, z + 1.3f));
        }

        ink.Complete();
    }

    private static void Keep(SceneInk ink, ulong seed)
    {
        ink.Begin(new(0, 0, 30));
        for (var side = -1; side <= 1; side += 2)
            Tower(ink, new(side * 9, 0, 34), 2.6f, 17);
        ink.Box(new(0, 0, 33), new Vector3(17, 12, 8), 0.04f);
        Merlons(ink, new(-8.5f, 12, 29), new(8.5f, 12, 29), 13);
        ink.Cells(new CellGrid
        {
            Corner = new(-7, 5.5f, 28.99f), Across = new(14, 0, 0), Up = new(0, 5, 0), Columns = 7, Rows = 2,
            FillAcross = 0.24f, FillUp = 0.5f, Density = 0.8f, OtherShare = ink.Light.LampsLit ? 0.6f : 0,
            OtherDensity = 0,
            Glowing = true, Outlined = true, Seed = seed,
        });
        Span<Vector3> gate = stackalloc Vector3[10];
        for (var i = 0; i < 8; i++)
        {
            var (sin, cos) = MathF.SinCos(i / 7f * MathF.PI);
            gate[i] = new Vector3(cos * 1.9f, 2.6f + (sin * 1.8f), 28.98f);
        }

        gate[8] = new(-1.9f, 0, 28.98f);
        gate[9] = new(1.9f, 0, 28.98f);
        ink.Face(gate, Tone.Flat(0.85f));
        ink.Complete();
        Tower(ink, new(0, 12, 35), 2.8f, 8);
    }

    private static void Tower(SceneInk ink, Vector3 foot, float radius, float height)
    {
        ink.Drum(foot, radius, height, 0.03f);
        ink.Drum(foot + new Vector3(0, height, 0), radius * 1.15f, radius * 0.5f, 0.06f);
        ink.Complete();
        ink.Drum(foot + new Vector3(0, height + (radius * 0.5f), 0), radius * 1.2f, radius * 2.3f, 0.5f, 0.02f);
        var tip = foot + new Vector3(0, height + (radius * 2.8f), 0);
        ink.Edge(tip, tip + new Vector3(0, radius, 0));
        ink.Face(
            0.3f, true, tip + new Vector3(0, radius, 0), tip + new Vector3(radius * 0.9f, radius * 0.8f, 0),
            tip + new Vector3(0, radius * 0.55f, 0));
        ink.Panel(foot + new Vector3(-0.2f, height * 0.6f, -radius), Vector3.UnitX, 0.4f, 1.2f, Tone.Flat(0.85f));
        ink.Panel(foot + new Vector3(-0.2f, height * 0.25f, -radius), Vector3.UnitX, 0.4f, 1.2f, Tone.Flat(0.85f));
        ink.Complete();
    }

    private static void Curtain(SceneInk ink, float x, int side)
    {
        ink.Face(0.08f, true, new(x, 0, -16), new(x, 0, 22), new(x, 5, 22), new(x, 5, -16));
        Merlons(ink, new(x, 5, -6), new(x, 5, 21), 16);
        var random = new InkRandom((ulong)(side + 5), "stones");
        for (var i = 0; i < 40 * ink.Detail; i++)
        {
            var at = new Vector3(x, random.Between(0.3f, 4.6f), random.Between(-2f, 20f));
            ink.Edge(at, at + new Vector3(0, 0, 0.6f));
            ink.Edge(at, at + new Vector3(0, 0.3f, 0));
        }
    }

    private static void Merlons(SceneInk ink, Vector3 from, Vector3 to, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var at = Vector3.Lerp(from, to, (i + 0.5f) / count);
            ink.Box(at, new Vector3(0.7f, 0.8f, 0.7f), 0.04f);
        }
    }

    private static void Banner(SceneInk ink, Vector3 at)
    {
        ink.Pole(at, 4.4f, 0.08f, 0.4f);
        ink.Bar(at + new Vector3(-0.5f, 4.2f, 0), at + new Vector3(0.5f, 4.2f, 0), 0.06f, 0.4f);
        ink.Face(
            0.4f, true, at + new Vector3(-0.45f, 4.15f, 0), at + new Vector3(0.45f, 4.15f, 0),
            at + new Vector3(0.45f, 2.4f, 0), at + new Vector3(0, 2, 0), at + new Vector3(-0.45f, 2.4f, 0));
        ink.Face(
            0, true, at + new Vector3(0, 3.7f, 0), at + new Vector3(0.22f, 3.2f, 0), at + new Vector3(0, 2.7f, 0),
            at + new Vector3(-0.22f, 3.2f, 0));
    }

    /// <summary>The cave's mouth, far and bright, behind rings of rock.</summary>
    private static void Chamber(SceneInk ink, ulong seed)
    {
        ReadOnlySpan<(float Z, float Radius, float Density)> rings =
            [(5, 3.8f, 0.74f), (8, 3.3f, 0.6f), (11, 2.8f, 0.46f), (14, 2.2f, 0.3f)];
        var random = new InkRandom(seed, "cave");
        foreach (var (z, radius, density) in rings)
            Ring(ink, z, radius, Tone.Flat(density), random);
        var light = ink.Light.Time switch
        {
            TimeOfDay.Night => Tone.Flat(0.86f),
            TimeOfDay.Dusk => Tone.Flat(0.4f),
            TimeOfDay.Dawn => Tone.Flat(0.16f),
            _ => Tone.White,
        };
        Ring(ink, 17, 1.5f, light, random);
        ink.Begin(new(0, 0, 8));
        var far = ink.Camera.Picture(new(0, 0, 17)).Y;
        ink.Face(
            [new(-12, 0, -10), new(12, 0, -10), new(4, 0, 8), new(1.4f, 0, 17), new(-1.4f, 0, 17), new(-4, 0, 8)],
            Tone.Linear(
                ink.Light.Night ? 0.5f : 0.06f, 0.6f, new(0, far), new(0, MathF.Max(ink.Area.Bottom, far + 20))));
        ink.Complete();
    }

    private static void Ring(SceneInk ink, float z, float radius, Tone tone, InkRandom random)
    {
        Span<Vector2> rim = stackalloc Vector2[18];
        for (var i = 0; i < rim.Length; i++)
        {
            var (sin, cos) = MathF.SinCos(i * MathF.Tau / rim.Length);
            var rough = radius * random.Between(0.86f, 1.12f);
            rim[i] = ink.Camera.Picture(new(cos * rough * 1.15f, MathF.Max(-0.3f, 1.2f + (sin * rough)), z));
        }

        ink.Canvas.Shape(rim, tone, 2);
    }

    private static void Stalactites(SceneInk ink, ulong seed)
    {
        var random = new InkRandom(seed, "teeth");
        var (w, h) = (ink.Area.Right, ink.Area.Bottom);
        for (var i = 0; i < 12; i++)
        {
            var x = w * ((i + random.Between(0.1f, 0.9f)) / 12);
            var edge = MathF.Abs((x / w) - 0.5f) * 2;
            var length = h * random.Between(0.05f, 0.12f) * (0.5f + edge);
            var half = length * 0.24f;
            ink.Canvas.Shape(
                [new(x - half, -6), new(x + half, -6), new(x + (half * 0.3f), length * 0.6f), new(x, length)],
                Tone.Flat(0.9f), 1.6f);
            ink.Canvas.Segment(
                new(x - (half * 0.4f), 0), new(x - (half * 0.1f), length * 0.7f), 1.6f, Taper.Both, InkColor.White);
        }
    }
}
