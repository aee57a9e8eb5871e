using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Kantoku.Core.Layout;
using Kantoku.Core.Plan;
using SkiaSharp;

namespace Kantoku.Press.Pages;

/// <summary>The page being composed: 8-bit grey pixels, and a canvas over them whose unit is the millimetre.</summary>
internal sealed class PageSheet : IDisposable
{
    private const double MmPerInch = 25.4;
    private const double PrintDpi = 600;
    private const long MostPixels = 400_000_000;

    private readonly GCHandle _pin;
    private readonly SKBitmap _bitmap;

    /// <exception cref="ArgumentException">The page is absurdly large.</exception>
    public PageSheet(PageRecipe recipe)
    {
        IsPrint = recipe.Rendering == Rendering.Print;
        Dpi = IsPrint ? PrintDpi : recipe.Dpi;
        BleedMm = IsPrint ? recipe.Trim.BleedMm : 0;
        PixelsPerMm = Dpi / MmPerInch;
        var width = Math.Round((recipe.WidthMm + (2 * BleedMm)) * PixelsPerMm);
        var height = Math.Round((recipe.HeightMm + (2 * BleedMm)) * PixelsPerMm);
        if (!(width >= 1 && height >= 1 && width * height <= MostPixels))
        {
            throw new ArgumentException($"A page of {width} × {height} pixels cannot be made.", nameof(recipe));
        }

        (Width, Height) = ((int)width, (int)height);
        Pixels = new byte[Width * Height];
        Pixels.AsSpan().Fill(byte.MaxValue);
        _pin = GCHandle.Alloc(Pixels, GCHandleType.Pinned);
        _bitmap = new SKBitmap();
        _bitmap.InstallPixels(
            new SKImageInfo(Width, Height, SKColorType.Gray8, SKAlphaType.Opaque), _pin.AddrOfPinnedObject(), Width);
        Canvas = new SKCanvas(_bitmap);
        Canvas.Scale((float)PixelsPerMm);
        Canvas.Translate((float)BleedMm, (float)BleedMm);
    }

    public bool IsPrint { get; }

    public double Dpi { get; }

    public double BleedMm { get; }

    public double PixelsPerMm { get; }

    public int Width { get; }

    public int Height { get; }

    public byte[] Pixels { get; }

    public SKCanvas Canvas { get; }

    /// <summary>Page millimetres to pixels, from the raster's corner.</summary>
    public double ToPixels(double mm) => (mm + BleedMm) * PixelsPerMm;

    public Span<byte> Row(int y) => Pixels.AsSpan(y * Width, Width);

    public static SKPath Path(IEnumerable<PointMm> outline)
    {
        var path = new SKPath();
        path.AddPoly([.. outline.Select(point => new SKPoint((float)point.X, (float)point.Y))], close: true);
        return path;
    }

    /// <summary>Eight pixels a byte, the leftmost in the highest bit, 1 is white; padding is white.</summary>
    public byte[] ToBits()
    {
        var stride = (Width + 7) / 8;
        var bits = new byte[stride * Height];
        Span<byte> last = stackalloc byte[16];
        for (var y = 0; y < Height; y++)
        {
            var row = Row(y);
            var packed = bits.AsSpan(y * stride, stride);
            var x = 0;
            for (; x <= row.Length - 16; x += 16)
            {
                BinaryPrimitives.WriteUInt16LittleEndian(packed[(x / 8)..], Pack(Vector128.Create(row[x..])));
            }

            if (x < row.Length)
            {
                last.Fill(byte.MaxValue);
                row[x..].CopyTo(last);
                var tail = Pack(Vector128.Create(last));
                packed[x / 8] = (byte)(tail & 255);
                packed[^1] = (byte)(stride - (x / 8) > 1 ? tail >> 8 : tail & 255);
            }
        }

        return bits;
    }

    /// <summary>Sixteen pixels to two bytes, the first in the lower one.</summary>
    private static ushort Pack(Vector128<byte> pixels)
    {
        const byte WhiteFrom = 128;
        var leftmostLast = Vector128.Create((byte)7, 6, 5, 4, 3, 2, 1, 0, 15, 14, 13, 12, 11, 10, 9, 8);
        var white = Vector128.GreaterThanOrEqual(pixels, Vector128.Create(WhiteFrom));
        return (ushort)Vector128.Shuffle(white, leftmostLast).ExtractMostSignificantBits();
    }

    public void Dispose()
    {
        Canvas.Dispose();
        _bitmap.Dispose();
        _pin.Free();
    }
}
