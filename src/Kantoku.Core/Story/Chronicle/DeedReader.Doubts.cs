using Kantoku.Core.Story.Prose;

namespace Kantoku.Core.Story.Chronicle;

/// <content>What keeps a deed from being one: wishes, nouns, things that do it.</content>
internal sealed partial class DeedReader
{
    /// <summary>A thing, a place or the weather stands nearer before the verb than any person.</summary>
    private bool IsThingNearer(in Sighting verb)
    {
        var subject = mentions.SubjectAt(prose, verb.First);
        foreach (var other in prose.Sightings)
        {
            if (other.Topic is Topic.Prop or Topic.Item or Topic.Weather && other.Last < verb.First
                && other.First > subject
                && verb.First - other.Last <= 2 && prose.Words[other.First].Sentence == prose.Words[verb.First].Sentence
                && !prose.Words[verb.First].Is(WordTraits.Wide) && prose.TextOf(prose.Words[verb.First - 1])
                    is not "and"
                && !prose.Words[verb.First].Is(WordTraits.AfterBreak))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A word that makes it a wish, an attempt or a likeness stands just before, or そう and the like
    /// behind.</summary>
    private bool IsUnreal(in Sighting verb)
    {
        if (verb is { Topic: Topic.Deed, First: > 0 } && (Deed)verb.Value is Deed.Sleeps or Deed.Faints
            && prose.TextOf(prose.Words[verb.First - 1]) is "was" or "were")
        {
            return true;
        }

        foreach (var other in prose.Sightings)
        {
            if (other.Topic != Topic.Unreal
                || prose.Words[other.First].Sentence != prose.Words[verb.First].Sentence)
            {
                continue;
            }

            var isWide = prose.Words[verb.First].Is(WordTraits.Wide);
            var gap = isWide ? other.First - verb.Last : verb.First - other.Last;
            if (gap is 1 or 2)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the dead taper", "her drink": an article or an owner before a single word makes it no deed.</summary>
    private bool IsNoun(in Sighting deed) => deed.Topic is Topic.Deed or Topic.Pose && deed is { First: > 0, Count: 1 }
        && (Deed)deed.Value is not (Deed.IsBandaged or Deed.IsInjured)
            && (prose.Words[deed.First - 1].Is(WordTraits.Possessive)
            || prose.TextOf(prose.Words[deed.First - 1]) is "the" or "a" or "an" or "his" or "her" or "their" or "its"
            or "this" or "that" or "these" or "some" or "The" or "A" or "An" or "His" or "Her" or "Their");
}
