using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Artists.Storyboard.Scenes.Kit;

namespace Kantoku.Artists.Storyboard.Scenes.Sets;

/// <summary>Japanese room, bathroom, prison cell, warehouse.</summary>
internal static class Quarters
{
    public static void TatamiRoom(SceneSet set)
    {
        var side = set.Random.Chance(0.5f) ? 1f : -1f;
        var room = new RoomShell
        {
            Left = -2.9f, Right = 2.9f, Back = 3.8f, Height = 2.6f, Flooring = Flooring.Tatami, FloorDensity = 0.14f,
            SideDensity = 0.08f,
        };
        set.Layer(room.Draw);
        set.Layer(ink => Shoji(ink, room, -1.9f * side, 2));
        set.Layer(ink => Alcove(ink, room, 1.7f * side));
        set.Layer(ink => Lintel(ink, room));
        for (var i = 0; i < 4; i++)
        {
            var from = -1.2f + (i * 1.2f);
            set.Layer(ink => room.Board(
                ink, new Opening(side > 0 ? -1 : 1, from, from + 1.1f, 0.04f, 1.9f), ink.Light.Tone(0.06f), 0.03f));
        }

        set.Add(new(0.9f * side, 0, 1.9f), ink => ink.Solid(Spot.On(0.9f * side, 1.9f), Furniture.LowTable));
        foreach (var x in (ReadOnlySpan<float>)[0.1f, 1.8f])
        {
            var at = Spot.On(x * side, 2);
            set.Add(at.Origin, ink => ink.Box(at, new Part(0, 0, 0, 0.5f, 0.07f, 0.5f, 0.3f, 0.2f)));
        }
    }

    public static void Bathroom(SceneSet set)
    {
        var room = new RoomShell
        {
            Left = -1.9f, Right = 1.9f, Back = 2.8f, Height = 2.5f, Flooring = Flooring.Tiles, FloorDensity = 0.12f,
            SideDensity = 0.06f,
        };
        set.Layer(room.Draw);
        set.Layer(ink => WallTiles(ink, room));
        set.Layer(ink => room.Window(ink, new Opening(0, -1.5f, -0.5f, 1.4f, 2.1f), set.Seed));
        set.Layer(ink => room.Board(ink, new Opening(0, 0.5f, 1.3f, 1.1f, 2), ink.Light.Tone(0.1f)));
        set.Add(new(-0.9f, 0, 1.9f), ink => Tub(ink, Spot.On(-0.95f, 1.95f)));
        set.Add(new(0.9f, 0, 2.4f), ink => ink.Solid(Spot.On(0.9f, 2.5f),
            [new(0, 0, 0, 0.7f, 0.75f, 0.45f, 0.1f), new(0, 0.75f, 0, 0.8f, 0.08f, 0.52f, 0, 0)]));
        set.Add(new(1.5f, 0, 1.1f), ink => ink.Drum(new(1.5f, 0, 1.2f), 0.17f, 0.28f, 0.16f));
    }

    public static void Cell(SceneSet set)
    {
        var room = new RoomShell
        {
            Left = -2, Right = 2, Back = 3.2f, Height = 2.7f, Flooring = Flooring.Plain, FloorDensity = 0.36f,
            WallDensity = 0.3f, SideDensity = 0.42f, CeilingDensity = 0.6f,
        };
        set.Layer(room.Draw);
        set.Layer(ink => Stones(ink, room, set.Seed));
        set.Layer(ink => room.Window(ink, new Opening(0, -0.45f, 0.45f, 1.75f, 2.3f), set.Seed, 5));
        set.Layer(Moonbeam);
        set.Add(new(-1.4f, 0, 2.3f), ink => ink.Solid(Spot.On(-1.35f, 2.2f),
        [
            new(0, 0.35f, 0, 0.85f, 0.1f, 1.8f, 0.5f, 0.3f), new(0, 0.45f, 0, 0.8f, 0.1f, 1.75f, 0.06f, 0),
            new(0, 0.55f, 0.7f, 0.5f, 0.1f, 0.3f, 0, 0),
        ]));
        for (var i = 0; i < 16; i++)
        {
            var at = new Vector3(1.9f, 0, -1 + (i * 0.26f));
            set.Add(at, ink => ink.Pole(at, 2.7f, 0.045f, 0.8f));
        }

        set.Add(new(1.88f, 1.3f, 1), ink => ink.Bar(new(1.88f, 1.3f, -0.6f), new(1.88f, 1.3f, 3), 0.06f, 0.8f));
    }

    public static void Warehouse(SceneSet set)
    {
        var room = new RoomShell
        {
            Left = -7.5f, Right = 7.5f, Back = 14, Height = 7, Flooring = Flooring.Plain, FloorDensity = 0.24f,
            WallDensity = 0.2f, SideDensity = 0.3f, CeilingDensity = 0.5f,
        };
        set.Layer(room.Draw);
        for (var i = 5; i >= -2; i--)
        {
            var from = i * 2.6f;
            set.Layer(ink => room.Window(ink, new Opening(-1, from, from + 1.8f, 4.6f, 6), set.Part(3), 4));
        }

        set.Layer(ink => Shutter(ink, room));
        set.Layer(Girders);
        var random = set.Random;
        for (var i = 0; i < 12; i++)
        {
            var side = i % 2 == 0 ? 1 : -1;
            var at = new Vector3(side * random.Between(3.4f, 6f), 0, 1.2f + (i * 1.05f));
            var size = random.Between(0.9f, 1.5f);
            var isHigh = random.Chance(0.55f);
            set.Add(at, ink => Crates(ink, at, size, isHigh));
        }

        for (var i = 0; i < 3; i++)
        {
            var z = 2 + (i * 4f);
            set.Layer(ink => Furniture.Pendant(ink, new(0, 6.3f, z), 1, 0.34f));
        }
    }

    private static void Shoji(SceneInk ink, RoomShell room, float middle, int leaves)
    {
        const float Wide = 0.95f;
        for (var leaf = 0; leaf < leaves; leaf++)
        {
            var from = middle - (leaves * Wide / 2) + (leaf * Wide);
            room.Board(ink, new Opening(0, from, from + Wide - 0.04f, 0.05f, 1.95f), Tone.White, 0.03f);
            ink.Begin(room.At(0, from, 1));
            for (var i = 1; i < 4; i++)
                ink.Edge(room.At(0, from + (i * Wide / 4), 0.05f), room.At(0, from + (i * Wide / 4), 1.95f));
            for (var y = 0.5f; y < 1.95f; y += 0.29f)
                ink.Edge(room.At(0, from, y), room.At(0, from + Wide - 0.04f, y));
            ink.Complete();
        }
    }

    private static void Alcove(SceneInk ink, RoomShell room, float middle)
    {
        room.Board(ink, new Opening(0, middle - 0.85f, middle + 0.85f, 0.12f, 2.1f), ink.Light.Tone(0.3f), 0.08f);
        room.Board(ink, new Opening(0, middle - 0.26f, middle + 0.26f, 0.75f, 1.95f), Tone.White, 0.03f);
        ink.Begin(room.At(0, middle, 1));
        foreach (var (x, y, reach) in (ReadOnlySpan<(float, float, float)>)[(-0.1f, 1.6f, 0.2f), (0, 1.3f, 0.16f),
            (-0.08f, 1, 0.22f)])
        {
            ink.Edges(room.At(0, middle + x, y), room.At(0, middle + x + reach, y + 0.06f),
                room.At(0, middle + x + (reach / 2), y - 0.16f));
        }

        ink.Complete();
        ink.Drum(new(middle + 0.5f, 0.12f, room.Back - 0.2f), 0.09f, 0.3f, 0.6f, 0.05f);
    }

    private static void Lintel(SceneInk ink, RoomShell room)
    {
        ink.Begin(room.At(0, 0, 2));
        ink.Face(0.3f, true, room.At(0, room.Left, 2), room.At(0, room.Right, 2), room.At(0, room.Right, 2.1f),
            room.At(0, room.Left, 2.1f));
        ink.Complete();
    }

    private static void WallTiles(SceneInk ink, RoomShell room)
    {
        if (ink.Detail < 0.4f)
            return;
        ink.Begin(room.At(0, 0, 1));
        for (var y = 0.3f; y < 2.4f; y += 0.3f)
            ink.Edges(new(room.Left, y, -3), room.At(0, room.Left, y), room.At(0, room.Right, y),
                new(room.Right, y, -3));
        for (var x = room.Left; x < room.Right; x += 0.3f)
            ink.Edge(room.At(0, x, 0), room.At(0, x, 2.5f));
        ink.Complete();
    }

    private static void Tub(SceneInk ink, Spot spot)
    {
        ink.Box(spot, new Part(0, 0, 0, 1.6f, 0.6f, 0.85f, 0.06f, 0));
        ink.Complete();
        ink.Mat(spot, 1.4f, 0.66f, 0.601f, ink.Light.Tone(0.24f));
        ink.Complete();
    }

    private static void Stones(SceneInk ink, RoomShell room, ulong seed)
    {
        var random = new InkRandom(seed, "stones");
        ink.Begin(room.At(0, 0, 1));
        for (var row = 0; row < 9; row++)
        {
            var y = row * 0.3f;
            ink.Edge(room.At(0, room.Left, y), room.At(0, room.Right, y));
            ink.Edge(room.At(-1, -2, y), room.At(-1, room.Back, y));
            for (var x = room.Left + random.Between(0, 0.5f); x < room.Right; x += random.Between(0.4f, 0.7f))
                ink.Edge(room.At(0, x, y), room.At(0, x, y + 0.3f));
        }

        ink.Complete();
    }

    /// <summary>Light from the window on the floor.</summary>
    private static void Moonbeam(SceneInk ink)
    {
        ink.Complete();
        Span<Vector2> patch = stackalloc Vector2[8];
        var count = ink.Project(
            [new(-0.5f, 0, 2), new(0.5f, 0, 2), new(0.8f, 0, 0.6f), new(-0.8f, 0, 0.6f)], patch);
        if (count >= 3)
            ink.Canvas.Lighten(patch[..count], Tone.Flat(0.7f));
    }

    private static void Shutter(SceneInk ink, RoomShell room)
    {
        room.Board(ink, new Opening(0, -2.4f, 2.4f, 0, 4.2f), ink.Light.Tone(0.12f), 0.16f);
        ink.Begin(room.At(0, 0, 2));
        for (var y = 0.3f; y < 4.2f; y += 0.3f)
            ink.Edge(room.At(0, -2.4f, y), room.At(0, 2.4f, y));
        ink.Complete();
    }

    private static void Girders(SceneInk ink)
    {
        for (var i = 3; i >= 0; i--)
        {
            var z = 1.5f + (i * 3.4f);
            ink.Begin(new(0, 6.4f, z));
            ink.Bar(new(-7.5f, 6.8f, z), new(7.5f, 6.8f, z), 0.12f, 0.6f);
            ink.Bar(new(-7.5f, 6.1f, z), new(7.5f, 6.1f, z), 0.12f, 0.6f);
            for (var x = -7.5f; x < 7.4f; x += 1.5f)
                ink.Edges(new(x, 6.1f, z), new(x + 0.75f, 6.8f, z), new(x + 1.5f, 6.1f, z));
            ink.Complete();
        }
    }

    private static void Crates(SceneInk ink, Vector3 at, float size, bool isHigh)
    {
        Crate(ink, at, size);
        if (isHigh)
            Crate(ink, at + new Vector3(size * 0.1f, size, 0), size * 0.8f);
    }

    private static void Crate(SceneInk ink, Vector3 at, float size)
    {
        ink.Box(at, new Vector3(size, size, size), 0.2f, 0, 0.06f);
        var front = at + new Vector3(-size / 2, 0, (-size / 2) - 0.002f);
        ink.Edges(front + new Vector3(size * 0.1f, 0, 0), front + new Vector3(size * 0.1f, size, 0));
        ink.Edges(front + new Vector3(size * 0.9f, 0, 0), front + new Vector3(size * 0.9f, size, 0));
        ink.Edge(front + new Vector3(size * 0.1f, 0, 0), front + new Vector3(size * 0.9f, size, 0));
        ink.Complete();
    }
}
