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

    /// <summary>How much balloons there are: 0 none, 4 half the picture.</summary>
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

    /// <summary>The room with the balloons' part taken away.</summary>
    /// <param name="wordsMm2">Area of the balloons, in a coarse class.</param>
    /// <param name="people">How many are to be placed.</param>
    /// <param name="shot">How near they are.</param>
    /// <param name="vertical">Balloons are tall.</param>
    public ShotRoom WithBalloons(double wordsMm2, int people, ShotSize shot, bool vertical)
    {
        var amount = (wordsMm2 / (Live.Width * Live.Height)) switch
        {
            <= 0 => 0,
            <= 0.14 => 1,
            <= 0.28 => 2,
            <= 0.45 => 3,
            _ => 4,
        };
        if (amount == 0 || people == 0)
        {
            return this with { Words = amount };
        }

        var (side, above) = Reserve(amount, people, vertical);
        above *= shot <= ShotSize.ExtremeCloseUp ? 0.4 : 1;
        var (top, start) = (above * Live.Height, side * Live.Width);
        return this with
        {
            Words = amount,
            Stage = new RectMm(
                Along > 0 ? Live.Left + start : Live.Left, Live.Top + top, Live.Width - start, Live.Height - top),
        };
    }

    /// <summary>Balloons hang beside few people in a wide frame, above them in a tall one, in the first corner
    /// between.</summary>
    private (double Side, double Above) Reserve(int amount, int people, bool vertical)
    {
        var aspect = Live.Width / Live.Height;
        if (aspect >= 1.3 + (0.7 * (people - 1)) || (vertical && people == 1 && Live.Width >= 40))
        {
            return (Amount(amount, 0.2, 0.32, 0.4, 0.46), Amount(amount, 0.02, 0.04, 0.07, 0.1));
        }

        return aspect >= 0.75 && people == 1
            ? (Amount(amount, 0.08, 0.16, 0.22, 0.26), Amount(amount, 0.05, 0.11, 0.19, 0.27))
            : (0, Amount(amount, 0.12, 0.21, 0.3, 0.36));
    }

    private static double Amount(int amount, double little, double some, double much, double most) =>
        amount switch { 1 => little, 2 => some, 3 => much, _ => most };

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
