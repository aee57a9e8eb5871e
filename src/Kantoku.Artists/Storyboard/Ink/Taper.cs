namespace Kantoku.Artists.Storyboard.Ink;

/// <summary>How a stroke's width runs from its start (0) to its end (1), as a share of its nominal width.</summary>
internal static class Taper
{
    public static float Even(float t) => 1;

    /// <summary>Pointed at both ends.</summary>
    public static float Both(float t) => MathF.Pow(Arch(t), 0.6f);

    /// <summary>Thins to a point at the end.</summary>
    public static float Out(float t) => MathF.Sqrt(MathF.Max(0, 1 - t));

    /// <summary>Swells from a point at the start.</summary>
    public static float In(float t) => MathF.Sqrt(MathF.Max(0, t));

    /// <summary>A pen's ordinary line: a third of the width at the ends.</summary>
    public static float Soft(float t) => 0.35f + (0.65f * MathF.Pow(Arch(t), 0.5f));

    /// <summary>Set down firmly, drawn off quickly: brows, whiskers.</summary>
    public static float Brush(float t) =>
        t < 0.15f ? 0.6f + (t * 2.6f) : MathF.Pow(MathF.Max(0, 1 - ((t - 0.15f) / 0.85f)), 0.65f);

    /// <summary>Half a sine, never below zero: rounding would make a power of it not a number.</summary>
    public static float Arch(float t) => MathF.Max(0, MathF.Sin(MathF.PI * t));
}
