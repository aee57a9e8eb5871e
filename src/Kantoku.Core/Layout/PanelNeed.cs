namespace Kantoku.Core.Layout;

/// <summary>Which proportions a panel asks for.</summary>
internal enum Aspect
{
    Any,
    Wide,
    Tall,
}

/// <summary>What one panel asks of its page's layout, in coarse classes: a changed word leaves it as it is.</summary>
internal readonly record struct PanelNeed
{
    /// <summary>Index in the page.</summary>
    public required int Panel { get; init; }

    /// <summary>Wished share of the page beside the other panels; 1 is an ordinary panel.</summary>
    public required double Area { get; init; }

    /// <summary>Area of its balloons, rounded up to a class.</summary>
    public required double TextMm2 { get; init; }

    /// <summary>A narrower frame breaks a word.</summary>
    public required double TextWidthMm { get; init; }

    public required Aspect Aspect { get; init; }

    /// <summary>Has its row to itself.</summary>
    public bool Alone { get; init; }

    /// <summary>Runs out to the page's edges where it meets them.</summary>
    public bool Bleeds { get; init; }

    /// <summary>Number of the GROUP row it belongs to, or −1.</summary>
    public int Group { get; init; }

    /// <summary>Insets that will lie over it.</summary>
    public int Insets { get; init; }
}
