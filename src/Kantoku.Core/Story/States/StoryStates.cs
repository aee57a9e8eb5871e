using System.Collections.Immutable;
using Kantoku.Core.Story.Chronicle;

namespace Kantoku.Core.Story.States;

/// <summary>How everybody is in every panel. What does not change is shared, so memory grows with what happens, not
/// with
/// people times panels.</summary>
public sealed class StoryStates
{
    private readonly ImmutableArray<ImmutableArray<(int Panel, PersonState State)>> _people;

    private StoryStates(ImmutableArray<ImmutableArray<(int Panel, PersonState State)>> people) => _people = people;

    /// <summary>Changes held, over all people.</summary>
    public int ChangeCount => _people.Sum(changes => changes.Length);

    /// <summary>How a person is at the end of a panel; the initial state before anything happened to them.</summary>
    /// <param name="person">Index into the world's cast.</param>
    /// <param name="panel">Reading ordinal.</param>
    public PersonState Of(int person, int panel)
    {
        var changes = _people[person].AsSpan();
        var low = -1;
        for (var high = changes.Length; high - low > 1;)
        {
            var middle = (low + high) / 2;
            if (changes[middle].Panel <= panel)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        return low < 0 ? PersonState.Initial : changes[low].State;
    }

    /// <summary>Folds a chronicle, noting each change of each person.</summary>
    public static StoryStates Fold(StoryChronicle chronicle, StoryWorld world, StoryBible bible)
    {
        var recorder = new StateRecorder(world.Cast.Length);
        var fold = new StoryFold(world, bible);
        for (var panel = 0; panel < chronicle.Panels.Length; panel++)
        {
            var record = chronicle.Panels[panel];
            if (fold.Scene?.Index != record.Scene)
            {
                fold.Enter(chronicle.Scenes[record.Scene]);
            }

            fold.See(record);
            foreach (var fact in record.Facts)
            {
                fold.Apply(panel, fact);
            }

            recorder.Record(panel, fold);
        }

        return new StoryStates(recorder.ToChanges());
    }

    private sealed class StateRecorder(int people)
    {
        private readonly List<(int Panel, PersonState State)>?[] _changes = new List<(int, PersonState)>[people];

        public void Record(int panel, StoryFold fold)
        {
            for (var person = 0; person < _changes.Length; person++)
            {
                var state = fold.Person(person);
                var known = _changes[person] is { Count: > 0 } list ? list[^1].State : PersonState.Initial;
                if (!ReferenceEquals(state, known))
                {
                    (_changes[person] ??= []).Add((panel, state));
                }
            }
        }

        public ImmutableArray<ImmutableArray<(int, PersonState)>> ToChanges() =>
            [.. _changes.Select(list => list is null ? [] : list.ToImmutableArray())];
    }
}
