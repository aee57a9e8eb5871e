using System.Numerics;
using Kantoku.Core.Pictures;
using SkiaSharp;

namespace Kantoku.Artists.Inspection;

/// <summary>Brightness of some rows of a picture, and what it says of the whole.</summary>
/// <remarks>Whole runs of neighbours are taken, so that noise can be told from detail.</remarks>
internal sealed class PixelSample
{
    private const int Rows = 48;
    private const int RunMost = 512;

    /// <summary>Grey levels by which a mark stands out.</summary>
    private const double MarkContrast = 40;

    /// <summary>Runs of pixels that hold a mark before it is more than a speck.</summary>
    private const int LeastMarks = 6;

    /// <summary>Difference of channels above which a pixel has a colour.</summary>
    private const int ColourFrom = 12;

    private int count;
    private int coloured;
    private double sum;
    private double squares;
    private double neighbours;
    private int pairs;
    private double leftSum;
    private double leftSquares;
    private double rightSum;
    private double rightSquares;

    private PixelSample()
    {
    }

    /// <summary>0 black to 255 white.</summary>
    public double Mean => sum / count;

    public double Deviation => Math.Sqrt(Math.Max(0, (squares / count) - (Mean * Mean)));

    /// <summary>Correlation of neighbours in a row, −1 to 1: near 0 is noise; 1 where nothing varies.</summary>
    public double Coherence
    {
        get
        {
            var left = (leftSquares / pairs) - (leftSum / pairs * (leftSum / pairs));
            var right = (rightSquares / pairs) - (rightSum / pairs * (rightSum / pairs));
            var together = (neighbours / pairs) - (leftSum / pairs * (rightSum / pairs));
            var spread = Math.Sqrt(left * right);
            return spread < 1e-9 ? 1 : together / spread;
        }
    }

    public double ColouredShare => (double)coloured / count;

    public static PixelSample Of(Picture.Planes planes)
    {
        var sample = new PixelSample();
        foreach (var (start, length) in Runs(planes.Width, planes.Height))
        {
            var last = -1;
            for (var at = start; at < start + length; at++)
            {
                var value = Math.Min(planes.Ink[at], planes.Tone[at]);
                sample.Add(value, last);
                last = value;
            }
        }

        return sample;
    }

    /// <param name="bitmap">BGRA, 8 bits each.</param>
    public static unsafe PixelSample Of(SKBitmap bitmap)
    {
        var sample = new PixelSample();
        var pixels = (uint*)bitmap.GetPixels();
        foreach (var (start, length) in Runs(bitmap.Width, bitmap.Height))
        {
            var last = -1;
            for (var at = start; at < start + length; at++)
            {
                var pixel = pixels[at];
                var (blue, green, red) = ((int)(pixel & 255), (int)((pixel >> 8) & 255), (int)((pixel >> 16) & 255));
                var most = Math.Max(red, Math.Max(green, blue));
                if (most - Math.Min(red, Math.Min(green, blue)) > ColourFrom)
                    sample.coloured++;
                var value = ((red * 299) + (green * 587) + (blue * 114)) / 1000;
                sample.Add(value, last);
                last = value;
            }
        }

        return sample;
    }

    /// <summary>Whether anything stands out anywhere from a ground of one brightness.</summary>
    public static bool IsMarked(Picture.Planes planes, double ground)
    {
        var least = new Vector<byte>((byte)Math.Max(0, ground - MarkContrast));
        var most = new Vector<byte>((byte)Math.Min(255, ground + MarkContrast));
        ReadOnlySpan<byte> ink = planes.Ink;
        ReadOnlySpan<byte> tone = planes.Tone;
        var marked = 0;
        for (var at = 0; at + Vector<byte>.Count <= ink.Length; at += Vector<byte>.Count)
        {
            var value = Vector.Min(new Vector<byte>(ink[at..]), new Vector<byte>(tone[at..]));
            if ((Vector.LessThanAny(value, least) || Vector.GreaterThanAny(value, most)) && ++marked >= LeastMarks)
                return true;
        }

        return false;
    }

    /// <summary>Stretches of rows, spread over the height, by turns from the left, the middle and the right.</summary>
    private static IEnumerable<(int Start, int Length)> Runs(int width, int height)
    {
        var length = Math.Min(width, RunMost);
        var rows = Math.Min(Rows, height);
        for (var i = 0; i < rows; i++)
        {
            var y = (int)((i + 0.5) * height / rows);
            var x = (width - length) * (i % 3) / 2;
            yield return ((y * width) + x, length);
        }
    }

    private void Add(int value, int last)
    {
        count++;
        sum += value;
        squares += value * value;
        if (last < 0)
            return;
        pairs++;
        neighbours += value * last;
        leftSum += last;
        leftSquares += last * last;
        rightSum += value;
        rightSquares += value * value;
    }
}
