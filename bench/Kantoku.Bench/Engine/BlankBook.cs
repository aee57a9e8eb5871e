using System.Buffers.Binary;
using System.Collections.Immutable;
using Kantoku.Core.Plan;

namespace Kantoku.Bench.Engine;

/// <summary>A book of so many panels, five a page, without a story: for measuring the engine alone.</summary>
internal static class BlankBook
{
    private const int PanelsAPage = 5;

    public static ProductionPlan Of(int panels)
    {
        var steps = ImmutableArray.CreateBuilder<PlannedStep>();
        List<int> starts = [0];
        List<int> inputs = [];
        List<int> pages = [];
        for (var first = 0; first < panels; first += PanelsAPage)
        {
            var count = Math.Min(PanelsAPage, panels - first);
            var page = (first / PanelsAPage) + 1;
            for (var panel = 1; panel <= count; panel++)
            {
                Add($"page:{page}/panel:{panel}", StepKind.Panel, 0.02, []);
            }

            pages.Add(steps.Count);
            Add($"page:{page}", StepKind.Page, 0.01, Enumerable.Range(steps.Count - count, count));
        }

        Add("book:pdf", StepKind.Book, 0.01, pages);
        return new ProductionPlan(steps.ToImmutable(), [.. starts], [.. inputs], new Blank());

        void Add(string id, StepKind kind, double seconds, IEnumerable<int> needs)
        {
            Span<byte> number = stackalloc byte[sizeof(int)];
            BinaryPrimitives.WriteInt32BigEndian(number, steps.Count);
            inputs.AddRange(needs);
            starts.Add(inputs.Count);
            steps.Add(new PlannedStep(new StepId(id), kind, Digest.Of(number), seconds));
        }
    }

    private sealed class Blank : IRecipeSource
    {
        private static readonly Recipe Nothing = new Recipe.Art("", default);

        public Recipe RecipeOf(int step) => Nothing;

        public ImmutableArray<Fact> FactsOf(int step) => [];
    }
}
