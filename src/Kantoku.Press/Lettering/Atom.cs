namespace Kantoku.Press.Lettering;

/// <summary>A glyph of an atom, in ems of the text's size.</summary>
/// <param name="X">From the atom's start; in vertical text from the middle of the column.</param>
/// <param name="Y">Down from the baseline; in vertical text from the atom's top.</param>
/// <param name="ScaleX">1 is the text's own size.</param>
/// <param name="Turned">Lies on its side, its top to the right.</param>
internal readonly record struct AtomGlyph(
    FontFace Face, ushort Glyph, float X, float Y, float ScaleX, float ScaleY, bool Turned);

/// <summary>What no line break may part: a piece of a word, a character, a number set upright, a word with its
/// ruby.</summary>
internal sealed record Atom
{
    /// <summary>The words as they are read, without markup.</summary>
    public required string Words { get; init; }

    public required AtomGlyph[] Glyphs { get; init; }

    /// <summary>Ems along the text.</summary>
    public required float Advance { get; init; }

    /// <summary>Ems of space before it, unless it begins a line.</summary>
    public float SpaceBefore { get; init; }

    /// <summary>A space stands before it in the words.</summary>
    public bool Spaced { get; init; }

    /// <summary>How badly a line breaks before it: 0 well, 1 ugly, infinite never, negative infinite always.</summary>
    public float BreakPenalty { get; init; }

    /// <summary>Has a reading beside it, which needs room between lines.</summary>
    public bool HasRuby { get; init; }

    /// <summary>Ems of empty room at its end that a line's end need not keep.</summary>
    /// <remarks>Negative where a line's end needs more: for a hyphen.</remarks>
    public float TrailingRoom { get; init; }

    /// <summary>Drawn after it where a line ends with it: the hyphen of a parted word.</summary>
    public AtomGlyph[] Hyphen { get; init; } = [];

    /// <summary>Letters that no font here can show.</summary>
    public bool Missing { get; init; }
}
