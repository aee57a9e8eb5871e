using System.Buffers;

namespace Kantoku.Core.Script.Reading;

/// <summary>Facts about characters that the script formats need.</summary>
internal static class Glyphs
{
    /// <summary>Characters that stand for an ASCII one in scripts written with wide forms.</summary>
    private static readonly SearchValues<char> Wide = SearchValues.Create(WideForms());

    /// <summary>The full-width forms of ASCII and the ideographic space as ASCII; all else unchanged.</summary>
    public static char Fold(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        '\u3000' => ' ',
        '\u301C' => '~',
        _ => c,
    };

    /// <summary>The same text with <see cref="Fold(char)"/> applied, of the same length; null when nothing
    /// changes.</summary>
    public static string? Fold(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny(Wide) < 0)
        {
            return null;
        }

        return string.Create(text.Length, text, static (folded, source) =>
        {
            for (var i = 0; i < folded.Length; i++)
            {
                folded[i] = Fold(source[i]);
            }
        });
    }

    /// <summary>True for scripts written without spaces between words: Chinese, Japanese, Thai, Lao, Khmer, Burmese,
    /// with their punctuation.</summary>
    public static bool HasNoSpaces(char c) => c >= '\u0E00' && c switch
    {
        >= '\u0E00' and <= '\u0EFF' => true,
        >= '\u1000' and <= '\u109F' => true,
        >= '\u1780' and <= '\u17FF' => true,
        >= '\u2E80' and <= '\u312F' => true,
        >= '\u3190' and <= '\uA4CF' => true,
        >= '\uD840' and <= '\uD88F' => true,
        >= '\uF900' and <= '\uFAFF' => true,
        >= '\uFE30' and <= '\uFE4F' => true,
        >= '\uFF00' and <= '\uFFEF' => true,
        _ => false,
    };

    public static bool IsKana(char c) => c is (>= '\u3041' and <= '\u30FF') or (>= '\uFF66' and <= '\uFF9F');

    public static bool IsHan(char c) =>
        c is (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uD840' and <= '\uD88F') or '々';

    public static bool IsHangul(char c) =>
        c is (>= '\uAC00' and <= '\uD7A3') or (>= '\u1100' and <= '\u11FF') or (>= '\u3130' and <= '\u318F');

    /// <summary>A letter or digit, or half of an ideograph beyond the basic plane.</summary>
    public static bool IsWord(char c) =>
        c < 128 ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c) || c is >= '\uD840' and <= '\uD88F';

    /// <summary>A character that belongs to the word before it, where ASCII digits stand apart.</summary>
    public static bool IsLetterOrForeignDigit(char c) => !char.IsAsciiDigit(c) && IsWord(c);

    /// <summary>Dashes that separate: hyphen, en dash, em dash, minus, full-width and wave dashes.</summary>
    public static bool IsDash(char c) => c is '-' or '\u2010' or '\u2011' or '–' or '—' or '\u2212' or '~' or '\u301C';

    public static bool EndsSentence(char c) =>
        c is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '"' or '”' or '」' or '』' or '—' or ')' or '）' or ':'
            or '♪' or '~' or '〜';

    /// <summary>Finds <c>健司「待って」</c>: a name and its words in corner brackets up to the line's end.</summary>
    /// <returns>Index of the opening bracket, or 0.</returns>
    public static int CornerBracket(ReadOnlySpan<char> text)
    {
        var open = text.IndexOfAny('「', '『');
        var close = open > 0 ? text[open..].IndexOf(text[open] == '「' ? '」' : '』') : -1;
        return close > 1 && open + close == text.Length - 1 ? open : 0;
    }

    /// <summary>Trimmed of white space and of what separates a number from the text after it.</summary>
    public static ReadOnlySpan<char> WithoutLeadingSeparators(ReadOnlySpan<char> text, out int skipped)
    {
        skipped = 0;
        while (skipped < text.Length
            && (char.IsWhiteSpace(text[skipped]) || IsDash(text[skipped]) || text[skipped] is ':' or '.' or ',' or '|'))
        {
            skipped++;
        }

        return text[skipped..];
    }

    private static string WideForms() => string.Create(0x5E + 2, 0, static (forms, _) =>
    {
        for (var i = 0; i < 0x5E; i++)
        {
            forms[i] = (char)(0xFF01 + i);
        }

        forms[^2] = '\u3000';
        forms[^1] = '\u301C';
    });
}
