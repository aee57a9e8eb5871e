using System.Runtime.InteropServices;
using Kantoku.Core.Pictures;
using SkiaSharp;

namespace Kantoku.Press.Pages;

/// <summary>A decoded picture in grey, row by row; 255 is white.</summary>
internal sealed class RasterPicture
{
    public const int MostEncodedBytes = 128 << 20;
    public const int LongestEdge = 20_000;
    public const long MostPixels = 50_000_000;

    /// <summary>A picture with fewer pixels between black and white than this is a drawing in ink.</summary>
    private const double LineArtShare = 0.08;

    private const byte DarkGrey = 56;
    private const byte LightGrey = 200;

    /// <summary>In print, what is nearly white or black is made so: no specks.</summary>
    private const byte PaperFrom = 244;

    private readonly byte[] _grey;

    private RasterPicture(int width, int height, byte[] grey)
    {
        (Width, Height, _grey) = (width, height, grey);
        IsLineArt = grey.Count(value => value is > DarkGrey and < LightGrey) < LineArtShare * grey.Length;
    }

    public int Width { get; }

    public int Height { get; }

    public bool IsLineArt { get; }

    /// <param name="encoded">PNG, JPEG, WebP, GIF or BMP.</param>
    /// <param name="problem">Why it cannot be read, to follow "the picture cannot be read:".</param>
    public static bool TryRead(byte[] encoded, out RasterPicture picture, out string problem)
    {
        picture = new RasterPicture(1, 1, [255]);
        problem = "";
        if (encoded.Length is 0 or > MostEncodedBytes)
        {
            problem = encoded.Length == 0 ? "it is empty" : $"it is larger than {MostEncodedBytes >> 20} MB";
            return false;
        }

        using var stream = new MemoryStream(encoded, writable: false);
        using var codec = SKCodec.Create(stream, out var opened);
        if (opened != SKCodecResult.Success)
        {
            problem = "it is no picture in a format known here";
            return false;
        }

        var info = codec.Info;
        if (info.Width < 1 || info.Height < 1 || info.Width > LongestEdge || info.Height > LongestEdge
            || (long)info.Width * info.Height > MostPixels)
        {
            problem = $"it has {info.Width} × {info.Height} pixels, more than {MostPixels / 1_000_000} million";
            return false;
        }

        using var bitmap = new SKBitmap(
            new SKImageInfo(info.Width, info.Height, SKColorType.Rgba8888, SKAlphaType.Unpremul));
        if (codec.GetPixels(bitmap.Info, bitmap.GetPixels())
            is not (SKCodecResult.Success or SKCodecResult.IncompleteInput))
        {
            problem = "it is damaged";
            return false;
        }

        picture = Turned(info.Width, info.Height, Grey(bitmap), codec.EncodedOrigin);
        return true;
    }

    /// <summary>Ink where it is a drawing in ink, else tone in the fine screen.</summary>
    public Picture.Planes ToPlanes()
    {
        var paper = new byte[_grey.Length];
        paper.AsSpan().Fill(byte.MaxValue);
        return IsLineArt
            ? new Picture.Planes(Width, Height, 1, _grey, paper, paper)
            : new Picture.Planes(Width, Height, 1, paper, [.. _grey.Select(Clean)], new byte[_grey.Length]);
    }

    private static byte Clean(byte grey) => grey >= PaperFrom ? byte.MaxValue : grey;

    /// <summary>Luma over white paper.</summary>
    private static byte[] Grey(SKBitmap bitmap)
    {
        var pixels = bitmap.GetPixelSpan();
        var grey = new byte[bitmap.Width * bitmap.Height];
        for (var y = 0; y < bitmap.Height; y++)
        {
            var row = MemoryMarshal.Cast<byte, uint>(pixels.Slice(y * bitmap.RowBytes, bitmap.Width * 4));
            for (var x = 0; x < row.Length; x++)
            {
                var value = row[x];
                var luma = ((value & 255) * 77) + (((value >> 8) & 255) * 150) + (((value >> 16) & 255) * 29);
                var alpha = value >> 24;
                grey[(y * bitmap.Width) + x] = (byte)((((luma >> 8) * alpha) + (255 * (255 - alpha))) / 255);
            }
        }

        return grey;
    }

    private static RasterPicture Turned(int width, int height, byte[] grey, SKEncodedOrigin origin)
    {
        var (swap, flipX, flipY) = origin switch
        {
            SKEncodedOrigin.TopRight => (false, true, false),
            SKEncodedOrigin.BottomRight => (false, true, true),
            SKEncodedOrigin.BottomLeft => (false, false, true),
            SKEncodedOrigin.LeftTop => (true, false, false),
            SKEncodedOrigin.RightTop => (true, false, true),
            SKEncodedOrigin.RightBottom => (true, true, true),
            SKEncodedOrigin.LeftBottom => (true, true, false),
            _ => (false, false, false),
        };
        if (!swap && !flipX && !flipY)
        {
            return new RasterPicture(width, height, grey);
        }

        var (newWidth, newHeight) = swap ? (height, width) : (width, height);
        var turned = new byte[grey.Length];
        for (var y = 0; y < newHeight; y++)
        {
            for (var x = 0; x < newWidth; x++)
            {
                var (fromX, fromY) = swap ? (y, x) : (x, y);
                fromX = flipX ? width - 1 - fromX : fromX;
                fromY = flipY ? height - 1 - fromY : fromY;
                turned[(y * newWidth) + x] = grey[(fromY * width) + fromX];
            }
        }

        return new RasterPicture(newWidth, newHeight, turned);
    }
}
