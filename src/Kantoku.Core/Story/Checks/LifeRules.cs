using Kantoku.Core.Story.Chronicle;
using Kantoku.Core.Story.States;

namespace Kantoku.Core.Story.Checks;

/// <summary>The dead, the sleeping and the unconscious do nothing and say nothing.</summary>
internal sealed class LifeRules(FindingList findings)
{
    public void Check(PanelRecord panel, StoryFact fact, StoryFold fold)
    {
        var victim = fact.Deed == Deed.Kills ? fact.Other
            : fact.Deed == Deed.Dies && (fact.IsNoted || IsEvent(fact.Value)) ? fact.Person : -1;
        if (victim >= 0 && !panel.HasApparition
            && fold.Person(victim) is { Life: Life.Dead, LifeBy: { } by } && by.Fact.At != fact.At)
        {
            findings.Add(StoryCodes.DiesTwice, (victim, ""), fact.At,
                $"{findings.NameOf(victim)} dies, but is dead since {findings.PlaceOf(by.Panel)}.",
                "Let them die once, or bring them back to life in between.", findings.Because(by));
        }
    }

    /// <summary>A deed that nobody does asleep; a smile or a turn of the head is none.</summary>
    private static bool IsAwake(StoryFact fact) => !fact.IsNoted && MeaningRules.IsLively(fact.Deed)
        && (fact.Deed != Deed.Acts || fact.Value.Length > 0);

    /// <summary>"dies", not "dead": it happens now.</summary>
    private static bool IsEvent(string verb) => verb
        is "dies" or "is killed" or "is slain" or "is murdered" or "死ぬ" or "死亡"
        or "息絶え" or "絶命" or "殺され" || verb.StartsWith("breathes", StringComparison.Ordinal);

    public void CheckPerson(int ordinal, PanelRecord panel, int person, PersonState before, PersonState after)
    {
        if (before.Life == Life.Alive || after.Life == Life.Alive || before.LifeBy is not { } by || by.Panel == ordinal)
        {
            return;
        }

        // Who speaks has woken; who is out cold has not.
        var speaks = before.Life != Life.Asleep && (panel.Speaking.Contains(person) || panel.Heard.Contains(person));
        var deed = MeaningRules.DeedOf(panel, person);
        if (!speaks && deed is null)
        {
            return;
        }

        var name = findings.NameOf(person);
        var what = speaks ? "speaks" : $"acts (\"{deed?.Words}\")";
        if (before.Life == Life.Dead)
        {
            findings.Add(StoryCodes.DeadActs, (person, ""), panel.At,
                $"{name} {what}, but is dead since {findings.PlaceOf(by.Panel)}.",
                $"Mark the scene as a flashback or a dream, give the words to somebody else, or write [[set: "
                    + $"{name}=alive]].",
                findings.Because(by));
        }
        else if ((speaks || panel.Facts.Any(fact => fact.Person == person && IsAwake(fact)))
            && !panel.Facts.Any(fact => fact.Deed == Deed.Wakes))
        {
            var how = before.Life == Life.Asleep ? "asleep" : "unconscious";
            findings.Add(StoryCodes.SleeperActs, (person, ""), panel.At,
                $"{name} {what}, but is {how} since {findings.PlaceOf(by.Panel)}.",
                $"Let {name} wake first, or write [[set: {name}=awake]].", findings.Because(by));
        }
    }
}
