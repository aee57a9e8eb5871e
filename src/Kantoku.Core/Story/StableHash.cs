namespace Kantoku.Core.Story;

/// <summary>A 64-bit hash of text and numbers that is the same on every platform, in every process and
/// release.</summary>
/// <remarks>What a script does not say hangs on it, so changing it would change every look.</remarks>
public static class StableHash
{
    private const ulong OffsetBasis = 14695981039346656037UL;
    private const ulong Prime = 1099511628211UL;

    /// <summary>FNV-1a over the UTF-16 units, then mixed.</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        unchecked
        {
            var hash = OffsetBasis;
            foreach (var unit in text)
            {
                hash = (hash ^ (byte)unit) * Prime;
                hash = (hash ^ (byte)(unit >> 8)) * Prime;
            }

            return Mix(hash);
        }
    }

    /// <summary>A hash of two; the order matters.</summary>
    public static ulong Of(ulong first, ulong second) => unchecked(Mix((first * Prime) ^ Mix(second + OffsetBasis)));

    /// <summary>A share in [0, 1).</summary>
    public static double Share(ulong hash) => (hash >> 11) * (1.0 / (1UL << 53));

    /// <summary>The finaliser of SplitMix64.</summary>
    private static ulong Mix(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
            return value ^ (value >> 31);
        }
    }
}
