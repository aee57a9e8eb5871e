using System.Collections.Immutable;
using Kantoku.Core.Layout;

namespace Kantoku.Press.Pages;

/// <summary>A composed, toned and lettered page: its pixels, its words and where they stand.</summary>
public sealed record PressedPage
{
    /// <summary>Pixels, the bleed on both sides included.</summary>
    public required int Width { get; init; }

    /// <summary>Pixels, the bleed on both sides included.</summary>
    public required int Height { get; init; }

    /// <summary>Pixels per inch of the raster.</summary>
    public required double Dpi { get; init; }

    /// <summary>Rows from the top, without padding beyond a whole byte: 8-bit grey (0 black, 255 white), or with
    /// <see cref="OneBit"/> eight pixels a byte, the leftmost in the highest bit, 1 is white.</summary>
    public required byte[] Pixels { get; init; }

    public required bool OneBit { get; init; }

    /// <summary>Size after trimming.</summary>
    public required double TrimWidthMm { get; init; }

    public required double TrimHeightMm { get; init; }

    /// <summary>Raster beyond each edge of the trim: 0 for screens.</summary>
    public double BleedMm { get; init; }

    /// <summary>Every word that was lettered, in reading order.</summary>
    public ImmutableArray<TextRun> Text { get; init; } = [];

    public ImmutableArray<PressFinding> Findings { get; init; } = [];

    /// <summary>Bytes in a row of <see cref="Pixels"/>.</summary>
    public int Stride => OneBit ? (Width + 7) / 8 : Width;
}

/// <summary>Words as they stand on a page: one balloon, caption, sound effect, title or page number.</summary>
/// <param name="Text">The words, without markup.</param>
/// <param name="Box">What the lettering covers, from the top left corner of the trim.</param>
/// <param name="Vertical">Set in columns from right to left.</param>
/// <param name="SizeMm">Height of the em.</param>
/// <param name="Panel">Index of the panel in its page; −1 for what belongs to the page itself.</param>
/// <param name="Letter">Index of the letter in its panel; −1 for what belongs to the page itself.</param>
public sealed record TextRun(string Text, RectMm Box, bool Vertical, double SizeMm, int Panel, int Letter)
{
    /// <summary>The lines or columns as they were broken, in reading order; none where the words were drawn rather than
    /// set, and books then part them to fill the box.</summary>
    public ImmutableArray<RunLine> Lines { get; init; } = [];

    /// <summary>By value, the lines one by one.</summary>
    public bool Equals(TextRun? other) =>
        other is not null
        && (Text, Box, Vertical, SizeMm) == (other.Text, other.Box, other.Vertical, other.SizeMm)
        && (Panel, Letter) == (other.Panel, other.Letter)
        && Lines.SequenceEqual(other.Lines);

    public override int GetHashCode() => HashCode.Combine(Text, Box, Vertical, SizeMm, Panel, Letter);
}

/// <summary>One line of a run, or one column.</summary>
/// <param name="Words">Without markup.</param>
/// <param name="Box">What it covers, from the top left corner of the trim.</param>
public sealed record RunLine(string Words, RectMm Box);

/// <summary>What the press could not do well, to be reported at the panel's line.</summary>
/// <param name="Code">One of <see cref="FindingCodes"/>.</param>
/// <param name="Panel">Index of the panel in its page; −1 for the page itself.</param>
/// <param name="Letter">Index of the letter in its panel; −1 for the panel itself.</param>
/// <param name="Message">One sentence for people.</param>
public sealed record PressFinding(string Code, int Panel, int Letter, string Message);
