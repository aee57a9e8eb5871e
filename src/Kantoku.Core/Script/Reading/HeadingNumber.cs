namespace Kantoku.Core.Script.Reading;

/// <summary>The number in a Stripdown heading: the first run of digits that no backslash escapes, or a range.</summary>
/// <param name="Start">Index of its first digit.</param>
/// <param name="Length">Length with the whole range; 0 where there is none.</param>
/// <param name="First">The lower number; -1 where it is beyond all books.</param>
/// <param name="Last">The higher one.</param>
internal readonly record struct HeadingNumber(int Start, int Length, int First, int Last)
{
    public static HeadingNumber Find(ReadOnlySpan<char> folded)
    {
        for (var i = 0; i < folded.Length; i++)
        {
            if (folded[i] == '\\')
            {
                // An escaped digit takes its whole run with it.
                i++;
                while (i + 1 < folded.Length && char.IsAsciiDigit(folded[i]) && char.IsAsciiDigit(folded[i + 1]))
                {
                    i++;
                }
            }
            else if (char.IsAsciiDigit(folded[i]))
            {
                return Read(folded, i);
            }
        }

        return default;
    }

    public PageLine ToPage()
    {
        var absurd = First < 0 || Last < 0 || Last - First >= PageLine.LargestSpan;
        var id = First < 0 ? "" : Last > First && !absurd
            ? FormattableString.Invariant($"{First}-{Last}")
            : FormattableString.Invariant($"{First}");
        return new(id, Math.Max(First, 0), absurd ? 1 : Last - First + 1, 0, absurd);
    }

    public PanelLine ToPanel() =>
        First < 0 || Last < 0 || Last > PanelLine.Largest ? new(-1, -1, 0) : new(First, Last, 0);

    private static HeadingNumber Read(ReadOnlySpan<char> folded, int start)
    {
        var first = NumberWords.Digits(folded[start..], out var length);
        var end = start + length;
        var dash = end;
        while (dash < folded.Length && folded[dash] == ' ')
        {
            dash++;
        }

        if (dash < folded.Length && Glyphs.IsDash(folded[dash]))
        {
            var next = dash + 1;
            while (next < folded.Length && folded[next] == ' ')
            {
                next++;
            }

            var last = NumberWords.Digits(folded[next..], out length);
            if (length > 0)
            {
                var (low, high) = first < 0 || last < 0 ? (-1, -1) : (Math.Min(first, last), Math.Max(first, last));
                return new(start, next + length - start, low, high);
            }
        }

        return new(start, end - start, first, first);
    }
}
