namespace Kantoku.Core.Direction;

/// <summary>How much of a person the frame holds.</summary>
public enum ShotSize
{
    ExtremeCloseUp,
    CloseUp,
    Bust,
    Waist,
    Knee,
    Full,
    Long,
    ExtremeLong,
}

public enum CameraAngle
{
    Level,
    Low,
    High,
    Dutch,
    BirdsEye,
    OverShoulder,
}

public enum Emotion
{
    Neutral,
    Smile,
    Joy,
    Grin,
    Angry,
    Shout,
    Rage,
    Sad,
    Cry,
    Shock,
    Surprise,
    Fear,
    Determined,
    Shy,
    Smirk,
    Content,
    Sleepy,
    Thinking,
    Pain,
    Blank,
    Talk,
    Worried,
    Sparkle,
    Cold,
    Gentle,
}

public enum Pose
{
    Stand,
    Relaxed,
    HandsOnHips,
    CrossedArms,
    Point,
    Wave,
    Think,
    Run,
    Walk,
    Droop,
    ArmsUp,
    Clutch,
    Phone,
    Umbrella,
    Fist,
    Sit,
    Kneel,
    Fallen,
    Reach,
    Hold,
    Fight,
    Jump,
    Bow,
    Back,
}

/// <summary>What a panel asks of one person in it.</summary>
public sealed record Performance
{
    /// <summary>Index into the world's cast.</summary>
    public required int Character { get; init; }

    /// <summary>Index into that character's looks.</summary>
    public int Look { get; init; }

    public required Emotion Emotion { get; init; }

    public required Pose Pose { get; init; }

    public bool Speaks { get; init; }

    /// <summary>Seen from behind.</summary>
    public bool FacesAway { get; init; }

    /// <summary>Importance in the picture, 0 (in the background) to 1 (the subject).</summary>
    public required double Prominence { get; init; }

    /// <summary>A thing held, in one word of the props' vocabulary ("phone", "sword", "letter"), or null.</summary>
    public string? Holding { get; init; }
}
