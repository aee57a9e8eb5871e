using System.Diagnostics;
using System.Numerics;
using Kantoku.Core.Direction;

namespace Kantoku.Artists.Storyboard.Figures.Bodies;

/// <summary>The skeleton of every pose.</summary>
internal static class Poses
{
    private static readonly ArmPlan Hanging = new(new Swing(10, 1), new Swing(4, 10));
    private static readonly LegPlan Straight = new(new Swing(4, 2), new Swing(1, 0));
    private static readonly LegPlan Easy = new(new Swing(6, 2), new Swing(2, -3));

    public static PosePlan Of(Pose pose) => pose switch
    {
        Pose.Stand => new(Hanging, Hanging, Straight, new(new(4, 0), new(1, -3))),
        Pose.Relaxed => new(new(new Swing(13, -4), new Swing(7, 16)),
            Wrist(ReachFrom.Chest, 0.72f, 0.92f, -0.5f, 1, 0.3f, -0.6f, HandShape.Hidden),
            new(new(2, 2), new(-1, 0)), new(new(11, 6), new(4, -6)))
        { Sway = -2.5f, HeadRoll = 3 },
        Pose.HandsOnHips => new(Akimbo, Akimbo, new(new(8, 2), new(3, 0)), new(new(8, 0), new(4, -2))),
        Pose.CrossedArms => new(Wrist(ReachFrom.Chest, -0.42f, 0.43f, 0.36f, 1, 0.6f, 0, HandShape.Flat),
            Wrist(ReachFrom.Chest, -0.3f, 0.46f, 0.2f, 1, 0.6f, 0, HandShape.Hidden),
            new(new(5, 2), new(2, 0)), new(new(7, 0), new(3, -2)))
        { Lean = -3 },
        Pose.Point => new(Hanging, new(new Swing(52, 66), new Swing(40, 80), HandShape.Point),
            new(new(6, -6), new(3, -8)), new(new(7, 10), new(3, 4)))
        { LeastTurn = 34, Lean = 3 },
        Pose.Wave => new(Hanging, new(new Swing(48, 12), new Swing(158, 14),
            HandShape.Open)
        { Layer = ArmLayer.OverHead },
            Straight, Easy)
        { HeadRoll = 4 },
        Pose.Think => new(Wrist(ReachFrom.Chest, -0.2f, 0.5f, 0.42f, 1, 0.8f, 0, HandShape.Flat),
            Wrist(ReachFrom.Head, 0.2f, 1.82f, 0.95f, 0.5f, 1, 0.2f, HandShape.Fist) with { Layer = ArmLayer.OverHead },
            Straight, Easy)
        { HeadRoll = -3 },
        Pose.Run => new(new(new Swing(14, -52), new Swing(-8, 34), HandShape.Fist),
            new(new Swing(16, 34), new Swing(-30, 106), HandShape.Fist),
            new(new(2, 62), new(0, -34), 6), new(new(3, -24), new(2, -98), 40))
        { Lean = 17, LeastTurn = 46, Rushing = true, HeadPitch = -2, Support = Support.Air },
        Pose.Walk => new(new(new Swing(9, -22), new Swing(4, -2)), new(new Swing(9, 18), new Swing(-2, 42)),
            new(new(1, 22), new(0, 2), -12), new(new(1, -16), new(0, -40), 32))
        { LeastTurn = 38, Lean = 3 },
        Pose.Droop => new(new(new Swing(5, 9), new Swing(-2, 14)), new(new Swing(5, 9), new Swing(-2, 14)),
            new(new(2, 3), new(1, -4)), new(new(2, 0), new(1, -7)))
        { Lean = 9, HeadPitch = 14 },
        Pose.ArmsUp => new(Raised, Raised, new(new(9, 0), new(4, 0)), new(new(9, 0), new(4, 0))) { HeadPitch = -5 },
        Pose.Clutch => new(Wrist(ReachFrom.Chest, 0.16f, 0.36f, 0.4f, 1, 0.8f, 0, HandShape.Fist),
            Wrist(ReachFrom.Chest, 0.2f, 0.32f, 0.34f, 1, 0.8f, 0, HandShape.Fist),
            new(new(2, 3), new(0, 0)), new(new(2, 0), new(0, -4)))
        { HeadRoll = -3, Lean = 2 },
        _ => Second(pose),
    };

    /// <summary>In bed: on the back, stretched out.</summary>
    public static PosePlan Abed { get; } = new(Hanging, Hanging, Straight, Straight)
    {
        Roll = 88, LeastTurn = 24, Support = Support.Ground,
    };

    private static ArmPlan Akimbo => Wrist(ReachFrom.Chest, 0.9f, 0.7f, -0.42f, 1, 0.1f, -0.6f, HandShape.Flat);

    private static ArmPlan Raised => new(new Swing(146, 8), new Swing(170, 10), HandShape.Fist);

    private static PosePlan Second(Pose pose) => pose switch
    {
        Pose.Phone => new(Wrist(ReachFrom.Head, 1.2f, 1.12f, 0.2f, 0.7f, 1, 0.3f, HandShape.Grip)
            with
        { Layer = ArmLayer.OverHead, Holds = true }, Hanging, Straight, Easy)
        { HeadRoll = -2 },
        Pose.Umbrella => new(Hanging, Wrist(ReachFrom.Chest, 0.5f, 0.34f, 0.75f, 0.7f, 1, 0,
            HandShape.Grip) with
        { Holds = true },
            Straight, Easy),
        Pose.Fist => new(Hanging, new(new Swing(30, 30), new Swing(166, 30),
            HandShape.Fist)
        { Layer = ArmLayer.OverHead },
            new(new(8, 0), new(4, 0)), new(new(9, 4), new(4, -2))),
        Pose.Sit => new(Wrist(ReachFrom.Thigh, 0.62f, 0.62f, -0.1f, 1, 0.6f, -0.4f, HandShape.Flat),
            Wrist(ReachFrom.Thigh, 0.62f, 0.62f, -0.1f, 1, 0.6f, -0.4f, HandShape.Flat),
            new(new(9, 82), new(3, 2)), new(new(9, 78), new(4, -8)))
        {
            LeastTurn = 26, Support = Support.Seat,
            Lean = -3
        },
        Pose.Kneel => new(Wrist(ReachFrom.Thigh, 0.78f, 0.66f, 0, 1, 0.4f, -0.2f, HandShape.Flat),
            new(new Swing(12, -4), new Swing(4, 12)),
            new(new(6, 84), new(2, 3)), new(new(6, -6), new(0, -86), 74))
        {
            LeastTurn = 34, Lean = 10,
            Support = Support.Ground
        },
        Pose.Fallen => new(new(new Swing(26, 30), new Swing(4, 62), HandShape.Open),
            new(new Swing(3, 22), new Swing(-6, 48)),
            new(new(4, 34), new(2, -26), 30), new(new(8, 6), new(2, -34), 36))
        {
            Roll = 82, LeastTurn = 24,
            Support = Support.Ground
        },
        Pose.Reach => new(new(new Swing(14, -24), new Swing(6, -8)), new(new Swing(40, 74), new Swing(34, 84),
            HandShape.Open),
            new(new(3, -20), new(2, -28), 14), new(new(5, 24), new(2, -4)))
        { LeastTurn = 38, Lean = 10 },
        Pose.Hold => new(Wrist(ReachFrom.Chest, 0.3f, 0.56f, 0.95f, 0.8f, 1, -0.2f, HandShape.Grip),
            Wrist(ReachFrom.Chest, 0.3f, 0.56f, 0.95f, 0.8f, 1, -0.2f, HandShape.Grip) with { Holds = true }, Straight,
                Easy)
        { HeadPitch = 4 },
        Pose.Fight => new(new(new Swing(26, 34), new Swing(-70, 62), HandShape.Fist),
            new(new Swing(18, 60), new Swing(-150, 52), HandShape.Fist) { Layer = ArmLayer.OverHead },
            new(new(16, -14), new(6, -34), 8), new(new(10, 40), new(4, -12)))
        { LeastTurn = 36, Lean = 10 },
        Pose.Jump => new(new(new Swing(120, 10), new Swing(150, 20), HandShape.Open),
            new(new Swing(136, 4), new Swing(164, 10), HandShape.Fist),
            new(new(10, 44), new(4, -62), 34), new(new(14, -6), new(6, -66), 46))
        { LeastTurn = 20, Rushing = true, HeadPitch = -4, Support = Support.Air },
        Pose.Bow => new(Wrist(ReachFrom.Thigh, 0.34f, 0, 0.1f, 0.6f, 0, -1, HandShape.Flat),
            Wrist(ReachFrom.Thigh, 0.34f, 0, 0.1f, 0.6f, 0, -1, HandShape.Flat),
            new(new(1, 0), new(0, 0)), new(new(1, 0), new(0, 0)))
        { LeastTurn = 58, Lean = 46, HeadPitch = 24 },
        Pose.Back => new(Hanging, Hanging, Straight, Easy),
        _ => throw new UnreachableException($"No skeleton for {pose}."),
    };

    private static ArmPlan Wrist(
        ReachFrom from, float x, float y, float z, float elbowX, float elbowY, float elbowZ, HandShape hand) =>
        new(new HandTarget(from, new Vector3(x, y, z), new Vector3(elbowX, elbowY, elbowZ)), hand);
}
