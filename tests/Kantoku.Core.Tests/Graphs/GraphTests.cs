using CsCheck;
using Kantoku.Core.Graphs;
using Xunit;

namespace Kantoku.Core.Tests.Graphs;

/// <summary>Order, circles, importance and groups in graphs.</summary>
public sealed class GraphTests
{
    private const int Nodes = 12;

    private static readonly Gen<Arrow[]> Arrows =
        Gen.Select(Gen.Int[0, Nodes - 1], Gen.Int[0, Nodes - 1], (from, to) => new Arrow(from, to)).Array[0, 30];

    [Fact]
    public void Every_arrow_leads_forward_in_a_topological_order() => Arrows.Sample(arrows =>
    {
        var forward = arrows.Where(arrow => arrow.From != arrow.To)
            .Select(arrow => new Arrow(Math.Min(arrow.From, arrow.To), Math.Max(arrow.From, arrow.To))).ToArray();
        var order = TopologicalOrder.Of(Digraph.Of(Nodes, forward));
        var place = order.Nodes.Select((node, i) => (node, i)).ToDictionary(pair => pair.node, pair => pair.i);
        return order.IsWhole && forward.All(arrow => place[arrow.From] < place[arrow.To]);
    });

    [Fact]
    public void Where_nothing_compels_the_nodes_stand_as_they_are_numbered() =>
        Assert.Equal([0, 2, 1, 3], TopologicalOrder.Of(Digraph.Of(4, [new Arrow(2, 1)])).Nodes);

    [Fact]
    public void An_order_is_whole_exactly_when_there_is_no_circle() => Arrows.Sample(arrows =>
    {
        var graph = Digraph.Of(Nodes, arrows);
        return TopologicalOrder.Of(graph).IsWhole == Cycles.Shortest(graph).IsEmpty;
    });

    [Fact]
    public void A_circle_that_is_shown_is_one() => Arrows.Sample(arrows =>
    {
        var graph = Digraph.Of(Nodes, arrows);
        return Cycles.Shortest(graph).All(circle => circle.Select((node, i) =>
            graph.From(node).Contains(circle[(i + 1) % circle.Length])).All(isArrow => isArrow));
    });

    [Fact]
    public void The_shortest_circle_through_a_node_is_shown()
    {
        Arrow[] arrows = [new(0, 1), new(1, 2), new(2, 3), new(3, 0), new(2, 0)];

        Assert.Equal([[0, 1, 2]], Cycles.Shortest(Digraph.Of(4, arrows)).Select(circle => circle.ToArray()));
    }

    [Fact]
    public void Ranks_add_up_to_one_and_more_arrows_mean_more() => Arrows.Sample(arrows =>
    {
        var ranks = Importance.PageRank(Digraph.Of(Nodes, arrows));
        return Math.Abs(ranks.Sum() - 1) < 1e-6 && ranks.All(rank => rank > 0);
    });

    [Fact]
    public void Who_stands_between_all_others_has_the_highest_betweenness()
    {
        var star = TieGraph.Of(5, [new(0, 1, 1), new(0, 2, 1), new(0, 3, 1), new(0, 4, 1)]);

        Assert.Equal([1, 0, 0, 0, 0], Importance.Betweenness(star.ToDigraph()));
    }

    [Fact]
    public void Two_circles_of_friends_with_one_link_are_two_groups()
    {
        var graph = TieGraph.Of(6,
        [
            new(0, 1, 3), new(1, 2, 3), new(0, 2, 3), new(3, 4, 3), new(4, 5, 3), new(3, 5, 3), new(2, 3, 1),
        ]);

        Assert.Equal([0, 0, 0, 1, 1, 1], graph.Communities());
    }

    [Fact]
    public void What_arrows_do_not_lead_to_is_not_reached() =>
        Assert.Equal([true, true, false], Digraph.Of(3, [new Arrow(0, 1), new Arrow(2, 1)]).ReachableFrom([0]));

    [Fact]
    public void An_arrow_to_a_node_that_is_not_there_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Digraph.Of(2, [new Arrow(0, 2)]));
}
