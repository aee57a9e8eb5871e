using System.Buffers.Binary;
using System.Text;

namespace Kantoku.Core.Plan;

/// <summary>Writes values as canonical bytes: equal values give equal bytes, different ones different bytes.</summary>
/// <remarks>Every field has a tag and every text and list its length, so no two different sequences run together.
/// Numbers are little-endian; doubles are bit-exact with one zero. The buffer is reused between recipes.</remarks>
public sealed class CanonicalWriter
{
    private byte[] _buffer = new byte[4096];
    private int _length;

    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _length);

    public void Clear() => _length = 0;

    public void Flag(byte tag, bool value)
    {
        var at = Reserve(2);
        at[0] = tag;
        at[1] = value ? (byte)1 : (byte)0;
    }

    public void Number(byte tag, int value)
    {
        var at = Reserve(5);
        at[0] = tag;
        BinaryPrimitives.WriteInt32LittleEndian(at[1..], value);
    }

    public void Number(byte tag, ulong value)
    {
        var at = Reserve(9);
        at[0] = tag;
        BinaryPrimitives.WriteUInt64LittleEndian(at[1..], value);
    }

    /// <exception cref="ArgumentException">Not a finite number.</exception>
    public void Real(byte tag, double value)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentException("A recipe holds finite numbers only.", nameof(value));
        }

        var at = Reserve(9);
        at[0] = tag;
        BinaryPrimitives.WriteInt64LittleEndian(at[1..], BitConverter.DoubleToInt64Bits(value == 0 ? 0 : value));
    }

    /// <summary>UTF-8 with its length; null differs from empty.</summary>
    public void Text(byte tag, string? value)
    {
        var bytes = value is null ? 0 : Encoding.UTF8.GetByteCount(value);
        var at = Reserve(5 + bytes);
        at[0] = tag;
        BinaryPrimitives.WriteInt32LittleEndian(at[1..], value is null ? -1 : bytes);
        Encoding.UTF8.GetBytes(value, at[5..]);
    }

    public void Hash(byte tag, Digest value)
    {
        var at = Reserve(1 + Digest.Size);
        at[0] = tag;
        value.Write(at[1..]);
    }

    /// <summary>Announces a list of so many entries, or that nothing follows (−1) where a value is absent.</summary>
    public void Count(byte tag, int count) => Number(tag, count);

    private Span<byte> Reserve(int bytes)
    {
        if (_length + bytes > _buffer.Length)
        {
            Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, _length + bytes));
        }

        _length += bytes;
        return _buffer.AsSpan(_length - bytes, bytes);
    }
}
