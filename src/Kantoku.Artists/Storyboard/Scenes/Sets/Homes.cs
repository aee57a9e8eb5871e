using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Artists.Storyboard.Scenes.Kit;

namespace Kantoku.Artists.Storyboard.Scenes.Sets;

/// <summary>Rooms people live in.</summary>
internal static class Homes
{
    public static void Bedroom(SceneSet set)
    {
        var random = set.Random;
        var side = random.Chance(0.5f) ? 1f : -1f;
        var room = new RoomShell
        {
            Left = -2.5f, Right = 2.5f, Back = 2.9f, Height = 2.45f,
            Flooring = random.Chance(0.3f) ? Flooring.Tatami : Flooring.Boards, FloorDensity = 0.14f,
        };
        var middle = random.Between(-0.5f, 0.3f) * side;
        set.Layer(room.Draw);
        set.Layer(ink => room.Window(
            ink, new Opening(0, middle - 0.75f, middle + 0.75f, 0.95f, 2.05f), set.Seed, curtains: true));
        set.Layer(ink => Posters(ink, room, side > 0 ? 1 : -1, set.Seed));
        set.Layer(ink => ink.Mat(Spot.On(-0.2f * side, 0.9f), 2f, 1.5f, 0.005f, ink.Light.Tone(0.06f)));
        set.Add(new(1.75f * side, 0, 1.6f), ink => ink.Solid(Spot.On(1.85f * side, 1.75f), Furniture.Bed));
        set.Add(new(-1.85f * side, 0, 2.5f), ink => Desk(ink, Spot.On(-1.75f * side, 2.45f), side));
        set.Add(new(-1.7f * side, 0, 1.7f), ink => ink.Solid(Spot.On(-1.7f * side, 1.7f, MathF.PI), Furniture.Chair));
        set.Add(new(-2.2f * side, 0, 1f), ink => Furniture.Bookcase(
            ink, Spot.On(-2.3f * side, 0.8f, side * MathF.PI / 2), 1.2f, 1.7f, 4, set.Seed));
        set.Add(new(0, 0, 1.2f), ink => Furniture.Pendant(ink, new(0, 2.45f, 1.3f), 0.35f, 0.26f));
        if (random.Chance(0.6f))
        {
            set.Add(new(0.95f * side, 0, 2.6f), ink => ink.Solid(
                Spot.On(0.95f * side, 2.62f), [new(0, 0, 0, 0.42f, 0.45f, 0.38f, 0.1f)]));
        }
    }

    public static void LivingRoom(SceneSet set)
    {
        var random = set.Random;
        var side = random.Chance(0.5f) ? 1f : -1f;
        var room = new RoomShell { Left = -3.2f, Right = 3.2f, Back = 3.6f, Height = 2.5f, FloorDensity = 0.12f };
        set.Layer(room.Draw);
        set.Layer(ink => room.Window(
            ink, new Opening(0, -2.2f * side - 0.9f, -2.2f * side + 1.3f, 0.1f, 2.1f), set.Seed, 2, curtains: true));
        set.Layer(ink => room.Board(
            ink, new Opening(0, (1.6f * side) - 0.4f, (1.6f * side) + 0.35f, 1.35f, 1.95f), ink.Light.Tone(0.22f)));
        set.Layer(ink => room.Board(
            ink, new Opening(0, (0.75f * side) - 0.15f, (0.75f * side) + 0.2f, 1.5f, 1.9f), ink.Light.Tone(0.4f)));
        set.Layer(ink => ink.Mat(Spot.On(0.3f * side, 1.4f), 3f, 1.9f, 0.005f, ink.Light.Tone(0.05f)));
        set.Layer(ink => ink.Mat(Spot.On(0.3f * side, 1.4f), 2.7f, 1.6f, 0.006f, ink.Light.Tone(0.1f)));
        set.Add(new(1.4f * side, 0, 2.9f), ink => ink.Solid(Spot.On(1.3f * side, 2.85f), Furniture.Sofa));
        set.Add(new(0.6f * side, 0, 1.6f), ink => LowTable(ink, Spot.On(1f * side, 1.55f)));
        set.Add(new(2.85f * side, 0, 3.2f), ink => FloorLamp(ink, Spot.On(2.75f * side, 3.2f)));
        set.Add(new(-2.8f * side, 0, 1.6f), ink => Television(ink, Spot.On(-2.8f * side, 1.5f, side * MathF.PI / 2)));
        set.Add(new(-2.8f * side, 0, 2.9f), ink => Furniture.Plant(ink, Spot.On(-0.35f * side, 3.2f), 1.1f, set.Seed));
        set.Add(new(0, 2, 1.4f), ink => Furniture.Pendant(ink, new(0.4f * side, 2.5f, 1.6f), 0.3f, 0.32f));
    }

    public static void Kitchen(SceneSet set)
    {
        var random = set.Random;
        var side = random.Chance(0.5f) ? 1f : -1f;
        var room = new RoomShell
        {
            Left = -2.7f, Right = 2.7f, Back = 3, Height = 2.45f, Flooring = Flooring.Tiles, FloorDensity = 0.1f,
        };
        set.Layer(room.Draw);
        set.Layer(ink => WallTiles(ink, room));
        set.Layer(ink => room.Window(ink, new Opening(0, -0.6f, 0.6f, 1.15f, 1.85f), set.Seed));
        set.Add(new(0, 0, 2.8f), ink => Counter(ink, room, side));
        set.Add(new(-1.5f, 1.5f, 2.8f), ink => Cupboards(ink, -1.6f * side));
        set.Add(new(1.5f, 1.5f, 2.8f), ink => Cupboards(ink, 1.35f * side));
        set.Add(new(-2.3f * side, 0, 2.4f), ink => ink.Solid(Spot.On(-2.3f * side, 2.6f), Furniture.Fridge));
        set.Add(new(0.6f, 0, 1.3f), ink =>
        {
            ink.Solid(Spot.On(0.9f * side, 1.1f), Furniture.Table);
            Dishes(ink, Spot.On(0.9f * side, 1.1f));
        });
        set.Add(new(0.6f * side, 0, 1.75f), ink => ink.Solid(Spot.On(0.6f * side, 1.75f), Furniture.Chair));
        set.Add(new(1.25f * side, 0, 1.76f), ink => ink.Solid(Spot.On(1.25f * side, 1.76f), Furniture.Chair));
        set.Add(new(0.9f, 2, 1), ink => Furniture.Pendant(ink, new(0.9f * side, 2.45f, 1.1f), 0.75f, 0.22f));
    }

    private static void Posters(SceneInk ink, RoomShell room, int wall, ulong seed)
    {
        var random = new InkRandom(seed, "posters");
        for (var i = 0; i < 2; i++)
        {
            var from = 0.5f + (i * 0.95f) + random.Between(-0.1f, 0.1f);
            var sill = random.Between(1.05f, 1.25f);
            room.Board(
                ink, new Opening(
                    wall, from, from + random.Between(0.5f, 0.65f), sill, sill + random.Between(0.6f, 0.8f)),
                ink.Light.Tone(i == 0 ? 0.3f : 0.12f), 0.03f);
        }
    }

    private static void Desk(SceneInk ink, Spot spot, float side)
    {
        ink.Solid(spot, Furniture.StudyDesk);
        ink.Solid(spot with { Origin = spot.At(-0.1f * side, 0.75f, 0.12f) }, Furniture.Monitor);
        ink.Box(spot, new Part(0.36f * side, 0.75f, 0.1f, 0.2f, 0.06f, 0.28f, 0.3f));
        ink.Box(spot, new Part(0.36f * side, 0.81f, 0.1f, 0.18f, 0.04f, 0.26f, 0));
        var foot = spot.At(-0.46f * side, 0.75f, 0.1f);
        ink.Bar(foot, foot + new Vector3(0, 0.34f, 0), 0.03f, 0.5f);
        ink.Drum(foot + new Vector3(0.06f * side, 0.32f, 0), 0.1f, 0.12f, 0.1f, 0.05f);
        if (ink.Light.LampsLit)
            Furniture.Glow(ink, foot + new Vector3(0, 0.3f, 0), 0.9f);
    }

    private static void LowTable(SceneInk ink, Spot spot)
    {
        ink.Solid(spot, Furniture.LowTable);
        ink.Drum(spot.At(0.2f, 0.38f, 0.05f), 0.05f, 0.09f, 0);
        ink.Box(spot, new Part(-0.25f, 0.38f, 0, 0.3f, 0.03f, 0.22f, 0.3f));
    }

    private static void FloorLamp(SceneInk ink, Spot spot)
    {
        ink.Drum(spot.Origin, 0.15f, 0.03f, 0.4f);
        ink.Pole(spot.Origin, 1.4f, 0.035f, 0.5f);
        if (ink.Light.LampsLit)
            Furniture.Glow(ink, spot.At(0, 1.5f, 0), 1.5f);
        ink.Drum(spot.At(0, 1.35f, 0), 0.24f, 0.32f, 0.02f, 0.15f);
    }

    private static void Television(SceneInk ink, Spot spot)
    {
        ink.Solid(spot,
        [
            new(0, 0, 0, 1.6f, 0.42f, 0.42f, 0.3f, 0.14f), new(0, 0.42f, 0, 0.3f, 0.05f, 0.2f, 0.6f),
            new(0, 0.47f, 0, 1.2f, 0.7f, 0.06f, 0.78f),
        ]);
    }

    private static void WallTiles(SceneInk ink, RoomShell room)
    {
        if (ink.Detail < 0.6f)
            return;
        ink.Begin(new(0, 1, room.Back));
        for (var y = 0.9f; y < 1.5f; y += 0.15f)
            ink.Edge(new(room.Left, y, room.Back), new(room.Right, y, room.Back));
        for (var x = room.Left; x < room.Right; x += 0.15f)
            ink.Edge(new(x, 0.9f, room.Back), new(x, 1.5f, room.Back));
        ink.Complete();
    }

    private static void Counter(SceneInk ink, RoomShell room, float side)
    {
        var z = room.Back - 0.32f;
        for (var x = -1.85f; x < 2.6f; x += 0.74f)
        {
            ink.Box(new(x * side, 0, z), new Vector3(0.74f, 0.82f, 0.6f), 0.04f);
            ink.Edge(new((x - 0.12f) * side, 0.72f, z - 0.31f), new((x + 0.12f) * side, 0.72f, z - 0.31f));
        }

        ink.Box(new(0.37f * side, 0.82f, z), new Vector3(5.2f, 0.05f, 0.66f), 0.3f, 0, 0.12f);
        ink.Face(
            0.36f, true, new(-0.3f, 0.875f, z - 0.2f), new(0.35f, 0.875f, z - 0.2f), new(0.35f, 0.875f, z + 0.16f),
            new(-0.3f, 0.875f, z + 0.16f));
        ink.Bar(new(0, 0.87f, z + 0.24f), new(0, 1.12f, z + 0.24f), 0.035f);
        ink.Bar(new(0, 1.12f, z + 0.24f), new(0, 1.1f, z + 0.02f), 0.03f);
        var stove = 1.35f * side;
        ink.Box(new(stove, 0.87f, z), new Vector3(0.62f, 0.06f, 0.5f), 0.6f);
        ink.Drum(new(stove - 0.12f, 0.94f, z), 0.13f, 0.15f, 0.25f);
        ink.Drum(new(stove + 0.16f, 0.94f, z), 0.1f, 0.1f, 0.05f);
        ink.Bar(new(stove + 0.24f, 1.01f, z - 0.05f), new(stove + 0.44f, 1.03f, z - 0.16f), 0.025f, 0.7f);
    }

    private static void Cupboards(SceneInk ink, float x)
    {
        ink.Box(new(x, 1.5f, 2.83f), new Vector3(1.5f, 0.62f, 0.34f), 0.02f);
        ink.Edge(new(x, 1.5f, 2.655f), new(x, 2.12f, 2.655f));
        ink.Edge(new(x - 0.06f, 1.6f, 2.65f), new(x - 0.06f, 1.72f, 2.65f));
        ink.Edge(new(x + 0.06f, 1.6f, 2.65f), new(x + 0.06f, 1.72f, 2.65f));
    }

    private static void Dishes(SceneInk ink, Spot spot)
    {
        ink.Drum(spot.At(-0.3f, 0.73f, -0.1f), 0.1f, 0.06f, 0, 0.13f);
        ink.Drum(spot.At(0.1f, 0.73f, 0.12f), 0.07f, 0.16f, 0.2f);
        ink.Drum(spot.At(0.36f, 0.73f, -0.12f), 0.1f, 0.06f, 0, 0.13f);
    }
}
