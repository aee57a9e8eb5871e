using System.Buffers.Binary;
using Kantoku.Core.Plan;

namespace Kantoku.Core.Production;

/// <summary>The name of one try: a pure function of the step's key and the attempt's number, so that a repeated
/// dispatch carries the same name and an artist can tell that it knows it.</summary>
public static class AttemptId
{
    private const int TextBytes = 16;

    /// <param name="key">The step's key.</param>
    /// <param name="number">1 for the first try.</param>
    public static Digest Of(Digest key, int number)
    {
        Span<byte> text = stackalloc byte[Digest.Size + sizeof(int)];
        key.Write(text);
        BinaryPrimitives.WriteInt32BigEndian(text[Digest.Size..], number);
        return Digest.Of(text);
    }

    /// <summary>32 lower-case hex digits: the form that goes over the wire.</summary>
    public static string Text(Digest key, int number)
    {
        Span<byte> bytes = stackalloc byte[Digest.Size];
        Of(key, number).Write(bytes);
        return Convert.ToHexStringLower(bytes[..TextBytes]);
    }
}
