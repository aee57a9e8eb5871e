namespace Kantoku.Core.Direction;

/// <summary>What a shot hangs on where nobody asks for one.</summary>
internal readonly record struct ShotCase
{
    /// <summary>0-based place of the panel within its page.</summary>
    public required int Ordinal { get; init; }

    /// <summary>First of its scene.</summary>
    public required bool Opens { get; init; }

    public required int People { get; init; }

    /// <summary>Of the strongest emotion, 0 to 5.</summary>
    public required int Strength { get; init; }

    public required bool IsAction { get; init; }

    public required bool IsSilent { get; init; }

    /// <summary>A thing is the picture.</summary>
    public required bool IsThing { get; init; }

    /// <summary>A small panel.</summary>
    public required bool IsSmall { get; init; }

    /// <summary>From what the panel means.</summary>
    public required ulong Variation { get; init; }
}

/// <summary>Chooses how near and from where, where the script does not say it.</summary>
/// <remarks>Panels at even places of a page draw from one set of sizes, those at odd places from another, and the sets
/// have nothing in common: so neighbours differ, and a panel's shot hangs on no other panel.</remarks>
internal static class ShotGrammar
{
    public static ShotSize Size(in ShotCase at)
    {
        var isEven = at.Ordinal % 2 == 0;
        var part = at.Variation % 12;
        if (at.People == 0)
        {
            return at.IsThing ? ShotSize.CloseUp : at.Opens || isEven ? ShotSize.ExtremeLong : ShotSize.Long;
        }

        if (at.Opens && !at.IsSmall)
        {
            return at.People <= 2 ? ShotSize.Full : ShotSize.Long;
        }

        if (at.IsAction)
        {
            return isEven ? ShotSize.Full : at.People > 2 ? ShotSize.Long : ShotSize.Knee;
        }

        return at.People switch
        {
            1 => Single(at, isEven, part),
            2 when at.Strength >= 3 => isEven ? ShotSize.Waist : ShotSize.Bust,
            2 => isEven ? (part < 9 ? ShotSize.Waist : ShotSize.Full) : part < 7 ? ShotSize.Knee : ShotSize.Bust,
            _ => isEven ? (part < 4 ? ShotSize.Waist : ShotSize.Full) : part < 9 ? ShotSize.Knee : ShotSize.Long,
        };
    }

    /// <summary>Over somebody's shoulder two people have to fit, and the far one's face has to show.</summary>
    public static ShotSize OverShoulder(in ShotCase at) => at.Ordinal % 2 == 0 ? ShotSize.Waist : ShotSize.Bust;

    public static CameraAngle Angle(in ShotCase at, Emotion emotion, Pose pose, ShotSize size)
    {
        var part = (at.Variation >> 8) % 12;
        if (at.People == 0)
        {
            return CameraAngle.Level;
        }

        return (emotion, pose) switch
        {
            (Emotion.Rage or Emotion.Cold or Emotion.Smirk, _) when part < 5 => CameraAngle.Low,
            (Emotion.Determined or Emotion.Shout, _) when part < 4 => CameraAngle.Low,
            (Emotion.Sad or Emotion.Cry or Emotion.Fear, _) when part < 4 => CameraAngle.High,
            (Emotion.Shock, _) when part < 4 => CameraAngle.Dutch,
            (_, Pose.Fallen or Pose.Kneel) when part < 5 => CameraAngle.High,
            (_, Pose.Run or Pose.Jump or Pose.Fight) when part < 3 => CameraAngle.Low,
            (_, Pose.Run or Pose.Jump or Pose.Fight) when part < 6 => CameraAngle.Dutch,
            _ when size >= ShotSize.Full && part < 2 => CameraAngle.High,
            _ => CameraAngle.Level,
        };
    }

    private static ShotSize Single(in ShotCase at, bool isEven, ulong part)
    {
        if (at.Strength >= 3 || (at.IsSilent && at.Strength >= 1))
        {
            return !isEven ? ShotSize.Bust : at.Strength >= 4 && part < 3 ? ShotSize.ExtremeCloseUp : ShotSize.CloseUp;
        }

        if (at.IsSmall)
        {
            return isEven ? ShotSize.CloseUp : ShotSize.Bust;
        }

        return isEven ? (part < 8 ? ShotSize.Waist : ShotSize.CloseUp) : part < 8 ? ShotSize.Bust : ShotSize.Knee;
    }
}
