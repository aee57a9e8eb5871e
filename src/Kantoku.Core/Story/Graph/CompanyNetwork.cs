using System.Collections.Immutable;
using Kantoku.Core.Graphs;
using Kantoku.Core.Story.Chronicle;

namespace Kantoku.Core.Story.Graph;

/// <summary>Who is seen with whom, and how much hangs on each.</summary>
public sealed record CompanyNetwork
{
    /// <summary>Ties between people of the cast, each once, the lower index first; the weight is in panels.</summary>
    public required ImmutableArray<Tie> Ties { get; init; }

    /// <summary>For each person a share of the whole, adding up to 1: PageRank over who is seen with whom.</summary>
    public required ImmutableArray<double> PageRank { get; init; }

    /// <summary>For each person the share of pairs that they stand between, 0 to 1.</summary>
    public required ImmutableArray<double> Betweenness { get; init; }

    /// <summary>For each person the number of their circle; people who are never seen with others have their
    /// own.</summary>
    public required ImmutableArray<int> Communities { get; init; }

    /// <param name="chronicle">What happens.</param>
    /// <param name="cast">People in the cast.</param>
    /// <param name="chapter">Only this chapter, or null for the whole story.</param>
    public static CompanyNetwork Of(StoryChronicle chronicle, int cast, int? chapter = null)
    {
        var panels = new SortedDictionary<(int, int), int>();
        foreach (var panel in chronicle.Panels)
        {
            if (chapter is null || chronicle.Scenes[panel.Scene].Chapter == chapter)
            {
                Count(panel, panels);
            }
        }

        ImmutableArray<Tie> ties = [.. panels.Select(pair => new Tie(pair.Key.Item1, pair.Key.Item2, pair.Value))];
        var graph = TieGraph.Of(cast, ties);
        return new CompanyNetwork
        {
            Ties = ties,
            PageRank = [.. Importance.PageRank(graph.ToDigraph(weighted: true))],
            Betweenness = [.. Importance.Betweenness(graph.ToDigraph())],
            Communities = [.. graph.Communities()],
        };
    }

    private static void Count(PanelRecord panel, SortedDictionary<(int, int), int> panels)
    {
        foreach (var first in panel.Seen)
        {
            foreach (var second in panel.Seen)
            {
                if (first < second)
                {
                    panels[(first, second)] = panels.GetValueOrDefault((first, second)) + 1;
                }
            }
        }
    }
}
