using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Artists.Storyboard.Scenes.Kit;

namespace Kantoku.Artists.Storyboard.Scenes.Sets;

/// <summary>Desert, battlefield, graveyard, village, a ship's deck, the void between worlds.</summary>
internal static class Frontiers
{
    public static void Desert(SceneSet set)
    {
        set.Layer(ink => Sky.Draw(ink.Canvas, ink.Area, ink.Camera.HorizonY, ink.Light, set.Seed));
        set.Layer(ink => Outdoors.Ground(ink, 0.06f));
        set.Layer(ink => Outdoors.Hills(ink, 90, 0.12f, 0.14f, set.Part(1)));
        set.Layer(ink => Outdoors.Hills(ink, 40, 0.09f, 0.05f, set.Part(2)));
        set.Layer(ink => Ripples(ink, set.Seed));
        var random = set.Random;
        for (var i = 0; i < 6; i++)
        {
            var at = new Vector3(random.Between(2.5f, 9f) * (i % 2 == 0 ? 1 : -1), 0, 2 + (i * 3.4f));
            var size = random.Between(0.3f, 1.4f);
            var seed = set.Part(i + 5);
            set.Add(at, ink => Outdoors.Rock(ink, at, size, 0.12f, seed));
        }
    }

    public static void Battlefield(SceneSet set)
    {
        set.Layer(ink => Sky.Draw(ink.Canvas, ink.Area, ink.Camera.HorizonY, ink.Light, set.Seed));
        set.Layer(ink => Outdoors.Hills(ink, 120, 0.1f, 0.3f, set.Part(1)));
        set.Layer(ink => Smoke(ink, set.Seed));
        set.Layer(ink => Outdoors.Ground(ink, 0.26f));
        var random = set.Random;
        for (var i = 0; i < 16; i++)
        {
            var at = new Vector3(random.Between(1.3f, 9f) * (i % 2 == 0 ? 1 : -1), 0, 1.4f + (i * 1.1f));
            var (size, lean, kind) = (random.Between(0.25f, 0.8f), random.Bell() * 0.4f, random.Between(0, 4));
            var seed = set.Part(i + 5);
            set.Add(at, ink => Debris(ink, at, size, lean, kind, seed));
        }
    }

    public static void Graveyard(SceneSet set)
    {
        set.Layer(ink => Sky.Draw(ink.Canvas, ink.Area, ink.Camera.HorizonY, ink.Light, set.Seed));
        set.Layer(ink => Outdoors.Ground(ink, 0.1f));
        set.Layer(ink => Greenery.Hedge(ink, new(-30, 0, 24), new(30, 0, 24), 4, 15, set.Seed));
        set.Layer(ink => ink.Face(0, true, new(-1.1f, 0, -14), new(1.1f, 0, -14), new(1.1f, 0, 20), new(-1.1f, 0, 20)));
        for (var row = 0; row < 6; row++)
        {
            foreach (var x in (ReadOnlySpan<float>)[-6, -4.1f, -2.2f, 2.2f, 4.1f, 6])
            {
                var at = new Vector3(x, 0, 1.4f + (row * 2.6f));
                set.Add(at, ink => Grave(ink, new Spot(at)));
            }
        }

        for (var side = -1; side <= 1; side += 2)
        {
            var tree = new Vector3(side * 7.4f, 0, 9);
            var seed = set.Part(side + 3);
            set.Add(tree, ink => Greenery.Tree(ink, tree, 7, TreeKind.Pine, seed));
            var lantern = new Vector3(side * 1.6f, 0, 4.2f);
            set.Add(lantern, ink => Legends.Lantern(ink, lantern));
        }
    }

    public static void Village(SceneSet set)
    {
        set.Layer(ink => Sky.Draw(ink.Canvas, ink.Area, ink.Camera.HorizonY, ink.Light, set.Seed));
        set.Layer(ink => Outdoors.Peaks(ink, 500, 0.16f, 0.08f, 5, set.Seed));
        set.Layer(ink => Outdoors.Hills(ink, 90, 0.14f, 0.14f, set.Part(1)));
        set.Layer(ink => Outdoors.Ground(ink, 0.08f));
        set.Layer(ink => ink.Face(
            0.02f, true, new(-2.2f, 0, -14), new(2.2f, 0, -14), new(1.6f, 0, 14), new(4, 0, 34), new(1, 0, 34),
            new(-1.4f, 0, 14)));
        for (var i = 0; i < 4; i++)
        {
            for (var side = -1; side <= 1; side += 2)
            {
                var at = new Vector3(side * (6.4f + (i * 0.6f)), 0, 5 + (i * 6.2f) + (side * 1.2f));
                var (spot, seed) = (new Spot(at, side * -0.25f), set.Part((i * 2) + side + 1));
                set.Add(at, ink => Buildings.House(ink, spot, new(5.2f, 2.5f, 4.4f), 0.46f, seed));
            }
        }

        for (var i = 0; i < 5; i++)
        {
            var at = new Vector3((i % 2 == 0 ? 1 : -1) * (3.2f + (i * 0.4f)), 0, 3 + (i * 5.4f));
            var seed = set.Part(i + 20);
            set.Add(at, ink => Greenery.Tree(ink, at, 3.4f, TreeKind.Broad, seed));
        }

        set.Layer(ink => Greenery.Grass(ink, new(-7, 0, 1), new(-2.6f, 0, 9), 16, 0.4f, set.Part(30)));
        set.Layer(ink => Greenery.Grass(ink, new(2.6f, 0, 1), new(7, 0, 9), 16, 0.4f, set.Part(31)));
    }

    public static void ShipDeck(SceneSet set)
    {
        set.Layer(ink => Sky.Draw(ink.Canvas, ink.Area, ink.Camera.HorizonY, ink.Light, set.Seed));
        set.Layer(ink => Outdoors.Water(ink, -20, 900, -900, 900, set.Seed));
        set.Layer(Planks);
        for (var side = -1; side <= 1; side += 2)
        {
            var x = side * 3.4f;
            set.Layer(ink => Railing(ink, new(x, 0, -8), new(x, 0, 6), 14));
            set.Layer(ink => Railing(ink, new(x, 0, 6), new(0, 0, 11.5f), 7));
        }

        set.Add(new(0, 0, 7), ink => Mast(ink, new(0, 0, 7), 15));
        set.Add(new(-2.3f, 0, 3.4f), ink => ink.Drum(new(-2.4f, 0, 3.6f), 0.36f, 0.85f, 0.24f, 0.32f));
        set.Add(new(2.4f, 0, 4.4f), ink => ink.Box(new(2.4f, 0, 4.6f), new Vector3(1, 0.7f, 0.8f), 0.24f, 0.2f, 0.1f));
    }

    /// <summary>Black, with stars and a world near by; no weather, no hour.</summary>
    public static void OuterSpace(SceneSet set)
    {
        var seed = set.Seed;
        set.Layer(ink => ink.Canvas.Fill(Shapes.Rectangle(ink.Area), Tone.Black));
        set.Layer(ink => Stars(ink, seed));
        set.Layer(ink => World(ink, seed));
    }

    private static void Ripples(SceneInk ink, ulong seed)
    {
        var random = new InkRandom(seed, "ripples");
        ink.Begin(new(0, 0, 4));
        for (var i = 0; i < 34 * ink.Detail; i++)
        {
            var at = new Vector3(random.Between(-9f, 9f), 0, random.Between(0.4f, 18f));
            var half = random.Between(0.3f, 1.1f);
            ink.Edges(at - new Vector3(half, 0, 0), at + new Vector3(0, 0, 0.14f), at + new Vector3(half, 0, 0.05f));
        }

        ink.Complete();
    }

    private static void Smoke(SceneInk ink, ulong seed)
    {
        var random = new InkRandom(seed, "smoke");
        var unit = ink.Camera.ScaleAt(new(0, 0, 80));
        for (var i = 0; i < 4; i++)
        {
            var foot = ink.Camera.Picture(new(((i - 1.5f) * 30) + random.Between(-9f, 9f), 0, 80));
            var drift = random.Between(0.8f, 2.2f);
            for (var puff = 8; puff >= 0; puff--)
            {
                var radius = unit * (0.7f + (0.32f * puff)) * random.Between(0.85f, 1.2f);
                var at = foot + new Vector2(
                    unit * ((puff * drift) + random.Between(-0.6f, 0.6f)), -unit * ((puff * 2) + 0.4f));
                ink.Canvas.Ellipse(at, radius, radius * 0.8f, ink.Light.Tone(0.5f - (0.04f * puff)));
            }
        }
    }

    private static void Debris(SceneInk ink, Vector3 at, float size, float lean, int kind, ulong seed)
    {
        switch (kind)
        {
            case 0:
                ink.Bar(at, at + new Vector3(lean, 1.1f, 0), 0.06f, 0.1f);
                var guard = at + new Vector3(lean * 0.75f, 0.82f, 0);
                ink.Bar(guard - new Vector3(0.16f, 0, 0), guard + new Vector3(0.16f, 0, 0), 0.05f, 0.7f);
                break;
            case 1:
                ink.Bar(at, at + new Vector3(lean, 2.2f, 0), 0.05f, 0.5f);
                ink.Face(
                    0.46f, true, at + new Vector3(lean, 2.15f, 0), at + new Vector3(lean + 0.9f, 2, 0),
                    at + new Vector3((lean * 0.9f) + 0.6f, 1.75f, 0), at + new Vector3((lean * 0.8f) + 0.85f, 1.5f, 0),
                    at + new Vector3(lean * 0.75f, 1.5f, 0));
                break;
            default:
                Outdoors.Rock(ink, at, size, 0.4f, seed);
                break;
        }

        ink.Complete();
    }

    private static void Grave(SceneInk ink, Spot spot)
    {
        ink.Solid(spot,
        [
            new(0, 0, 0, 0.9f, 0.18f, 0.9f, 0.12f, 0.04f), new(0, 0.18f, 0, 0.62f, 0.26f, 0.62f, 0.08f, 0.04f),
            new(0, 0.44f, 0, 0.36f, 0.86f, 0.36f, 0.05f, 0.02f),
        ]);
        ink.Edge(spot.At(0, 0.6f, -0.19f), spot.At(0, 1.15f, -0.19f));
        ink.Edge(spot.At(-0.06f, 0.98f, -0.19f), spot.At(0.06f, 0.98f, -0.19f));
        ink.Complete();
    }

    private static void Planks(SceneInk ink)
    {
        ink.Begin(new(0, 0, 3));
        ink.Face(
            ink.Light.Snowy ? 0 : 0.1f, true, new(-3.5f, 0, -16), new(3.5f, 0, -16), new(3.5f, 0, 6), new(0, 0, 11.6f),
            new(-3.5f, 0, 6));
        for (var x = -3.2f; x < 3.3f; x += 0.32f)
            ink.Edge(new(x, 0, -12), new(x, 0, 6 + ((3.5f - MathF.Abs(x)) * 1.5f)));
        ink.Complete();
    }

    private static void Railing(SceneInk ink, Vector3 from, Vector3 to, int posts)
    {
        ink.Begin((from + to) / 2);
        for (var i = 0; i <= posts; i++)
        {
            var foot = Vector3.Lerp(from, to, i / (float)posts);
            ink.Bar(foot, foot + new Vector3(0, 0.95f, 0), 0.07f, 0.1f);
        }

        for (var i = 0; i < posts; i++)
        {
            var (a, b) = (Vector3.Lerp(from, to, i / (float)posts), Vector3.Lerp(from, to, (i + 1f) / posts));
            foreach (var y in (ReadOnlySpan<float>)[0.5f, 0.95f])
                ink.Bar(a + new Vector3(0, y, 0), b + new Vector3(0, y, 0), 0.08f, 0.06f);
        }

        ink.Complete();
    }

    private static void Mast(SceneInk ink, Vector3 at, float height)
    {
        ink.Bar(at, at + new Vector3(0, height, 0), 0.4f, 0.3f);
        ink.Bar(at + new Vector3(-3.6f, 8.4f, -0.3f), at + new Vector3(3.6f, 8.4f, -0.3f), 0.2f, 0.3f);
        ink.Face(
            0, true, at + new Vector3(-3.4f, 8.3f, -0.35f), at + new Vector3(3.4f, 8.3f, -0.35f),
            at + new Vector3(3.7f, 5.6f, -0.9f), at + new Vector3(3.3f, 3.4f, -0.5f), at + new Vector3(0, 3.7f, -0.9f),
            at + new Vector3(-3.3f, 3.4f, -0.5f), at + new Vector3(-3.7f, 5.6f, -0.9f));
        for (var side = -1; side <= 1; side += 2)
        {
            ink.Edge(at + new Vector3(0, 11, 0), at + new Vector3(side * 3.4f, 0.9f, -2));
            ink.Edge(at + new Vector3(0, 11, 0), at + new Vector3(side * 3.4f, 0.9f, -3.2f));
        }

        ink.Complete();
    }

    private static void Stars(SceneInk ink, ulong seed)
    {
        var random = new InkRandom(seed, "stars");
        var (w, h) = (ink.Area.Width, ink.Area.Height);
        var count = Math.Clamp((int)(w * h / 5200), 40, 360);
        for (var i = 0; i < count; i++)
        {
            var at = new Vector2(random.Next() * w, random.Next() * h);
            var radius = 1.1f + (3 * MathF.Pow(random.Next(), 4));
            ink.Canvas.Dot(at, radius, InkColor.White);
        }
    }

    private static void World(SceneInk ink, ulong seed)
    {
        var random = new InkRandom(seed, "world");
        var side = MathF.Min(ink.Area.Width, ink.Area.Height);
        var radius = side * random.Between(0.28f, 0.42f);
        var centre = new Vector2(
            ink.Area.Width * (random.Chance(0.5f) ? 0.82f : 0.18f), ink.Area.Height * random.Between(0.24f, 0.4f));
        ink.Canvas.Ellipse(centre, radius, radius, Tone.White, 1.6f);
        using (ink.Canvas.Clip(Shapes.Ellipse(centre, radius, radius)))
        {
            for (var i = 0; i < 6; i++)
            {
                var band = centre + new Vector2(0, radius * (-0.75f + (i * 0.3f)));
                ink.Canvas.Ellipse(
                    band, radius * 1.1f, radius * random.Between(0.04f, 0.1f), Tone.Flat(random.Between(0.1f, 0.34f)));
            }

            ink.Canvas.Shade(
                Shapes.Ellipse(centre + new Vector2(radius * 0.5f, radius * 0.4f), radius * 1.3f, radius * 1.3f),
                Tone.Flat(0.3f));
            ink.Canvas.Shade(
                Shapes.Ellipse(centre + new Vector2(radius * 1f, radius * 0.8f), radius * 1.3f, radius * 1.3f),
                Tone.Flat(0.75f));
        }
    }
}
