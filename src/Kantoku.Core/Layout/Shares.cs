namespace Kantoku.Core.Layout;

/// <summary>Cuts a length into coarse fractions, so that small differences of demand make none on the page.</summary>
internal static class Shares
{
    /// <summary>Whole units in proportion to demand, each at least its least.</summary>
    /// <param name="demand">Each > 0.</param>
    /// <param name="units">Units to give away; raised where there are more parts than units.</param>
    /// <param name="least">Wished least parts in units, each ≥ 1; lowered where they cannot be had together.</param>
    /// <returns>The parts; they sum to the units given away.</returns>
    public static int[] Quantise(ReadOnlySpan<double> demand, int units, Span<int> least)
    {
        units = Math.Max(units, demand.Length);
        Lower(least, units);
        var total = 0.0;
        foreach (var part in demand)
        {
            total += part;
        }

        var whole = new int[demand.Length];
        var left = units;
        for (var at = 0; at < whole.Length; at++)
        {
            whole[at] = Math.Max(least[at], (int)(demand[at] / total * units));
            left -= whole[at];
        }

        while (left != 0)
        {
            var at = left > 0 ? MostShort(demand, whole) : MostOver(demand, whole, least);
            whole[at] += Math.Sign(left);
            left -= Math.Sign(left);
        }

        return whole;
    }

    private static void Lower(Span<int> least, int units)
    {
        var sum = 0;
        foreach (var part in least)
        {
            sum += part;
        }

        for (var at = 0; at < least.Length && sum > units; at++)
        {
            least[at] = Math.Max(1, (int)((long)least[at] * (units - least.Length) / sum));
        }
    }

    private static int MostShort(ReadOnlySpan<double> demand, int[] whole)
    {
        var best = 0;
        for (var at = 1; at < whole.Length; at++)
        {
            // Whoever has least of what it asked for, the first of equals.
            if ((whole[at] + 1) * demand[best] < (whole[best] + 1) * demand[at])
            {
                best = at;
            }
        }

        return best;
    }

    private static int MostOver(ReadOnlySpan<double> demand, int[] whole, ReadOnlySpan<int> least)
    {
        var best = -1;
        for (var at = 0; at < whole.Length; at++)
        {
            if (whole[at] > least[at] && (best < 0 || whole[at] * demand[best] > whole[best] * demand[at]))
            {
                best = at;
            }
        }

        return best;
    }
}
