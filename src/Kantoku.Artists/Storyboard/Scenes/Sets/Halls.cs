using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;

namespace Kantoku.Artists.Storyboard.Scenes.Sets;

/// <summary>Large rooms: throne room, church, gymnasium.</summary>
internal static class Halls
{
    /// <summary>A throne, its front to the camera.</summary>
    private static readonly Part[] Throne =
    [
        new(0, 0, 0, 1.3f, 0.55f, 0.9f, 0.3f, 0.5f), new(0, 0.55f, 0.38f, 1.3f, 1.9f, 0.16f, 0.3f),
        new(-0.58f, 0.55f, 0, 0.18f, 0.5f, 0.8f, 0.2f), new(0.58f, 0.55f, 0, 0.18f, 0.5f, 0.8f, 0.2f),
        new(-0.58f, 2.45f, 0.38f, 0.2f, 0.3f, 0.2f, 0.1f), new(0.58f, 2.45f, 0.38f, 0.2f, 0.3f, 0.2f, 0.1f),
        new(0, 2.45f, 0.38f, 0.4f, 0.5f, 0.16f, 0.1f),
    ];

    private static readonly Part[] Pew =
    [
        new(0, 0, 0.2f, 2.4f, 0.95f, 0.06f, 0.3f), new(0, 0.42f, 0, 2.4f, 0.05f, 0.42f, 0.2f, 0.1f),
        new(-1.2f, 0, 0, 0.06f, 0.7f, 0.5f, 0.36f), new(1.2f, 0, 0, 0.06f, 0.7f, 0.5f, 0.36f),
    ];

    public static void ThroneRoom(SceneSet set)
    {
        var room = new RoomShell
        {
            Left = -6.5f, Right = 6.5f, Back = 13, Height = 8.5f, Flooring = Flooring.Tiles, FloorDensity = 0.2f,
            WallDensity = 0.2f, SideDensity = 0.3f, CeilingDensity = 0.5f,
        };
        set.Layer(room.Draw);
        for (var side = -1; side <= 1; side += 2)
        {
            var x = side * 3.6f;
            set.Layer(ink => room.Window(ink, new Opening(0, x - 0.7f, x + 0.7f, 2.4f, 6.6f), set.Part(side + 2), 3));
        }

        set.Layer(ink => Carpet(ink, 1.1f, 10.4f));
        for (var i = 0; i < 5; i++)
        {
            for (var side = -1; side <= 1; side += 2)
            {
                var at = new Vector3(side * 4.4f, 0, 0.6f + (i * 2.8f));
                set.Add(at, ink => Column(ink, at, 8.5f));
                var banner = at + new Vector3(-side * 0.5f, 0, 1.4f);
                set.Add(banner, ink => Hanging(ink, banner));
            }
        }

        set.Add(new(0, 0, 11.9f), ink => Dais(ink));
        set.Add(new(0, 0.6f, 11.2f), ink => ink.Solid(new Spot(new(0, 0.6f, 11.4f)), Throne));
    }

    public static void Church(SceneSet set)
    {
        var room = new RoomShell
        {
            Left = -4.6f, Right = 4.6f, Back = 13, Height = 8, Flooring = Flooring.Tiles, FloorDensity = 0.14f,
            WallDensity = 0.1f, SideDensity = 0.16f, CeilingDensity = 0.34f,
        };
        set.Layer(room.Draw);
        for (var i = 4; i >= -1; i--)
        {
            var from = 0.4f + (i * 2.4f);
            set.Layer(ink => room.Window(ink, new Opening(-1, from, from + 1.1f, 2, 5.6f), set.Part(4), 2));
        }

        set.Layer(ink => StainedGlass(ink, new(0, 5.2f, 12.98f), 1.7f));
        set.Layer(ink => Cross(ink, new(0, 1.9f, 12.9f)));
        set.Layer(ink => Carpet(ink, 0.7f, 11));
        set.Add(new(0, 0, 11.6f), ink => ink.Solid(Spot.On(0, 11.6f),
            [new(0, 0, 0, 3, 0.2f, 1.6f, 0.1f, 0), new(0, 0.2f, 0, 2, 0.9f, 0.8f, 0.04f, 0)]));
        for (var i = 0; i < 8; i++)
        {
            for (var side = -1; side <= 1; side += 2)
            {
                var at = new Vector3(side * 2.4f, 0, -1 + (i * 1.35f));
                set.Add(at, ink => ink.Solid(new Spot(at, MathF.PI), Pew));
            }
        }
    }

    public static void Gym(SceneSet set)
    {
        var room = new RoomShell
        {
            Left = -8.5f, Right = 8.5f, Back = 13, Height = 7, FloorDensity = 0.12f, SideDensity = 0.08f,
            CeilingDensity = 0.12f,
        };
        set.Layer(room.Draw);
        for (var i = 5; i >= -2; i--)
        {
            var from = 0.2f + (i * 2.4f);
            set.Layer(ink => room.Window(ink, new Opening(-1, from, from + 1.9f, 4, 6), set.Part(3), 3));
        }

        set.Layer(ink => room.Board(ink, new Opening(0, -5, 5, 1, 4.4f), Tone.Flat(0.6f), 0.2f));
        set.Layer(ink => StageFolds(ink, room.Back));
        set.Layer(ink => room.Door(ink, 0, 6.2f, 1.6f, 2.4f, glazed: false, density: 0.3f));
        set.Layer(Court);
        set.Layer(ink => room.TubeLights(ink, -3, 1, 3, 4));
        set.Layer(ink => room.TubeLights(ink, 3, 1, 3, 4));
        set.Add(new(0, 0, 10.6f), ink => Hoop(ink, new(0, 0, 10.6f)));
        set.Add(new(-6.6f, 0, 11), ink => ink.Solid(Spot.On(-6.6f, 11), VaultingHorse));
    }

    private static Part[] VaultingHorse =>
    [
        new(0, 0, 0, 1.6f, 0.35f, 0.7f, 0.1f), new(0, 0.35f, 0, 1.5f, 0.35f, 0.6f, 0.1f),
        new(0, 0.7f, 0, 1.4f, 0.25f, 0.5f, 0.4f, 0.2f),
    ];

    public static void Column(SceneInk ink, Vector3 at, float height)
    {
        ink.Box(at, new Vector3(1, 0.3f, 1), 0.06f);
        ink.Drum(at + new Vector3(0, 0.3f, 0), 0.36f, height - 0.7f, 0.04f);
        ink.Box(at + new Vector3(0, height - 0.5f, 0), new Vector3(1, 0.5f, 1), 0.1f);
    }

    /// <summary>A runner from behind the camera to a depth.</summary>
    private static void Carpet(SceneInk ink, float half, float to)
    {
        ink.Begin(new(0, 0, 4));
        ink.Face(0.56f, true, new(-half, 0, -14), new(half, 0, -14), new(half, 0, to), new(-half, 0, to));
        ink.Edge(new(-half * 0.86f, 0, -14), new(-half * 0.86f, 0, to), InkColor.White);
        ink.Edge(new(half * 0.86f, 0, -14), new(half * 0.86f, 0, to), InkColor.White);
        ink.Complete();
    }

    private static void Dais(SceneInk ink)
    {
        for (var i = 0; i < 3; i++)
            ink.Box(new(0, i * 0.2f, 11.9f + (i * 0.2f)), new Vector3(6 - (i * 0.8f), 0.2f, 2.8f), 0.08f, 0, 0.02f);
    }

    private static void Hanging(SceneInk ink, Vector3 at)
    {
        ink.Begin(at);
        ink.Face(
            0.62f, true, at + new Vector3(-0.4f, 6.6f, 0), at + new Vector3(0.4f, 6.6f, 0),
            at + new Vector3(0.4f, 3.6f, 0), at + new Vector3(0, 3.1f, 0), at + new Vector3(-0.4f, 3.6f, 0));
        ink.Face(
            0, true, at + new Vector3(0, 5.6f, 0), at + new Vector3(0.2f, 5.1f, 0), at + new Vector3(0, 4.6f, 0),
            at + new Vector3(-0.2f, 5.1f, 0));
    }

    private static void StainedGlass(SceneInk ink, Vector3 at, float radius)
    {
        ink.Begin(at);
        var random = new InkRandom(21, "glass");
        Span<Vector3> rim = stackalloc Vector3[24];
        Round(at, radius * 1.12f, rim);
        ink.Face(rim, ink.Light.Tone(0.5f));
        Round(at, radius, rim);
        ink.Face(rim, Tone.White);
        for (var i = 0; i < 12; i++)
        {
            var (a, b) = (rim[i * 2], rim[((i * 2) + 2) % 24]);
            ink.Face(
                [at, a, rim[(i * 2) + 1], b], Tone.Flat(random.Pick<float>([0.05f, 0.2f, 0.36f, 0.5f])));
        }

        Round(at, radius * 0.4f, rim);
        ink.Face(rim, Tone.Flat(0.12f));
        ink.Complete();
    }

    private static void Cross(SceneInk ink, Vector3 foot)
    {
        ink.Box(foot, new Vector3(0.16f, 1.5f, 0.1f), 0.75f);
        ink.Box(foot + new Vector3(0, 0.9f, -0.02f), new Vector3(0.9f, 0.16f, 0.1f), 0.75f);
    }

    private static void StageFolds(SceneInk ink, float back)
    {
        ink.Begin(new(0, 2, back));
        for (var x = -4.6f; x < 4.8f; x += 0.5f)
            ink.Edge(new(x, 1.05f, back - 0.01f), new(x, 4.3f, back - 0.01f));
        ink.Complete();
    }

    private static void Court(SceneInk ink)
    {
        ink.Begin(new(0, 0, 5));
        ink.Edges(new(-6.6f, 0, -12), new(-6.6f, 0, 11.4f), new(6.6f, 0, 11.4f), new(6.6f, 0, -12));
        ink.Edges(new(-2, 0, 11.4f), new(-1.5f, 0, 7), new(1.5f, 0, 7), new(2, 0, 11.4f));
        Span<Vector3> arc = stackalloc Vector3[25];
        for (var i = 0; i < arc.Length; i++)
        {
            var (sin, cos) = MathF.SinCos(i * MathF.Tau / 24);
            arc[i] = new Vector3(cos * 1.8f, 0, 1 + (sin * 1.8f));
        }

        ink.Edges(arc);
        ink.Edge(new(-6.6f, 0, 1), new(6.6f, 0, 1));
        ink.Complete();
    }

    private static void Hoop(SceneInk ink, Vector3 at)
    {
        ink.Box(at + new Vector3(0, 0, 1.2f), new Vector3(0.9f, 0.4f, 0.9f), 0.4f);
        ink.Bar(at + new Vector3(0, 0.4f, 1.2f), at + new Vector3(0, 3.2f, 0.9f), 0.16f, 0.3f);
        ink.Bar(at + new Vector3(0, 3.2f, 0.9f), at + new Vector3(0, 3.3f, 0.1f), 0.1f, 0.3f);
        ink.Panel(at + new Vector3(-0.9f, 2.85f, 0), Vector3.UnitX, 1.8f, 1.1f, Tone.White);
        ink.Panel(at + new Vector3(-0.3f, 3, -0.01f), Vector3.UnitX, 0.6f, 0.45f, Tone.White);
        ink.Complete();
        var rim = at + new Vector3(0, 2.95f, -0.35f);
        for (var i = 0; i < 8; i++)
        {
            var (sin, cos) = MathF.SinCos(i * MathF.Tau / 8);
            var (high, low) = (new Vector3(cos * 0.24f, 0, sin * 0.24f), new Vector3(cos * 0.13f, -0.4f, sin * 0.13f));
            ink.Edge(rim + high, rim + low);
        }

        ink.Disc(rim, 0.24f, Tone.Flat(0.3f));
        ink.Complete();
    }

    /// <summary>Points of a circle that stands upright and faces the camera.</summary>
    public static void Round(Vector3 centre, float radius, Span<Vector3> rim)
    {
        for (var i = 0; i < rim.Length; i++)
        {
            var (sin, cos) = MathF.SinCos(i * MathF.Tau / rim.Length);
            rim[i] = centre + new Vector3(cos * radius, sin * radius, 0);
        }
    }
}
