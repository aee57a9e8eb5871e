namespace Kantoku.Core.Script.Reading;

/// <content>Words in corner brackets after a name, and thoughts in round ones, as Japanese scenarios write
/// them.</content>
internal sealed partial class PlainReader
{
    /// <summary>Lines that one pair of brackets may run over.</summary>
    private const int MostQuotedLines = 12;

    private const int MostThinkers = 64;

    /// <summary>The script writes its dialogue in corner brackets, so that round ones after a name hold
    /// thoughts.</summary>
    private bool _quotes;

    /// <summary><c>健司「待って」</c>, <c>健司（まさか……）</c>, over several lines too.</summary>
    private bool TryQuoted(int index, out int last)
    {
        last = index;
        var line = Lines[index];
        var open = FindQuoted(line.Folded, out var close, out var isThought);
        if (open == 0)
        {
            return false;
        }

        while (Lines[last].Folded[^1] != close)
        {
            last = Lines.Next(last);
            if (last >= Lines.Count || last - index > MostQuotedLines || Lines[last].Kind != LineKind.Text
                || FindQuoted(Lines[last].Folded, out _, out _) > 0 || IsPage(Lines[last].Folded)
                || IsPanel(Lines[last].Folded))
            {
                last = index;
                return false;
            }
        }

        OpenQuoted(index, open, isThought);
        for (var i = index; i <= last; i = Lines.Next(i))
        {
            var (words, from) = (Lines[i], i == index ? open + 1 : 0);
            Speech.Say(words.Text[from..(i == last ? words.Length - 1 : words.Length)], At(words, from), words.Indent);
        }

        Speech.Close();
        Break();
        return true;
    }

    private void OpenQuoted(int index, int open, bool isThought)
    {
        Open(index, 0, open, inline: true);
        if (isThought)
        {
            Speech.Think();
        }
    }

    /// <summary>Index of the bracket that opens the words of a known name or a keyword, or 0.</summary>
    private int FindQuoted(ReadOnlySpan<char> folded, out char close, out bool isThought)
    {
        (close, isThought) = (default, false);
        var corner = folded[..Math.Min(folded.Length, LongestName)].IndexOfAny('「', '『');
        if (corner > 0)
        {
            close = folded[corner] == '「' ? '」' : '』';
            var end = folded[corner..].IndexOf(close);
            var name = NameOf(folded[..corner].TrimEnd(": "));
            return (end < 0 || corner + end == folded.Length - 1) && end != 1
                && (names.IsKnown(name) || CueLine.Keyword(name, imported: true) is not null) ? corner : 0;
        }

        var round = _quotes ? folded[..Math.Min(folded.Length, LongestName)].IndexOf('(') : -1;
        if (round < 1 || !names.IsKnown(folded[..round]))
        {
            return 0;
        }

        (close, isThought) = (')', true);
        var words = folded[(round + 1)..];
        var shut = words.IndexOf(')');
        var whole = shut < 0 ? words : words[..shut];
        return (shut < 0 || shut == words.Length - 1) && !whole.IsWhiteSpace() && !Parenthetical.IsOffPanel(whole)
            && !Parenthetical.IsContinued(whole) && Parenthetical.KindOf(whole, imported: true) is null ? round : 0;
    }

    /// <summary>Names that stand before corner brackets. What ends in a particle is rather a sentence, and counts from
    /// the second time on.</summary>
    private void LearnQuotedNames(int from)
    {
        for (var i = from; i < Lines.Count; i++)
        {
            var folded = Lines[i].Kind == LineKind.Text ? Lines[i].Folded : default;
            var open = folded[..Math.Min(folded.Length, LongestName)].IndexOfAny('「', '『');
            var name = open > 0 ? NameOf(folded[..open].TrimEnd(": ")) : default;
            if (name.IsEmpty || !Names.IsInline(name) || CueLine.Keyword(name, imported: true) is not null)
            {
                continue;
            }

            var close = folded[open..].IndexOf(folded[open] == '「' ? '」' : '』');
            if (close >= 0 && open + close < folded.Length - 1)
            {
                continue;
            }

            _quotes = true;
            if (IsParticle(name[^1]))
            {
                names.UseInline(name);
            }
            else
            {
                names.Use(name);
            }
        }

        if (_quotes)
        {
            LearnThinkers(from);
        }
    }

    /// <summary>Names that only ever think, where another line begins with the same name and a particle: what stands in
    /// round brackets after any other word is a remark.</summary>
    private void LearnThinkers(int from)
    {
        var candidates = new List<string>();
        for (var i = from; i < Lines.Count && candidates.Count < MostThinkers; i++)
        {
            var folded = Lines[i].Kind == LineKind.Text ? Lines[i].Folded : default;
            var open = folded is [.., ')'] ? folded.IndexOf('(') : -1;
            if (open > 0 && CueLine.LooksLikeUncasedName(folded[..open]) && !names.IsKnown(folded[..open]))
            {
                candidates.Add(folded[..open].ToString());
            }
        }

        for (var i = from; i < Lines.Count && candidates.Count > 0; i++)
        {
            var line = Lines[i];
            foreach (var name in candidates)
            {
                if (line.Kind == LineKind.Text && line.Length > name.Length && IsParticle(line.Folded[name.Length])
                    && line.Folded.StartsWith(name, StringComparison.Ordinal))
                {
                    names.Use(name);
                }
            }
        }
    }

    private static bool IsParticle(char c) =>
        c is 'は' or 'が' or 'を' or 'に' or 'へ' or 'と' or 'も' or 'の' or 'で' or 'や' or 'ら' or 'て';
}
