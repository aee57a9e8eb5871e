using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Artists.Storyboard.Scenes.Kit;

namespace Kantoku.Artists.Storyboard.Scenes.Sets;

/// <summary>Sickroom, laboratory, stage.</summary>
internal static class Institutions
{
    public static void Hospital(SceneSet set)
    {
        var side = set.Random.Chance(0.5f) ? 1f : -1f;
        var room = new RoomShell
        {
            Left = -3, Right = 3, Back = 3.8f, Height = 2.7f, Flooring = Flooring.Tiles, FloorDensity = 0.07f,
            SideDensity = 0.05f,
        };
        set.Layer(room.Draw);
        set.Layer(ink => room.Window(
            ink, new Opening(
                0, (-1.4f * side) - 0.9f, (-1.4f * side) + 0.9f, 0.9f, 2.15f), set.Seed, 2, curtains: true));
        set.Layer(ink => room.TubeLights(ink, 0, 1, 2, 2));
        set.Add(new(1.3f * side, 0, 2.4f), ink => SickBed(ink, Spot.On(1.25f * side, 2.5f)));
        set.Add(new(2.15f * side, 0, 2.8f), ink => Drip(ink, Spot.On(2.15f * side, 2.7f)));
        set.Add(new(0.35f * side, 0, 3.3f), ink => Bedside(ink, Spot.On(0.3f * side, 3.45f)));
        set.Add(new(2.6f * side, 0, 3.4f), ink => Monitor(ink, Spot.On(2.55f * side, 3.5f)));
        set.Add(new(2.7f * side, 0, 1.6f), ink => BedCurtain(ink, 2.65f * side, 0.4f, 1.7f));
        set.Add(new(-0.3f * side, 0, 2), ink => ink.Solid(Spot.On(-0.25f * side, 2.1f, -0.6f * side), Furniture.Chair));
    }

    public static void Laboratory(SceneSet set)
    {
        var side = set.Random.Chance(0.5f) ? 1f : -1f;
        var room = new RoomShell
        {
            Left = -3.8f, Right = 3.8f, Back = 5, Height = 3, Flooring = Flooring.Tiles, FloorDensity = 0.14f,
            WallDensity = 0.05f, SideDensity = 0.14f,
        };
        set.Layer(room.Draw);
        set.Layer(ink => Pipes(ink, room));
        set.Layer(ink => Screens(ink, room, side, set.Seed));
        set.Layer(ink => room.TubeLights(ink, -1.6f, 0.8f, 2, 2));
        set.Layer(ink => room.TubeLights(ink, 1.6f, 0.8f, 2, 2));
        for (var i = 0; i < 2; i++)
        {
            var at = new Vector3((-2.6f + (i * 1.2f)) * side, 0, 4.1f);
            var seed = set.Part(i);
            set.Add(at, ink => Vat(ink, at, seed));
        }

        set.Add(new(2.2f * side, 0, 2.7f), ink => LabBench(ink, Spot.On(2.2f * side, 2.6f), set.Seed));
        set.Add(
            new(-2.7f * side, 0, 1.4f), ink => LabBench(ink, Spot.On(-2.9f * side, 1.2f, MathF.PI / 2), set.Part(1)));
        set.Add(
            new(3.4f * side, 0, 4.6f),
            ink => Furniture.Bookcase(ink, Spot.On(3.1f * side, 4.7f), 1.2f, 2, 4, set.Seed));
    }

    public static void Stage(SceneSet set)
    {
        var room = new RoomShell
        {
            Left = -6, Right = 6, Back = 7, Height = 5.2f, FloorDensity = 0.26f, WallDensity = 0.62f,
            SideDensity = 0.62f,
            CeilingDensity = 0.8f,
        };
        set.Layer(room.Draw);
        set.Layer(ink => Drape(ink, -6, 6, 5.2f, 6.9f, 34, 0.46f));
        set.Layer(Truss);
        set.Layer(Beams);
        for (var side = -1; side <= 1; side += 2)
        {
            var outer = side * 6.4f;
            var inner = side * 4.2f;
            set.Add(new(side * 5, 0, 3.4f), ink => Drape(
                ink, MathF.Min(outer, inner), MathF.Max(outer, inner), 5.2f, 3.4f, 9, 0.72f));
            var x = side * 3.9f;
            set.Add(new(x, 0, 2.6f), ink => Speaker(ink, Spot.On(x, 2.7f, -side * 0.3f)));
        }

        set.Add(new(0, 0, 4.4f), ink => Stand(ink, new(0.9f, 0, 4.4f)));
        set.Front(ink => Spotlight(ink));
    }

    private static void SickBed(SceneInk ink, Spot spot)
    {
        ink.Solid(spot,
        [
            new(-0.45f, 0, -0.9f, 0.05f, 0.45f, 0.05f), new(0.45f, 0, -0.9f, 0.05f, 0.45f, 0.05f),
            new(-0.45f, 0, 0.9f, 0.05f, 0.45f, 0.05f), new(0.45f, 0, 0.9f, 0.05f, 0.45f, 0.05f),
            new(0, 0.4f, 0, 0.98f, 0.12f, 2, 0.1f), new(0, 0.52f, 0, 0.94f, 0.14f, 1.95f, 0, 0),
            new(0, 0.56f, -0.25f, 1, 0.16f, 1.4f, 0.05f, 0), new(0, 0.66f, 0.72f, 0.6f, 0.12f, 0.36f, 0, 0),
            new(0, 0.3f, 1.02f, 1, 0.75f, 0.05f, 0.06f), new(0, 0.3f, -1.02f, 1, 0.45f, 0.05f, 0.06f),
        ]);
        for (var side = -1; side <= 1; side += 2)
        {
            ink.Bar(spot.At(side * 0.5f, 0.9f, -0.4f), spot.At(side * 0.5f, 0.9f, 0.7f), 0.03f);
            ink.Bar(spot.At(side * 0.5f, 0.6f, -0.4f), spot.At(side * 0.5f, 0.9f, -0.4f), 0.03f);
            ink.Bar(spot.At(side * 0.5f, 0.6f, 0.7f), spot.At(side * 0.5f, 0.9f, 0.7f), 0.03f);
        }
    }

    private static void Drip(SceneInk ink, Spot spot)
    {
        ink.Drum(spot.Origin, 0.22f, 0.03f, 0.3f);
        ink.Pole(spot.Origin, 1.9f, 0.03f, 0.1f);
        ink.Bar(spot.At(-0.14f, 1.9f, 0), spot.At(0.14f, 1.9f, 0), 0.025f);
        ink.Box(spot, new Part(0.12f, 1.55f, 0, 0.16f, 0.3f, 0.05f, 0.1f));
        ink.Wire(spot.At(0.12f, 1.55f, 0), spot.At(-0.5f, 0.75f, -0.2f), 0.2f);
    }

    private static void Bedside(SceneInk ink, Spot spot)
    {
        ink.Box(spot, new Part(0, 0, 0, 0.5f, 0.72f, 0.45f, 0.06f, 0));
        ink.Edge(spot.At(-0.24f, 0.36f, -0.23f), spot.At(0.24f, 0.36f, -0.23f));
        ink.Drum(spot.At(0, 0.72f, 0), 0.06f, 0.2f, 0.14f, 0.08f);
        ink.Complete();
        var at = ink.Camera.Picture(spot.At(0, 1.05f, 0));
        var unit = ink.Camera.ScaleAt(spot.Origin) * 0.09f;
        foreach (var (x, y) in (ReadOnlySpan<(float, float)>)[(-1.1f, 0.3f), (1, 0.2f), (0, -0.5f)])
            ink.Canvas.Shape(
                Greenery.Scallops(at + (new Vector2(x, y) * unit), new(unit), 6, new InkRandom(4)), Tone.White, 1.3f);
    }

    private static void Monitor(SceneInk ink, Spot spot)
    {
        ink.Pole(spot.Origin, 1.2f, 0.05f, 0.2f);
        ink.Box(spot, new Part(0, 1.2f, 0, 0.55f, 0.42f, 0.2f, 0.1f));
        ink.Panel(spot.At(-0.23f, 1.25f, -0.101f), spot.Along, 0.46f, 0.32f, Tone.Flat(0.8f));
        ReadOnlySpan<float> beat = [0, 0, 0.1f, -0.08f, 0.02f, 0, 0, 0.1f, -0.06f, 0];
        for (var i = 1; i < beat.Length; i++)
        {
            ink.Edge(
                spot.At(-0.2f + ((i - 1) * 0.044f), 1.41f + beat[i - 1], -0.11f),
                spot.At(-0.2f + (i * 0.044f), 1.41f + beat[i], -0.11f), InkColor.White);
        }
    }

    private static void BedCurtain(SceneInk ink, float x, float from, float to)
    {
        ink.Bar(new(x, 2.4f, from - 1.4f), new(x, 2.4f, to + 0.4f), 0.03f);
        ink.Face(0.05f, true, new(x, 0.3f, from), new(x, 0.3f, to), new(x, 2.4f, to), new(x, 2.4f, from));
        for (var z = from + 0.12f; z < to; z += 0.14f)
            ink.Edge(new(x, 0.32f, z), new(x, 2.38f, z));
    }

    private static void Pipes(SceneInk ink, RoomShell room)
    {
        ink.Begin(new(0, 2.6f, room.Back));
        foreach (var y in (ReadOnlySpan<float>)[2.75f, 2.55f])
            ink.Bar(new(room.Left, y, room.Back - 0.1f), new(room.Right, y, room.Back - 0.1f), 0.12f, 0.16f);
        ink.Bar(new(room.Left + 0.1f, 2.7f, -4), new(room.Left + 0.1f, 2.7f, room.Back), 0.16f, 0.2f);
        ink.Complete();
    }

    private static void Screens(SceneInk ink, RoomShell room, float side, ulong seed)
    {
        for (var i = 0; i < 3; i++)
        {
            var from = (0.55f * side) - 0.6f + (i * 0.95f * side);
            room.Board(ink, new Opening(0, from, from + 0.8f, 1.35f, 1.95f), Tone.Flat(0.8f), 0.04f);
            ink.Begin(new(from, 1.6f, room.Back));
            var random = new InkRandom(InkRandom.Mix(seed, (ulong)i), "screen");
            var last = 0.3f;
            for (var k = 0; k < 7; k++)
            {
                var next = random.Between(0.1f, 0.5f);
                ink.Edge(
                    new(from + 0.05f + (k * 0.1f), 1.35f + last, room.Back),
                    new(from + 0.15f + (k * 0.1f), 1.35f + next, room.Back), InkColor.White);
                last = next;
            }

            ink.Complete();
        }
    }

    /// <summary>A glass column with something afloat.</summary>
    private static void Vat(SceneInk ink, Vector3 at, ulong seed)
    {
        ink.Drum(at, 0.55f, 0.35f, 0.4f);
        ink.Drum(at + new Vector3(0, 0.35f, 0), 0.46f, 1.7f, 0.12f);
        ink.Complete();
        var random = new InkRandom(seed, "vat");
        var foot = ink.Camera.Picture(at + new Vector3(0, 0.4f, 0));
        var unit = ink.Camera.ScaleAt(at);
        for (var i = 0; i < 9; i++)
        {
            var bubble = foot + (new Vector2(random.Between(-0.35f, 0.35f), -random.Between(0.1f, 1.5f)) * unit);
            ink.Canvas.Ellipse(bubble, unit * 0.035f, unit * 0.035f, Tone.White, 1);
        }

        ink.Drum(at + new Vector3(0, 2.05f, 0), 0.55f, 0.3f, 0.4f);
        ink.Bar(at + new Vector3(0, 2.35f, 0), at + new Vector3(0, 3, 0), 0.16f, 0.3f);
    }

    private static void LabBench(SceneInk ink, Spot spot, ulong seed)
    {
        ink.Solid(spot,
        [
            new(-0.8f, 0, 0, 0.6f, 0.82f, 0.7f, 0.06f), new(0.8f, 0, 0, 0.6f, 0.82f, 0.7f, 0.06f),
            new(0, 0.82f, 0, 2.4f, 0.06f, 0.8f, 0.4f, 0.12f),
        ]);
        var random = new InkRandom(seed, "bench");
        for (var i = 0; i < 6; i++)
        {
            var at = spot.At(-1 + (i * 0.36f), 0.88f, random.Between(-0.15f, 0.2f));
            if (i % 3 == 0)
                ink.Drum(at, 0.04f, 0.26f, 0.1f);
            else
                ink.Drum(at, 0.11f, 0.2f, i % 2 == 0 ? 0.35f : 0.06f, 0.03f);
        }
    }

    private static void Drape(SceneInk ink, float left, float right, float height, float z, int folds, float density)
    {
        ink.Begin(new(0, 0, z));
        ink.Face(
            [new(left, 0, z), new(right, 0, z), new(right, height, z), new(left, height, z)], Tone.Flat(density));
        ink.Complete();
        for (var i = 0; i < folds; i++)
        {
            var x = left + ((right - left) * (i + 0.5f) / folds);
            var (a, b) = (ink.Camera.Picture(new(x, 0.05f, z)), ink.Camera.Picture(new(x, height, z)));
            ink.Canvas.Segment(b, a, ink.LineFor(ink.Camera.ScaleAt(new(x, 0, z))) * 1.6f, Taper.In);
        }
    }

    private static void Truss(SceneInk ink)
    {
        ink.Begin(new(0, 4.7f, 5));
        ink.Bar(new(-6, 4.9f, 4), new(6, 4.9f, 4), 0.07f, 0.2f);
        ink.Bar(new(-6, 4.5f, 4), new(6, 4.5f, 4), 0.07f, 0.2f);
        for (var x = -6f; x < 6; x += 0.8f)
            ink.Bar(new(x, 4.5f, 4), new(x + 0.4f, 4.9f, 4), 0.04f, 0.2f);
        for (var x = -4.5f; x <= 4.6f; x += 1.8f)
            ink.Drum(new(x, 4.05f, 4), 0.2f, 0.36f, 0.8f, 0.1f);
        ink.Complete();
    }

    private static void Beams(SceneInk ink)
    {
        for (var i = -1; i <= 1; i++)
        {
            var lamp = ink.Camera.Picture(new(i * 3.6f, 4.1f, 4));
            var left = ink.Camera.Picture(new((i * 1.2f) - 1, 0, 3.2f));
            var right = ink.Camera.Picture(new((i * 1.2f) + 1, 0, 3.2f));
            ink.Canvas.Lighten([lamp + new Vector2(-4, 0), lamp + new Vector2(4, 0), right, left], Tone.Flat(0.4f));
        }
    }

    private static void Speaker(SceneInk ink, Spot spot)
    {
        ink.Box(spot, new Part(0, 0, 0, 0.9f, 1.9f, 0.7f, 0.82f));
        ink.Complete();
        foreach (var (y, r) in (ReadOnlySpan<(float, float)>)[(0.5f, 0.34f), (1.25f, 0.26f), (1.65f, 0.12f)])
        {
            var at = spot.At(0, y, -0.36f);
            var unit = ink.Camera.ScaleAt(at);
            var centre = ink.Camera.Picture(at);
            ink.Canvas.Ellipse(centre, r * unit, r * unit, Tone.Flat(0.4f), 1.4f);
            ink.Canvas.Ellipse(centre, r * unit * 0.35f, r * unit * 0.35f, Tone.Flat(0.85f), 1.2f);
        }
    }

    private static void Stand(SceneInk ink, Vector3 at)
    {
        ink.Drum(at, 0.16f, 0.03f, 0.6f);
        ink.Pole(at, 1.45f, 0.03f, 0.6f);
        ink.Bar(at + new Vector3(0, 1.45f, 0), at + new Vector3(-0.1f, 1.55f, -0.05f), 0.07f, 0.8f);
    }

    private static void Spotlight(SceneInk ink)
    {
        var at = ink.Camera.Picture(new(0, 0, 2.4f));
        var unit = ink.Camera.ScaleAt(new(0, 0, 2.4f));
        ink.Canvas.Lighten(
            Shapes.Ellipse(at, unit * 2.6f, unit * 0.55f), Tone.Flat(0.75f));
    }
}
