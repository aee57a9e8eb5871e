using System.Buffers.Binary;

namespace Kantoku.Press.Pictures;

/// <summary>The checksum of PNG chunks and ZIP entries: CRC-32 with the polynomial 0xEDB88320, eight bytes a
/// step.</summary>
internal static class Crc32
{
    private static readonly uint[] Tables = MakeTables();

    public static uint Of(ReadOnlySpan<byte> bytes) => ~Continue(uint.MaxValue, bytes);

    /// <summary>Of a PNG chunk: its type, then its data.</summary>
    public static uint Of(ReadOnlySpan<byte> type, ReadOnlySpan<byte> data) =>
        ~Continue(Continue(uint.MaxValue, type), data);

    private static uint Continue(uint state, ReadOnlySpan<byte> bytes)
    {
        var tables = Tables.AsSpan();
        while (bytes.Length >= 8)
        {
            var low = BinaryPrimitives.ReadUInt32LittleEndian(bytes) ^ state;
            var high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            state = tables[(int)(0x700 | (low & 0xFF))]
                ^ tables[(int)(0x600 | ((low >> 8) & 0xFF))]
                ^ tables[(int)(0x500 | ((low >> 16) & 0xFF))]
                ^ tables[(int)(0x400 | (low >> 24))]
                ^ tables[(int)(0x300 | (high & 0xFF))]
                ^ tables[(int)(0x200 | ((high >> 8) & 0xFF))]
                ^ tables[(int)(0x100 | ((high >> 16) & 0xFF))]
                ^ tables[(int)(high >> 24)];
            bytes = bytes[8..];
        }

        foreach (var value in bytes)
        {
            state = tables[(int)((state ^ value) & 0xFF)] ^ (state >> 8);
        }

        return state;
    }

    /// <summary>Eight tables of 256: the nth says what a byte does n bytes later.</summary>
    private static uint[] MakeTables()
    {
        var tables = new uint[8 * 256];
        for (uint i = 0; i < 256; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++)
            {
                value = (value & 1) != 0 ? (value >> 1) ^ 0xEDB88320 : value >> 1;
            }

            tables[i] = value;
        }

        for (var i = 256; i < tables.Length; i++)
        {
            tables[i] = (tables[i - 256] >> 8) ^ tables[tables[i - 256] & 0xFF];
        }

        return tables;
    }
}
