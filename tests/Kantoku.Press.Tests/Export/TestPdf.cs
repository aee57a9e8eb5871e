using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Xunit;

namespace Kantoku.Press.Tests.Export;

/// <summary>Reads a PDF by its cross-reference table, as strictly as the standard asks.</summary>
internal sealed partial class TestPdf
{
    private readonly byte[] _bytes;
    private readonly string _text;
    private readonly long[] _offsets;

    public TestPdf(byte[] bytes)
    {
        _bytes = bytes;
        _text = Encoding.Latin1.GetString(bytes);
        Assert.StartsWith("%PDF-1.7\n", _text, StringComparison.Ordinal);
        Assert.EndsWith("\n%%EOF\n", _text, StringComparison.Ordinal);
        var start = int.Parse(Match(_text, @"startxref\n(\d+)\n%%EOF\n\z"), CultureInfo.InvariantCulture);
        Assert.Equal("xref\n", _text.Substring(start, 5));
        var count = int.Parse(Match(_text[start..], @"^xref\n0 (\d+)\n"), CultureInfo.InvariantCulture);
        Trailer = _text[_text.IndexOf("trailer", start, StringComparison.Ordinal)..];
        var table = _text.IndexOf('\n', start + 5) + 1;
        _offsets = new long[count];
        for (var id = 0; id < count; id++)
        {
            var entry = _text.Substring(table + (20 * id), 20);
            Assert.Matches(id == 0 ? @"^0{10} 65535 f \n$" : @"^\d{10} 00000 n \n$", entry);
            _offsets[id] = long.Parse(entry[..10], CultureInfo.InvariantCulture);
            Assert.True(id == 0 || At(id).StartsWith($"{id} 0 obj\n", StringComparison.Ordinal), $"object {id}");
        }

        Assert.Contains($"/Size {count} ", Trailer, StringComparison.Ordinal);
    }

    public string Trailer { get; }

    public string Catalog => Object(Reference(Trailer, "Root"));

    public string Information => Object(Reference(Trailer, "Info"));

    public int Objects => _offsets.Length;

    public List<string> Pages
    {
        get
        {
            var tree = Object(Reference(Catalog, "Pages"));
            var kids = References(Match(tree, @"/Kids \[([^\]]*)\]"));
            Assert.Contains($"/Count {kids.Count} ", tree, StringComparison.Ordinal);
            return [.. kids.Select(Object)];
        }
    }

    public static int Reference(string dictionary, string key) =>
        int.Parse(Match(dictionary, $@"/{key} (\d+) 0 R"), CultureInfo.InvariantCulture);

    public static List<int> References(string array) =>
        [.. ReferencePattern().Matches(array).Select(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture))];

    public static double[] Box(string page, string name) =>
        [.. Match(page, $@"/{name} \[([^\]]*)\]").Split(' ').Select(n =>
            double.Parse(n, CultureInfo.InvariantCulture))];

    /// <summary>An object's dictionary.</summary>
    public string Object(int id)
    {
        var whole = At(id);
        var end = whole.IndexOf("\nendobj\n", StringComparison.Ordinal);
        var stream = whole.IndexOf("\nstream\n", StringComparison.Ordinal);
        return whole[..(stream >= 0 && stream < end ? stream : end)];
    }

    /// <summary>An object's stream as it stands in the file.</summary>
    public byte[] RawStream(int id)
    {
        var dictionary = Object(id);
        var length = int.Parse(Match(dictionary, @"/Length (\d+)"), CultureInfo.InvariantCulture);
        var from = (int)_offsets[id] + dictionary.Length + "\nstream\n".Length;
        Assert.Equal("\nendstream\nendobj\n", _text.Substring(from + length, 18));
        return _bytes[from..(from + length)];
    }

    public byte[] Stream(int id)
    {
        using var inflate = new ZLibStream(new MemoryStream(RawStream(id)), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        inflate.CopyTo(plain);
        return plain.ToArray();
    }

    /// <summary>The words that a page's operators show, in order, through the font's map to Unicode.</summary>
    public string TextOf(string page)
    {
        var maps = new Dictionary<string, Dictionary<int, string>>();
        var text = new StringBuilder();
        var content = Encoding.ASCII.GetString(Stream(Reference(page, "Contents")));
        var font = "";
        foreach (Match match in ShowPattern().Matches(content))
        {
            if (match.Groups["font"].Success)
            {
                font = match.Groups["font"].Value;
                continue;
            }

            if (!maps.TryGetValue(font, out var map))
            {
                var dictionary = Object(Reference(page, font));
                maps[font] = map = ToUnicode(Encoding.ASCII.GetString(Stream(Reference(dictionary, "ToUnicode"))));
            }

            foreach (var code in match.Groups["hex"].Value.Chunk(4))
            {
                text.Append(map[int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture)]);
            }

            text.Append('|');
        }

        return text.ToString();
    }

    private static Dictionary<int, string> ToUnicode(string map)
    {
        var unicode = new Dictionary<int, string>();
        foreach (Match range in RangePattern().Matches(map))
        {
            var numbers = range.Groups.Values.Skip(1).Select(g => Convert.ToInt32(g.Value, 16)).ToArray();
            Assert.Equal(numbers[0] >> 8, numbers[1] >> 8);
            for (var code = numbers[0]; code <= numbers[1]; code++)
            {
                unicode.Add(code, ((char)(numbers[2] + code - numbers[0])).ToString());
            }
        }

        foreach (Match single in SinglePattern().Matches(map))
        {
            var utf16 = Convert.FromHexString(single.Groups[2].Value);
            unicode.Add(Convert.ToInt32(single.Groups[1].Value, 16), Encoding.BigEndianUnicode.GetString(utf16));
        }

        return unicode;
    }

    private static string Match(string text, string pattern)
    {
        var match = Regex.Match(text, pattern);
        Assert.True(match.Success, pattern);
        return match.Groups[1].Value;
    }

    private string At(int id) => _text[(int)_offsets[id]..];

    [GeneratedRegex(@"(\d+) 0 R")]
    private static partial Regex ReferencePattern();

    [GeneratedRegex(@"/(?<font>[LC]) [\d.]+ Tf |<(?<hex>[0-9A-F]*)> Tj")]
    private static partial Regex ShowPattern();

    [GeneratedRegex(@"^<([0-9A-F]{4})> <([0-9A-F]{4})> <([0-9A-F]{4})>$", RegexOptions.Multiline)]
    private static partial Regex RangePattern();

    [GeneratedRegex(@"^<([0-9A-F]{4})> <([0-9A-F]{8})>$", RegexOptions.Multiline)]
    private static partial Regex SinglePattern();
}
