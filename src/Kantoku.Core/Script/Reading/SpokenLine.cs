using System.Buffers;

namespace Kantoku.Core.Script.Reading;

/// <summary>Words in quotation marks with who says them, as novels write it: <c>“Wait,” said Mio.</c>,
/// <c>「待って」とミオは言った。</c></summary>
/// <param name="Words">Between the marks.</param>
/// <param name="Speaker">The name.</param>
/// <param name="Clause">The clause that says who speaks, where it says nothing else; else empty.</param>
internal readonly record struct SpokenLine(Range Words, Range Speaker, Range Clause, BeatKind Kind)
{
    private const int LongestName = 24;
    private const int LongestUncasedName = 8;

    private static readonly SearchValues<char> Marks = SearchValues.Create("“\"「");

    private static readonly SearchValues<char> JapaneseVerbs = SearchValues.Create("言叫囁呟尋聞答訊怒");

    private static readonly string[] Verbs =
    [
        "said", "says", "asked", "asks", "replied", "replies", "answered", "answers", "shouted", "shouts", "yelled",
        "yells", "cried", "cries", "screamed", "screams", "murmured", "murmurs", "muttered", "mutters", "exclaimed",
        "exclaims", "whispered", "whispers", "thought", "thinks",
    ];

    private static readonly string[] NoNames =
    [
        "He", "She", "They", "I", "We", "It", "You", "The", "A", "An", "That", "This", "No", "One", "Someone", "Nobody",
        "Everyone", "Then", "And", "But", "彼", "彼女", "私", "僕", "俺", "誰", "誰か", "皆", "彼ら", "あなた", "自分", "二人",
    ];

    /// <summary>Finds the first words of a line that plainly have a speaker: they open the line or a sentence, and a
    /// verb of saying stands beside a name right behind them.</summary>
    /// <param name="folded">The line.</param>
    /// <param name="from">Where to look from.</param>
    public static SpokenLine? Find(ReadOnlySpan<char> folded, int from)
    {
        while (from < folded.Length && folded[from..].IndexOfAny(Marks) is >= 0 and var found)
        {
            var open = from + found;
            var close = Close(folded, open);
            if (close < 0)
            {
                return null;
            }

            var opens = close > open + 1 && OpensSentence(folded[..open]);
            var spoken = !opens ? null
                : folded[open] == '「' ? Japanese(folded, open, close)
                : English(folded, open, close);
            if (spoken is not null)
            {
                return spoken;
            }

            from = close + 1;
        }

        return null;
    }

    /// <summary>True where words in quotation marks stand at a place: the same speaker goes on.</summary>
    public static bool GoesOn(ReadOnlySpan<char> folded, int at, out Range words)
    {
        var close = at < folded.Length && Marks.Contains(folded[at]) ? Close(folded, at) : -1;
        words = close > at + 1 ? (at + 1)..close : default;
        return close > at + 1;
    }

    private static int Close(ReadOnlySpan<char> folded, int open)
    {
        var mark = folded[open] switch { '“' => '”', '「' => '」', var same => same };
        var length = folded[(open + 1)..].IndexOf(mark);
        return length < 0 ? -1 : open + 1 + length;
    }

    private static bool OpensSentence(ReadOnlySpan<char> before) =>
        before.TrimEnd() is not [.., var last] || last is '.' or '!' or '?' or '…' or '。' or '！' or '？';

    private static SpokenLine? English(ReadOnlySpan<char> folded, int open, int close)
    {
        if (folded[close - 1] is not (',' or '.' or '!' or '?' or '…' or '—' or '-'))
        {
            return null;
        }

        var start = SkipSpaces(folded, close + 1);
        var first = Word(folded, start);
        var verbFirst = Verbs.Contains(folded[first].ToString());
        var nameStart = verbFirst ? SkipSpaces(folded, first.End.Value) : start;
        var name = Name(folded, nameStart);
        var verb = verbFirst ? first : Word(folded, SkipSpaces(folded, name.End.Value));
        if (name.Start.Value == name.End.Value || !Verbs.Contains(folded[verb].ToString()))
        {
            return null;
        }

        var end = Math.Max(name.End.Value, verb.End.Value);
        var next = end < folded.Length && folded[end] == ',' ? SkipSpaces(folded, end + 1) : folded.Length;
        var whole = end == folded.Length || folded[end] == '.'
            || (next < folded.Length && Marks.Contains(folded[next]));
        var kind = folded[verb] switch
        {
            "whispered" or "whispers" => BeatKind.Whisper,
            "thought" or "thinks" => BeatKind.Thought,
            _ => BeatKind.Speech,
        };
        var words = folded[close - 1] == ',' ? (open + 1)..(close - 1) : (open + 1)..close;
        return new(words, name, whole ? start..end : end..end, kind);
    }

    private static SpokenLine? Japanese(ReadOnlySpan<char> folded, int open, int close)
    {
        var rest = folded[(close + 1)..];
        if (rest is not ['と', ..])
        {
            return null;
        }

        var stop = rest.IndexOfAny('。', '、');
        var clause = stop < 0 ? rest : rest[..stop];
        var particle = clause[1..].IndexOfAny('は', 'が');
        var name = particle > 0 ? clause.Slice(1, particle) : default;
        var verb = particle > 0 ? clause[(particle + 2)..].IndexOfAny(JapaneseVerbs) : -1;
        if (verb < 0 || name.Length > LongestUncasedName || !CueLine.LooksLikeUncasedName(name)
            || NoNames.Contains(name.ToString()))
        {
            return null;
        }

        var (start, whole) = (close + 1, verb == 0 && (stop < 0 || rest[stop] == '。') && clause.Length < particle + 8);
        var end = start + clause.Length;
        var speaker = (start + 1)..(start + 1 + particle);
        return new((open + 1)..close, speaker, whole ? start..end : end..end, BeatKind.Speech);
    }

    /// <summary>Up to three words that begin with capitals, none of them a pronoun; empty where none stands.</summary>
    private static Range Name(ReadOnlySpan<char> folded, int start)
    {
        var end = start;
        for (var word = Word(folded, start); IsNamePart(folded[word]); word = Word(folded, SkipSpaces(folded, end)))
        {
            end = word.End.Value;
            if (end - start > LongestName)
            {
                return start..start;
            }
        }

        return start..end;
    }

    private static bool IsNamePart(ReadOnlySpan<char> word) =>
        !word.IsEmpty && char.IsUpper(word[0]) && !NoNames.Contains(word.ToString());

    private static Range Word(ReadOnlySpan<char> folded, int start)
    {
        var end = start;
        while (end < folded.Length && (char.IsLetter(folded[end]) || folded[end] == '-'))
        {
            end++;
        }

        return start..end;
    }

    private static int SkipSpaces(ReadOnlySpan<char> folded, int start)
    {
        while (start < folded.Length && folded[start] == ' ')
        {
            start++;
        }

        return start;
    }
}
