using System.Collections.Immutable;

namespace Kantoku.Core.Graphs;

/// <summary>An arrow between two nodes, by their indices.</summary>
public readonly record struct Arrow(int From, int To);

/// <summary>A directed graph in compressed rows: immutable, 4 bytes an arrow and a node, its nodes the numbers from
/// 0.</summary>
public sealed class Digraph
{
    private readonly int[] _starts;
    private readonly int[] _targets;

    private Digraph(int[] starts, int[] targets) => (_starts, _targets) = (starts, targets);

    public int NodeCount => _starts.Length - 1;

    public int ArrowCount => _targets.Length;

    /// <summary>Where the arrows of a node lead, in the order they were given.</summary>
    public ReadOnlySpan<int> From(int node) => _targets.AsSpan(_starts[node].._starts[node + 1]);

    /// <param name="nodeCount">Nodes, ≥ 0.</param>
    /// <param name="arrows">Any arrows between them; repeats are kept.</param>
    /// <exception cref="ArgumentOutOfRangeException">An arrow names a node that is not there.</exception>
    public static Digraph Of(int nodeCount, ReadOnlySpan<Arrow> arrows)
    {
        var starts = new int[nodeCount + 1];
        foreach (var (from, to) in arrows)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(from, nameof(arrows));
            ArgumentOutOfRangeException.ThrowIfNegative(to, nameof(arrows));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(from, nodeCount, nameof(arrows));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(to, nodeCount, nameof(arrows));
            starts[from + 1]++;
        }

        for (var node = 0; node < nodeCount; node++)
        {
            starts[node + 1] += starts[node];
        }

        var next = starts.AsSpan(0, nodeCount).ToArray();
        var targets = new int[arrows.Length];
        foreach (var (from, to) in arrows)
        {
            targets[next[from]++] = to;
        }

        return new Digraph(starts, targets);
    }

    /// <summary>The same nodes, every arrow turned round.</summary>
    public Digraph Reversed()
    {
        var arrows = new Arrow[ArrowCount];
        var at = 0;
        for (var node = 0; node < NodeCount; node++)
        {
            foreach (var target in From(node))
            {
                arrows[at++] = new Arrow(target, node);
            }
        }

        return Of(NodeCount, arrows);
    }

    /// <summary>For each node how many arrows lead to it.</summary>
    public int[] InDegrees()
    {
        var degrees = new int[NodeCount];
        foreach (var target in _targets)
        {
            degrees[target]++;
        }

        return degrees;
    }

    /// <summary>For each node whether arrows lead there from one of the given; those themselves are reached.</summary>
    public bool[] ReachableFrom(ReadOnlySpan<int> sources)
    {
        var reached = new bool[NodeCount];
        var open = new Stack<int>();
        foreach (var source in sources)
        {
            open.Push(source);
        }

        while (open.TryPop(out var node))
        {
            if (reached[node])
            {
                continue;
            }

            reached[node] = true;
            foreach (var target in From(node))
            {
                open.Push(target);
            }
        }

        return reached;
    }
}

/// <summary>An order in which every arrow leads forward, as far as there is one.</summary>
/// <param name="Nodes">Of all nodes free of circles the one with the smallest index first; so, where nothing compels
/// otherwise, the nodes stand as they are numbered.</param>
/// <param name="IsWhole">All nodes are in it; false where arrows go round in a circle.</param>
public sealed record TopologicalOrder(ImmutableArray<int> Nodes, bool IsWhole)
{
    /// <summary>Kahn's algorithm; O(arrows + nodes log nodes).</summary>
    public static TopologicalOrder Of(Digraph graph)
    {
        var degrees = graph.InDegrees();
        var ready = new IndexHeap(graph.NodeCount);
        for (var node = 0; node < degrees.Length; node++)
        {
            if (degrees[node] == 0)
            {
                ready.Push(node);
            }
        }

        var order = ImmutableArray.CreateBuilder<int>(graph.NodeCount);
        while (ready.TryPop(out var node))
        {
            order.Add(node);
            foreach (var target in graph.From(node))
            {
                if (--degrees[target] == 0)
                {
                    ready.Push(target);
                }
            }
        }

        return new TopologicalOrder(order.ToImmutable(), order.Count == graph.NodeCount);
    }
}
