using System.Collections.Immutable;

namespace Kantoku.Core.Layout;

/// <summary>Turns chosen rows into a grid of coarse fractions that respects least sizes.</summary>
internal static class GridBuilder
{
    /// <summary>No frame is narrower, as long as the page has room for all.</summary>
    public const double LeastWidthMm = 16;

    /// <summary>No frame is lower, as long as the page has room for all.</summary>
    public const double LeastHeightMm = 16;

    private const int HeightUnits = 24;
    private const int WidthUnits = 16;
    private const int StackUnits = 12;
    private const int StaggerUnits = 3;

    public static PageGrid Build(
        ImmutableArray<ChosenRow> chosen, ReadOnlySpan<double> areas, Gutters gutters, PageSpace space)
    {
        var heightMm = space.InnerHeightMm;
        var units = HeightUnits * (chosen.Length > 8 ? 4 : chosen.Length > 4 ? 2 : 1);
        var demand = new double[chosen.Length];
        var least = new int[chosen.Length];
        for (var row = 0; row < chosen.Length; row++)
        {
            demand[row] = Sum(areas, chosen[row].First, chosen[row].Count);
            var stack = chosen[row].Pattern.Highest;
            least[row] = Units(stack * (LeastHeightMm + gutters.BetweenRowsMm), heightMm, units);
        }

        var heights = Shares.Quantise(demand, units, least);
        var total = heights.Sum();
        var rows = ImmutableArray.CreateBuilder<GridRow>(chosen.Length);
        int[] before = [];
        for (var row = 0; row < chosen.Length; row++)
        {
            var share = (double)heights[row] / total;
            var widths = Widths(chosen[row], areas, gutters, space);
            if (row > 0)
            {
                StaggerCut(before, widths, Favoured(chosen[row], areas), gutters, space);
            }

            rows.Add(new GridRow(share, Columns(chosen[row], widths, areas, gutters, share * heightMm)));
            before = widths;
        }

        return new PageGrid(rows.MoveToImmutable());
    }

    private static int[] Widths(ChosenRow row, ReadOnlySpan<double> areas, Gutters gutters, PageSpace space)
    {
        var stacks = row.Pattern.Columns;
        Span<double> demand = stackalloc double[stacks.Length];
        var panel = row.First;
        for (var column = 0; column < stacks.Length; column++)
        {
            demand[column] = Sum(areas, panel, stacks[column]);
            panel += stacks[column];
        }

        var units = WidthUnits * (stacks.Length > 3 ? 2 : 1);
        Span<int> least = stackalloc int[stacks.Length];
        least.Fill(Units(LeastWidthMm + gutters.BetweenColumnsMm, space.InnerWidthMm, units));
        var widths = Shares.Quantise(demand, units, least);
        SnapToFold(widths, space);
        return widths;
    }

    private static ImmutableArray<GridColumn> Columns(
        ChosenRow row, int[] widths, ReadOnlySpan<double> areas, Gutters gutters, double heightMm)
    {
        var stacks = row.Pattern.Columns;
        var total = widths.Sum();
        var columns = ImmutableArray.CreateBuilder<GridColumn>(stacks.Length);
        var panel = row.First;
        for (var column = 0; column < stacks.Length; column++)
        {
            var stack = Stack(areas.Slice(panel, stacks[column]), gutters, heightMm);
            columns.Add(new GridColumn((double)widths[column] / total, panel, stack));
            panel += stacks[column];
        }

        return columns.MoveToImmutable();
    }

    /// <summary>Where two rows of two columns would be cut at nearly the same place, the lower cut moves on: four
    /// frames that meet in a cross read in two ways. On the fold of a spread they do not meet.</summary>
    /// <param name="favoured">The column that is rather to grow, or −1.</param>
    private static void StaggerCut(int[] above, int[] widths, int favoured, Gutters gutters, PageSpace space)
    {
        if (above.Length != 2 || widths.Length != 2 || Math.Abs(above[0] - widths[0]) > 1
            || space.IsFold(space.InnerWidthMm * widths[0] / WidthUnits))
        {
            return;
        }

        var least = Units(LeastWidthMm + gutters.BetweenColumnsMm, space.InnerWidthMm, WidthUnits);
        var onward = favoured >= 0 ? favoured == 0
            : above[0] != widths[0] ? widths[0] > above[0]
            : widths[0] >= widths[1];
        var cut = above[0] + (onward ? StaggerUnits : -StaggerUnits);
        if (cut < least || cut > WidthUnits - least)
        {
            cut = above[0] + (onward ? -StaggerUnits : StaggerUnits);
        }

        (widths[0], widths[1]) = (cut, WidthUnits - cut);
    }

    /// <summary>The column of two whose panels were given clearly more room, or −1.</summary>
    private static int Favoured(ChosenRow row, ReadOnlySpan<double> areas)
    {
        var stacks = row.Pattern.Columns;
        if (stacks.Length != 2)
        {
            return -1;
        }

        var first = Sum(areas, row.First, stacks[0]) / stacks[0];
        var second = Sum(areas, row.First + stacks[0], stacks[1]) / stacks[1];
        return first > second * 1.2 ? 0 : second > first * 1.2 ? 1 : -1;
    }

    /// <summary>On a spread, a cut that comes near the middle moves onto the fold.</summary>
    private static void SnapToFold(int[] widths, PageSpace space)
    {
        var units = widths.Sum();
        var before = 0;
        for (var column = 0; column + 1 < widths.Length; column++)
        {
            before += widths[column];
            var off = (units / 2) - before;
            if (space.IsFold(space.InnerWidthMm / 2) && Math.Abs(off) <= units / 8
                && widths[column] + off > 1 && widths[column + 1] - off > 1)
            {
                widths[column] += off;
                widths[column + 1] -= off;
                return;
            }
        }
    }

    private static ImmutableArray<double> Stack(ReadOnlySpan<double> areas, Gutters gutters, double heightMm)
    {
        if (areas.Length == 1)
        {
            return [1.0];
        }

        Span<int> least = stackalloc int[areas.Length];
        least.Fill(Units(LeastHeightMm + gutters.BetweenRowsMm, heightMm, StackUnits));
        var heights = Shares.Quantise(areas, StackUnits, least);
        var total = (double)heights.Sum();
        return [.. heights.Select(units => units / total)];
    }

    private static int Units(double leastMm, double lengthMm, int units) =>
        Math.Max(1, (int)Math.Ceiling(leastMm / lengthMm * units));

    private static double Sum(ReadOnlySpan<double> areas, int first, int count)
    {
        var sum = 0.0;
        foreach (var area in areas.Slice(first, count))
        {
            sum += area;
        }

        return sum;
    }
}
