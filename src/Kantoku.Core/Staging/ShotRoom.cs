using Kantoku.Core.Layout;
using Kantoku.Core.Script;

namespace Kantoku.Core.Staging;

/// <summary>A canvas with the part that is sure to be seen and the part left for people when balloons have their room.
/// Everything in millimetres on the canvas, in steps of 2.5.</summary>
internal sealed record ShotRoom
{
    private const double StepMm = 2.5;

    public required double WidthMm { get; init; }

    public required double HeightMm { get; init; }

    /// <summary>Inside the smallest frame of this class, its slants and the page's edges.</summary>
    public required RectMm Live { get; init; }

    /// <summary>Where people stand: the live part without the balloons' room.</summary>
    public required RectMm Stage { get; init; }

    /// <summary>1 where reading runs to the right, −1 to the left.</summary>
    public required int Along { get; init; }

    /// <summary>A place across the stage, 0 where reading begins, 1 where it ends.</summary>
    public double Across(double share) =>
        Along > 0 ? Stage.Left + (share * Stage.Width) : Stage.Right - (share * Stage.Width);

    /// <param name="frame">The frame.</param>
    /// <param name="wordsMm2">Area of its balloons, in a coarse class.</param>
    /// <param name="people">How many are to be placed.</param>
    /// <param name="direction">Where the first balloon goes.</param>
    /// <param name="vertical">Balloons are tall.</param>
    public static ShotRoom For(Frame frame, double wordsMm2, int people, ReadingDirection direction, bool vertical)
    {
        var (width, height) = CanvasClass.For(frame.Bounds);
        var along = direction == ReadingDirection.RightToLeft ? -1 : 1;
        var live = Uncovered(OnCanvas(frame.Live ?? frame.Bounds, frame.Bounds, width, height), frame, width, height);
        return new ShotRoom
        {
            WidthMm = width,
            HeightMm = height,
            Live = live,
            Stage = WithoutBalloons(live, wordsMm2, people, along, vertical),
            Along = along,
        };
    }

    private static RectMm OnCanvas(RectMm rect, RectMm bounds, double width, double height)
    {
        var left = Math.Ceiling((rect.Left - bounds.Center.X + (width / 2) - 0.01) / StepMm) * StepMm;
        var top = Math.Ceiling((rect.Top - bounds.Center.Y + (height / 2) - 0.01) / StepMm) * StepMm;
        var right = Math.Floor((rect.Right - bounds.Center.X + (width / 2) + 0.01) / StepMm) * StepMm;
        var bottom = Math.Floor((rect.Bottom - bounds.Center.Y + (height / 2) + 0.01) / StepMm) * StepMm;
        return new RectMm(left, top, Math.Max(StepMm, right - left), Math.Max(StepMm, bottom - top));
    }

    /// <summary>An inset over a corner takes that side away, so that nobody stands under it.</summary>
    private static RectMm Uncovered(RectMm live, Frame frame, double width, double height)
    {
        if (frame.Covered is not { } covered)
        {
            return live;
        }

        var hidden = OnCanvas(covered, frame.Bounds, width, height);
        if (hidden.Width > live.Width * 0.6)
        {
            return live with { Height = Math.Max(live.Height * 0.4, hidden.Top - live.Top) };
        }

        var fromLeft = hidden.Center.X < live.Center.X;
        var cut = Math.Min(live.Width * 0.5, fromLeft ? hidden.Right - live.Left : live.Right - hidden.Left);
        return live with { Left = fromLeft ? live.Left + cut : live.Left, Width = live.Width - cut };
    }

    private static RectMm WithoutBalloons(RectMm live, double wordsMm2, int people, int along, bool vertical)
    {
        var amount = (wordsMm2 / (live.Width * live.Height)) switch
        {
            <= 0 => 0,
            <= 0.14 => 1,
            <= 0.28 => 2,
            <= 0.45 => 3,
            _ => 4,
        };
        if (amount == 0 || people == 0)
        {
            return live;
        }

        var beside = people == 1 && (live.Width >= live.Height * 1.3 || (vertical && live.Width >= 40));
        var side = beside ? (ReadOnlySpan<double>)[0, 0.2, 0.32, 0.4, 0.46] : [0, 0, 0, 0, 0];
        var above = beside ? (ReadOnlySpan<double>)[0, 0.02, 0.05, 0.08, 0.1] : [0, 0.13, 0.22, 0.3, 0.36];
        var top = above[amount] * live.Height;
        var start = side[amount] * live.Width;
        return new RectMm(
            along > 0 ? live.Left + start : live.Left, live.Top + top, live.Width - start, live.Height - top);
    }
}
