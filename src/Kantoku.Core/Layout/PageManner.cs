using System.Collections.Immutable;

namespace Kantoku.Core.Layout;

/// <summary>Which rows a page likes: pages of the same number of panels differ in kind, not in measure alone.</summary>
/// <param name="Row">Cost of any row: what makes it dear makes rows few and high.</param>
/// <param name="Strip">Cost of a row of one panel.</param>
/// <param name="Stack">Cost of a row with panels over each other beside a tall one.</param>
/// <param name="Third">Cost of each column beyond two.</param>
internal sealed record PageManner(double Row, double Strip, double Stack, double Third)
{
    private static readonly ImmutableArray<PageManner> All =
    [
        new(0, 0, 0.35, 0.5),
        new(0, 0.2, -0.5, 0.5),
        new(0, -0.45, 0.35, 0.1),
        new(0.5, 0, 0.1, 0.2),
        new(0, -0.3, -0.2, 0.5),
    ];

    /// <param name="page">From what the page is.</param>
    public static PageManner Of(ContentHash page) => All[page.Pick(All.Length)];

    public double Cost(RowPattern pattern) => Row
        + (pattern.Stacks ? Stack : pattern.Columns.Length == 1 ? Strip : (pattern.Columns.Length - 2) * Third);
}
