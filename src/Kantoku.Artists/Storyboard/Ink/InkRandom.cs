namespace Kantoku.Artists.Storyboard.Ink;

/// <summary>Repeatable variation, seeded by who or what is drawn and never by page or position.</summary>
/// <remarks>SplitMix64. Not thread-safe.</remarks>
internal sealed class InkRandom(ulong seed)
{
    private ulong state = seed;

    /// <summary>A stream of its own for one part of what a seed stands for.</summary>
    public InkRandom(ulong seed, string part)
        : this(Mix(seed, Hash(part)))
    {
    }

    /// <summary>A stable hash of a text (FNV-1a over its UTF-16 units).</summary>
    public static ulong Hash(string text)
    {
        unchecked
        {
            var hash = 14695981039346656037UL;
            foreach (var unit in text)
                hash = (hash ^ unit) * 1099511628211UL;
            return hash;
        }
    }

    /// <summary>One seed from two.</summary>
    public static ulong Mix(ulong a, ulong b) => Scramble(unchecked(Scramble(a) + (b * 0x9E3779B97F4A7C15UL)));

    /// <summary>0 to less than 1.</summary>
    public float Next()
    {
        state = unchecked(state + 0x9E3779B97F4A7C15UL);
        return (Scramble(state) >> 40) / (float)(1 << 24);
    }

    public float Between(float from, float to) => from + ((to - from) * Next());

    /// <summary>From <paramref name="from"/> to less than <paramref name="to"/>.</summary>
    public int Between(int from, int to) => from + (int)(Next() * (to - from));

    /// <summary>True in the given share of calls.</summary>
    public bool Chance(float share) => Next() < share;

    /// <summary>Bell-shaped about 0, within ±2, half of it within ±0.5.</summary>
    public float Bell() => (Next() + Next() + Next() - 1.5f) / 0.75f;

    public T Pick<T>(ReadOnlySpan<T> choices) => choices[Between(0, choices.Length)];

    private static ulong Scramble(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
            value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
            return value ^ (value >> 31);
        }
    }
}
