using System.Buffers.Binary;
using System.Runtime.Intrinsics;

namespace Kantoku.Press.Pages;

/// <summary>Which samples of a line make one of another line, and by how much.</summary>
internal sealed class ResampleTaps
{
    /// <summary>Weights are whole shares of this.</summary>
    public const int One = 1 << OneBits;

    public const int OneBits = 14;

    private ResampleTaps(int taps, int[] first, short[] weights)
    {
        Taps = taps;
        First = first;
        Weights = weights;
    }

    /// <summary>Samples for each result.</summary>
    public int Taps { get; }

    public int[] First { get; }

    /// <summary><see cref="Taps"/> for each result, adding up to <see cref="One"/>.</summary>
    public short[] Weights { get; }

    /// <param name="count">Results.</param>
    /// <param name="origin">Where the first result's edge falls, in samples.</param>
    /// <param name="scale">Samples for each result, > 0.</param>
    /// <param name="length">Samples there are, > 0.</param>
    /// <param name="sharp">Keeps edges crisp when enlarging.</param>
    public static ResampleTaps Of(int count, double origin, double scale, int length, bool sharp)
    {
        var stretch = Math.Max(1, scale);
        var reach = (sharp ? 2 : 1) * stretch;
        var taps = Math.Min(length, (int)Math.Ceiling(reach * 2) + 1);
        var first = new int[count];
        var weights = new short[count * taps];
        var shares = new double[taps];
        for (var i = 0; i < count; i++)
        {
            var centre = origin + ((i + 0.5) * scale) - 0.5;
            first[i] = (int)Math.Clamp(Math.Ceiling(centre - reach), 0, length - taps);
            var sum = 0.0;
            for (var tap = 0; tap < taps; tap++)
            {
                shares[tap] = Weight((first[i] + tap - centre) / stretch, sharp);
                sum += shares[tap];
            }

            Share(shares, sum, weights.AsSpan(i * taps, taps));
        }

        return new ResampleTaps(taps, first, weights);
    }

    private static void Share(double[] shares, double sum, Span<short> weights)
    {
        var left = One;
        var largest = 0;
        for (var tap = 0; tap < shares.Length; tap++)
        {
            weights[tap] = sum <= 1e-9 ? (short)0 : (short)Math.Round(shares[tap] / sum * One);
            left -= weights[tap];
            largest = weights[tap] > weights[largest] ? tap : largest;
        }

        weights[largest] = (short)Math.Clamp(weights[largest] + left, short.MinValue, short.MaxValue);
    }

    /// <summary>Catmull and Rom's cubic, or a tent.</summary>
    private static double Weight(double distance, bool sharp)
    {
        var x = Math.Abs(distance);
        if (!sharp)
        {
            return Math.Max(0, 1 - x);
        }

        return x < 1
            ? (((1.5 * x) - 2.5) * x * x) + 1
            : x < 2 ? (((((-0.5 * x) + 2.5) * x) - 4) * x) + 2 : 0;
    }
}

/// <summary>Gives the rows of a plane at another size, from top to bottom.</summary>
internal sealed class RowResampler
{
    private const int Lanes = 8;

    private readonly byte[] _plane;
    private readonly int _width;
    private readonly ResampleTaps _across;
    private readonly ResampleTaps _down;
    private readonly byte[][] _lines;
    private readonly int[] _lineOf;

    /// <param name="plane">8 bits a sample, row by row.</param>
    /// <param name="across">From samples of a row to pixels.</param>
    /// <param name="down">From rows to rows.</param>
    public RowResampler(byte[] plane, int width, ResampleTaps across, ResampleTaps down)
    {
        (_plane, _width, _across, _down) = (plane, width, across, down);
        _lines = new byte[down.Taps][];
        _lineOf = new int[down.Taps];
        for (var i = 0; i < down.Taps; i++)
        {
            _lines[i] = new byte[across.First.Length];
            _lineOf[i] = -1;
        }
    }

    /// <param name="row">Receives the pixels.</param>
    public void Read(int y, Span<byte> row)
    {
        var first = _down.First[y];
        var weights = _down.Weights.AsSpan(y * _down.Taps, _down.Taps);
        for (var tap = 0; tap < _down.Taps; tap++)
        {
            Ready(first + tap);
        }

        var x = Blend(first, weights, row);
        for (; x < row.Length; x++)
        {
            var sum = ResampleTaps.One / 2;
            for (var tap = 0; tap < weights.Length; tap++)
            {
                sum += weights[tap] * _lines[(first + tap) % _lines.Length][x];
            }

            row[x] = (byte)Math.Clamp(sum >> ResampleTaps.OneBits, 0, byte.MaxValue);
        }
    }

    /// <summary>Blends the lines eight pixels at once.</summary>
    /// <returns>How many pixels are done.</returns>
    private int Blend(int first, ReadOnlySpan<short> weights, Span<byte> row)
    {
        var x = 0;
        for (; x <= row.Length - Lanes; x += Lanes)
        {
            var low = Vector128.Create(ResampleTaps.One / 2);
            var high = low;
            for (var tap = 0; tap < weights.Length; tap++)
            {
                var line = _lines[(first + tap) % _lines.Length].AsSpan(x);
                var eight = Vector128.CreateScalarUnsafe(BinaryPrimitives.ReadUInt64LittleEndian(line)).AsByte();
                var (left, right) = Vector128.Widen(Vector128.WidenLower(eight).AsInt16());
                low += left * weights[tap];
                high += right * weights[tap];
            }

            var levels = Vector128.Narrow(
                Clamped(low >> ResampleTaps.OneBits), Clamped(high >> ResampleTaps.OneBits)).AsUInt16();
            var bytes = Vector128.Narrow(levels, levels).AsUInt64().ToScalar();
            BinaryPrimitives.WriteUInt64LittleEndian(row[x..], bytes);
        }

        return x;
    }

    private static Vector128<int> Clamped(Vector128<int> levels) =>
        Vector128.Min(Vector128.Max(levels, Vector128<int>.Zero), Vector128.Create((int)byte.MaxValue));

    /// <summary>Sees to it that a source row is there at its new width.</summary>
    private void Ready(int source)
    {
        var slot = source % _lines.Length;
        if (_lineOf[slot] == source)
        {
            return;
        }

        _lineOf[slot] = source;
        var samples = _plane.AsSpan(source * _width, _width);
        var line = _lines[slot];
        var taps = _across.Taps;
        for (var x = 0; x < line.Length; x++)
        {
            var sum = ResampleTaps.One / 2;
            var first = _across.First[x];
            for (var tap = 0; tap < taps; tap++)
            {
                sum += _across.Weights[(x * taps) + tap] * samples[first + tap];
            }

            line[x] = (byte)Math.Clamp(sum >> ResampleTaps.OneBits, 0, byte.MaxValue);
        }
    }
}
