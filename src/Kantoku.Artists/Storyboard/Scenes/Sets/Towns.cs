using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Artists.Storyboard.Scenes.Kit;

namespace Kantoku.Artists.Storyboard.Scenes.Sets;

/// <summary>Streets, roofs and bridges of a town.</summary>
internal static class Towns
{
    public static void Street(SceneSet set)
    {
        var random = set.Random;
        set.Layer(ink => Sky.Draw(ink.Canvas, ink.Area, ink.Camera.HorizonY, ink.Light, set.Seed));
        set.Layer(ink => Outdoors.Ground(ink, 0.05f));
        set.Layer(ink => Outdoors.Skyline(ink, 160, 0.03f, 0.09f, 0.16f, set.Seed));
        set.Layer(Road);
        var homely = random.Chance(0.45f);
        for (var side = -1; side <= 1; side += 2)
        {
            var z = -7f + random.Between(0f, 2f);
            for (var i = 0; z < 62; i++)
            {
                var depth = random.Between(5f, 8f);
                var seed = set.Part((i * 2) + side + 3);
                Lot(set, side, z + (depth / 2), depth - 0.5f, homely, seed);
                z += depth;
            }
        }

        var poles = random.Chance(0.5f) ? -3.7f : 3.7f;
        for (var i = 5; i >= 0; i--)
        {
            var foot = new Vector3(poles, 0, 3.5f + (i * 11));
            set.Add(foot, ink => Buildings.PowerPole(ink, foot));
            set.Add(foot + new Vector3(0, 0, 0.1f), ink => Buildings.Wires(ink, foot, foot + new Vector3(0, 0, 11)));
        }

        set.Add(new(poles, 0, -7.4f), ink => Buildings.Wires(ink, new(poles, 0, -7.5f), new(poles, 0, 3.5f)));
        set.Add(new(-poles, 0, 7), ink => Buildings.StreetLamp(ink, new(-poles, 0, 7), 4.6f, MathF.Sign(poles) * 1.2f));
        if (random.Chance(0.6f))
        {
            var at = new Vector3(poles * 0.55f, 0, random.Between(15f, 24f));
            set.Add(at, ink => Buildings.Car(ink, new Spot(at), 0.04f));
        }
    }

    public static void Alley(SceneSet set)
    {
        var random = set.Random;
        set.Layer(ink => Sky.Draw(ink.Canvas, ink.Area, ink.Camera.HorizonY, ink.Light, set.Seed));
        set.Layer(ink => Outdoors.Ground(ink, 0.12f));
        set.Layer(ink => Outdoors.Skyline(ink, 60, 0.1f, 0.3f, 0.08f, set.Seed));
        for (var side = -1; side <= 1; side += 2)
        {
            var z = -9f;
            for (var i = 0; z < 30; i++)
            {
                var depth = random.Between(5f, 8f);
                var height = random.Between(7f, 13f);
                var at = Spot.On(side * 4.7f, z + (depth / 2));
                var seed = set.Part((i * 2) + side + 3);
                var size = new Vector3(6, height, depth);
                set.Add(
                    new(side * 1.7f, 0, z + depth),
                    ink => Buildings.Block(ink, at, size, side < 0 ? 0.08f : 0, seed));
                AlleyThings(set, side, z + (depth * 0.5f), seed);
                z += depth;
            }
        }

        for (var i = 0; i < 4; i++)
        {
            var from = new Vector3(-1.7f, random.Between(4f, 7f), 3 + (i * 4));
            var to = new Vector3(1.7f, random.Between(4f, 7f), 4 + (i * 4));
            set.Add(from, ink => ink.Wire(from, to, 0.4f));
        }
    }

    public static void Skyline(SceneSet set)
    {
        set.Layer(ink => Sky.Draw(ink.Canvas, ink.Area, ink.Camera.HorizonY, ink.Light, set.Seed));
        set.Layer(ink => Outdoors.Ground(ink, 0.2f));
        set.Layer(ink => Outdoors.Hills(ink, 700, 0.05f, 0.12f, set.Seed));
        set.Layer(ink => Outdoors.Skyline(ink, 420, 0.03f, 0.13f, 0.2f, set.Seed));
        set.Layer(ink => Outdoors.Skyline(ink, 260, 0.02f, 0.17f, 0.06f, set.Part(1), 0.8f));
        set.Layer(ink => Tower(ink, new(set.Seed % 2 == 0 ? -60 : 70, 0, 240)));
        set.Layer(ink => Outdoors.Skyline(ink, 150, 0.03f, 0.12f, 0, set.Part(2), 0.8f));
        set.Layer(ink => Outdoors.Skyline(ink, 80, 0.06f, 0.15f, 0.14f, set.Part(3)));
        set.Layer(ink => Outdoors.Skyline(ink, 42, 0.12f, 0.24f, 0, set.Part(4)));
    }

    public static void Rooftop(SceneSet set)
    {
        var side = set.Random.Chance(0.5f) ? 1f : -1f;
        set.Layer(ink => Sky.Draw(ink.Canvas, ink.Area, ink.Camera.HorizonY, ink.Light, set.Seed));
        set.Layer(ink => Outdoors.Hills(ink, 700, 0.035f, 0.1f, set.Seed));
        set.Layer(ink => RoofSkyline(ink, set.Seed));
        set.Layer(Deck);
        set.Add(new(5 * side, 0, 5.5f), ink => StairHouse(ink, Spot.On(5.6f * side, 5.6f), side));
        set.Add(new(-5 * side, 0, 5), ink => Tank(ink, Spot.On(-5.4f * side, 5.2f)));
        set.Add(new(0, 0, 7.5f), ink => Fence(ink, new(-9, 0, 7.5f), new(9, 0, 7.5f)));
        set.Add(new(-9, 0, 2), ink => Fence(ink, new(-9, 0, -8), new(-9, 0, 7.5f)));
        set.Add(new(9, 0, 2), ink => Fence(ink, new(9, 0, -8), new(9, 0, 7.5f)));
    }

    public static void Bridge(SceneSet set)
    {
        set.Layer(ink => Sky.Draw(ink.Canvas, ink.Area, ink.Camera.HorizonY, ink.Light, set.Seed));
        set.Layer(ink => Outdoors.Water(ink, 1, 500, -900, 900, set.Seed));
        set.Layer(ink => Outdoors.Hills(ink, 600, 0.05f, 0.14f, set.Seed));
        set.Layer(ink => Outdoors.Skyline(ink, 380, 0.01f, 0.06f, 0.12f, set.Seed));
        set.Layer(ink => ink.Face(0.12f, true, new(-4, 0, -20), new(4, 0, -20), new(4, 0, 120), new(-4, 0, 120)));
        set.Layer(RoadLine);
        for (var i = 8; i >= -2; i--)
        {
            var z = i * 8f;
            for (var s = -1; s <= 1; s += 2)
            {
                var x = s * 4f;
                set.Add(new(x, 0, z + 4), ink => Rail(ink, new(x, 0, z), new(x, 0, z + 8)));
                if (i % 2 == 0)
                    set.Add(new(x, 0, z), ink => Buildings.StreetLamp(ink, new(x, 0, z), 4.4f, -s * 1f));
            }
        }

        foreach (var z in (ReadOnlySpan<float>)[46, 18])
            set.Add(new(0, 0, z), ink => Pylon(ink, z));
    }

    public static void Rail(SceneInk ink, Vector3 from, Vector3 to)
    {
        const float Height = 1.05f;
        var lift = new Vector3(0, Height, 0);
        if (ink.Shows((from + to) / 2, 0.5f, 6))
        {
            var posts = Math.Max(2, (int)((to - from).Length() / 0.5f));
            for (var i = 0; i < posts; i++)
            {
                var foot = Vector3.Lerp(from, to, i / (float)posts);
                ink.Edge(foot, foot + lift);
            }
        }

        ink.Bar(from + lift, to + lift, 0.09f, 0.1f);
        ink.Bar(from + (lift * 0.18f), to + (lift * 0.18f), 0.05f, 0.1f);
    }

    private static void Lot(SceneSet set, int side, float z, float depth, bool homely, ulong seed)
    {
        var random = new InkRandom(seed, "lot");
        var x = side * (4.6f + 4);
        if (homely)
        {
            var at = Spot.On(side * 9.2f, z, side * MathF.PI / 2);
            var size = new Vector3(depth - 0.8f, random.Between(4.8f, 5.6f), 6.4f);
            var roof = random.Pick<float>([0.5f, 0.3f, 0.62f]);
            set.Add(new(x, 0, z), ink => Buildings.House(ink, at, size, roof, seed));
            set.Add(new(side * 4.6f, 0, z), ink => Buildings.Wall(
                ink, new(side * 4.6f, 0, z - (depth / 2)), new(side * 4.6f, 0, z + (depth / 2) - 0.9f), 1.4f, 0.1f));
            var tree = new Vector3(side * 5.4f, 0, z + (depth * 0.2f));
            if (random.Chance(0.6f))
                set.Add(tree, ink => Greenery.Tree(ink, tree, 3.6f, TreeKind.Broad, seed));
            return;
        }

        var high = random.Between(4.5f, 11.5f);
        set.Add(new(x - (side * 4), 0, z), ink => Buildings.Block(
            ink, Spot.On(x, z), new Vector3(8, high, depth), side < 0 ? 0.04f : 0, seed));
        if (random.Chance(0.7f))
            set.Add(new(side * 4.4f, 0, z - 0.5f), ink => ShopFront(ink, side, z, depth, seed));
    }

    private static void ShopFront(SceneInk ink, int side, float z, float depth, ulong seed)
    {
        var random = new InkRandom(seed, "shop");
        var x = side * 4.59f;
        var (from, to) = (z - (depth * 0.42f), z + (depth * 0.42f));
        ink.Face(0.3f, true, new(x, 0, from), new(x, 0, to), new(x, 2.1f, to), new(x, 2.1f, from));
        for (var t = 0.33f; t < 1; t += 0.33f)
            ink.Edge(new(x, 0, Plane2.Lerp(from, to, t)), new(x, 2.1f, Plane2.Lerp(from, to, t)));
        var lip = x - (side * 1f);
        ink.Face(
            random.Chance(0.5f) ? 0.06f : 0.34f, true, new(x, 2.7f, from), new(x, 2.7f, to), new(lip, 2.2f, to),
            new(lip, 2.2f, from));
        for (var t = 0.2f; t < 1; t += 0.2f)
            ink.Edge(new(x, 2.7f, Plane2.Lerp(from, to, t)), new(lip, 2.2f, Plane2.Lerp(from, to, t)));
        if (!random.Chance(0.6f))
            return;
        var board = new Vector3(side * 4.05f, 3.1f, from + 0.3f);
        ink.Box(board, new Vector3(0.75f, 1.9f, 0.16f), 0);
        for (var i = 0; i < 4; i++)
        {
            var y = board.Y + 0.3f + (i * 0.42f);
            ink.Edge(new(board.X - 0.2f, y, board.Z - 0.09f), new(board.X + 0.2f, y, board.Z - 0.09f));
            ink.Edge(new(board.X, y - 0.14f, board.Z - 0.09f), new(board.X, y + 0.16f, board.Z - 0.09f));
        }
    }

    private static void Road(SceneInk ink)
    {
        ink.Begin(new(0, 0, 10));
        ink.Face(0.15f, true, new(-3, 0, -20), new(3, 0, -20), new(3, 0, 140), new(-3, 0, 140));
        RoadLine(ink);
        ink.Begin(new(0, 0, 10));
        for (var s = -1; s <= 1; s += 2)
        {
            ink.Edge(new(s * 3.18f, 0.12f, -20), new(s * 3.18f, 0.12f, 120));
            for (var z = -6f; z < 30; z += 1.5f)
                ink.Edge(new(s * 3.2f, 0.1f, z), new(s * 4.55f, 0.1f, z));
        }

        ink.Complete();
        for (var i = 0; i < 6; i++)
            ink.Mat(Spot.On(-2.2f + (i * 0.88f), 9), 0.48f, 2.4f, 0.01f, Tone.White, outlined: false);
    }

    private static void RoadLine(SceneInk ink)
    {
        for (var z = -6f; z < 80; z += 5)
        {
            if (z is < 6 or > 12)
                ink.Mat(Spot.On(0, z), 0.14f, 2.2f, 0.01f, Tone.White, outlined: false);
        }
    }

    private static void AlleyThings(SceneSet set, int side, float z, ulong seed)
    {
        var random = new InkRandom(seed, "things");
        var wall = side * 1.68f;
        var at = new Vector3(wall - (side * 0.35f), 0, z);
        switch (random.Between(0, 4))
        {
            case 0:
                set.Add(at, ink =>
                {
                    ink.Drum(at, 0.28f, 0.8f, 0.2f);
                    ink.Drum(at + new Vector3(0, 0.8f, 0), 0.3f, 0.07f, 0.3f, 0.16f);
                });
                break;
            case 1:
                set.Add(at, ink => ink.Solid(
                    new Spot(at, 0.2f), [new(0, 0, 0, 0.6f, 0.45f, 0.5f, 0.1f), new(
                        0.04f, 0.45f, 0, 0.5f, 0.4f, 0.44f, 0.04f)]));
                break;
            case 2:
                set.Add(at, ink => Buildings.VendingMachine(ink, new Spot(at, side * MathF.PI / 2)));
                break;
            default:
                break;
        }

        var unit = new Vector3(wall - (side * 0.2f), random.Between(2.4f, 4.4f), z + 1);
        set.Add(unit, ink =>
        {
            ink.Box(unit, new Vector3(0.4f, 0.6f, 0.8f), 0.06f);
            ink.Pole(new(wall - (side * 0.06f), 0, z + 1.8f), 7, 0.1f, 0.2f);
        });
    }

    private static void Tower(SceneInk ink, Vector3 foot)
    {
        ink.Begin(foot);
        ink.Drum(foot, 7, 36, 0.1f, 3);
        ink.Drum(foot + new Vector3(0, 36, 0), 6, 4, 0.4f, 6);
        ink.Drum(foot + new Vector3(0, 40, 0), 2.4f, 22, 0.2f, 0.3f);
        ink.Complete();
    }

    private static void RoofSkyline(SceneInk ink, ulong seed)
    {
        ink.Begin(new(0, 0, 200));
        var random = new InkRandom(seed, "roofs");
        for (var i = 0; i < 34; i++)
        {
            var z = 260 - (i * 6.5f);
            var at = new Vector3(random.Between(-1f, 1f) * z * 0.9f, -14, z);
            ink.Begin(at);
            ink.Box(
                at, new Vector3(random.Between(6f, 14f), random.Between(6f, 16f), 7),
                random.Pick<float>([0, 0.12f, 0.24f]));
        }

        ink.Complete();
    }

    private static void Deck(SceneInk ink)
    {
        ink.Begin(new(0, 0, 4));
        var tone = Tone.Linear(
            ink.Light.Density(0.2f), ink.Light.Density(0.02f), new(0, ink.Camera.HorizonY), new(0, ink.Area.Bottom));
        ink.Face(
            [new(-9, 0, -20), new(9, 0, -20), new(9, 0, 7.6f), new(-9, 0, 7.6f)], ink.Light.Snowy ? Tone.White : tone);
        for (var x = -9f; x <= 9; x += 1.5f)
            ink.Edge(new(x, 0, -12), new(x, 0, 7.5f));
        for (var z = -6f; z < 7.5f; z += 1.5f)
            ink.Edge(new(-9, 0, z), new(9, 0, z));
        ink.Complete();
    }

    /// <summary>A mesh fence on posts.</summary>
    public static void Fence(SceneInk ink, Vector3 from, Vector3 to)
    {
        const float Height = 2.3f;
        var length = (to - from).Length();
        var along = (to - from) / length;
        var lift = new Vector3(0, Height, 0);
        if (ink.Detail > 0.4f && ink.Shows((from + to) / 2, 0.25f, 6))
        {
            const float Mesh = 0.32f;
            for (var s = -Height; s < length; s += Mesh)
            {
                Diagonal(s, s + Height, false);
                Diagonal(s, s + Height, true);
            }
        }

        for (var s = 0f; s <= length; s += 2)
            ink.Pole(from + (along * s), Height, 0.1f, 0.2f);
        ink.Bar(from + lift, to + lift, 0.08f, 0.2f);
        ink.Bar(from + (lift * 0.08f), to + (lift * 0.08f), 0.07f, 0.2f);

        void Diagonal(float start, float end, bool down)
        {
            var (a, b) = (MathF.Max(start, 0), MathF.Min(end, length));
            if (b <= a)
                return;
            var (low, high) = (a - start, b - start);
            ink.Edge(
                from + (along * a) + new Vector3(0, down ? Height - low : low, 0),
                from + (along * b) + new Vector3(0, down ? Height - high : high, 0));
        }
    }

    private static void StairHouse(SceneInk ink, Spot spot, float side)
    {
        ink.Box(spot, new Part(0, 0, 0, 3.4f, 3, 3.2f, 0.03f, 0));
        ink.Box(spot, new Part(0, 3, 0, 3.8f, 0.18f, 3.6f, 0.1f, 0.04f));
        ink.Panel(spot.At(-0.9f * side - 0.45f, 0, -1.61f), spot.Along, 0.95f, 2.1f, ink.Light.Tone(0.4f));
        ink.Panel(spot.At(-0.9f * side - 0.25f, 1.2f, -1.62f), spot.Along, 0.5f, 0.6f, Tone.White);
    }

    private static void Tank(SceneInk ink, Spot spot)
    {
        for (var x = -0.8f; x <= 0.8f; x += 1.6f)
        {
            for (var z = 0.8f; z >= -0.8f; z -= 1.6f)
                ink.Pole(spot.At(x, 0, z), 1.5f, 0.12f, 0.3f);
        }

        ink.Bar(spot.At(-0.8f, 0.2f, -0.8f), spot.At(0.8f, 1.4f, -0.8f), 0.06f);
        ink.Box(spot, new Part(0, 1.5f, 0, 2, 0.12f, 2, 0.2f));
        ink.Drum(spot.At(0, 1.62f, 0), 0.95f, 1.8f, 0.02f);
        ink.Drum(spot.At(0, 3.42f, 0), 0.98f, 0.35f, 0.1f, 0.2f);
    }

    private static void Pylon(SceneInk ink, float z)
    {
        for (var s = -1; s <= 1; s += 2)
        {
            ink.Box(new(s * 4.6f, -4, z), new Vector3(0.9f, 24, 1), 0.08f);
            for (var k = -5; k <= 5; k++)
            {
                if (k != 0)
                    ink.Edge(new(s * 4.6f, 19.5f, z), new(s * 4.2f, 1, z + (k * 4f)));
            }
        }

        foreach (var y in (ReadOnlySpan<float>)[9, 18.5f])
            ink.Box(new(0, y, z), new Vector3(9.4f, 0.9f, 0.8f), 0.08f);
    }

}
