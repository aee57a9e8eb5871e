using System.Diagnostics;
using Kantoku.Core.Direction;

namespace Kantoku.Artists.Storyboard.Figures.Bodies;

/// <summary>The skeleton of every pose.</summary>
internal static class Poses
{
    private static readonly ArmPlan Hanging = new(new(11, 2), new(5, 9));
    private static readonly LegPlan Standing = new(new(4, 0), new(1, 0));

    public static PosePlan Of(Pose pose) => pose switch
    {
        Pose.Stand => new(Hanging, Hanging, new(new(4, 3), new(1, 0)), new(new(4, 0), new(1, -3))),
        Pose.Relaxed => new(new(new(14, -4), new(8, 16)), new(new(26, -14), new(-34, 34), HandShape.Hidden),
            new(new(2, 2), new(-1, 0)), new(new(11, 6), new(4, -6))) { Sway = -2.5f, HeadRoll = 3 },
        Pose.HandsOnHips => new(Akimbo, Akimbo, new(new(8, 2), new(3, 0)), new(new(8, 0), new(4, -2))),
        Pose.CrossedArms => new(new(new(14, 12), new(-80, 34), HandShape.Flat),
            new(new(12, 14), new(-82, 42), HandShape.Hidden),
            new(new(5, 2), new(2, 0)), new(new(7, 0), new(3, -2))) { Lean = -3 },
        Pose.Point => new(Hanging, new(new(52, 66), new(40, 80), HandShape.Point), new(new(6, -6), new(3, -8)),
            new(new(7, 10), new(3, 4))) { LeastTurn = 34, Lean = 3 },
        Pose.Wave => new(Hanging, new(new(48, 12), new(158, 14), HandShape.Open) { Layer = ArmLayer.OverHead },
            new(new(4, 0), new(1, 0)), new(new(5, 2), new(2, -2))) { HeadRoll = 4 },
        Pose.Think => new(new(new(10, 20), new(-66, 46), HandShape.Flat),
            new(new(8, 34), new(-156, 38), HandShape.Fist) { Layer = ArmLayer.OverHead },
            new(new(4, 2), new(1, 0)), new(new(6, 0), new(2, -2))) { HeadRoll = -3 },
        Pose.Run => new(new(new(14, -52), new(-8, 34), HandShape.Fist), new(new(16, 34), new(-30, 106), HandShape.Fist),
            new(new(2, 62), new(0, -34), 6), new(new(3, -24), new(2, -98), 40))
            { Lean = 17, LeastTurn = 46, Rushing = true, HeadPitch = -2, Support = Support.Air },
        Pose.Walk => new(new(new(9, -22), new(4, -2)), new(new(9, 18), new(-2, 42)),
            new(new(1, 22), new(0, 2), -12), new(new(1, -16), new(0, -40), 32)) { LeastTurn = 38, Lean = 3 },
        Pose.Droop => new(new(new(5, 9), new(-2, 14)), new(new(5, 9), new(-2, 14)), new(new(2, 3), new(1, -4)),
            new(new(2, 0), new(1, -7))) { Lean = 9, HeadPitch = 14 },
        Pose.ArmsUp => new(new(new(142, 8), new(172, 10), HandShape.Fist),
            new(new(142, 8), new(172, 10), HandShape.Fist),
            new(new(9, 0), new(4, 0)), new(new(9, 0), new(4, 0))) { HeadPitch = -5 },
        Pose.Clutch => new(new(new(12, 22), new(-112, 48), HandShape.Fist),
            new(new(12, 18), new(-104, 52), HandShape.Flat),
            new(new(2, 3), new(0, 0)), new(new(2, 0), new(0, -4))) { HeadRoll = -3, Lean = 2 },
        _ => Second(pose),
    };

    private static ArmPlan Akimbo => new(new(50, -16), new(-44, 22), HandShape.Flat) { HandBend = -20 };

    private static PosePlan Second(Pose pose) => pose switch
    {
        Pose.Phone => new(Hanging, new(new(14, 34), new(-168, 24), HandShape.Grip) { Layer = ArmLayer.OverHead,
            Holds = true, HandBend = 8 },
            Standing, new(new(6, 2), new(2, -3))) { HeadRoll = -2 },
        Pose.Umbrella => new(Hanging, new(new(14, 24), new(-158, 58), HandShape.Grip) { Holds = true },
            Standing, new(new(5, 3), new(2, -4))),
        Pose.Fist => new(Hanging, new(new(30, 30), new(166, 30), HandShape.Fist) { Layer = ArmLayer.OverHead },
            new(new(8, 0), new(4, 0)), new(new(9, 4), new(4, -2))),
        Pose.Sit => new(new(new(9, 22), new(-12, 62), HandShape.Flat), new(new(9, 22), new(-12, 62), HandShape.Flat),
            new(new(9, 82), new(3, 2)), new(new(9, 78), new(4, -8))) { LeastTurn = 26, Support = Support.Seat,
                Lean = -3 },
        Pose.Kneel => new(new(new(12, 30), new(-24, 56), HandShape.Flat), new(new(12, -4), new(4, 12)),
            new(new(6, 84), new(2, 3)), new(new(6, -6), new(0, -86), 74)) { LeastTurn = 34, Lean = 10,
                Support = Support.Ground },
        Pose.Fallen => new(new(new(58, 12), new(108, 30), HandShape.Open),
            new(new(24, 18), new(48, 48), HandShape.Relaxed),
            new(new(4, 34), new(2, -26), 30), new(new(8, 6), new(2, -34), 36)) { Roll = 82, LeastTurn = 24,
                Support = Support.Ground },
        Pose.Reach => new(new(new(14, -24), new(6, -8)), new(new(40, 74), new(34, 84), HandShape.Open),
            new(new(3, -20), new(2, -28), 14), new(new(5, 24), new(2, -4))) { LeastTurn = 38, Lean = 10 },
        Pose.Hold => new(new(new(10, 22), new(-50, 62), HandShape.Grip),
            new(new(10, 26), new(-38, 66), HandShape.Grip) { Holds = true },
            Standing, new(new(5, 2), new(2, -3))) { HeadPitch = 4 },
        Pose.Fight => new(new(new(26, 34), new(-70, 62), HandShape.Fist),
            new(new(18, 60), new(-150, 52), HandShape.Fist) { Layer = ArmLayer.OverHead },
            new(new(16, -14), new(6, -34), 8), new(new(10, 40), new(4, -12))) { LeastTurn = 36, Lean = 10 },
        Pose.Jump => new(new(new(120, 10), new(150, 20), HandShape.Open),
            new(new(136, 4), new(164, 10), HandShape.Fist),
            new(new(10, 44), new(4, -62), 34), new(new(14, -6), new(6, -66), 46)) { LeastTurn = 20, Rushing = true,
                HeadPitch = -4, Support = Support.Air },
        Pose.Bow => new(new(new(4, 16), new(-6, 22), HandShape.Flat), new(new(4, 16), new(-6, 22), HandShape.Flat),
            new(new(1, 0), new(0, 0)), new(new(1, 0), new(0, 0))) { LeastTurn = 58, Lean = 46, HeadPitch = 24 },
        Pose.Back => new(Hanging, Hanging, new(new(4, 2), new(1, 0)), new(new(5, 0), new(2, -2))),
        _ => throw new UnreachableException($"No skeleton for {pose}."),
    };
}
