using System.Collections.Immutable;
using SkiaSharp;

namespace Kantoku.Press.Lettering;

/// <summary>Lays broken lines out around their centre and measures their ink.</summary>
internal static class BlockSetter
{
    /// <summary>Lines centred one under another, or columns from right to left hung from one height.</summary>
    /// <param name="ends">For each line, the chunk after its last.</param>
    /// <param name="pitch">Ems from line to line.</param>
    public static TextBlock Set(Chunks chunks, ReadOnlySpan<int> ends, TypeChoice type, float pitch)
    {
        var lines = ImmutableArray.CreateBuilder<TextLine>(ends.Length);
        var longest = Longest(chunks, ends);
        var from = 0;
        for (var i = 0; i < ends.Length; i++)
        {
            var length = chunks.Width(from, ends[i]);
            var across = (i - ((ends.Length - 1) / 2f)) * pitch;
            var (x, y) = type.Vertical
                ? (-across, -longest / 2)
                : (-length / 2, across + (type.Faces[0].CapHeight / 2));
            lines.Add(Line(chunks.AtomsOf(from, ends[i]), x, y, type.Vertical));
            from = ends[i];
        }

        return Centred(lines, type.Vertical);
    }

    private static float Longest(Chunks chunks, ReadOnlySpan<int> ends)
    {
        var longest = 0f;
        var from = 0;
        foreach (var end in ends)
        {
            longest = Math.Max(longest, chunks.Width(from, end));
            from = end;
        }

        return longest;
    }

    private static TextLine Line(ImmutableArray<Atom> atoms, float x, float y, bool vertical)
    {
        var last = atoms[^1];
        atoms = last.Hyphen.Length == 0
            ? atoms
            : atoms.SetItem(atoms.Length - 1, last with { Glyphs = [.. last.Glyphs, .. last.Hyphen], Hyphen = [] });
        var box = SKRect.Empty;
        var along = 0f;
        for (var i = 0; i < atoms.Length; i++)
        {
            along += i == 0 ? 0 : atoms[i].SpaceBefore;
            foreach (var glyph in atoms[i].Glyphs)
            {
                var outline = glyph.Face.Outline(glyph.Glyph);
                if (!outline.IsEmpty)
                {
                    var matrix = TextBlock.GlyphMatrix(
                        glyph, vertical ? x : x + along, vertical ? y + along : y);
                    box = Joined(box, matrix.MapRect(outline.Bounds));
                }
            }

            along += atoms[i].Advance;
        }

        return new TextLine(atoms, x, y, box);
    }

    /// <summary>Moves the block so that its ink, not its cells, stands in the middle.</summary>
    private static TextBlock Centred(ImmutableArray<TextLine>.Builder lines, bool vertical)
    {
        var box = SKRect.Empty;
        foreach (var line in lines)
        {
            box = Joined(box, line.Box);
        }

        // Across lines the cells are centred already: a lone comma's tail must not lift a Latin line.
        var dx = box.MidX;
        var dy = vertical ? box.MidY : Math.Clamp(box.MidY, -0.06f, 0.06f);
        return new TextBlock
        {
            Vertical = vertical,
            Box = Moved(box, -dx, -dy),
            Lines = [.. lines.Select(line => line with { X = line.X - dx, Y = line.Y - dy,
                Box = Moved(line.Box, -dx, -dy) })],
        };
    }

    private static SKRect Joined(SKRect a, SKRect b) => a.IsEmpty ? b : b.IsEmpty ? a : SKRect.Union(a, b);

    private static SKRect Moved(SKRect box, float x, float y) =>
        new(box.Left + x, box.Top + y, box.Right + x, box.Bottom + y);
}
