using System.Collections.Immutable;

namespace Kantoku.Core.Layout;

/// <summary>A column of a row: one panel, or several stacked.</summary>
/// <param name="Share">Of the row's width; the shares of a row sum to 1.</param>
/// <param name="First">Index of its first panel among the page's needs.</param>
/// <param name="Stack">Shares of the row's height, one a panel, summing to 1.</param>
internal sealed record GridColumn(double Share, int First, ImmutableArray<double> Stack);

/// <param name="Share">Of the page's height; the shares of a page sum to 1.</param>
internal sealed record GridRow(double Share, ImmutableArray<GridColumn> Columns);

/// <summary>A page cut into rows, columns and stacks, in coarse fractions; slants come later.</summary>
internal sealed record PageGrid(ImmutableArray<GridRow> Rows);
