using System.Buffers.Binary;
using System.Text;
using Kantoku.Core.Plan;

namespace Kantoku.Engine.Journal;

/// <summary>Reads what <see cref="ByteWriter"/> wrote.</summary>
/// <exception cref="FormatException">From every method: the bytes end too soon, or a length is impossible.</exception>
internal ref struct ByteReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    public readonly bool AtEnd => _rest.IsEmpty;

    public byte Byte() => Take(1)[0];

    public int Int() => BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)));

    public long Long() => BinaryPrimitives.ReadInt64LittleEndian(Take(sizeof(long)));

    public ulong ULong() => BinaryPrimitives.ReadUInt64LittleEndian(Take(sizeof(ulong)));

    public Digest Digest() => Core.Plan.Digest.Read(Take(Core.Plan.Digest.Size));

    public string Text() => OptionalText() ?? throw new FormatException("A text is missing.");

    public string? OptionalText()
    {
        var length = Int();
        return length == -1 ? null : Encoding.UTF8.GetString(Take(length));
    }

    private ReadOnlySpan<byte> Take(int length)
    {
        if (length < 0 || length > _rest.Length)
        {
            throw new FormatException("The record ends too soon.");
        }

        var taken = _rest[..length];
        _rest = _rest[length..];
        return taken;
    }
}
