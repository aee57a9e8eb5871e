using System.Numerics;

namespace Kantoku.Core.Graphs;

/// <summary>A set of small numbers that gives its smallest: three levels of bits, so that a push and a pop cost a few
/// words each.</summary>
/// <remarks>For numbers below a bound that is known; a heap would compare where this one counts zeros.</remarks>
internal sealed class IndexHeap
{
    private readonly ulong[][] _levels;

    /// <param name="bound">All numbers are smaller.</param>
    public IndexHeap(int bound)
    {
        var levels = new List<ulong[]>();
        var count = bound;
        do
        {
            count = (count + 63) / 64;
            levels.Add(new ulong[Math.Max(count, 1)]);
        }
        while (count > 1);

        _levels = [.. levels];
    }

    public void Push(int number)
    {
        foreach (var level in _levels)
        {
            var bit = 1UL << (number & 63);
            number >>= 6;
            level[number] |= bit;
        }
    }

    public bool TryPop(out int number)
    {
        number = 0;
        if (_levels[^1][0] == 0)
        {
            return false;
        }

        for (var level = _levels.Length - 1; level >= 0; level--)
        {
            number = (number << 6) | BitOperations.TrailingZeroCount(_levels[level][number]);
        }

        Remove(number);
        return true;
    }

    private void Remove(int number)
    {
        foreach (var level in _levels)
        {
            var bit = 1UL << (number & 63);
            number >>= 6;
            level[number] &= ~bit;
            if (level[number] != 0)
            {
                return;
            }
        }
    }
}
