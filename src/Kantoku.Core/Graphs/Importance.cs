namespace Kantoku.Core.Graphs;

/// <summary>How much hangs on each node of a graph.</summary>
public static class Importance
{
    private const double Damping = 0.85;
    private const double Tolerance = 1e-9;
    private const int RoundsMax = 100;

    /// <summary>PageRank: where somebody who follows arrows at random is met; the shares add up to 1.</summary>
    /// <returns>A share for each node; empty for a graph without nodes.</returns>
    public static double[] PageRank(Digraph graph)
    {
        var count = graph.NodeCount;
        var ranks = new double[count];
        var next = new double[count];
        Array.Fill(ranks, count == 0 ? 0 : 1.0 / count);
        for (var round = 0; round < RoundsMax && count > 0; round++)
        {
            Spread(graph, ranks, next);
            var change = 0.0;
            for (var node = 0; node < count; node++)
            {
                change += Math.Abs(next[node] - ranks[node]);
            }

            (ranks, next) = (next, ranks);
            if (change < Tolerance)
            {
                break;
            }
        }

        return ranks;
    }

    private static void Spread(Digraph graph, double[] ranks, double[] next)
    {
        Array.Clear(next);
        var lost = 0.0;
        for (var node = 0; node < ranks.Length; node++)
        {
            var targets = graph.From(node);
            if (targets.IsEmpty)
            {
                lost += ranks[node];
                continue;
            }

            var share = ranks[node] / targets.Length;
            foreach (var target in targets)
            {
                next[target] += share;
            }
        }

        var ground = (1 - Damping + (Damping * lost)) / ranks.Length;
        for (var node = 0; node < next.Length; node++)
        {
            next[node] = ground + (Damping * next[node]);
        }
    }

    /// <summary>Betweenness: the share of all pairs whose shortest ways lead through a node (Brandes), 0 to
    /// 1.</summary>
    /// <param name="graph">Arrows both ways where a tie has no direction.</param>
    /// <remarks>O(nodes × arrows): for casts, not for panels.</remarks>
    public static double[] Betweenness(Digraph graph)
    {
        var count = graph.NodeCount;
        var total = new double[count];
        var search = new WaySearch(count);
        for (var source = 0; source < count; source++)
        {
            search.Run(graph, source, total);
        }

        var pairs = (double)(count - 1) * (count - 2);
        for (var node = 0; node < count && pairs > 0; node++)
        {
            total[node] /= pairs;
        }

        return total;
    }

    private sealed class WaySearch(int count)
    {
        private readonly int[] _distance = new int[count];
        private readonly double[] _ways = new double[count];
        private readonly double[] _hangs = new double[count];
        private readonly List<int> _order = new(count);

        public void Run(Digraph graph, int source, double[] total)
        {
            Array.Fill(_distance, -1);
            Array.Clear(_ways);
            Array.Clear(_hangs);
            _order.Clear();
            _order.Add(source);
            _distance[source] = 0;
            _ways[source] = 1;
            for (var at = 0; at < _order.Count; at++)
            {
                Widen(graph, _order[at]);
            }

            for (var at = _order.Count - 1; at > 0; at--)
            {
                total[_order[at]] += Gather(graph, _order[at]);
            }
        }

        private void Widen(Digraph graph, int node)
        {
            foreach (var target in graph.From(node))
            {
                if (_distance[target] < 0)
                {
                    _distance[target] = _distance[node] + 1;
                    _order.Add(target);
                }

                if (_distance[target] == _distance[node] + 1)
                {
                    _ways[target] += _ways[node];
                }
            }
        }

        private double Gather(Digraph graph, int node)
        {
            foreach (var target in graph.From(node))
            {
                if (_distance[target] == _distance[node] + 1)
                {
                    _hangs[node] += _ways[node] / _ways[target] * (1 + _hangs[target]);
                }
            }

            return _hangs[node];
        }
    }
}
