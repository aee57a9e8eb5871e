using Kantoku.Core.Direction;
using Kantoku.Core.Layout;

namespace Kantoku.Core.Staging;

/// <summary>Turn, nod and tilt of a person: from who it is and what they feel, never from where the panel
/// stands.</summary>
internal readonly record struct Bearing(double YawDeg, double PitchDeg, double RollDeg)
{
    private const double FromBehindDeg = 180;
    private const double ProfileDeg = 86;

    /// <param name="performance">Who and what.</param>
    /// <param name="character">The character's id.</param>
    /// <param name="toward">1 to turn to the picture's right, −1 to its left.</param>
    /// <param name="panel">What is described, and the camera's angle.</param>
    /// <param name="shot">The shot as it is staged.</param>
    /// <param name="profile">Seen from the side: two who confront each other.</param>
    public static Bearing Of(
        Performance performance, string character, int toward, DirectedPanel panel, ShotSize shot, bool profile)
    {
        var hash = ContentHash.For("bearing").Add(character).Add((int)performance.Emotion).Add((int)performance.Pose)
            .Add(panel.Source.Description);
        var yaw = performance.FacesAway || performance.Pose == Pose.Back ? FromBehindDeg
            : profile ? toward * ProfileDeg
            : toward * Turn(performance, shot, hash.Add(1));
        var pitch = Nod(performance.Emotion) + (hash.Add(2).Pick(3) * 2) - 2 + panel.Angle switch
        {
            CameraAngle.Low => -7,
            CameraAngle.High or CameraAngle.BirdsEye => 8,
            _ => 0,
        };
        var roll = ((hash.Add(3).Pick(7) - 3) * 2) + (panel.Angle == CameraAngle.Dutch ? 6 * toward : 0);
        var isUpright = profile || yaw == FromBehindDeg || shot >= ShotSize.Full;
        return new Bearing(yaw, Math.Clamp(pitch, -14, 16), isUpright ? 0 : Math.Clamp(roll, -12, 12));
    }

    private static double Turn(Performance performance, ShotSize shot, ContentHash hash)
    {
        var isFrontal = shot == ShotSize.ExtremeCloseUp
            || performance.Emotion is Emotion.Shock or Emotion.Blank or Emotion.Sparkle;
        ReadOnlySpan<double> turns = isFrontal ? [0, 6, 12, 16]
            : performance.Pose is Pose.Run or Pose.Walk or Pose.Jump or Pose.Reach or Pose.Point ? [30, 34, 38]
            : [16, 24, 30, 34, 38];
        return turns[hash.Pick(turns.Length)];
    }

    private static int Nod(Emotion emotion) => emotion switch
    {
        Emotion.Sad or Emotion.Shy or Emotion.Sleepy => 8,
        Emotion.Worried or Emotion.Cry or Emotion.Gentle or Emotion.Pain => 4,
        Emotion.Thinking or Emotion.Joy or Emotion.Shout => -4,
        Emotion.Surprise or Emotion.Shock => -2,
        Emotion.Cold or Emotion.Rage or Emotion.Determined => 3,
        _ => 0,
    };
}
