using System.Collections.Immutable;
using System.Text;
using Kantoku.Core.Plan;

namespace Kantoku.Engine.Tests.Coordinator;

/// <summary>A small book: pages of three panels each, and one book file. Keys follow from what is said of a
/// panel.</summary>
internal static class BookOfPanels
{
    public const int PanelsAPage = 3;

    /// <param name="panels">What each panel shows; the key is its digest.</param>
    public static ProductionPlan Of(params string[] panels)
    {
        var steps = ImmutableArray.CreateBuilder<PlannedStep>();
        var starts = new List<int> { 0 };
        var inputs = new List<int>();
        var pages = new List<int>();
        for (var first = 0; first < panels.Length; first += PanelsAPage)
        {
            var page = (first / PanelsAPage) + 1;
            var own = new List<int>();
            for (var at = first; at < Math.Min(first + PanelsAPage, panels.Length); at++)
            {
                own.Add(steps.Count);
                Add($"page:{page}/panel:{at - first + 1}", StepKind.Panel, panels[at], []);
            }

            pages.Add(steps.Count);
            Add($"page:{page}", StepKind.Page, string.Join('|', own.Select(step => steps[step].Key)), own);
        }

        Add("book:pdf", StepKind.Book, string.Join('|', pages.Select(step => steps[step].Key)), pages);
        return new ProductionPlan(steps.ToImmutable(), [.. starts], [.. inputs], new Facts(panels));

        void Add(string id, StepKind kind, string madeFrom, List<int> needs)
        {
            steps.Add(new PlannedStep(new StepId(id), kind, Digest.Of(Encoding.UTF8.GetBytes(kind + madeFrom)), 1));
            inputs.AddRange(needs);
            starts.Add(inputs.Count);
        }
    }

    public static string[] Panels(int count) => [.. Enumerable.Range(1, count).Select(panel => $"dog {panel}")];

    private sealed class Facts(string[] panels) : IRecipeSource
    {
        public Recipe RecipeOf(int step) => new Recipe.Art("", default);

        public ImmutableArray<Fact> FactsOf(int step) =>
            step < panels.Length ? [new Fact("description", panels[step])] : [new Fact("step", $"{step}")];
    }
}
