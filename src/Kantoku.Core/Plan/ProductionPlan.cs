using System.Collections.Immutable;

namespace Kantoku.Core.Plan;

/// <summary>A node of the plan.</summary>
/// <param name="Id">Unique within the plan.</param>
/// <param name="Kind">What it makes.</param>
/// <param name="Key">Digest of its recipe and the keys of its inputs: known before anything is drawn.</param>
/// <param name="Seconds">Estimated duration, > 0.</param>
public readonly record struct PlannedStep(StepId Id, StepKind Kind, Digest Key, double Seconds);

/// <summary>Something a step was made from, in words for people: ("description", "two dogs").</summary>
public readonly record struct Fact(string Name, string Value);

/// <summary>Derives what is too large to keep for every step.</summary>
public interface IRecipeSource
{
    /// <summary>The step's recipe, the same each time.</summary>
    Recipe RecipeOf(int step);

    /// <summary>What the step was made from, in the order in which a reason is sought when its key changes.</summary>
    ImmutableArray<Fact> FactsOf(int step);
}

/// <summary>The steps of a production in topological order (inputs first), with their edges in compressed
/// rows.</summary>
public sealed class ProductionPlan
{
    private readonly int[] _inputStart;
    private readonly int[] _inputs;

    /// <param name="steps">Inputs before what needs them.</param>
    /// <param name="inputStart">For step i its inputs are <c>inputs[inputStart[i]..inputStart[i + 1]]</c>.</param>
    /// <param name="inputs">Indices of steps, each smaller than the step that names it.</param>
    /// <param name="recipes">Derives recipes and facts on demand.</param>
    /// <exception cref="ArgumentException">Rows do not match the steps, or an input does not come first.</exception>
    public ProductionPlan(ImmutableArray<PlannedStep> steps, int[] inputStart, int[] inputs, IRecipeSource recipes)
    {
        ArgumentNullException.ThrowIfNull(inputStart);
        ArgumentNullException.ThrowIfNull(inputs);
        if (inputStart.Length != steps.Length + 1 || inputStart[0] != 0 || inputStart[^1] != inputs.Length)
        {
            throw new ArgumentException("The rows of inputs do not match the steps.", nameof(inputStart));
        }

        for (var step = 0; step < steps.Length; step++)
        {
            for (var at = inputStart[step]; at < inputStart[step + 1]; at++)
            {
                if ((uint)inputs[at] >= (uint)step)
                {
                    throw new ArgumentException(
                        $"Step {steps[step].Id} needs a step that comes after it.", nameof(inputs));
                }
            }
        }

        Steps = steps;
        Recipes = recipes;
        _inputStart = inputStart;
        _inputs = inputs;
    }

    public ImmutableArray<PlannedStep> Steps { get; }

    public IRecipeSource Recipes { get; }

    public ReadOnlySpan<int> InputsOf(int step) => _inputs.AsSpan(_inputStart[step].._inputStart[step + 1]);
}
