using System.Collections.Immutable;
using Kantoku.Core.Script;
using Kantoku.Core.Story.Prose;
using Kantoku.Core.Story.Vocabulary;

namespace Kantoku.Core.Story.People;

/// <summary>Finds people whom only the prose names: capitalised words that no vocabulary knows and that do or have what
/// people do and have.</summary>
internal sealed class NameFinder
{
    private const int CandidatesMax = 2000;
    private const int WordsMax = 3;

    /// <summary>So much may speak for a person where an article or "in" speaks for a thing.</summary>
    private const int ThingEvidenceMax = 2;

    /// <summary>Characters of a Japanese given name.</summary>
    private const int GivenMax = 5;

    private readonly List<Candidate> _candidates = [];
    private readonly Dictionary<string, int> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _small = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _smallBySpan;

    public NameFinder() => _smallBySpan = _small.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Names in the order in which they first appear, and how often they do.</summary>
    public static ImmutableArray<(string Name, int Seen)> Find(MangaScript script)
    {
        var finder = new NameFinder();
        var reader = new ProseReader(Lexicon.Prose);
        foreach (var page in script.Pages)
        {
            foreach (var panel in page.Panels)
            {
                if (panel.Description.Length > 0)
                {
                    reader.Read(panel.Description);
                    finder.Collect(reader);
                }
            }
        }

        finder.Listen(script);

        return [.. finder._candidates.Where(finder.IsPerson).Select(candidate => (candidate.Name, candidate.Seen))];
    }

    private void Collect(ProseReader reader)
    {
        var words = reader.Words;
        var known = new bool[words.Length];
        foreach (var sighting in reader.Sightings)
        {
            Array.Fill(known, true, sighting.First, sighting.Count);
        }

        for (var at = 0; at < words.Length; at++)
        {
            if (words[at].Is(WordTraits.Wide))
            {
                CollectWide(reader, at);
            }
            else if (!words[at].Is(WordTraits.Capital))
            {
                NoteSmall(reader.TextOf(words[at]));
            }
            else if (!reader.IsShouted && !known[at] && !words[at].Is(WordTraits.Number))
            {
                var count = 1;
                while (count < WordsMax && at + count < words.Length && words[at + count].Is(WordTraits.Capital)
                    && !known[at + count]
                    && !words[at + count].Is(WordTraits.AfterBreak | WordTraits.FirstOfSentence)
                    && !words[at + count - 1].Is(WordTraits.Possessive))
                {
                    count++;
                }

                Weigh(reader, at, count);
                at += count - 1;
            }
        }
    }

    private void NoteSmall(ReadOnlySpan<char> word)
    {
        if (!_smallBySpan.Contains(word))
        {
            _small.Add(word.ToString());
        }
    }

    /// <summary>健二くん, ミオさん: an honorific makes a name of an unknown word.</summary>
    private void CollectWide(ProseReader reader, int at)
    {
        var word = reader.Words[at];
        var text = reader.TextOf(word);
        foreach (var honorific in (ReadOnlySpan<string>)["さん", "くん", "ちゃん", "先輩"])
        {
            var end = text.IndexOf(honorific, StringComparison.Ordinal);
            var start = end;
            while (start > 0 && SameScript(text[start - 1], text[end - 1]))
            {
                start--;
            }

            if (end - start is >= 2 and <= 6)
            {
                Count(text[start..end].ToString()).Evidence += 2;
                return;
            }
        }

        CollectGiven(text);
    }

    /// <summary>ユキは: a given name before a particle names somebody.</summary>
    private void CollectGiven(ReadOnlySpan<char> text)
    {
        var end = 1;
        while (end < text.Length && SameScript(text[end], text[0]))
        {
            end++;
        }

        if (end is >= 2 and <= GivenMax && end < text.Length && text[end] is 'は' or 'が' or 'を' or 'に' or 'と' or 'も'
            && GivenNames.IsListed(text[..end].ToString()))
        {
            Count(text[..end].ToString()).Evidence += 2;
        }
    }

    private static bool SameScript(char a, char b) =>
        (Letters.IsKatakana(a) && Letters.IsKatakana(b)) || (Letters.IsKanji(a) && Letters.IsKanji(b));

    private void Weigh(ProseReader reader, int at, int count)
    {
        var words = reader.Words;
        var last = at + count - 1;
        var name = reader.Text[words[at].Start..words[last].End];
        if (at > 0 && words[at].Is(WordTraits.Caps) && words[at - 1].Is(WordTraits.Caps)
            && words[at - 1].Sentence == words[at].Sentence && !words[at].Is(WordTraits.AfterBreak)
            && reader.TextOf(words[at - 1]) is "YOUNG" or "OLD" or "LITTLE" or "TEEN" or "OLDER" or "YOUNGER")
        {
            // "YOUNG KENJI" is somebody else, and says nothing of a Kenji.
            return;
        }

        if (name.Length < 2 || (words[at].Is(WordTraits.Caps) && name.Length <= 2))
        {
            return;
        }

        var candidate = Count(name);
        candidate.Evidence += NameParts.Of(name).Title.Length > 0 && count > 1 ? 2 : 0;
        candidate.Inside |= !words[at].Is(WordTraits.FirstOfSentence);
        candidate.Caps |= words[at].Is(WordTraits.Caps);
        candidate.Listed |= GivenNames.IsListed(reader.TextOf(words[at]).ToString());
        foreach (var sighting in reader.Sightings)
        {
            var after = sighting.First - last;
            var owns = words[last].Is(WordTraits.Possessive) && sighting.Topic == Topic.BodyPart && after is 1 or 2;
            var acts = after is 1 or 2 && sighting.Topic is Topic.Pose or Topic.Emotion or Topic.Away
                && !reader.HasBreak(last + 1, sighting.First);
            candidate.Evidence += owns || acts ? 1 : 0;
        }

        if (last + 1 < words.Length && words[last + 1].Is(WordTraits.Number)
            && words[last + 1].Is(WordTraits.AfterBreak))
        {
            candidate.Evidence += 2;
        }

        candidate.Deeds += NameInSentence.Deeds(reader, last);
        candidate.IsThing |= NameInSentence.IsThing(reader, at, last);
    }

    /// <summary>"Anneke, run!", "Thanks, Anneke.": whoever is called in dialogue is somebody, if prose names them
    /// too.</summary>
    private void Listen(MangaScript script)
    {
        if (!_candidates.Exists(candidate => candidate.Deeds == 1))
        {
            return;
        }

        foreach (var beat in script.Pages.SelectMany(page => page.Panels).SelectMany(panel => panel.Beats))
        {
            foreach (var candidate in _candidates)
            {
                if (candidate.Deeds > 0 && !candidate.Called)
                {
                    candidate.Called = NameInSentence.IsCalled(beat.Text, candidate.Name);
                }
            }
        }
    }

    private Candidate Count(string name)
    {
        if (!_byName.TryGetValue(name, out var index))
        {
            if (_candidates.Count == CandidatesMax)
            {
                return new Candidate(name);
            }

            _byName.Add(name, index = _candidates.Count);
            _candidates.Add(new Candidate(name));
        }

        _candidates[index].Seen++;
        return _candidates[index];
    }

    private bool IsPerson(Candidate candidate)
    {
        if (_small.Contains(candidate.Name) || (!candidate.Listed && CommonWords.Has(candidate.Name)))
        {
            return false;
        }

        if (candidate is { IsThing: true, Listed: false, Evidence: <= ThingEvidenceMax })
        {
            return false;
        }

        if (candidate.Deeds + (candidate.Called ? 1 : 0) >= 2)
        {
            return true;
        }

        var evidence = candidate.Evidence + (candidate.Listed ? 1 : 0) + (candidate.Caps ? 1 : 0);
        return candidate.Listed || evidence >= 2 || (evidence >= 1 && candidate.Seen >= 2 && candidate.Inside)
            || (candidate.Evidence >= 1 && candidate.Inside);
    }

    private sealed class Candidate(string name)
    {
        public string Name { get; } = name;

        public int Seen { get; set; }

        public int Evidence { get; set; }

        public bool Inside { get; set; }

        public bool Caps { get; set; }

        public bool Listed { get; set; }

        /// <summary>Verbs behind the name that only people are the subject of, as far as can be told.</summary>
        public int Deeds { get; set; }

        /// <summary>An article or "in" stands before it somewhere.</summary>
        public bool IsThing { get; set; }

        /// <summary>Dialogue calls it.</summary>
        public bool Called { get; set; }
    }
}
