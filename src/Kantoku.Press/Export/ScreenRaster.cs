using Kantoku.Press.Pictures;

namespace Kantoku.Press.Export;

/// <summary>The rows of an image as a PDF takes them.</summary>
/// <param name="DeflatedRows">Behind their PNG filter's number, as one zlib stream.</param>
internal readonly record struct PdfImage(int Width, int Height, bool OneBit, ReadOnlyMemory<byte> DeflatedRows)
{
    public static PdfImage Of(PageArtifact page) => new(page.Width, page.Height, page.OneBit, page.DeflatedRows);
}

/// <summary>Pages that are finer than a screen shows, reduced by a whole factor.</summary>
/// <remarks>A whole factor keeps the dots of the tones a whole number of pixels apart, so that no moiré appears.</remarks>
internal static class ScreenRaster
{
    /// <summary>Pixels per inch that are enough for a screen.</summary>
    public const double EnoughDpi = 150;

    public static PdfImage Of(PageArtifact page)
    {
        var factor = (int)(page.Dpi / EnoughDpi);
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
    private static byte[] Reduce(byte[] pixels, int width, int height, int factor)
    {
        var targetWidth = (width + factor - 1) / factor;
        var targetHeight = (height + factor - 1) / factor;
        var target = new byte[targetWidth * targetHeight];
        var sums = new int[targetWidth];
        for (var y = 0; y < targetHeight; y++)
        {
            Array.Clear(sums);
            var rows = Math.Min(factor, height - (y * factor));
            for (var row = 0; row < rows; row++)
            {
                AddRow(pixels.AsSpan(((y * factor) + row) * width, width), factor, sums);
            }

            for (var x = 0; x < targetWidth; x++)
            {
                var count = rows * Math.Min(factor, width - (x * factor));
                target[(y * targetWidth) + x] = (byte)((sums[x] + (count / 2)) / count);
            }
        }

        return target;
    }

    private static void AddRow(ReadOnlySpan<byte> row, int factor, int[] sums)
    {
        for (var x = 0; x < sums.Length; x++)
        {
            var sum = 0;
            foreach (var pixel in row[(x * factor)..Math.Min(row.Length, (x + 1) * factor)])
            {
                sum += pixel;
            }

            sums[x] += sum;
        }
    }
}
