using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;

namespace Kantoku.Artists.Storyboard.Figures.Hair;

/// <summary>Places on and about the skull, by longitude (0 front, positive to the viewer's right) and latitude (90
/// crown).</summary>
internal static class Scalp
{
    /// <summary>Middle of the skull in head coordinates.</summary>
    public static readonly Vector3 Center = new(0, -0.1f, -0.04f);

    /// <param name="height">Distance from the middle, 1 on the scalp.</param>
    public static Vector3 At(float longitudeDeg, float latitudeDeg, float height)
    {
        var (sinLongitude, cosLongitude) = MathF.SinCos(longitudeDeg * Plane2.RadiansPerDegree);
        var (sinLatitude, cosLatitude) = MathF.SinCos(latitudeDeg * Plane2.RadiansPerDegree);
        return Center + new Vector3(
            height * 0.98f * cosLatitude * sinLongitude, -height * sinLatitude,
                height * 1.02f * cosLatitude * cosLongitude);
    }

    /// <summary>A point of hair that hangs free below the skull.</summary>
    public static Vector3 Hanging(float longitudeDeg, float y, float distance)
    {
        var (sin, cos) = MathF.SinCos(longitudeDeg * Plane2.RadiansPerDegree);
        return new Vector3(0.98f * distance * sin, y, Center.Z + (1.02f * distance * cos));
    }
}
