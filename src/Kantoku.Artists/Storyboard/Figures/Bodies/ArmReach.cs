using System.Numerics;
using Kantoku.Artists.Storyboard.Figures.Heads;
using Kantoku.Artists.Storyboard.Ink;

namespace Kantoku.Artists.Storyboard.Figures.Bodies;

/// <summary>Poses arms by angles, or by where the wrist is to be on a body of whatever proportions.</summary>
internal sealed class ArmReach(Skeleton skeleton, BodyShape shape, HeadFrame head)
{
    /// <summary>An arm is never quite straight when it reaches for something.</summary>
    private const float MostStretch = 0.985f;

    public Limb Pose(ArmPlan plan, int side)
    {
        var joint = skeleton.SpineAt(0.19f) + new Vector3(side * shape.ShoulderHalf, 0, 0) - (skeleton.Front * 0.04f);
        if (plan.Target is { } target)
            return Reach(joint, side, target);
        if (plan.Upper.Out > 80)
            joint += new Vector3(-side * 0.1f, -0.4f * Plane2.SmoothStep(80, 150, plan.Upper.Out), 0);
        var (upper, lower) = Clear(plan.Upper, plan.Lower);
        return new Limb(side, joint, upper, lower, shape.UpperArm, shape.Forearm);
    }

    /// <summary>A hanging arm goes round a belly.</summary>
    private (Swing Upper, Swing Lower) Clear(Swing upper, Swing lower)
    {
        const float hangingBelow = 35;
        if (upper.Out > hangingBelow || MathF.Abs(upper.Forward) > hangingBelow)
            return (upper, lower);
        var reach = shape.GirthAt(0.55f).Half + (0.3f * shape.ArmThickness) - shape.ShoulderHalf;
        var least = MathF.Asin(Math.Clamp(reach / shape.UpperArm, 0, 0.5f)) / Plane2.RadiansPerDegree;
        return least <= upper.Out ? (upper, lower) : (upper with { Out = least },
            lower with { Out = MathF.Max(lower.Out, least * 0.3f) });
    }

    /// <summary>Two bones to a point, the elbow towards where it is wanted.</summary>
    private Limb Reach(Vector3 joint, int side, HandTarget target)
    {
        var wrist = Place(side, target);
        var (upper, lower) = (shape.UpperArm, shape.Forearm);
        var way = wrist - joint;
        var distance = Math.Clamp(way.Length(), MathF.Abs(upper - lower) + 0.1f, (upper + lower) * MostStretch);
        var direction = Vector3.Normalize(way);
        var along = ((upper * upper) - (lower * lower) + (distance * distance)) / (2 * distance);
        var off = MathF.Sqrt(MathF.Max(0, (upper * upper) - (along * along)));
        var wish = target.Elbow with { X = target.Elbow.X * side };
        var pole = wish - (direction * Vector3.Dot(wish, direction));
        pole = pole.LengthSquared() < 1e-4f ? Vector3.UnitY : Vector3.Normalize(pole);
        var elbow = joint + (direction * along) + (pole * off);
        return new Limb(side, joint, elbow, joint + (direction * distance));
    }

    private Vector3 Place(int side, HandTarget target)
    {
        var point = target.Point;
        switch (target.From)
        {
            case ReachFrom.Head:
                // The head may be turned against the body.
                var (sin, cos) = MathF.SinCos((head.DrawnYawDeg - skeleton.YawDeg) * Plane2.RadiansPerDegree);
                var x = point.X * side;
                return new Vector3((x * cos) + (point.Z * sin), point.Y, (-x * sin) + (point.Z * cos));
            case ReachFrom.Thigh:
                var leg = skeleton.Legs[side == skeleton.NearSide ? 0 : 1];
                return leg.Root + (leg.UpperDirection * (shape.Thigh * point.X))
                    + new Vector3(side * point.Z, -point.Y, 0);
            default:
                return skeleton.SpineAt(point.Y) + new Vector3(side * point.X * shape.ShoulderHalf, 0, 0)
                    + (skeleton.Front * (shape.GirthAt(point.Y).Front + point.Z));
        }
    }
}
