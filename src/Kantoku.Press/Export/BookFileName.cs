using System.Globalization;
using System.Text;

namespace Kantoku.Press.Export;

/// <summary>Titles as file names that every system takes.</summary>
public static class BookFileName
{
    /// <summary>UTF-8 bytes of a name before its extension; file systems allow 255 with everything.</summary>
    public const int MaxBytes = 120;

    private const string Nameless = "book";

    /// <summary>Characters that Windows or a shell's path takes for something else.</summary>
    private const string Forbidden = "<>:\"/\\|?*";

    /// <summary>Lost or meaningless at the end of a name.</summary>
    private static readonly char[] TrailingLoss = ['.', ' ', '\u200C', '\u200D'];

    private static readonly string[] Devices =
    [
        "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", "CLOCK$",
        "COM0", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9", "COM¹", "COM²", "COM³",
        "LPT0", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9", "LPT¹", "LPT²", "LPT³",
    ];

    /// <summary>The title with what no file name may hold replaced or left out; letters of every script stay.</summary>
    /// <returns>At least one character; never hidden, reserved, a path, or more than <see cref="MaxBytes"/>
    /// long.</returns>
    public static string Of(string title)
    {
        var kept = new StringBuilder(title.Length);
        foreach (var rune in title.EnumerateRunes())
        {
            Append(kept, rune);
        }

        var name = Trimmed(kept.ToString());
        if (name.Length == 0)
        {
            name = Nameless;
        }

        if (IsDevice(name))
        {
            name = "_" + name;
        }

        return Shortened(name);
    }

    private static void Append(StringBuilder kept, Rune rune)
    {
        var last = kept.Length == 0 ? ' ' : kept[^1];
        if (Rune.IsWhiteSpace(rune))
        {
            if (last != ' ')
            {
                kept.Append(' ');
            }
        }
        else if (rune.IsAscii && Forbidden.Contains((char)rune.Value, StringComparison.Ordinal))
        {
            kept.Append(rune.Value == '"' ? '\'' : '-');
        }
        else if (!IsUnseen(rune) || (IsJoiner(rune) && kept.Length > 0))
        {
            kept.Append(rune.ToString());
        }
    }

    /// <summary>Controls, marks of direction, half pairs and what has no meaning: nobody could type them.</summary>
    private static bool IsUnseen(Rune rune) =>
        rune == Rune.ReplacementChar || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control
            or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    /// <summary>Zero width, but part of words in some scripts and of composed pictures.</summary>
    private static bool IsJoiner(Rune rune) => rune.Value is 0x200C or 0x200D;

    /// <summary>Dots in front hide a file, dots and spaces behind get lost on Windows, a dash in front is an
    /// option.</summary>
    private static string Trimmed(string name) => name.TrimStart('.', ' ', '-', '~').TrimEnd(TrailingLoss);

    private static bool IsDevice(string name)
    {
        var stem = name.Split('.')[0].TrimEnd(' ');
        return Devices.Any(device => string.Equals(device, stem, StringComparison.OrdinalIgnoreCase));
    }

    private static string Shortened(string name)
    {
        if (Encoding.UTF8.GetByteCount(name) <= MaxBytes)
        {
            return name;
        }

        var kept = new StringBuilder();
        var bytes = 0;
        var characters = StringInfo.GetTextElementEnumerator(name);
        while (characters.MoveNext())
        {
            var character = characters.GetTextElement();
            bytes += Encoding.UTF8.GetByteCount(character);
            if (bytes > MaxBytes)
            {
                break;
            }

            kept.Append(character);
        }

        var shortened = kept.ToString().TrimEnd(TrailingLoss);
        return shortened.Length == 0 ? Nameless : shortened;
    }
}
