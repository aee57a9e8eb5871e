using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using SkiaSharp;

namespace Kantoku.Artists.Storyboard.Ink;

/// <summary>Lays a layer over a sheet with a white margin grown from the layer's own coverage.</summary>
/// <remarks>Growing the coverage costs by area, not by what was drawn: a third of drawing everything twice.</remarks>
internal static class LayerBlend
{
    /// <summary>Blends the area and clears it in the layer, which is clean again afterwards.</summary>
    public static unsafe void Flatten(SKBitmap layer, SKBitmap sheet, SKRectI area, int haloPixels, byte[]? coverage)
    {
        var stride = area.Width + 2 + Vector<byte>.Count;
        var size = stride * (area.Height + 2);
        var mask = ArrayPool<byte>.Shared.Rent(size);
        var other = ArrayPool<byte>.Shared.Rent(size);
        Array.Clear(mask, 0, size);
        Array.Clear(other, 0, size);
        var source = (uint*)layer.GetPixels();
        var target = (uint*)sheet.GetPixels();
        var width = sheet.Width;
        for (var y = 0; y < area.Height; y++)
        {
            var row = source + ((long)(y + area.Top) * width) + area.Left;
            ReadCoverage(row, mask.AsSpan(((y + 1) * stride) + 1, area.Width));
        }

        var grown = Grow(mask, other, stride, area.Height, haloPixels);
        for (var y = 0; y < area.Height; y++)
        {
            var first = ((long)(y + area.Top) * width) + area.Left;
            var halo = grown.AsSpan(((y + 1) * stride) + 1, area.Width);
            BlendRow(source + first, target + first, halo);
            if (coverage is not null)
                KeepMost(halo, coverage.AsSpan((int)first, area.Width));
        }

        ArrayPool<byte>.Shared.Return(mask);
        ArrayPool<byte>.Shared.Return(other);
    }

    private static unsafe void ReadCoverage(uint* row, Span<byte> mask)
    {
        for (var x = 0; x < mask.Length; x++)
            mask[x] = unchecked((byte)(row[x] >> 24));
    }

    /// <summary>Dilates by an octagon: a cross and a square in turn, one pixel each.</summary>
    private static byte[] Grow(byte[] mask, byte[] other, int stride, int height, int pixels)
    {
        for (var step = 0; step < pixels; step++)
        {
            for (var y = 1; y <= height; y++)
                GrowRow(mask, other, y * stride, stride, square: step % 2 == 1);
            (mask, other) = (other, mask);
        }

        return mask;
    }

    private static void GrowRow(byte[] from, byte[] to, int row, int stride, bool square)
    {
        ref var source = ref from[0];
        ref var target = ref to[0];
        var lanes = Vector<byte>.Count;
        for (var x = 1; x + lanes <= stride - 1; x += lanes)
        {
            var at = (nuint)(row + x);
            var most = Three(ref source, at);
            var above = at - (nuint)stride;
            var below = at + (nuint)stride;
            most = square
                ? Vector.Max(most, Vector.Max(Three(ref source, above), Three(ref source, below)))
                : Vector.Max(most, Vector.Max(Vector.LoadUnsafe(ref source, above),
                    Vector.LoadUnsafe(ref source, below)));
            most.StoreUnsafe(ref target, at);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<byte> Three(ref byte source, nuint at) => Vector.Max(
        Vector.LoadUnsafe(ref source, at),
        Vector.Max(Vector.LoadUnsafe(ref source, at - 1), Vector.LoadUnsafe(ref source, at + 1)));

    /// <summary>Layer over white halo over sheet, premultiplied; the sheet stays opaque.</summary>
    private static unsafe void BlendRow(uint* layer, uint* sheet, Span<byte> halo)
    {
        unchecked
        {
            for (var x = 0; x < halo.Length; x++)
            {
                var white = (uint)halo[x];
                if (white == 0)
                    continue;
                var pixel = layer[x];
                layer[x] = 0;
                var rest = 255 - (pixel >> 24);
                if (rest != 0)
                    pixel += Scale(Over(sheet[x], white), rest);
                sheet[x] = pixel | 0xFF000000;
            }
        }
    }

    /// <summary>White over a pixel.</summary>
    private static uint Over(uint pixel, uint white) =>
        white == 255 ? 0xFFFFFFFF : unchecked(Scale(pixel, 255 - white) + (white * 0x01010101));

    /// <summary>All four channels times a share of 255, two at a time, rounded to nearest.</summary>
    private static uint Scale(uint pixel, uint share)
    {
        unchecked
        {
            var even = ((pixel & 0x00FF00FF) * share) + 0x00800080;
            var odd = (((pixel >> 8) & 0x00FF00FF) * share) + 0x00800080;
            even = ((even + ((even >> 8) & 0x00FF00FF)) >> 8) & 0x00FF00FF;
            odd = (odd + ((odd >> 8) & 0x00FF00FF)) & 0xFF00FF00;
            return even | odd;
        }
    }

    private static void KeepMost(ReadOnlySpan<byte> halo, Span<byte> coverage)
    {
        for (var x = 0; x < halo.Length; x++)
            coverage[x] = Math.Max(coverage[x], halo[x]);
    }
}
