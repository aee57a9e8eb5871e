using Kantoku.Core.Direction;

namespace Kantoku.Core.Staging;

/// <summary>How a pose changes the room a person takes. Lengths are head heights.</summary>
internal static class PoseShape
{
    /// <summary>From the head's middle to the highest hand or thing held, where it is above the crown.</summary>
    private const double RaisedHands = 0.9;

    /// <summary>Height of a bed.</summary>
    private const double BedHeads = 1.75;

    /// <summary>Crown to the lowest point, as a share of the standing height.</summary>
    public static double Upright(Pose pose) => pose switch
    {
        Pose.Sit => 0.8,
        Pose.Kneel => 0.68,
        Pose.Fallen => 0.22,
        Pose.Bow => 0.86,
        Pose.Jump => 0.88,
        Pose.Run => 0.94,
        Pose.Droop => 0.97,
        _ => 1,
    };

    /// <summary>How far the head is before the body's middle, in the direction it faces.</summary>
    public static double Ahead(Pose pose) => pose switch
    {
        Pose.Bow => 0.65,
        Pose.Run => 0.3,
        Pose.Kneel or Pose.Droop or Pose.Fight => 0.15,
        _ => 0,
    };

    /// <summary>What is held up above the crown.</summary>
    public static double Above(Pose pose) => pose switch
    {
        Pose.ArmsUp or Pose.Jump or Pose.Umbrella => RaisedHands,
        Pose.Wave or Pose.Fist => 0.25,
        _ => 0,
    };

    /// <summary>Room that a body with its limbs takes sideways.</summary>
    public static double Width(Pose pose) => pose switch
    {
        Pose.Fight or Pose.Jump or Pose.Run => 2.3,
        Pose.Reach or Pose.Point or Pose.ArmsUp => 2.1,
        Pose.HandsOnHips or Pose.Walk or Pose.Kneel or Pose.Wave or Pose.Bow => 1.8,
        Pose.Sit or Pose.Fist or Pose.Umbrella or Pose.Phone => 1.65,
        _ => 1.5,
    };

    /// <summary>Wants more room than who stands beside it leaves.</summary>
    public static bool IsWide(Pose pose) => Width(pose) > 2;

    /// <summary>What somebody rests on raises who lies.</summary>
    public static double Lift(Pose pose, Rest rest) => Lies(pose) && rest == Rest.Bed ? BedHeads : Lift(pose);

    /// <summary>Feet above the ground.</summary>
    private static double Lift(Pose pose) => pose == Pose.Jump ? 0.5 : 0;

    /// <summary>Lies along the ground, the feet away from where it faces.</summary>
    public static bool Lies(Pose pose) => pose == Pose.Fallen;
}
