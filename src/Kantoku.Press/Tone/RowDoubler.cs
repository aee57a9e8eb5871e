using System.Buffers.Binary;
using System.Runtime.Intrinsics;

namespace Kantoku.Press.Tone;

/// <summary>How a plane is made twice as large.</summary>
public enum Enlargement
{
    /// <summary>Catmull and Rom's cubic: edges stay crisp. For ink.</summary>
    Sharp,

    /// <summary>A tent: never over- or undershoots. For tones.</summary>
    Soft,

    /// <summary>Every pixel four times. For choices.</summary>
    Same,
}

/// <summary>Gives the rows of a plane at exactly twice its size: from a drawing at 300 dpi to a printer's
/// 600.</summary>
/// <remarks>Whole-number arithmetic: the weights of both filters at a quarter of a pixel are whole 128ths.</remarks>
public sealed class RowDoubler
{
    private const int Lanes = 8;

    /// <summary>Pixels beyond either end, copies of the last one.</summary>
    private const int Margin = 2;

    private const int Half = 64;
    private const int Shift = 7;

    private readonly ReadOnlyMemory<byte> _plane;
    private readonly int _width;
    private readonly int _height;
    private readonly Enlargement _kind;

    /// <summary>A row at full height and single width, with margins, and room to read and write whole
    /// vectors.</summary>
    private readonly byte[] _across;
    private readonly byte[] _doubled;

    /// <param name="plane">8 bits a pixel, row by row without padding.</param>
    /// <exception cref="ArgumentException">The plane has another size.</exception>
    public RowDoubler(ReadOnlyMemory<byte> plane, int width, int height, Enlargement kind)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(height, 1);
        if (plane.Length != (long)width * height)
        {
            throw new ArgumentException($"A plane of {width} × {height} has {plane.Length} bytes.", nameof(plane));
        }

        (_plane, _width, _height, _kind) = (plane, width, height, kind);
        _across = new byte[width + (2 * Margin) + (2 * Lanes)];
        _doubled = new byte[(2 * width) + (4 * Lanes)];
    }

    /// <param name="y">Row of the enlarged plane, from 0 to twice the height.</param>
    /// <param name="row">Receives twice the width; any row may be asked for at any time.</param>
    public void Read(int y, Span<byte> row)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(y);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(y, 2 * _height);
        var line = _across.AsSpan(Margin, _width);
        var source = y / 2;

        // An even row lies a quarter of a pixel above its source row, an odd one a quarter below.
        var step = y % 2 == 0 ? -1 : 1;
        switch (_kind)
        {
            case Enlargement.Sharp:
                Sharp(Row(source - step), Row(source), Row(source + step), Row(source + (2 * step)), line);
                break;
            case Enlargement.Soft:
                Soft(Row(source), Row(source + step), line);
                break;
            default:
                Row(source).CopyTo(line);
                break;
        }

        _across.AsSpan(0, Margin).Fill(line[0]);
        _across.AsSpan(Margin + _width, Margin).Fill(line[^1]);
        Widen();
        _doubled.AsSpan(0, 2 * _width).CopyTo(row);
    }

    private ReadOnlySpan<byte> Row(int y) => _plane.Span.Slice(Math.Clamp(y, 0, _height - 1) * _width, _width);

    private void Widen()
    {
        for (var x = 0; x < _width; x += Lanes)
        {
            var (even, odd) = _kind switch
            {
                Enlargement.Sharp => (
                    Sharp(Load(x + 1), Load(x), Load(x - 1), Load(x - 2)),
                    Sharp(Load(x - 1), Load(x), Load(x + 1), Load(x + 2))),
                Enlargement.Soft => (Soft(Load(x), Load(x - 1)), Soft(Load(x), Load(x + 1))),
                _ => (Load(x), Load(x)),
            };
            (even | (odd << 8)).AsByte().CopyTo(_doubled.AsSpan(2 * x));
        }
    }

    private Vector128<ushort> Load(int x) => Load(_across.AsSpan(x + Margin));

    private static Vector128<ushort> Load(ReadOnlySpan<byte> bytes) =>
        Vector128.WidenLower(Vector128.CreateScalarUnsafe(BinaryPrimitives.ReadUInt64LittleEndian(bytes)).AsByte());

    private static void Sharp(
        ReadOnlySpan<byte> behind, ReadOnlySpan<byte> here, ReadOnlySpan<byte> next, ReadOnlySpan<byte> far,
            Span<byte> line)
    {
        var x = 0;
        for (; x <= line.Length - Lanes; x += Lanes)
        {
            Store(Sharp(Load(behind[x..]), Load(here[x..]), Load(next[x..]), Load(far[x..])), line[x..]);
        }

        for (; x < line.Length; x++)
        {
            var sum = (111 * here[x]) + (29 * next[x]) - (9 * behind[x]) - (3 * far[x]) + Half;
            line[x] = (byte)Math.Clamp(sum >> Shift, 0, byte.MaxValue);
        }
    }

    private static void Soft(ReadOnlySpan<byte> here, ReadOnlySpan<byte> next, Span<byte> line)
    {
        var x = 0;
        for (; x <= line.Length - Lanes; x += Lanes)
        {
            Store(Soft(Load(here[x..]), Load(next[x..])), line[x..]);
        }

        for (; x < line.Length; x++)
        {
            line[x] = (byte)(((96 * here[x]) + (32 * next[x]) + Half) >> Shift);
        }
    }

    /// <summary>Catmull and Rom at a quarter: no sum leaves 16 bits, and what is below zero stops there.</summary>
    private static Vector128<ushort> Sharp(
        Vector128<ushort> behind, Vector128<ushort> here, Vector128<ushort> next, Vector128<ushort> far)
    {
        var gained = (here * 111) + (next * 29) + Vector128.Create((ushort)Half);
        var lost = (behind * 9) + (far * 3);
        var level = Vector128.SubtractSaturate(gained, lost) >> Shift;
        return Vector128.Min(level, Vector128.Create((ushort)byte.MaxValue));
    }

    private static Vector128<ushort> Soft(Vector128<ushort> here, Vector128<ushort> next) =>
        ((here * 96) + (next * 32) + Vector128.Create((ushort)Half)) >> Shift;

    private static void Store(Vector128<ushort> levels, Span<byte> target) =>
        BinaryPrimitives.WriteUInt64LittleEndian(target, Vector128.Narrow(levels, levels).AsUInt64().ToScalar());
}
