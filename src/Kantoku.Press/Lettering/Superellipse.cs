namespace Kantoku.Press.Lettering;

/// <summary>The curve of a balloon: |x/a|^2.5 + |y/b|^2.5 = 1, fuller than an ellipse and softer than a box.</summary>
internal static class Superellipse
{
    public const float Exponent = 2.5f;

    /// <summary>Half the width at a height, as a share of the half-axis.</summary>
    /// <param name="y">Height as a share of the other half-axis.</param>
    public static float HalfWidth(float y)
    {
        var t = Math.Abs(y);
        return t >= 1 ? 0 : MathF.Pow(1 - Power(t), 1 / Exponent);
    }

    /// <summary>Below 1 inside, above 1 outside.</summary>
    public static float Level(float x, float y) => Power(Math.Abs(x)) + Power(Math.Abs(y));

    /// <summary>Distance from the centre to the curve in a direction, for half-axes a and b.</summary>
    public static float Radius(float directionX, float directionY, float a, float b) =>
        MathF.Pow(Level(directionX / a, directionY / b), -1 / Exponent);

    private static float Power(float t) => t * t * MathF.Sqrt(t);
}
