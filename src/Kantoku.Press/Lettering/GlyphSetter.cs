using System.Text;

namespace Kantoku.Press.Lettering;

/// <summary>Glyphs set in a row or column, from their start.</summary>
/// <param name="Missing">Some letters had no face and show the replacement.</param>
internal readonly record struct SetGlyphs(AtomGlyph[] Glyphs, float Advance, bool Missing);

/// <summary>Finds a face for every character and shapes what stands together.</summary>
internal static class GlyphSetter
{
    /// <summary>What typesetters put where a sort was missing: a geta's footprint.</summary>
    private const string Replacement = "〓";

    /// <summary>Along a line, from its baseline.</summary>
    public static SetGlyphs Row(IReadOnlyList<Unit> units, TypeChoice type) => Set(units, type, vertical: false);

    /// <summary>Down a column, from its middle.</summary>
    public static SetGlyphs Column(IReadOnlyList<Unit> units, TypeChoice type) => Set(units, type, vertical: true);

    public static FontFace? FaceFor(Unit unit, TypeChoice type)
    {
        foreach (var face in unit.Emphasis ? type.Emphasis : type.Faces)
        {
            if (face.Covers(unit.First))
            {
                return face;
            }
        }

        return null;
    }

    private static SetGlyphs Set(IReadOnlyList<Unit> units, TypeChoice type, bool vertical)
    {
        var glyphs = new List<AtomGlyph>(units.Count);
        var run = new StringBuilder();
        FontFace? runFace = null;
        var advance = 0f;
        var missing = false;
        foreach (var unit in units)
        {
            var face = FaceFor(unit, type);
            var text = face is null ? Replacement : Covered(unit.Text, face);
            missing |= face is null;
            face ??= ReplacementFace(type);
            if (face != runFace && runFace is not null)
            {
                advance = Append(glyphs, runFace, run, advance, vertical);
            }

            runFace = face;
            run.Append(text);
        }

        if (runFace is not null)
        {
            advance = Append(glyphs, runFace, run, advance, vertical);
        }

        return new SetGlyphs([.. glyphs], advance, missing);
    }

    private static FontFace ReplacementFace(TypeChoice type)
    {
        foreach (var face in type.Faces)
        {
            if (face.Covers(Replacement[0]))
            {
                return face;
            }
        }

        return type.Faces[^1];
    }

    /// <summary>Leaves out the marks a face lacks: the letter itself still reads.</summary>
    private static string Covered(string text, FontFace face)
    {
        if (text.Length == 1 || text.EnumerateRunes().All(rune => face.Covers(rune.Value)))
        {
            return text;
        }

        return string.Concat(text.EnumerateRunes().Where(rune => face.Covers(rune.Value)).Select(rune =>
            rune.ToString()));
    }

    private static float Append(
        List<AtomGlyph> glyphs, FontFace face, StringBuilder run, float advance, bool vertical)
    {
        var shaped = face.Shape(run.ToString(), vertical);
        run.Clear();
        foreach (var glyph in shaped.Glyphs)
        {
            glyphs.Add(vertical
                ? new AtomGlyph(face, glyph.Glyph, glyph.X, advance + glyph.Y, 1, 1, false)
                : new AtomGlyph(face, glyph.Glyph, advance + glyph.X, glyph.Y, 1, 1, false));
        }

        return advance + shaped.Advance;
    }
}
