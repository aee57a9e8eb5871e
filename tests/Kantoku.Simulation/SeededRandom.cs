namespace Kantoku.Simulation;

/// <summary>SplitMix64: the only source of chance in a simulation, the same on every platform.</summary>
internal sealed class SeededRandom(ulong seed)
{
    private ulong _state = seed;

    public ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }

    /// <param name="bound">> 0; the result is below it.</param>
    public int Below(int bound) => (int)(Next() % (ulong)bound);

    /// <summary>Both ends included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <param name="odds">0 never, 1 always.</param>
    public bool Chance(double odds) => (Next() >> 11) * (1.0 / (1UL << 53)) < odds;

    /// <summary>Mostly near the shortest, now and then up to the longest.</summary>
    public TimeSpan Duration(TimeSpan shortest, TimeSpan longest)
    {
        var fraction = (Next() >> 11) * (1.0 / (1UL << 53));
        return shortest + ((longest - shortest) * Math.Pow(fraction, 6));
    }

    public SeededRandom Fork() => new(Next());
}
