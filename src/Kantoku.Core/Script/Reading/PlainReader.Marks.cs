using System.Buffers;

namespace Kantoku.Core.Script.Reading;

/// <content>The marks around the words of page and panel lines.</content>
internal sealed partial class PlainReader
{
    /// <summary>What typists put before a heading to make it one.</summary>
    internal const string HeadingMarks = "#*_=->[ ~【■□●○〇◆◇▼≪《〈＜<";

    private static readonly SearchValues<char> HeadingMarkSet = SearchValues.Create(HeadingMarks);

    /// <summary>Index of the words of a page or panel line, past the marks of Markdown and of typists.</summary>
    private static int StructureStart(ReadOnlySpan<char> folded)
    {
        var start = char.IsAsciiLetter(folded[0]) ? 0 : folded.IndexOfAnyExcept(HeadingMarkSet);
        return Math.Max(0, start);
    }

    /// <summary>False where neither a keyword nor a number near the beginning could make a page or panel
    /// line.</summary>
    private static bool MayBeHeading(ReadOnlySpan<char> words) =>
        words is ['P' or 'p' or '(', ..] || (!words.IsEmpty && char.IsWhiteSpace(words[0]))
            || AsianHeading.HasNumber(words);

    private static int SkipClosingMarks(ReadOnlySpan<char> folded, int from)
    {
        while (from < folded.Length && (char.IsWhiteSpace(folded[from]) || Glyphs.IsDash(folded[from])
            || folded[from] is ':' or '.' or ',' or '|' or '*' or '_' or ']' or '=' or ')' or '】' or '。' or '、'
                or '≫' or '》' or '〉' or '>'))
        {
            from++;
        }

        return from;
    }

    private static ReadOnlySpan<char> TrimEndMarks(ReadOnlySpan<char> words) => words.TrimEnd("*_=# ");

    /// <summary>Length of " of 22" after a number.</summary>
    private static int OfTotal(ReadOnlySpan<char> rest)
    {
        if (!rest.StartsWith(" of ", StringComparison.OrdinalIgnoreCase)
            && !rest.StartsWith("/", StringComparison.Ordinal))
        {
            return 0;
        }

        var start = rest[0] == '/' ? 1 : 4;
        NumberWords.Digits(rest[start..], out var length);
        if (length == 0)
        {
            NumberWords.Words(rest[start..], out length);
        }

        return length == 0 ? 0 : start + length;
    }
}
