using Kantoku.Core.Diagnostics;
using Kantoku.Core.Story.Chronicle;
using Kantoku.Core.Story.States;

namespace Kantoku.Core.Story.Checks;

/// <summary>Things are used by who has them, while they are whole, and opened when they are unlocked.</summary>
internal sealed class ThingRules(FindingList findings)
{
    public void Check(PanelRecord panel, StoryFact fact, StoryFold fold)
    {
        if (fact.Item.Length == 0)
        {
            return;
        }

        var thing = fold.Thing(fact.Item);
        if (fact.Deed == Deed.IsNeeded)
        {
            CheckNeed(fact, thing);
            return;
        }

        CheckHolder(panel, fact, thing);
        if (fact.Deed is Deed.Uses or Deed.Lights or Deed.Breaks
            && thing.AspectOf(ThingAspects.Integrity) is { Value: "broken" } broken && broken.By.Fact.At != fact.At)
        {
            findings.Add(StoryCodes.BrokenThingUsed, (-1, fact.Item), fact.At,
                $"The {Named(fact.Item)} is used or broken, but is broken since {findings.PlaceOf(broken.By.Panel)}.",
                $"Let somebody mend it first, or write [[set: {fact.Item}=whole]].", findings.Because(broken.By));
        }

        if (fact.Deed == Deed.Opens && !IsWithKey(fact.Words) && thing.AspectOf(ThingAspects.Opening)
            is { Value: "locked" } locked)
        {
            findings.Add(StoryCodes.LockedThingOpened, (-1, fact.Item), fact.At,
                $"The {Named(fact.Item)} opens, but is locked since {findings.PlaceOf(locked.By.Panel)}.",
                $"Let somebody unlock it first, or write [[set: {fact.Item}=unlocked]].", findings.Because(locked.By));
        }
    }

    private void CheckHolder(PanelRecord panel, StoryFact fact, ThingState thing)
    {
        if (fact.Person < 0 || thing.HolderBy is not { } by || by.Fact.At == fact.At
            || fact.Deed
                is not (Deed.Holds or Deed.Uses or Deed.Gives or Deed.Drops or Deed.Loses or Deed.Opens or Deed.Takes))
        {
            return;
        }

        var name = findings.NameOf(fact.Person);
        if (thing.Holder >= 0 && thing.Holder != fact.Person && by.Fact.Deed is not (Deed.Holds or Deed.Uses)
            && fact.Deed is Deed.Holds or Deed.Uses or Deed.Gives && !panel.Named.Contains(thing.Holder))
        {
            var holder = findings.NameOf(thing.Holder);
            findings.Add(StoryCodes.HeldByAnother, (fact.Person, fact.Item), fact.At,
                $"{name} has the {Named(fact.Item)}, but {holder} has it since {findings.PlaceOf(by.Panel)}.",
                $"Show how it changes hands, or write [[set: {fact.Item}={name}]].", findings.Because(by));
        }
        else if (thing.Holder < 0 && by.Fact.Deed == Deed.Gives && by.Fact.Person == fact.Person
            && Named(fact.Item) != fact.Item && fact.Deed is Deed.Uses or Deed.Gives)
        {
            findings.Add(StoryCodes.HeldByAnother, (fact.Person, fact.Item), fact.At,
                $"{name} has the {Named(fact.Item)}, but gave it away at {findings.PlaceOf(by.Panel)}.",
                $"Show how it comes back, or write [[set: {Named(fact.Item)}={name}]].", findings.Because(by));
        }
        else if (thing.Holder < 0 && by.Fact.Deed == Deed.Loses && (fact.Deed != Deed.Takes || !IsFinding(fact.Value)))
        {
            findings.Add(StoryCodes.LostThingUsed, (fact.Person, fact.Item), fact.At,
                $"{name} has the {Named(fact.Item)}, but it is gone since {findings.PlaceOf(by.Panel)}.",
                $"Show how it is found again, or write [[set: {fact.Item}={name}]].", findings.Because(by));
        }
    }

    /// <summary>"phone of 3" is the phone of the third: its kind alone is said.</summary>
    private static string Named(string item) => item.IndexOf(" of ", StringComparison.Ordinal) is > 0 and var end
        ? item[..end] : item;

    private static bool IsFinding(string verb) => verb.StartsWith("find", StringComparison.Ordinal)
        || verb.StartsWith("pick", StringComparison.Ordinal) || verb.StartsWith("retriev", StringComparison.Ordinal)
        || verb.StartsWith("buy", StringComparison.Ordinal) || verb.StartsWith("receiv", StringComparison.Ordinal)
        || verb.StartsWith("catch", StringComparison.Ordinal)
        || verb is "found" or "caught" or "bought" or "見つけ" or "拾" or "買" or "もらう" or "もらった" or "受け取";

    /// <summary>The sentence names a key: who opens unlocks as well.</summary>
    private static bool IsWithKey(string words) => words.Contains('鍵', StringComparison.Ordinal)
        || words.Contains("key", StringComparison.OrdinalIgnoreCase)
            || words.Contains("pick", StringComparison.OrdinalIgnoreCase)
        || words.Contains("force", StringComparison.OrdinalIgnoreCase)
            || words.Contains("kick", StringComparison.OrdinalIgnoreCase);

    private void CheckNeed(StoryFact need, ThingState thing)
    {
        var said = $"{need.Item}={(need.Other >= 0 ? findings.NameOf(need.Other) : need.Value)}";
        var repair = $"Write [[set: {said}]] where it comes about, before this panel.";
        if (need.Other >= 0)
        {
            if (thing.Holder != need.Other)
            {
                var has = thing.Holder < 0 ? "nobody has it" : $"{findings.NameOf(thing.Holder)} has it";
                Report(need, $"This panel needs {said}, but {has}.", repair, thing.HolderBy);
            }

            return;
        }

        var (name, value) = ThingAspects.Of(need.Value);
        var aspect = thing.AspectOf(name);
        if (aspect is null || aspect.Value != value)
        {
            // A lamp that is broken is not lit: where this aspect is not spoken of, the last one that is says why.
            var known = aspect ?? thing.Aspects.LastOrDefault();
            var state = known is null ? "nothing has made it so" : $"it is {known.Value}";
            Report(need, $"This panel needs {said}, but {state}.", repair, known?.By);
        }
    }

    private void Report(StoryFact need, string message, string repair, Occurrence? by)
    {
        ReadOnlySpan<Cause> because = by is null ? [] : [findings.Because(by)];
        findings.Add(StoryCodes.NeedUnmet, (-1, need.Item + need.Value), need.At, message, repair, because);
    }
}
