using System.Globalization;
using System.Text;

namespace Kantoku.Press.Lettering;

/// <summary>A character as people count them, with the marks that sit on it.</summary>
/// <param name="Text">As it is drawn.</param>
/// <param name="Source">As it is read.</param>
/// <param name="First">Its first code point.</param>
/// <param name="Seam">Between it and the character before it.</param>
internal readonly record struct Unit(string Text, string Source, int First, bool Emphasis, Seam Seam = default)
{
    /// <summary>More combining marks on one letter are a joke or an attack: they would climb out of the
    /// balloon.</summary>
    private const int MostMarks = 1;

    public bool IsSpace => First is ' ' or 0x3000;

    public bool IsBreak => First == '\n';

    public bool IsDigit => First is (>= '0' and <= '9') or (>= '０' and <= '９');

    public bool IsLatinLetter => First is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z')
        or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ');

    /// <summary>A mark of exclamation or question, half or full width.</summary>
    public bool IsCry => First is '!' or '?' or '！' or '？';

    public static List<Unit> Split(string text, bool emphasis, bool capitals)
    {
        var seams = Scripts.HasEastAsian(text) ? Seam.Of(text) : [];
        var units = new List<Unit>(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(text, at);
            var source = Bounded(text.AsSpan(at, length));
            Rune.DecodeFromUtf16(source, out var first, out _);
            var shown = capitals ? source.ToUpperInvariant() : source;
            units.Add(new Unit(shown, source, first.Value, emphasis, seams.Length > 0 ? seams[at] : default));
            at += length;
        }

        return units;
    }

    private static string Bounded(ReadOnlySpan<char> element)
    {
        var kept = new StringBuilder();
        var marks = 0;
        foreach (var rune in element.EnumerateRunes())
        {
            var isMark = Rune.GetUnicodeCategory(rune)
                is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
            if (!isMark || ++marks <= MostMarks)
            {
                kept.Append(rune.ToString());
            }
        }

        return kept.ToString();
    }
}
