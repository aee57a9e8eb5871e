using Kantoku.Core.Story.Prose;
using Kantoku.Core.Story.Vocabulary;

namespace Kantoku.Core.Story.People;

/// <summary>Which field of a bible's entry a text stands in; Prose is none, so that words must say what they speak
/// of.</summary>
internal enum LookField
{
    Prose,
    Age,
    Gender,
    Hair,
    Eyes,
    Build,
    Face,
    Marks,
    Clothes,
}

/// <summary>Takes what a sighting says of a person's looks into their facts; what was said first stands.</summary>
internal static class LookReader
{
    private const int ReachMax = 5;

    /// <summary>Words over which one "with" leads a list of looks.</summary>
    private const int ListReachMax = 14;

    /// <summary>Reads a whole field of a bible's entry.</summary>
    public static void ReadField(ProseReader reader, string? text, LookField field, PersonFacts facts)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        reader.Read(text);
        ReadNumbers(reader, 0, reader.Words.Length, facts, field);
        for (var i = 0; i < reader.Sightings.Length; i++)
        {
            Note(reader, i, facts, field);
        }
    }

    /// <summary>Ages given as numbers among the words from first up to end.</summary>
    public static void ReadNumbers(ProseReader reader, int first, int end, PersonFacts facts, LookField field)
    {
        for (var i = first; i < end && facts.Age is null; i++)
        {
            if (reader.Words[i].Is(WordTraits.Number) && int.TryParse(reader.TextOf(reader.Words[i]), out var years)
                && years is > 0 and < 130 && (field == LookField.Age || IsAge(reader, i)))
            {
                facts.Age = AgeOf(years);
            }
        }
    }

    public static AgeBand AgeOf(int years) => years switch
    {
        < 12 => AgeBand.Child,
        < 20 => AgeBand.Teen,
        < 40 => AgeBand.Adult,
        < 62 => AgeBand.MiddleAged,
        _ => AgeBand.Elder,
    };

    /// <summary>Takes one sighting into the facts.</summary>
    public static void Note(ProseReader reader, int at, PersonFacts facts, LookField field)
    {
        var sighting = reader.Sightings[at];
        var value = sighting.Value;
        switch (sighting.Topic)
        {
            case Topic.Gender:
                facts.Presentation ??= (Presentation)value;
                break;
            case Topic.Age or Topic.AgeHint when sighting.Topic == Topic.Age || field == LookField.Age
                || IsBeforeRole(reader, sighting):
                facts.Age ??= (AgeBand)value;
                break;
            case Topic.Role when field != LookField.Prose:
                facts.Complete(Roles.All[value]);
                break;
            case Topic.HairStyle or Topic.HairAdjective or Topic.HairTone:
                NoteHair(reader, sighting, facts, field);
                break;
            case Topic.Colour:
                NoteColour(reader, sighting, facts, field);
                break;
            case Topic.EyeShape when field == LookField.Eyes || IsNear(reader, sighting, Topic.EyeNoun):
                facts.Eyes ??= (EyeShape)value;
                break;
            case Topic.Garment when field == LookField.Clothes || (field == LookField.Prose
                && IsWorn(reader, sighting)):
                facts.Garment ??= (Garment)value;
                break;
            case Topic.Feature when field is not LookField.Prose || IsWorn(reader, sighting):
                facts.Features |= reader.IsNegated(sighting)
                    || facts.FeaturesComplete ? Features.None : (Features)value;
                break;
            case Topic.Build or Topic.BuildHint when sighting.Topic == Topic.Build || field == LookField.Build
                || IsBeforeRole(reader, sighting) || IsAlone(reader, sighting):
                facts.Build ??= (Build)value;
                break;
            case Topic.Height when field == LookField.Build || !IsNear(reader, sighting, Topic.HairNoun):
                facts.Height ??= value;
                break;
            default:
                break;
        }
    }

    private static void NoteHair(ProseReader reader, in Sighting sighting, PersonFacts facts, LookField field)
    {
        var isSpoken = field == LookField.Hair || IsNear(reader, sighting, Topic.HairNoun);
        switch (sighting.Topic)
        {
            case Topic.HairStyle when isSpoken || IsPlainlyHair(reader, sighting):
                facts.Hair ??= (HairStyle)sighting.Value;
                break;
            case Topic.HairTone:
                facts.HairTone ??= (InkTone)sighting.Value;
                break;
            case Topic.HairAdjective when isSpoken && sighting.Value == (int)HairWord.Bangs:
                facts.Bangs = true;
                break;
            case Topic.HairAdjective when isSpoken:
                facts.HairWord ??= (HairWord)sighting.Value;
                break;
            default:
                break;
        }
    }

    /// <summary>Words that speak of hair even where no hair is named.</summary>
    private static bool IsPlainlyHair(ProseReader reader, in Sighting sighting) =>
        sighting.Count > 1 || reader.Words[sighting.First].Is(WordTraits.Wide)
        || (HairStyle)sighting.Value is HairStyle.Ponytail or HairStyle.Twintails or HairStyle.Braid or HairStyle.Bald
            or HairStyle.Buzz or HairStyle.Hime or HairStyle.OneEye
        || ((HairStyle)sighting.Value is HairStyle.Bob or HairStyle.Bun && Fragments.IsOne(reader, sighting));

    /// <summary>A colour goes to what it stands before ("black hair"), or to what is said to be it ("hair is
    /// black").</summary>
    private static void NoteColour(ProseReader reader, in Sighting sighting, PersonFacts facts, LookField field)
    {
        var tone = (InkTone)sighting.Value;
        switch (TargetOf(reader, sighting, field))
        {
            case Topic.HairNoun or Topic.HairStyle or Topic.HairAdjective:
                facts.HairTone ??= tone;
                break;
            case Topic.EyeNoun:
                facts.EyeTone ??= tone;
                break;
            case Topic.Garment when field == LookField.Clothes || IsWorn(reader, sighting):
                facts.TopTone ??= tone;
                break;
            case Topic.Bottoms when field == LookField.Clothes || IsWorn(reader, sighting):
                facts.BottomTone ??= tone;
                break;
            default:
                break;
        }
    }

    private static Topic TargetOf(ProseReader reader, in Sighting colour, LookField field)
    {
        var sightings = reader.Sightings;
        foreach (var other in sightings)
        {
            var gap = other.First - colour.Last;
            if (gap >= 1 && gap <= ReachMax && !reader.HasBreak(colour.Last + 1, other.First)
                && reader.Words[other.First].Sentence == reader.Words[colour.First].Sentence
                && other.Topic is Topic.HairNoun or Topic.HairStyle or Topic.EyeNoun or Topic.Garment or Topic.Bottoms
                && !IsBetween(sightings, Topic.Colour, colour.Last, other.First))
            {
                return other.Topic;
            }
        }

        for (var i = sightings.Length - 1; i >= 0; i--)
        {
            var gap = colour.First - sightings[i].Last;
            if (gap is >= 1 and <= 3 && sightings[i].Topic is Topic.HairNoun or Topic.EyeNoun or Topic.Garment
                or Topic.Bottoms
                && !reader.HasBreak(sightings[i].Last + 1, colour.First))
            {
                return sightings[i].Topic;
            }
        }

        return field switch
        {
            LookField.Hair => Topic.HairNoun,
            LookField.Eyes => Topic.EyeNoun,
            LookField.Clothes => Topic.Garment,
            _ => Topic.Plain,
        };
    }

    private static bool IsBetween(ReadOnlySpan<Sighting> sightings, Topic topic, int from, int to)
    {
        foreach (var sighting in sightings)
        {
            if (sighting.Topic == topic && sighting.First > from && sighting.Last < to)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNear(ProseReader reader, in Sighting sighting, Topic topic)
    {
        var sentence = reader.Words[sighting.First].Sentence;
        foreach (var other in reader.Sightings)
        {
            var ahead = other.First - sighting.Last;
            var back = sighting.First - other.Last;
            if ((other.Topic == topic || (topic == Topic.HairNoun && other.Topic is Topic.HairTone or Topic.HairStyle
                && other != sighting)) && reader.Words[other.First].Sentence == sentence
                && ((ahead is >= 0 and <= ReachMax && !reader.HasBreak(sighting.Last + 1, other.First))
                || back is >= 0 and <= ReachMax))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"KING ALDRIC, grey beard, heavy, …": a part between commas.</summary>
    private static bool IsAlone(ProseReader reader, in Sighting hint) =>
        hint.Last + 1 < reader.Words.Length && reader.Words[hint.First].Is(WordTraits.AfterBreak)
        && reader.Words[hint.Last + 1].Is(WordTraits.AfterBreak | WordTraits.FirstOfSentence)
        && Fragments.IsOne(reader, hint);

    /// <summary>"old samurai", "young detective", "heavy man".</summary>
    private static bool IsBeforeRole(ProseReader reader, in Sighting age)
    {
        if (age.Topic == Topic.AgeHint && (AgeBand)age.Value == AgeBand.Child)
        {
            return false;
        }

        foreach (var other in reader.Sightings)
        {
            if (other.Topic == Topic.Role && other.First - age.Last is 1 or 2
                && !reader.HasBreak(age.Last + 1, other.First))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"wears a hat", "in a coat", "his scarf", "(glasses, 17)"; Japanese needs no such word.</summary>
    private static bool IsWorn(ProseReader reader, in Sighting sighting)
    {
        var word = reader.Words[sighting.First];
        if (word.Is(WordTraits.Wide | WordTraits.Bracketed) || Fragments.IsOne(reader, sighting))
        {
            return true;
        }

        foreach (var other in reader.Sightings)
        {
            var gap = sighting.First - other.Last;
            var reach = other.Topic == Topic.Wear && Fragments.IsPure(reader, other.Last + 1, sighting.First)
                ? ListReachMax : ReachMax;
            if (gap >= 1 && gap <= reach && reader.Words[other.First].Sentence == word.Sentence
                && (other.Topic == Topic.Wear || (other.Topic == Topic.Name && gap == 1
                && reader.Words[other.Last].Is(WordTraits.Possessive))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"(17)", "17 years old", "aged 17", ", 17,", 17歳.</summary>
    private static bool IsAge(ProseReader reader, int at)
    {
        var words = reader.Words;
        var next = at + 1 < words.Length ? reader.TextOf(words[at + 1]) : [];
        if (next is "year" or "years" or "yr" or "yo" || next.StartsWith("歳") || next.StartsWith("才")
            || next.StartsWith("代"))
        {
            return true;
        }

        var before = at > 0 ? reader.TextOf(words[at - 1]) : [];
        var closed = at + 1 == words.Length || words[at + 1].Is(WordTraits.AfterBreak)
            || words[at + 1].Is(WordTraits.FirstOfSentence);
        var isManOf = closed && at > 1 && before is "of"
            && reader.TextOf(words[at - 2]) is "man" or "woman" or "boy" or "girl" or "lady" or "youth";
        return isManOf || before is "aged" or "age" or "turning" || (words[at].Is(WordTraits.AfterBreak) && closed);
    }
}
