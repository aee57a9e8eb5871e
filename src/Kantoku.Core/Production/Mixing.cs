using Kantoku.Core.Plan;

namespace Kantoku.Core.Production;

/// <summary>64-bit hashes of values that are hashes already, or small: order matters, the result is the same
/// everywhere.</summary>
internal static class Mixing
{
    public const ulong Start = 0x243F6A8885A308D3;

    public static ulong With(ulong hash, ulong value)
    {
        unchecked
        {
            hash = (hash ^ value) * 0x9E3779B97F4A7C15;
            return hash ^ (hash >> 29);
        }
    }

    public static ulong With(ulong hash, Digest value) => With(With(hash, value.A), value.B);
}
