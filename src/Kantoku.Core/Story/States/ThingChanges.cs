using Kantoku.Core.Story.Chronicle;

namespace Kantoku.Core.Story.States;

/// <summary>What a fact makes of a thing.</summary>
internal static class ThingChanges
{
    /// <returns>The same object where nothing changes.</returns>
    public static ThingState After(ThingState thing, int panel, StoryFact fact)
    {
        var by = new Occurrence(panel, fact);
        switch (fact.Deed)
        {
            case Deed.Takes when fact.Person >= 0:
            case Deed.Holds or Deed.Uses when fact.Person >= 0 && thing.Holder < 0:
                return thing with { Holder = fact.Person, HolderBy = by };
            case Deed.Gives:
                return thing with { Holder = fact.Other, HolderBy = by };
            case Deed.Drops or Deed.Loses:
                return thing with { Holder = -1, HolderBy = by };
            case Deed.IsSet when fact.Other >= 0:
                return thing with { Holder = fact.Other, HolderBy = by };
            case Deed.Breaks or Deed.Mends or Deed.Opens or Deed.Closes or Deed.Locks or Deed.Unlocks or Deed.Lights
                or Deed.Darkens or Deed.IsSet:
                return WithAspect(thing, fact.Value, by);
            default:
                return thing;
        }
    }

    private static ThingState WithAspect(ThingState thing, string word, Occurrence by)
    {
        var (name, value) = ThingAspects.Of(word);
        var aspect = new ThingAspect(name, value, by);
        return thing with { Aspects = thing.Aspects.RemoveAll(known => known.Name == name).Add(aspect) };
    }
}
