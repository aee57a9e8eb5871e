using System.Collections.Immutable;
using System.Diagnostics;
using System.Numerics;

namespace Kantoku.Artists.Storyboard.Figures.Bodies;

/// <summary>A finger: its joints from the knuckle on, and half its thickness there.</summary>
internal readonly record struct Finger(Vector2 Knuckle, Vector2 Joint, Vector2 Tip, float Half);

/// <summary>A hand in its own measure: x towards the thumb, y from the wrist to the fingertips, about 1 long.</summary>
internal sealed record HandPlan
{
    /// <summary>Outline of the palm or fist, from the wrist's outer side round to its thumb side.</summary>
    public required ImmutableArray<Vector2> Palm { get; init; }

    /// <summary>From the little finger to the index, drawn in this order beneath the palm.</summary>
    public ImmutableArray<Finger> Fingers { get; init; } = [];

    public required Finger Thumb { get; init; }

    /// <summary>Lines within: between curled fingers, across the palm.</summary>
    public ImmutableArray<(Vector2 From, Vector2 To)> Creases { get; init; } = [];

    /// <summary>Where what is held passes through, and its direction.</summary>
    public Vector2 Hold { get; init; } = new(0, 0.4f);
}

/// <summary>The hands that poses ask for.</summary>
internal static class HandShapes
{
    private static readonly HandPlan Relaxed = new()
    {
        Palm = [new(-0.17f, -0.06f), new(-0.24f, 0.16f), new(-0.25f, 0.46f), new(0, 0.52f), new(0.2f, 0.48f),
            new(0.23f, 0.2f), new(0.17f, -0.06f)],
        Fingers =
        [
            new(new(-0.18f, 0.42f), new(-0.21f, 0.62f), new(-0.17f, 0.78f), 0.07f),
                new(new(-0.07f, 0.46f), new(-0.09f, 0.71f), new(-0.06f, 0.91f), 0.077f),
            new(new(0.04f, 0.47f), new(0.04f, 0.75f), new(0.04f, 0.97f), 0.08f),
                new(new(0.14f, 0.44f), new(0.16f, 0.69f), new(0.13f, 0.91f), 0.078f),
        ],
        Thumb = new(new(0.17f, 0.16f), new(0.3f, 0.36f), new(0.27f, 0.58f), 0.085f),
    };

    private static readonly HandPlan Open = new()
    {
        Palm = [new(-0.17f, -0.06f), new(-0.25f, 0.16f), new(-0.27f, 0.44f), new(0, 0.54f), new(0.21f, 0.48f),
            new(0.24f, 0.2f), new(0.17f, -0.06f)],
        Fingers =
        [
            new(new(-0.2f, 0.4f), new(-0.33f, 0.65f), new(-0.4f, 0.84f), 0.068f),
                new(new(-0.09f, 0.46f), new(-0.15f, 0.8f), new(-0.18f, 1.03f), 0.076f),
            new(new(0.03f, 0.48f), new(0.05f, 0.85f), new(0.06f, 1.11f), 0.08f),
                new(new(0.15f, 0.44f), new(0.24f, 0.77f), new(0.3f, 1.01f), 0.077f),
        ],
        Thumb = new(new(0.17f, 0.14f), new(0.41f, 0.33f), new(0.54f, 0.54f), 0.085f),
        Creases = [(new(0.19f, 0.14f), new(0.06f, 0.36f)), (new(-0.17f, 0.36f), new(0.13f, 0.34f))],
    };

    private static readonly HandPlan Fist = new()
    {
        Palm =
        [
            new(-0.18f, -0.06f), new(-0.29f, 0.18f), new(-0.29f, 0.44f), new(-0.22f, 0.58f), new(-0.06f, 0.63f),
                new(0.1f, 0.63f), new(0.25f, 0.56f), new(0.29f, 0.36f),
            new(0.25f, 0.12f), new(0.18f, -0.06f),
        ],
        Thumb = new(new(0.25f, 0.2f), new(0.13f, 0.36f), new(-0.08f, 0.38f), 0.085f),
        Creases = [(new(-0.14f, 0.6f), new(-0.14f, 0.44f)), (new(0.01f, 0.63f), new(0, 0.47f)),
            (new(0.16f, 0.61f), new(0.14f, 0.48f))],
    };

    private static readonly HandPlan Point = new()
    {
        Palm =
        [
            new(-0.18f, -0.06f), new(-0.28f, 0.18f), new(-0.28f, 0.42f), new(-0.2f, 0.54f), new(-0.04f, 0.58f),
                new(0.12f, 0.56f), new(0.26f, 0.46f), new(0.25f, 0.14f),
            new(0.18f, -0.06f),
        ],
        Fingers = [new(new(0.16f, 0.4f), new(0.17f, 0.8f), new(0.16f, 1.14f), 0.082f)],
        Thumb = new(new(0.24f, 0.16f), new(0.14f, 0.32f), new(-0.05f, 0.37f), 0.082f),
        Creases = [(new(-0.14f, 0.56f), new(-0.15f, 0.42f)), (new(0, 0.57f), new(-0.01f, 0.44f))],
    };

    private static readonly HandPlan Grip = Fist with
    {
        Creases = [(new(-0.3f, 0.3f), new(-0.06f, 0.34f)), (new(-0.29f, 0.44f), new(-0.04f, 0.46f)),
            (new(-0.2f, 0.57f), new(0, 0.56f))],
        Thumb = new(new(0.24f, 0.14f), new(0.3f, 0.38f), new(0.16f, 0.58f), 0.088f),
    };

    private static readonly HandPlan Flat = Relaxed with
    {
        Fingers =
        [
            new(new(-0.18f, 0.42f), new(-0.22f, 0.66f), new(-0.23f, 0.84f), 0.07f),
                new(new(-0.07f, 0.46f), new(-0.09f, 0.76f), new(-0.1f, 0.98f), 0.076f),
            new(new(0.04f, 0.47f), new(0.05f, 0.79f), new(0.04f, 1.03f), 0.08f),
                new(new(0.14f, 0.44f), new(0.18f, 0.74f), new(0.18f, 0.97f), 0.077f),
        ],
        Thumb = new(new(0.18f, 0.14f), new(0.37f, 0.3f), new(0.42f, 0.5f), 0.084f),
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
