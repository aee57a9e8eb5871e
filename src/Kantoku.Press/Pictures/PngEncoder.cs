using System.IO.Compression;

namespace Kantoku.Press.Pictures;

/// <summary>Grey pictures as PNG.</summary>
public static class PngEncoder
{
    /// <summary>For grey: at 6 deflate would take twice as long and save a twelfth.</summary>
    private const int GreyLevel = 4;

    /// <summary>For one bit, where there is little to deflate.</summary>
    private const int BitLevel = 6;

    /// <summary>Filtered bytes handed to deflate at once, about.</summary>
    private const int BlockBytes = 64 * 1024;

    /// <param name="pixels">Rows from the top: 8-bit grey, or eight pixels a byte, the leftmost highest, 1 is
    /// white.</param>
    /// <param name="width">Pixels.</param>
    /// <param name="height">Pixels.</param>
    /// <param name="oneBit">Which of both.</param>
    /// <param name="dpi">Pixels per inch, written as the physical resolution.</param>
    /// <exception cref="ArgumentException">The pixels are not of that size, or it is outside of the limits.</exception>
    public static byte[] Encode(ReadOnlySpan<byte> pixels, int width, int height, bool oneBit, double dpi)
    {
        Demand(pixels, width, height, oneBit, dpi);
        using var data = Deflate(pixels, width, height, oneBit);
        using var png = new MemoryStream((int)data.Length + 128);
        png.Write(PngChunks.Signature);
        PngChunks.WriteHeader(png, width, height, oneBit);
        PngChunks.WritePhysical(png, dpi);
        PngChunks.Write(png, PngChunks.Data, data.GetBuffer().AsSpan(0, (int)data.Length));
        PngChunks.Write(png, PngChunks.End, []);
        return png.ToArray();
    }

    internal static void Demand(ReadOnlySpan<byte> pixels, int width, int height, bool oneBit, double dpi)
    {
        var inLimits = width is > 0 and <= PictureLimits.MaxEdge
            && height is > 0 and <= PictureLimits.MaxEdge
            && (long)width * height <= PictureLimits.MaxPagePixels
            && dpi is >= PictureLimits.LeastDpi and <= PictureLimits.MostDpi;
        if (!inLimits)
        {
            throw new ArgumentException($"{width} × {height} pixels at {dpi} dpi are outside of the limits.");
        }

        var needed = (long)Stride(width, oneBit) * height;
        if (pixels.Length != needed)
        {
            throw new ArgumentException($"{width} × {height} pixels take {needed} bytes, not {pixels.Length}.");
        }
    }

    internal static int Stride(int width, bool oneBit) => oneBit ? (width + 7) / 8 : width;

    /// <summary>The filtered rows as one zlib stream: the data of a PNG, and of an image in a PDF.</summary>
    internal static MemoryStream Deflate(ReadOnlySpan<byte> pixels, int width, int height, bool oneBit)
    {
        var stride = Stride(width, oneBit);
        var target = new MemoryStream(Math.Max(4096, pixels.Length / 12));
        var options = new ZLibCompressionOptions { CompressionLevel = oneBit ? BitLevel : GreyLevel };
        using (var deflate = new ZLibStream(target, options, leaveOpen: true))
        {
            var rowsAtOnce = Math.Clamp(BlockBytes / (stride + 1), 1, height);
            var block = new byte[rowsAtOnce * (stride + 1)];
            for (var top = 0; top < height; top += rowsAtOnce)
            {
                var rows = Math.Min(rowsAtOnce, height - top);
                for (var y = top; y < top + rows; y++)
                {
                    var row = pixels.Slice(y * stride, stride);
                    var filtered = block.AsSpan((y - top) * (stride + 1), stride + 1);
                    WriteRow(row, y > 0 ? pixels.Slice((y - 1) * stride, stride) : [], oneBit, filtered);
                }

                deflate.Write(block.AsSpan(0, rows * (stride + 1)));
            }
        }

        return target;
    }

    private static void WriteRow(ReadOnlySpan<byte> row, ReadOnlySpan<byte> above, bool oneBit, Span<byte> filtered)
    {
        if (oneBit)
        {
            filtered[0] = 0;
            row.CopyTo(filtered[1..]);
        }
        else
        {
            RowFilter.Write(row, above, filtered);
        }
    }
}
