using System.Buffers.Binary;
using System.Text;
using Kantoku.Core.Plan;

namespace Kantoku.Engine.Journal;

/// <summary>Writes the journal's primitive values into one growing buffer: little-endian, texts with their
/// length.</summary>
internal sealed class ByteWriter
{
    private byte[] _bytes = new byte[512];
    private int _length;

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    public void Clear() => _length = 0;

    public void Byte(byte value) => Take(1)[0] = value;

    public void Int(int value) => BinaryPrimitives.WriteInt32LittleEndian(Take(sizeof(int)), value);

    public void Long(long value) => BinaryPrimitives.WriteInt64LittleEndian(Take(sizeof(long)), value);

    public void ULong(ulong value) => BinaryPrimitives.WriteUInt64LittleEndian(Take(sizeof(ulong)), value);

    public void Digest(Digest value) => value.Write(Take(Core.Plan.Digest.Size));

    public void Text(string value)
    {
        var length = Encoding.UTF8.GetByteCount(value);
        Int(length);
        Encoding.UTF8.GetBytes(value, Take(length));
    }

    /// <summary>A missing text is written as length −1.</summary>
    public void OptionalText(string? value)
    {
        if (value == null)
        {
            Int(-1);
        }
        else
        {
            Text(value);
        }
    }

    private Span<byte> Take(int length)
    {
        if (_length + length > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + length));
        }

        _length += length;
        return _bytes.AsSpan(_length - length, length);
    }
}
