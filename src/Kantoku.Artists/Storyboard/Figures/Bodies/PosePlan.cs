using System.Numerics;

namespace Kantoku.Artists.Storyboard.Figures.Bodies;

internal enum HandShape
{
    Relaxed,
    Open,
    Fist,
    Point,
    Grip,

    /// <summary>Laid flat: on a hip, on the chest.</summary>
    Flat,

    /// <summary>Out of sight.</summary>
    Hidden,
}

/// <summary>When an arm is drawn.</summary>
internal enum ArmLayer
{
    /// <summary>By how near it is.</summary>
    Auto,

    /// <summary>Forearm and hand over the head.</summary>
    OverHead,

    /// <summary>Behind the body.</summary>
    Behind,
}

/// <summary>A bone's direction, degrees: 0 hangs down, <paramref name="Out"/> swings it away from the body (180 is up),
/// <paramref name="Forward"/> lifts it out of that plane to the front.</summary>
internal readonly record struct Swing(float Out, float Forward);

internal enum ReachFrom
{
    /// <summary>The skull's centre, in the head's own directions, radii.</summary>
    Head,

    /// <summary>X in shares of the shoulder's half width (outward), Y the height on the torso (0 to 1), Z radii before
    /// it.</summary>
    Chest,

    /// <summary>X the share of the thigh from the hip, Y radii above it, Z radii outward.</summary>
    Thigh,
}

/// <summary>A place for a wrist.</summary>
/// <param name="Point">X outward on the arm's own side, Y down, Z to the front, measured as <paramref name="From"/>
/// says.</param>
/// <param name="Elbow">The direction the elbow points in, X outward.</param>
internal readonly record struct HandTarget(ReachFrom From, Vector3 Point, Vector3 Elbow);

internal sealed record ArmPlan(Swing Upper, Swing Lower, HandShape Hand = HandShape.Relaxed)
{
    /// <summary>An arm whose wrist is somewhere on the body.</summary>
    public ArmPlan(HandTarget target, HandShape hand)
        : this(default, default, hand) => Target = target;

    /// <summary>Where the wrist is; takes the place of the swings.</summary>
    public HandTarget? Target { get; init; }

    public ArmLayer Layer { get; init; }

    /// <summary>Turns the hand against the forearm on the picture, degrees, positive outward.</summary>
    public float HandBend { get; init; }

    /// <summary>The hand that holds what is held.</summary>
    public bool Holds { get; init; }
}

/// <param name="Toes">Degrees the toes point down.</param>
internal sealed record LegPlan(Swing Upper, Swing Lower, float Toes = 0);

internal enum Support
{
    /// <summary>Stands on its feet.</summary>
    Feet,

    /// <summary>Sits on a seat that is drawn with it.</summary>
    Seat,

    /// <summary>Rests on knees or lies.</summary>
    Ground,

    /// <summary>Off the ground.</summary>
    Air,
}

/// <summary>A pose, authored facing the viewer or the picture's right; facing left mirrors it.</summary>
/// <param name="NearArm">Of a figure turned right: the arm and leg on the picture's left.</param>
internal sealed record PosePlan(ArmPlan NearArm, ArmPlan FarArm, LegPlan NearLeg, LegPlan FarLeg)
{
    /// <summary>Degrees the torso leans forward.</summary>
    public float Lean { get; init; }

    /// <summary>Degrees the torso's lower end swings to the picture's left: leans right when positive.</summary>
    public float Sway { get; init; }

    /// <summary>Degrees the head tilts to the picture's right, in addition to what is staged.</summary>
    public float HeadRoll { get; init; }

    /// <summary>Degrees the head nods down, in addition.</summary>
    public float HeadPitch { get; init; }

    /// <summary>The body is turned at least so far, in degrees, even when the face looks at the viewer.</summary>
    public float LeastTurn { get; init; }

    /// <summary>The whole figure turned in the picture's plane, degrees, positive clockwise.</summary>
    public float Roll { get; init; }

    public Support Support { get; init; } = Support.Feet;

    /// <summary>Cloth and hair stream back.</summary>
    public bool Rushing { get; init; }
}
