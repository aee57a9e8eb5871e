using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Artists.Storyboard.Scenes.Kit;

namespace Kantoku.Artists.Storyboard.Scenes.Sets;

/// <summary>Station, train, ship among the stars.</summary>
internal static class Travel
{
    public static void Station(SceneSet set)
    {
        var side = set.Random.Chance(0.5f) ? 1f : -1f;
        set.Layer(ink => Sky.Draw(ink.Canvas, ink.Area, ink.Camera.HorizonY, ink.Light, set.Seed));
        set.Layer(ink => Outdoors.Ground(ink, 0.3f));
        set.Layer(ink => Outdoors.Skyline(ink, 140, 0.02f, 0.1f, 0.12f, set.Seed));
        set.Layer(ink => Tracks(ink, side));
        set.Layer(ink => Opposite(ink, side, set.Seed));
        set.Layer(ink => Platform(ink, side));
        for (var i = 4; i >= 0; i--)
        {
            var at = new Vector3(-2.6f * side, 0, 2.5f + (i * 6));
            set.Add(at, ink => Column(ink, at, side));
        }

        set.Add(
            new(-1.9f * side, 0, 6), ink => ink.Solid(Spot.On(-2.3f * side, 6, side * -MathF.PI / 2), Furniture.Bench));
        set.Add(
            new(-3.6f * side, 0, 9),
            ink => Buildings.VendingMachine(ink, Spot.On(-3.4f * side, 9.4f, -side * MathF.PI / 2)));
        set.Add(new(-0.6f * side, 0, 10), ink => Board(ink, new(-1.2f * side, 0, 10), side));
        set.Layer(ink => Roof(ink, side));
    }

    public static void TrainInside(SceneSet set)
    {
        var room = new RoomShell
        {
            Left = -1.45f, Right = 1.45f, Back = 9.5f, Height = 2.3f, Flooring = Flooring.Plain, FloorDensity = 0.24f,
            SideDensity = 0.03f,
        };
        set.Layer(room.Draw);
        for (var i = 3; i >= -1; i--)
        {
            var z = 0.3f + (i * 2.6f);
            for (var wall = -1; wall <= 1; wall += 2)
            {
                var w = wall;
                set.Layer(
                    ink => room.Window(ink, new Opening(w, z, z + 1.5f, 0.95f, 1.75f), set.Part(w + 1), 2));
                set.Layer(ink => room.Door(ink, w, z + 1.75f, 0.62f, 1.95f, glazed: true, 0.1f));
            }
        }

        set.Layer(ink => room.Door(ink, 0, -0.4f, 0.8f, 1.95f, glazed: true));
        set.Layer(ink => CarLights(ink, room));
        for (var i = 3; i >= -1; i--)
        {
            var z = 1.05f + (i * 2.6f);
            for (var side = -1; side <= 1; side += 2)
            {
                var x = side * 1.15f;
                set.Add(new(x, 0, z), ink => Seat(ink, Spot.On(x, z, side * MathF.PI / 2)));
                set.Add(new(side * 0.75f, 0, z + 0.9f), ink => ink.Bar(
                    new(side * 0.78f, 0.4f, z + 0.95f), new(side * 0.78f, 2.25f, z + 0.95f), 0.03f));
            }
        }

        for (var i = 12; i >= 0; i--)
        {
            var z = 0.5f + (i * 0.62f);
            foreach (var x in (ReadOnlySpan<float>)[-0.7f, 0.7f])
                set.Add(new(x, 1.9f, z), ink => Strap(ink, new(x, 2.12f, z)));
        }
    }

    public static void Spaceship(SceneSet set)
    {
        set.Layer(ink => ink.Canvas.Fill(Shapes.Rectangle(ink.Area), Tone.Flat(0.3f)));
        set.Layer(ink => Hull(ink));
        set.Layer(ink => Viewport(ink, set.Seed));
        set.Add(new(0, 0, 4.2f), ink => ConsoleDesk(ink, Spot.On(0, 4.6f), 3.4f, set.Seed));
        for (var side = -1; side <= 1; side += 2)
        {
            var x = side * 3;
            set.Add(new(x, 0, 2.6f), ink => ConsoleDesk(
                ink, Spot.On(x, 2.4f, side * 0.9f), 2, set.Part(side + 2)));
        }

        set.Add(new(0, 0, 2.4f), ink => ink.Solid(Spot.On(0.9f, 3.2f, MathF.PI), Furniture.OfficeChair));
        set.Add(new(0, 0, 2.41f), ink => ink.Solid(Spot.On(-0.9f, 3.2f, MathF.PI), Furniture.OfficeChair));
    }

    private static void Tracks(SceneInk ink, float side)
    {
        ink.Begin(new(3, -1, 8));
        ink.Face(
            0.34f, true, new(0.9f * side, -1, -20), new(7.2f * side, -1, -20), new(7.2f * side, -1, 120),
            new(0.9f * side, -1, 120));
        for (var z = -4f; z < 40; z += 0.75f)
            ink.Edge(new(1.6f * side, -0.98f, z), new(3.9f * side, -0.98f, z));
        foreach (var x in (ReadOnlySpan<float>)[2.1f, 3.4f])
        {
            ink.Edge(new(x * side, -0.85f, -20), new(x * side, -0.85f, 120));
            ink.Edge(new((x + 0.07f) * side, -0.85f, -20), new((x + 0.07f) * side, -0.85f, 120));
        }

        ink.Complete();
    }

    private static void Opposite(SceneInk ink, float side, ulong seed)
    {
        var x = 7.2f * side;
        ink.Begin(new(x, 0, 12));
        ink.Face(0.1f, true, new(x, -1, -20), new(x, -1, 110), new(x, 0, 110), new(x, 0, -20));
        ink.Face(0.02f, true, new(x, 0, -20), new(x, 0, 110), new(13 * side, 0, 110), new(13 * side, 0, -20));
        ink.Face(
            0.06f, true, new(11 * side, 0, -20), new(11 * side, 0, 110), new(11 * side, 2.2f, 110),
            new(11 * side, 2.2f, -20));
        var random = new InkRandom(seed, "ads");
        for (var z = -2f; z < 40; z += 4.5f)
        {
            ink.Panel(
                new(10.98f * side, 0.6f, z), Vector3.UnitZ, random.Between(2f, 3.4f), 1.3f,
                ink.Light.Tone(random.Pick<float>([0.3f, 0.12f, 0])));
        }

        ink.Complete();
    }

    private static void Platform(SceneInk ink, float side)
    {
        var edge = 0.9f * side;
        ink.Begin(new(0, 0, 6));
        ink.Face(0.12f, true, new(edge, -1, -20), new(edge, -1, 110), new(edge, 0, 110), new(edge, 0, -20));
        ink.Face(0.05f, true, new(-6 * side, 0, -20), new(edge, 0, -20), new(edge, 0, 110), new(-6 * side, 0, 110));
        ink.Complete();
        var (near, far) = (0.5f * side, 0.15f * side);
        ink.Face(
            0.26f, true, new(far, 0.005f, -20), new(near, 0.005f, -20), new(near, 0.005f, 90), new(far, 0.005f, 90));
        for (var z = -3f; z < 30; z += 0.35f)
            ink.Edge(new(far, 0.005f, z), new(near, 0.005f, z));
        ink.Complete();
    }

    private static void Roof(SceneInk ink, float side)
    {
        ink.Begin(new(0, 3.4f, 8));
        ink.Face(
            0.3f, true, new(1 * side, 3.5f, -20), new(-6 * side, 3.2f, -20), new(-6 * side, 3.2f, 38),
            new(1 * side, 3.5f, 38));
        for (var z = -4f; z < 38; z += 3)
            ink.Edge(new(1 * side, 3.5f, z), new(-6 * side, 3.2f, z));
        ink.Face(
            0.1f, true, new(1 * side, 3.5f, -20), new(1 * side, 3.5f, 38), new(1 * side, 3.85f, 38),
            new(1 * side, 3.85f, -20));
        ink.Complete();
        if (!ink.Light.LampsLit)
            return;
        for (var z = 20f; z > 0; z -= 5)
            Furniture.Glow(ink, new(-1 * side, 3.2f, z), 2.2f);
    }

    private static void Column(SceneInk ink, Vector3 at, float side)
    {
        ink.Box(at, new Vector3(0.3f, 3.3f, 0.3f), 0.08f);
        ink.Bar(at + new Vector3(0, 2.5f, 0), at + new Vector3(1.6f * side, 3.4f, 0), 0.12f, 0.1f);
        ink.Bar(at + new Vector3(0, 2.5f, 0), at + new Vector3(-1.4f * side, 3.3f, 0), 0.12f, 0.1f);
    }

    private static void Board(SceneInk ink, Vector3 at, float side)
    {
        var low = at + new Vector3(0, 2.45f, 0);
        ink.Edge(low + new Vector3(-0.6f, 0.5f, 0), low + new Vector3(-0.6f, 1, 0));
        ink.Edge(low + new Vector3(0.6f, 0.5f, 0), low + new Vector3(0.6f, 1, 0));
        ink.Box(low, new Vector3(2, 0.5f, 0.14f), 0.02f);
        ink.Panel(low + new Vector3(-0.95f, 0.04f, -0.071f), Vector3.UnitX, 1.9f, 0.14f, ink.Light.Tone(0.6f));
        ink.Edge(low + new Vector3(-0.5f, 0.34f, -0.071f), low + new Vector3(0.5f, 0.34f, -0.071f));
        ink.Edge(low + new Vector3(0.3f * side, 0.27f, -0.071f), low + new Vector3(0.7f * side, 0.27f, -0.071f));
        ink.Complete();
        Schools.Clock(ink, low + new Vector3(-1.7f * side, 0.3f, 0), 0.3f);
    }

    private static void CarLights(SceneInk ink, RoomShell room)
    {
        room.TubeLights(ink, 0, 0, 2, 5);
        ink.Begin(new(0, 2.1f, 4));
        foreach (var x in (ReadOnlySpan<float>)[-1.15f, 1.15f])
        {
            ink.Bar(new(x, 1.95f, -4), new(x, 1.95f, room.Back), 0.03f);
            ink.Bar(new(x * 1.12f, 1.9f, -4), new(x * 1.12f, 1.9f, room.Back), 0.03f);
        }

        for (var z = 8f; z > 0; z -= 1.3f)
            ink.Panel(new(-0.24f, 1.85f, z), Vector3.UnitX, 0.48f, 0.34f, ink.Light.Tone(z % 2 > 1 ? 0.2f : 0.02f));
        foreach (var x in (ReadOnlySpan<float>)[-0.7f, 0.7f])
            ink.Bar(new(x, 2.14f, -4), new(x, 2.14f, room.Back), 0.025f);
        ink.Complete();
    }

    private static void Seat(SceneInk ink, Spot spot)
    {
        ink.Solid(spot,
        [
            new(0, 0.1f, 0, 1.6f, 0.3f, 0.5f, 0.1f), new(0, 0.4f, 0, 1.6f, 0.09f, 0.52f, 0.4f, 0.32f),
            new(0, 0.49f, 0.24f, 1.6f, 0.46f, 0.1f, 0.36f, 0.3f), new(-0.82f, 0.3f, 0, 0.05f, 0.6f, 0.5f, 0.04f),
            new(0.82f, 0.3f, 0, 0.05f, 0.6f, 0.5f, 0.04f),
        ]);
    }

    private static void Strap(SceneInk ink, Vector3 at)
    {
        var low = at - new Vector3(0, 0.28f, 0);
        ink.Edge(at, low);
        ink.Complete();
        var centre = ink.Camera.Picture(low - new Vector3(0, 0.07f, 0));
        var r = 0.07f * ink.Camera.ScaleAt(low);
        if (ink.Camera.DepthOf(low) > 0.8f && r > 1.5f)
            ink.Canvas.Stroke(Shapes.Ellipse(centre, r, r), closed: true, ink.LineFor(r / 0.07f) * 1.5f);
    }

    private static void Hull(SceneInk ink)
    {
        ink.Begin(new(0, 0, 6));
        ink.Face(0.22f, true, new(-5, 0, -10), new(5, 0, -10), new(3.2f, 0, 6.4f), new(-3.2f, 0, 6.4f));
        ink.Face(
            0.4f, true, new(-3.4f, 3.3f, -10), new(3.4f, 3.3f, -10), new(2.4f, 2.9f, 6.4f), new(-2.4f, 2.9f, 6.4f));
        for (var side = -1; side <= 1; side += 2)
        {
            for (var z = 5f; z > -6; z -= 1.8f)
            {
                var (a, b) = (z, z + 1.4f);
                ink.Face(
                    0.12f, true, new(side * 4.6f, 0.2f, a), new(side * 4.1f, 0.2f, b), new(side * 4.3f, 1.7f, b),
                    new(side * 4.8f, 1.7f, a));
                ink.Face(
                    0.26f, true, new(side * 4.8f, 1.8f, a), new(side * 4.3f, 1.8f, b), new(side * 2.9f, 2.95f, b),
                    new(side * 3.3f, 3.1f, a));
                ink.Edge(new(side * 4.7f, 1, a + 0.3f), new(side * 4.4f, 1, b - 0.3f));
            }
        }

        for (var z = 6f; z > -3; z -= 1.5f)
            ink.Edge(new(-4, 0, z), new(4, 0, z));
        ink.Edge(new(-1, 0, -8), new(-0.7f, 0, 6.4f));
        ink.Edge(new(1, 0, -8), new(0.7f, 0, 6.4f));
        ink.Complete();
    }

    private static void Viewport(SceneInk ink, ulong seed)
    {
        const float Z = 6.4f;
        ReadOnlySpan<Vector3> glass =
        [
            new(-3, 0.95f, Z), new(3, 0.95f, Z), new(3.4f, 1.7f, Z), new(2.3f, 2.75f, Z), new(-2.3f, 2.75f, Z),
            new(-3.4f, 1.7f, Z),
        ];
        ink.Begin(new(0, 1, Z));
        Span<Vector2> pane = stackalloc Vector2[16];
        var count = ink.Project(glass, pane);
        ink.Face(glass, Tone.Black);
        var random = new InkRandom(seed, "space");
        if (count > 2)
        {
            using (ink.Canvas.Clip(pane[..count]))
                Space(ink, random, Z);
        }

        ink.Face(0.1f, true, new(-3.6f, 0, Z), new(3.6f, 0, Z), new(3.2f, 0.9f, Z), new(-3.2f, 0.9f, Z));
        foreach (var x in (ReadOnlySpan<float>)[-1.1f, 1.1f])
            ink.Bar(new(x, 0.95f, Z), new(x * 0.8f, 2.75f, Z), 0.1f, 0.2f);
        ink.Complete();
    }

    private static void Space(SceneInk ink, InkRandom random, float z)
    {
        var left = ink.Camera.Picture(new(-3.4f, 2.8f, z));
        var right = ink.Camera.Picture(new(3.4f, 0.9f, z));
        for (var i = 0; i < 60; i++)
        {
            ink.Canvas.Dot(
                new(random.Between(left.X, right.X), random.Between(left.Y, right.Y)), random.Between(0.9f, 2.2f),
                InkColor.White);
        }

        var planet = Vector2.Lerp(left, right, 0.5f) + new Vector2(
            (right.X - left.X) * random.Between(-0.28f, 0.28f), (right.Y - left.Y) * 0.35f);
        var r = (right.Y - left.Y) * 0.55f;
        ink.Canvas.Ellipse(
            planet, r, r,
            Tone.Linear(0.02f, 0.75f, planet - new Vector2(r * 0.5f, r * 0.6f), planet + new Vector2(r, r)), 1.2f);
        ink.Canvas.Stroke(Shapes.Ellipse(planet, r * 1.6f, r * 0.22f), closed: true, 3, InkColor.White);
    }

    private static void ConsoleDesk(SceneInk ink, Spot spot, float width, ulong seed)
    {
        ink.Box(spot, new Part(0, 0, 0, width, 0.72f, 0.7f, 0.2f));
        ink.Face(
            0.36f, true, spot.At(-width / 2, 0.72f, -0.35f), spot.At(width / 2, 0.72f, -0.35f),
            spot.At(width / 2, 1f, 0.3f),
            spot.At(-width / 2, 1f, 0.3f));
        ink.Cells(new CellGrid
        {
            Corner = spot.At(-width * 0.46f, 0.745f, -0.3f), Across = spot.Along * width * 0.92f,
            Up = spot.At(0, 0.98f, 0.26f) - spot.At(0, 0.745f, -0.3f), Columns = (int)(width * 5), Rows = 3,
            FillAcross = 0.7f,
            FillUp = 0.6f, Density = 0.75f, OtherShare = 0.45f, OtherDensity = 0, Glowing = true, Outlined = true,
            Seed = seed,
        });
    }
}
