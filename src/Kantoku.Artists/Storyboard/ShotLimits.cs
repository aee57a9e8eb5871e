using Kantoku.Core.Layout;
using Kantoku.Core.Plan;
using Kantoku.Core.Recovery;
using Kantoku.Core.Staging;

namespace Kantoku.Artists.Storyboard;

/// <summary>What the embedded artist agrees to draw: hostile numbers are refused before anything is
/// allocated.</summary>
internal static class ShotLimits
{
    public const double MostPixels = 64_000_000;
    private const double MostMm = 1000;
    private const double LeastDpi = 20;
    private const double MostDpi = 1200;
    private const double FarthestMm = 20_000;
    private const int MostFigures = 64;
    private const int MostEffects = 32;
    private const int MostProps = 64;
    private const int LongestWord = 200;

    /// <returns>What is wrong, or null.</returns>
    public static Failure? Check(StagedShot shot, DrawingSpec spec) =>
        CheckCanvas(shot.WidthMm, shot.HeightMm, spec.Dpi) ?? CheckLists(shot) ?? CheckFigures(shot);

    /// <inheritdoc cref="Check"/>
    public static Failure? CheckCanvas(double widthMm, double heightMm, double dpi)
    {
        if (!(dpi is >= LeastDpi and <= MostDpi))
            return Invalid($"A resolution of {dpi} dpi cannot be drawn; it must lie between {LeastDpi} and {MostDpi}.");
        if (!(widthMm is > 0 and <= MostMm && heightMm is > 0 and <= MostMm))
            return Invalid(
                $"A picture of {widthMm} × {heightMm} mm cannot be drawn; each side must be above 0 and at most "
                + $"{MostMm} mm.");
        return Pixels(widthMm, dpi) * (double)Pixels(heightMm, dpi) > MostPixels
            ? Invalid($"A picture of {widthMm} × {heightMm} mm at {dpi} dpi has more than {MostPixels} pixels.")
            : null;
    }

    /// <summary>Whole pixels of a length, at least 1.</summary>
    public static int Pixels(double lengthMm, double dpi) =>
        Math.Max(1, (int)Math.Round(lengthMm * dpi / 25.4, MidpointRounding.AwayFromZero));

    private static Failure? CheckLists(StagedShot shot)
    {
        if (shot.Figures.IsDefault || shot.Effects.IsDefault || shot.Props.IsDefault)
            return Invalid("The shot lacks a list of figures, effects or props.");
        if (shot.Figures.Length > MostFigures || shot.Effects.Length > MostEffects || shot.Props.Length > MostProps)
        {
            return Invalid(
                $"The shot has {shot.Figures.Length} figures, {shot.Effects.Length} effects and "
                + $"{shot.Props.Length} props; "
                + $"at most {MostFigures}, {MostEffects} and {MostProps} can be drawn.");
        }

        if (shot.Props.Any(prop => prop is null || prop.Length > LongestWord))
            return Invalid($"A prop's word is missing or longer than {LongestWord} characters.");
        return IsNear(shot.Focus) ? null : Invalid("The effects' focus lies nowhere near the picture.");
    }

    private static Failure? CheckFigures(StagedShot shot)
    {
        foreach (var figure in shot.Figures)
        {
            var sane = figure is not null && IsNear(figure.Head) && figure.HeadHeightMm is > 0 and <= MostMm * 4
                && figure.Design is { HeightHeads: >= 1 and <= 20 }
                && Math.Abs(figure.YawDeg) <= 360 && Math.Abs(figure.PitchDeg) <= 180
                && Math.Abs(figure.RollDeg) <= 360;
            if (!sane)
                return Invalid($"The figure {figure?.Character} stands nowhere near the picture or has no human size.");
        }

        return null;
    }

    private static bool IsNear(PointMm point) => Math.Abs(point.X) <= FarthestMm && Math.Abs(point.Y) <= FarthestMm;

    public static Failure Invalid(string message) => new()
    {
        Label = "invalid_request", Transient = false, Message = message,
        Hint = "Check the page size, the resolution and the layout of this panel.",
    };
}
