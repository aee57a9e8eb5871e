using System.Runtime.Intrinsics;
using Kantoku.Press.Pictures;

namespace Kantoku.Press.Export;

/// <summary>The rows of an image as a PDF takes them.</summary>
/// <param name="DeflatedRows">Behind their PNG filter's number, as one zlib stream.</param>
internal readonly record struct PdfImage(int Width, int Height, bool OneBit, ReadOnlyMemory<byte> DeflatedRows)
{
    public static PdfImage Of(PageArtifact page) => new(page.Width, page.Height, page.OneBit, page.DeflatedRows);
}

/// <summary>Pages that are finer than a screen shows, reduced by a whole factor.</summary>
/// <remarks>A whole factor keeps the dots of the tones a whole number of pixels apart, so that no moiré
/// appears.</remarks>
internal static class ScreenRaster
{
    /// <summary>Pixels per inch that are enough for a screen.</summary>
    public const double EnoughDpi = 150;

    /// <summary>The sum of a square of this size still fits into 16 bits.</summary>
    private const int MostFactor = 16;

    public static PdfImage Of(PageArtifact page)
    {
        var factor = (int)Math.Min(MostFactor, page.Dpi / EnoughDpi);
        if (factor < 2 || page.OneBit || !PageCodec.TryDecodePixels(page, out var pressed, out _))
        {
            return PdfImage.Of(page);
        }

        var width = (page.Width + factor - 1) / factor;
        var height = (page.Height + factor - 1) / factor;
        var reduced = Reduce(pressed.Pixels, page.Width, page.Height, factor);
        using var rows = PngEncoder.Deflate(reduced, width, height, oneBit: false);
        return new PdfImage(width, height, OneBit: false, rows.ToArray());
    }

    /// <summary>Each pixel is the mean of the square it stands for; squares at the edges are smaller.</summary>
    private static byte[] Reduce(ReadOnlySpan<byte> pixels, int width, int height, int factor)
    {
        var targetWidth = (width + factor - 1) / factor;
        var targetHeight = (height + factor - 1) / factor;
        var target = new byte[targetWidth * targetHeight];
        var sums = new ushort[targetWidth];
        for (var y = 0; y < targetHeight; y++)
        {
            Array.Clear(sums);
            var rows = Math.Min(factor, height - (y * factor));
            for (var row = 0; row < rows; row++)
            {
                AddRow(pixels.Slice(((y * factor) + row) * width, width), factor, sums);
            }

            var line = target.AsSpan(y * targetWidth, targetWidth);
            var whole = width / factor;
            Divide(sums.AsSpan(0, whole), rows * factor, line);
            Divide(sums.AsSpan(whole), rows * Math.Max(1, width % factor), line[whole..]);
        }

        return target;
    }

    private static void AddRow(ReadOnlySpan<byte> row, int factor, Span<ushort> sums)
    {
        var x = factor == 2 ? AddPairs(row, sums) : 0;
        for (; x < sums.Length; x++)
        {
            var sum = 0;
            foreach (var pixel in row[(x * factor)..Math.Min(row.Length, (x + 1) * factor)])
            {
                sum += pixel;
            }

            sums[x] += (ushort)sum;
        }
    }

    /// <summary>Eight sums at once: a pair of pixels is the two bytes of a number.</summary>
    /// <returns>How many sums are done.</returns>
    private static int AddPairs(ReadOnlySpan<byte> row, Span<ushort> sums)
    {
        var x = 0;
        for (; 2 * x <= row.Length - Vector128<byte>.Count; x += Vector128<ushort>.Count)
        {
            var pairs = Vector128.Create(row[(2 * x)..]).AsUInt16();
            var sum = (pairs & Vector128.Create((ushort)byte.MaxValue)) + (pairs >> 8);
            (Vector128.Create<ushort>(sums[x..]) + sum).CopyTo(sums[x..]);
        }

        return x;
    }

    private static void Divide(ReadOnlySpan<ushort> sums, int count, Span<byte> means)
    {
        for (var x = 0; x < sums.Length; x++)
        {
            means[x] = (byte)((sums[x] + (count / 2)) / count);
        }
    }
}
