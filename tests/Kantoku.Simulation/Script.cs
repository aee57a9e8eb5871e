using System.Collections.Immutable;
using System.Text;
using Kantoku.Core.Plan;

namespace Kantoku.Simulation;

/// <summary>A script that is edited between runs: what each step is made from, and what it needs.</summary>
/// <remarks>Layers as in a book (sheets, panels, pages, a book file), but with edges drawn from the seed, and now and
/// then
/// two steps that are made from the same.</remarks>
internal sealed class Script
{
    private readonly List<(StepKind Kind, int Content, int[] Inputs)> _steps = [];

    private Script()
    {
    }

    public static Script Draw(SeededRandom random)
    {
        var script = new Script();
        var sheets = random.Between(0, 3);
        var panels = random.Between(1, 24);
        for (var sheet = 0; sheet < sheets; sheet++)
        {
            script._steps.Add((StepKind.Sheet, random.Below(1000), []));
        }

        for (var panel = 0; panel < panels; panel++)
        {
            int[] needs = sheets > 0 && random.Chance(0.3) ? [random.Below(sheets)] : [];
            script._steps.Add((StepKind.Panel, random.Below(40), needs));
        }

        var pages = new List<int>();
        for (var first = sheets; first < sheets + panels;)
        {
            var count = Math.Min(random.Between(1, 6), sheets + panels - first);
            pages.Add(script._steps.Count);
            script._steps.Add((StepKind.Page, 0, [.. Enumerable.Range(first, count)]));
            first += count;
        }

        script._steps.Add((StepKind.Book, 0, [.. pages]));
        return script;
    }

    /// <summary>The script after an edit: some panels show something else.</summary>
    public Script Edited(SeededRandom random)
    {
        var edited = new Script();
        foreach (var (kind, content, inputs) in _steps)
        {
            var isChanged = kind is StepKind.Panel or StepKind.Sheet && random.Chance(0.15);
            edited._steps.Add((kind, isChanged ? random.Below(40) : content, inputs));
        }

        return edited;
    }

    public ProductionPlan ToPlan()
    {
        var steps = ImmutableArray.CreateBuilder<PlannedStep>();
        var starts = new List<int> { 0 };
        var inputs = new List<int>();
        foreach (var (kind, content, needs) in _steps)
        {
            var text = $"{kind}:{content}:{string.Join(',', needs.Select(need => steps[need].Key))}";
            var key = Digest.Of(Encoding.UTF8.GetBytes(text));
            inputs.AddRange(needs);
            starts.Add(inputs.Count);
            steps.Add(new PlannedStep(new StepId($"{kind}:{steps.Count}"), kind, key, 1 + (key.A % 5)));
        }

        return new ProductionPlan(steps.ToImmutable(), [.. starts], [.. inputs], new Blank());
    }

    private sealed class Blank : IRecipeSource
    {
        private static readonly Recipe Nothing = new Recipe.Art("", default);

        public Recipe RecipeOf(int step) => Nothing;

        public ImmutableArray<Fact> FactsOf(int step) => [];
    }
}
