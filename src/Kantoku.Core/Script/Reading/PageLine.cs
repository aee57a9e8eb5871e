namespace Kantoku.Core.Script.Reading;

/// <summary>What a page line says.</summary>
/// <param name="Id">The page's name; null where no number is written.</param>
/// <param name="First">Its first printed page.</param>
/// <param name="Span">Printed pages it takes.</param>
/// <param name="RestStart">Index of the text after the number.</param>
/// <param name="Absurd">The number or range is beyond all books.</param>
internal readonly record struct PageLine(string? Id, int First, int Span, int RestStart, bool Absurd)
{
    /// <summary>A gatefold has four; more is a mistake in the range.</summary>
    public const int LargestSpan = 16;

    /// <summary>Length of the keyword PAGE or PAGES with the <c>#</c>s and spaces around it, or 0.</summary>
    /// <param name="hashes">How many <c>#</c> stand before it.</param>
    public static int Keyword(ReadOnlySpan<char> folded, out int hashes)
    {
        hashes = 0;
        while (hashes < folded.Length && folded[hashes] == '#')
        {
            hashes++;
        }

        var start = hashes;
        while (start < folded.Length && char.IsWhiteSpace(folded[start]))
        {
            start++;
        }

        if (!folded[start..].StartsWith("PAGE", StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }

        var end = start + 4;
        end += end < folded.Length && folded[end] is 'S' or 's' ? 1 : 0;
        if (end < folded.Length && !char.IsWhiteSpace(folded[end]) && !char.IsAsciiDigit(folded[end]))
        {
            return folded[end] is ':' or '.' or '-' && end + 1 == folded.Length ? end : 0;
        }

        while (end < folded.Length && char.IsWhiteSpace(folded[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>Reads the number after the keyword: <c>3</c>, <c>2-3</c>, <c>3-a</c>, <c>0-COVER</c>,
    /// <c>10-1</c>.</summary>
    /// <param name="words">Number words count too: ONE, TWO AND THREE.</param>
    public static PageLine Read(ReadOnlySpan<char> folded, int start, bool words)
    {
        var first = NumberWords.Digits(folded[start..], out var length);
        if (length == 0 && words)
        {
            first = NumberWords.Words(folded[start..], out length);
        }

        if (length == 0)
        {
            return new(null, 0, 1, start, false);
        }

        if (first < 0)
        {
            return new("", 0, 1, start + length, true);
        }

        var end = start + length;
        var separator = Separator(folded, end, words, out var spaced);
        if (separator > 0)
        {
            var suffix = Suffix(folded, first, end + separator, words, spaced);
            if (suffix.Id is not null)
            {
                return suffix;
            }
        }

        return new(NumberText(first), first, 1, end, false);
    }

    private static PageLine Suffix(ReadOnlySpan<char> folded, int first, int start, bool words, bool spaced)
    {
        var last = NumberWords.Digits(folded[start..], out var length);
        if (length == 0 && words)
        {
            last = NumberWords.Words(folded[start..], out length);
        }

        var end = start + length;
        if (length > 0)
        {
            if (spaced && !IsEnd(folded[end..]))
            {
                return default;
            }

            if (last < 0 || last - first >= LargestSpan)
            {
                return new(NumberText(first), first, 1, end, true);
            }

            var range = last > first;
            return new(NumberText(first) + "-" + NumberText(last), first, range ? last - first + 1 : 1, end, false);
        }

        while (end < folded.Length && char.IsAsciiLetter(folded[end]))
        {
            end++;
        }

        var letters = folded[start..end];
        var whole = end == folded.Length || char.IsWhiteSpace(folded[end]) || folded[end] is ':' or '.';
        var isSuffix = letters.Length == 1 || NumberWords.IsRoman(letters)
            || (letters.Length is > 1 and <= 12 && letters.IndexOfAnyInRange('a', 'z') < 0);
        return !spaced && whole && letters.Length > 0 && isSuffix
            ? new(NumberText(first) + "-" + letters.ToString(), first, 1, end, false)
            : default;
    }

    /// <summary>Length of a dash, or of "and" or "&amp;" between two number words; 0 for none.</summary>
    private static int Separator(ReadOnlySpan<char> folded, int start, bool words, out bool spaced)
    {
        var position = start;
        while (position < folded.Length && char.IsWhiteSpace(folded[position]))
        {
            position++;
        }

        spaced = position > start;
        if (position < folded.Length && Glyphs.IsDash(folded[position]))
        {
            position++;
        }
        else if (words && folded[position..].StartsWith("and ", StringComparison.OrdinalIgnoreCase))
        {
            (position, spaced) = (position + 3, false);
        }
        else if (words && position < folded.Length && folded[position] == '&')
        {
            (position, spaced) = (position + 1, false);
        }
        else
        {
            return 0;
        }

        while (position < folded.Length && char.IsWhiteSpace(folded[position]))
        {
            position++;
        }

        return position - start;
    }

    private static bool IsEnd(ReadOnlySpan<char> rest) =>
        rest.IsWhiteSpace() || (!char.IsLetterOrDigit(rest[0]) && Glyphs.WithoutLeadingSeparators(rest, out _).IsEmpty);

    private static string NumberText(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
