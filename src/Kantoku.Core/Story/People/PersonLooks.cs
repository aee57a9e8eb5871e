using System.Collections.Immutable;
using Kantoku.Core.Story.Prose;
using Kantoku.Core.Story.Vocabulary;

namespace Kantoku.Core.Story.People;

/// <summary>From a person's facts to the looks of a character.</summary>
internal static class PersonLooks
{
    public static Character Build(ProseReader reader, CastList.Person person)
    {
        var facts = person.Facts;
        var creature = CreatureReader.Of(reader, person);
        facts.Complete(person.Said);
        foreach (var role in person.Roles)
        {
            facts.Complete(Roles.All[role]);
        }

        facts.Presentation ??= PersonPresentation(facts, person.Prior);
        foreach (var name in person.Names)
        {
            facts.Age ??= NameParts.Of(name).Age;
            reader.Read(name);
            foreach (var sighting in reader.Sightings)
            {
                if (sighting.Topic == Topic.Role)
                {
                    facts.Complete(Roles.All[sighting.Value]);
                }
            }
        }

        return new Character
        {
            Id = person.Id,
            Name = person.Names[0],
            Names = [.. person.Names],
            Looks = creature is null
                ? Looks(reader, person)
                : [.. Looks(reader, person).Select(look => Of(look, creature))],
            Voice = person.Entry?.Voice,
            Roles = [.. person.Titles],
            Description = facts.Description,
        };
    }

    /// <summary>A creature has its own height and no features; the rest of its design shows in nothing.</summary>
    private static Look Of(Look look, string creature) => look with
    {
        Design = look.Design with { Creature = creature, HeightHeads = CreatureWords.HeadsOf(creature) },
    };

    private static Presentation? PersonPresentation(PersonFacts facts, Presentation? prior) => facts.PronounVotes switch
    {
        > 0 => Presentation.Masculine,
        < 0 => Presentation.Feminine,
        _ => prior ?? ((facts.Features & (Features.Beard | Features.Moustache)) != 0
            ? Presentation.Masculine : null),
    };

    private static ImmutableArray<Look> Looks(ProseReader reader, CastList.Person person)
    {
        var looks = ImmutableArray.CreateBuilder<Look>();
        var wardrobe = person.Entry?.Wardrobe ?? [];
        foreach (var entry in wardrobe)
        {
            var facts = person.Facts with { Garment = null, TopTone = null, BottomTone = null };
            LookReader.ReadField(reader, entry.Clothes, LookField.Clothes, facts);
            LookReader.ReadField(reader, entry.Look, LookField.Clothes, facts);
            if (looks.Count == 0)
            {
                facts.Garment ??= person.Facts.Garment;
            }

            looks.Add(new Look(entry.Look, DesignBuilder.Build(person.Id, facts, looks.Count == 0 ? "" : entry.Look)));
        }

        if (looks.Count == 0)
        {
            looks.Add(new Look(Casting.UsualLook, DesignBuilder.Build(person.Id, person.Facts, "")));
        }

        foreach (var noted in person.NotedLooks)
        {
            var facts = person.Facts with { Garment = null, TopTone = null, BottomTone = null };
            LookReader.ReadField(reader, noted, LookField.Clothes, facts);
            if (facts.Garment is not null && !looks.Any(look
                => string.Equals(look.Name, noted, StringComparison.OrdinalIgnoreCase)))
            {
                looks.Add(new Look(noted, DesignBuilder.Build(person.Id, facts, noted)));
            }
        }

        return looks.ToImmutable();
    }
}
