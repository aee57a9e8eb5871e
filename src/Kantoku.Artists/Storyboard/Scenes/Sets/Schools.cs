using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Artists.Storyboard.Scenes.Kit;

namespace Kantoku.Artists.Storyboard.Scenes.Sets;

/// <summary>School: before it, in class, along the corridor.</summary>
internal static class Schools
{
    public static void Front(SceneSet set)
    {
        set.Layer(ink => Sky.Draw(ink.Canvas, ink.Area, ink.Camera.HorizonY, ink.Light, set.Seed));
        set.Layer(ink => Outdoors.Ground(ink, 0.04f));
        set.Layer(
            ink => ink.Face(0.12f, true, new(-2.2f, 0, -20), new(2.2f, 0, -20), new(2.2f, 0, 22), new(-2.2f, 0, 22)));
        set.Add(new(0, 0, 24), ink => Building(ink, set.Seed));
        for (var i = 0; i < 4; i++)
        {
            for (var side = -1; side <= 1; side += 2)
            {
                var at = new Vector3(side * (4.6f + (0.3f * i)), 0, 5 + (i * 4.6f));
                var seed = set.Part((i * 2) + side + 1);
                set.Add(at, ink => Greenery.Tree(ink, at, 5.2f, TreeKind.Cherry, seed));
            }
        }

        for (var side = -1; side <= 1; side += 2)
        {
            var x = side * 3f;
            set.Add(new(x, 0, 2.4f), ink => ink.Solid(
                Spot.On(x, 2.4f), [new(0, 0, 0, 0.7f, 1.9f, 0.7f, 0.1f), new(0, 1.9f, 0, 0.86f, 0.14f, 0.86f, 0.05f)]));
            set.Add(new(x * 2, 0, 2.5f), ink => Buildings.Wall(
                ink, new(x < 0 ? -16 : 3.4f, 0, 2.4f), new(x < 0 ? -3.4f : 16, 0, 2.4f), 1.5f, 0.06f));
        }

        if (!set.Light.Overcast && !set.Light.Night)
            set.Front(ink => Petals(ink, set.Seed));
    }

    public static void Classroom(SceneSet set)
    {
        var room = new RoomShell { Left = -3.7f, Right = 3.5f, Back = 5.2f, Height = 2.95f, FloorDensity = 0.14f };
        set.Layer(room.Draw);
        set.Layer(ink => Blackboard(ink, room, set.Seed));
        for (var i = 3; i >= -1; i--)
        {
            var from = -0.2f + (i * 1.45f);
            var seed = set.Part(7);
            set.Layer(ink => room.Window(ink, new Opening(-1, from, from + 1.2f, 0.85f, 2.5f), seed));
        }

        set.Layer(ink => room.Door(ink, 1, 3.7f, 1, 2.1f, glazed: true));
        set.Layer(ink => room.Board(ink, new Opening(1, 0.6f, 3.1f, 1.1f, 1.9f), ink.Light.Tone(0.12f)));
        set.Layer(ink => Notices(ink, room, set.Seed));
        set.Layer(ink => room.TubeLights(ink, -1.5f, 0.5f, 2.1f, 3));
        set.Layer(ink => room.TubeLights(ink, 1.5f, 0.5f, 2.1f, 3));
        set.Add(
            new(0.2f, 0, 4.4f), ink => ink.Solid(Spot.On(0.3f, 4.35f), [new(0, 0, 0, 1.1f, 0.95f, 0.5f, 0.2f, 0.05f)]));
        for (var row = 0; row < 5; row++)
        {
            foreach (var x in (ReadOnlySpan<float>)[-2.5f, -1.2f, 0.12f, 1.42f, 2.7f])
            {
                var z = -1.3f + (row * 1.05f);
                var at = new Vector3(x, 0, z);
                set.Add(at, ink => ink.Solid(new Spot(at), Furniture.SchoolDesk));
                set.Add(at - new Vector3(0, 0, 0.42f), ink => ink.Solid(
                    new Spot(at - new Vector3(0, 0, 0.42f), MathF.PI), Furniture.Chair));
            }
        }
    }

    public static void Corridor(SceneSet set)
    {
        var room = new RoomShell
        {
            Left = -1.6f, Right = 1.6f, Back = 17, Height = 2.75f, Flooring = Flooring.Tiles, FloorDensity = 0.1f,
        };
        set.Layer(room.Draw);
        for (var i = 8; i >= -1; i--)
        {
            var from = -1 + (i * 1.9f);
            var seed = set.Part(3);
            set.Layer(ink => room.Window(ink, new Opening(-1, from, from + 1.5f, 0.9f, 2.3f), seed));
        }

        for (var i = 3; i >= -1; i--)
        {
            var from = 1.2f + (i * 4f);
            set.Layer(ink => room.Door(ink, 1, from, 1, 2.05f, glazed: true));
            set.Layer(
                ink => room.Board(ink, new Opening(1, from + 1.5f, from + 3.4f, 1.35f, 2.1f), ink.Light.Tone(0.16f)));
            set.Layer(ink => NamePlate(ink, room, from));
        }

        set.Layer(ink => room.Window(ink, new Opening(0, -0.8f, 0.8f, 1, 2.1f), set.Part(9)));
        set.Layer(ink => room.TubeLights(ink, 0, 1, 3.2f, 5));
    }

    private static void Building(SceneInk ink, ulong seed)
    {
        Buildings.Block(ink, Spot.On(-12.5f, 28), new(18, 10.5f, 8), 0.02f, seed, 3.3f);
        Buildings.Block(ink, Spot.On(12.5f, 28), new(18, 10.5f, 8), 0.02f, InkRandom.Mix(seed, 5), 3.3f);
        ink.Complete();
        ink.Box(new(0, 0, 27.5f), new Vector3(7.4f, 14.5f, 9), 0);
        var front = 22.98f;
        ink.Cells(Buildings.Windows(
            ink, new(-2.9f, 4.6f, front), new(5.8f, 0, 0), new(0, 4.4f, 0), 3, 2, InkRandom.Mix(seed, 8)));
        ink.Face(
            0.55f, true, new(-1.7f, 0, front), new(1.7f, 0, front), new(1.7f, 2.9f, front), new(-1.7f, 2.9f, front));
        ink.Box(new(0, 3, 22.2f), new Vector3(5, 0.35f, 2.2f), 0.1f);
        ink.Complete();
        Clock(ink, new(0, 11.6f, front), 1.6f);
        ink.Complete();
        ink.Face(
            0.4f, true, new(-4.2f, 14.5f, 23), new(4.2f, 14.5f, 23), new(0, 17.6f, 27));
    }

    public static void Clock(SceneInk ink, Vector3 at, float radius)
    {
        var centre = ink.Camera.Picture(at);
        var r = radius * ink.Camera.ScaleAt(at);
        if (r < 2)
            return;
        ink.Canvas.Ellipse(centre, r, r, Tone.White, ink.LineFor(r));
        ink.Canvas.Segment(centre, centre + new Vector2(r * 0.42f, r * 0.2f), MathF.Max(1.2f, r * 0.07f));
        ink.Canvas.Segment(centre, centre + new Vector2(-r * 0.12f, -r * 0.72f), MathF.Max(1, r * 0.05f));
        if (r < 14)
            return;
        for (var i = 0; i < 12; i++)
        {
            var (sin, cos) = MathF.SinCos(i * MathF.Tau / 12);
            ink.Canvas.Segment(
                centre + (new Vector2(cos, sin) * r * 0.82f), centre + (new Vector2(cos, sin) * r * 0.94f), r * 0.04f);
        }
    }

    private static void Blackboard(SceneInk ink, RoomShell room, ulong seed)
    {
        room.Board(ink, new Opening(0, -2f, 2f, 0.95f, 2.2f), Tone.Flat(0.74f), 0.07f);
        var random = new InkRandom(seed, "chalk");
        ink.Begin(new(0, 1, room.Back));
        for (var i = 0; i < 4; i++)
        {
            var x = -1.8f;
            var y = 2.02f - (i * 0.24f);
            while (x < 1.2f && ink.Detail > 0.3f)
            {
                var width = random.Between(0.12f, 0.45f);
                ink.Edge(
                    new(x, y, room.Back), new(x + width, y + random.Between(-0.02f, 0.02f), room.Back), InkColor.White);
                x += width + 0.1f;
            }
        }

        ink.Complete();
        ink.Begin(new(0, 2.55f, room.Back));
        Clock(ink, new(0, 2.55f, room.Back), 0.19f);
    }

    private static void Notices(SceneInk ink, RoomShell room, ulong seed)
    {
        var random = new InkRandom(seed, "notices");
        for (var i = 0; i < 6; i++)
        {
            var from = 0.7f + (i * 0.39f);
            var sill = random.Between(1.18f, 1.4f);
            room.Board(
                ink, new Opening(1, from, from + 0.3f, sill, sill + random.Between(0.3f, 0.42f)), Tone.White, 0);
        }
    }

    private static void NamePlate(SceneInk ink, RoomShell room, float from)
    {
        ink.Begin(room.At(1, from, 2.2f));
        ink.Box(room.At(1, from + 0.5f, 2.2f) - new Vector3(0.2f, 0, 0), new Vector3(0.4f, 0.18f, 0.04f), 0);
        ink.Complete();
    }

    private static void Petals(SceneInk ink, ulong seed)
    {
        var random = new InkRandom(seed, "petals");
        for (var i = 0; i < 22; i++)
        {
            var at = new Vector2(random.Next() * ink.Area.Right, random.Next() * ink.Area.Bottom);
            var size = random.Between(5f, 10f);
            var turn = random.Between(0, MathF.Tau);
            ink.Canvas.Shape(
                Curves.Around(
                    at, at + new Vector2(size, -size * 0.4f).Rotated(turn),
                    at + new Vector2(size * 1.4f, 0).Rotated(turn),
                    at + new Vector2(size, size * 0.4f).Rotated(turn)),
                Tone.White, 1.2f);
        }
    }
}
