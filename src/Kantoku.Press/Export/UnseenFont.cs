using System.Globalization;
using System.Text;

namespace Kantoku.Press.Export;

/// <summary>The font of the text layer: it has every character and draws none of them.</summary>
/// <remarks>Readers search and select by codes, widths and the map to Unicode; the glyph program is there because not
/// all of them take a font without one. A code is the UTF-16 unit of a character of the basic plane; characters
/// beyond it share the codes of the surrogates, given out as they appear.</remarks>
internal sealed class UnseenFont
{
    private const int FirstShared = 0xD800;
    private const int LastShared = 0xDFFF;
    private const ushort Unknown = 0xFFFD;
    private const short FullWidth = 1000;

    /// <summary>Advances of the characters from space to tilde, in thousandths of the em, as a plain sans has
    /// them.</summary>
    private static readonly short[] LatinWidths =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
        556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667,
        556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556,
        556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722,
        500, 500, 500, 334, 260, 334, 584,
    ];

    private readonly bool[] _used = new bool[0x10000];
    private readonly Dictionary<Rune, ushort> _shared = [];

    public ushort CodeOf(Rune rune)
    {
        var code = Unknown;
        if (rune.IsBmp)
        {
            code = (ushort)rune.Value;
        }
        else if (_shared.TryGetValue(rune, out var given))
        {
            code = given;
        }
        else if (FirstShared + _shared.Count <= LastShared)
        {
            code = (ushort)(FirstShared + _shared.Count);
            _shared.Add(rune, code);
        }

        _used[code] = true;
        return code;
    }

    /// <summary>In ems.</summary>
    public static double WidthOf(Rune rune) => rune.Value switch
    {
        >= ' ' and <= '~' => LatinWidths[rune.Value - ' '] / 1000.0,
        _ => 1,
    };

    /// <summary>Writes the font for lines and the font for columns, once all pages have used it.</summary>
    public void Write(PdfFile file, int lines, int columns)
    {
        short[] glyphs = [FullWidth, .. LatinWidths.Where(width => width != FullWidth).Distinct().Order()];
        var font = SpeckFont.Of(glyphs);
        var program = file.DeflatedStream(string.Create(CultureInfo.InvariantCulture, $"/Length1 {font.Length}"), font);
        var glyphMap = file.DeflatedStream("", GlyphMap(glyphs));
        var descriptor = file.Object(
            "<< /Type /FontDescriptor /FontName /KantokuUnseen /Flags 4 /ItalicAngle 0"
            + $" /FontBBox [0 {SpeckFont.Descent} {glyphs.Max()} {SpeckFont.Ascent}]"
            + $" /Ascent {SpeckFont.Ascent} /Descent {SpeckFont.Descent} /CapHeight 700 /StemV 80 "
            + $"/FontFile2 {program} 0 R >>");
        var widths = string.Join(' ', LatinWidths);
        var descendant = file.Object(
            "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /KantokuUnseen"
            + " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
            + $" /FontDescriptor {descriptor} 0 R /CIDToGIDMap {glyphMap} 0 R /DW 1000 /W [32 [{widths}]]"
            + " /DW2 [880 -1000] >>");
        var toUnicode = file.DeflatedStream("", Encoding.ASCII.GetBytes(ToUnicode()));
        file.Object(lines, Composite("Identity-H", descendant, toUnicode));
        file.Object(columns, Composite("Identity-V", descendant, toUnicode));
    }

    /// <summary>For each code the glyph of its width: some readers measure by the glyphs and not by
    /// <c>/W</c>.</summary>
    private static byte[] GlyphMap(short[] glyphs)
    {
        var map = new byte[0x20000];
        for (var i = 0; i < LatinWidths.Length; i++)
        {
            map[(2 * (' ' + i)) + 1] = (byte)Array.IndexOf(glyphs, LatinWidths[i]);
        }

        return map;
    }

    private static string Composite(string encoding, int descendant, int toUnicode) =>
        $"<< /Type /Font /Subtype /Type0 /BaseFont /KantokuUnseen-{encoding} /Encoding /{encoding}"
        + $" /DescendantFonts [{descendant} 0 R] /ToUnicode {toUnicode} 0 R >>";

    private string ToUnicode()
    {
        var map = new StringBuilder();
        map.Append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
            .Append("/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n")
            .Append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n")
            .Append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        AppendSections(map, Ranges(), "bfrange");
        AppendSections(map, [.. _shared.OrderBy(entry => entry.Value).Select(SharedEntry)], "bfchar");
        map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return map.ToString();
    }

    private static string SharedEntry(KeyValuePair<Rune, ushort> entry) =>
        string.Create(CultureInfo.InvariantCulture, $"<{entry.Value:X4}> <{PdfSyntax.Utf16Hex(entry.Key.ToString())}>");

    /// <summary>Runs of used codes; a range may not cross to another high byte.</summary>
    private List<string> Ranges()
    {
        var ranges = new List<string>();
        for (var from = 0; from < _used.Length; from++)
        {
            if (!_used[from] || from is >= FirstShared and <= LastShared)
            {
                continue;
            }

            var to = from;
            while ((to & 0xFF) != 0xFF && _used[to + 1])
            {
                to++;
            }

            ranges.Add(string.Create(CultureInfo.InvariantCulture, $"<{from:X4}> <{to:X4}> <{from:X4}>"));
            from = to;
        }

        return ranges;
    }

    /// <summary>A section holds at most a hundred entries.</summary>
    private static void AppendSections(StringBuilder map, List<string> entries, string kind)
    {
        foreach (var section in entries.Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{section.Length} begin{kind}\n");
            map.AppendJoin('\n', section).Append(CultureInfo.InvariantCulture, $"\nend{kind}\n");
        }
    }
}
