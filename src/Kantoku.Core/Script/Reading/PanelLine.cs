namespace Kantoku.Core.Script.Reading;

/// <summary>What a panel line says.</summary>
/// <param name="Number">Its number, the first of a range; -1 where it is beyond all books.</param>
/// <param name="Last">The last of a range, else the number.</param>
/// <param name="TagStart">Index where tags or text follow.</param>
internal readonly record struct PanelLine(int Number, int Last, int TagStart)
{
    /// <summary>Panels on a page beyond this are a mistake.</summary>
    public const int Largest = 9_999;

    /// <summary>Length of the keyword PANEL or PANELS with <c>#</c>s before and spaces after it, or 0.</summary>
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

        if (!folded[start..].StartsWith("PANEL", StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }

        var end = start + 5;
        end += end < folded.Length && folded[end] is 'S' or 's' ? 1 : 0;
        var spaces = end;
        while (spaces < folded.Length && char.IsWhiteSpace(folded[spaces]))
        {
            spaces++;
        }

        var separated = spaces > end || (end < folded.Length && char.IsAsciiDigit(folded[end]));
        return separated || end == folded.Length ? spaces : 0;
    }

    /// <summary>Reads the number after the keyword.</summary>
    /// <param name="words">Number words count too.</param>
    /// <param name="line">What was read.</param>
    /// <returns>False where no number stands.</returns>
    public static bool TryRead(ReadOnlySpan<char> folded, int start, bool words, out PanelLine line)
    {
        var number = NumberWords.Digits(folded[start..], out var length);
        if (length == 0 && words)
        {
            number = NumberWords.Words(folded[start..], out length);
        }

        line = default;
        if (length == 0)
        {
            return false;
        }

        var end = start + length;
        var last = number;
        if (end + 1 < folded.Length && Glyphs.IsDash(folded[end]) && char.IsAsciiDigit(folded[end + 1]))
        {
            last = NumberWords.Digits(folded[(end + 1)..], out length);
            end += 1 + length;
        }
        else if (end < folded.Length && char.IsAsciiLetter(folded[end])
            && (end + 1 == folded.Length || !char.IsLetterOrDigit(folded[end + 1])))
        {
            end++;
        }

        var absurd = number is < 0 or > Largest || last is < 0 or > Largest;
        line = absurd ? new(-1, -1, end) : new(Math.Min(number, last), Math.Max(number, last), end);
        return true;
    }

    /// <summary>True for the inside of a comment that is a panel line with nothing but tags.</summary>
    public static bool IsMark(string content)
    {
        var folded = content.AsSpan();
        var start = Keyword(folded, out var hashes);
        if (hashes > 0 || start == 0 || !TryRead(folded, start, words: false, out var line))
        {
            return false;
        }

        var rest = folded[line.TagStart..].TrimStart();
        while (rest is ['[', ..])
        {
            var close = rest.IndexOf(']');
            if (close < 0)
            {
                return false;
            }

            rest = rest[(close + 1)..].TrimStart();
        }

        return rest.IsEmpty;
    }
}
