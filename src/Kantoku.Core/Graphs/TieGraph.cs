namespace Kantoku.Core.Graphs;

/// <summary>A tie between two nodes.</summary>
/// <param name="First">One of them.</param>
/// <param name="Second">The other.</param>
/// <param name="Weight">How strong it is, &gt; 0.</param>
public readonly record struct Tie(int First, int Second, double Weight);

/// <summary>Nodes and weighted ties without direction.</summary>
public sealed class TieGraph
{
    private readonly (int To, double Weight)[][] _ties;

    private TieGraph((int To, double Weight)[][] ties) => _ties = ties;

    public int NodeCount => _ties.Length;

    /// <summary>The ties of a node, in the order they were given.</summary>
    public ReadOnlySpan<(int To, double Weight)> Of(int node) => _ties[node];

    /// <param name="nodeCount">Nodes, ≥ 0.</param>
    /// <param name="ties">Each tie once; a tie of a node with itself is left out.</param>
    public static TieGraph Of(int nodeCount, IEnumerable<Tie> ties)
    {
        var lists = new List<(int, double)>[nodeCount];
        for (var node = 0; node < nodeCount; node++)
        {
            lists[node] = [];
        }

        foreach (var (first, second, weight) in ties)
        {
            if (first != second)
            {
                lists[first].Add((second, weight));
                lists[second].Add((first, weight));
            }
        }

        return new TieGraph([.. lists.Select(list => list.ToArray())]);
    }

    /// <summary>Each tie as two arrows, both ways.</summary>
    /// <param name="weighted">As many arrows as the tie is heavy, at least one.</param>
    public Digraph ToDigraph(bool weighted = false)
    {
        var arrows = new List<Arrow>();
        for (var node = 0; node < NodeCount; node++)
        {
            foreach (var (to, weight) in _ties[node])
            {
                for (var count = weighted ? Math.Max(1, (int)weight) : 1; count > 0; count--)
                {
                    arrows.Add(new Arrow(node, to));
                }
            }
        }

        return Digraph.Of(NodeCount, arrows.ToArray());
    }

    /// <summary>Groups whose members hold together more than chance would have it (Louvain's modularity), numbered in
    /// the order of their first members.</summary>
    /// <returns>For each node its group.</returns>
    public int[] Communities()
    {
        var groups = Enumerable.Range(0, NodeCount).ToArray();
        var coarse = this;
        while (true)
        {
            var (moved, isChanged) = LocalMoves.Run(coarse);
            if (!isChanged)
            {
                return groups;
            }

            var count = Number(moved);
            for (var node = 0; node < groups.Length; node++)
            {
                groups[node] = moved[groups[node]];
            }

            coarse = coarse.Merge(moved, count);
        }
    }

    /// <summary>Renames groups by the order of their first members.</summary>
    private static int Number(int[] groups)
    {
        var names = new Dictionary<int, int>();
        for (var node = 0; node < groups.Length; node++)
        {
            if (!names.TryGetValue(groups[node], out var name))
            {
                names.Add(groups[node], name = names.Count);
            }

            groups[node] = name;
        }

        return names.Count;
    }

    /// <summary>A node for each group; ties within a group become a tie with itself, which counts twice.</summary>
    private TieGraph Merge(int[] groups, int count)
    {
        var sums = new SortedDictionary<(int, int), double>();
        for (var node = 0; node < NodeCount; node++)
        {
            foreach (var (to, weight) in _ties[node])
            {
                var key = (groups[node], groups[to]);
                sums[key] = sums.GetValueOrDefault(key) + weight;
            }
        }

        var lists = new List<(int, double)>[count];
        for (var group = 0; group < count; group++)
        {
            lists[group] = [];
        }

        foreach (var ((from, to), weight) in sums)
        {
            lists[from].Add((to, weight));
        }

        return new TieGraph([.. lists.Select(list => list.ToArray())]);
    }

    /// <summary>Moves nodes one by one to the group that gains most, until none gains.</summary>
    private static class LocalMoves
    {
        private const int RoundsMax = 50;
        private const double GainMin = 1e-12;

        public static (int[] Groups, bool IsChanged) Run(TieGraph graph)
        {
            var groups = Enumerable.Range(0, graph.NodeCount).ToArray();
            var weights = Enumerable.Range(0, graph.NodeCount).Select(node => Weight(graph, node)).ToArray();
            var sums = weights.ToArray();
            var total = weights.Sum();
            var isChanged = false;
            for (var round = 0; round < RoundsMax && total > 0; round++)
            {
                var moves = 0;
                for (var node = 0; node < graph.NodeCount; node++)
                {
                    var best = Best(graph, node, groups, weights, sums, total);
                    if (best != groups[node])
                    {
                        sums[groups[node]] -= weights[node];
                        sums[best] += weights[node];
                        groups[node] = best;
                        moves++;
                    }
                }

                isChanged |= moves > 0;
                if (moves == 0)
                {
                    break;
                }
            }

            return (groups, isChanged);
        }

        private static double Weight(TieGraph graph, int node)
        {
            var sum = 0.0;
            foreach (var (_, weight) in graph._ties[node])
            {
                sum += weight;
            }

            return sum;
        }

        private static int Best(TieGraph graph, int node, int[] groups, double[] weights, double[] sums, double total)
        {
            var shares = new SortedDictionary<int, double> { [groups[node]] = 0 };
            foreach (var (to, weight) in graph._ties[node])
            {
                if (to != node)
                {
                    shares[groups[to]] = shares.GetValueOrDefault(groups[to]) + weight;
                }
            }

            var own = groups[node];
            var best = own;
            var bestGain = Gain(shares[own], sums[own] - weights[node]);
            foreach (var (group, share) in shares)
            {
                var gain = group == own ? bestGain : Gain(share, sums[group]);
                if (gain > bestGain + GainMin)
                {
                    (best, bestGain) = (group, gain);
                }
            }

            return best;

            double Gain(double share, double sum) => share - (sum * weights[node] / total);
        }
    }
}
