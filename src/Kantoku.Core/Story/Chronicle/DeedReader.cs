using System.Collections.Immutable;
using Kantoku.Core.Direction;
using Kantoku.Core.Story.People;
using Kantoku.Core.Story.Prose;

namespace Kantoku.Core.Story.Chronicle;

/// <summary>Reads what happens in a description: who does what to whom, with what.</summary>
/// <remarks>It would rather miss a deed than see one that is not there: what is wished, tried, denied or done by a
/// thing
/// is left out.</remarks>
internal sealed partial class DeedReader(ProseReader prose, MentionReader mentions, ItemNames items)
{
    private string _lastItem = "";

    /// <summary>The facts of a description that prose and mentions have just read, without their place.</summary>
    public ImmutableArray<StoryFact> Read()
    {
        var facts = ImmutableArray.CreateBuilder<StoryFact>();
        _lastItem = "";
        foreach (var sighting in prose.Sightings)
        {
            if (IsUnreal(sighting) || IsNoun(sighting) || prose.IsNegated(sighting))
            {
                continue;
            }

            if (sighting.Topic is Topic.Prop or Topic.Item)
            {
                ReadInstrument(sighting, facts);
            }
            else if (sighting.Topic == Topic.Deed)
            {
                ReadDeed((Deed)sighting.Value, sighting, facts);
            }
            else if (sighting.Topic == Topic.Pose && (Pose)sighting.Value is not (Pose.Fallen or Pose.Stand
                or Pose.Sit or Pose.Hold))
            {
                AddForEach(
                    Fact(Deed.Acts, sighting) with { Value = ((Pose)sighting.Value).ToString().ToLowerInvariant() },
                    sighting, facts);
            }
            else if (sighting.Topic is Topic.HairTone or Topic.Colour)
            {
                ReadHair(sighting, facts);
            }
            else if (sighting.Topic == Topic.Garment)
            {
                ReadGarment(sighting, facts);
            }
            else if (sighting.Topic is Topic.Weather or Topic.Time)
            {
                var deed = sighting.Topic == Topic.Weather ? Deed.WeatherIs : Deed.HourIs;
                facts.Add(Fact(deed, sighting) with { Value = NameOf(sighting) });
            }
        }

        ReadPlainVerbs(facts);
        return facts.ToImmutable();
    }

    private static string NameOf(in Sighting sighting) => sighting.Topic == Topic.Weather
        ? ((Weather)sighting.Value).ToString().ToLowerInvariant()
        : ((TimeOfDay)sighting.Value).ToString().ToLowerInvariant();

    private void ReadDeed(Deed deed, in Sighting sighting, ImmutableArray<StoryFact>.Builder facts)
    {
        var fact = Fact(deed, sighting);
        switch (deed)
        {
            case Deed.Kills:
                AddKilling(fact, sighting, facts);
                break;
            case Deed.Breaks when PartOf(sighting) is { Length: > 0 } part && ItemOf(sighting).Length == 0:
                AddForEach(fact with { Deed = Deed.IsInjured, Value = part }, sighting, facts);
                break;
            case Deed.Dies or Deed.Takes:
                ReadNamedVerb(fact with { Value = prose.TextOf(sighting).ToString().ToLowerInvariant() }, sighting,
                    facts);
                break;
            case Deed.Breaks or Deed.Mends or Deed.Opens or Deed.Closes or Deed.Locks or Deed.Unlocks or Deed.Lights
                or Deed.Darkens:
                AddHandling(fact with { Value = StateAfter(deed) }, sighting, facts);
                break;
            case Deed.Drops when IsThrownAway(sighting):
                AddHandling(fact with { Deed = Deed.Loses }, sighting, facts);
                break;
            case Deed.Gives or Deed.Drops or Deed.Loses or Deed.Holds or Deed.Uses:
                AddHandling(fact, sighting, facts);
                break;
            case Deed.IsInjured or Deed.IsBandaged when PatientOf(sighting) is { } patient:
                facts.Add(fact with { Person = patient, Value = PartOf(sighting) });
                break;
            case Deed.IsInjured or Deed.IsBandaged or Deed.Heals:
                AddForEach(fact with { Value = PartOf(sighting) }, sighting, facts);
                break;
            case Deed.Wears or Deed.Changes:
                AddForEach(fact with { Value = ClothesAfter(sighting) }, sighting, facts);
                break;
            default:
                AddForEach(fact, sighting, facts);
                break;
        }
    }

    private void ReadNamedVerb(StoryFact fact, in Sighting sighting, ImmutableArray<StoryFact>.Builder facts)
    {
        if (fact.Deed == Deed.Dies)
        {
            AddForEach(fact, sighting, facts);
        }
        else
        {
            AddHandling(fact, sighting, facts);
        }
    }

    private void AddForEach(StoryFact fact, in Sighting sighting, ImmutableArray<StoryFact>.Builder facts)
    {
        if (IsThingNearer(sighting))
        {
            return;
        }

        foreach (var person in SubjectsOf(sighting))
        {
            facts.Add(fact with { Person = person });
        }
    }

    private void AddKilling(StoryFact fact, in Sighting sighting, ImmutableArray<StoryFact>.Builder facts)
    {
        var killers = SubjectsOf(sighting);
        var victim = PersonAfter(sighting, killers);
        if (victim >= 0)
        {
            facts.Add(fact with { Person = killers.FirstOrDefault(-1), Other = victim });
        }
    }

    private void AddHandling(StoryFact fact, in Sighting sighting, ImmutableArray<StoryFact>.Builder facts)
    {
        var item = ItemOf(sighting);
        var people = SubjectsOf(sighting);
        if (item.Length == 0 && people.Length == 0)
        {
            return;
        }

        var other = fact.Deed == Deed.Gives ? PersonAfter(sighting, people) : -1;
        facts.Add(fact with { Person = people.FirstOrDefault(-1), Other = other, Item = item });
    }

    private StoryFact Fact(Deed deed, in Sighting sighting) =>
        new() { Deed = deed, At = default, Words = prose.SentenceOf(sighting.First).ToString() };

    private static string StateAfter(Deed deed) => deed switch
    {
        Deed.Breaks => "broken",
        Deed.Mends => "whole",
        Deed.Opens => "open",
        Deed.Closes => "closed",
        Deed.Locks => "locked",
        Deed.Unlocks => "unlocked",
        Deed.Lights => "lit",
        _ => "out",
    };
}
