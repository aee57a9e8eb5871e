using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Kantoku.Core.Plan;

namespace Kantoku.Engine.Journal;

/// <summary>A step as it was when it was last done.</summary>
/// <param name="Key">Its key then.</param>
/// <param name="Facts">What it was made from, in the order in which a reason is sought.</param>
public sealed record RememberedStep(Digest Key, ImmutableArray<Fact> Facts);

/// <summary>What each step was made from when it was last done: against this a plan says why a step is stale.</summary>
public sealed class RememberedPlan
{
    private readonly Dictionary<string, RememberedStep> _steps;

    internal RememberedPlan(Dictionary<string, RememberedStep> steps) => _steps = steps;

    /// <summary>Nothing is remembered.</summary>
    public static RememberedPlan Empty { get; } = new([]);

    /// <summary>Every step that is remembered, by name.</summary>
    public ImmutableArray<(StepId Id, RememberedStep Step)> Steps =>
    [
        .. _steps.OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .Select(entry => (new StepId(entry.Key), entry.Value)),
    ];

    public int Count => _steps.Count;

    public bool TryGet(StepId id, [NotNullWhen(true)] out RememberedStep? step) =>
        _steps.TryGetValue(id.Value, out step);
}
