using System.Text;

namespace Kantoku.Core.Script.Reading;

/// <summary>Reads YAML front matter between two lines of dashes, as far as scripts use it: keys with a value, a list in
/// brackets, or a list of dashed lines.</summary>
internal static class FrontMatter
{
    private const int MostLines = 1000;

    /// <returns>Index of the first line after it; 0 where there is none.</returns>
    public static int Read(ScriptLines lines, TitlePageReader title, WordLedger ledger)
    {
        var open = 0;
        while (open < lines.Count && lines[open].Kind is LineKind.Blank or LineKind.Hidden)
        {
            open++;
        }

        var close = Close(lines, open);
        if (close < 0)
        {
            return 0;
        }

        for (var i = open + 1; i < close; i++)
        {
            if (IsKey(lines[i], out var colon))
            {
                i = ReadEntry(lines, i, colon, close, title, ledger);
            }
            else
            {
                ledger.Markup(lines[i].Text);
            }
        }

        return close + 1;
    }

    /// <summary>Index of the closing line, or -1 where this is no front matter.</summary>
    private static int Close(ScriptLines lines, int open)
    {
        if (open >= lines.Count || !IsFence(lines[open]))
        {
            return -1;
        }

        var keys = 0;
        for (var i = open + 1; i < lines.Count && i - open < MostLines; i++)
        {
            var line = lines[i];
            if (IsFence(line) || line.Folded is "...")
            {
                return keys > 0 ? i : -1;
            }

            var isKey = IsKey(line, out _);
            keys += isKey ? 1 : 0;
            if (!isKey && line.Kind == LineKind.Text && line.Indent == 0
                && line.Folded[0] is not ('-' or '#' or ']' or '}'))
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool IsFence(in SourceLine line) =>
        line.Kind == LineKind.Text && line.Indent == 0 && line.Folded.Length >= 3 && line.Folded.Trim('-').IsEmpty;

    private static bool IsKey(in SourceLine line, out int colon)
    {
        colon = line.Kind == LineKind.Text && line.Indent == 0 ? line.Folded.IndexOf(':') : -1;
        return colon > 0 && line.Folded[0] is not ('-' or '#')
            && (colon + 1 == line.Length || char.IsWhiteSpace(line.Folded[colon + 1]));
    }

    private static int ReadEntry(ScriptLines lines, int index, int colon, int close, TitlePageReader title,
        WordLedger ledger)
    {
        var line = lines[index];
        var value = new StringBuilder();
        AppendValue(value, line.Text[(colon + 1)..].Trim());
        for (index++; index < close; index++)
        {
            var next = lines[index];
            if (next.Kind == LineKind.Text && IsKey(next, out _))
            {
                break;
            }

            if (next.Kind != LineKind.Text || next.Folded[0] == '#')
            {
                ledger.Markup(next.Text);
            }
            else
            {
                AppendValue(value, next.Text.TrimStart("- "));
            }
        }

        var key = line.Text[..colon].Trim().Trim("\"'").ToString();
        title.Add(new(key, value.ToString(), new(title.File, line.Number, line.Column, Math.Max(1, key.Length))));
        return index - 1;
    }

    /// <summary>A scalar without its quotes, or the items of a list in brackets, each on a line.</summary>
    private static void AppendValue(StringBuilder value, ReadOnlySpan<char> written)
    {
        if (written is "|" or ">" or "|-" or ">-")
        {
            return;
        }

        var isList = written is ['[', .., ']'];
        var items = isList ? written[1..^1] : written;
        foreach (var range in isList ? items.Split(',') : items.Split('\n'))
        {
            var item = Unquoted(items[range].Trim());
            if (!item.IsEmpty)
            {
                value.Append(value.Length > 0 ? "\n" : "").Append(item);
            }
        }
    }

    private static ReadOnlySpan<char> Unquoted(ReadOnlySpan<char> text) =>
        text is ['"', .., '"'] or ['\'', .., '\''] ? text[1..^1] : text;
}
