using System.Text;

namespace Kantoku.Press.Lettering;

/// <summary>Which script a character belongs to, as far as lettering cares.</summary>
internal static class Scripts
{
    public static bool IsKanji(int c) =>
        c is (>= 0x4E00 and <= 0x9FFF) or (>= 0x3400 and <= 0x4DBF) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0x20000 and <= 0x3FFFF) or '々' or '〆' or '〇' or 'ヶ';

    public static bool IsHiragana(int c) => c is >= 0x3041 and <= 0x309F;

    public static bool IsKatakana(int c) => c is (>= 0x30A0 and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF)
        or (>= 0xFF66 and <= 0xFF9F);

    public static bool IsKana(int c) => IsHiragana(c) || IsKatakana(c);

    public static bool IsHangul(int c) =>
        c is (>= 0xAC00 and <= 0xD7A3) or (>= 0x1100 and <= 0x11FF) or (>= 0x3130 and <= 0x318F);

    /// <summary>Set without spaces, upright in vertical text, and broken between any two characters.</summary>
    public static bool IsEastAsian(int c) =>
        IsKanji(c) || IsKana(c) || c is (>= 0x2E80 and <= 0x303F) or (>= 0x3100 and <= 0x312F)
            or (>= 0x3200 and <= 0x33FF) or (>= 0xFE30 and <= 0xFE4F) or (>= 0xFF01 and <= 0xFF65);

    /// <summary>Stands upright in vertical text although it is no East Asian character: marks and symbols.</summary>
    public static bool IsUprightSymbol(int c) =>
        c is (>= 0x2190 and <= 0x21FF) or (>= 0x2460 and <= 0x24FF) or (>= 0x25A0 and <= 0x27BF)
            or '…' or '‥' or '—' or '―' or '※' or '×' or '÷' or '☆' or '★';

    /// <summary>Whether a text is to be set as East Asian: on a page of columns all that has such characters, or no
    /// letters at all; on a page of lines what is not mainly Latin.</summary>
    public static bool IsMainlyEastAsian(string text, bool verticalPage)
    {
        var (eastAsian, letters) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            var isEastAsian = IsKanji(rune.Value) || IsKana(rune.Value);
            eastAsian += isEastAsian ? 1 : 0;
            letters += !isEastAsian && Rune.IsLetterOrDigit(rune) ? 1 : 0;
        }

        return verticalPage ? eastAsian > 0 || letters == 0 : eastAsian > 0 && eastAsian * 2 >= letters;
    }

    /// <summary>Whether a text is written in an East Asian script at all.</summary>
    public static bool HasEastAsian(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsKanji(rune.Value) || IsKana(rune.Value))
            {
                return true;
            }
        }

        return false;
    }
}
