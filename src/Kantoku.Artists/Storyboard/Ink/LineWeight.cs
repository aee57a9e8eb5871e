namespace Kantoku.Artists.Storyboard.Ink;

/// <summary>How thick lines are, in units of 1/300 inch.</summary>
internal static class LineWeight
{
    private const float Thinnest = 1.9f;
    private const float Thickest = 8f;

    /// <summary>Of figures so small that an ordinary line would fill them.</summary>
    private const float FarAway = 0.8f;

    /// <summary>A figure's ordinary line, by the radius of its skull.</summary>
    public static float ForHead(float radius) =>
        MathF.Min(Math.Clamp(1.55f + (0.0185f * radius), Thinnest, Thickest), MathF.Max(FarAway, radius * 0.16f));
}
