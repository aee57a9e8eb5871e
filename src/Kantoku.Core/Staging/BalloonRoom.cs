using System.Collections.Immutable;
using Kantoku.Core.Layout;
using Kantoku.Core.Script;

namespace Kantoku.Core.Staging;

/// <summary>How much of a picture its balloons will want, in three classes, and how many they are: a changed word
/// hardly ever changes either.</summary>
/// <param name="Amount">0 none, 1 little, 2 some, 3 much.</param>
/// <param name="Balloons">How many are to be placed.</param>
/// <param name="Vertical">They are tall.</param>
internal readonly record struct BalloonRoom(int Amount, int Balloons, bool Vertical)
{
    private const double HorizontalAspect = 1.3;
    private const double VerticalAspect = 0.62;

    public static BalloonRoom Of(ImmutableArray<Beat> beats, RectMm live, bool vertical)
    {
        var balloons = 0;
        foreach (var beat in beats)
        {
            balloons += beat.Kind == BeatKind.Sfx ? 0 : 1;
        }

        var amount = (TextEstimate.AreaMm2(beats, vertical) / (live.Width * live.Height)) switch
        {
            <= 0 => 0,
            <= 0.19 => 1,
            <= 0.4 => 2,
            _ => 3,
        };
        return new BalloonRoom(amount, balloons, vertical);
    }

    /// <summary>Height that a row of balloons takes along the top.</summary>
    public double AboveMm(RectMm live)
    {
        var (width, height) = Size(live);
        var rows = Math.Ceiling(Balloons * width / live.Width);
        return Math.Min(0.42 * live.Height, rows * height * 0.75);
    }

    /// <summary>Width that a column of balloons takes where reading begins.</summary>
    public double BesideMm(RectMm live)
    {
        var (width, height) = Size(live);
        var columns = Math.Ceiling(Balloons * height / live.Height);
        return Math.Min(0.5 * live.Width, columns * width * 0.9);
    }

    /// <summary>One balloon's size, as if all had the same.</summary>
    private (double Width, double Height) Size(RectMm live)
    {
        var share = Amount switch { 1 => 0.11, 2 => 0.28, _ => 0.48 };
        var area = live.Width * live.Height * share / Math.Max(1, Balloons);
        var width = Math.Min(live.Width, Math.Sqrt(area * (Vertical ? VerticalAspect : HorizontalAspect)));
        return (width, area / width);
    }
}
