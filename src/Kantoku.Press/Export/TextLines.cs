using System.Text;
using Kantoku.Core.Layout;
using Kantoku.Press.Pages;

namespace Kantoku.Press.Export;

/// <summary>A line or column of the text layer.</summary>
internal readonly record struct UnseenLine(Rune[] Words, RectMm Box);

/// <summary>The lines of a run: as they were set, or parted so that they fill the run's box.</summary>
internal static class TextLines
{
    private const double LeastSizeMm = 0.5;

    /// <summary>Distance of lines in ems where nobody says how they were set.</summary>
    private const double LineDistance = 1.25;

    public static List<UnseenLine> Of(TextRun run)
    {
        var set = run.Lines.Select(line => new UnseenLine(Runes(line.Words), line.Box))
            .Where(line => line.Words.Length > 0).ToList();
        if (set.Count > 0)
        {
            return set;
        }

        var lines = run.Text.Split('\n').Select(Runes).Where(line => line.Length > 0).ToList();
        var parted = lines.Count == 1 ? Parted(lines[0], Room(run, lines[0].Length)) : lines;
        return [.. parted.Select((words, i) => new UnseenLine(words, Slot(run, words, i, parted)))];
    }

    /// <summary>Han, kana and full-width marks stand side by side without spaces.</summary>
    public static bool PartsWords(Rune rune) => rune.Value is < 0x2E80 or (>= 0xAC00 and <= 0xD7AF);

    /// <summary>In ems.</summary>
    public static double NaturalWidth(Rune[] words) => Math.Max(0.1, words.Sum(UnseenFont.WidthOf));

    private static Rune[] Runes(string words) => [.. PlainText.Line(words).EnumerateRunes()];

    /// <summary>How many lines of the run's size its box has room for.</summary>
    private static int Room(TextRun run, int length)
    {
        var across = run.Vertical ? run.Box.Width : run.Box.Height;
        var room = Math.Floor((across / Math.Max(LeastSizeMm, run.SizeMm * LineDistance)) + 0.3);
        return (int)Math.Clamp(room, 1, length);
    }

    /// <summary>Columns hang from the top, lines stand in the middle.</summary>
    private static RectMm Slot(TextRun run, Rune[] words, int index, List<Rune[]> all)
    {
        if (run.Vertical)
        {
            var width = run.Box.Width / all.Count;
            var height = run.Box.Height * words.Length / all.Max(column => column.Length);
            return new RectMm(run.Box.Right - (width * (index + 1)), run.Box.Top, width, height);
        }

        var lineHeight = run.Box.Height / all.Count;
        var lineWidth = run.Box.Width * NaturalWidth(words) / all.Max(NaturalWidth);
        var left = run.Box.Left + ((run.Box.Width - lineWidth) / 2);
        return new RectMm(left, run.Box.Top + (lineHeight * index), lineWidth, lineHeight);
    }

    private static List<Rune[]> Parted(Rune[] words, int count)
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
