namespace Kantoku.Core.Script.Reading;

/// <summary>Page and panel lines as Japanese, Chinese and Korean scripts write them: <c>第3ページ</c>, <c>コマ2</c>,
/// <c>2コマ目</c>, <c>3쪽</c>.</summary>
internal static class AsianHeading
{
    /// <summary>The number stands at most so far from the line's beginning.</summary>
    private const int NumberWithin = 12;

    private static readonly string[] PageWords = ["ページ", "頁", "页", "쪽", "페이지"];

    private static readonly string[] PanelWords = ["コマ", "パネル", "格", "컷", "칸", "패널"];

    /// <summary>1 where the line is all in round brackets: <c>（2コマ目）</c>.</summary>
    public static int Bracket(ReadOnlySpan<char> folded) => Parenthetical.IsWhole(folded) ? 1 : 0;

    /// <param name="folded">The line without marks before it.</param>
    /// <param name="rest">Index after the heading.</param>
    public static bool TryPage(ReadOnlySpan<char> folded, out PageLine page, out int rest)
    {
        page = default;
        if (!TryRead(folded, PageWords, out var first, out var last, out rest)
            && !TryShort(folded, out first, out last, out rest))
        {
            return false;
        }

        var absurd = first < 0 || last < 0 || last - first >= PageLine.LargestSpan;
        var id = first < 0 ? "" : last > first && !absurd
            ? FormattableString.Invariant($"{first}-{last}")
            : FormattableString.Invariant($"{first}");
        page = new(id, Math.Max(first, 0), absurd ? 1 : last - first + 1, rest, absurd);
        return true;
    }

    /// <inheritdoc cref="TryPage"/>
    public static bool TryPanel(ReadOnlySpan<char> folded, out PanelLine panel, out int rest)
    {
        panel = default;
        if (!TryRead(folded, PanelWords, out var first, out var last, out rest))
        {
            return false;
        }

        panel = first is < 0 or > PanelLine.Largest || last is < 0 or > PanelLine.Largest
            ? new(-1, -1, rest)
            : new(first, last, rest);
        return true;
    }

    /// <summary>False for most lines, which have no digit where a heading has its number.</summary>
    public static bool HasNumber(ReadOnlySpan<char> folded)
    {
        foreach (var c in folded[..Math.Min(folded.Length, NumberWithin)])
        {
            if (char.IsAsciiDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TryRead(
        ReadOnlySpan<char> folded,
        ReadOnlySpan<string> words,
        out int first,
        out int last,
        out int rest)
    {
        (first, last, rest) = (0, 0, 0);
        if (!HasNumber(folded))
        {
            return false;
        }

        var position = folded is ['第', ..] ? 1 : 0;
        var before = WordLength(folded[position..], words);
        position = Spaces(folded, position + before);
        first = last = NumberWords.Digits(folded[position..], out var length);
        if (length == 0)
        {
            return false;
        }

        position += length;
        if (position < folded.Length && Glyphs.IsDash(folded[position]))
        {
            var second = NumberWords.Digits(folded[(position + 1)..], out length);
            if (length > 0)
            {
                (first, last) = first < 0 || second < 0 ? (-1, -1) : (Math.Min(first, second), Math.Max(first, second));
                position += 1 + length;
            }
        }

        if (before == 0)
        {
            position = Spaces(folded, position);
            var after = WordLength(folded[position..], words);
            if (after == 0)
            {
                return false;
            }

            position += after;
            position += position < folded.Length && folded[position] == '目' ? 1 : 0;
        }

        rest = position;
        return rest == folded.Length || !Glyphs.IsWord(folded[rest]);
    }

    /// <summary><c>P1</c> and nothing else.</summary>
    private static bool TryShort(ReadOnlySpan<char> folded, out int first, out int last, out int rest)
    {
        rest = folded.Length;
        first = last = NumberWords.Digits(folded is ['P' or 'p', ..] ? folded[1..] : default, out var length);
        return length > 0 && length == folded.Length - 1;
    }

    private static int WordLength(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return word.Length;
            }
        }

        return 0;
    }

    private static int Spaces(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }

        return position;
    }
}
