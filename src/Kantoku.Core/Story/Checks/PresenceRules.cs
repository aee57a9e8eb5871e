using Kantoku.Core.Story.Chronicle;
using Kantoku.Core.Story.States;
using Kantoku.Core.Story.Vocabulary;

namespace Kantoku.Core.Story.Checks;

/// <summary>Nobody is in two places at once, acts where they have left, or travels in no time.</summary>
internal sealed class PresenceRules(StoryChronicle chronicle, FindingList findings)
{
    private readonly SortedDictionary<int, int> _seenBefore = [];
    private readonly SortedDictionary<int, int> _seenHere = [];
    private StoryScene? _before;
    private StoryScene? _scene;

    /// <param name="scene">The scene that begins.</param>
    /// <param name="fold">How everybody is at the end of the one before: who has left it may be anywhere.</param>
    public void EnterScene(StoryScene scene, StoryFold fold)
    {
        _seenBefore.Clear();
        foreach (var (person, panel) in _seenHere)
        {
            if (fold.Person(person).LeftBy is null)
            {
                _seenBefore[person] = panel;
            }
        }

        _seenHere.Clear();
        (_before, _scene) = (_scene, scene);
    }

    public void CheckPerson(int ordinal, PanelRecord panel, int person, PersonState before, PersonState after)
    {
        if (before.LeftBy is { } left && after.LeftBy is not null && left.Panel < ordinal && before.Scene == panel.Scene
            && !panel.Facts.Any(fact => fact.Person == person && fact.Deed is Deed.Enters or Deed.Leaves))
        {
            CheckGone(panel, person, left);
        }

        if (panel.Heard.Contains(person) && !panel.HasWire && before.Scene >= 0 && _scene is not null
            && _scene.Passage == Passage.Meanwhile && _seenBefore.TryGetValue(person, out var seen)
            && chronicle.Scenes[chronicle.Panels[seen].Scene].Place != _scene.Place)
        {
            var name = findings.NameOf(person);
            findings.Add(StoryCodes.VoiceFromNowhere, (person, ""), panel.At,
                $"{name} is heard from outside the picture, but is elsewhere at that time ({findings.PlaceOf(seen)}).",
                $"Let {name} be heard by telephone (a voice), or give the words to somebody who is near.",
                new Diagnostics.Cause(chronicle.Panels[seen].At, $"{findings.PlaceOf(seen)}: {name} is seen there."));
        }
    }

    private void CheckGone(PanelRecord panel, int person, Occurrence left)
    {
        var speaks = panel.Speaking.Contains(person);
        var deed = MeaningRules.DeedOf(panel, person);
        if (speaks || deed is not null)
        {
            var name = findings.NameOf(person);
            findings.Add(StoryCodes.GoneActs, (person, ""), panel.At,
                $"{name} {(speaks ? "speaks" : "acts")}, but has left this scene at {findings.PlaceOf(left.Panel)}.",
                $"Let {name} come back first, or make it a voice from off panel: (O.S.).", findings.Because(left));
        }
    }

    /// <summary>Holds who is seen against where they were seen a moment ago.</summary>
    public void CheckCompany(int ordinal, PanelRecord panel)
    {
        foreach (var person in panel.Named)
        {
            var isFirst = _seenHere.TryAdd(person, ordinal);
            if (isFirst && _before is not null && _scene is not null && _before.Time == _scene.Time
                && _seenBefore.TryGetValue(person, out var seen))
            {
                CheckMove(panel, person, seen, _before, _scene);
            }
        }
    }

    private void CheckMove(PanelRecord panel, int person, int seen, StoryScene from, StoryScene to)
    {
        var name = findings.NameOf(person);
        var because = new Diagnostics.Cause(
            chronicle.Panels[seen].At, $"{findings.PlaceOf(seen)}: {name} is in {from.Title}.");
        if (to.Passage == Passage.Meanwhile && from.Place != to.Place && from.Place >= 0 && to.Place >= 0)
        {
            findings.Add(StoryCodes.TwoPlaces, (person, ""), panel.At,
                $"{name} is in {to.Title}, and at the same time in {from.Title}.",
                $"Leave {name} out of one of the two, or let time go by between them (LATER).", because);
        }
        else if (to.Passage is Passage.None or Passage.Moments
            && FarPlaces.Of(from.Title) is { } origin && FarPlaces.Of(to.Title) is { } goal && origin != goal)
        {
            findings.Add(StoryCodes.NoTimeToTravel, (person, ""), panel.At,
                $"{name} gets from {origin} to {goal} in no time.",
                "Let time go by: HOURS LATER, THE NEXT DAY.", because);
        }
    }
}
