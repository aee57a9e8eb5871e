using System.Diagnostics;
using System.Text;
using Kantoku.Bench.Whole;
using Kantoku.Core.Direction;
using Kantoku.Core.Graphs;
using Kantoku.Core.Script;
using Kantoku.Core.Story;
using Kantoku.Core.Story.Checks;
using Kantoku.Core.Story.Chronicle;
using Kantoku.Core.Story.States;

namespace Kantoku.Bench.Story;

/// <summary>How long a story's checks take, whole and after an edit, and the graph's algorithms.</summary>
internal static class StoryFigures
{
    private const int Pages = 2000;
    private const int Events = 50_000;
    private const int Nodes = 10_000;
    private const int Rounds = 40;

    public static Task<IReadOnlyList<Figure>> MeasureAsync()
    {
        var text = LongScript.Of("A long story", Pages, Pages);
        var script = Direct(text);
        var memory = new StoryMemory();
        StoryChecker.Check(script, StoryBible.Empty, memory);
        var middle = text.IndexOf("Kenji", text.Length / 2, StringComparison.Ordinal);
        var edited = Direct(text.Insert(middle + "Kenji".Length, ", soaked, "));
        IReadOnlyList<Figure> figures =
        [
            new("story_check_2000_pages", Best(() => StoryChecker.Check(script, StoryBible.Empty)), "s", 1,
                Better.Lower),
            new("story_check_after_edit", Best(() => StoryChecker.Check(edited, StoryBible.Empty, memory)) * 1000,
                "ms", 20, Better.Lower),
            new("story_order_50000_events", Best(Order()) * 1000, "ms", 10, Better.Lower),
            new("story_pagerank_10000_nodes", Best(Rank()) * 1000, "ms", 20, Better.Lower),
            new("story_states_bytes_per_panel", BytesOfStates(script), "B", null, Better.Lower),
        ];
        return Task.FromResult(figures);
    }

    private static DirectedScript Direct(string text)
    {
        var script = ScriptReader.Read(Encoding.UTF8.GetBytes(text), "long.fountain").Script;
        return Director.Direct(script, Casting.Resolve(script, StoryBible.Empty).World);
    }

    private static Action Order()
    {
        var random = new Random(7);
        var arrows = new Arrow[Events * 2];
        for (var i = 0; i < arrows.Length; i++)
        {
            var from = random.Next(Events - 1);
            arrows[i] = new Arrow(from, random.Next(from + 1, Events));
        }

        var graph = Digraph.Of(Events, arrows);
        return () => TopologicalOrder.Of(graph);
    }

    private static Action Rank()
    {
        var random = new Random(7);
        var arrows = new Arrow[Nodes * 5];
        for (var i = 0; i < arrows.Length; i++)
        {
            arrows[i] = new Arrow(random.Next(Nodes), random.Next(Nodes));
        }

        var graph = Digraph.Of(Nodes, arrows);
        return () => Importance.PageRank(graph);
    }

    private static double BytesOfStates(DirectedScript script)
    {
        var chronicle = Chronicler.Read(script, StoryBible.Empty);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var states = StoryStates.Fold(chronicle, script.World, StoryBible.Empty);
        var bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(states);
        return bytes / (double)chronicle.Panels.Length;
    }

    /// <summary>Seconds of the best of several rounds, the first of which only warms up.</summary>
    private static double Best(Action work)
    {
        var best = double.MaxValue;
        for (var round = 0; round <= Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            work();
            best = round == 0 ? best : Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        return best;
    }
}
