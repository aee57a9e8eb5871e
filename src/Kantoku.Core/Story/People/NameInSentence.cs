using Kantoku.Core.Story.Prose;
using Kantoku.Core.Story.Vocabulary;

namespace Kantoku.Core.Story.People;

/// <summary>What a sentence says of whether a capitalised word that nothing knows names a person.</summary>
internal static class NameInSentence
{
    private const int LeastVerb = 4;

    /// <returns>How much the words behind the name speak for a person: 2 when the deed is done to what is theirs, 1
    /// for a deed, 0 for none.</returns>
    /// <param name="reader">A text just read.</param>
    /// <param name="last">Index of the name's last word.</param>
    public static int Deeds(ProseReader reader, int last)
    {
        var words = reader.Words;
        var verb = last + 1;
        if (words[last].Is(WordTraits.Possessive))
        {
            return 0;
        }

        // "Anneke slowly raises": what stands between name and verb says how.
        verb += verb < words.Length && reader.TextOf(words[verb]) is [.., 'l', 'y'] ? 1 : 0;
        if (verb >= words.Length || words[verb].Is(WordTraits.AfterBreak | WordTraits.FirstOfSentence)
            || !IsFiniteVerb(reader, verb))
        {
            return 0;
        }

        var after = verb + 1;
        if (after >= words.Length || words[after].Is(WordTraits.AfterBreak | WordTraits.FirstOfSentence))
        {
            return 1;
        }

        return reader.TextOf(words[after]) is "his" or "her" or "their" or "him" or "himself" or "herself" ? 2
            : IsBehindVerb(reader, after) ? 1 : 0;
    }

    /// <summary>"the Anneke", "in Anneke": a ship, a firm, a town.</summary>
    public static bool IsThing(ProseReader reader, int first, int last)
    {
        var words = reader.Words;
        if (first == 0 || words[first].Is(WordTraits.FirstOfSentence | WordTraits.AfterBreak)
            || words[last].Is(WordTraits.Possessive))
        {
            return false;
        }

        return reader.TextOf(words[first - 1]) is "a" or "an" or "the" or "A" or "An" or "The" or "in" or "In" or "this"
            or "that" or "some" or "every" or "of" && !words[first - 1].Is(WordTraits.AfterBreak);
    }

    /// <summary>The name stands alone between marks, as whoever is spoken to does.</summary>
    public static bool IsCalled(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0;
            at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
        {
            var end = at + name.Length;
            var isBegun = at == 0 || (at > 1 && text[at - 1] == ' ' && text[at - 2] is ',' or '.' or '!' or '?' or '…');
            var isEnded = end == text.Length || text[end] is ',' or '.' or '!' or '?' or '…' or '-' or '—';
            if (isBegun && isEnded)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A small word of the third person that things are seldom the subject of.</summary>
    private static bool IsFiniteVerb(ProseReader reader, int word)
    {
        var text = reader.TextOf(reader.Words[word]);
        return text.Length >= LeastVerb && char.IsAsciiLetterLower(text[0]) && text[^1] == 's'
            && text[^2] is not ('s' or 'u' or 'i' or '\'') && !CommonWords.IsDoneByThings(text)
            && !text.EndsWith("less") && text is not ("always" or "towards" or "besides" or "perhaps" or "afterwards"
            or "upstairs" or "downstairs" or "indoors" or "outdoors" or "sometimes" or "backwards" or "forwards");
    }

    /// <summary>A verb may stand before this word, a noun in the plural hardly: an article, a preposition, an
    /// adverb.</summary>
    private static bool IsBehindVerb(ProseReader reader, int word)
    {
        var text = reader.TextOf(reader.Words[word]);
        return text is "the" or "a" or "an" or "at" or "to" or "into" or "in" or "on" or "onto" or "over" or "under"
            or "up" or "down" or "out" or "off" or "back" or "away" or "around" or "round" or "through" or "along"
            or "across" or "past" or "behind" or "beside" or "by" or "from" or "for" or "with" or "it" or "them"
            or "its" or "and" or "as" or "another" or "one" or "two" or "toward" or "towards" or "that" or "not"
            or "about" || reader.Words[word].Is(WordTraits.Capital) || text is [.., _, 'l', 'y'];
    }
}
