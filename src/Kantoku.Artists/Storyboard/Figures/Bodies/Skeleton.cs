using System.Numerics;
using Kantoku.Artists.Storyboard.Figures.Heads;
using Kantoku.Artists.Storyboard.Ink;

namespace Kantoku.Artists.Storyboard.Figures.Bodies;

/// <summary>Joints of a posed body in space, and how space shows on the canvas.</summary>
/// <remarks>
/// Body space: origin at the skull's centre, x to the figure's left hand (the viewer's right at yaw 0), y down, z to
/// the
/// figure's front; skull radii. View space is the same turned by the body's yaw.
/// </remarks>
internal sealed class Skeleton
{
    /// <summary>The camera looks down a little: what is nearer stands lower, so that feet and knees read.</summary>
    private const float CameraPitchDeg = 9;

    /// <summary>The head juts out before the neck.</summary>
    private const float NeckBehindHead = 0.2f;

    private readonly float cosYaw;
    private readonly float sinYaw;
    private readonly float sinCamera = MathF.Sin(CameraPitchDeg * Plane2.RadiansPerDegree);
    private readonly float rollRadians;
    private readonly Vector2 origin;
    private readonly float radius;

    /// <param name="head">The head as it will be drawn.</param>
    /// <param name="bodyYawDeg">The body's turn; its own may differ from the head's.</param>
    public Skeleton(HeadFrame head, BodyShape shape, PosePlan pose, float bodyYawDeg)
    {
        origin = head.Center;
        radius = head.Radius;
        YawDeg = bodyYawDeg;
        Facing = bodyYawDeg < 0 ? -1 : 1;
        (sinYaw, cosYaw) = MathF.SinCos(bodyYawDeg * Plane2.RadiansPerDegree);
        rollRadians = pose.Roll * Facing * Plane2.RadiansPerDegree;
        var (sinLean, cosLean) = MathF.SinCos(pose.Lean * Plane2.RadiansPerDegree);
        var (sinSway, cosSway) = MathF.SinCos(pose.Sway * Facing * Plane2.RadiansPerDegree);
        Down = Vector3.Normalize(new Vector3(-sinSway, cosLean * cosSway, -sinLean));
        Front = Vector3.Normalize(new Vector3(0, sinLean, cosLean));
        Neck = new Vector3(0, shape.Neck * (1 - (0.1f * MathF.Max(0, sinLean))),
            -NeckBehindHead - (0.55f * MathF.Max(0, sinLean)));
        Pelvis = Neck + (Down * shape.Torso);
        // Facing left the pose is mirrored, so that the near arm stays near.
        NearSide = Facing > 0 ? -1 : 1;
        Legs = [PoseLeg(shape, pose.NearLeg, NearSide), PoseLeg(shape, pose.FarLeg, -NearSide)];
        var reach = new ArmReach(this, shape, head);
        Arms = [reach.Pose(pose.NearArm, NearSide), reach.Pose(pose.FarArm, -NearSide)];
    }

    public float YawDeg { get; }

    /// <summary>1 to the picture's right, −1 to its left.</summary>
    public int Facing { get; }

    /// <summary>The side of the limbs nearer to the viewer: −1 the figure's right hand.</summary>
    public int NearSide { get; }

    public bool IsBack => MathF.Abs(YawDeg) > 100;

    /// <summary>Along the spine, downward.</summary>
    public Vector3 Down { get; }

    /// <summary>Out of the chest.</summary>
    public Vector3 Front { get; }

    public Vector3 Neck { get; }

    public Vector3 Pelvis { get; }

    /// <summary>Near, far.</summary>
    public Limb[] Arms { get; }

    /// <summary>Near, far.</summary>
    public Limb[] Legs { get; }

    /// <summary>Units per skull radius.</summary>
    public float Unit => radius;

    public Vector3 SpineAt(float share) => Neck + ((Pelvis - Neck) * share);

    /// <summary>Body space to the canvas.</summary>
    public Vector2 Project(Vector3 point)
    {
        var view = ToView(point);
        var flat = new Vector2(view.X, view.Y + (view.Z * sinCamera));
        return origin + ((rollRadians == 0 ? flat : flat.Rotated(rollRadians)) * radius);
    }

    /// <summary>A direction of body space on the canvas, in units per radius.</summary>
    public Vector2 ProjectDirection(Vector3 direction) => Project(direction) - Project(Vector3.Zero);

    /// <summary>Towards the viewer, radii.</summary>
    public float Depth(Vector3 point) => ToView(point).Z;

    public Vector3 ToView(Vector3 p) => new((p.X * cosYaw) + (p.Z * sinYaw), p.Y, (-p.X * sinYaw) + (p.Z * cosYaw));

    private Limb PoseLeg(BodyShape shape, LegPlan plan, int side)
    {
        var joint = SpineAt(0.93f) + new Vector3(side * shape.HipHalf, 0, 0);
        return new Limb(side, joint, plan.Upper, plan.Lower, shape.Thigh, shape.Shin);
    }
}
