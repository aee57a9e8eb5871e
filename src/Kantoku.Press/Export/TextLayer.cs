using System.Globalization;
using System.Text;
using Kantoku.Press.Pages;

namespace Kantoku.Press.Export;

/// <summary>The words of a page where they stand, unseen, as content of a PDF page.</summary>
internal sealed class TextLayer(UnseenFont font)
{
    /// <summary>Names of the fonts in a page's resources.</summary>
    public const string LinesFont = "L";

    public const string ColumnsFont = "C";

    private const double LeastSizeMm = 0.5;

    /// <summary>Distance of lines in ems, where the words do not say how they were broken.</summary>
    private const double LineDistance = 1.25;

    /// <summary>From the middle of a line down to its baseline, in ems.</summary>
    private const double MiddleToBaseline = 0.36;

    /// <summary>Appends one run between <c>BT</c> and <c>ET</c>.</summary>
    /// <param name="originMm">Left edge of the trim on the PDF page.</param>
    /// <param name="topMm">Upper edge of the trim above the PDF page's bottom.</param>
    /// <returns>False when the run has no words, and nothing was written.</returns>
    public bool Append(StringBuilder content, TextRun run, double originMm, double topMm)
    {
        var lines = Lines(run);
        if (lines.Count == 0)
        {
            return false;
        }

        content.Append("BT 3 Tr\n");
        if (run.Vertical)
        {
            AppendColumns(content, run, lines, originMm, topMm);
        }
        else
        {
            AppendLines(content, run, lines, originMm, topMm);
        }

        content.Append("ET\n");
        return true;
    }

    private void AppendLines(StringBuilder content, TextRun run, List<Rune[]> lines, double originMm, double topMm)
    {
        var slot = run.Box.Height / lines.Count;
        var sizeMm = Math.Max(LeastSizeMm, Math.Min(run.SizeMm, slot));
        var widest = lines.Max(line => NaturalWidth(line)) * sizeMm;
        var stretch = run.Box.Width > 0 ? run.Box.Width / widest : 1;
        Append(content, $"/{LinesFont} {PdfSyntax.Points(sizeMm)} Tf {PdfSyntax.Number(stretch * 100)} Tz\n");
        for (var i = 0; i < lines.Count; i++)
        {
            var width = NaturalWidth(lines[i]) * sizeMm * stretch;
            var left = run.Box.Left + ((run.Box.Width - width) / 2);
            var baseline = run.Box.Top + (slot * (i + 0.5)) + (sizeMm * MiddleToBaseline);
            AppendAt(content, originMm + left, topMm - baseline, lines[i], isLast: i == lines.Count - 1);
        }
    }

    private void AppendColumns(StringBuilder content, TextRun run, List<Rune[]> columns, double originMm, double topMm)
    {
        var slot = run.Box.Width / columns.Count;
        var longest = columns.Max(column => column.Length);
        var sizeMm = Math.Max(LeastSizeMm, Math.Min(run.Box.Height / longest, Math.Max(run.SizeMm, slot)));
        Append(content, $"/{ColumnsFont} {PdfSyntax.Points(sizeMm)} Tf 100 Tz\n");
        for (var i = 0; i < columns.Count; i++)
        {
            var middle = run.Box.Right - (slot * (i + 0.5));
            AppendAt(content, originMm + middle, topMm - run.Box.Top, columns[i], isLast: i == columns.Count - 1);
        }
    }

    /// <summary>A line is followed by a space where its script parts words, so that searching goes across.</summary>
    private void AppendAt(StringBuilder content, double xMm, double yMm, Rune[] line, bool isLast)
    {
        Append(content, $"1 0 0 1 {PdfSyntax.Points(xMm)} {PdfSyntax.Points(yMm)} Tm <");
        foreach (var rune in line)
        {
            AppendCode(content, rune);
        }

        if (!isLast && PartsWords(line[^1]))
        {
            AppendCode(content, new Rune(' '));
        }

        content.Append("> Tj\n");
    }

    private void AppendCode(StringBuilder content, Rune rune) =>
        content.Append(CultureInfo.InvariantCulture, $"{font.CodeOf(rune):X4}");

    private static void Append(StringBuilder content, string text) => content.Append(text);

    /// <summary>Han, kana and full-width marks stand side by side without spaces.</summary>
    private static bool PartsWords(Rune rune) => rune.Value is < 0x2E80 or (>= 0xAC00 and <= 0xD7AF);

    private static double NaturalWidth(Rune[] line) => Math.Max(0.1, line.Sum(UnseenFont.WidthOf));

    /// <summary>As they were broken; else broken so that they fill the box.</summary>
    private static List<Rune[]> Lines(TextRun run)
    {
        var lines = run.Text.Split('\n').Select(line => PlainText.Line(line).EnumerateRunes().ToArray())
            .Where(line => line.Length > 0).ToList();
        if (lines.Count != 1)
        {
            return lines;
        }

        var across = run.Vertical ? run.Box.Width : run.Box.Height;
        var room = Math.Floor((across / Math.Max(LeastSizeMm, run.SizeMm * LineDistance)) + 0.3);
        var count = (int)Math.Clamp(room, 1, lines[0].Length);
        return count == 1 ? lines : Broken(lines[0], count);
    }

    private static List<Rune[]> Broken(Rune[] words, int count)
    {
        var lines = new List<Rune[]>();
        var from = 0;
        for (var left = count; left > 0 && from < words.Length; left--)
        {
            var to = left == 1 ? words.Length : BreakAfter(words, from, (words.Length - from + left - 1) / left);
            var line = words[from..to];
            lines.Add(line.Length > 1 && Rune.IsWhiteSpace(line[^1]) ? line[..^1] : line);
            from = to;
        }

        return lines;
    }

    /// <summary>At the next space, or right there where the script has none.</summary>
    private static int BreakAfter(Rune[] words, int from, int length)
    {
        var to = Math.Min(words.Length, from + length);
        while (to < words.Length && PartsWords(words[to - 1]) && !Rune.IsWhiteSpace(words[to - 1]))
        {
            to++;
        }

        return to;
    }
}
