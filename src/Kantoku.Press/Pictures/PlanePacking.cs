using System.Buffers;
using System.Buffers.Binary;
using System.Numerics;

namespace Kantoku.Press.Pictures;

/// <summary>Packs planes before they are deflated: pixels that equal those above are counted, the rest is
/// kept.</summary>
/// <remarks>
/// <para>Drawn planes are mostly areas and edges that go on from row to row. What is left for deflate is a tenth to a
/// thirtieth of the plane, which makes both ways several times as fast as deflating the plane itself.</para>
/// <para>A plane is one sequence in which the pixel above stands <c>width</c> bytes before; above the first row all is
/// paper. Two streams: <b>counts</b>, in turn how many pixels equal those above and how many do not (each a varint of
/// seven bits a byte, the lowest first), and <b>pixels</b>, the ones that do not.</para>
/// </remarks>
internal static class PlanePacking
{
    private const byte Paper = 255;

    /// <summary>Equal pixels that end a literal: fewer would cost more counts than they save.</summary>
    private const int LeastRun = 8;

    /// <summary>Most bytes of counts for so many pixels: at worst a pair of one-byte counts for every nine.</summary>
    public static long MostCounts(long pixels) => (pixels / 4) + 16;

    public static void Pack(ReadOnlySpan<byte> plane, int width, IBufferWriter<byte> counts, IBufferWriter<byte> pixels)
    {
        var at = 0;
        while (at < plane.Length)
        {
            var equal = EqualRun(plane, width, at);
            WriteCount(counts, equal);
            at += equal;
            var literal = LiteralRun(plane, width, at);
            WriteCount(counts, literal);
            pixels.Write(plane.Slice(at, literal));
            at += literal;
        }
    }

    /// <summary>Takes one plane from the front of both streams.</summary>
    /// <returns>False when the streams do not make up a plane of this size.</returns>
    public static bool Unpack(
        Span<byte> plane, int width, ref ReadOnlySpan<byte> counts, ref ReadOnlySpan<byte> pixels)
    {
        var at = 0;
        while (at < plane.Length)
        {
            if (!ReadCount(ref counts, plane.Length - at, out var equal))
            {
                return false;
            }

            CopyFromAbove(plane, width, at, equal);
            at += equal;
            if (!ReadCount(ref counts, Math.Min(plane.Length - at, pixels.Length), out var literal)
                || equal + literal == 0)
            {
                return false;
            }

            pixels[..literal].CopyTo(plane[at..]);
            pixels = pixels[literal..];
            at += literal;
        }

        return true;
    }

    /// <summary>How many pixels from here on equal those above them.</summary>
    private static int EqualRun(ReadOnlySpan<byte> plane, int width, int at)
    {
        var run = 0;
        if (at < width)
        {
            var row = plane[at..Math.Min(width, plane.Length)];
            run = row.IndexOfAnyExcept(Paper);
            if (run >= 0)
            {
                return run;
            }

            run = row.Length;
            at += run;
        }

        return run + plane[at..].CommonPrefixLength(plane[Math.Max(0, at - width)..]);
    }

    /// <summary>How many pixels from here on stand before the next run worth counting.</summary>
    private static int LiteralRun(ReadOnlySpan<byte> plane, int width, int from)
    {
        var at = from;
        while (at <= plane.Length - LeastRun)
        {
            var here = BinaryPrimitives.ReadUInt64LittleEndian(plane[at..]);
            var differ = here ^ Above(plane, width, at);
            if (differ == 0)
            {
                return at - from;
            }

            at += 8 - (BitOperations.LeadingZeroCount(differ) / 8);
        }

        return plane.Length - from;
    }

    private static ulong Above(ReadOnlySpan<byte> plane, int width, int at)
    {
        if (at >= width)
        {
            return BinaryPrimitives.ReadUInt64LittleEndian(plane[(at - width)..]);
        }

        // Where the first row ends within these eight, the pixels above are paper, then the row's own beginning.
        Span<byte> above = stackalloc byte[LeastRun];
        for (var i = 0; i < LeastRun; i++)
        {
            above[i] = at + i < width ? Paper : plane[at + i - width];
        }

        return BinaryPrimitives.ReadUInt64LittleEndian(above);
    }

    private static void CopyFromAbove(Span<byte> plane, int width, int at, int count)
    {
        var first = Math.Clamp(width - at, 0, count);
        plane.Slice(at, first).Fill(Paper);
        for (var done = first; done < count;)
        {
            // At most a row at a time: further pixels are copies of pixels that this very run makes.
            var some = Math.Min(width, count - done);
            plane.Slice(at + done - width, some).CopyTo(plane[(at + done)..]);
            done += some;
        }
    }

    private static void WriteCount(IBufferWriter<byte> counts, int value)
    {
        var target = counts.GetSpan(5);
        var length = 0;
        for (var rest = (uint)value; ; rest >>= 7)
        {
            target[length++] = (byte)((rest & 0x7F) | (rest > 0x7F ? 0x80u : 0));
            if (rest <= 0x7F)
            {
                counts.Advance(length);
                return;
            }
        }
    }

    private static bool ReadCount(ref ReadOnlySpan<byte> counts, int most, out int value)
    {
        long sum = 0;
        for (var length = 0; length < Math.Min(5, counts.Length); length++)
        {
            sum |= (long)(counts[length] & 0x7F) << (7 * length);
            if (counts[length] <= 0x7F)
            {
                counts = counts[(length + 1)..];
                value = sum <= most ? (int)sum : 0;
                return sum <= most;
            }
        }

        value = 0;
        return false;
    }
}
