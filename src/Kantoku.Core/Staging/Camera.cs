using Kantoku.Core.Direction;

namespace Kantoku.Core.Staging;

/// <summary>How near the camera is: heads as shares of a height, and where they hang in it.</summary>
internal static class Camera
{
    /// <summary>From the skull's centre up to the crown, in head heights.</summary>
    public const double CrownHeads = 0.5;

    /// <summary>From the skull's centre down to the chin, in head heights.</summary>
    public const double ChinHeads = 0.54;

    /// <summary>From the skull's centre down to the eyes, in head heights.</summary>
    private const double EyesHeads = 0.158;

    /// <summary>A nearer head than this is framed by its eyes.</summary>
    private const double EyesOnlyShare = 1.3;

    /// <summary>Height of a head as a share of the height it is framed in.</summary>
    /// <param name="shot">How much of a person the frame holds.</param>
    /// <param name="heads">Body height in head heights, of the tallest.</param>
    public static double HeadShare(ShotSize shot, double heads) => shot switch
    {
        ShotSize.ExtremeCloseUp => 1.45,
        ShotSize.CloseUp => 0.78,
        ShotSize.Bust => 0.5,
        ShotSize.Waist => 0.36,
        ShotSize.Knee => 0.235,
        ShotSize.Full => 0.86 / heads,
        ShotSize.Long => 0.5 / heads,
        _ => 0.26 / heads,
    };

    /// <summary>Where the ground is in a shot that shows feet, as a share of the height.</summary>
    public static double Ground(ShotSize shot) => shot switch
    {
        ShotSize.ExtremeLong => 0.9,
        ShotSize.Long => 0.93,
        _ => 0.965,
    };

    /// <summary>Where the skull's centre hangs when the body is cut by the lower edge: nearer heads hang lower, until
    /// only the eyes are left to frame.</summary>
    /// <param name="headShare">Height of the head as a share of the height it is framed in.</param>
    public static double HeadPlace(double headShare)
    {
        if (headShare >= EyesOnlyShare)
        {
            return 0.5 - (EyesHeads * headShare);
        }

        ReadOnlySpan<(double Share, double Place)> table =
            [(0.1, 0.17), (0.235, 0.26), (0.36, 0.35), (0.5, 0.41), (0.78, 0.475), (EyesOnlyShare, 0.295)];
        if (headShare <= table[0].Share)
        {
            return table[0].Place;
        }

        var at = 1;
        while (headShare > table[at].Share)
        {
            at++;
        }

        var part = (headShare - table[at - 1].Share) / (table[at].Share - table[at - 1].Share);
        return table[at - 1].Place + (part * (table[at].Place - table[at - 1].Place));
    }
}
