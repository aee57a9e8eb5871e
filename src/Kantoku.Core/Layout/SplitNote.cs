using System.Collections.Immutable;
using System.Globalization;

namespace Kantoku.Core.Layout;

/// <summary>An exact layout as a note writes it: <c>30 [*|*] / *</c>. Rows are parted by <c>/</c>, each with an
/// optional
/// percentage of the height and either <c>*</c> for one panel or <c>[a|b]</c> for columns, each with an optional
/// percentage of the width; within brackets <c>*/*</c> stacks panels in a column.</summary>
internal static class SplitNote
{
    private const int CellsMax = 64;

    /// <returns>The grid and its number of cells, or null where the text cannot be read.</returns>
    public static (PageGrid Grid, int Cells)? Parse(string text)
    {
        var reader = new Reader(text);
        var rows = new List<(double? Percent, ImmutableArray<GridColumn> Columns)>();
        do
        {
            var percent = reader.Percent();
            var columns = reader.Take('[') ? Columns(reader) : One(reader);
            if (columns.IsDefaultOrEmpty || reader.Cells > CellsMax)
            {
                return null;
            }

            rows.Add((percent, columns));
        }
        while (reader.Take('/'));

        return reader.AtEnd
            ? (new PageGrid([.. Even(rows.Select(row => row.Percent)).Zip(rows, (share, row) => new GridRow(
                share, row.Columns))]), reader.Cells)
            : null;
    }

    private static ImmutableArray<GridColumn> One(Reader reader)
    {
        var first = reader.Cells;
        return reader.Cell() ? [new GridColumn(1, first, [1])] : [];
    }

    private static ImmutableArray<GridColumn> Columns(Reader reader)
    {
        var columns = new List<(double? Percent, int First, ImmutableArray<double> Stack)>();
        do
        {
            var first = reader.Cells;
            var percent = reader.Percent();
            var stack = new List<double?>();
            double? height = null;
            do
            {
                height = stack.Count == 0 ? null : reader.Percent();
                if (!reader.Cell())
                {
                    return [];
                }

                stack.Add(height);
            }
            while (reader.Take('/'));
            columns.Add((percent, first, [.. Even(stack)]));
        }
        while (reader.Take('|'));

        return reader.Take(']')
            ? [.. Even(columns.Select(column => column.Percent)).Zip(columns, (share, column) => new GridColumn(
                share, column.First, column.Stack))]
            : [];
    }

    /// <summary>Shares that sum to 1: what is not said divides what is left, no share is below a twentieth of an even
    /// one.</summary>
    private static double[] Even(IEnumerable<double?> percents)
    {
        var parts = percents.ToArray();
        var said = parts.Sum(part => part ?? 0);
        var open = parts.Count(part => part is null);
        var rest = open == 0 ? 0 : Math.Max(100 - said, 100.0 * open / parts.Length / 4) / open;
        var shares = parts.Select(part => Math.Max(part ?? rest, 10.0 / parts.Length)).ToArray();
        var total = shares.Sum();
        return [.. shares.Select(share => share / total)];
    }

    private sealed class Reader(string text)
    {
        private int _at;

        public int Cells { get; private set; }

        public bool AtEnd
        {
            get
            {
                SkipSpace();
                return _at == text.Length;
            }
        }

        public bool Take(char sign)
        {
            SkipSpace();
            var found = _at < text.Length && text[_at] == sign;
            _at += found ? 1 : 0;
            return found;
        }

        public bool Cell()
        {
            var found = Take('*');
            Cells += found ? 1 : 0;
            return found;
        }

        /// <summary>A whole percentage from 1 to 99, its sign optional; null where none stands here.</summary>
        public double? Percent()
        {
            SkipSpace();
            var from = _at;
            while (_at < text.Length && char.IsAsciiDigit(text[_at]))
            {
                _at++;
            }

            var digits = text.AsSpan(from, _at - from);
            Take('%');
            return digits.Length is > 0 and <= 3
                ? Math.Clamp(int.Parse(digits, CultureInfo.InvariantCulture), 1, 99)
                : null;
        }

        private void SkipSpace()
        {
            while (_at < text.Length && char.IsWhiteSpace(text[_at]))
            {
                _at++;
            }
        }
    }
}
