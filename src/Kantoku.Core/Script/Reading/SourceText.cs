using System.Buffers;
using System.Text;

namespace Kantoku.Core.Script.Reading;

/// <summary>A source, cleaned of what no page can hold, and where its lines stand.</summary>
internal sealed class SourceText
{
    /// <summary>Control characters but tab and line ends, the byte-order mark, line separators,
    /// noncharacters.</summary>
    private static readonly SearchValues<char> Unprintable = SearchValues.Create(UnprintableCharacters());

    private readonly List<(int Start, int Length)> _lines = [];

    public SourceText(string raw, string file, DiagnosticList diagnostics)
    {
        File = file;
        Text = Clean(raw, diagnostics, file);
        Folded = Glyphs.Fold(Text) ?? Text;
        SplitLines();
        diagnostics.Source = this;
    }

    public string File { get; }

    public string Text { get; }

    /// <summary>The same with full-width forms of ASCII as ASCII, character by character.</summary>
    public string Folded { get; }

    public int LineCount => _lines.Count;

    public (int Start, int Length) Extent(int index) => _lines[index];

    /// <summary>A line as it stands in the source, or nothing beyond its ends.</summary>
    /// <param name="number">1-based.</param>
    public ReadOnlySpan<char> Line(int number)
    {
        if (number < 1 || number > _lines.Count)
        {
            return [];
        }

        var (start, length) = _lines[number - 1];
        return Text.AsSpan(start, length);
    }

    /// <summary>The same line with full-width forms of ASCII as ASCII.</summary>
    public ReadOnlySpan<char> FoldedLine(int number)
    {
        var (start, length) = _lines[number - 1];
        return Folded.AsSpan(start, length);
    }

    private void SplitLines()
    {
        var text = Text.AsSpan();
        var start = 0;
        while (start <= text.Length)
        {
            var length = text[start..].IndexOfAny('\r', '\n');
            if (length < 0)
            {
                _lines.Add((start, text.Length - start));
                return;
            }

            _lines.Add((start, length));
            var end = start + length;
            start = end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
        }
    }

    private static string Clean(string raw, DiagnosticList diagnostics, string file)
    {
        var text = raw.StartsWith('\uFEFF') ? raw.AsSpan(1) : raw;
        if (text.IndexOfAny(Unprintable) < 0 && !HasLoneSurrogate(text))
        {
            return text.Length == raw.Length ? raw : text.ToString();
        }

        var clean = new StringBuilder(text.Length);
        var (line, lineStart, told) = (1, 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var paired = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (paired)
            {
                clean.Append(c).Append(text[++i]);
            }
            else if (Unprintable.Contains(c) || char.IsSurrogate(c))
            {
                clean.Append(Substitute(c));
                if (told != line && !IsSeparator(c))
                {
                    told = line;
                    diagnostics.Warn(Codes.ControlCharacter, new(file, line, i - lineStart + 1),
                        $"the character U+{(int)c:X4} cannot be lettered and was removed",
                        "save the script as plain text in UTF-8");
                }
            }
            else
            {
                clean.Append(c);
                if (c == '\n' || (c == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n')))
                {
                    (line, lineStart) = (line + 1, i + 1);
                }
            }
        }

        return clean.ToString();
    }

    private static string Substitute(char c) => IsSeparator(c) ? " " : char.IsSurrogate(c) ? "\uFFFD" : "";

    private static bool IsSeparator(char c) => c is '\v' or '\f' or '\u0085' or '\u2028' or '\u2029';

    private static bool HasLoneSurrogate(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var at = text.IndexOfAnyInRange('\uD800', '\uDFFF');
            if (at < 0)
            {
                return false;
            }

            if (!char.IsHighSurrogate(text[at]) || at + 1 >= text.Length || !char.IsLowSurrogate(text[at + 1]))
            {
                return true;
            }

            text = text[(at + 2)..];
        }
    }

    private static string UnprintableCharacters()
    {
        var characters = new StringBuilder();
        for (var c = '\0'; c < '\u00A0'; c++)
        {
            if (char.IsControl(c) && c is not ('\t' or '\n' or '\r'))
            {
                characters.Append(c);
            }
        }

        return characters.Append("\uFEFF\uFFFE\uFFFF\u2028\u2029").ToString();
    }
}
