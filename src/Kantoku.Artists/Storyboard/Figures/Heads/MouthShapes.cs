using System.Diagnostics;
using System.Numerics;

namespace Kantoku.Artists.Storyboard.Figures.Heads;

/// <summary>A mouth's line, in half mouth widths across and fifths of a radius down, from the mouth's middle.</summary>
/// <param name="Points">Through these, closed when the mouth is open.</param>
internal sealed record MouthPlan(Vector2[] Points, bool IsOpen)
{
    public bool UpperTeeth { get; init; }

    public bool LowerTeeth { get; init; }

    /// <summary>Filled white, with a line between the rows of teeth.</summary>
    public bool Teeth { get; init; }

    /// <summary>Where the shadow under the lower lip is; 0 for none.</summary>
    public float LipShadow { get; init; }

    /// <summary>Dimples at the corners.</summary>
    public bool Dimples { get; init; }
}

/// <summary>The mouths of all expressions. Turned faces see them mirrored where they are lopsided.</summary>
internal static class MouthShapes
{
    public static MouthPlan Of(MouthShape shape) => shape switch
    {
        MouthShape.Line => Closed(0.55f, new(-1, 0), new(0, 0.05f), new(1, 0)),
        MouthShape.Smile =>
            Closed(0.75f, new(-1.15f, -0.22f), new(-0.6f, 0.08f), new(0, 0.17f), new(0.6f, 0.08f), new(1.15f, -0.22f)),
        MouthShape.Smirk => Closed(0.75f, new(-1, 0.1f), new(0, 0.14f), new(0.8f, -0.02f), new(1.35f, -0.34f)),
        MouthShape.Frown => Closed(0.7f, new(-1.1f, 0.3f), new(-0.5f, 0), new(0, -0.07f), new(0.5f, 0),
            new(1.1f, 0.3f)),
        MouthShape.Small => Closed(0.6f, new(-0.5f, 0.05f), new(0, -0.06f), new(0.5f, 0.05f)),
        MouthShape.Pout => Closed(0.6f, new(-0.6f, 0.15f), new(-0.1f, -0.1f), new(0.6f, 0.05f)),
        MouthShape.Wavy => Closed(0, new(-1.1f, 0.08f), new(-0.7f, -0.12f), new(-0.35f, 0.1f), new(0, -0.1f),
            new(0.35f, 0.1f),
            new(0.7f, -0.1f), new(1.1f, 0.08f)),
        MouthShape.Round => Opened(new(0, -0.42f), new(0.5f, -0.1f), new(0.42f, 0.5f), new(0, 0.66f), new(-0.42f, 0.5f),
            new(-0.5f, -0.1f)),
        MouthShape.Open => Opened(new(-0.9f, -0.25f), new(0, -0.38f), new(0.9f, -0.25f), new(0.72f, 0.55f),
            new(0, 0.95f),
            new(-0.72f, 0.55f)) with
        { UpperTeeth = true },
        _ => Wide(shape),
    };

    private static MouthPlan Wide(MouthShape shape) => shape switch
    {
        MouthShape.BigSmile => Opened(new(-1.5f, -0.42f), new(-0.75f, -0.25f), new(0, -0.2f), new(0.75f, -0.25f),
            new(1.5f, -0.42f), new(1.15f, 0.5f), new(0.5f, 1), new(0, 1.08f), new(-0.5f, 1), new(-1.15f, 0.5f))
            with
        { UpperTeeth = true },
        MouthShape.Grin => Opened(new(-1.5f, -0.4f), new(-0.7f, -0.2f), new(0, -0.15f), new(0.7f, -0.2f),
            new(1.5f, -0.4f),
            new(1.05f, 0.32f), new(0.4f, 0.55f), new(-0.4f, 0.55f), new(-1.05f, 0.32f)) with
        {
            Teeth = true,
            Dimples = true
        },
        MouthShape.Gritted => Opened(new(-1.25f, 0.05f), new(-0.6f, -0.3f), new(0.6f, -0.3f), new(1.25f, 0.05f),
            new(1.1f, 0.5f), new(0, 0.42f), new(-1.1f, 0.5f)) with
        { Teeth = true },
        MouthShape.Shout => Opened(new(-1.25f, -0.35f), new(-0.5f, -0.62f), new(0.5f, -0.62f), new(1.25f, -0.35f),
            new(1.18f, 0.45f), new(0.75f, 1.1f), new(0, 1.22f), new(-0.75f, 1.1f), new(-1.18f, 0.45f))
            with
        { UpperTeeth = true, LowerTeeth = true },
        MouthShape.Scream => Opened(new(-1.5f, -0.45f), new(-0.6f, -0.8f), new(0.6f, -0.8f), new(1.5f, -0.45f),
            new(1.5f, 0.5f), new(1, 1.2f), new(0, 1.32f), new(-1, 1.2f), new(-1.5f, 0.5f))
            with
        { UpperTeeth = true, LowerTeeth = true },
        MouthShape.Wail => Opened(new(-1.1f, 0.1f), new(-0.55f, -0.38f), new(0.1f, -0.28f), new(0.6f, -0.38f),
            new(1.1f, 0.1f), new(0.95f, 0.75f), new(0.3f, 0.62f), new(-0.3f, 0.8f),
                new(-0.95f, 0.7f)) with
        { UpperTeeth = true },
        _ => throw new UnreachableException($"No mouth for {shape}."),
    };

    private static MouthPlan Closed(float lipShadow, params Vector2[] points) =>
        new(points, false) { LipShadow = lipShadow };

    private static MouthPlan Opened(params Vector2[] points) => new(points, true);
}
