using System.Text;

namespace Kantoku.Press.Export;

/// <summary>Text for formats that cannot hold every character.</summary>
internal static class PlainText
{
    /// <summary>On one line: white space runs become a space; what XML 1.0 cannot hold is left out.</summary>
    public static string Line(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                if (kept.Length > 0 && kept[^1] != ' ')
                {
                    kept.Append(rune.Value == 0x3000 ? "\u3000" : " ");
                }
            }
            else if (!Rune.IsControl(rune) && rune.Value is not (0xFFFE or 0xFFFF))
            {
                kept.Append(rune.ToString());
            }
        }

        return kept.ToString().Trim();
    }
}
