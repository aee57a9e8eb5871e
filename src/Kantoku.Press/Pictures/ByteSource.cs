using System.Buffers.Binary;
using System.Text;

namespace Kantoku.Press.Pictures;

/// <summary>Reads what <see cref="ByteSink"/> wrote from bytes that nobody vouches for.</summary>
/// <remarks>The first thing wrong ends it: from then on every read gives zero or nothing, so that callers look at
/// <see cref="Fault"/> once, before they trust what they read.</remarks>
internal ref struct ByteSource(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    public PictureFault? Fault { get; private set; }

    public readonly int Left => _rest.Length;

    public byte Byte()
    {
        var taken = Take(1);
        return taken.IsEmpty ? (byte)0 : taken[0];
    }

    public bool Bool()
    {
        var value = Byte();
        if (value > 1)
        {
            Damaged("a yes-or-no field is neither");
        }

        return value == 1;
    }

    public int Int32()
    {
        var taken = Take(4);
        return taken.IsEmpty ? 0 : BinaryPrimitives.ReadInt32LittleEndian(taken);
    }

    public float Single()
    {
        var taken = Take(4);
        var value = taken.IsEmpty ? 0 : BinaryPrimitives.ReadSingleLittleEndian(taken);
        return Finite(value) ? value : 0;
    }

    public double Double()
    {
        var taken = Take(8);
        var value = taken.IsEmpty ? 0 : BinaryPrimitives.ReadDoubleLittleEndian(taken);
        return Finite(value) ? value : 0;
    }

    /// <summary>A count or size from 0 to <paramref name="most"/>; 0 when it is wrong.</summary>
    public int Count(int most, string what)
    {
        var value = Int32();
        if (Fault is null && value < 0)
        {
            Damaged($"{what} is negative");
        }
        else if (Fault is null && value > most)
        {
            Fail(PictureFaultKind.TooLarge, $"{what} is {value}, more than {most}");
        }

        return Fault is null ? value : 0;
    }

    public ReadOnlySpan<byte> Bytes(int count) => Take(count);

    public string Text()
    {
        var taken = Take(Count(PictureLimits.MaxTextBytes, "a text's length"));
        try
        {
            return StrictUtf8.GetString(taken);
        }
        catch (DecoderFallbackException)
        {
            Damaged("a text is not UTF-8");
            return "";
        }
    }

    public void Damaged(string what) => Fail(PictureFaultKind.Damaged, what);

    public void Fail(PictureFaultKind kind, string what)
    {
        Fault ??= new PictureFault(kind, $"The artifact cannot be read: {what}.");
        _rest = [];
    }

    private bool Finite(double value)
    {
        if (!double.IsFinite(value))
        {
            Damaged("a measure is not a number");
        }

        return double.IsFinite(value);
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > _rest.Length)
        {
            Fail(PictureFaultKind.Truncated, "its bytes end too early");
            return [];
        }

        var taken = _rest[..count];
        _rest = _rest[count..];
        return taken;
    }

    private static readonly UTF8Encoding StrictUtf8 =
        new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
}
