using System.Runtime.InteropServices;

namespace Kantoku.Core.Story.Prose;

/// <summary>Reads a text once: its words, and what the vocabulary and the story's names see in them.</summary>
/// <remarks>Linear in the text. What it found stands until the next read; not for several threads.</remarks>
internal sealed class ProseReader(PhraseTable<Sense[]> lexicon, PhraseTable<int>? names = null)
{
    /// <summary>UTF-16 units that are read of one text; no panel's picture hangs on words beyond them.</summary>
    private const int LengthMax = 4000;

    private readonly List<Word> _words = [];
    private readonly List<WideMatch> _wide = [];
    private readonly List<Sighting> _sightings = [];

    /// <summary>For each word the first sighting that takes it, or -1.</summary>
    private readonly List<int> _sightingOf = [];
    private int _sentence;
    private WordTraits _next;
    private int _brackets;

    public string Text { get; private set; } = "";

    public ReadOnlySpan<Word> Words => CollectionsMarshal.AsSpan(_words);

    /// <summary>In the order of their first words.</summary>
    public ReadOnlySpan<Sighting> Sightings => CollectionsMarshal.AsSpan(_sightings);

    /// <summary>All meanings of a word, those of phrases that it is part of among them.</summary>
    public ReadOnlySpan<Sighting> At(int word)
    {
        var first = _sightingOf[word];
        if (first < 0)
        {
            return [];
        }

        var end = first + 1;
        while (end < _sightings.Count && _sightings[end].First == _sightings[first].First)
        {
            end++;
        }

        return Sightings[first..end];
    }

    /// <summary>The text holds hardly any small letters.</summary>
    public bool IsShouted { get; private set; }

    public ReadOnlySpan<char> TextOf(in Word word) => Text.AsSpan(word.Start, word.Length);

    public ReadOnlySpan<char> TextOf(in Sighting sighting) =>
        Text.AsSpan()[Words[sighting.First].Start..Words[sighting.Last].End];

    /// <summary>The sentence that a word belongs to, without the space around it.</summary>
    public ReadOnlySpan<char> SentenceOf(int word)
    {
        var words = Words;
        var (first, last) = (word, word);
        while (first > 0 && words[first - 1].Sentence == words[word].Sentence)
        {
            first--;
        }

        while (last + 1 < words.Length && words[last + 1].Sentence == words[word].Sentence)
        {
            last++;
        }

        var end = words[last].End;
        while (end < Text.Length && Text[end] is not '\n' && !Letters.IsWide(Text[end])
            && !char.IsLetterOrDigit(Text[end])
            && !char.IsWhiteSpace(Text[end]))
        {
            end++;
        }

        return Text.AsSpan()[words[first].Start..end];
    }

    public void Read(string text)
    {
        Text = text.Length <= LengthMax ? text : text[..LengthMax];
        IsShouted = Letters.IsShouted(Text);
        _words.Clear();
        _wide.Clear();
        _sightings.Clear();
        _sentence = 0;
        _next = WordTraits.FirstOfSentence;
        _brackets = 0;
        Split();
        Match();
        IndexWords();
    }

    public bool Has(Topic topic) => IndexOf(topic) >= 0;

    /// <summary>Index of the first sighting of a topic, or -1.</summary>
    public int IndexOf(Topic topic)
    {
        var sightings = Sightings;
        for (var i = 0; i < sightings.Length; i++)
        {
            if (sightings[i].Topic == topic)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A "not" stands within the three words before, or a ない behind.</summary>
    public bool IsNegated(in Sighting sighting)
    {
        var words = Words;
        var word = words[sighting.First];
        if (word.Is(WordTraits.Wide))
        {
            var tail = Text.AsSpan(words[sighting.Last].End);
            tail = tail[..Math.Min(tail.Length, 5)];
            return tail.Contains("ない", StringComparison.Ordinal) || tail.Contains("なかった", StringComparison.Ordinal)
                || tail.Contains("ません", StringComparison.Ordinal) || tail.StartsWith("ず", StringComparison.Ordinal);
        }

        for (var i = Sightings.Length - 1; i >= 0; i--)
        {
            var other = Sightings[i];
            if (other.Topic == Topic.Negation && other.Last < sighting.First && sighting.First - other.Last <= 3
                && words[other.First].Sentence == word.Sentence)
            {
                return !HasBreak(other.Last + 1, sighting.First);
            }
        }

        return false;
    }

    /// <summary>A comma or bracket stands before one of the words from first to last.</summary>
    public bool HasBreak(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (Words[i].Is(WordTraits.AfterBreak))
            {
                return true;
            }
        }

        return false;
    }

    private void Split()
    {
        var text = Text.AsSpan();
        for (var at = 0; at < text.Length;)
        {
            var unit = text[at];
            if (Letters.IsWide(unit))
            {
                at = AddWide(text, at);
            }
            else if (char.IsLetterOrDigit(unit))
            {
                at = AddSpaced(text, at);
            }
            else
            {
                Punctuate(text, at);
                at++;
            }
        }
    }

    private void Punctuate(ReadOnlySpan<char> text, int at)
    {
        var unit = text[at];
        if (Letters.EndsSentence(unit))
        {
            if (unit != '.' || !IsAbbreviation(text))
            {
                _sentence += _next.HasFlag(WordTraits.FirstOfSentence) ? 0 : 1;
                _next = WordTraits.FirstOfSentence;
            }
        }
        else if (Letters.BreaksClause(unit) || (unit == '-' && at > 0 && at + 1 < text.Length
            && text[at + 1] is '-' or ' '))
        {
            _next |= WordTraits.AfterBreak;
            _brackets += unit is '(' or '（' ? 1 : unit is ')' or '）' && _brackets > 0 ? -1 : 0;
        }
    }

    /// <summary>The point belongs to the word before it: "Dr.", an initial.</summary>
    private bool IsAbbreviation(ReadOnlySpan<char> text)
    {
        if (_words.Count == 0)
        {
            return false;
        }

        var last = _words[^1];
        var word = text.Slice(last.Start, last.Length);
        return last.Is(WordTraits.Capital) && (word.Length == 1
            || word is "Dr" or "Mr" or "Mrs" or "Ms" or "St" or "Prof"
            or "Sgt" or "Lt" or "Capt" or "DR" or "MR" or "MRS" or "MS" or "PROF" or "SGT" or "LT" or "CAPT");
    }

    private int AddSpaced(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        var upper = true;
        var digits = true;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsApostrophe(text, end))
            && !Letters.IsWide(text[end]))
        {
            upper &= !char.IsLower(text[end]);
            digits &= char.IsDigit(text[end]);
            end++;
        }

        var length = end - start;
        var traits = Take();
        if (length > 2 && text[end - 1] is 's' or 'S' && text[end - 2] is '\'' or '’')
        {
            length -= 2;
            traits |= WordTraits.Possessive;
            upper = !text.Slice(start, length).ContainsAnyInRange('a', 'z');
        }
        else if (end < text.Length && text[end] is '\'' or '’' && text[end - 1] is 's' or 'S')
        {
            traits |= WordTraits.Possessive;
        }

        traits |= char.IsUpper(text[start]) ? WordTraits.Capital : 0;
        traits |= upper && length > 1 && !digits ? WordTraits.Caps : 0;
        traits |= digits ? WordTraits.Number : 0;
        _words.Add(new Word(start, length, _sentence, traits));
        return end;
    }

    private static bool IsApostrophe(ReadOnlySpan<char> text, int at) =>
        text[at] is '\'' or '’' && at + 1 < text.Length && char.IsLetter(text[at + 1]);

    /// <summary>Adds the longest name or known word that begins here; unknown characters gather in one word.</summary>
    private int AddWide(ReadOnlySpan<char> text, int start)
    {
        for (var at = start; at < text.Length && Letters.IsWide(text[at]); at++)
        {
            var nameLength = LengthOfName(text, at, out var name);
            var isKnown = lexicon.TryMatchWide(text, at, out var senses, out var length);
            if (nameLength == 0 && !isKnown)
            {
                continue;
            }

            AddUnknown(start, at);
            var takesName = nameLength > 0 && (!isKnown || nameLength >= length);
            length = takesName ? nameLength : length;
            var end = at + length;
            var owner = end < text.Length && text[end] == 'の' ? WordTraits.Possessive : 0;
            _wide.Add(new WideMatch(_words.Count, takesName ? name : -1, takesName || senses is null ? [] : senses));
            _words.Add(new Word(at, length, _sentence, Take() | WordTraits.Wide | owner));
            return end;
        }

        var stop = start;
        while (stop < text.Length && Letters.IsWide(text[stop]))
        {
            stop++;
        }

        AddUnknown(start, stop);
        return stop;
    }

    /// <summary>Units of the name that begins here, or 0. A name of one character stands alone: before a particle, an
    /// honorific or a mark.</summary>
    private int LengthOfName(ReadOnlySpan<char> text, int at, out int name)
    {
        name = -1;
        if (names is null || !names.TryMatchWide(text, at, out name, out var length))
        {
            return 0;
        }

        var end = at + length;
        return length > 1 || end == text.Length || !Letters.IsKanji(text[end]) ? length : 0;
    }

    private void AddUnknown(int start, int end)
    {
        if (end > start)
        {
            _words.Add(new Word(start, end - start, _sentence, Take() | WordTraits.Wide));
        }
    }

    private WordTraits Take()
    {
        var traits = _next | (_brackets > 0 ? WordTraits.Bracketed : 0);
        _next = WordTraits.None;
        return traits;
    }

    private void Match()
    {
        var words = Words;
        var wide = 0;
        for (var at = 0; at < words.Length;)
        {
            if (words[at].Is(WordTraits.Wide))
            {
                if (wide < _wide.Count && _wide[wide].Word == at)
                {
                    AddMatch(_wide[wide]);
                    wide++;
                }

                at++;
                continue;
            }

            at += MatchSpaced(words, at);
        }
    }

    /// <summary>Matches never share a word.</summary>
    private void IndexWords()
    {
        CollectionsMarshal.SetCount(_sightingOf, _words.Count);
        var found = CollectionsMarshal.AsSpan(_sightingOf);
        found.Fill(-1);
        for (var i = _sightings.Count - 1; i >= 0; i--)
        {
            found.Slice(_sightings[i].First, _sightings[i].Count).Fill(i);
        }
    }

    private void AddMatch(WideMatch match)
    {
        if (match.Name >= 0)
        {
            _sightings.Add(new Sighting(Topic.Name, match.Name, match.Word, 1));
        }

        foreach (var sense in match.Senses)
        {
            _sightings.Add(new Sighting(sense.Topic, sense.Value, match.Word, 1));
        }
    }

    private int MatchSpaced(ReadOnlySpan<Word> words, int at)
    {
        var isKnown = lexicon.TryMatch(Text, words, at, out var senses, out var count);
        if (names is not null && names.TryMatch(Text, words, at, out var name, out var nameCount)
            && nameCount >= count && IsWrittenAsName(words[at], isKnown))
        {
            _sightings.Add(new Sighting(Topic.Name, name, at, nameCount));
            return nameCount;
        }

        if (!isKnown || senses is null)
        {
            return 1;
        }

        foreach (var sense in senses)
        {
            _sightings.Add(new Sighting(sense.Topic, sense.Value, at, count));
        }

        return count;
    }

    /// <summary>A name has a capital, unless no other word is spelt like it or it is a role ("the guard").</summary>
    private static bool IsWrittenAsName(in Word word, bool isKnown) =>
        word.Is(WordTraits.Capital) || word.Is(WordTraits.Number) || (!isKnown && word.Length >= 4);

    private readonly record struct WideMatch(int Word, int Name, Sense[] Senses);
}
