using System.Runtime.Intrinsics;

namespace Kantoku.Press.Tone;

/// <summary>Turns ink, tone and screen planes into what is printed: tones become 45° dots, ink stays as it
/// is.</summary>
/// <remarks>
/// One screen for the whole page: its phase hangs on the page's top left pixel, so dots run on from panel to panel
/// and a
/// page may be screened in bands. Safe to use from several threads. Whole-number arithmetic only: the same everywhere.
/// </remarks>
public sealed class Halftone
{
    public const double LeastDpi = 1;
    public const double MostDpi = 2400;

    /// <summary>Tones from here on are paper: no specks where a gradient ends.</summary>
    private const byte PaperTone = 252;

    /// <summary>Tones up to here are solid: no pinholes.</summary>
    private const byte SolidTone = 6;

    /// <summary>Screen values from here on are coarse.</summary>
    private const byte CoarseFrom = 128;

    /// <summary>Ink from here on is white with one bit.</summary>
    private const byte WhiteFrom = 128;

    private const double ReferenceDpi = 300;
    private const double CoarsePeriod = 8;
    private const double FinePeriod = 6;

    /// <summary>A smaller tile has no room for round dots.</summary>
    private const int LeastPeriod = 4;

    private const int Lanes = 16;

    private readonly DotScreen _coarse;
    private readonly DotScreen _fine;
    private readonly bool _coarseFlat;
    private readonly bool _fineFlat;

    /// <param name="dpi">Pixels per inch of the page, 1 to 2400.</param>
    /// <exception cref="ArgumentOutOfRangeException">A resolution outside of that.</exception>
    public Halftone(double dpi)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(dpi, LeastDpi);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(dpi, MostDpi);
        var coarse = (int)Math.Round(CoarsePeriod * dpi / ReferenceDpi, MidpointRounding.AwayFromZero);
        var fine = (int)Math.Round(FinePeriod * dpi / ReferenceDpi, MidpointRounding.AwayFromZero);
        _coarse = new DotScreen(Math.Max(coarse, LeastPeriod));
        _fine = new DotScreen(Math.Max(fine, LeastPeriod));
        _coarseFlat = coarse < LeastPeriod;
        _fineFlat = fine < LeastPeriod;
    }

    /// <summary>To 8-bit grey: anti-aliased dots, or plain grey where the resolution is too low for dots.</summary>
    /// <param name="planes">A part of the page, or all of it.</param>
    /// <param name="pageX">Where the window's left edge stands on the page, in pixels; may be negative.</param>
    /// <param name="pageY">Where its top edge stands.</param>
    /// <param name="grey">Receives the window; 0 black, 255 white. May be the ink plane itself.</param>
    /// <param name="greyStride">Bytes from a row of <paramref name="grey"/> to the next.</param>
    /// <exception cref="ArgumentException"><paramref name="grey"/> is too short.</exception>
    public void ScreenGrey(PlaneWindow planes, int pageX, int pageY, Span<byte> grey, int greyStride)
    {
        Demand(grey.Length, planes.Height, planes.Width, greyStride, nameof(grey));
        for (var y = 0; y < planes.Height; y++)
        {
            var from = y * planes.Stride;
            GreyRow(
                planes.Ink.Slice(from, planes.Width),
                planes.Tone.Slice(from, planes.Width),
                planes.Screen.Slice(from, planes.Width),
                pageX,
                pageY + y,
                grey.Slice(y * greyStride, planes.Width));
        }
    }

    /// <summary>To one bit a pixel: eight pixels a byte, the leftmost in the highest bit, 1 is white.</summary>
    /// <param name="planes">A part of the page whose left edge falls on a whole byte of the target, or all of
    /// it.</param>
    /// <param name="pageX">Where the window's left edge stands on the page, in pixels; may be negative.</param>
    /// <param name="pageY">Where its top edge stands.</param>
    /// <param name="bits">Receives the window; what is left of a row's last byte is white.</param>
    /// <param name="bitsStride">Bytes from a row of <paramref name="bits"/> to the next.</param>
    /// <exception cref="ArgumentException"><paramref name="bits"/> is too short.</exception>
    public void ScreenBits(PlaneWindow planes, int pageX, int pageY, Span<byte> bits, int bitsStride)
    {
        var rowBytes = (planes.Width + 7) / 8;
        Demand(bits.Length, planes.Height, rowBytes, bitsStride, nameof(bits));
        for (var y = 0; y < planes.Height; y++)
        {
            var from = y * planes.Stride;
            BitRow(
                planes.Ink.Slice(from, planes.Width),
                planes.Tone.Slice(from, planes.Width),
                planes.Screen.Slice(from, planes.Width),
                pageX,
                pageY + y,
                bits.Slice(y * bitsStride, rowBytes));
        }
    }

    /// <summary>To black and white, a byte a pixel: 0 and 255. The same pixels as <see cref="ScreenBits"/>
    /// gives.</summary>
    /// <param name="planes">A part of the page, or all of it.</param>
    /// <param name="pageX">Where the window's left edge stands on the page, in pixels; may be negative.</param>
    /// <param name="pageY">Where its top edge stands.</param>
    /// <param name="pixels">Receives the window.</param>
    /// <param name="pixelsStride">Bytes from a row of <paramref name="pixels"/> to the next.</param>
    /// <exception cref="ArgumentException"><paramref name="pixels"/> is too short.</exception>
    public void ScreenBlackAndWhite(PlaneWindow planes, int pageX, int pageY, Span<byte> pixels, int pixelsStride)
    {
        Demand(pixels.Length, planes.Height, planes.Width, pixelsStride, nameof(pixels));
        for (var y = 0; y < planes.Height; y++)
        {
            var from = y * planes.Stride;
            BlackAndWhiteRow(
                planes.Ink.Slice(from, planes.Width),
                planes.Tone.Slice(from, planes.Width),
                planes.Screen.Slice(from, planes.Width),
                pageX,
                pageY + y,
                pixels.Slice(y * pixelsStride, planes.Width));
        }
    }

    private static void Demand(int length, int rows, int rowBytes, int stride, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(stride, rowBytes);
        var least = ((long)(rows - 1) * stride) + rowBytes;
        if (length < least)
        {
            throw new ArgumentException($"The target holds {length} bytes and needs {least}.", name);
        }
    }

    private static int Phase(int at, int period)
    {
        var phase = at % period;
        return phase < 0 ? phase + period : phase;
    }

    private void GreyRow(
        ReadOnlySpan<byte> ink, ReadOnlySpan<byte> tone, ReadOnlySpan<byte> screen, int pageX, int pageY,
            Span<byte> grey)
    {
        var coarse = new ScreenRow(_coarse, _coarseFlat, pageX, pageY);
        var fine = new ScreenRow(_fine, _fineFlat, pageX, pageY);
        var x = 0;
        for (; x <= tone.Length - Lanes; x += Lanes)
        {
            var inks = Vector128.Create(ink[x..]);
            var tones = Vector128.Create(tone[x..]);
            if (Vector128.GreaterThanOrEqualAll(tones, Vector128.Create(PaperTone)))
            {
                inks.CopyTo(grey[x..]);
                continue;
            }

            var isCoarse = Vector128.GreaterThanOrEqual(Vector128.Create(screen[x..]), Vector128.Create(CoarseFrom));
            var dots = isCoarse == Vector128<byte>.AllBitsSet ? coarse.Grey(tones, x)
                : isCoarse == Vector128<byte>.Zero ? fine.Grey(tones, x)
                : Vector128.ConditionalSelect(isCoarse, coarse.Grey(tones, x), fine.Grey(tones, x));
            Vector128.Min(inks, dots).CopyTo(grey[x..]);
        }

        for (; x < tone.Length; x++)
        {
            var dot = screen[x] >= CoarseFrom ? coarse.Grey(tone[x], x) : fine.Grey(tone[x], x);
            grey[x] = Math.Min(ink[x], dot);
        }
    }

    private void BitRow(
        ReadOnlySpan<byte> ink, ReadOnlySpan<byte> tone, ReadOnlySpan<byte> screen, int pageX, int pageY,
            Span<byte> bits)
    {
        var coarse = new ScreenRow(_coarse, false, pageX, pageY);
        var fine = new ScreenRow(_fine, false, pageX, pageY);
        var x = 0;
        for (; x <= tone.Length - Lanes; x += Lanes)
        {
            var lanes = White(ink[x..], tone[x..], screen[x..], x, coarse, fine).ExtractMostSignificantBits();
            bits[x / 8] = Reversed(lanes & 0xFF);
            bits[(x / 8) + 1] = Reversed(lanes >> 8);
        }

        for (; x < tone.Length; x += 8)
        {
            bits[x / 8] = LastByte(ink, tone, screen, x, coarse, fine);
        }
    }

    private void BlackAndWhiteRow(
        ReadOnlySpan<byte> ink, ReadOnlySpan<byte> tone, ReadOnlySpan<byte> screen, int pageX, int pageY,
            Span<byte> pixels)
    {
        var coarse = new ScreenRow(_coarse, false, pageX, pageY);
        var fine = new ScreenRow(_fine, false, pageX, pageY);
        var x = 0;
        for (; x <= tone.Length - Lanes; x += Lanes)
        {
            White(ink[x..], tone[x..], screen[x..], x, coarse, fine).CopyTo(pixels[x..]);
        }

        for (; x < tone.Length; x++)
        {
            pixels[x] = White(ink[x], tone[x], screen[x], x, coarse, fine) ? byte.MaxValue : byte.MinValue;
        }
    }

    /// <summary>All bits of a lane are set where its pixel is white.</summary>
    private static Vector128<byte> White(
        ReadOnlySpan<byte> ink,
        ReadOnlySpan<byte> tone,
        ReadOnlySpan<byte> screen,
        int x,
        in ScreenRow coarse,
        in ScreenRow fine)
    {
        var isWhite = Vector128.GreaterThanOrEqual(Vector128.Create(ink), Vector128.Create(WhiteFrom));
        var tones = Vector128.Create(tone);
        if (Vector128.GreaterThanOrEqualAll(tones, Vector128.Create(PaperTone)))
        {
            return isWhite;
        }

        var isCoarse = Vector128.GreaterThanOrEqual(Vector128.Create(screen), Vector128.Create(CoarseFrom));
        return isWhite & Vector128.ConditionalSelect(isCoarse, coarse.White(tones, x), fine.White(tones, x));
    }

    private static bool White(byte ink, byte tone, byte screen, int x, in ScreenRow coarse, in ScreenRow fine) =>
        ink >= WhiteFrom && (screen >= CoarseFrom ? coarse.White(tone, x) : fine.White(tone, x));

    private static byte LastByte(
        ReadOnlySpan<byte> ink,
        ReadOnlySpan<byte> tone,
        ReadOnlySpan<byte> screen,
        int from,
        in ScreenRow coarse,
        in ScreenRow fine)
    {
        var value = 0xFF;
        for (var x = from; x < Math.Min(from + 8, tone.Length); x++)
        {
            var isWhite = White(ink[x], tone[x], screen[x], x, coarse, fine);
            value &= isWhite ? 0xFF : ~(0x80 >> (x - from));
        }

        return (byte)value;
    }

    /// <summary>The lowest lane goes into the highest bit.</summary>
    private static byte Reversed(uint lanes)
    {
        lanes = ((lanes & 0x55) << 1) | ((lanes >> 1) & 0x55);
        lanes = ((lanes & 0x33) << 2) | ((lanes >> 2) & 0x33);
        return (byte)(((lanes & 0x0F) << 4) | (lanes >> 4));
    }

    /// <summary>One row of a screen, at its phase on the page.</summary>
    private readonly ref struct ScreenRow
    {
        private readonly ReadOnlySpan<byte> _threshold;
        private readonly ReadOnlySpan<short> _centre;
        private readonly ReadOnlySpan<short> _half;
        private readonly ReadOnlySpan<short> _gain;
        private readonly int _period;
        private readonly int _phase;
        private readonly bool _flat;

        public ScreenRow(DotScreen screen, bool flat, int pageX, int pageY)
        {
            var tileY = Halftone.Phase(pageY, screen.Period);
            _threshold = screen.ThresholdRow(tileY);
            _centre = screen.CentreRow(tileY);
            _half = screen.HalfRow(tileY);
            _gain = screen.GainRow(tileY);
            _period = screen.Period;
            _phase = Halftone.Phase(pageX, screen.Period);
            _flat = flat;
        }

        public Vector128<byte> Grey(Vector128<byte> tones, int x)
        {
            if (_flat)
            {
                return Clean(tones, tones);
            }

            var at = (_phase + x) % _period;
            var (low, high) = Vector128.Widen(tones);
            var dots = Vector128.NarrowWithSaturation(Ramp(low, at).AsUInt16(), Ramp(high, at + 8).AsUInt16());
            return Clean(tones, dots);
        }

        public byte Grey(byte tone, int x)
        {
            if (tone >= PaperTone || tone <= SolidTone || _flat)
            {
                return tone >= PaperTone ? (byte)255 : tone <= SolidTone ? (byte)0 : tone;
            }

            var at = (_phase + x) % _period;
            var away = Math.Clamp(tone - _centre[at], -_half[at], (int)_half[at]);
            return (byte)Math.Clamp(((away * _gain[at]) + 2048) >> 4, 0, 255);
        }

        public Vector128<byte> White(Vector128<byte> tones, int x)
        {
            var threshold = Vector128.Create(_threshold[((_phase + x) % _period)..]);
            var isWhite = Vector128.GreaterThanOrEqual(tones, threshold)
                | Vector128.GreaterThanOrEqual(tones, Vector128.Create(PaperTone));
            return Vector128.AndNot(isWhite, Vector128.LessThanOrEqual(tones, Vector128.Create(SolidTone)));
        }

        public bool White(byte tone, int x) =>
            tone >= PaperTone || (tone > SolidTone && tone >= _threshold[(_phase + x) % _period]);

        private static Vector128<byte> Clean(Vector128<byte> tones, Vector128<byte> dots)
        {
            var paper = Vector128.GreaterThanOrEqual(tones, Vector128.Create(PaperTone));
            var solid = Vector128.LessThanOrEqual(tones, Vector128.Create(SolidTone));
            return Vector128.AndNot(dots | paper, solid);
        }

        private Vector128<short> Ramp(Vector128<ushort> tones, int at)
        {
            var half = Vector128.Create(_half[at..]);
            var away = tones.AsInt16() - Vector128.Create(_centre[at..]);
            away = Vector128.Max(-half, Vector128.Min(half, away));
            var level = ((away * Vector128.Create(_gain[at..])) + Vector128.Create((short)2048)) >> 4;
            return Vector128.Max(level, Vector128<short>.Zero);
        }
    }
}
