using System.Collections.Immutable;
using SkiaSharp;

namespace Kantoku.Press.Lettering;

/// <summary>A line or column as it stands in its block.</summary>
/// <param name="X">Ems from the block's centre to the line's start; for a column, to its middle.</param>
/// <param name="Y">To the baseline; for a column, to its top.</param>
/// <param name="Box">Of the ink, in ems from the block's centre.</param>
internal sealed record TextLine(ImmutableArray<Atom> Atoms, float X, float Y, SKRect Box)
{
    /// <summary>The words without markup.</summary>
    public string Words => string.Concat(Atoms.Select((atom, i) => (i > 0 && atom.Spaced ? " " : "") + atom.Words));
}

/// <summary>Text broken into lines around its centre, in ems.</summary>
internal sealed record TextBlock
{
    public required ImmutableArray<TextLine> Lines { get; init; }

    public required bool Vertical { get; init; }

    /// <summary>Of all ink, from the centre.</summary>
    public required SKRect Box { get; init; }

    /// <summary>Appends all glyphs.</summary>
    /// <param name="size">Millimetres of an em.</param>
    public void AppendTo(SKPath path, float centreX, float centreY, float size)
    {
        foreach (var line in Lines)
        {
            var x = line.X;
            var y = line.Y;
            for (var i = 0; i < line.Atoms.Length; i++)
            {
                var atom = line.Atoms[i];
                var space = i == 0 ? 0 : atom.SpaceBefore;
                x += Vertical ? 0 : space;
                y += Vertical ? space : 0;
                Append(path, atom, x, y, centreX, centreY, size);
                x += Vertical ? 0 : atom.Advance;
                y += Vertical ? atom.Advance : 0;
            }
        }
    }

    private static void Append(SKPath path, Atom atom, float x, float y, float centreX, float centreY, float size)
    {
        foreach (var glyph in atom.Glyphs)
        {
            var matrix = GlyphMatrix(glyph, x, y);
            matrix = matrix.PostConcat(SKMatrix.CreateScaleTranslation(size, size, centreX, centreY));
            glyph.Face.Outline(glyph.Glyph).AppendTo(path, matrix);
        }
    }

    /// <summary>From the glyph's own ems to the block's.</summary>
    public static SKMatrix GlyphMatrix(in AtomGlyph glyph, float x, float y)
    {
        var scale = SKMatrix.CreateScale(glyph.ScaleX, glyph.ScaleY);
        if (glyph.Turned)
        {
            scale = scale.PostConcat(new SKMatrix(0, -1, 0, 1, 0, 0, 0, 0, 1));
        }

        return scale.PostConcat(SKMatrix.CreateTranslation(x + glyph.X, y + glyph.Y));
    }
}
