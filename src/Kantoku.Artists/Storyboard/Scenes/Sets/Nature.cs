using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Artists.Storyboard.Scenes.Kit;

namespace Kantoku.Artists.Storyboard.Scenes.Sets;

/// <summary>Park, wood, meadow, mountains, sky.</summary>
internal static class Nature
{
    public static void Park(SceneSet set)
    {
        var random = set.Random;
        var side = random.Chance(0.5f) ? 1f : -1f;
        set.Layer(ink => Sky.Draw(ink.Canvas, ink.Area, ink.Camera.HorizonY, ink.Light, set.Seed));
        set.Layer(ink => Outdoors.Ground(ink, 0.05f));
        set.Layer(ink => Outdoors.Skyline(ink, 180, 0.01f, 0.06f, 0.1f, set.Seed, 0.6f));
        set.Layer(ink => Path(ink, side));
        set.Layer(ink => Greenery.Hedge(ink, new(-26, 0, 24), new(26, 0, 24), 2.4f, 16, set.Seed));
        for (var i = 0; i < 9; i++)
        {
            var at = new Vector3(random.Between(2.8f, 10f) * (i % 2 == 0 ? 1 : -1), 0, 4.5f + (i * 2));
            var height = random.Between(4.6f, 6.4f);
            var seed = set.Part(i);
            set.Add(at, ink => Greenery.Tree(ink, at, height, TreeKind.Broad, seed));
        }

        set.Add(
            new(-2.3f * side, 0, 3.5f), ink => ink.Solid(Spot.On(-2.4f * side, 3.6f, side * -0.35f), Furniture.Bench));
        set.Add(new(2.2f * side, 0, 5), ink => Buildings.StreetLamp(ink, new(2.2f * side, 0, 5), 3.2f, -0.5f * side));
        set.Add(new(4.6f * side, 0, 8), ink => Swings(ink, Spot.On(4.8f * side, 8.4f, side * 0.25f)));
        set.Layer(ink => Greenery.Grass(ink, new(-9, 0, 1), new(9, 0, 14), 60, 0.16f, set.Seed));
    }

    public static void Forest(SceneSet set)
    {
        set.Layer(ink => ink.Canvas.Fill(
            Shapes.Rectangle(ink.Area),
            Tone.Linear(
                ink.Light.Density(0.24f), ink.Light.Density(0), default, new(0, MathF.Max(ink.Camera.HorizonY, 60)))));
        set.Layer(ink => Outdoors.Ground(ink, 0.05f));
        set.Layer(ink => FarTrunks(ink, set.Seed));
        set.Layer(ink => Greenery.Hedge(ink, new(-22, 0, 17), new(22, 0, 17), 2, 15, set.Seed));
        var random = set.Random;
        for (var i = 0; i < 22; i++)
        {
            var z = 14 - (i * 0.55f);
            var x = random.Between(1.5f, 8f) * (i % 2 == 0 ? 1 : -1);
            var at = new Vector3(x, 0, z);
            var girth = random.Between(0.22f, 0.46f);
            var seed = set.Part(i);
            set.Add(at, ink => Trunk(ink, at, girth, seed));
        }

        set.Layer(ink => Greenery.Grass(ink, new(-8, 0, 1), new(8, 0, 12), 90, 0.28f, set.Seed));
        set.Front(ink => Canopy(ink, set.Seed));
        if (!set.Light.Night && !set.Light.Overcast)
            set.Front(Shafts);
    }

    public static void Field(SceneSet set)
    {
        var random = set.Random;
        var side = random.Chance(0.5f) ? 1f : -1f;
        set.Layer(ink => Sky.Draw(ink.Canvas, ink.Area, ink.Camera.HorizonY, ink.Light, set.Seed));
        set.Layer(ink => Outdoors.Hills(ink, 500, 0.09f, 0.2f, set.Seed));
        set.Layer(ink => Outdoors.Hills(ink, 240, 0.05f, 0.08f, set.Part(1)));
        set.Layer(ink => Outdoors.Ground(ink, 0.05f));
        set.Layer(ink => Furrows(ink));
        var oak = new Vector3(7 * side, 0, 18);
        set.Add(oak, ink => Greenery.Tree(ink, oak, 7.5f, TreeKind.Broad, set.Seed));
        for (var i = 0; i < 7; i++)
        {
            var at = new Vector3((-9 + (i * 2.2f)) * side, 0, 9 + (i * 0.7f));
            set.Add(at, ink =>
            {
                ink.Pole(at, 1, 0.1f, 0.2f);
                ink.Edge(at + new Vector3(0, 0.8f, 0), at + new Vector3(2.2f * side, 0.8f, 0.7f));
                ink.Edge(at + new Vector3(0, 0.45f, 0), at + new Vector3(2.2f * side, 0.45f, 0.7f));
            });
        }

        set.Layer(ink => Greenery.Grass(ink, new(-10, 0, 0.8f), new(10, 0, 22), 150, 0.24f, set.Seed));
    }

    public static void Mountain(SceneSet set)
    {
        set.Layer(ink => Sky.Draw(ink.Canvas, ink.Area, ink.Camera.HorizonY, ink.Light, set.Seed));
        set.Layer(ink => Outdoors.Peaks(ink, 800, 0.6f, 0.1f, 5, set.Seed));
        set.Layer(ink => Outdoors.Peaks(ink, 500, 0.42f, 0.03f, 3, set.Part(1)));
        set.Layer(ink => Outdoors.Hills(ink, 160, 0.06f, 0.2f, set.Part(2)));
        set.Layer(ink => Outdoors.Ground(ink, 0.12f));
        set.Layer(ink => Furrows(ink));
        var random = set.Random;
        for (var i = 0; i < 16; i++)
        {
            var at = new Vector3(random.Between(3.5f, 18f) * (i % 2 == 0 ? 1 : -1), 0, 30 - (i * 1.5f));
            var seed = set.Part(i);
            set.Add(at, ink => Greenery.Tree(ink, at, 5.4f, TreeKind.Pine, seed));
        }

        for (var i = 0; i < 8; i++)
        {
            var at = new Vector3(random.Between(1.6f, 6f) * (i % 2 == 0 ? 1 : -1), 0, 2 + (i * 1.3f));
            var part = 50 + i;
            var size = random.Between(0.3f, 0.9f);
            set.Add(at, ink => Outdoors.Rock(ink, at, size, 0.04f, set.Part(part)));
        }

        set.Layer(ink => Greenery.Grass(ink, new(-8, 0, 1), new(8, 0, 12), 60, 0.16f, set.Seed));
    }

    public static void OpenSky(SceneSet set)
    {
        set.Layer(ink => Sky.Draw(
            ink.Canvas, ink.Area, MathF.Max(ink.Camera.HorizonY, ink.Area.Bottom * 0.9f), ink.Light, set.Seed));
        set.Layer(ink => Flock(ink, set.Seed));
    }

    private static void Path(SceneInk ink, float side)
    {
        ink.Begin(new(0, 0, 5));
        ReadOnlySpan<Vector3> path =
        [
            new(-1.6f, 0, -10), new(1.6f, 0, -10), new(1.5f, 0, 3), new(1.4f + side, 0, 9),
            new(1.2f + (3.5f * side), 0, 15),
            new(0.4f + (6 * side), 0, 21), new(-1 + (6 * side), 0, 21), new(-1.2f + (3.5f * side), 0, 15),
            new(-1.4f + side, 0, 9), new(-1.5f, 0, 3),
        ];
        ink.Face(path, ink.Light.Snowy ? Tone.White : ink.Light.Tone(0));
        ink.Complete();
    }

    private static void Swings(SceneInk ink, Spot spot)
    {
        for (var x = -1.6f; x <= 1.6f; x += 3.2f)
        {
            ink.Bar(spot.At(x, 0, -0.6f), spot.At(x, 2.3f, 0), 0.08f, 0.1f);
            ink.Bar(spot.At(x, 0, 0.6f), spot.At(x, 2.3f, 0), 0.08f, 0.1f);
        }

        ink.Bar(spot.At(-1.6f, 2.3f, 0), spot.At(1.6f, 2.3f, 0), 0.09f, 0.1f);
        foreach (var x in (ReadOnlySpan<float>)[-0.7f, 0.7f])
        {
            ink.Edge(spot.At(x - 0.2f, 2.3f, 0), spot.At(x - 0.2f, 0.5f, 0));
            ink.Edge(spot.At(x + 0.2f, 2.3f, 0), spot.At(x + 0.2f, 0.5f, 0));
            ink.Box(spot, new Part(x, 0.46f, 0, 0.46f, 0.05f, 0.2f, 0.4f));
        }
    }

    private static void FarTrunks(SceneInk ink, ulong seed)
    {
        var random = new InkRandom(seed, "far");
        for (var i = 0; i < 26; i++)
        {
            var z = 44 - i;
            var at = new Vector3(random.Between(-1f, 1f) * z * 0.8f, 0, z);
            ink.Begin(at);
            ink.Pole(at, 26, random.Between(0.4f, 0.9f), Plane2.Lerp(0.16f, 0.34f, i / 26f));
        }

        ink.Complete();
    }

    /// <summary>A trunk with spreading roots that leaves the picture at the top.</summary>
    private static void Trunk(SceneInk ink, Vector3 foot, float girth, ulong seed)
    {
        if (ink.Camera.DepthOf(foot) < 0.9f)
            return;
        ink.Complete();
        var random = new InkRandom(seed, "trunk");
        var at = ink.Camera.Picture(foot);
        var unit = ink.Camera.ScaleAt(foot);
        var w = girth * unit;
        if (at.X + (w * 2) < 0 || at.X - (w * 2) > ink.Area.Right)
            return;
        var top = MathF.Min(at.Y - (5 * unit), -12);
        var lean = random.Between(-0.3f, 0.3f) * w;
        var high = at.Y - top;
        ReadOnlySpan<Vector2> outline =
        [
            at + new Vector2(-w * 1.3f, w * 0.16f), at + new Vector2(-w * 0.62f, -high * 0.05f),
            at + new Vector2((-w * 0.48f) + lean, -high * 0.5f), at + new Vector2((-w * 0.5f) + (lean * 2), -high),
            at + new Vector2((w * 0.45f) + (lean * 2), -high), at + new Vector2((w * 0.46f) + lean, -high * 0.5f),
            at + new Vector2(w * 0.6f, -high * 0.05f), at + new Vector2(w * 1.35f, w * 0.2f),
            at + new Vector2(w * 0.3f, w * 0.05f),
        ];
        var depth = Math.Clamp(ink.Camera.DepthOf(foot) / 16, 0, 1);
        var trunk = Curves.Around(outline);
        ink.Canvas.Shape(trunk, ink.Light.Tone(Plane2.Lerp(0.5f, 0.34f, depth)), ink.LineFor(unit));
        using (ink.Canvas.Clip(trunk))
        {
            ink.Canvas.Shade(
                [
                    at + new Vector2(w * 0.1f, w * 0.3f), at + new Vector2((w * 0.12f) + (lean * 2), -high),
                    at + new Vector2((w * 0.6f) + (lean * 2), -high), at + new Vector2(w * 1.5f, w * 0.3f),
                ],
                ink.Light.Tone(0.7f));
            for (var i = 0; i < 8 * ink.Detail && w > 12; i++)
            {
                var bark = at + new Vector2(random.Between(-0.45f, 0.4f) * w, -random.Between(0.02f, 0.9f) * high);
                ink.Canvas.Segment(
                    bark, bark + new Vector2(
                        random.Bell() * w * 0.06f, -w * random.Between(0.4f, 1.1f)), 1.7f, Taper.Both,
                    random.Chance(0.4f) ? InkColor.White : InkColor.Black);
            }
        }
    }

    private static void Canopy(SceneInk ink, ulong seed)
    {
        var random = new InkRandom(seed, "canopy");
        var (w, h) = (ink.Area.Right, ink.Area.Bottom);
        var size = MathF.Min(w, h);
        for (var i = 0; i < 9; i++)
        {
            var t = (i + 0.5f) / 9;
            var low = MathF.Abs(t - 0.5f) * 2;
            var centre = new Vector2(
                w * (t + random.Between(-0.04f, 0.04f)), (-0.05f * h) + (h * 0.13f * low * random.Between(0.6f, 1.3f)));
            Greenery.Leafy(
                ink, centre, new Vector2(size * 0.13f, size * 0.11f) * random.Between(0.8f, 1.3f), 0.42f, 0.24f, 1.4f,
                random);
        }
    }

    private static void Shafts(SceneInk ink)
    {
        var (w, h) = (ink.Area.Right, ink.Area.Bottom);
        for (var i = 0; i < 3; i++)
        {
            var x = w * (0.34f + (0.17f * i));
            ink.Canvas.Lighten(
                [new(x, 0), new(x + (w * 0.05f), 0), new(x - (w * 0.1f), h), new(x - (w * 0.24f), h)],
                Tone.Flat(0.34f));
        }
    }

    private static void Furrows(SceneInk ink)
    {
        ink.Begin(new(0, 0, 8));
        ink.Face(
            [new(-1.2f, 0, -8), new(1.2f, 0, -8), new(0.9f, 0, 12), new(3.2f, 0, 40), new(1.6f, 0, 40),
            new(-0.9f, 0, 12)],
            ink.Light.Tone(0));
        ink.Complete();
    }

    private static void Flock(SceneInk ink, ulong seed)
    {
        if (ink.Light.Night || ink.Light.Overcast)
            return;
        var random = new InkRandom(seed, "flock");
        var (w, h) = (ink.Area.Right, ink.Area.Bottom);
        var centre = new Vector2(w * random.Between(0.3f, 0.7f), h * random.Between(0.2f, 0.35f));
        for (var i = 0; i < 6; i++)
        {
            var at = centre + new Vector2(random.Bell() * w * 0.08f, random.Bell() * h * 0.06f);
            var s = Math.Clamp(w * 0.012f, 5, 16);
            ink.Canvas.Line(
                [at + new Vector2(-s * 1.5f, -s * 0.4f), at + new Vector2(-s * 0.6f, -s * 0.6f), at], 2, Taper.In);
            ink.Canvas.Line(
                [at, at + new Vector2(s * 0.6f, -s * 0.6f), at + new Vector2(s * 1.5f, -s * 0.3f)], 2, Taper.Out);
        }
    }
}
