using System.Buffers.Binary;
using System.Text;

namespace Kantoku.Press.Export;

/// <summary>The smallest TrueType program that every reader of PDF can measure: each glyph is two specks, at the lower
/// left and the upper right corner of its cell, so that its bounds are the cell and its ink is nothing.</summary>
/// <remarks>Wholly empty glyphs make some readers drop a line, since what has no bounds cannot be seen.</remarks>
internal static class SpeckFont
{
    public const short Ascent = 880;
    public const short Descent = -120;

    private const int UnitsPerEm = 1000;
    private const int PointsPerSpeck = 3;
    private const int GlyphBytes = 48;
    private const uint WholeChecksum = 0xB1B0AFBA;

    /// <param name="widths">Advances in thousandths of the em, a glyph each.</param>
    public static byte[] Of(ReadOnlySpan<short> widths)
    {
        var widest = 0;
        foreach (var width in widths)
        {
            widest = Math.Max(widest, width);
        }

        (string Tag, byte[] Data)[] tables =
        [
            ("glyf", Glyf(widths)), ("head", Head(widest)), ("hhea", Hhea(widths.Length, widest)),
            ("hmtx", Hmtx(widths)), ("loca", Loca(widths.Length)), ("maxp", Maxp(widths.Length)),
        ];
        return Joined(tables);
    }

    private static byte[] Joined((string Tag, byte[] Data)[] tables)
    {
        var directory = 12 + (16 * tables.Length);
        var font = new byte[directory + tables.Sum(table => Padded(table.Data.Length))];
        WriteUInt32(font, 0, 0x00010000);
        WriteInt16(font, 4, tables.Length);
        WriteInt16(font, 6, 64);
        WriteInt16(font, 8, 2);
        WriteInt16(font, 10, (16 * tables.Length) - 64);
        var at = directory;
        var headAt = 0;
        for (var i = 0; i < tables.Length; i++)
        {
            var (tag, data) = tables[i];
            var entry = 12 + (16 * i);
            Encoding.ASCII.GetBytes(tag, font.AsSpan(entry));
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

    private static byte[] Glyf(ReadOnlySpan<short> widths)
    {
        var glyf = new byte[GlyphBytes * widths.Length];
        for (var i = 0; i < widths.Length; i++)
        {
            WriteGlyph(glyf.AsSpan(GlyphBytes * i, GlyphBytes), widths[i]);
        }

        return glyf;
    }

    private static void WriteGlyph(Span<byte> glyph, short width)
    {
        ReadOnlySpan<short> header = [2, 0, Descent, width, Ascent, PointsPerSpeck - 1, (2 * PointsPerSpeck) - 1, 0];
        ReadOnlySpan<short> stepsX = [0, 1, -1, width, -1, 1];
        ReadOnlySpan<short> stepsY = [Descent, 0, 1, Ascent - Descent - 1, 0, -1];
        var at = 0;
        foreach (var value in header)
        {
            BinaryPrimitives.WriteInt16BigEndian(glyph[at..], value);
            at += 2;
        }

        // Every point lies on its curve, and its steps are written in two bytes.
        glyph.Slice(at, 2 * PointsPerSpeck).Fill(1);
        at += 2 * PointsPerSpeck;
        for (var i = 0; i < 2 * PointsPerSpeck; i++)
        {
            BinaryPrimitives.WriteInt16BigEndian(glyph[(at + (2 * i))..], stepsX[i]);
            BinaryPrimitives.WriteInt16BigEndian(glyph[(at + (2 * (i + (2 * PointsPerSpeck))))..], stepsY[i]);
        }
    }

    private static byte[] Head(int widest)
    {
        var head = new byte[54];
        WriteUInt32(head, 0, 0x00010000);
        WriteUInt32(head, 4, 0x00010000);
        WriteUInt32(head, 12, 0x5F0F3CF5);
        WriteInt16(head, 18, UnitsPerEm);
        WriteInt16(head, 38, Descent);
        WriteInt16(head, 40, widest);
        WriteInt16(head, 42, Ascent);
        WriteInt16(head, 46, 8);
        WriteInt16(head, 48, 2);
        return head;
    }

    private static byte[] Hhea(int glyphs, int widest)
    {
        var hhea = new byte[36];
        WriteUInt32(hhea, 0, 0x00010000);
        WriteInt16(hhea, 4, Ascent);
        WriteInt16(hhea, 6, Descent);
        WriteInt16(hhea, 10, widest);
        WriteInt16(hhea, 16, widest);
        WriteInt16(hhea, 18, 1);
        WriteInt16(hhea, 34, glyphs);
        return hhea;
    }

    /// <summary>An advance and a bearing for each glyph.</summary>
    private static byte[] Hmtx(ReadOnlySpan<short> widths)
    {
        var hmtx = new byte[4 * widths.Length];
        for (var i = 0; i < widths.Length; i++)
        {
            WriteInt16(hmtx, 4 * i, widths[i]);
        }

        return hmtx;
    }

    /// <summary>Halves of offsets, one more than glyphs.</summary>
    private static byte[] Loca(int glyphs)
    {
        var loca = new byte[2 * (glyphs + 1)];
        for (var i = 0; i <= glyphs; i++)
        {
            WriteInt16(loca, 2 * i, GlyphBytes / 2 * i);
        }

        return loca;
    }

    private static byte[] Maxp(int glyphs)
    {
        var maxp = new byte[32];
        WriteUInt32(maxp, 0, 0x00010000);
        WriteInt16(maxp, 4, glyphs);
        WriteInt16(maxp, 6, 2 * PointsPerSpeck);
        WriteInt16(maxp, 8, 2);
        WriteInt16(maxp, 14, 2);
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

    private static void WriteInt16(byte[] data, int at, int value) =>
        BinaryPrimitives.WriteInt16BigEndian(data.AsSpan(at), (short)value);

    private static void WriteUInt32(byte[] data, int at, uint value) =>
        BinaryPrimitives.WriteUInt32BigEndian(data.AsSpan(at), value);
}
