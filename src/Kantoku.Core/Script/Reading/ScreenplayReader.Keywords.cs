namespace Kantoku.Core.Script.Reading;

/// <content>Sound effects and titles on a line of their own.</content>
internal sealed partial class ScreenplayReader
{
    private static readonly string[] SfxWords = ["SFX", "効果音", "音效", "효과음"];

    private bool TryKeyword(int index)
    {
        var line = Lines[index];
        var folded = line.Folded;
        var start = SfxKeyword(folded);
        var kind = BeatKind.Sfx;
        if (start == 0)
        {
            kind = BeatKind.Title;
            start = TitleKeyword(folded);
        }

        if (start == 0 || start >= folded.Length || (!native && !folded[..start].Contains(':')))
        {
            return false;
        }

        if (folded[..3].ContainsAnyInRange('a', 'z'))
        {
            Diagnostics.Warn(Codes.KeywordCase, At(line),
                $"'{folded[..(kind == BeatKind.Sfx ? 3 : 5)]}' is read as a keyword",
                "write it in capitals");
        }

        Ledger.Markup(line.Text[..start]);
        var text = line.Text[start..];
        if (kind == BeatKind.Title)
        {
            Builder.Add(new() { Kind = kind, Text = TitleText(text), At = At(line, start) });
        }
        else
        {
            AddBeat(kind, text, At(line, start));
        }

        Break();
        return true;
    }

    /// <summary>The parts of a title, one a line.</summary>
    private static string TitleText(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAny('|', '｜') < 0)
        {
            return text.ToString();
        }

        var parts = text.ToString().Split(['|', '｜'],
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 0 ? text.ToString() : string.Join('\n', parts);
    }

    /// <summary>Index of the words after SFX, or 0.</summary>
    private static int SfxKeyword(ReadOnlySpan<char> folded)
    {
        foreach (var word in SfxWords)
        {
            if (folded.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return WordsAfter(folded, word.Length);
            }
        }

        return 0;
    }

    /// <summary>Index of the words after TITLE, or after CHAPTER where they are more than its number; 0 for
    /// neither.</summary>
    private static int TitleKeyword(ReadOnlySpan<char> folded)
    {
        if (folded.StartsWith("TITLE", StringComparison.Ordinal)
            || folded.StartsWith("TITLE:", StringComparison.OrdinalIgnoreCase))
        {
            return WordsAfter(folded, 5);
        }

        return folded.StartsWith("CHAPTER ", StringComparison.Ordinal) && folded.ContainsAnyInRange('a', 'z')
            ? WordsAfter(folded, 7)
            : 0;
    }

    /// <summary>Index of the words after a keyword with its colon or space; 0 where none follow.</summary>
    private static int WordsAfter(ReadOnlySpan<char> folded, int end)
    {
        if (end >= folded.Length || !(folded[end] == ':' || char.IsWhiteSpace(folded[end])))
        {
            return 0;
        }

        while (end < folded.Length && (char.IsWhiteSpace(folded[end]) || folded[end] == ':'))
        {
            end++;
        }

        return end < folded.Length ? end : 0;
    }
}
