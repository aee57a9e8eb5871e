using System.Runtime.Intrinsics;
using Kantoku.Core.Pictures;
using SkiaSharp;

namespace Kantoku.Artists.Storyboard.Ink;

/// <summary>Takes a packed bitmap apart into planes.</summary>
internal static class PlaneSplitter
{
    private const int Lanes = 16;

    /// <param name="bitmap">BGRA: screen, ink, tone.</param>
    public static unsafe Picture.Planes Split(SKBitmap bitmap, double dpi, byte[]? breakOut)
    {
        var count = bitmap.Width * bitmap.Height;
        var ink = GC.AllocateUninitializedArray<byte>(count);
        var tone = GC.AllocateUninitializedArray<byte>(count);
        var screen = GC.AllocateUninitializedArray<byte>(count);
        fixed (byte* inkStart = ink, toneStart = tone, screenStart = screen)
            SplitRun((uint*)bitmap.GetPixels(), count, screenStart, inkStart, toneStart);
        return new Picture.Planes(bitmap.Width, bitmap.Height, dpi, ink, tone, screen) { BreakOut = breakOut };
    }

    private static unsafe void SplitRun(uint* pixels, int count, byte* screen, byte* ink, byte* tone)
    {
        unchecked
        {
            var i = 0;
            for (; i + Lanes <= count; i += Lanes)
            {
                var a = Vector128.Load(pixels + i);
                var b = Vector128.Load(pixels + i + 4);
                var c = Vector128.Load(pixels + i + 8);
                var d = Vector128.Load(pixels + i + 12);
                Pick(a, b, c, d, 0).Store(screen + i);
                Pick(a, b, c, d, 8).Store(ink + i);
                Pick(a, b, c, d, 16).Store(tone + i);
            }

            for (; i < count; i++)
            {
                screen[i] = (byte)pixels[i];
                ink[i] = (byte)(pixels[i] >> 8);
                tone[i] = (byte)(pixels[i] >> 16);
            }
        }
    }

    /// <summary>One channel of sixteen pixels.</summary>
    private static Vector128<byte> Pick(
        Vector128<uint> a, Vector128<uint> b, Vector128<uint> c, Vector128<uint> d, int shift)
    {
        var low = Vector128.Create(0xFFu);
        var first = Vector128.Narrow((a >> shift) & low, (b >> shift) & low);
        var second = Vector128.Narrow((c >> shift) & low, (d >> shift) & low);
        return Vector128.Narrow(first, second);
    }
}
