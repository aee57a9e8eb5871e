using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;

namespace Kantoku.Artists.Storyboard.Scenes.Kit;

/// <summary>Furniture as boxes. Metres; at turn 0 a thing's front looks at the camera.</summary>
internal static class Furniture
{
    public static readonly Part[] Table =
    [
        new(-0.52f, 0, -0.3f, 0.06f, 0.68f, 0.06f), new(0.52f, 0, -0.3f, 0.06f, 0.68f, 0.06f),
        new(-0.52f, 0, 0.3f, 0.06f, 0.68f, 0.06f), new(0.52f, 0, 0.3f, 0.06f, 0.68f, 0.06f),
        new(0, 0.68f, 0, 1.2f, 0.05f, 0.75f, 0.06f, 0),
    ];

    public static readonly Part[] LowTable =
    [
        new(-0.48f, 0, -0.26f, 0.07f, 0.32f, 0.07f, 0.3f), new(0.48f, 0, -0.26f, 0.07f, 0.32f, 0.07f, 0.3f),
        new(-0.48f, 0, 0.26f, 0.07f, 0.32f, 0.07f, 0.3f), new(0.48f, 0, 0.26f, 0.07f, 0.32f, 0.07f, 0.3f),
        new(0, 0.32f, 0, 1.15f, 0.06f, 0.68f, 0.3f, 0.1f),
    ];

    /// <summary>Its back is away from the camera.</summary>
    public static readonly Part[] Chair =
    [
        new(-0.18f, 0, -0.18f, 0.04f, 0.42f, 0.04f), new(0.18f, 0, -0.18f, 0.04f, 0.42f, 0.04f),
        new(-0.18f, 0, 0.18f, 0.04f, 0.42f, 0.04f), new(0.18f, 0, 0.18f, 0.04f, 0.42f, 0.04f),
        new(0, 0.42f, 0, 0.42f, 0.04f, 0.42f, 0.1f, 0), new(0, 0.6f, 0.19f, 0.4f, 0.26f, 0.04f),
        new(-0.18f, 0.46f, 0.19f, 0.04f, 0.16f, 0.04f), new(0.18f, 0.46f, 0.19f, 0.04f, 0.16f, 0.04f),
    ];

    /// <summary>A pupil's desk, its drawer to the pupil at +z… who looks along −z when it is turned by half.</summary>
    public static readonly Part[] SchoolDesk =
    [
        new(-0.29f, 0, -0.19f, 0.035f, 0.58f, 0.035f), new(0.29f, 0, -0.19f, 0.035f, 0.58f, 0.035f),
        new(-0.29f, 0, 0.19f, 0.035f, 0.58f, 0.035f), new(0.29f, 0, 0.19f, 0.035f, 0.58f, 0.035f),
        new(0, 0.58f, 0, 0.6f, 0.1f, 0.38f, 0.22f), new(0, 0.68f, 0, 0.66f, 0.03f, 0.46f, 0.05f, 0),
    ];

    public static readonly Part[] Sofa =
    [
        new(0, 0.06f, 0, 1.7f, 0.34f, 0.75f, 0.12f, 0.02f), new(0, 0.4f, 0.3f, 1.7f, 0.42f, 0.2f, 0.12f, 0.02f),
        new(-0.85f, 0.06f, 0, 0.2f, 0.55f, 0.8f, 0.12f, 0.02f), new(0.85f, 0.06f, 0, 0.2f, 0.55f, 0.8f, 0.12f, 0.02f),
        new(-0.39f, 0.4f, -0.06f, 0.72f, 0.1f, 0.58f, 0.06f, 0), new(0.39f, 0.4f, -0.06f, 0.72f, 0.1f, 0.58f, 0.06f, 0),
    ];

    /// <summary>Its head lies away from the camera.</summary>
    public static readonly Part[] Bed =
    [
        new(0, 0.12f, 0, 1.05f, 0.2f, 2f, 0.34f), new(0, 0.32f, 0, 1.02f, 0.2f, 1.96f, 0.02f, 0),
        new(0, 0.1f, 1.02f, 1.1f, 0.85f, 0.06f, 0.3f), new(0, 0.36f, -0.28f, 1.1f, 0.2f, 1.42f, 0.14f, 0.1f),
        new(0, 0.52f, 0.7f, 0.62f, 0.11f, 0.36f, 0, 0),
    ];

    public static readonly Part[] StudyDesk =
    [
        new(-0.52f, 0, 0, 0.06f, 0.7f, 0.58f, 0.12f), new(0.36f, 0, 0, 0.38f, 0.7f, 0.58f, 0.12f),
        new(0, 0.7f, 0, 1.16f, 0.05f, 0.64f, 0.1f, 0),
    ];

    /// <summary>An upright screen on a foot.</summary>
    public static readonly Part[] Monitor =
    [
        new(0, 0, 0, 0.22f, 0.02f, 0.16f, 0.4f), new(0, 0.02f, 0.02f, 0.05f, 0.12f, 0.04f, 0.4f),
        new(0, 0.12f, 0, 0.54f, 0.34f, 0.05f, 0.72f),
    ];

    public static readonly Part[] OfficeChair =
    [
        new(0, 0.04f, 0, 0.46f, 0.04f, 0.46f, 0.6f), new(0, 0.08f, 0, 0.06f, 0.34f, 0.06f, 0.6f),
        new(0, 0.42f, 0, 0.48f, 0.08f, 0.46f, 0.5f, 0.4f), new(0, 0.55f, 0.22f, 0.44f, 0.5f, 0.07f, 0.5f),
    ];

    public static readonly Part[] Bench =
    [
        new(-0.6f, 0, 0, 0.07f, 0.4f, 0.4f, 0.4f), new(0.6f, 0, 0, 0.07f, 0.4f, 0.4f, 0.4f),
        new(0, 0.4f, 0, 1.6f, 0.05f, 0.42f, 0.08f, 0), new(0, 0.55f, 0.2f, 1.6f, 0.1f, 0.04f, 0.06f),
        new(0, 0.72f, 0.22f, 1.6f, 0.1f, 0.04f, 0.06f),
    ];

    public static readonly Part[] Fridge =
    [
        new(0, 0.04f, 0, 0.68f, 1.1f, 0.66f), new(0, 1.15f, 0, 0.68f, 0.6f, 0.66f),
        new(-0.26f, 0.75f, -0.35f, 0.04f, 0.3f, 0.04f, 0.4f), new(-0.26f, 1.22f, -0.35f, 0.04f, 0.22f, 0.04f, 0.4f),
    ];

    /// <summary>A case of shelves full of books or boxes.</summary>
    /// <param name="width">Metres.</param>
    /// <param name="shelves">Rows of books.</param>
    public static void Bookcase(SceneInk ink, Spot spot, float width, float height, int shelves, ulong seed)
    {
        const float Depth = 0.34f;
        ink.Box(spot, new Part(0, 0, 0, width, height, Depth, 0.12f, 0));
        var front = (-Depth / 2) - 0.001f;
        var random = new InkRandom(seed, "books");
        var row = (height - 0.1f) / shelves;
        for (var i = 0; i < shelves; i++)
        {
            var y = 0.08f + (row * i);
            ink.Panel(
                spot.At((-width / 2) + 0.04f, y, front), spot.Along, width - 0.08f, row * 0.88f, ink.Light.Tone(0.5f));
            if (ink.Shows(spot.Origin, 0.06f, 2.5f))
                Books(ink, spot, width, y, row, front, random);
        }
    }

    /// <summary>A ceiling lamp that hangs on a cord.</summary>
    public static void Pendant(SceneInk ink, Vector3 ceiling, float drop, float radius)
    {
        var low = ceiling - new Vector3(0, drop, 0);
        ink.Edge(ceiling, low + new Vector3(0, radius * 0.7f, 0));
        if (ink.Light.LampsLit)
            Glow(ink, low, radius * 7);
        ink.Drum(low, radius, radius * 0.75f, ink.Light.LampsLit ? 0 : 0.1f, radius * 0.35f);
    }

    /// <summary>Light about a lamp: takes tone away.</summary>
    public static void Glow(SceneInk ink, Vector3 at, float radius)
    {
        if (ink.Camera.DepthOf(at) < Camera.Near)
            return;
        var centre = ink.Camera.Picture(at);
        var reach = radius * ink.Camera.ScaleAt(at);
        ink.Canvas.Lighten(Shapes.Ellipse(centre, reach, reach), Tone.Radial(0.8f, 0, centre, reach));
    }

    /// <summary>A potted plant.</summary>
    public static void Plant(SceneInk ink, Spot spot, float height, ulong seed)
    {
        ink.Drum(spot.Origin, height * 0.14f, height * 0.28f, 0.1f, height * 0.18f);
        if (ink.Camera.DepthOf(spot.Origin) < 0.5f)
            return;
        ink.Complete();
        var foot = ink.Camera.Picture(spot.At(0, height * 0.28f, 0));
        var unit = ink.Camera.ScaleAt(spot.Origin) * height;
        var random = new InkRandom(seed, "plant");
        for (var i = 0; i < 11; i++)
        {
            var lean = ((i + 0.5f) / 11 * 2) - 1 + random.Between(-0.12f, 0.12f);
            var tip = foot + new Vector2(lean * unit * 0.34f, -unit * (0.72f - (0.34f * lean * lean)));
            var middle = Vector2.Lerp(foot, tip, 0.5f) + new Vector2(lean * unit * 0.05f, -unit * 0.06f);
            var side = (tip - foot).Unit().Perpendicular() * (unit * 0.055f);
            ink.Canvas.Shape(
                Curves.Around(foot, middle - side, tip, middle + side), ink.Light.Tone(i % 2 == 0 ? 0.45f : 0.25f),
                ink.LineFor(unit) * 0.8f);
        }
    }

    private static void Books(SceneInk ink, Spot spot, float width, float y, float row, float front, InkRandom random)
    {
        var x = (-width / 2) + 0.06f;
        while (x < (width / 2) - 0.12f)
        {
            var thick = random.Between(0.035f, 0.085f);
            var tall = row * random.Between(0.55f, 0.82f);
            var density = random.Pick<float>([0, 0, 0.2f, 0.35f, 0.85f, 0]);
            if (random.Chance(0.9f))
                ink.Panel(spot.At(x, y, front - 0.002f), spot.Along, thick, tall, ink.Light.Tone(density));
            x += thick + 0.004f;
        }
    }
}
