using Kantoku.Core.Story.Prose;
using Kantoku.Core.Story.Vocabulary;

namespace Kantoku.Core.Story.People;

/// <summary>Tells who is no human: a cat, a robot, a ghost. Words of a human win, for many a human is called
/// Fox.</summary>
internal static class CreatureReader
{
    private const int WordsMax = 5;

    /// <summary>The word that somebody is drawn by, or null for a human.</summary>
    /// <param name="reader">Any reader; what it holds is replaced.</param>
    /// <param name="person">Before their roles are taken into their facts.</param>
    public static string? Of(ProseReader reader, CastList.Person person)
    {
        if (person.Entry?.Face is { } face && OfPhrase(reader, face) is { } written)
        {
            return written;
        }

        if (IsHuman(person.Facts) || IsHuman(person.Said) || person.Roles.Count > 0)
        {
            return null;
        }

        return person.Said.Creature ?? OfNames(reader, person);
    }

    /// <summary>"a black cat with one white paw", 黒い猫: the first noun of a description is the creature.</summary>
    private static string? OfPhrase(ProseReader reader, string text)
    {
        reader.Read(text);
        foreach (var sighting in reader.Sightings)
        {
            if (sighting.Topic == Topic.Role || sighting.First > WordsMax)
            {
                return null;
            }

            if (sighting.Topic == Topic.Prop && CreatureWords.Of(reader.TextOf(sighting)) is { } word)
            {
                return IsWhole(reader, 0, sighting) ? word : null;
            }
        }

        return CreatureWords.Of(text);
    }

    /// <summary>The sighting of a name that a creature's word describes ("MOMO, a small white cat", モモは猫), or
    /// -1.</summary>
    public static int NameOf(ProseReader reader, int at)
    {
        var sighting = reader.Sightings[at];
        if (sighting.Topic != Topic.Prop || CreatureWords.Of(reader.TextOf(sighting)) is null)
        {
            return -1;
        }

        var name = Apposition.NameOf(reader, reader.Sightings, at);
        if (name < 0 || reader.Words[sighting.First].Is(WordTraits.Wide))
        {
            return -1;
        }

        var between = reader.Sightings[name].Last < sighting.First ? reader.Sightings[name].Last + 1 : sighting.First;
        return IsWhole(reader, between, sighting) ? name : -1;
    }

    /// <summary>No "with" leads it in, and it leads in no other noun: "a girl with cat ears" is no cat.</summary>
    private static bool IsWhole(ProseReader reader, int from, in Sighting creature)
    {
        var words = reader.Words;
        for (var at = from; at < creature.First; at++)
        {
            if (reader.TextOf(words[at]) is "with" or "and" or "of" or "his" or "her" or "their" or "in" or "on"
                or "like" or "who" or "holding" or "wearing" or "carrying" or "riding" or "than" or "as" or "by" or "no"
                or "not" or "has" or "had" or "の")
            {
                return false;
            }
        }

        var next = creature.Last + 1;
        if (next >= words.Length || words[next].Is(WordTraits.AfterBreak | WordTraits.FirstOfSentence))
        {
            return true;
        }

        return reader.TextOf(words[next]) is "with" or "who" or "that" or "which" or "in" or "on" or "at" or "from"
            or "of" or "named" or "called" or "whose" or "and" or "wearing" or "sitting" or "the";
    }

    private static string? OfNames(ProseReader reader, CastList.Person person)
    {
        foreach (var name in person.Names)
        {
            var parts = NameParts.Of(name);
            if (parts.Title.Length == 0 && CreatureWords.Of(name) is { } word && !HasRole(reader, name))
            {
                return word;
            }
        }

        return null;
    }

    private static bool HasRole(ProseReader reader, string name)
    {
        reader.Read(name);
        return reader.Has(Topic.Role) || reader.Has(Topic.Roles);
    }

    private static bool IsHuman(PersonFacts facts) => facts.Hair is not null || facts.HairWord is not null
        || facts.HairTone is not null || facts.Garment is not null || facts.Bangs || facts.Age is not null
        || (facts.Features & (Features.Beard | Features.Moustache | Features.Freckles | Features.Wrinkles)) != 0;
}
