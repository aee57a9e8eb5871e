namespace Kantoku.Core.Layout;

/// <summary>A 64-bit hash of content: the same in every process, release and platform, and never of a position in the
/// book. It decides what may vary freely (a slant, a glance), so that nothing is random and nothing moves for its own
/// sake.</summary>
/// <remarks>Not for keys: those are SHA-256.</remarks>
public readonly record struct ContentHash(ulong Value)
{
    private const ulong Golden = 0x9E3779B97F4A7C15UL;

    /// <summary>A hash of its own for each use, so that two uses of the same content do not move together.</summary>
    public static ContentHash For(string use) => new ContentHash(Golden).Add(use);

    public ContentHash Add(ulong value) => new(unchecked(Mix(Value ^ (value * Golden)) + Golden));

    public ContentHash Add(int value) => Add(unchecked((ulong)value));

    public ContentHash Add(ReadOnlySpan<char> text)
    {
        unchecked
        {
            var state = Value ^ ((ulong)text.Length * Golden);
            foreach (var unit in text)
            {
                state = (state ^ unit) * 0x100000001B3UL;
                state ^= state >> 29;
            }

            return new ContentHash(Mix(state));
        }
    }

    /// <returns>0 ≤ share &lt; 1.</returns>
    public double Share() => (Mix(Value) >> 11) * (1.0 / (1UL << 53));

    /// <returns>−1 ≤ swing &lt; 1.</returns>
    public double Swing() => (Share() * 2) - 1;

    /// <param name="count">≥ 1.</param>
    /// <returns>0 ≤ index &lt; count.</returns>
    public int Pick(int count) => (int)(Mix(Value) % (ulong)count);

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
