using System.Collections.Immutable;
using System.Diagnostics;
using System.Numerics;

namespace Kantoku.Artists.Storyboard.Figures.Bodies;

/// <summary>A finger: its joints from the knuckle on, and half its thickness.</summary>
internal readonly record struct Finger(Vector2 Knuckle, Vector2 Joint, Vector2 Tip, float Half);

/// <summary>A hand in its own measure: x towards the thumb, y from the wrist to the fingertips, about 1 long.</summary>
internal sealed record HandPlan
{
    /// <summary>Outline of the palm or fist, from the wrist's outer side round to its thumb side.</summary>
    public required ImmutableArray<Vector2> Palm { get; init; }

    /// <summary>Fingers that grow out of the palm, from the little one to the index.</summary>
    public ImmutableArray<Finger> Fingers { get; init; } = [];

    /// <summary>Fingers curled over the palm, from the little one to the index.</summary>
    public ImmutableArray<Finger> Curled { get; init; } = [];

    public required Finger Thumb { get; init; }

    /// <summary>The thumb lies over the palm instead of growing out of it.</summary>
    public bool ThumbAcross { get; init; }

    /// <summary>Lines of the palm.</summary>
    public ImmutableArray<(Vector2 From, Vector2 To)> Creases { get; init; } = [];
}

/// <summary>The hands that poses ask for.</summary>
internal static class HandShapes
{
    private static readonly ImmutableArray<Vector2> OpenPalm =
    [
        new(-0.17f, -0.08f), new(-0.25f, 0.14f), new(-0.27f, 0.42f), new(-0.18f, 0.52f), new(0.02f, 0.56f),
            new(0.19f, 0.5f),
        new(0.24f, 0.3f), new(0.22f, 0.12f), new(0.17f, -0.08f),
    ];

    private static readonly HandPlan Relaxed = new()
    {
        Palm = OpenPalm,
        Fingers =
        [
            new(new(-0.19f, 0.44f), new(-0.21f, 0.62f), new(-0.17f, 0.74f), 0.072f),
            new(new(-0.07f, 0.48f), new(-0.09f, 0.72f), new(-0.06f, 0.87f), 0.078f),
            new(new(0.05f, 0.48f), new(0.05f, 0.76f), new(0.04f, 0.92f), 0.08f),
            new(new(0.16f, 0.44f), new(0.17f, 0.69f), new(0.14f, 0.86f), 0.078f),
        ],
        Thumb = new(new(0.15f, 0.2f), new(0.3f, 0.38f), new(0.27f, 0.56f), 0.082f),
    };

    private static readonly HandPlan Open = new()
    {
        Palm = OpenPalm,
        Fingers =
        [
            new(new(-0.2f, 0.42f), new(-0.33f, 0.65f), new(-0.39f, 0.8f), 0.07f),
            new(new(-0.09f, 0.48f), new(-0.15f, 0.8f), new(-0.18f, 0.98f), 0.077f),
            new(new(0.04f, 0.5f), new(0.06f, 0.84f), new(0.07f, 1.05f), 0.08f),
            new(new(0.16f, 0.44f), new(0.25f, 0.76f), new(0.3f, 0.96f), 0.077f),
        ],
        Thumb = new(new(0.14f, 0.18f), new(0.41f, 0.34f), new(0.52f, 0.5f), 0.082f),
        Creases = [(new(0.14f, 0.16f), new(0.06f, 0.36f)), (new(-0.17f, 0.36f), new(0.1f, 0.32f))],
    };

    private static readonly HandPlan Fist = new()
    {
        Palm =
        [
            new(-0.18f, -0.08f), new(-0.29f, 0.14f), new(-0.3f, 0.36f), new(-0.22f, 0.52f), new(0, 0.58f),
                new(0.2f, 0.52f),
            new(0.28f, 0.34f), new(0.26f, 0.12f), new(0.18f, -0.08f),
        ],
        Curled =
        [
            new(new(-0.22f, 0.5f), new(-0.22f, 0.42f), new(-0.2f, 0.34f), 0.08f),
            new(new(-0.075f, 0.56f), new(-0.075f, 0.46f), new(-0.07f, 0.34f), 0.088f),
            new(new(0.085f, 0.56f), new(0.08f, 0.46f), new(0.07f, 0.34f), 0.088f),
            new(new(0.23f, 0.49f), new(0.22f, 0.42f), new(0.2f, 0.33f), 0.084f),
        ],
        Thumb = new(new(0.24f, 0.16f), new(0.12f, 0.28f), new(-0.06f, 0.3f), 0.085f),
        ThumbAcross = true,
    };

    private static readonly HandPlan Point = new()
    {
        Palm = Fist.Palm,
        Fingers = [new(new(0.18f, 0.42f), new(0.19f, 0.8f), new(0.17f, 1.1f), 0.082f)],
        Curled =
        [
            new(new(-0.22f, 0.48f), new(-0.21f, 0.4f), new(-0.19f, 0.32f), 0.08f),
            new(new(-0.08f, 0.54f), new(-0.08f, 0.44f), new(-0.07f, 0.33f), 0.086f),
            new(new(0.07f, 0.55f), new(0.07f, 0.45f), new(0.06f, 0.33f), 0.086f),
        ],
        Thumb = new(new(0.24f, 0.14f), new(0.14f, 0.28f), new(-0.02f, 0.32f), 0.082f),
        ThumbAcross = true,
    };

    private static readonly HandPlan Grip = Fist with
    {
        Thumb = new(new(0.25f, 0.12f), new(0.31f, 0.32f),
        new(0.22f, 0.5f), 0.086f)
    };

    private static readonly HandPlan Flat = Relaxed with
    {
        Fingers =
        [
            new(new(-0.19f, 0.44f), new(-0.23f, 0.66f), new(-0.24f, 0.8f), 0.072f),
            new(new(-0.07f, 0.48f), new(-0.1f, 0.78f), new(-0.1f, 0.94f), 0.077f),
            new(new(0.05f, 0.5f), new(0.05f, 0.8f), new(0.05f, 0.98f), 0.08f),
            new(new(0.16f, 0.44f), new(0.19f, 0.74f), new(0.2f, 0.91f), 0.077f),
        ],
        Thumb = new(new(0.15f, 0.18f), new(0.37f, 0.3f), new(0.43f, 0.46f), 0.082f),
    };

    public static HandPlan Of(HandShape shape) => shape switch
    {
        HandShape.Relaxed => Relaxed,
        HandShape.Open => Open,
        HandShape.Fist => Fist,
        HandShape.Point => Point,
        HandShape.Grip => Grip,
        HandShape.Flat => Flat,
        _ => throw new UnreachableException($"A {shape} hand is not drawn."),
    };
}
