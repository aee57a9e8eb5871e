namespace Kantoku.Core.Story.Prose;

/// <summary>Kinds of letters, as far as reading prose needs them.</summary>
internal static class Letters
{
    /// <summary>Of a script that is written without spaces between words, or Hangul.</summary>
    public static bool IsWide(char unit) => unit is (>= '\u3005' and <= '\u3007') or (>= '\u3041' and <= '\u30FF')
        or (>= '\u3400' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3') or (>= '\uF900' and <= '\uFAFF')
        or (>= '\uFF66' and <= '\uFF9F');

    public static bool IsKatakana(char unit) => unit is (>= '\u30A1' and <= '\u30FA') or 'ー';

    public static bool IsKanji(char unit) => unit is '々' or (>= '\u3400' and <= '\u9FFF')
        or (>= '\uF900' and <= '\uFAFF');

    /// <summary>True unless a match would cut a katakana word in two.</summary>
    public static bool IsWideBoundary(ReadOnlySpan<char> text, int at, int length)
    {
        var end = at + length;
        var cutsHead = IsKatakana(text[at]) && at > 0 && IsKatakana(text[at - 1]);
        var cutsTail = IsKatakana(text[end - 1]) && end < text.Length && IsKatakana(text[end]);
        return !cutsHead && !cutsTail;
    }

    public static bool EndsSentence(char unit) => unit is '.' or '!' or '?' or '…' or '\n' or '。' or '！' or '？'
        or '；' or ';';

    public static bool BreaksClause(char unit) => unit is ',' or ':' or '(' or ')' or '—' or '–' or '、' or '，' or '：'
        or '（' or '）' or '・' or '「' or '」' or '"' or '“' or '”' or '/';

    /// <summary>The share of capitals among cased letters is so high that capitals say nothing.</summary>
    public static bool IsShouted(ReadOnlySpan<char> text)
    {
        var upper = 0;
        var lower = 0;
        foreach (var unit in text)
        {
            upper += char.IsAsciiLetterUpper(unit) ? 1 : 0;
            lower += char.IsAsciiLetterLower(unit) ? 1 : 0;
        }

        return upper > lower * 2;
    }
}
