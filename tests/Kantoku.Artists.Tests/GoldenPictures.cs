using System.Runtime.InteropServices;
using Kantoku.Core.Pictures;
using SkiaSharp;
using Xunit;

namespace Kantoku.Artists.Tests;

/// <summary>Compares drawings with pictures that somebody has looked at and accepted.</summary>
/// <remarks>Decoded pixels are compared, with a tolerance for another processor's rounding. Run with KANTOKU_ACCEPT=1
/// to
/// accept what is drawn now, and look at it before committing.</remarks>
internal static class GoldenPictures
{
    /// <summary>Grey levels by which a pixel may differ unnoticed.</summary>
    private const int PixelTolerance = 40;

    /// <summary>Share of pixels that may differ by more.</summary>
    private const double DifferingMax = 0.004;

    private const long AcceptedBytesMax = 30 * 1024;

    public static void AssertMatches(string name, Picture.Planes planes)
    {
        var path = Path.Combine(Folder(), name + ".png");
        var drawn = Grey(planes);
        if (Environment.GetEnvironmentVariable("KANTOKU_ACCEPT") == "1")
        {
            Accept(path, drawn, planes.Width, planes.Height);
            return;
        }

        Assert.True(File.Exists(path), $"{path} is missing; accept it with KANTOKU_ACCEPT=1.");
        using var accepted = SKBitmap.Decode(path);
        Assert.Equal((planes.Width, planes.Height), (accepted.Width, accepted.Height));
        var differing = 0;
        for (var i = 0; i < drawn.Length; i++)
        {
            if (Math.Abs(drawn[i] - accepted.GetPixel(i % planes.Width, i / planes.Width).Red) > PixelTolerance)
                differing++;
        }

        Assert.True(differing <= DifferingMax * drawn.Length,
            $"{name}: {differing} of {drawn.Length} pixels differ; look at it, then accept it with KANTOKU_ACCEPT=1.");
    }

    /// <summary>Ink over unscreened tone.</summary>
    private static byte[] Grey(Picture.Planes planes)
    {
        var grey = new byte[planes.Ink.Length];
        for (var i = 0; i < grey.Length; i++)
            grey[i] = Math.Min(planes.Ink[i], planes.Tone[i]);
        return grey;
    }

    private static void Accept(string path, byte[] grey, int width, int height)
    {
        using var bitmap = new SKBitmap(width, height, SKColorType.Gray8, SKAlphaType.Opaque);
        Marshal.Copy(grey, 0, bitmap.GetPixels(), grey.Length);
        using var image = SKImage.FromBitmap(bitmap);
        using var encoded = image.Encode(SKEncodedImageFormat.Png, 100);
        File.WriteAllBytes(path, encoded.ToArray());
        Assert.InRange(new FileInfo(path).Length, 1, AcceptedBytesMax);
    }

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Kantoku.slnx")))
            folder = folder.Parent;
        Assert.NotNull(folder);
        return Path.Combine(folder.FullName, "tests", "Kantoku.Artists.Tests", "Goldens");
    }
}
