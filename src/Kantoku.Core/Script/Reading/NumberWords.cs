using System.Globalization;

namespace Kantoku.Core.Script.Reading;

/// <summary>Numbers as scripts write them: digits, English words, roman numerals.</summary>
internal static class NumberWords
{
    /// <summary>Numbers beyond this are a mistake, not a page or panel.</summary>
    public const int Largest = 99_999;

    private static readonly string[] Units =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens =
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <summary>Reads leading digits.</summary>
    /// <param name="length">How many characters they take; 0 when there are none.</param>
    /// <returns>The number, or -1 when it is beyond <see cref="Largest"/>.</returns>
    public static int Digits(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        while (length < text.Length && char.IsAsciiDigit(text[length]))
        {
            length++;
        }

        var digits = text[..length].TrimStart('0');
        return digits.IsEmpty ? 0
            : digits.Length > 5 ? -1
            : int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    /// <summary>Reads leading number words: "One", "TWENTY-ONE", "twenty one", "one hundred and five".</summary>
    /// <returns>The number, or -1 where no number word stands.</returns>
    public static int Words(ReadOnlySpan<char> text, out int length)
    {
        var total = UpToNinetyNine(text, out length);
        var hundred = WordAt(text, length, out var start);
        if (total is < 1 or > 9 || !hundred.Equals("hundred", StringComparison.OrdinalIgnoreCase))
        {
            return total;
        }

        (total, length) = (total * 100, start + hundred.Length);
        var and = WordAt(text, length, out start);
        var from = and.Equals("and", StringComparison.OrdinalIgnoreCase) ? start + and.Length : length;
        _ = WordAt(text, from, out start);
        var rest = UpToNinetyNine(text[start..], out var taken);
        if (rest > 0)
        {
            (total, length) = (total + rest, start + taken);
        }

        return total;
    }

    /// <summary>True for a well-formed roman numeral below 4000, in one case.</summary>
    public static bool IsRoman(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > 15)
        {
            return false;
        }

        Span<char> upper = stackalloc char[text.Length];
        text.ToUpperInvariant(upper);
        ReadOnlySpan<char> rest = upper;
        rest = Take(rest, 'M', '\0', '\0');
        rest = Take(rest, 'C', 'D', 'M');
        rest = Take(rest, 'X', 'L', 'C');
        rest = Take(rest, 'I', 'V', 'X');
        return rest.IsEmpty;
    }

    private static ReadOnlySpan<char> Take(ReadOnlySpan<char> text, char one, char five, char ten)
    {
        if (text.Length > 1 && text[0] == one && five != '\0' && (text[1] == five || text[1] == ten))
        {
            return text[2..];
        }

        if (text.Length > 0 && text[0] == five && five != '\0')
        {
            text = text[1..];
        }

        for (var i = 0; i < 3 && text.Length > 0 && text[0] == one; i++)
        {
            text = text[1..];
        }

        return text;
    }

    private static int UpToNinetyNine(ReadOnlySpan<char> text, out int length)
    {
        var first = WordAt(text, 0, out _);
        length = first.Length;
        var unit = IndexOf(Units, first);
        if (unit >= 0)
        {
            return unit;
        }

        var ten = IndexOf(Tens, first);
        if (ten < 0)
        {
            length = 0;
            return -1;
        }

        var second = WordAt(text, length, out var start);
        var digit = IndexOf(Units, second);
        if (digit is < 1 or > 9)
        {
            return (ten + 2) * 10;
        }

        length = start + second.Length;
        return (ten + 2) * 10 + digit;
    }

    /// <summary>The word at a position, one space or hyphen before it passed over.</summary>
    private static ReadOnlySpan<char> WordAt(ReadOnlySpan<char> text, int position, out int start)
    {
        start = position;
        if (position > 0 && start < text.Length && text[start] is ' ' or '-' or '\u2011')
        {
            start++;
        }

        var end = start;
        while (end < text.Length && Glyphs.IsLetterOrForeignDigit(text[end]))
        {
            end++;
        }

        return text[start..end];
    }

    private static int IndexOf(string[] words, ReadOnlySpan<char> word)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (word.Equals(words[i], StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }
}
