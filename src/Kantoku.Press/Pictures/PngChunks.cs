using System.Buffers.Binary;

namespace Kantoku.Press.Pictures;

/// <summary>The parts of a PNG file.</summary>
internal static class PngChunks
{
    /// <summary>Length, type and checksum of a chunk.</summary>
    public const int Overhead = 12;

    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static ReadOnlySpan<byte> Header => "IHDR"u8;

    public static ReadOnlySpan<byte> Physical => "pHYs"u8;

    public static ReadOnlySpan<byte> Data => "IDAT"u8;

    public static ReadOnlySpan<byte> End => "IEND"u8;

    public static void Write(Stream target, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        target.Write(number);
        target.Write(type);
        target.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32.Of(type, data));
        target.Write(number);
    }

    /// <summary>Grey of one or eight bits, not interlaced.</summary>
    public static void WriteHeader(Stream target, int width, int height, bool oneBit)
    {
        Span<byte> data = stackalloc byte[13];
        data.Clear();
        BinaryPrimitives.WriteInt32BigEndian(data, width);
        BinaryPrimitives.WriteInt32BigEndian(data[4..], height);
        data[8] = oneBit ? (byte)1 : (byte)8;
        Write(target, Header, data);
    }

    public static void WritePhysical(Stream target, double dpi)
    {
        var perMetre = (int)Math.Round(dpi / 0.0254, MidpointRounding.AwayFromZero);
        Span<byte> data = stackalloc byte[9];
        BinaryPrimitives.WriteInt32BigEndian(data, perMetre);
        BinaryPrimitives.WriteInt32BigEndian(data[4..], perMetre);
        data[8] = 1;
        Write(target, Physical, data);
    }

    /// <summary>Takes the chunk of a type off the front.</summary>
    /// <returns>False when another chunk stands there, it is cut off, or its checksum is wrong.</returns>
    public static bool TryTake(ref ReadOnlyMemory<byte> rest, ReadOnlySpan<byte> type, out ReadOnlyMemory<byte> data)
    {
        data = default;
        if (rest.Length < Overhead)
        {
            return false;
        }

        var length = BinaryPrimitives.ReadInt32BigEndian(rest.Span);
        if (length < 0 || length > rest.Length - Overhead || !rest.Span.Slice(4, 4).SequenceEqual(type))
        {
            return false;
        }

        var content = rest.Slice(8, length);
        if (BinaryPrimitives.ReadUInt32BigEndian(rest.Span[(8 + length)..]) != Crc32.Of(type, content.Span))
        {
            return false;
        }

        data = content;
        rest = rest[(Overhead + length)..];
        return true;
    }
}
