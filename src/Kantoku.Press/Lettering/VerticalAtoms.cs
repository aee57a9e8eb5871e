using System.Collections.Immutable;

namespace Kantoku.Press.Lettering;

/// <summary>Cuts words into what a break may not part, for text in columns: characters stand upright, short numbers and
/// cries share one cell (tate-chu-yoko), longer foreign words lie on their side.</summary>
internal static class VerticalAtoms
{
    /// <summary>The most half-width characters that share one cell.</summary>
    private const int MostInCell = 3;

    /// <summary>Capitals up to this many stand one below another.</summary>
    private const int MostStacked = 4;

    private const float CellWidth = 0.96f;
    private const float SpaceAdvance = 0.5f;

    public static ImmutableArray<Atom> Cut(ImmutableArray<TextSpan> spans, TypeChoice type)
    {
        var atoms = ImmutableArray.CreateBuilder<Atom>();
        var sink = new AtomSink(atoms);
        foreach (var span in spans)
        {
            var units = Unit.Split(span.Text, span.Emphasis, capitals: false);
            if (span.Ruby is not null)
            {
                sink.Add(RubyAtoms.Beside(units, span.Ruby, type), units[0], units[^1].First);
                continue;
            }

            for (var at = 0; at < units.Count;)
            {
                at = CutNext(units, at, type, sink);
            }
        }

        return atoms.ToImmutable();
    }

    private static int CutNext(List<Unit> units, int at, TypeChoice type, AtomSink sink)
    {
        var unit = units[at];
        if (unit.IsBreak || unit.IsSpace)
        {
            sink.Space(unit, SpaceAdvance);
            return at + 1;
        }

        if (unit.IsCry)
        {
            return CutCries(units, at, type, sink);
        }

        if (unit.IsDigit || unit.IsLatinLetter)
        {
            return CutForeign(units, at, type, sink);
        }

        var isUpright = Scripts.IsEastAsian(unit.First) || Scripts.IsUprightSymbol(unit.First)
            || Scripts.IsHangul(unit.First);
        var atom = isUpright ? Upright(unit, type) : Turned([unit], type);
        var isMarked = unit.Emphasis && (Scripts.IsKanji(unit.First) || Scripts.IsKana(unit.First));
        sink.Add(isMarked ? RubyAtoms.Dotted(atom, type) : atom, unit, unit.First);
        return at + 1;
    }

    /// <summary>Two or three cries share a cell; more are parted into pairs.</summary>
    private static int CutCries(List<Unit> units, int at, TypeChoice type, AtomSink sink)
    {
        var end = EndOf(units, at, unit => unit.IsCry);
        while (at < end)
        {
            var left = end - at;
            var length = left is 1 or 3 ? left : 2;
            var part = units.GetRange(at, length);
            sink.Add(length == 1 ? Upright(part[0], type) : InCell(part, type), part[0], '！');
            at += length;
        }

        return end;
    }

    private static int CutForeign(List<Unit> units, int at, TypeChoice type, AtomSink sink)
    {
        var end = EndOf(units, at, unit => unit.IsDigit || unit.IsLatinLetter);
        var allDigits = units.GetRange(at, end - at).TrueForAll(unit => unit.IsDigit);
        if (end < units.Count && IsForeignPart(units[end]) && end - at > 1)
        {
            // "it's", "3.14", "e-mail": one word on its side.
            end = EndOf(units, at, unit => unit.IsDigit || unit.IsLatinLetter || IsForeignPart(unit));
            sink.Add(Turned(units.GetRange(at, end - at), type), units[at], 'a');
            return end;
        }

        var word = units.GetRange(at, end - at);
        if (word.Count == 1)
        {
            sink.Add(Upright(word[0], type), word[0], 'a');
        }
        else if (word.Count <= MostInCell && allDigits)
        {
            sink.Add(InCell(word, type), word[0], 'a');
        }
        else if (word.Count <= MostStacked && word.TrueForAll(unit => unit.IsDigit || IsCapital(unit)))
        {
            Stack(word, type, sink);
        }
        else
        {
            sink.Add(Turned(word, type), word[0], 'a');
        }

        return end;
    }

    private static void Stack(List<Unit> word, TypeChoice type, AtomSink sink)
    {
        sink.Add(Upright(word[0], type), word[0], 'a');
        foreach (var unit in word.Skip(1))
        {
            sink.AddWithin(Upright(unit, type), Kinsoku.Never, 'a');
        }
    }

    private static int EndOf(List<Unit> units, int at, Predicate<Unit> belongs)
    {
        while (at < units.Count && belongs(units[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsForeignPart(Unit unit) =>
        unit.First is '\'' or '’' or '.' or ',' or '-' or '/' or '&' or ':' or '@'
        || (unit.First < 0x2000 && char.IsLetter((char)unit.First));

    private static bool IsCapital(Unit unit) => unit.First is (>= 'A' and <= 'Z') or (>= 'Ａ' and <= 'Ｚ');

    /// <summary>One character in its own cell.</summary>
    private static Atom Upright(Unit unit, TypeChoice type)
    {
        var wide = unit.Text.Length == 1 && unit.First is > ' ' and < 0x7F
            ? unit with { Text = ((char)(unit.First + 0xFEE0)).ToString(), First = unit.First + 0xFEE0 }
            : unit;
        if (MustTurn(wide, type))
        {
            return Turned([wide], type) with { Words = unit.Source };
        }

        var set = GlyphSetter.Column([wide], type);
        return new Atom
        {
            Words = unit.Source,
            Glyphs = set.Glyphs,
            Advance = set.Advance,
            Missing = set.Missing,
            TrailingRoom = wide.First is '。' or '、' or '，' or '．' or '」' or '』' or '）' ? 0.45f : 0,
        };
    }

    /// <summary>Dots and dashes, which some faces turn wrongly or not at all, and long marks whose face has no form for
    /// columns.</summary>
    private static bool MustTurn(Unit unit, TypeChoice type)
    {
        if (IsDotsOrDash(unit.First))
        {
            return true;
        }

        if (unit.First is not ('ー' or '〜' or '～'))
        {
            return false;
        }

        return GlyphSetter.FaceFor(unit, type) is { } face
            && face.Shape(unit.Text, vertical: true).Glyphs[0].Glyph == face.Shape(unit.Text,
                vertical: false).Glyphs[0].Glyph;
    }

    private static bool IsDotsOrDash(int c) => c is '—' or '―' or '…' or '‥' or '–' or '－';

    /// <summary>Half-width characters side by side in one cell.</summary>
    private static Atom InCell(List<Unit> units, TypeChoice type)
    {
        var narrow = units.ConvertAll(Narrow);
        var set = GlyphSetter.Row(narrow, type);
        var squeeze = Math.Min(1, CellWidth / set.Advance);
        var baseline = 0.5f + (set.Glyphs.Length > 0 ? set.Glyphs[0].Face.CapHeight / 2 : 0);
        return new Atom
        {
            Words = string.Concat(units.Select(unit => unit.Source)),
            Glyphs =
            [
                .. set.Glyphs.Select(glyph => glyph with
                {
                    X = (glyph.X - (set.Advance / 2)) * squeeze, Y = baseline + glyph.Y, ScaleX = squeeze,
                }),
            ],
            Advance = 1,
            Missing = set.Missing,
        };
    }

    private static Unit Narrow(Unit unit)
    {
        var first = unit.First is >= 0xFF01 and <= 0xFF5E ? unit.First - 0xFEE0 : unit.First;
        return first == unit.First ? unit : unit with { First = first, Text = ((char)first).ToString() };
    }

    /// <summary>A foreign word on its side, its middle on the column's middle.</summary>
    private static Atom Turned(List<Unit> units, TypeChoice type)
    {
        var set = GlyphSetter.Row(units, type);
        return new Atom
        {
            Words = string.Concat(units.Select(unit => unit.Source)),
            Glyphs =
            [
                .. set.Glyphs.Select(glyph => glyph with
                {
                    X = -glyph.Y - MiddleOf(glyph, units),
                    Y = glyph.X,
                    Turned = true,
                }),
            ],
            Advance = set.Advance,
            Missing = set.Missing,
        };
    }

    /// <summary>Ems above the baseline that come to lie on the column's middle.</summary>
    private static float MiddleOf(AtomGlyph glyph, List<Unit> units)
    {
        const float EastAsianMiddle = 0.38f;
        var first = units[0].First;
        return IsDotsOrDash(first) ? -glyph.Face.Outline(glyph.Glyph).Bounds.MidY
            : first >= 0x2000 ? EastAsianMiddle
            : glyph.Face.CapHeight / 2;
    }
}
