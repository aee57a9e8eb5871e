using System.Collections.Immutable;

namespace Kantoku.Core.Layout;

/// <summary>How the gutters of a page lean: for each gutter between rows its fall along the reading direction, for each
/// gutter between columns its drift downwards, both as slopes.</summary>
internal sealed class Cuts
{
    private static readonly ImmutableArray<ImmutableArray<double>> Tilts =
    [
        [0, 0, 0, 0.015, -0.015, 0.02],
        [0, 0.03, -0.03, 0.045, -0.045, 0.02],
        [0.05, -0.05, 0.07, -0.07, 0.04, -0.085],
    ];

    private static readonly ImmutableArray<ImmutableArray<double>> Slants =
    [
        [0, 0, 0.04, -0.04, 0.06],
        [0, 0.08, -0.08, 0.12, -0.1],
        [0.12, -0.14, 0.18, -0.18, 0.22],
    ];

    private readonly double[] _tilts;
    private readonly double[][] _slants;

    private Cuts(double[] tilts, double[][] slants)
    {
        _tilts = tilts;
        _slants = slants;
    }

    /// <summary>Slope of the gutter below a row; 0 below the last.</summary>
    public double Below(int row) => row >= 0 && row < _tilts.Length ? _tilts[row] : 0;

    /// <summary>Slope of the gutter after a column; 0 after the last.</summary>
    public double After(int row, int column) => column >= 0 && column < _slants[row].Length ? _slants[row][column] : 0;

    public static Cuts Choose(PageGrid grid, Energy energy, ContentHash hash, PageSpace space)
    {
        var (widthMm, heightMm) = (space.InnerWidthMm, space.InnerHeightMm);
        var rows = grid.Rows;
        var tilts = new double[Math.Max(0, rows.Length - 1)];
        for (var row = 0; row < tilts.Length; row++)
        {
            var wished = Tilts[(int)energy][hash.Add(1).Add(row).Pick(Tilts[(int)energy].Length)];
            var lower = Math.Min(LowestCell(rows[row]), LowestCell(rows[row + 1])) * heightMm;
            var spare = Math.Max(0, lower - GridBuilder.LeastHeightMm - (Gutters.RowsMm * 1.5));
            tilts[row] = Limit(wished, Math.Min(lower * 0.14, spare / 2) / (widthMm / 2), 0.005);
        }

        var slants = new double[rows.Length][];
        for (var row = 0; row < rows.Length; row++)
        {
            slants[row] = Lean(rows[row], energy, hash.Add(2).Add(row), space);
        }

        return new Cuts(tilts, slants);
    }

    private static double[] Lean(GridRow row, Energy energy, ContentHash hash, PageSpace space)
    {
        var cut = 0.0;
        var slants = new double[row.Columns.Length - 1];
        for (var column = 0; column < slants.Length; column++)
        {
            cut += row.Columns[column].Share * space.InnerWidthMm;
            if (space.IsFold(cut))
            {
                continue;
            }

            var wished = Slants[(int)energy][hash.Add(column).Pick(Slants[(int)energy].Length)];
            var narrower = Math.Min(row.Columns[column].Share, row.Columns[column + 1].Share) * space.InnerWidthMm;
            slants[column] = Limit(wished, narrower * 0.16 / (row.Share * space.InnerHeightMm / 2), 0.01);
        }

        return slants;
    }

    /// <summary>Share of the page's height of the lowest frame that meets the row's edges.</summary>
    private static double LowestCell(GridRow row)
    {
        var lowest = 1.0;
        foreach (var column in row.Columns)
        {
            lowest = Math.Min(lowest, Math.Min(column.Stack[0], column.Stack[^1]));
        }

        return lowest * row.Share;
    }

    private static double Limit(double slope, double most, double step)
    {
        var size = Math.Floor(Math.Min(Math.Abs(slope), most) / step) * step;
        return slope < 0 ? -size : size;
    }
}
