using System.Collections.Immutable;
using System.Globalization;
using Kantoku.Core.Layout;
using Kantoku.Core.Plan;
using Kantoku.Core.Script;
using Kantoku.Press.Lettering;
using SkiaSharp;

namespace Kantoku.Press.Pages;

/// <summary>Page numbers: at the outer bottom corner, unless a picture bleeds there.</summary>
internal static class Folio
{
    private const float SizeMm = 2.9f;
    private const double AboveEdgeMm = 3;

    /// <returns>What was printed, for the text layer.</returns>
    public static ImmutableArray<TextRun> Paint(
        PageRecipe recipe, SKCanvas canvas, ImmutableArray<PlacedLetter> letters, LetteringFonts fonts)
    {
        if (recipe.Folio is not { } first)
        {
            return [];
        }

        var runs = ImmutableArray.CreateBuilder<TextRun>();
        var pages = Math.Clamp((int)Math.Round(recipe.WidthMm / recipe.Trim.WidthMm), 1, 8);
        for (var page = 0; page < pages; page += Math.Max(1, pages - 1))
        {
            var number = (first + page).ToString(CultureInfo.InvariantCulture);
            var shaped = fonts.Comic.Shape(number, vertical: false);
            var box = Box(recipe, IsLeft(recipe, first, page, pages), shaped.Advance * SizeMm,
                fonts.Comic.CapHeight * SizeMm);
            if (IsFree(box, recipe, letters))
            {
                Draw(canvas, fonts.Comic, shaped, box);
                runs.Add(new TextRun(number, box, false, SizeMm, -1, -1));
            }
        }

        return runs.ToImmutable();
    }

    /// <summary>A book read from right to left opens its first page on the left.</summary>
    private static bool IsLeft(PageRecipe recipe, int first, int page, int pages)
    {
        var rightToLeft = recipe.Direction == ReadingDirection.RightToLeft;
        return pages > 1 ? (page == 0) != rightToLeft : (first % 2 == 1) == rightToLeft;
    }

    private static RectMm Box(PageRecipe recipe, bool left, double width, double height)
    {
        var margin = Math.Max(recipe.Trim.SafeMm, recipe.Trim.Inner.Left - 2);
        var bottom = recipe.HeightMm - recipe.Trim.SafeMm - AboveEdgeMm;
        return new RectMm(left ? margin : recipe.WidthMm - margin - width, bottom - height, width, height);
    }

    private static bool IsFree(RectMm box, PageRecipe recipe, ImmutableArray<PlacedLetter> letters)
    {
        const double Air = 1;
        var isUnderFrame = recipe.Frames.Any(frame => Touches(frame.Frame.Bounds, box, Air));
        return !isUnderFrame && !letters.Any(letter => Touches(
            new RectMm(
                letter.X - letter.Body.OuterHalfWidth,
                letter.Y - letter.Body.OuterHalfHeight,
                letter.Body.OuterHalfWidth * 2,
                letter.Body.OuterHalfHeight * 2),
            box,
            Air));
    }

    private static bool Touches(RectMm a, RectMm b, double air) =>
        a.Left < b.Right + air && b.Left < a.Right + air && a.Top < b.Bottom + air && b.Top < a.Bottom + air;

    private static void Draw(SKCanvas canvas, FontFace face, ShapedText shaped, RectMm box)
    {
        using var path = new SKPath();
        foreach (var glyph in shaped.Glyphs)
        {
            face.Outline(glyph.Glyph).AppendTo(path, SKMatrix.CreateScaleTranslation(
                SizeMm, SizeMm, (float)box.Left + (glyph.X * SizeMm), (float)box.Bottom + (glyph.Y * SizeMm)));
        }

        using var paint = new SKPaint { Color = SKColors.Black, IsAntialias = true };
        canvas.DrawPath(path, paint);
    }
}
