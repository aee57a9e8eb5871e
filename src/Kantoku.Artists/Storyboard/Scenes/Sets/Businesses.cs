using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Artists.Storyboard.Scenes.Kit;

namespace Kantoku.Artists.Storyboard.Scenes.Sets;

/// <summary>Rooms where people buy, eat, work and read.</summary>
internal static class Businesses
{
    public static void Shop(SceneSet set)
    {
        var room = new RoomShell
        {
            Left = -4, Right = 4, Back = 6, Height = 2.8f, Flooring = Flooring.Tiles, FloorDensity = 0.06f,
        };
        set.Layer(room.Draw);
        set.Layer(ink => room.TubeLights(ink, -1.9f, 0.5f, 2, 3));
        set.Layer(ink => room.TubeLights(ink, 1.9f, 0.5f, 2, 3));
        set.Layer(ink => Coolers(ink, room, set.Seed));
        for (var i = 0; i < 3; i++)
        {
            foreach (var x in (ReadOnlySpan<float>)[-2.3f, 1.35f])
            {
                var at = Spot.On(x, 4.4f - (i * 1.9f));
                var seed = set.Part((i * 2) + (x > 0 ? 1 : 0));
                set.Add(at.Origin, ink => Gondola(ink, at, 1.9f, seed));
            }
        }

        set.Add(new(3.3f, 0, 1.6f), ink => Till(ink, Spot.On(3.3f, 1.2f, MathF.PI / 2)));
    }

    public static void Cafe(SceneSet set)
    {
        var random = set.Random;
        var side = random.Chance(0.5f) ? 1f : -1f;
        var room = new RoomShell { Left = -3.6f, Right = 3.6f, Back = 4.6f, Height = 2.8f, FloorDensity = 0.2f };
        set.Layer(room.Draw);
        for (var i = 2; i >= 0; i--)
        {
            var from = -0.6f + (i * 1.7f);
            set.Layer(
                ink => room.Window(ink, new Opening(side > 0 ? -1 : 1, from, from + 1.45f, 0.5f, 2.3f), set.Seed));
        }

        set.Layer(ink => room.Board(
            ink, new Opening(0, (1.4f * side) - 0.9f, (1.4f * side) + 0.9f, 1.55f, 2.3f), Tone.Flat(0.74f)));
        set.Layer(ink => MenuLines(ink, room, 1.4f * side));
        set.Add(new(1.3f * side, 0, 3.9f), ink => Bar(ink, Spot.On(1.3f * side, 3.9f)));
        ReadOnlySpan<Vector2> tables =
            [new(-2.3f, 2.9f), new(-2.4f, 1f), new(-0.2f, 2.1f), new(1.9f, 1.2f), new(2.2f, 2.6f)];
        foreach (var table in tables)
        {
            var at = new Vector3(table.X * side, 0, table.Y);
            set.Add(at + new Vector3(0, 0, 0.01f), ink => RoundTable(ink, at));
            set.Add(at + new Vector3(0.62f, 0, 0.05f), ink => ink.Solid(
                new Spot(at + new Vector3(0.66f, 0, 0.05f), -MathF.PI / 2), Furniture.Chair));
            set.Add(at - new Vector3(0.62f, 0, 0.05f), ink => ink.Solid(
                new Spot(at - new Vector3(0.66f, 0, 0.05f), MathF.PI / 2), Furniture.Chair));
        }

        foreach (var x in (ReadOnlySpan<float>)[-1.7f, 0.2f, 2.1f])
            set.Add(new(x, 2, 2), ink => Furniture.Pendant(ink, new(x, room.Height, 2), 0.7f, 0.2f));
        set.Add(new(-3.1f * side, 0, 4.1f), ink => Furniture.Plant(ink, Spot.On(-3.1f * side, 4.1f), 1.5f, set.Seed));
    }

    public static void Office(SceneSet set)
    {
        var room = new RoomShell
        {
            Left = -4.5f, Right = 4.5f, Back = 6.4f, Height = 2.75f, Flooring = Flooring.Plain, FloorDensity = 0.2f,
        };
        set.Layer(room.Draw);
        for (var i = 0; i < 3; i++)
        {
            var from = -3.9f + (i * 2.7f);
            set.Layer(ink => room.Window(ink, new Opening(0, from, from + 2.4f, 0.85f, 2.35f), set.Part(1), 2));
            set.Layer(ink => Blinds(ink, room, from, from + 2.4f));
        }

        foreach (var x in (ReadOnlySpan<float>)[-2.4f, 0, 2.4f])
            set.Layer(ink => room.TubeLights(ink, x, 0.5f, 2.3f, 3));
        set.Layer(ink => room.Board(ink, new Opening(1, 1.4f, 3.6f, 0.95f, 2.05f), Tone.White));
        set.Layer(ink => room.Door(ink, -1, 2.6f, 0.95f, 2.1f, glazed: true));
        for (var row = 0; row < 3; row++)
        {
            for (var column = -1; column <= 1; column++)
            {
                var at = Spot.On(column * 2.5f, 4.6f - (row * 1.9f));
                var seed = set.Part((row * 3) + column + 2);
                set.Add(at.Origin, ink => Workplace(ink, at, seed));
                set.Add(at.At(0.1f, 0, -0.75f), ink => ink.Solid(
                    new Spot(at.At(0.1f, 0, -0.75f), MathF.PI + 0.4f), Furniture.OfficeChair));
            }
        }

        set.Add(new(4.1f, 0, 5.6f), ink => Cabinets(ink));
        set.Add(new(-4, 0, 5.9f), ink => Furniture.Plant(ink, Spot.On(-4, 5.8f), 1.4f, set.Seed));
    }

    public static void Library(SceneSet set)
    {
        var room = new RoomShell { Left = -4.4f, Right = 4.4f, Back = 8, Height = 3.6f, FloorDensity = 0.2f };
        set.Layer(room.Draw);
        set.Layer(ink => room.Window(ink, new Opening(0, -1.1f, 1.1f, 1.1f, 3.1f), set.Seed, 3));
        for (var i = 0; i < 5; i++)
        {
            for (var side = -1; side <= 1; side += 2)
            {
                var at = Spot.On(side * 4.1f, 6.7f - (i * 1.9f), side * -MathF.PI / 2);
                var seed = set.Part((i * 2) + side + 1);
                var turned = at with { Turn = side * MathF.PI / 2 };
                set.Add(at.Origin, ink => Furniture.Bookcase(ink, turned, 1.85f, 2.6f, 6, seed));
            }
        }

        for (var side = -1; side <= 1; side += 2)
        {
            var x = side * 2.35f;
            var seed = set.Part(40 + side);
            set.Add(new(x, 0, 7.6f), ink => Furniture.Bookcase(ink, Spot.On(x, 7.7f), 1.9f, 2.4f, 6, seed));
        }

        foreach (var z in (ReadOnlySpan<float>)[4.6f, 2f])
        {
            set.Add(new(0.2f, 0, z), ink => ReadingTable(ink, Spot.On(0.2f, z)));
            for (var x = -0.8f; x <= 1.3f; x += 0.95f)
            {
                var at = x;
                set.Add(new(at, 0, z + 0.75f), ink => ink.Solid(Spot.On(at, z + 0.75f), Furniture.Chair));
                set.Add(new(at, 0, z - 0.75f), ink => ink.Solid(Spot.On(at, z - 0.75f, MathF.PI), Furniture.Chair));
            }
        }

        set.Add(new(0, 3, 3), ink => Furniture.Pendant(ink, new(0.2f, room.Height, 3.3f), 0.9f, 0.3f));
    }

    private static void Coolers(SceneInk ink, RoomShell room, ulong seed)
    {
        for (var i = 0; i < 6; i++)
        {
            var from = -3.7f + (i * 1.25f);
            room.Board(ink, new Opening(0, from, from + 1.15f, 0.2f, 2.05f), Tone.White, 0.05f);
            ink.Begin(new(from, 1, room.Back));
            ink.Cells(Goods(
                new Vector3(from + 0.04f, 0.25f, room.Back - 0.01f), new(1.07f, 0, 0), new(0, 1.75f, 0), 8, 5,
                InkRandom.Mix(seed, (ulong)i)));
            ink.Complete();
        }

        room.Board(ink, new Opening(0, -3.7f, 3.7f, 2.2f, 2.55f), ink.Light.Tone(0.3f), 0);
    }

    private static CellGrid Goods(
        Vector3 corner, Vector3 across, Vector3 up, int columns, int rows, ulong seed) => new()
        {
            Corner = corner, Across = across, Up = up, Columns = columns, Rows = rows, FillAcross = 0.78f,
            FillUp = 0.74f,
            Density = 0.14f, OtherShare = 0.4f, OtherDensity = 0.5f, Outlined = true, Seed = seed,
        };

    private static void Gondola(SceneInk ink, Spot spot, float width, ulong seed)
    {
        ink.Box(spot, new Part(0, 0, 0, width, 1.45f, 0.8f, 0.04f, 0));
        ink.Cells(
            Goods(spot.At(-width * 0.47f, 0.12f, -0.41f), spot.Along * width * 0.94f, new(0, 1.25f, 0), 12, 4, seed));
        var inner = spot.Origin.X > 0 ? -1 : 1;
        ink.Cells(Goods(
            spot.At(inner * width * 0.505f, 0.12f, -0.38f), new(0, 0, 0.76f), new(0, 1.25f, 0), 5, 4,
            InkRandom.Mix(seed, 1)));
    }

    private static void Till(SceneInk ink, Spot spot) => ink.Solid(spot,
    [
        new(0, 0, 0, 3, 0.95f, 0.7f, 0.1f, 0), new(-0.6f, 0.95f, 0, 0.4f, 0.22f, 0.36f, 0.5f),
        new(-0.6f, 1.2f, 0.1f, 0.36f, 0.26f, 0.06f, 0.7f), new(0.6f, 0.95f, 0, 0.5f, 0.4f, 0.4f, 0.06f),
    ]);

    private static void MenuLines(SceneInk ink, RoomShell room, float x)
    {
        ink.Begin(new(x, 2, room.Back));
        for (var i = 0; i < 5; i++)
        {
            var y = 1.66f + (i * 0.125f);
            ink.Edge(new(x - 0.75f, y, room.Back), new(x - 0.05f - (0.09f * (i % 3)), y, room.Back), InkColor.White);
            ink.Edge(new(x + 0.15f, y, room.Back), new(x + 0.7f - (0.07f * (i % 2)), y, room.Back), InkColor.White);
        }

        ink.Complete();
    }

    private static void Bar(SceneInk ink, Spot spot)
    {
        ink.Box(spot, new Part(0, 0, 0, 3.4f, 1.02f, 0.6f, 0.3f, 0.05f));
        for (var x = -1.5f; x < 1.6f; x += 0.3f)
            ink.Edge(spot.At(x, 0, -0.301f), spot.At(x, 0.98f, -0.301f));
        ink.Box(spot, new Part(0.6f, 1.02f, 0.05f, 0.7f, 0.46f, 0.4f, 0.16f));
        ink.Drum(spot.At(-0.3f, 1.02f, 0), 0.05f, 0.11f, 0);
        ink.Drum(spot.At(-0.5f, 1.02f, 0), 0.05f, 0.11f, 0);
        ink.Drum(spot.At(-1.1f, 1.02f, 0), 0.16f, 0.2f, 0.04f, 0.13f);
    }

    private static void RoundTable(SceneInk ink, Vector3 at)
    {
        ink.Drum(at, 0.2f, 0.03f, 0.5f);
        ink.Pole(at, 0.7f, 0.06f, 0.5f);
        ink.Drum(at + new Vector3(0, 0.7f, 0), 0.42f, 0.035f, 0.02f);
        ink.Drum(at + new Vector3(0.1f, 0.735f, -0.05f), 0.05f, 0.08f, 0);
    }

    private static void Blinds(SceneInk ink, RoomShell room, float from, float to)
    {
        if (ink.Detail < 0.5f)
            return;
        ink.Begin(new(from, 2, room.Back));
        for (var y = 1.75f; y < 2.35f; y += 0.08f)
            ink.Edge(new(from, y, room.Back), new(to, y, room.Back));
        ink.Complete();
    }

    private static void Workplace(SceneInk ink, Spot spot, ulong seed)
    {
        var random = new InkRandom(seed, "work");
        ink.Solid(spot,
        [
            new(-0.85f, 0, 0, 0.05f, 0.7f, 0.68f, 0.2f), new(0.62f, 0, 0, 0.4f, 0.7f, 0.66f, 0.12f),
            new(0, 0.7f, 0, 1.8f, 0.04f, 0.75f, 0.06f, 0), new(0, 0.5f, 0.38f, 1.8f, 0.75f, 0.03f, 0.16f),
        ]);
        ink.Solid(spot with { Origin = spot.At(-0.1f, 0.74f, 0.12f) }, Furniture.Monitor);
        var pile = random.Between(0.05f, 0.3f);
        ink.Box(spot, new Part(0.6f, 0.74f, 0.05f, 0.24f, pile, 0.32f, 0));
        ink.Box(spot, new Part(-0.1f, 0.74f, -0.2f, 0.42f, 0.02f, 0.14f, 0.1f));
    }

    private static void Cabinets(SceneInk ink)
    {
        for (var i = 0; i < 3; i++)
        {
            var at = new Vector3(4.2f, 0, 5.9f - (i * 0.75f));
            ink.Box(at, new Vector3(0.6f, 1.5f, 0.72f), 0.16f);
            for (var y = 0.38f; y < 1.5f; y += 0.38f)
                ink.Edge(new(3.9f, y, at.Z - 0.36f), new(3.9f, y, at.Z + 0.36f));
        }
    }

    private static void ReadingTable(SceneInk ink, Spot spot)
    {
        ink.Solid(spot,
        [
            new(-1.3f, 0, 0, 0.1f, 0.7f, 0.9f, 0.3f), new(1.3f, 0, 0, 0.1f, 0.7f, 0.9f, 0.3f),
            new(0, 0.7f, 0, 3, 0.06f, 1.1f, 0.26f, 0.1f),
        ]);
        ink.Box(spot with { Turn = 0.3f }, new Part(-0.6f, 0.76f, -0.1f, 0.34f, 0.04f, 0.24f, 0));
        ink.Pole(spot.At(0.4f, 0.76f, 0), 0.35f, 0.03f, 0.6f);
        if (ink.Light.LampsLit)
            Furniture.Glow(ink, spot.At(0.4f, 1.05f, 0), 1);
        ink.Drum(spot.At(0.4f, 1.08f, 0), 0.2f, 0.14f, 0.3f, 0.08f);
    }
}
