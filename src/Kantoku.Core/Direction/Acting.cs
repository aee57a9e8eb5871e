namespace Kantoku.Core.Direction;

/// <summary>How strong emotions are, how a body shows them, and how others answer them.</summary>
internal static class Acting
{
    /// <summary>0 is nothing, 5 fills a page: among several the strongest shows.</summary>
    public static int Strength(Emotion emotion) => emotion switch
    {
        Emotion.Neutral => 0,
        Emotion.Talk => 0,
        Emotion.Content or Emotion.Smile or Emotion.Thinking or Emotion.Blank or Emotion.Gentle or Emotion.Sleepy => 1,
        Emotion.Grin or Emotion.Smirk or Emotion.Shy or Emotion.Worried or Emotion.Sad or Emotion.Determined
            or Emotion.Cold => 2,
        Emotion.Joy or Emotion.Angry or Emotion.Surprise or Emotion.Fear or Emotion.Pain or Emotion.Sparkle => 3,
        Emotion.Shout or Emotion.Cry or Emotion.Shock => 4,
        _ => 5,
    };

    /// <summary>What those who look on feel.</summary>
    public static Emotion AnswerTo(Emotion emotion) => emotion switch
    {
        Emotion.Shout or Emotion.Rage or Emotion.Angry => Emotion.Surprise,
        Emotion.Cry or Emotion.Sad or Emotion.Pain or Emotion.Fear or Emotion.Shock => Emotion.Worried,
        Emotion.Joy or Emotion.Smile or Emotion.Sparkle or Emotion.Gentle or Emotion.Grin => Emotion.Smile,
        Emotion.Cold or Emotion.Smirk => Emotion.Worried,
        _ => Emotion.Neutral,
    };

    /// <summary>A body for an emotion where no action is said.</summary>
    public static Pose PoseFor(Emotion emotion, ulong variation)
    {
        ReadOnlySpan<Pose> poses = emotion switch
        {
            Emotion.Smile or Emotion.Gentle or Emotion.Content
                => [Pose.Stand, Pose.Relaxed, Pose.Relaxed, Pose.Stand, Pose.Wave],
            Emotion.Joy or Emotion.Sparkle => [Pose.ArmsUp, Pose.Stand, Pose.Clutch, Pose.Wave],
            Emotion.Grin or Emotion.Smirk => [Pose.HandsOnHips, Pose.CrossedArms, Pose.Relaxed],
            Emotion.Angry => [Pose.HandsOnHips, Pose.CrossedArms, Pose.Fist, Pose.Point],
            Emotion.Shout => [Pose.Fist, Pose.Point, Pose.Stand],
            Emotion.Rage => [Pose.Fist, Pose.Point],
            Emotion.Sad or Emotion.Cry => [Pose.Droop, Pose.Clutch, Pose.Stand],
            Emotion.Fear or Emotion.Worried or Emotion.Shy => [Pose.Clutch, Pose.Stand, Pose.Stand],
            Emotion.Shock or Emotion.Surprise => [Pose.Stand, Pose.Stand, Pose.Clutch],
            Emotion.Determined => [Pose.Fist, Pose.Stand, Pose.HandsOnHips],
            Emotion.Thinking => [Pose.Think, Pose.CrossedArms, Pose.Think, Pose.Stand],
            Emotion.Pain => [Pose.Clutch, Pose.Droop],
            Emotion.Sleepy or Emotion.Blank => [Pose.Droop, Pose.Relaxed, Pose.Stand],
            Emotion.Cold => [Pose.CrossedArms, Pose.Stand, Pose.Relaxed],
            _ => [Pose.Stand, Pose.Relaxed, Pose.Stand, Pose.CrossedArms, Pose.Relaxed, Pose.HandsOnHips],
        };
        return poses[(int)(variation % (ulong)poses.Length)];
    }

    /// <summary>Poses that want room around the body.</summary>
    public static bool IsAction(Pose pose) =>
        pose is Pose.Run or Pose.Jump or Pose.Fight or Pose.Fallen or Pose.Bow or Pose.Kneel or Pose.Walk
            or Pose.ArmsUp;
}
