using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Kantoku.Core.Plan;

/// <summary>A SHA-256: of a recipe it is a step's key, of bytes an artifact's name.</summary>
public readonly record struct Digest(ulong A, ulong B, ulong C, ulong D) : IComparable<Digest>
{
    public const int Size = 32;

    public bool IsEmpty => (A | B | C | D) == 0;

    public static Digest Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[Size];
        SHA256.HashData(bytes, hash);
        return Read(hash);
    }

    /// <param name="bytes">At least 32 bytes, big-endian.</param>
    public static Digest Read(ReadOnlySpan<byte> bytes) => new(
        BinaryPrimitives.ReadUInt64BigEndian(bytes),
        BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]),
        BinaryPrimitives.ReadUInt64BigEndian(bytes[16..]),
        BinaryPrimitives.ReadUInt64BigEndian(bytes[24..]));

    /// <param name="bytes">At least 32 bytes; written big-endian.</param>
    public void Write(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt64BigEndian(bytes, A);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], B);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[16..], C);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[24..], D);
    }

    /// <summary>64 lower-case hex digits.</summary>
    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Size];
        Write(bytes);
        return Convert.ToHexStringLower(bytes);
    }

    /// <returns>False unless the text is 64 hex digits.</returns>
    public static bool TryParse(string text, out Digest digest)
    {
        Span<byte> bytes = stackalloc byte[Size];
        var ok = text.Length == Size * 2
            && Convert.FromHexString(text, bytes, out _, out var written) == System.Buffers.OperationStatus.Done
            && written == Size;
        digest = ok ? Read(bytes) : default;
        return ok;
    }

    public int CompareTo(Digest other)
    {
        var a = A.CompareTo(other.A);
        var b = a != 0 ? a : B.CompareTo(other.B);
        var c = b != 0 ? b : C.CompareTo(other.C);
        return c != 0 ? c : D.CompareTo(other.D);
    }

    public static bool operator <(Digest left, Digest right) => left.CompareTo(right) < 0;

    public static bool operator <=(Digest left, Digest right) => left.CompareTo(right) <= 0;

    public static bool operator >(Digest left, Digest right) => left.CompareTo(right) > 0;

    public static bool operator >=(Digest left, Digest right) => left.CompareTo(right) >= 0;
}
