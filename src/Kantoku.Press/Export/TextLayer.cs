using System.Globalization;
using System.Text;
using Kantoku.Core.Layout;
using Kantoku.Press.Pages;

namespace Kantoku.Press.Export;

/// <summary>The words of a page where they stand, unseen, as content of a PDF page.</summary>
internal sealed class TextLayer(UnseenFont font)
{
    /// <summary>Names of the fonts in a page's resources.</summary>
    public const string LinesFont = "L";

    public const string ColumnsFont = "C";

    private const double LeastSizeMm = 0.5;

    /// <summary>A line's letters may be so much larger than its ink is high.</summary>
    private const double MostOverInk = 1.6;

    /// <summary>From the middle of a line down to its baseline, in ems.</summary>
    private const double MiddleToBaseline = 0.36;

    /// <summary>Appends one run between <c>BT</c> and <c>ET</c>.</summary>
    /// <param name="originMm">Left edge of the trim on the PDF page.</param>
    /// <param name="topMm">Upper edge of the trim above the PDF page's bottom.</param>
    /// <returns>False when the run has no words, and nothing was written.</returns>
    public bool Append(StringBuilder content, TextRun run, double originMm, double topMm)
    {
        var lines = TextLines.Of(run);
        if (lines.Count == 0)
        {
            return false;
        }

        content.Append("BT 3 Tr\n");
        for (var i = 0; i < lines.Count; i++)
        {
            var (words, box) = lines[i];
            if (run.Vertical)
            {
                AppendColumn(content, run.SizeMm, words, box, originMm, topMm);
            }
            else
            {
                AppendLine(content, run.SizeMm, words, box, originMm, topMm);
            }

            // A space where the script parts words, so that searching goes across lines.
            AppendCodes(content, words, i < lines.Count - 1 && TextLines.PartsWords(words[^1]));
        }

        content.Append("ET\n");
        return true;
    }

    private static void AppendLine(
        StringBuilder content, double sizeMm, Rune[] words, RectMm box, double originMm, double topMm)
    {
        var size = Math.Max(LeastSizeMm, Math.Min(sizeMm, box.Height * MostOverInk));
        var stretch = box.Width > 0 ? box.Width / (TextLines.NaturalWidth(words) * size) : 1;
        var baseline = box.Center.Y + (size * MiddleToBaseline);
        AppendPlace(content, LinesFont, size, stretch, originMm + box.Left, topMm - baseline);
    }

    private static void AppendColumn(
        StringBuilder content, double sizeMm, Rune[] words, RectMm box, double originMm, double topMm)
    {
        // All columns of a run have one size, else readers take them for different texts. Only what was set tightly,
        // figures side by side in one cell, is made smaller.
        var fits = (box.Height + sizeMm) / words.Length;
        var size = Math.Max(LeastSizeMm, Math.Min(sizeMm, fits));
        AppendPlace(content, ColumnsFont, size, stretch: 1, originMm + box.Center.X, topMm - box.Top);
    }

    private static void AppendPlace(
        StringBuilder content, string fontName, double sizeMm, double stretch, double xMm, double yMm)
    {
        var (size, x, y) = (PdfSyntax.Points(sizeMm), PdfSyntax.Points(xMm), PdfSyntax.Points(yMm));
        content.Append(
            CultureInfo.InvariantCulture,
                $"/{fontName} {size} Tf {PdfSyntax.Number(stretch * 100)} Tz 1 0 0 1 {x} {y} Tm ");
    }

    private void AppendCodes(StringBuilder content, Rune[] words, bool spaced)
    {
        content.Append('<');
        foreach (var rune in words)
        {
            content.Append(CultureInfo.InvariantCulture, $"{font.CodeOf(rune):X4}");
        }

        if (spaced)
        {
            content.Append(CultureInfo.InvariantCulture, $"{font.CodeOf(new Rune(' ')):X4}");
        }

        content.Append("> Tj\n");
    }
}
