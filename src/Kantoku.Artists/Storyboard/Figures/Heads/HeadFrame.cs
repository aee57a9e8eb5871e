using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;

namespace Kantoku.Artists.Storyboard.Figures.Heads;

/// <summary>Where a head is and how it is turned: projects points of a unit skull to the canvas.</summary>
/// <remarks>
/// Skull coordinates: x to the viewer's right at yaw 0, y down, z to the viewer; the skull's radius is 1, the crown at
/// −1.1, the chin near 1.3. A three-quarter yaw is damped, as manga cheats it, so that the far eye stays readable.
/// </remarks>
internal sealed class HeadFrame
{
    /// <summary>Crown to chin, in skull radii.</summary>
    public const float HeightInRadii = 2.4f;

    private const float ThreeQuarterDamping = 0.74f;
    private const float FullThreeQuarterDeg = 42;
    private const float ProfileFromDeg = 60;
    private const float BackFromDeg = 120;
    private const float DrawnProfileDeg = 84;

    /// <summary>Heads with a smaller radius, in units, get dots for eyes.</summary>
    private const float TinyBelow = 17;

    private readonly float cosYaw;
    private readonly float sinYaw;
    private readonly float cosPitch;
    private readonly float sinPitch;
    private readonly float cosRoll;
    private readonly float sinRoll;

    /// <param name="center">Centre of the skull, units.</param>
    /// <param name="radius">Radius of the skull, units.</param>
    /// <param name="yawDeg">Positive to the picture's right.</param>
    /// <param name="pitchDeg">Positive looks down.</param>
    /// <param name="rollDeg">Positive leans to the picture's right.</param>
    public HeadFrame(Vector2 center, float radius, float yawDeg, float pitchDeg, float rollDeg)
    {
        Center = center;
        Radius = radius;
        Side = yawDeg < 0 ? -1 : 1;
        var turn = MathF.Abs(yawDeg);
        IsBack = turn > BackFromDeg;
        IsProfile = turn > ProfileFromDeg && !IsBack;
        Turn = Math.Clamp(turn / FullThreeQuarterDeg, 0f, 1.1f);
        DrawnYawDeg = Side * DrawnTurn(turn);
        Line = LineWeight.ForHead(radius);
        (sinYaw, cosYaw) = MathF.SinCos(DrawnYawDeg * Plane2.RadiansPerDegree);
        (sinPitch, cosPitch) = MathF.SinCos(pitchDeg * Plane2.RadiansPerDegree);
        (sinRoll, cosRoll) = MathF.SinCos(rollDeg * Plane2.RadiansPerDegree);
    }

    public Vector2 Center { get; }

    public float Radius { get; }

    /// <summary>1 turned to the picture's right or to the viewer, −1 to its left.</summary>
    public int Side { get; }

    /// <summary>0 frontal to 1 three-quarter; 1.1 at most.</summary>
    public float Turn { get; }

    /// <summary>The yaw it is drawn with.</summary>
    public float DrawnYawDeg { get; }

    public bool IsBack { get; }

    public bool IsProfile { get; }

    public bool IsTiny => Radius < TinyBelow;

    /// <summary>Width of an ordinary line, units.</summary>
    public float Line { get; }

    public float SinPitch => sinPitch;

    public float CosPitch => cosPitch;

    /// <summary>The picture's direction of the head's up.</summary>
    public Vector2 Up => new(sinRoll, -cosRoll);

    /// <summary>A point of the head's own plane, without yaw: radii from the centre.</summary>
    public Vector2 Flat(float x, float y) =>
        Center + (new Vector2((x * cosRoll) - (y * sinRoll), (x * sinRoll) + (y * cosRoll)) * Radius);

    /// <summary>A vector of the head's own plane.</summary>
    public Vector2 FlatVector(float x, float y) => Flat(x, y) - Center;

    public Vector2 Project(Vector3 point)
    {
        var turned = Rotate(point);
        return Flat(turned.X, turned.Y);
    }

    public Vector2 Project(float x, float y, float z) => Project(new Vector3(x, y, z));

    /// <summary>Towards the viewer, radii.</summary>
    public float Depth(Vector3 point) => Rotate(point).Z;

    /// <summary>Turned by yaw and pitch, not by roll.</summary>
    public Vector3 Rotate(Vector3 p)
    {
        var x = (p.X * cosYaw) + (p.Z * sinYaw);
        var z = (-p.X * sinYaw) + (p.Z * cosYaw);
        return new Vector3(x, (p.Y * cosPitch) + (z * sinPitch), (-p.Y * sinPitch) + (z * cosPitch));
    }

    /// <summary>A point on the face, or <paramref name="lift"/> radii above it.</summary>
    /// <remarks>A face turned three-quarters slides sideways and is pressed together on its far side, more gently than
    /// a
    /// true rotation would: the far eye keeps two thirds of its width and stays within the cheek.</remarks>
    public Vector2 Face(float x, float y, float lift = 0)
    {
        var along = x * Side;
        var pressed = along > 0 ? (0.1f * along) + (0.45f * along * along) : 0.03f * along;
        var slid = along + (MathF.Min(Turn, 1) * (0.4f - pressed + (0.9f * lift)));
        return Flat(slid * Side, (y * cosPitch) + ((FaceDepth(x, y) + lift) * sinPitch));
    }

    /// <summary>A point of the profile, authored facing right.</summary>
    public Vector2 Profile(float x, float y) =>
        Flat(Side * x, y + (sinPitch * 0.5f * Math.Clamp((x + 0.3f) / 1.2f, 0f, 1f)));

    /// <summary>True for a feature on the side that a turned face hides.</summary>
    public bool Hides(int side) => side * Side > 0 && Turn > 1.09f;

    private static float FaceDepth(float x, float y)
    {
        var z = MathF.Sqrt(MathF.Max(0.02f, 1 - (x * x))) * 0.93f;
        return y > 0.6f ? z - ((y - 0.6f) * 0.18f) : z;
    }

    private static float DrawnTurn(float turn) => turn switch
    {
        <= ProfileFromDeg => turn * ThreeQuarterDamping,
        <= BackFromDeg => DrawnProfileDeg,
        _ => 180 - ((180 - MathF.Min(turn, 180)) * 0.8f),
    };
}
