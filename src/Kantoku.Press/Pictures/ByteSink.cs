using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Kantoku.Press.Pictures;

/// <summary>Writes the fields of our containers: little-endian, text as UTF-8 behind its length.</summary>
internal sealed class ByteSink
{
    private readonly ArrayBufferWriter<byte> _bytes = new();

    public int Length => _bytes.WrittenCount;

    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    public void Byte(byte value)
    {
        _bytes.GetSpan(1)[0] = value;
        _bytes.Advance(1);
    }

    public void Bool(bool value) => Byte(value ? (byte)1 : (byte)0);

    public void Int32(int value)
    {
        BinaryPrimitives.WriteInt32LittleEndian(_bytes.GetSpan(4), value);
        _bytes.Advance(4);
    }

    /// <exception cref="ArgumentException">Not a finite number: nothing could read it back.</exception>
    public void Single(float value)
    {
        Demand(float.IsFinite(value));
        BinaryPrimitives.WriteSingleLittleEndian(_bytes.GetSpan(4), value);
        _bytes.Advance(4);
    }

    /// <exception cref="ArgumentException">Not a finite number: nothing could read it back.</exception>
    public void Double(double value)
    {
        Demand(double.IsFinite(value));
        BinaryPrimitives.WriteDoubleLittleEndian(_bytes.GetSpan(8), value);
        _bytes.Advance(8);
    }

    public void Bytes(ReadOnlySpan<byte> value) => _bytes.Write(value);

    /// <summary>Half a surrogate pair, which a script may well contain, becomes U+FFFD.</summary>
    /// <exception cref="ArgumentException">Longer than a text may be.</exception>
    public void Text(string value)
    {
        var encoded = Utf8.GetBytes(value);
        if (encoded.Length > PictureLimits.MaxTextBytes)
        {
            throw new ArgumentException(
                $"A text of {encoded.Length} bytes is longer than {PictureLimits.MaxTextBytes}.");
        }

        Int32(encoded.Length);
        Bytes(encoded);
    }

    private static void Demand(bool isFinite)
    {
        if (!isFinite)
        {
            throw new ArgumentException("A measure is not a finite number.");
        }
    }

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
}
