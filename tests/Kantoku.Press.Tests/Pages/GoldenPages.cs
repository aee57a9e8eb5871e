using System.Runtime.InteropServices;
using Kantoku.Press.Pages;
using SkiaSharp;
using Xunit;

namespace Kantoku.Press.Tests.Pages;

/// <summary>Compares pages with pictures that somebody has looked at and accepted.</summary>
/// <remarks>Decoded pixels are compared, with a tolerance for another processor's rounding. Run with KANTOKU_ACCEPT=1
/// to accept what is composed now, and look at it before committing.</remarks>
internal static class GoldenPages
{
    /// <summary>Grey levels by which a pixel may differ unnoticed.</summary>
    private const int PixelTolerance = 48;

    /// <summary>Share of pixels that may differ by more.</summary>
    private const double DifferingMax = 0.004;

    private const long AcceptedBytesMax = 40 * 1024;

    public static void AssertMatches(string name, PressedPage page)
    {
        var path = Path.Combine(Folder(), name + ".png");
        if (Environment.GetEnvironmentVariable("KANTOKU_ACCEPT") == "1")
        {
            Accept(path, page);
            return;
        }

        Assert.True(File.Exists(path), $"{path} is missing; accept it with KANTOKU_ACCEPT=1.");
        using var accepted = SKBitmap.Decode(path);
        Assert.Equal((page.Width, page.Height), (accepted.Width, accepted.Height));
        var differing = page.Pixels
            .Select((grey, i) => Math.Abs(grey - accepted.GetPixel(i % page.Width, i / page.Width).Red))
            .Count(difference => difference > PixelTolerance);
        Assert.True(
            differing <= DifferingMax * page.Pixels.Length,
            $"{name}: {differing} pixels differ; look at it, then accept it with KANTOKU_ACCEPT=1.");
    }

    private static void Accept(string path, PressedPage page)
    {
        using var bitmap = new SKBitmap(page.Width, page.Height, SKColorType.Gray8, SKAlphaType.Opaque);
        Marshal.Copy(page.Pixels, 0, bitmap.GetPixels(), page.Pixels.Length);
        using var image = SKImage.FromBitmap(bitmap);
        using var encoded = image.Encode(SKEncodedImageFormat.Png, 100);
        Directory.CreateDirectory(Folder());
        File.WriteAllBytes(path, encoded.ToArray());
        Assert.InRange(new FileInfo(path).Length, 1, AcceptedBytesMax);
    }

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Kantoku.slnx")))
        {
            folder = folder.Parent;
        }

        Assert.NotNull(folder);
        return Path.Combine(folder.FullName, "tests", "Kantoku.Press.Tests", "Goldens");
    }
}
