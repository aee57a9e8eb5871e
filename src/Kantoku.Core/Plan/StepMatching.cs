using System.Collections.Immutable;

namespace Kantoku.Core.Plan;

/// <summary>Finds, for each step of a plan, the step of before that it stands for.</summary>
internal sealed class StepMatching
{
    private readonly ProductionPlan _plan;
    private readonly ImmutableArray<PreviousStep> _previous;
    private readonly Dictionary<Digest, int> _byKey;
    private readonly bool[] _claimed;
    private readonly int[] _match;

    public StepMatching(
        ProductionPlan plan, ImmutableArray<PreviousStep> previous, Func<int, ImmutableArray<Fact>> facts)
    {
        _plan = plan;
        _previous = previous;
        _byKey = new Dictionary<Digest, int>(previous.Length);
        _claimed = new bool[previous.Length];
        _match = new int[plan.Steps.Length];
        Array.Fill(_match, -1);
        for (var at = 0; at < previous.Length; at++)
        {
            _byKey.TryAdd(previous[at].Key, at);
        }

        ClaimByKey();
        ClaimMoved(facts);
        ClaimByName();
    }

    public bool IsCurrent(int step) => _byKey.ContainsKey(_plan.Steps[step].Key);

    /// <summary>Index of the step of before, or null for a new one.</summary>
    public int? StandsFor(int step) => _match[step] >= 0 ? _match[step] : null;

    public ImmutableArray<StepId> Removed()
    {
        var removed = ImmutableArray.CreateBuilder<StepId>();
        for (var at = 0; at < _previous.Length; at++)
        {
            if (!_claimed[at])
            {
                removed.Add(_previous[at].Id);
            }
        }

        return removed.ToImmutable();
    }

    private void ClaimByKey()
    {
        var keys = new HashSet<Digest>(_plan.Steps.Length);
        foreach (var step in _plan.Steps)
        {
            keys.Add(step.Key);
        }

        for (var at = 0; at < _previous.Length; at++)
        {
            _claimed[at] = keys.Contains(_previous[at].Key);
        }
    }

    /// <summary>Pages that are the same but for the number printed on them.</summary>
    private void ClaimMoved(Func<int, ImmutableArray<Fact>> facts)
    {
        var before = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 0; at < _previous.Length; at++)
        {
            if (!_claimed[at] && IsPage(_previous[at].Id))
            {
                before.TryAdd(Content(facts(at)), at);
            }
        }

        for (var step = 0; step < _plan.Steps.Length && before.Count > 0; step++)
        {
            if (_plan.Steps[step].Kind == StepKind.Page && !IsCurrent(step)
                && before.Remove(Content(_plan.Recipes.FactsOf(step)), out var at))
            {
                _match[step] = at;
                _claimed[at] = true;
            }
        }
    }

    private void ClaimByName()
    {
        var before = new Dictionary<StepId, int>();
        for (var at = 0; at < _previous.Length; at++)
        {
            if (!_claimed[at])
            {
                before.TryAdd(_previous[at].Id, at);
            }
        }

        for (var step = 0; step < _plan.Steps.Length; step++)
        {
            if (_match[step] < 0 && !IsCurrent(step) && before.TryGetValue(_plan.Steps[step].Id, out var at))
            {
                _match[step] = at;
                _claimed[at] = true;
            }
        }
    }

    private static bool IsPage(StepId id) =>
        id.Value.StartsWith("page:", StringComparison.Ordinal)
        && !id.Value.Contains("/panel:", StringComparison.Ordinal);

    private static string Content(ImmutableArray<Fact> facts) => string.Join(
        '\u001F',
        from fact in facts where fact.Name != StepFacts.PageNumber select $"{fact.Name}\u001E{fact.Value}");
}
