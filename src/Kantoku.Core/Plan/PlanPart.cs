using System.Collections.Immutable;

namespace Kantoku.Core.Plan;

/// <summary>A plan of some of another plan's steps.</summary>
internal sealed class PlanPart(IRecipeSource whole, int[] steps) : IRecipeSource
{
    public Recipe RecipeOf(int step) => whole.RecipeOf(steps[step]);

    public ImmutableArray<Fact> FactsOf(int step) => whole.FactsOf(steps[step]);

    /// <param name="plan">The whole plan.</param>
    /// <param name="wanted">One a step; whatever is wanted has its inputs wanted too.</param>
    public static ProductionPlan Of(ProductionPlan plan, bool[] wanted)
    {
        var place = new int[wanted.Length];
        var kept = new List<int>();
        for (var step = 0; step < wanted.Length; step++)
        {
            place[step] = kept.Count;
            if (wanted[step])
            {
                kept.Add(step);
            }
        }

        var starts = new int[kept.Count + 1];
        var inputs = new List<int>();
        for (var at = 0; at < kept.Count; at++)
        {
            starts[at] = inputs.Count;
            foreach (var input in plan.InputsOf(kept[at]))
            {
                inputs.Add(place[input]);
            }
        }

        starts[^1] = inputs.Count;
        var origins = kept.ToArray();
        return new ProductionPlan(
            [.. kept.Select(step => plan.Steps[step])], starts, [.. inputs], new PlanPart(plan.Recipes, origins));
    }
}
