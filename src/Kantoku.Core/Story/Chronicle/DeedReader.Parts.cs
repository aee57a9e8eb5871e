using System.Collections.Immutable;
using Kantoku.Core.Story.People;
using Kantoku.Core.Story.Prose;

namespace Kantoku.Core.Story.Chronicle;

/// <content>The parts of a sentence: who, what, and which part of whom.</content>
internal sealed partial class DeedReader
{
    private const int ObjectReach = 7;

    private ImmutableArray<int> SubjectsOf(in Sighting sighting)
    {
        var word = MarkedSubject(sighting) is >= 0 and var marked ? marked : mentions.SubjectAt(prose, sighting.First);
        var isDropped = prose.Words[sighting.First].Is(WordTraits.Wide) && word >= 0
            && prose.Words[word].Sentence == prose.Words[sighting.First].Sentence - 1;
        if (word < 0 || (!isDropped && prose.Words[word].Sentence != prose.Words[sighting.First].Sentence))
        {
            return [];
        }

        var people = ImmutableArray.CreateBuilder<int>();
        foreach (var mention in mentions.Mentions)
        {
            if (mention.IsPresent && !people.Contains(mention.Person)
                && mentions.IsTogether(prose, mention.First, word))
            {
                people.Add(mention.Person);
            }
        }

        return people.ToImmutable();
    }

    /// <summary>The mention before a Japanese verb that が or は marks; -1 where none does.</summary>
    private int MarkedSubject(in Sighting verb)
    {
        var found = -1;
        foreach (var mention in mentions.Mentions)
        {
            var end = prose.Words[mention.Last].End;
            if (prose.Words[verb.First].Is(WordTraits.Wide) && mention.Last < verb.First && end < prose.Text.Length
                && prose.Text[end] is 'が' or 'は'
                    && prose.Words[mention.First].Sentence == prose.Words[verb.First].Sentence)
            {
                found = mention.First;
            }
        }

        return found;
    }

    /// <summary>The person named after a verb in its clause, or before it with を or に; -1 where none is.</summary>
    private int PersonAfter(in Sighting verb, ImmutableArray<int> subjects)
    {
        var words = prose.Words;
        foreach (var mention in mentions.Mentions)
        {
            var isWide = words[mention.First].Is(WordTraits.Wide);
            var gap = isWide ? verb.First - mention.Last : mention.First - verb.Last;
            if (gap is > 0 and <= ObjectReach && words[mention.First].Sentence == words[verb.First].Sentence
                && !subjects.Contains(mention.Person)
                && (!isWide || mention.IsObject || words[mention.Last].Is(WordTraits.Possessive)))
            {
                return mention.Person;
            }
        }

        return -1;
    }

    /// <summary>The thing a verb is done to, or that does it ("the lamp goes out"); empty where none is.</summary>
    private string ItemOf(in Sighting verb)
    {
        var words = prose.Words;
        var owner = SubjectsOf(verb).FirstOrDefault(-1);
        var best = "";
        var bestGap = ObjectReach + 1;
        foreach (var prop in prose.Sightings)
        {
            if (prop.Topic is not (Topic.Prop or Topic.Item)
                || words[prop.First].Sentence != words[verb.First].Sentence)
            {
                continue;
            }

            var gap = GapOf(verb, prop);
            if (gap < bestGap)
            {
                (best, bestGap) = (items.Seen(prose, prop, owner), gap);
            }
        }

        if (best.Length == 0 && verb.First > 0 && prose.TextOf(words[verb.First - 1]) is "is" or "it" or "It"
            && HasWord("it", words[verb.First].Sentence))
        {
            return _lastItem;
        }

        return bestGap <= ObjectReach ? best : "";
    }

    /// <summary>Words between a verb and its object: behind it in English, or before it where a thing is the subject;
    /// before it in Japanese.</summary>
    private int GapOf(in Sighting verb, in Sighting thing)
    {
        const int SubjectPenalty = 3;
        var words = prose.Words;
        var isBehind = thing.First > verb.Last;
        var isWide = prose.Words[verb.First].Is(WordTraits.Wide);
        var gap = isBehind ? thing.First - verb.Last : verb.First - thing.Last;
        var isObject = isWide && words[thing.Last].End < prose.Text.Length && prose.Text[words[thing.Last].End] == 'を';
        return gap <= 0 || (isWide && isBehind) ? ObjectReach + 1
            : isObject ? Math.Max(1, gap - SubjectPenalty)
            : isWide || isBehind ? gap
            : gap + SubjectPenalty;
    }

    /// <summary>"throws the ring into the river".</summary>
    private bool IsThrownAway(in Sighting verb)
    {
        if (!prose.TextOf(verb).StartsWith("thr", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        for (var at = verb.Last + 1; at < Math.Min(prose.Words.Length, verb.Last + 6); at++)
        {
            if (prose.TextOf(prose.Words[at]) is "into" or "off" or "overboard" or "away" or "over")
            {
                return true;
            }
        }

        return false;
    }

    private bool HasWord(string wanted, int sentence)
    {
        foreach (var word in prose.Words)
        {
            if (word.Sentence == sentence && prose.TextOf(word).Equals(wanted, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Weiss bites on a strap while the surgeon splints his leg": who of a sentence is not the one who acts,
    /// where
    /// a verb is followed by his or her; null where the words are otherwise.</summary>
    private int? PatientOf(in Sighting deed)
    {
        var next = deed.Last + 1;
        if (next >= prose.Words.Length || prose.TextOf(prose.Words[next]) is not ("his" or "her"))
        {
            return null;
        }

        var subjects = SubjectsOf(deed);
        foreach (var mention in mentions.Mentions)
        {
            if (mention.Kind != MentionKind.Pronoun && mention.First < deed.First && !subjects.Contains(mention.Person))
            {
                return mention.Person;
            }
        }

        return null;
    }

    /// <summary>"left arm": the part of the body nearest to a deed, with its side.</summary>
    private string PartOf(in Sighting deed)
    {
        var words = prose.Words;
        var best = "";
        var bestGap = ObjectReach;
        foreach (var part in prose.Sightings)
        {
            var gap = part.First > deed.Last ? part.First - deed.Last : Math.Max(0, deed.First - part.Last);
            if (part.Topic == Topic.BodyPart && gap < bestGap
                && words[part.First].Sentence == words[deed.First].Sentence)
            {
                (best, bestGap) = ((SideOf(part) + BodyParts.Name(prose.TextOf(part))).Trim(), gap);
            }
        }

        return best;
    }

    private string SideOf(in Sighting part)
    {
        foreach (var side in prose.Sightings)
        {
            if (side.Topic == Topic.Side && part.First - side.Last is 0 or 1)
            {
                return side.Value == 1 ? "left " : "right ";
            }
        }

        return "";
    }

    /// <summary>The clothes that a verb of wearing names: their colour and kind, or empty.</summary>
    private string ClothesAfter(in Sighting verb)
    {
        var words = prose.Words;
        var colour = "";
        foreach (var other in prose.Sightings)
        {
            var isWide = words[verb.First].Is(WordTraits.Wide);
            var gap = isWide ? verb.First - other.Last : other.First - verb.Last;
            if (gap is <= 0 or > 5 || words[other.First].Sentence != words[verb.First].Sentence)
            {
                continue;
            }

            if (other.Topic == Topic.Colour)
            {
                colour = prose.TextOf(other).ToString().ToLowerInvariant() + " ";
            }
            else if (other.Topic == Topic.Garment)
            {
                return colour + ((Garment)other.Value).ToString().ToLowerInvariant();
            }
        }

        return "";
    }
}
