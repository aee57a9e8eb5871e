using Kantoku.Core.Story.Prose;

namespace Kantoku.Core.Story.People;

/// <summary>Finds what a list behind a name says of looks without a verb: "DAICHI (17), short spiky hair, cap, grips
/// the ball".</summary>
internal static class Fragments
{
    private const int WordsMax = 6;

    /// <summary>The word stands in a part between commas, behind a name, that speaks of looks and of nothing
    /// else.</summary>
    public static bool IsOne(ProseReader reader, in Sighting sighting)
    {
        var words = reader.Words;
        var first = sighting.First;
        while (first > 0 && !words[first].Is(WordTraits.AfterBreak | WordTraits.FirstOfSentence)
            && sighting.First - first < WordsMax)
        {
            first--;
        }

        return words[first].Is(WordTraits.AfterBreak) && IsPure(reader, first, sighting.First)
            && IsBehindName(reader, first);
    }

    /// <summary>Only articles, "and", "with" and words of looks stand from first up to end.</summary>
    public static bool IsPure(ProseReader reader, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            var text = reader.TextOf(reader.Words[at]);
            if (!(text is "a" or "an" or "the" or "and" or "with" or "in" or "his" or "her" or "very" or "of"
                || Describes(reader, at)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A name or a role opens the sentence, and nobody does anything before the list.</summary>
    private static bool IsBehindName(ProseReader reader, int first)
    {
        var words = reader.Words;
        var hasName = false;
        foreach (var other in reader.Sightings)
        {
            if (other.First >= first || words[other.First].Sentence != words[first].Sentence)
            {
                continue;
            }

            hasName |= other.Topic is Topic.Name or Topic.Role;
            if (other.Topic == Topic.Pose)
            {
                return false;
            }
        }

        return hasName;
    }

    private static bool Describes(ProseReader reader, int word)
    {
        if (reader.Words[word].Is(WordTraits.Number))
        {
            return true;
        }

        foreach (var sighting in reader.At(word))
        {
            if (sighting.Topic is (>= Topic.Gender and <= Topic.Height) or Topic.Role or Topic.BodyPart)
            {
                return true;
            }
        }

        return false;
    }
}
