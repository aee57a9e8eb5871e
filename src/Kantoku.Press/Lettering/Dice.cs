namespace Kantoku.Press.Lettering;

/// <summary>Small irregularities of a hand, the same each time for the same words.</summary>
internal sealed class Dice
{
    private ulong _state;

    public Dice(string seed)
    {
        unchecked
        {
            var hash = 14695981039346656037UL;
            foreach (var c in seed)
            {
                hash = (hash ^ c) * 1099511628211UL;
            }

            _state = hash | 1;
        }

        for (var i = 0; i < 4; i++)
        {
            Next();
        }
    }

    /// <summary>From <paramref name="low"/> up to <paramref name="high"/>.</summary>
    public float Between(float low, float high) => low + ((high - low) * ((Next() >> 40) / (float)(1 << 24)));

    /// <summary>About 0, seldom beyond ±1.</summary>
    public float Swing() => (Between(-1, 1) + Between(-1, 1) + Between(-1, 1)) / 1.7f;

    private ulong Next()
    {
        unchecked
        {
            _state ^= _state << 13;
            _state ^= _state >> 7;
            _state ^= _state << 17;
            return _state;
        }
    }
}
