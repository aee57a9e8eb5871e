using Kantoku.Core.Layout;
using Kantoku.Core.Plan;
using Kantoku.Core.Script;

namespace Kantoku.Press.Lettering;

/// <summary>What lettering must know of a page: its size, its letters' sizes and the way it is read.</summary>
internal sealed record LetteringSheet
{
    private const double PointMm = 25.4 / 72;
    private const double B5HeightMm = 257;
    private const double FullSizePoints = 9.4;
    private const double LeastLatinPoints = 7;
    private const double LeastEastAsianPoints = 7.5;

    /// <summary>Where words may stand.</summary>
    public required RectMm Safe { get; init; }

    /// <summary>Millimetres of an em of plain speech.</summary>
    public required float EmMm { get; init; }

    public required bool RightToLeft { get; init; }

    public required bool Vertical { get; init; }

    public static LetteringSheet Of(PageRecipe recipe)
    {
        var safe = Math.Clamp(recipe.Trim.SafeMm, 0, Math.Min(recipe.WidthMm, recipe.HeightMm) / 4);
        var scale = Math.Clamp(Math.Sqrt(recipe.HeightMm / B5HeightMm), 0.86, 1.06);
        return new LetteringSheet
        {
            Safe = new RectMm(safe, safe, recipe.WidthMm - (2 * safe), recipe.HeightMm - (2 * safe)),
            EmMm = (float)(FullSizePoints * PointMm * scale),
            RightToLeft = recipe.Direction == ReadingDirection.RightToLeft,
            Vertical = recipe.Vertical,
        };
    }

    /// <summary>Below this an em is hard to read in print.</summary>
    public static float LeastEmMm(LetterStyle style) =>
        (float)((style.EastAsian ? LeastEastAsianPoints : LeastLatinPoints) * PointMm);
}
