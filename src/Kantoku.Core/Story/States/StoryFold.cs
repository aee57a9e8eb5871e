using System.Collections.Immutable;
using Kantoku.Core.Script;
using Kantoku.Core.Story.Chronicle;

namespace Kantoku.Core.Story.States;

/// <summary>Folds what happens into how everybody and everything is. A flashback or a dream works on a state of its
/// own,
/// which is dropped when it ends.</summary>
public sealed class StoryFold
{
    private readonly Dictionary<string, ThingState> _presentThings = new(StringComparer.Ordinal);
    private readonly PersonState[] _presentPeople;
    private readonly Dictionary<string, ThingState> _asideThings = new(StringComparer.Ordinal);
    private readonly PersonState[] _asidePeople;
    private readonly PersonState[] _initial;
    private SceneTime _time;
    private StoryScene? _scene;

    /// <param name="world">Whose people are followed.</param>
    /// <param name="bible">Who owns and knows what from the start.</param>
    public StoryFold(StoryWorld world, StoryBible bible)
    {
        _initial = BibleStart.People(world, bible);
        _presentPeople = [.. _initial];
        _asidePeople = [.. _initial];
    }

    /// <summary>The scene that was last entered; null before the first.</summary>
    public StoryScene? Scene => _scene;

    /// <summary>The time that the present panel plays in is not the story's present.</summary>
    public bool IsAside => _time != SceneTime.Present;

    public bool IsDream => _time == SceneTime.Dream;

    private PersonState[] People => IsAside ? _asidePeople : _presentPeople;

    private Dictionary<string, ThingState> Things => IsAside ? _asideThings : _presentThings;

    public PersonState Person(int index) => People[index];

    public ThingState Thing(string id) => Things.GetValueOrDefault(id, ThingState.Initial);

    /// <summary>Enters a scene: a flashback begins afresh, a dream from how things are, and time that goes by dries and
    /// wakes.</summary>
    public void Enter(StoryScene scene)
    {
        var isNewAside = scene.Time != SceneTime.Present && scene.Time != _time;
        _time = scene.Time;
        if (isNewAside)
        {
            BeginAside(scene.Time);
        }

        if (scene.Passage is Passage.Hours or Passage.Days || (_scene is not null && scene.SaysHour
            && scene.Hour != _scene.Hour && scene.Time == _scene.Time))
        {
            LetTimePass();
        }
        else if (_scene is not null && _scene.Place != scene.Place)
        {
            WakeSleepers();
        }

        _scene = scene;
    }

    /// <summary>"She slaps his cheeks until he opens his eyes": where one person sleeps in a scene, that one
    /// wakes.</summary>
    private void WakeOnlySleeper()
    {
        var sleeper = -1;
        for (var i = 0; i < People.Length; i++)
        {
            if (People[i].Life is Life.Asleep or Life.Unconscious && People[i].Scene == _scene?.Index)
            {
                sleeper = sleeper < 0 ? i : People.Length;
            }
        }

        if (sleeper >= 0 && sleeper < People.Length)
        {
            People[sleeper] = People[sleeper] with { Life = Life.Alive, LifeBy = null };
        }
    }

    /// <summary>Who slept or fainted elsewhere has come round unless it is said again.</summary>
    private void WakeSleepers()
    {
        foreach (ref var state in People.AsSpan())
        {
            state = state.Life is Life.Asleep or Life.Unconscious ? state with { Life = Life.Alive, LifeBy = null }
                : state;
        }
    }

    private void BeginAside(SceneTime time)
    {
        (time == SceneTime.Dream ? _presentPeople : _initial).CopyTo(_asidePeople, 0);
        _asideThings.Clear();
    }

    private void LetTimePass()
    {
        var people = People;
        for (var i = 0; i < people.Length; i++)
        {
            var state = people[i];
            if (state.Life is Life.Asleep or Life.Unconscious || state.WetBy is not null || state.TiredBy is not null
                || state.Clothes.Length > 0)
            {
                var wakes = state.Life is Life.Asleep or Life.Unconscious;
                people[i] = state with
                {
                    Life = wakes ? Life.Alive : state.Life,
                    LifeBy = wakes ? null : state.LifeBy,
                    WetBy = null,
                    TiredBy = null,
                    Clothes = "",
                    ClothesBy = null,
                };
            }
        }
    }

    /// <summary>Takes what a panel shows: who is there, and with whom.</summary>
    public void See(PanelRecord panel)
    {
        WakeSpeakers(panel);
        foreach (var person in panel.Seen)
        {
            var state = People[person];
            var met = state.Met;
            foreach (var other in panel.Seen)
            {
                met = other == person || met.Contains(other) ? met : met.Add(other);
            }

            var isBack = state.Scene != panel.Scene;
            if (isBack || met.Length != state.Met.Length)
            {
                People[person] = state with
                {
                    Scene = panel.Scene,
                    LeftBy = isBack ? null : state.LeftBy,
                    Met = met,
                };
            }
        }
    }

    /// <summary>Who slept and speaks has woken.</summary>
    private void WakeSpeakers(PanelRecord panel)
    {
        foreach (var person in panel.Speaking)
        {
            if (People[person].Life == Life.Asleep)
            {
                People[person] = People[person] with { Life = Life.Alive, LifeBy = null };
            }
        }
    }

    /// <summary>Takes one fact of a panel.</summary>
    public void Apply(int panel, StoryFact fact)
    {
        if (fact.Item.Length > 0)
        {
            var thing = Thing(fact.Item);
            if (ThingChanges.After(thing, panel, fact) is var after && !ReferenceEquals(thing, after))
            {
                Things[fact.Item] = after;
            }
        }

        if (fact.Deed == Deed.Wakes && (fact.Person < 0 || People[fact.Person].Life == Life.Alive))
        {
            WakeOnlySleeper();
        }

        var patient = fact.Deed == Deed.Kills ? fact.Other : fact.Person;
        if (patient >= 0)
        {
            People[patient] = PersonChanges.After(People[patient], panel, fact);
        }
    }
}
