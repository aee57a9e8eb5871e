using System.Diagnostics.CodeAnalysis;
using System.IO.Compression;

namespace Kantoku.Press.Pictures;

/// <summary>zlib streams of known length.</summary>
internal static class Deflated
{
    /// <param name="level">1 fastest to 9 smallest.</param>
    public static void Write(Stream target, int level, params ReadOnlySpan<ReadOnlyMemory<byte>> parts)
    {
        var options = new ZLibCompressionOptions { CompressionLevel = level };
        using var deflate = new ZLibStream(target, options, leaveOpen: true);
        foreach (var part in parts)
        {
            deflate.Write(part.Span);
        }
    }

    /// <summary>Inflates exactly as many bytes as were declared.</summary>
    /// <param name="length">Bytes to come, already held against a limit: they are allocated here.</param>
    /// <returns>False when the stream is damaged, or shorter or longer than that.</returns>
    public static bool TryRead(ReadOnlySpan<byte> deflated, int length, [NotNullWhen(true)] out byte[]? inflated)
    {
        inflated = null;
        if (length > MostFrom(deflated.Length))
        {
            return false;
        }

        var bytes = GC.AllocateUninitializedArray<byte>(length);
        if (!TryRead(deflated, bytes))
        {
            return false;
        }

        inflated = bytes;
        return true;
    }

    private static unsafe bool TryRead(ReadOnlySpan<byte> deflated, Span<byte> target)
    {
        fixed (byte* start = deflated)
        {
            try
            {
                using var source = new UnmanagedMemoryStream(start, deflated.Length);
                using var inflate = new ZLibStream(source, CompressionMode.Decompress);
                var read = inflate.ReadAtLeast(target, target.Length, throwOnEndOfStream: false);
                return read == target.Length && inflate.ReadByte() < 0;
            }
            // From memory nothing can fail but the stream itself: zlib calls a wish for a dictionary an I/O error.
            catch (Exception error) when (error is InvalidDataException or IOException)
            {
                return false;
            }
        }
    }

    /// <summary>Deflate gives at most 258 bytes for two bits, so that a length far beyond is a lie.</summary>
    private static long MostFrom(int deflatedLength) => ((long)deflatedLength * 1032) + 1032;
}
