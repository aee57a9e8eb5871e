using System.Collections.Immutable;

namespace Kantoku.Core.Graphs;

/// <summary>Circles of arrows.</summary>
public static class Cycles
{
    /// <summary>For each knot of nodes that reach one another the shortest circle through its smallest node, the first
    /// node first and not repeated; in the order of those nodes.</summary>
    public static ImmutableArray<ImmutableArray<int>> Shortest(Digraph graph)
    {
        var knots = Knots(graph);
        var found = ImmutableArray.CreateBuilder<ImmutableArray<int>>();
        var seen = new bool[graph.NodeCount];
        for (var node = 0; node < graph.NodeCount; node++)
        {
            if (seen[knots[node]])
            {
                continue;
            }

            if (ShortestWithin(graph, knots, node) is { IsEmpty: false } circle)
            {
                seen[knots[node]] = true;
                found.Add(circle);
            }
        }

        return found.ToImmutable();
    }

    /// <summary>The shortest circle of a node's knot that starts at that node; empty when none does.</summary>
    private static ImmutableArray<int> ShortestWithin(Digraph graph, int[] knots, int start)
    {
        var parents = new Dictionary<int, int>();
        var open = new Queue<int>();
        open.Enqueue(start);
        while (open.TryDequeue(out var node))
        {
            foreach (var target in graph.From(node))
            {
                if (target == start)
                {
                    return Path(parents, start, node);
                }

                if (knots[target] == knots[start] && parents.TryAdd(target, node))
                {
                    open.Enqueue(target);
                }
            }
        }

        return [];
    }

    private static ImmutableArray<int> Path(Dictionary<int, int> parents, int start, int last)
    {
        var path = new List<int> { last };
        while (path[^1] != start)
        {
            path.Add(parents[path[^1]]);
        }

        path.Reverse();
        return [.. path];
    }

    /// <summary>For each node the number of its strongly connected component (Tarjan, without recursion).</summary>
    public static int[] Knots(Digraph graph)
    {
        var search = new KnotSearch(graph);
        for (var node = 0; node < graph.NodeCount; node++)
        {
            search.Visit(node);
        }

        return search.Knots;
    }

    private sealed class KnotSearch(Digraph graph)
    {
        private readonly int[] _index = new int[graph.NodeCount];
        private readonly int[] _low = new int[graph.NodeCount];
        private readonly int[] _next = new int[graph.NodeCount];
        private readonly bool[] _isOpen = new bool[graph.NodeCount];
        private readonly Stack<int> _open = new();
        private readonly Stack<int> _path = new();
        private int _visited;
        private int _knots;

        public int[] Knots { get; } = new int[graph.NodeCount];

        public void Visit(int root)
        {
            if (_index[root] != 0)
            {
                return;
            }

            Enter(root);
            while (_path.TryPeek(out var node))
            {
                var targets = graph.From(node);
                if (_next[node] < targets.Length)
                {
                    Follow(node, targets[_next[node]++]);
                }
                else
                {
                    Leave(node);
                }
            }
        }

        private void Enter(int node)
        {
            _index[node] = _low[node] = ++_visited;
            _isOpen[node] = true;
            _open.Push(node);
            _path.Push(node);
        }

        private void Follow(int node, int target)
        {
            if (_index[target] == 0)
            {
                Enter(target);
            }
            else if (_isOpen[target])
            {
                _low[node] = Math.Min(_low[node], _index[target]);
            }
        }

        private void Leave(int node)
        {
            _path.Pop();
            if (_path.TryPeek(out var parent))
            {
                _low[parent] = Math.Min(_low[parent], _low[node]);
            }

            if (_low[node] != _index[node])
            {
                return;
            }

            int member;
            do
            {
                member = _open.Pop();
                _isOpen[member] = false;
                Knots[member] = _knots;
            }
            while (member != node);
            _knots++;
        }
    }
}
