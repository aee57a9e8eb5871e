using System.Numerics;

namespace Kantoku.Artists.Storyboard.Ink;

/// <summary>Small sums on points of the drawing plane: x to the right, y down.</summary>
internal static class Plane2
{
    public const float RadiansPerDegree = MathF.PI / 180f;

    extension(Vector2 v)
    {
        /// <summary>A quarter turn clockwise on the picture.</summary>
        public Vector2 Perpendicular() => new(-v.Y, v.X);

        /// <summary>Length 1; to the right when there is no direction.</summary>
        public Vector2 Unit()
        {
            var length = v.Length();
            return length < 1e-6f ? Vector2.UnitX : v / length;
        }

        public Vector2 Rotated(float radians)
        {
            var (sin, cos) = MathF.SinCos(radians);
            return new Vector2((v.X * cos) - (v.Y * sin), (v.X * sin) + (v.Y * cos));
        }
    }

    public static float Lerp(float from, float to, float share) => from + ((to - from) * share);

    /// <summary>0 before <paramref name="from"/>, 1 after <paramref name="to"/>, smooth between.</summary>
    public static float SmoothStep(float from, float to, float value)
    {
        var t = Math.Clamp((value - from) / (to - from), 0f, 1f);
        return t * t * (3 - (2 * t));
    }

    /// <summary>Direction of an angle: 0 points down, positive turns to the picture's right.</summary>
    public static Vector2 Hanging(float degrees)
    {
        var (sin, cos) = MathF.SinCos(degrees * RadiansPerDegree);
        return new Vector2(sin, cos);
    }
}
