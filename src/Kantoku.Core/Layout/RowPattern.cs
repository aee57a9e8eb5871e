using System.Collections.Immutable;

namespace Kantoku.Core.Layout;

/// <summary>How the panels of one row stand: for each column, in reading order, the panels stacked in it.</summary>
/// <remarks>Only one column of a row is stacked: two stacks side by side could be read in two ways.</remarks>
internal sealed record RowPattern(ImmutableArray<int> Columns)
{
    /// <summary>More panels than this never share a row in the search.</summary>
    public const int PanelsMax = 6;

    private static readonly ImmutableArray<ImmutableArray<RowPattern>> ByCount =
    [
        [],
        [Of(1)],
        [Of(1, 1)],
        [Of(1, 1, 1), Of(1, 2), Of(2, 1)],
        [Of(1, 1, 1, 1), Of(1, 1, 2), Of(2, 1, 1), Of(1, 2, 1), Of(1, 3), Of(3, 1)],
        [Of(1, 1, 1, 1, 1)],
        [Of(1, 1, 1, 1, 1, 1)],
    ];

    /// <param name="panels">1 to <see cref="PanelsMax"/>.</param>
    public static ImmutableArray<RowPattern> For(int panels) => ByCount[panels];

    /// <summary>One panel a column.</summary>
    public static RowPattern Plain(int panels) => new([.. Enumerable.Repeat(1, panels)]);

    public bool Stacks { get; } = Columns.Any(stack => stack > 1);

    /// <summary>Panels in its fullest column.</summary>
    public int Highest { get; } = Columns.Max();

    private static RowPattern Of(params ImmutableArray<int> columns) => new(columns);
}
