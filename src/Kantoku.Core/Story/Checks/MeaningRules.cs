using System.Collections.Immutable;
using Kantoku.Core.Story.Chronicle;
using Kantoku.Core.Story.States;

namespace Kantoku.Core.Story.Checks;

/// <summary>Holds each panel against how everybody and everything is when it comes.</summary>
internal sealed class MeaningRules(
    StoryChronicle chronicle, StoryWorld world, StoryBible bible, FindingList findings)
{
    private readonly LifeRules _life = new(findings);
    private readonly PresenceRules _presence = new(chronicle, findings);
    private readonly ThingRules _things = new(findings);
    private readonly KnowledgeRules _knowledge = new(chronicle, bible, findings);
    private readonly BodyRules _body = new(world, bible, findings);
    private readonly SettingRules _setting = new(chronicle, findings);

    public void EnterScene(StoryScene scene, StoryFold fold)
    {
        _presence.EnterScene(scene, fold);
        _setting.EnterScene(scene);
    }

    /// <summary>How those whom a panel concerns are before it.</summary>
    public static ImmutableArray<(int Person, PersonState State)> Before(PanelRecord panel, StoryFold fold)
    {
        var people = ImmutableArray.CreateBuilder<(int Person, PersonState State)>();
        foreach (var person in panel.Speaking)
        {
            Add(person);
        }

        foreach (var person in panel.Heard)
        {
            Add(person);
        }

        foreach (var fact in panel.Facts)
        {
            Add(fact.Person);
        }

        return people.ToImmutable();

        void Add(int person)
        {
            foreach (var (known, _) in people)
            {
                if (known == person)
                {
                    return;
                }
            }

            if (person >= 0)
            {
                people.Add((person, fold.Person(person)));
            }
        }
    }

    /// <summary>Checks a fact before it is applied.</summary>
    public void Check(int ordinal, PanelRecord panel, StoryFact fact, StoryFold fold)
    {
        _setting.Check(ordinal, panel, fact);
        _knowledge.Check(ordinal, fact, fold);
        if (fold.IsDream)
        {
            return;
        }

        _life.Check(panel, fact, fold);
        _things.Check(panel, fact, fold);
        _body.Check(panel, fact, fold);
    }

    /// <summary>Checks a panel as a whole, its facts applied.</summary>
    /// <param name="ordinal">Its reading ordinal.</param>
    /// <param name="panel">The panel.</param>
    /// <param name="before">How those in it were before it.</param>
    /// <param name="fold">How they are now.</param>
    public void After(
        int ordinal, PanelRecord panel, ImmutableArray<(int Person, PersonState State)> before, StoryFold fold)
    {
        if (panel.HasApparition || fold.IsDream)
        {
            return;
        }

        foreach (var (person, state) in before)
        {
            _life.CheckPerson(ordinal, panel, person, state, fold.Person(person));
            _presence.CheckPerson(ordinal, panel, person, state, fold.Person(person));
        }

        _presence.CheckCompany(ordinal, panel);
    }

    /// <summary>Deeds that only who is there, alive and awake does.</summary>
    public static bool IsLively(Deed deed) => deed is Deed.Acts or Deed.Takes or Deed.Gives or Deed.Holds or Deed.Uses
        or Deed.Opens or Deed.Closes or Deed.Locks or Deed.Unlocks or Deed.Lights or Deed.Darkens or Deed.Mends
        or Deed.Changes or Deed.Kills or Deed.Learns;

    /// <summary>The first lively deed of a person in a panel, or null.</summary>
    public static StoryFact? DeedOf(PanelRecord panel, int person) =>
        panel.Facts.FirstOrDefault(fact => fact.Person == person && !fact.IsNoted && IsLively(fact.Deed));
}
