using System.Buffers.Binary;

namespace Kantoku.Press.Export;

/// <summary>The smallest TrueType program a PDF may embed: glyphs that are empty, each of its own width.</summary>
internal static class EmptyTrueType
{
    private const int UnitsPerEm = 1000;
    private const uint WholeChecksum = 0xB1B0AFBA;

    /// <param name="widths">Advances in thousandths of the em, a glyph each.</param>
    public static byte[] Of(ReadOnlySpan<short> widths)
    {
        var glyphs = widths.Length;
        (string Tag, byte[] Data)[] tables =
        [
            ("glyf", new byte[4]), ("head", Head()), ("hhea", Hhea(glyphs)), ("hmtx", Hmtx(widths)),
            ("loca", new byte[2 * (glyphs + 1)]), ("maxp", Maxp(glyphs)),
        ];
        var directory = 12 + (16 * tables.Length);
        var font = new byte[directory + tables.Sum(table => Padded(table.Data.Length))];
        WriteUInt32(font, 0, 0x00010000);
        WriteUInt16(font, 4, tables.Length);
        WriteUInt16(font, 6, 64);
        WriteUInt16(font, 8, 2);
        WriteUInt16(font, 10, (16 * tables.Length) - 64);
        var at = directory;
        var headAt = 0;
        for (var i = 0; i < tables.Length; i++)
        {
            var (tag, data) = tables[i];
            var entry = 12 + (16 * i);
            System.Text.Encoding.ASCII.GetBytes(tag, font.AsSpan(entry));
            data.CopyTo(font, at);
            WriteUInt32(font, entry + 4, Checksum(font.AsSpan(at, Padded(data.Length))));
            WriteUInt32(font, entry + 8, (uint)at);
            WriteUInt32(font, entry + 12, (uint)data.Length);
            headAt = tag == "head" ? at : headAt;
            at += Padded(data.Length);
        }

        WriteUInt32(font, headAt + 8, unchecked(WholeChecksum - Checksum(font)));
        return font;
    }

    private static byte[] Head()
    {
        var head = new byte[54];
        WriteUInt32(head, 0, 0x00010000);
        WriteUInt32(head, 4, 0x00010000);
        WriteUInt32(head, 12, 0x5F0F3CF5);
        WriteUInt16(head, 18, UnitsPerEm);
        WriteUInt16(head, 40, UnitsPerEm);
        WriteUInt16(head, 42, UnitsPerEm);
        WriteUInt16(head, 46, 8);
        WriteUInt16(head, 48, 2);
        return head;
    }

    private static byte[] Hhea(int glyphs)
    {
        var hhea = new byte[36];
        WriteUInt32(hhea, 0, 0x00010000);
        WriteUInt16(hhea, 4, 880);
        BinaryPrimitives.WriteInt16BigEndian(hhea.AsSpan(6), -120);
        WriteUInt16(hhea, 10, UnitsPerEm);
        WriteUInt16(hhea, 34, glyphs);
        return hhea;
    }

    /// <summary>An advance and a bearing for each glyph.</summary>
    private static byte[] Hmtx(ReadOnlySpan<short> widths)
    {
        var hmtx = new byte[4 * widths.Length];
        for (var i = 0; i < widths.Length; i++)
        {
            WriteUInt16(hmtx, 4 * i, widths[i]);
        }

        return hmtx;
    }

    private static byte[] Maxp(int glyphs)
    {
        var maxp = new byte[32];
        WriteUInt32(maxp, 0, 0x00010000);
        WriteUInt16(maxp, 4, glyphs);
        WriteUInt16(maxp, 14, 2);
        return maxp;
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private static uint Checksum(ReadOnlySpan<byte> data)
    {
        uint sum = 0;
        for (var at = 0; at < data.Length; at += 4)
        {
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(data[at..]));
        }

        return sum;
    }

    private static void WriteUInt16(byte[] data, int at, int value) =>
        BinaryPrimitives.WriteUInt16BigEndian(data.AsSpan(at), (ushort)value);

    private static void WriteUInt32(byte[] data, int at, uint value) =>
        BinaryPrimitives.WriteUInt32BigEndian(data.AsSpan(at), value);
}
