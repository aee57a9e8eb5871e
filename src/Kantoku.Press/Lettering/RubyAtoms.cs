namespace Kantoku.Press.Lettering;

/// <summary>Words with a small reading beside them, and characters with dots that stress them.</summary>
internal static class RubyAtoms
{
    private const float RubySize = 0.5f;

    /// <summary>From the baseline to that of a reading above it.</summary>
    private const float AboveBaseline = -0.95f;

    /// <summary>From the column's middle to that of the reading's own.</summary>
    private const float BesideMiddle = 0.76f;

    private const string StressDot = "・";

    public static Atom Above(List<Unit> word, string ruby, TypeChoice type)
    {
        var body = GlyphSetter.Row(word, type);
        var reading = GlyphSetter.Row(Reading(ruby), type);
        return Join(word, body, reading, vertical: false, (glyph, from) => glyph with
        {
            X = from + (glyph.X * RubySize),
            Y = AboveBaseline + (glyph.Y * RubySize),
            ScaleX = RubySize,
            ScaleY = RubySize,
        });
    }

    public static Atom Beside(List<Unit> word, string ruby, TypeChoice type)
    {
        var body = GlyphSetter.Column(word, type);
        var reading = GlyphSetter.Column(Reading(ruby), type);
        return Join(word, body, reading, vertical: true, (glyph, from) => glyph with
        {
            X = BesideMiddle + (glyph.X * RubySize),
            Y = from + (glyph.Y * RubySize),
            ScaleX = RubySize,
            ScaleY = RubySize,
        });
    }

    /// <summary>The East Asian way to stress: a dot beside the character.</summary>
    public static Atom Dotted(Atom atom, TypeChoice type)
    {
        var dot = type.Vertical ? GlyphSetter.Column(Reading(StressDot), type)
            : GlyphSetter.Row(Reading(StressDot), type);
        var from = (atom.Advance - (dot.Advance * RubySize)) / 2;
        var dots = dot.Glyphs.Select(glyph => glyph with
        {
            X = type.Vertical ? BesideMiddle - 0.08f + (glyph.X * RubySize) : from + (glyph.X * RubySize),
            Y = type.Vertical ? from + (glyph.Y * RubySize) : AboveBaseline + (glyph.Y * RubySize),
            ScaleX = RubySize,
            ScaleY = RubySize,
        });
        return atom with { Glyphs = [.. atom.Glyphs, .. dots], HasRuby = true };
    }

    private static List<Unit> Reading(string ruby) => Unit.Split(ruby, emphasis: false, capitals: false);

    /// <summary>The shorter of both is set in the middle of the longer; a short base is spread.</summary>
    private static Atom Join(
        List<Unit> word,
        SetGlyphs body,
        SetGlyphs reading,
        bool vertical,
        Func<AtomGlyph, float, AtomGlyph> place)
    {
        var readingAdvance = reading.Advance * RubySize;
        var advance = Math.Max(body.Advance, readingAdvance);
        var bodyFrom = (advance - body.Advance) / 2;
        var readingFrom = (advance - readingAdvance) / 2;
        var bodyGlyphs = body.Glyphs.Select(glyph => vertical
            ? glyph with { Y = glyph.Y + bodyFrom }
            : glyph with { X = glyph.X + bodyFrom });
        return new Atom
        {
            Words = string.Concat(word.Select(unit => unit.Source)),
            Glyphs = [.. bodyGlyphs, .. reading.Glyphs.Select(glyph => place(glyph, readingFrom))],
            Advance = advance,
            HasRuby = true,
            Missing = body.Missing || reading.Missing,
        };
    }
}
