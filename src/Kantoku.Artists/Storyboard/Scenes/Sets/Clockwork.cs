using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Core.Story;

namespace Kantoku.Artists.Storyboard.Scenes.Sets;

/// <summary>The inside of a clock tower: the great dial from behind, and the works.</summary>
internal static class Clockwork
{
    private const float Back = 6.2f;
    private const float DialRadius = 2.5f;
    private static readonly Vector3 Dial = new(0, 3.1f, Back - 0.02f);

    public static void Tower(SceneSet set)
    {
        var room = new RoomShell
        {
            Left = -4.6f, Right = 4.6f, Back = Back, Height = 7.4f, FloorDensity = 0.34f, WallDensity = 0.4f,
            SideDensity = 0.5f, CeilingDensity = 0.66f,
        };
        set.Layer(room.Draw);
        set.Layer(ink => Bricks(ink, set.Seed));
        set.Layer(Face);
        set.Layer(Glare);
        set.Add(new(-3.1f, 2, 5.5f), ink => Gear(ink, new(-3.05f, 2.3f, 5.5f), 1.25f, 14, 0.5f, 0.1f));
        set.Add(new(-1.9f, 1, 5.2f), ink => Gear(ink, new(-1.75f, 0.95f, 5.3f), 0.62f, 10, 0.3f, 0.3f));
        set.Add(new(-3.7f, 4.4f, 5.4f), ink => Gear(ink, new(-3.5f, 4.35f, 5.4f), 0.75f, 11, 0.34f, 0));
        set.Add(new(3.2f, 4.6f, 5.5f), ink => Gear(ink, new(3.2f, 4.6f, 5.5f), 1.1f, 14, 0.46f, 0.2f));
        set.Add(new(3.6f, 2.7f, 5.3f), ink => Gear(ink, new(3.5f, 2.75f, 5.35f), 0.7f, 10, 0.3f, 0));
        for (var side = -1; side <= 1; side += 2)
        {
            var x = side * 4.2f;
            set.Add(new(x, 0, 4.4f), ink => ink.Box(new(x, 0, 4.6f), new Vector3(0.36f, 7.4f, 0.36f), 0.6f));
            set.Add(new(x, 0, 1.4f), ink => ink.Box(new(x, 0, 1.6f), new Vector3(0.36f, 7.4f, 0.36f), 0.6f));
        }

        set.Add(new(0, 6.2f, 4.5f), ink => ink.Box(new(0, 6.2f, 4.6f), new Vector3(9, 0.36f, 0.3f), 0.66f));
        set.Add(new(2.4f, 0, 3.6f), ink => Weight(ink, 2.35f, 3.4f, 2.1f));
        set.Add(new(2.9f, 0, 3.7f), ink => Weight(ink, 2.85f, 3.5f, 1.3f));
        set.Add(new(-3.4f, 0, 2.6f), ink => Stairs(ink, -3.5f, 2.2f));
    }

    private static void Bricks(SceneInk ink, ulong seed)
    {
        var random = new InkRandom(seed, "bricks");
        ink.Begin(new(0, 3, Back));
        for (var i = 0; i < 46 * ink.Detail; i++)
        {
            var at = new Vector3(random.Between(-4.4f, 4.1f), random.Between(0.4f, 7f), Back - 0.01f);
            ink.Edges(at, at + new Vector3(0.42f, 0, 0), at + new Vector3(0.42f, 0.18f, 0));
        }

        ink.Complete();
    }

    /// <summary>Light falls in through the dial, by day and from the lamps outside by night; the hands and the strokes
    /// of the hours stand before it, the wrong way round.</summary>
    private static void Face(SceneInk ink)
    {
        ink.Begin(Dial);
        Span<Vector3> rim = stackalloc Vector3[40];
        Halls.Round(Dial, DialRadius * 1.1f, rim);
        ink.Face(rim, Tone.Flat(0.8f));
        Halls.Round(Dial, DialRadius, rim);
        ink.Face(rim, ink.Light.Time == TimeOfDay.Night ? Tone.Flat(0.1f) : Tone.White);
        Halls.Round(Dial, DialRadius * 0.78f, rim);
        for (var i = 0; i < rim.Length; i++)
            ink.Edge(rim[i], rim[(i + 1) % rim.Length]);
        ink.Complete();
        for (var i = 0; i < 12; i++)
        {
            var (sin, cos) = MathF.SinCos(i * MathF.Tau / 12);
            var along = new Vector3(cos, sin, 0);
            var width = i % 3 == 0 ? 0.24f : 0.12f;
            Stroke(ink, Dial + (along * DialRadius * 0.8f), Dial + (along * DialRadius * 0.96f), width);
        }

        Stroke(ink, Dial, Dial + new Vector3(1.15f, -0.62f, 0), 0.2f);
        Stroke(ink, Dial + new Vector3(0.1f, -0.4f, 0), Dial + new Vector3(-0.5f, 1.95f, 0), 0.14f);
        Halls.Round(Dial - new Vector3(0, 0, 0.02f), 0.24f, rim);
        ink.Face(rim, Tone.Black);
        ink.Complete();
    }

    private static void Stroke(SceneInk ink, Vector3 from, Vector3 to, float width)
    {
        var way = Vector3.Normalize(to - from);
        var across = new Vector3(-way.Y, way.X, 0) * (width / 2);
        ink.Face([from - across, to - (across * 0.6f), to + (across * 0.6f), from + across], Tone.Flat(0.86f));
    }

    /// <summary>The dial's light on the floor before it.</summary>
    private static void Glare(SceneInk ink)
    {
        ink.Complete();
        var share = ink.Light.Night ? 0.45f : 0.75f;
        Span<Vector2> patch = stackalloc Vector2[8];
        var count = ink.Project(
            [new(-1.9f, 0, 5.9f), new(1.9f, 0, 5.9f), new(2.6f, 0, -1.5f), new(-2.6f, 0, -1.5f)], patch);
        if (count >= 3)
            ink.Canvas.Lighten(patch[..count], Tone.Flat(share));
        var centre = ink.Camera.Picture(Dial);
        var reach = DialRadius * 1.7f * ink.Camera.ScaleAt(Dial);
        ink.Canvas.Lighten(Shapes.Ellipse(centre, reach, reach), Tone.Radial(share, 0, centre, reach));
    }

    private static void Gear(SceneInk ink, Vector3 at, float radius, int teeth, float density, float turn)
    {
        ink.Begin(at);
        Span<Vector3> rim = stackalloc Vector3[teeth * 4];
        for (var i = 0; i < rim.Length; i++)
        {
            var reach = i % 4 is 1 or 2 ? radius * 1.14f : radius;
            var (sin, cos) = MathF.SinCos(turn + (i * MathF.Tau / rim.Length));
            rim[i] = at + new Vector3(cos * reach, sin * reach, 0);
        }

        ink.Face(rim, ink.Light.Tone(density));
        Span<Vector3> hub = stackalloc Vector3[20];
        Halls.Round(at, radius * 0.72f, hub);
        ink.Face(hub, ink.Light.Tone(density * 0.5f));
        for (var i = 0; i < 5; i++)
        {
            var (sin, cos) = MathF.SinCos(turn + (i * MathF.Tau / 5));
            var (ahead, across) = (new Vector3(cos, sin, 0), new Vector3(-sin, cos, 0) * (radius * 0.08f));
            ink.Face(
                [at - across, at + (ahead * radius * 0.73f) - across, at + (ahead * radius * 0.73f) + across,
                    at + across],
                ink.Light.Tone(density));
        }

        Halls.Round(at, radius * 0.22f, hub);
        ink.Face(hub, Tone.Flat(0.8f));
        ink.Complete();
    }

    private static void Weight(SceneInk ink, float x, float z, float y)
    {
        ink.Edge(new(x, y + 0.7f, z), new(x, 7.4f, z));
        ink.Drum(new(x, y, z), 0.16f, 0.7f, 0.6f);
        ink.Complete();
    }

    private static void Stairs(SceneInk ink, float x, float z)
    {
        for (var i = 0; i < 9; i++)
            ink.Box(new(x - 0.3f, i * 0.26f, z + (i * 0.3f)), new Vector3(1.1f, 0.26f, 0.34f), 0.4f, 0, 0.2f);
        ink.Bar(new(x + 0.3f, 0.9f, z - 0.1f), new(x + 0.3f, 3.4f, z + 2.7f), 0.06f, 0.5f);
        for (var i = 0; i < 9; i += 2)
        {
            var foot = new Vector3(x + 0.3f, i * 0.26f, z + (i * 0.3f));
            ink.Bar(foot, foot with { Y = 0.95f + (i * 0.27f) }, 0.04f);
        }

        ink.Complete();
    }
}
