using System.Collections.Immutable;
using Kantoku.Core.Direction;

namespace Kantoku.Core.Staging;

/// <summary>Who of a panel's cast is seen, and in which shot: whoever speaks is, the others as far as there is
/// room.</summary>
internal readonly record struct CastChoice(ImmutableArray<Performance> People, ShotSize Shot)
{
    /// <summary>Least width for one person among several.</summary>
    private const double LeastWidthMm = 9;

    /// <param name="panel">The intent.</param>
    /// <param name="liveWidthMm">Width that is sure to be seen.</param>
    public static CastChoice For(DirectedPanel panel, double liveWidthMm)
    {
        var cast = panel.Cast;
        var shot = panel.Shot;
        if (cast.IsEmpty)
        {
            return new CastChoice(cast, shot);
        }

        if (shot <= ShotSize.CloseUp && cast.Length > 1)
        {
            var speakers = cast.Count(one => one.Speaks);
            shot = speakers > 1 ? ShotSize.Bust : shot;
            cast = speakers > 1 ? [.. cast.Where(one => one.Speaks)] : [Subject(cast)];
        }

        // A face seen from behind is no close-up.
        if (shot <= ShotSize.CloseUp && cast.All(one => one.FacesAway || one.Pose == Pose.Back))
        {
            shot = ShotSize.Bust;
        }

        // Somebody who lies among others who stand is seen whole, or the one hides the other.
        if (shot is > ShotSize.CloseUp and < ShotSize.Full && cast.Length > 1
            && cast.Any(one => PoseShape.Lies(one.Pose)))
        {
            shot = ShotSize.Full;
        }

        // A dog at somebody's feet is seen only where there are feet.
        if (shot is ShotSize.Bust or ShotSize.Waist or ShotSize.Knee && panel.Props.Any(StandsBeside))
        {
            shot = ShotSize.Full;
        }

        return new CastChoice(WithRoom(cast, Math.Max(1, (int)(liveWidthMm / LeastWidthMm))), shot);
    }

    /// <summary>A thing that shares the ground with people and wants room beside them.</summary>
    public static bool StandsBeside(string thing) =>
        thing is "dog" or "cat" or "horse" or "robot" or "monster" or "bicycle" or "car";

    /// <summary>The one a picture is about: the most prominent, who speaks before who does not.</summary>
    public static Performance Subject(ImmutableArray<Performance> cast)
    {
        var subject = cast[0];
        foreach (var one in cast)
        {
            if ((one.Speaks && !subject.Speaks)
                || (one.Speaks == subject.Speaks && one.Prominence > subject.Prominence))
            {
                subject = one;
            }
        }

        return subject;
    }

    private static ImmutableArray<Performance> WithRoom(ImmutableArray<Performance> cast, int most)
    {
        if (cast.Length <= most)
        {
            return cast;
        }

        var silent = Math.Max(0, most - cast.Count(one => one.Speaks));
        var kept = cast.Where(one => !one.Speaks).OrderByDescending(one => one.Prominence).Take(silent).ToArray();
        return [.. cast.Where(one => one.Speaks || kept.Any(other => ReferenceEquals(one, other)))];
    }
}
