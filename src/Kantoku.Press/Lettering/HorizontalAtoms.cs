using System.Collections.Immutable;

namespace Kantoku.Press.Lettering;

/// <summary>Cuts words into what a line break may not part, for text in lines.</summary>
internal static class HorizontalAtoms
{
    /// <summary>A longer word may be broken where it stands, for want of any better place.</summary>
    private const int LongestWord = 13;

    private const int LeastPiece = 3;
    private const int EmergencyPiece = 10;
    private const float EmergencyPenalty = 4;
    private const float AfterDashPenalty = 0.12f;

    public static ImmutableArray<Atom> Cut(ImmutableArray<TextSpan> spans, TypeChoice type)
    {
        var atoms = ImmutableArray.CreateBuilder<Atom>();
        var cutter = new AtomSink(atoms);
        foreach (var span in spans)
        {
            var units = Unit.Split(span.Text, span.Emphasis, type.Capitals);
            if (span.Ruby is not null)
            {
                cutter.Add(RubyAtoms.Above(units, span.Ruby, type), units[0], units[^1].First);
                continue;
            }

            CutSpan(units, type, cutter);
        }

        return atoms.ToImmutable();
    }

    private static void CutSpan(List<Unit> units, TypeChoice type, AtomSink sink)
    {
        for (var at = 0; at < units.Count;)
        {
            var unit = units[at];
            if (unit.IsBreak || unit.IsSpace)
            {
                sink.Space(unit, SpaceWidth(unit, type));
                at++;
            }
            else if (Scripts.IsEastAsian(unit.First) || Scripts.IsHangul(unit.First))
            {
                sink.Add(Piece(units, at, 1, type), unit, unit.First);
                at++;
            }
            else
            {
                at = CutWord(units, at, type, sink);
            }
        }
    }

    private static int CutWord(List<Unit> units, int at, TypeChoice type, AtomSink sink)
    {
        var end = at;
        while (end < units.Count && IsWordPart(units[end]))
        {
            end++;
        }

        var isLong = end - at > LongestWord;
        for (var from = at; from < end;)
        {
            var length = PieceLength(units, from, end, isLong);
            var to = from + length;
            var piece = Piece(units, from, length, type);
            piece = to < end && !IsBreakAfter(units[to - 1].First) ? Hyphenated(piece, units[to - 1], type) : piece;
            if (from == at)
            {
                sink.Add(piece, units[from], units[to - 1].First);
            }
            else
            {
                var isDash = IsBreakAfter(units[from - 1].First);
                sink.AddWithin(piece, isDash ? AfterDashPenalty : EmergencyPenalty, units[to - 1].First);
            }

            from = to;
        }

        return end;
    }

    private static int PieceLength(List<Unit> units, int from, int end, bool isLong)
    {
        for (var to = from + 1; to < end; to++)
        {
            var isDash = IsBreakAfter(units[to - 1].First) && to - 1 > from
                && char.IsLetterOrDigit((char)units[to].First);
            if (isDash || (isLong && IsSyllable(units, from, to, end)))
            {
                return to - from;
            }
        }

        return end - from;
    }

    /// <summary>Before a consonant between vowels a word may be parted; where there is none, somewhere.</summary>
    private static bool IsSyllable(List<Unit> units, int from, int to, int end)
    {
        if (to - from < LeastPiece || end - to < LeastPiece)
        {
            return false;
        }

        return to - from >= EmergencyPiece
            || (IsVowel(units[to - 1]) && !IsVowel(units[to]) && units[to].IsLatinLetter && IsVowel(units[to + 1]));
    }

    private static bool IsVowel(Unit unit) => "aeiouyAEIOUY".Contains(unit.Text[0], StringComparison.Ordinal);

    private static Atom Hyphenated(Atom piece, Unit last, TypeChoice type)
    {
        var hyphen = GlyphSetter.Row([last with { Text = "-", Source = "-", First = '-' }], type);
        return piece with
        {
            Hyphen = [.. hyphen.Glyphs.Select(glyph => glyph with { X = glyph.X + piece.Advance })],
            TrailingRoom = -hyphen.Advance,
        };
    }

    private static bool IsWordPart(Unit unit) =>
        !unit.IsBreak && !unit.IsSpace && !Scripts.IsEastAsian(unit.First) && !Scripts.IsHangul(unit.First);

    private static bool IsBreakAfter(int c) => c is '-' or '—' or '…' or '/' or '–';

    private static Atom Piece(List<Unit> units, int from, int length, TypeChoice type)
    {
        var part = units.GetRange(from, length);
        var set = GlyphSetter.Row(part, type);
        var atom = new Atom
        {
            Words = string.Concat(part.Select(unit => unit.Source)),
            Glyphs = set.Glyphs,
            Advance = set.Advance,
            Missing = set.Missing,
        };
        var isMarked = part[0].Emphasis && Scripts.IsEastAsian(part[0].First);
        return isMarked ? RubyAtoms.Dotted(atom, type) : atom;
    }

    private static float SpaceWidth(Unit space, TypeChoice type) =>
        space.First == 0x3000 ? 1 : type.Faces[0].Shape(" ", vertical: false).Advance;
}
