using Kantoku.Core.Story.Prose;
using Kantoku.Core.Story.Vocabulary;

namespace Kantoku.Core.Story.People;

/// <summary>What the words beside a name say of its part in the sentence.</summary>
internal static class Grammar
{
    /// <summary>Somebody else acts on them: a preposition or a verb stands before the name, を or に behind it.</summary>
    public static bool IsObject(ProseReader reader, in Sighting sighting)
    {
        var words = reader.Words;
        var word = words[sighting.First];
        if (word.Is(WordTraits.Wide))
        {
            var end = EndWithBody(reader, sighting);
            return end < reader.Text.Length && (reader.Text[end] is 'を' or 'に' or 'へ'
                || reader.Text.AsSpan(end).StartsWith("から", StringComparison.Ordinal));
        }

        if (word.Is(WordTraits.FirstOfSentence))
        {
            return false;
        }

        foreach (var other in reader.Sightings)
        {
            if (other.Last == sighting.First - 1 && !word.Is(WordTraits.AfterBreak)
                && other.Topic is Topic.Preposition or Topic.Pose or Topic.Absence)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where a name ends, or the part of the body that it owns: ケンジの頭.</summary>
    private static int EndWithBody(ProseReader reader, in Sighting name)
    {
        var words = reader.Words;
        if (words[name.Last].Is(WordTraits.Possessive))
        {
            foreach (var other in reader.Sightings)
            {
                if (other.Topic == Topic.BodyPart && other.First - name.Last is 1 or 2)
                {
                    return words[other.Last].End;
                }
            }
        }

        return words[name.Last].End;
    }

    /// <summary>"Kenji's house", ケンジの家: the owner need not be there, unless what is owned is a part of the
    /// body.</summary>
    public static bool IsOwnerOnly(ProseReader reader, in Sighting sighting)
    {
        var owns = reader.Words[sighting.Last].Is(WordTraits.Possessive)
            || (sighting.Topic == Topic.Pronoun && sighting.Value is (int)PronounKind.His or (int)PronounKind.Her);
        if (!owns)
        {
            return false;
        }

        var belonging = false;
        foreach (var other in reader.Sightings)
        {
            if (other.First <= sighting.Last || other.First > sighting.Last + 3)
            {
                continue;
            }

            if (other.Topic == Topic.BodyPart)
            {
                return false;
            }

            belonging |= other.Topic == Topic.Belonging;
        }

        return belonging;
    }

    /// <summary>"in the background" stands in the same sentence.</summary>
    public static bool IsFar(ProseReader reader, in Sighting sighting)
    {
        foreach (var other in reader.Sightings)
        {
            if (other.Topic == Topic.Background
                && reader.Words[other.First].Sentence == reader.Words[sighting.First].Sentence)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"a photo of Kenji", "Kenji (off-panel)".</summary>
    public static bool IsAbsent(ProseReader reader, in Sighting sighting)
    {
        foreach (var other in reader.Sightings)
        {
            var before = sighting.First - other.Last;
            var after = other.First - sighting.Last;
            if ((other.Topic == Topic.Absence && before is 1 or 2) || (other.Topic == Topic.OffPanel
                && after is 1 or 2))
            {
                return true;
            }
        }

        return false;
    }
}
