namespace Kantoku.Core.Script.Reading;

internal enum LineKind : byte
{
    Text,

    /// <summary>Nothing but white space in the source.</summary>
    Blank,

    /// <summary>Nothing left once comments and notes are taken out: neither text nor a blank line.</summary>
    Hidden,

    /// <summary>The inside of a comment that opens a panel: <c>/* PANEL 2 [wide] */</c>.</summary>
    PanelMark,
}

/// <summary>A line of the source without its comments and notes, trimmed, with the way back to source
/// columns.</summary>
internal readonly struct SourceLine(string source, string folded, int start, int length)
{
    /// <summary>1-based number in the source.</summary>
    public required int Number { get; init; }

    public required LineKind Kind { get; init; }

    /// <summary>White space before the text, a tab counting as four.</summary>
    public int Indent { get; init; }

    /// <summary>1-based source column of the first character of <see cref="Text"/>.</summary>
    public int Column { get; init; }

    /// <summary>Source columns of each character where something was taken out of the line.</summary>
    public int[]? Columns { get; init; }

    /// <summary>The words as written, trimmed.</summary>
    public ReadOnlySpan<char> Text => source.AsSpan(start, length);

    /// <summary>The same with full-width forms of ASCII as ASCII: what grammar looks at.</summary>
    public ReadOnlySpan<char> Folded => folded.AsSpan(start, length);

    public int Length => length;

    /// <summary>1-based source column of a character of <see cref="Text"/>.</summary>
    public int ColumnOf(int index) => Columns is { Length: > 0 } columns
        ? columns[Math.Clamp(index, 0, columns.Length - 1)]
        : Column + index;
}
