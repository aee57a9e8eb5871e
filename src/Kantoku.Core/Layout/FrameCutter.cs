using System.Collections.Immutable;

namespace Kantoku.Core.Layout;

/// <summary>Cuts a grid into outlines: each side of a frame is a line, its corners are where lines meet.</summary>
/// <remarks>Works in reading coordinates, u along the reading direction and v down, from the inner frame's first
/// corner;
/// <see cref="PageSpace"/> turns them into the page's.</remarks>
internal sealed class FrameCutter(
    PageGrid grid, Cuts cuts, Gutters gutters, PageSpace space, ImmutableArray<PanelNeed> needs)
{
    private readonly double _width = space.InnerWidthMm;
    private readonly double _height = space.InnerHeightMm;

    /// <summary>A nearly level line through the page's middle: v = middle + slope · (u − half width).</summary>
    private readonly record struct LevelLine(double MiddleV, double Slope, double MiddleU)
    {
        public double At(double u) => MiddleV + (Slope * (u - MiddleU));
    }

    /// <summary>A nearly upright line: u = middle + slope · (v − middle of its row).</summary>
    private readonly record struct UprightLine(double MiddleU, double Slope, double MiddleV)
    {
        public (double U, double V) Meet(LevelLine level)
        {
            var u = (MiddleU + (Slope * (level.MiddleV - (level.Slope * level.MiddleU) - MiddleV)))
                / (1 - (Slope * level.Slope));
            return (u, level.At(u));
        }
    }

    /// <summary>Outlines of the panels in the flow, in the needs' order.</summary>
    public ImmutableArray<PointMm>[] Cut()
    {
        var outlines = new ImmutableArray<PointMm>[needs.Length];
        var top = 0.0;
        for (var row = 0; row < grid.Rows.Length; row++)
        {
            var bottom = top + (grid.Rows[row].Share * _height);
            CutRow(row, top, bottom, outlines);
            top = bottom;
        }

        return outlines;
    }

    private void CutRow(int row, double top, double bottom, ImmutableArray<PointMm>[] outlines)
    {
        var columns = grid.Rows[row].Columns;
        var start = 0.0;
        for (var column = 0; column < columns.Length; column++)
        {
            var end = start + (columns[column].Share * _width);
            var middle = (top + bottom) / 2;
            var first = column == 0;
            var last = column == columns.Length - 1;
            var from = first ? 0 : start + Half(row, column - 1, start);
            var to = last ? _width : end - Half(row, column, end);
            var left = new UprightLine(from, cuts.After(row, column - 1), middle);
            var right = new UprightLine(to, cuts.After(row, column), middle);
            for (var place = 0; place < columns[column].Stack.Length; place++)
            {
                var panel = columns[column].First + place;
                var (upper, lower) = Levels(row, columns[column], place, top, bottom);
                outlines[panel] = space.ToPage(Corners(panel, left, right, upper, lower, new Sides
                {
                    Start = first,
                    End = last,
                    Top = row == 0 && place == 0,
                    Bottom = row == grid.Rows.Length - 1 && place == columns[column].Stack.Length - 1,
                }));
            }

            start = end;
        }
    }

    /// <summary>Half the white at the cut after a column, wider where it lies on the fold.</summary>
    private double Half(int row, int column, double cut)
    {
        var half = gutters.BetweenColumnsMm / 2;
        if (!space.IsFold(cut))
        {
            return half;
        }

        var columns = grid.Rows[row].Columns;
        var narrower = Math.Min(columns[column].Share, columns[column + 1].Share) * _width;
        return Math.Clamp(narrower - GridBuilder.LeastWidthMm - half, half, Gutters.FoldMm);
    }

    private (LevelLine Upper, LevelLine Lower) Levels(
        int row, GridColumn column, int place, double top, double bottom)
    {
        var half = gutters.BetweenRowsMm / 2;
        var above = cuts.Below(row - 1);
        var below = cuts.Below(row);
        double before = 0, after;
        for (var at = 0; at < place; at++)
        {
            before += column.Stack[at];
        }

        after = before + column.Stack[place];
        return (
            place == 0
                ? new LevelLine(row == 0 ? top : top + half, above, _width / 2)
                : Between(before, gutters.BetweenColumnsMm / 2),
            place == column.Stack.Length - 1
                ? new LevelLine(row == grid.Rows.Length - 1 ? bottom : bottom - half, below, _width / 2)
                : Between(after, -gutters.BetweenColumnsMm / 2));

        // A gutter within a stack leans between the row's own edges, and is as narrow as those between columns: the
        // stack is one column, which the eye does not leave halfway.
        LevelLine Between(double share, double offset) => new(
            top + ((bottom - top) * share) + offset, above + ((below - above) * share), _width / 2);
    }

    private readonly record struct Sides(bool Start, bool End, bool Top, bool Bottom);

    private (double U, double V)[] Corners(
        int panel, UprightLine left, UprightLine right, LevelLine upper, LevelLine lower, Sides sides)
    {
        if (needs[panel].Bleeds)
        {
            left = sides.Start ? left with { MiddleU = -space.StartMarginMm } : left;
            right = sides.End ? right with { MiddleU = _width + space.EndMarginMm } : right;
            upper = sides.Top ? upper with { MiddleV = -space.TopMarginMm } : upper;
            lower = sides.Bottom ? lower with { MiddleV = _height + space.BottomMarginMm } : lower;
        }

        return [left.Meet(upper), right.Meet(upper), right.Meet(lower), left.Meet(lower)];
    }
}
