using System.Collections.Immutable;

namespace Kantoku.Core.Plan;

/// <summary>A step of the production before this plan.</summary>
public readonly record struct PreviousStep(StepId Id, Digest Key);

public enum StepState
{
    /// <summary>Made before from exactly this.</summary>
    Current,

    /// <summary>Made before from something else.</summary>
    Stale,

    /// <summary>Never made before.</summary>
    New,
}

/// <summary>What a plan changes of the production before it.</summary>
public sealed class PlanDifference
{
    private readonly SortedDictionary<int, string> _reasons;

    private PlanDifference(
        ImmutableArray<StepState> states, SortedDictionary<int, string> reasons, ImmutableArray<StepId> removed)
    {
        States = states;
        _reasons = reasons;
        Removed = removed;
    }

    /// <summary>One a step of the plan.</summary>
    public ImmutableArray<StepState> States { get; }

    /// <summary>Steps of before that nothing of this plan stands for.</summary>
    public ImmutableArray<StepId> Removed { get; }

    /// <summary>Why a stale step is stale, in one sentence that names the step; null for others.</summary>
    public string? ReasonOf(int step) => _reasons.GetValueOrDefault(step);

    /// <summary>Compares by key, then by name: a page that only moved is the page it was.</summary>
    /// <param name="plan">The plan of now.</param>
    /// <param name="previous">Steps of the production before.</param>
    /// <param name="previousFacts">Facts of a step of before, by its index; asked for only where keys differ.</param>
    public static PlanDifference Between(
        ProductionPlan plan, ImmutableArray<PreviousStep> previous, Func<int, ImmutableArray<Fact>> previousFacts)
    {
        var matching = new StepMatching(plan, previous, previousFacts);
        var states = ImmutableArray.CreateBuilder<StepState>(plan.Steps.Length);
        var reasons = new SortedDictionary<int, string>();
        for (var step = 0; step < plan.Steps.Length; step++)
        {
            if (matching.IsCurrent(step))
            {
                states.Add(StepState.Current);
            }
            else if (matching.StandsFor(step) is { } before)
            {
                states.Add(StepState.Stale);
                reasons[step] = StaleReason.Of(plan.Steps[step].Id, previousFacts(before), plan.Recipes.FactsOf(step));
            }
            else
            {
                states.Add(StepState.New);
            }
        }

        return new PlanDifference(states.MoveToImmutable(), reasons, matching.Removed());
    }
}
