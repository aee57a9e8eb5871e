using System.Collections.Immutable;

namespace Kantoku.Core.Layout;

/// <summary>A row as the search chose it.</summary>
internal readonly record struct ChosenRow(int First, int Count, RowPattern Pattern);

/// <summary>Parts a page's panels into rows, columns and stacks: the cheapest partition, found by dynamic
/// programming.</summary>
/// <remarks>Areas are given out in proportion to demand, so a row's height and its cells' proportions follow from the
/// row
/// alone and costs add up. What is nearly equally good is decided by the page's hash, so pages differ.</remarks>
internal sealed class RowSearch(ImmutableArray<PanelNeed> needs, double widthMm, double heightMm, ContentHash hash)
{
    /// <summary>A page of more panels is too dense for stacks and play.</summary>
    private const int StackedPageMax = 14;

    private const int PrecedingKinds = 4;
    private const double TypicalGutterShare = 0.05;

    private readonly PageManner _manner = PageManner.Of(hash.Add(10));
    private readonly double[] _areas = AreasOf(needs, widthMm * heightMm, hash);

    /// <summary>Shares of the page, one a need; they sum to 1.</summary>
    public ReadOnlySpan<double> Areas => _areas;

    public ImmutableArray<ChosenRow> Best()
    {
        var count = needs.Length;
        var cost = new double[(count + 1) * PrecedingKinds];
        var from = new (int Start, int Kind, RowPattern? Pattern)[cost.Length];
        Array.Fill(cost, double.PositiveInfinity);
        cost[0] = 0;
        for (var start = 0; start < count; start++)
        {
            for (var end = start + 1; end <= Math.Min(count, start + RowPattern.PanelsMax); end++)
            {
                if (MayShareRow(start, end))
                {
                    Extend(start, end, cost, from);
                }
            }
        }

        return Trace(cost, from, count);
    }

    private void Extend(int start, int end, double[] cost, (int Start, int Kind, RowPattern? Pattern)[] from)
    {
        var number = 0;
        var patterns = RowPattern.For(end - start);
        foreach (var pattern in needs[start].Group < 0 && needs.Length <= StackedPageMax ? patterns : patterns[..1])
        {
            var own = RowCost(start, end, pattern) + (hash.Add((start * 64) + (end * 8) + number++).Share() * 0.8);
            var kind = KindOf(pattern);
            for (var before = 0; before < PrecedingKinds; before++)
            {
                var sum = cost[(start * PrecedingKinds) + before] + own + (before == kind && start > 0 ? 0.5 : 0);
                var at = (end * PrecedingKinds) + kind;
                if (sum < cost[at])
                {
                    cost[at] = sum;
                    from[at] = (start, before, pattern);
                }
            }
        }
    }

    private static ImmutableArray<ChosenRow> Trace(
        double[] cost, (int Start, int Kind, RowPattern? Pattern)[] from, int count)
    {
        var kind = 0;
        for (var other = 1; other < PrecedingKinds; other++)
        {
            kind = cost[(count * PrecedingKinds) + other] < cost[(count * PrecedingKinds) + kind] ? other : kind;
        }

        var rows = ImmutableArray.CreateBuilder<ChosenRow>();
        for (var end = count; end > 0;)
        {
            var (start, before, pattern) = from[(end * PrecedingKinds) + kind];
            rows.Add(new ChosenRow(start, end - start, pattern ?? RowPattern.Plain(end - start)));
            (end, kind) = (start, before);
        }

        rows.Reverse();
        return rows.ToImmutable();
    }

    private static int KindOf(RowPattern pattern) =>
        pattern.Stacks ? 3 : Math.Min(2, pattern.Columns.Length - 1);

    private bool MayShareRow(int start, int end)
    {
        if (end - start == 1)
        {
            return needs[start].Group < 0 || (!JoinsBefore(start) && !JoinsBefore(end));
        }

        for (var at = start; at < end; at++)
        {
            if (needs[at].Alone || needs[at].Group != needs[start].Group)
            {
                return false;
            }
        }

        return needs[start].Group < 0 || (!JoinsBefore(start) && !JoinsBefore(end));
    }

    /// <summary>The panel belongs to the same GROUP as the one before it.</summary>
    private bool JoinsBefore(int at) =>
        at > 0 && at < needs.Length && needs[at].Group >= 0 && needs[at].Group == needs[at - 1].Group;

    private double RowCost(int start, int end, RowPattern pattern)
    {
        var share = 0.0;
        for (var at = start; at < end; at++)
        {
            share += _areas[at];
        }

        var rowHeight = share * heightMm * (1 - TypicalGutterShare);
        var cost = _manner.Cost(pattern);
        var panel = start;
        foreach (var stack in pattern.Columns)
        {
            var column = 0.0;
            for (var at = panel; at < panel + stack; at++)
            {
                column += _areas[at];
            }

            var width = column / share * widthMm * 0.97;
            for (var last = panel + stack; panel < last; panel++)
            {
                cost += CellCost(needs[panel], width, rowHeight * _areas[panel] / column);
            }
        }

        return cost;
    }

    private double CellCost(in PanelNeed need, double width, double height)
    {
        var (low, high) = need.Aspect switch
        {
            Aspect.Wide => (1.5, 3.8),
            Aspect.Tall => (0.3, 0.72),
            _ => (0.62, 1.95),
        };
        var ratio = width / height;
        var off = ratio > high ? (ratio / high) - 1 : ratio < low ? (low / ratio) - 1 : 0;
        var cost = off * 2.2 * (1 + off);
        cost += Short(width, 0.27 * Math.Min(widthMm, heightMm)) + Short(height, 0.15 * heightMm);
        if (width < GridBuilder.LeastWidthMm + 2 || height < GridBuilder.LeastHeightMm + 2)
        {
            cost += 20;
        }

        if (need.Insets > 0)
        {
            cost += Short(width, 75) + Short(height, 60);
        }

        if (need.TextMm2 > 0)
        {
            var fill = need.TextMm2 / (width * height);
            cost += (fill > 0.5 ? (fill - 0.5) * 6 : 0) + Short(width, need.TextWidthMm + 5);
        }

        return need.Aspect == Aspect.Wide && need.Bleeds && width < widthMm * 0.9 ? cost + 0.6 : cost;
    }

    private static double Short(double length, double wished) => length < wished ? ((wished / length) - 1) * 3 : 0;

    /// <summary>Demand as shares; a panel whose words would not fit grows until they do.</summary>
    private static double[] AreasOf(ImmutableArray<PanelNeed> needs, double pageMm2, ContentHash hash)
    {
        var areas = new double[needs.Length];
        var total = 0.0;
        foreach (var need in needs)
        {
            total += need.Area;
        }

        var sum = 0.0;
        for (var at = 0; at < areas.Length; at++)
        {
            // What is large or small was meant to be; ordinary panels differ for variety.
            var swing = needs[at].Area is < 0.8 or > 1.35 ? 0 : needs.Length <= StackedPageMax ? 0.2 : 0.04;
            var wished = needs[at].Area * (1 + (swing * hash.Add(at).Swing())) / total;
            areas[at] = Math.Max(wished, Math.Min(0.8, needs[at].TextMm2 / (0.48 * pageMm2)));
            sum += areas[at];
        }

        for (var at = 0; at < areas.Length; at++)
        {
            areas[at] /= sum;
        }

        return areas;
    }
}
