using Kantoku.Core.Story.Prose;

namespace Kantoku.Core.Story.People;

/// <summary>Finds a role that only describes somebody who is named beside it: "KENJI, a tall boy", "the detective,
/// Araki".</summary>
internal static class Apposition
{
    private const int DistanceMax = 7;

    /// <summary>The role at an index of the sightings describes a name beside it.</summary>
    public static bool Holds(ProseReader reader, ReadOnlySpan<Sighting> sightings, int at)
        => NameOf(reader, sightings, at) >= 0;

    /// <summary>Index of the sighting of the name that a role describes, or -1.</summary>
    public static int NameOf(ProseReader reader, ReadOnlySpan<Sighting> sightings, int at)
    {
        var role = sightings[at];
        var words = reader.Words;
        var sentence = words[role.First].Sentence;
        if (words[role.First].Is(WordTraits.Wide) && EndsSentence(reader, role))
        {
            return NameBefore(sightings, at);
        }

        for (var i = at - 1; i >= 0 && role.First - sightings[i].Last <= DistanceMax; i--)
        {
            if (sightings[i].Topic == Topic.Name && words[sightings[i].First].Sentence == sentence)
            {
                return Leads(reader, sightings[i].Last + 1, role.First) ? i : -1;
            }
        }

        for (var i = at + 1; i < sightings.Length && sightings[i].First - role.Last <= 3; i++)
        {
            if (sightings[i].Topic == Topic.Name && words[sightings[i].First].Sentence == sentence)
            {
                return Introduces(reader, role.Last + 1, sightings[i].First) ? i : -1;
            }
        }

        return -1;
    }

    /// <summary>黒い髪の少年。 says something of whoever was named before.</summary>
    private static bool EndsSentence(ProseReader reader, in Sighting role)
    {
        var end = reader.Words[role.Last].End;
        return end == reader.Text.Length || Letters.EndsSentence(reader.Text[end]) || reader.Text[end] == '、';
    }

    private static int NameBefore(ReadOnlySpan<Sighting> sightings, int at)
    {
        for (var i = at - 1; i >= 0; i--)
        {
            if (sightings[i].Topic == Topic.Name)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Between a name and its description stand only a mark, "is", an article, an age and
    /// adjectives.</summary>
    private static bool Leads(ProseReader reader, int from, int to)
    {
        var words = reader.Words;
        if (from >= to)
        {
            return from < words.Length && words[from].Is(WordTraits.AfterBreak);
        }

        var first = reader.TextOf(words[from]);
        var isDescription = words[from].Is(WordTraits.AfterBreak | WordTraits.Bracketed);
        if (isDescription && first is "a" or "an" or "the")
        {
            return !reader.HasBreak(from + 1, to);
        }

        var linked = isDescription;
        for (var i = from; i < to; i++)
        {
            var text = reader.TextOf(words[i]);
            linked |= text is "is" or "was" or "は" or "という";
            if (!words[i].Is(WordTraits.Number) && !IsLink(text) && !Describes(reader, i))
            {
                return false;
            }
        }

        return linked || words[Math.Min(to, words.Length - 1)].Is(WordTraits.AfterBreak);
    }

    private static bool IsLink(ReadOnlySpan<char> text) => text is "a" or "an" or "the" or "is" or "was" or "year"
        or "years"
        or "old" or "young" or "with" or "his" or "her" or "very" or "only" or "は" or "という";

    private static bool Describes(ProseReader reader, int word)
    {
        foreach (var sighting in reader.At(word))
        {
            if (sighting.Topic is Topic.Age or Topic.Build or Topic.Height or Topic.Colour
                or Topic.HairAdjective or Topic.HairStyle or Topic.HairTone or Topic.HairNoun or Topic.AgeHint
                or Topic.BuildHint
                or Topic.Gender or Topic.Emotion)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Introduces(ProseReader reader, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (reader.TextOf(reader.Words[i]) is not ("named" or "called" or "is" or "の"))
            {
                return false;
            }
        }

        return !reader.Words[from - 1].Is(WordTraits.Possessive);
    }
}
