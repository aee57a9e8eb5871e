namespace Kantoku.Core.Script;

/// <summary>How a panel asks to be laid out; the first layout tag of a panel wins.</summary>
public enum PanelShape
{
    /// <summary>Not said: layout decides.</summary>
    Auto,

    /// <summary>A full-width row.</summary>
    Horizontal,

    /// <summary>A tall column.</summary>
    Vertical,

    /// <summary>A row of about 115 % width that bleeds.</summary>
    Wide,

    /// <summary>Opens a row that lasts until the next layout tag.</summary>
    Group,

    /// <summary>Lies over the panel before it.</summary>
    Inset,

    /// <summary>Two halves of one panel.</summary>
    Split,

    /// <summary>The whole page; on a ranged page the whole spread.</summary>
    Splash,
}

/// <summary>How large a panel asks to be; the last size tag of a panel wins.</summary>
public enum PanelSize
{
    Auto,
    Small,
    Large,
}

/// <summary>The square-bracket tags of a panel, resolved.</summary>
public sealed record PanelTags
{
    public static readonly PanelTags None = new();

    public PanelShape Shape { get; init; }

    /// <summary>An inset's own orientation: Horizontal, Vertical or Auto.</summary>
    public PanelShape InsetShape { get; init; }

    public PanelSize Size { get; init; }

    public bool Bleed { get; init; }

    public bool FullBleed { get; init; }

    public bool Borderless { get; init; }

    /// <summary>END or LAST: the story or chapter ends here.</summary>
    public bool Last { get; init; }

    public bool Silent { get; init; }

    public bool Establishing { get; init; }

    public bool CloseUp { get; init; }

    public bool Reaction { get; init; }
}
