namespace Kantoku.Core.Layout;

/// <summary>White between frames: wide between rows, narrow between columns and within them, so that the eye goes along
/// a row first.</summary>
internal readonly record struct Gutters(double BetweenRowsMm, double BetweenColumnsMm)
{
    /// <summary>White on each side of the fold of a spread.</summary>
    public const double FoldMm = 12;

    /// <summary>Between rows, as long as there are not very many.</summary>
    public const double RowsMm = 3.7;

    private const double ColumnsMm = 2;

    /// <summary>The usual gutters, narrower on a page of very many rows.</summary>
    public static Gutters For(int rows, double heightMm)
    {
        var between = Math.Min(RowsMm, heightMm / Math.Max(1, rows) * 0.16);
        return new Gutters(between, Math.Min(ColumnsMm, between));
    }
}
