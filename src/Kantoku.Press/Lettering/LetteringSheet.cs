using System.Collections.Immutable;
using Kantoku.Core.Layout;
using Kantoku.Core.Plan;
using Kantoku.Core.Script;

namespace Kantoku.Press.Lettering;

/// <summary>An upright strip of a spread, in millimetres from its left edge.</summary>
internal readonly record struct FoldStrip(float Left, float Right);

/// <summary>What lettering must know of a page: its size, its letters' sizes and the way it is read.</summary>
internal sealed record LetteringSheet
{
    private const double PointMm = 25.4 / 72;
    private const double B5HeightMm = 257;

    /// <summary>Capitals of 2.7 mm, as comics of this size have them.</summary>
    private const double LatinPoints = 11.2;

    private const double EastAsianPoints = 12;
    private const double LeastLatinPoints = 7;
    private const double LeastEastAsianPoints = 7.5;

    /// <summary>What the binding swallows on each side of a fold.</summary>
    private const double FoldMm = 7;

    private const int MostPages = 8;

    /// <summary>Where words may stand.</summary>
    public required RectMm Safe { get; init; }

    /// <summary>Upright strips along the folds of a spread that no words may touch, in millimetres; none on a single
    /// page.</summary>
    public required ImmutableArray<FoldStrip> Folds { get; init; }

    /// <summary>Width of one of its pages.</summary>
    public required double PageWidthMm { get; init; }

    /// <summary>Times the size that letters have on a B5 page.</summary>
    public required float Scale { get; init; }

    public required bool RightToLeft { get; init; }

    public required bool Vertical { get; init; }

    public static LetteringSheet Of(PageRecipe recipe)
    {
        var safe = Math.Clamp(recipe.Trim.SafeMm, 0, Math.Min(recipe.WidthMm, recipe.HeightMm) / 4);
        var pages = Math.Clamp((int)Math.Round(recipe.WidthMm / recipe.Trim.WidthMm), 1, MostPages);
        var pageWidth = recipe.WidthMm / pages;
        return new LetteringSheet
        {
            Safe = new RectMm(safe, safe, recipe.WidthMm - (2 * safe), recipe.HeightMm - (2 * safe)),
            Folds =
            [
                .. Enumerable.Range(1, pages - 1).Select(page => new FoldStrip(
                    (float)((page * pageWidth) - FoldMm), (float)((page * pageWidth) + FoldMm))),
            ],
            PageWidthMm = pageWidth,
            Scale = (float)Math.Clamp(Math.Sqrt(recipe.HeightMm / B5HeightMm), 0.86, 1.06),
            RightToLeft = recipe.Direction == ReadingDirection.RightToLeft,
            Vertical = recipe.Vertical,
        };
    }

    /// <summary>Millimetres of an em of words in a style, at its full size.</summary>
    public float EmMm(LetterStyle style) =>
        (float)((style.EastAsian ? EastAsianPoints : LatinPoints) * PointMm) * Scale * style.Scale;

    /// <summary>Below this an em is hard to read in print.</summary>
    public static float LeastEmMm(LetterStyle style) =>
        (float)((style.EastAsian ? LeastEastAsianPoints : LeastLatinPoints) * PointMm);
}
