using System.Collections.Immutable;

namespace Kantoku.Press.Lettering;

/// <summary>Which faces a letter is set in, and which way.</summary>
internal sealed record TypeChoice
{
    /// <summary>The first one that has a character shows it.</summary>
    public required ImmutableArray<FontFace> Faces { get; init; }

    public required ImmutableArray<FontFace> Emphasis { get; init; }

    /// <summary>Latin letters become capitals, as comics have them.</summary>
    public required bool Capitals { get; init; }

    /// <summary>In columns, right to left.</summary>
    public required bool Vertical { get; init; }

    /// <summary>Ems from line to line, or column to column.</summary>
    public required float Pitch { get; init; }
}
