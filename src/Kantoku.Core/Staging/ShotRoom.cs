using Kantoku.Core.Direction;
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
    public RectMm Stage { get; init; }

    /// <summary>1 where reading runs to the right, −1 to the left.</summary>
    public required int Along { get; init; }

    /// <summary>Horizontal place of a fold between two printed pages, or null.</summary>
    public double? FoldMm { get; init; }

    /// <summary>How much balloons there are: 0 none, 3 half the picture.</summary>
    public int Words { get; init; }

    /// <summary>A place across the stage, 0 where reading begins, 1 where it ends.</summary>
    public double Across(double share) =>
        Along > 0 ? Stage.Left + (share * Stage.Width) : Stage.Right - (share * Stage.Width);

    public static ShotRoom For(Frame frame, ReadingDirection direction)
    {
        var (width, height) = CanvasClass.For(frame.Bounds);
        var live = Uncovered(OnCanvas(frame.Live ?? frame.Bounds, frame.Bounds, width, height), frame, width, height);
        return new ShotRoom
        {
            WidthMm = width,
            HeightMm = height,
            Live = live,
            Stage = live,
            Along = direction == ReadingDirection.RightToLeft ? -1 : 1,
            FoldMm = frame.FoldXMm is { } fold
                ? Math.Round((fold - frame.Bounds.Center.X + (width / 2)) / StepMm) * StepMm
                : null,
        };
    }

    /// <summary>The room with the balloons' part taken away: above people, beside them, or in the first corner,
    /// wherever that leaves them largest.</summary>
    public ShotRoom WithBalloons(BalloonRoom balloons, Framing framing)
    {
        if (balloons.Amount == 0 || framing.People == 0 || framing.Shot == ShotSize.ExtremeCloseUp)
        {
            return this with { Words = balloons.Amount };
        }

        var best = Without(0, balloons.AboveMm(Live));
        var largest = framing.HeadMm(best, Live);
        var beside = Without(balloons.BesideMm(Live), 0);
        if (framing.HeadMm(beside, Live) is var head && head > largest * 1.02)
        {
            (best, largest) = (beside, head);
        }

        var corner = Without(balloons.BesideMm(Live) * 0.5, balloons.AboveMm(Live) * 0.5);
        if (framing.People == 1 && framing.HeadMm(corner, Live) > largest * 1.02)
        {
            best = corner;
        }

        return this with { Words = balloons.Amount, Stage = best };
    }

    private RectMm Without(double sideMm, double aboveMm)
    {
        var side = Math.Round(sideMm / StepMm) * StepMm;
        var above = Math.Round(aboveMm / StepMm) * StepMm;
        return new RectMm(
            Along > 0 ? Live.Left + side : Live.Left, Live.Top + above, Live.Width - side, Live.Height - above);
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
}
