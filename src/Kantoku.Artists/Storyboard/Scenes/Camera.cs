using System.Numerics;

namespace Kantoku.Artists.Storyboard.Scenes;

/// <summary>A perspective camera with a shifting lens: the horizon can lie anywhere while uprights stay
/// upright.</summary>
/// <remarks>World: metres, x to the right, y up, z into the picture; the ground is y = 0 and people stand about the
/// origin. View: x to the right, y down, z forward. Picture: canvas units.</remarks>
internal sealed class Camera
{
    /// <summary>What is nearer than this many metres is cut away.</summary>
    public const float Near = 0.18f;

    private readonly float yawSin;
    private readonly float yawCos;
    private readonly float pitchSin;
    private readonly float pitchCos;
    private readonly float rollSin;
    private readonly float rollCos;

    /// <param name="yaw">Radians; positive looks to the right.</param>
    /// <param name="pitch">Radians; positive looks down. Other than 0, uprights converge.</param>
    /// <param name="roll">Radians; positive tilts the picture clockwise about <paramref name="pivot"/>.</param>
    public Camera(Vector3 position, float yaw, float pitch, float roll, float focal, Vector2 axis, Vector2 pivot)
    {
        Position = position;
        Focal = focal;
        Axis = axis;
        Pivot = pivot;
        Yaw = yaw;
        (yawSin, yawCos) = MathF.SinCos(yaw);
        (pitchSin, pitchCos) = MathF.SinCos(pitch);
        (rollSin, rollCos) = MathF.SinCos(roll);
        Tilted = roll != 0;
        HorizonY = axis.Y - (focal * MathF.Tan(pitch));
    }

    public Vector3 Position { get; }

    /// <summary>Canvas units: a metre at z metres is <c>Focal / z</c> units.</summary>
    public float Focal { get; }

    /// <summary>Where straight ahead meets the picture.</summary>
    public Vector2 Axis { get; }

    public Vector2 Pivot { get; }

    public float Yaw { get; }

    public bool Tilted { get; }

    /// <summary>Height of the horizon on the picture before it is tilted.</summary>
    public float HorizonY { get; }

    public Vector3 ToView(Vector3 world)
    {
        var d = world - Position;
        var x = (d.X * yawCos) - (d.Z * yawSin);
        var z = (d.X * yawSin) + (d.Z * yawCos);
        var y = -d.Y;
        return new Vector3(x, (y * pitchCos) - (z * pitchSin), (z * pitchCos) + (y * pitchSin));
    }

    /// <param name="view">In front of the camera: z ≥ <see cref="Near"/>.</param>
    public Vector2 Project(Vector3 view)
    {
        var share = Focal / MathF.Max(view.Z, Near);
        return Tilt(new Vector2(Axis.X + (view.X * share), Axis.Y + (view.Y * share)));
    }

    /// <summary>A point of the world on the picture; points behind the camera land somewhere far off.</summary>
    public Vector2 Picture(Vector3 world) => Project(ToView(world));

    /// <summary>Metres straight ahead of the camera.</summary>
    public float DepthOf(Vector3 world) => ToView(world).Z;

    /// <summary>Canvas units a metre takes there.</summary>
    public float ScaleAt(Vector3 world) => Focal / MathF.Max(DepthOf(world), Near);

    /// <summary>A point given on the untilted picture.</summary>
    public Vector2 Tilt(Vector2 point)
    {
        if (!Tilted)
            return point;
        var d = point - Pivot;
        return Pivot + new Vector2((d.X * rollCos) - (d.Y * rollSin), (d.X * rollSin) + (d.Y * rollCos));
    }
}
