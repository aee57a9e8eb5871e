using System.Runtime.InteropServices;
using Kantoku.Core.Story.Prose;
using Kantoku.Core.Story.Vocabulary;

namespace Kantoku.Core.Story.People;

/// <summary>Finds who is spoken of in a text: by name, by role, by pronoun.</summary>
/// <param name="people">Who there is.</param>
/// <param name="presentations">Of each person, or null where it is not known.</param>
/// <remarks>What it found stands until the next read.</remarks>
internal sealed class MentionReader(PeopleIndex people, IReadOnlyList<Presentation?> presentations)
{
    private const int GroupMax = 5;

    private readonly List<Mention> _mentions = [];

    public ReadOnlySpan<Mention> Mentions => CollectionsMarshal.AsSpan(_mentions);

    /// <param name="reader">A text just read.</param>
    /// <param name="company">Who was there before this text, the nearest first; empty where that is unknown.</param>
    public void Read(ProseReader reader, ReadOnlySpan<int> company)
    {
        _mentions.Clear();
        var sightings = reader.Sightings;
        for (var i = 0; i < sightings.Length; i++)
        {
            var sighting = sightings[i];
            switch (sighting.Topic)
            {
                case Topic.Name:
                    Add(reader, sighting, sighting.Value, MentionKind.Name);
                    break;
                case Topic.Role when !Apposition.Holds(reader, sightings, i):
                    AddRole(reader, sighting, company);
                    break;
                case Topic.Roles:
                    AddRoles(reader, sightings, i, company);
                    break;
                case Topic.Prop when people.FindCreature(reader.TextOf(sighting)) is >= 0 and var creature
                    && CreatureReader.NameOf(reader, i) < 0 && CountBefore(sightings, i, 1) == 1:
                    Add(reader, sighting, creature, MentionKind.Role);
                    break;
                case Topic.Pronoun:
                    AddPronoun(reader, sighting, company);
                    break;
                case Topic.Pose when sighting.Count > 1:
                    AddRecipient(reader, sighting, company);
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>The person that a word at an index speaks of: who acts in that sentence; -1 when nobody does.</summary>
    public int SubjectAt(ProseReader reader, int word)
    {
        var words = reader.Words;
        var sentence = words[word].Sentence;
        var modified = words[word].Is(WordTraits.Wide) ? ModifiedBy(reader, word) : DescribedBy(reader, word);
        if (modified >= 0)
        {
            return modified;
        }

        var found = -1;
        foreach (var mention in Mentions)
        {
            var place = words[mention.First].Sentence;
            if (place > sentence || (place == sentence && mention.First > word && found >= 0))
            {
                break;
            }

            var isNearer = place < sentence ? !mention.IsObject || found < 0
                : mention.First <= word ? !mention.IsObject || found < 0 || Relates(reader, mention, word)
                : found < 0;
            found = isNearer ? mention.First : found;
        }

        return found;
    }

    /// <summary>微笑むユキ: a verb before a name speaks of it; -1 where none follows at once.</summary>
    private int ModifiedBy(ProseReader reader, int word)
    {
        var words = reader.Words;
        foreach (var mention in Mentions)
        {
            var gap = mention.First - word;
            if (gap is 1 or 2 && words[mention.First].Is(WordTraits.Wide) && !reader.HasBreak(word + 1, mention.First)
                && words[mention.First].Sentence == words[word].Sentence && (gap == 1 || words[word + 1].Length <= 3))
            {
                return mention.First;
            }
        }

        return -1;
    }

    /// <summary>"a furious Mio": an adjective between an article and a name speaks of it; else -1.</summary>
    private int DescribedBy(ProseReader reader, int word)
    {
        if (word == 0 || reader.TextOf(reader.Words[word - 1]) is not ("a" or "an" or "the" or "A" or "An" or "The"))
        {
            return -1;
        }

        foreach (var mention in Mentions)
        {
            if (mention.First - word is 1 or 2 && !reader.HasBreak(word + 1, mention.First))
            {
                return mention.First;
            }
        }

        return -1;
    }

    /// <summary>Two mentions act as one: they are the same, or only "and" stands between them.</summary>
    public bool IsTogether(ProseReader reader, int first, int second)
    {
        if (first == second)
        {
            return true;
        }

        var words = reader.Words;
        var (from, to) = (Math.Min(first, second), Math.Max(first, second));
        for (var at = from; at < to; at++)
        {
            var isMention = false;
            foreach (var mention in Mentions)
            {
                isMention |= mention.First <= at && mention.Last >= at;
            }

            var text = reader.TextOf(words[at]);
            if (!isMention && !(text is "and" or "と" or "AND"))
            {
                return false;
            }
        }

        return words[first].Sentence == words[second].Sentence && (HasAnd(reader, from, to)
            || words[to].Is(WordTraits.AfterBreak));
    }

    private static bool HasAnd(ProseReader reader, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (reader.TextOf(reader.Words[at]) is "and" or "と" or "AND")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Mio, who smiles": what follows speaks of the one just named.</summary>
    private static bool Relates(ProseReader reader, in Mention mention, int word)
    {
        var next = mention.Last + 1;
        return next < reader.Words.Length && next <= word
            && reader.TextOf(reader.Words[next]) is "who" or "whose" or "as" or "is" or "looks" or "looking";
    }

    private void AddRole(ProseReader reader, in Sighting sighting, ReadOnlySpan<int> company)
    {
        var role = Roles.All[sighting.Value];
        var person = people.FindRole(reader.TextOf(sighting).ToString(), sighting.Value);
        if (person < 0 && role.Generic)
        {
            person = Nearest(role.Presentation, company);
        }

        if (person >= 0)
        {
            Add(reader, sighting, person, MentionKind.Role);
        }
    }

    private void AddRoles(ProseReader reader, ReadOnlySpan<Sighting> sightings, int at, ReadOnlySpan<int> company)
    {
        var sighting = sightings[at];
        var several = people.WithRole(sighting.Value);
        var most = CountBefore(sightings, at, GroupMax);
        if (several.Count > 0)
        {
            for (var i = 0; i < Math.Min(several.Count, most); i++)
            {
                Add(reader, sighting, several[i], MentionKind.Role);
            }
        }
        else if (Roles.All[sighting.Value].Generic)
        {
            AddGroup(reader, sighting, company, most);
        }
    }

    /// <summary>The number that stands before a sighting ("two guards"), or another where none does.</summary>
    public static int CountBefore(ReadOnlySpan<Sighting> sightings, int at, int otherwise)
    {
        for (var i = at - 1; i >= 0 && sightings[at].First - sightings[i].Last <= 2; i--)
        {
            if (sightings[i].Topic == Topic.Count)
            {
                return sightings[i].Value;
            }
        }

        return otherwise;
    }

    private void AddPronoun(ProseReader reader, in Sighting sighting, ReadOnlySpan<int> company)
    {
        switch ((PronounKind)sighting.Value)
        {
            case PronounKind.Both or PronounKind.They:
                // "They" are most often the two who were seen last; more people are meant only when the words say so.
                AddGroup(reader, sighting, company, 2);
                break;
            case PronounKind.Everyone:
                AddGroup(reader, sighting, company, HeadsIn(reader.TextOf(sighting)));
                break;
            case PronounKind.He or PronounKind.His:
                AddOne(reader, sighting, Nearest(Presentation.Masculine, company) is >= 0 and var he ? he
                    : Other(reader, sighting, company));
                break;
            default:
                AddOne(reader, sighting, Nearest(Presentation.Feminine, company) is >= 0 and var she ? she
                    : Other(reader, sighting, company));
                break;
        }
    }

    /// <summary>"hands him" is a deed that holds a pronoun.</summary>
    private void AddRecipient(ProseReader reader, in Sighting deed, ReadOnlySpan<int> company)
    {
        PronounKind? kind = reader.TextOf(reader.Words[deed.Last]) switch
        {
            "him" => PronounKind.He,
            "her" => PronounKind.She,
            _ => null,
        };
        if (kind is { } pronoun)
        {
            AddPronoun(reader, new Sighting(Topic.Pronoun, (int)pronoun, deed.Last, 1), company);
        }
    }

    /// <summary>A pronoun that fits nobody means somebody all the same: who else was there, else who was named in a
    /// sentence before.</summary>
    private int Other(ProseReader reader, in Sighting pronoun, ReadOnlySpan<int> company)
    {
        foreach (var person in company)
        {
            if (!_mentions.Exists(mention => mention.Person == person))
            {
                return person;
            }
        }

        for (var i = _mentions.Count - 1; i >= 0; i--)
        {
            if (reader.Words[_mentions[i].First].Sentence != reader.Words[pronoun.First].Sentence)
            {
                return _mentions[i].Person;
            }
        }

        return -1;
    }

    private void AddOne(ProseReader reader, in Sighting sighting, int person)
    {
        if (person >= 0)
        {
            Add(reader, sighting, person, MentionKind.Pronoun);
        }
    }

    /// <summary>"all three" are three, "everyone" is as many as are shown.</summary>
    private static int HeadsIn(ReadOnlySpan<char> words) =>
        words.Contains("three", StringComparison.OrdinalIgnoreCase) || words.Contains('三') ? 3
        : words.Contains("four", StringComparison.OrdinalIgnoreCase) ? 4
        : GroupMax;

    private void AddGroup(ProseReader reader, in Sighting sighting, ReadOnlySpan<int> company, int most)
    {
        Span<int> group = stackalloc int[GroupMax];
        var count = 0;
        for (var i = 0; i < _mentions.Count && count < most; i++)
        {
            count += Include(group[..count], group, _mentions[i].Person);
        }

        for (var i = 0; i < company.Length && count < most; i++)
        {
            count += Include(group[..count], group, company[i]);
        }

        foreach (var person in group[..count])
        {
            Add(reader, sighting, person, MentionKind.Pronoun);
        }
    }

    private static int Include(ReadOnlySpan<int> have, Span<int> group, int person)
    {
        if (have.Contains(person))
        {
            return 0;
        }

        group[have.Length] = person;
        return 1;
    }

    /// <summary>The nearest who may be meant: who acts here, then who else is named here, then the company.</summary>
    private int Nearest(Presentation? presentation, ReadOnlySpan<int> company)
    {
        for (var wanted = 0; wanted < 2; wanted++)
        {
            for (var i = _mentions.Count - 1; i >= 0; i--)
            {
                if ((wanted == 1 || !_mentions[i].IsObject) && Fits(_mentions[i].Person, presentation))
                {
                    return _mentions[i].Person;
                }
            }
        }

        foreach (var person in company)
        {
            if (Fits(person, presentation))
            {
                return person;
            }
        }

        return -1;
    }

    private bool Fits(int person, Presentation? presentation) =>
        presentation is null || presentations[person] is not { } own || own == presentation;

    private void Add(ProseReader reader, in Sighting sighting, int person, MentionKind kind)
    {
        var isObject = Grammar.IsObject(reader, sighting);
        var isPresent = !Grammar.IsOwnerOnly(reader, sighting) && !Grammar.IsAbsent(reader, sighting);
        _mentions.Add(new Mention(person, sighting.First, sighting.Last, kind, isObject, isPresent,
            Grammar.IsFar(reader, sighting)));
    }
}
