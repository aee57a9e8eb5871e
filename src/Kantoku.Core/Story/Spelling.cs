namespace Kantoku.Core.Story;

/// <summary>Finds the word that was probably meant.</summary>
internal static class Spelling
{
    private const int LengthMax = 64;

    /// <summary>The nearest candidate within a third of the word's length (at least one change), or null.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        string? best = null;
        var bestDistance = Math.Max(1, word.Length / 3) + 1;
        foreach (var candidate in candidates)
        {
            var distance = Distance(word, candidate);
            if (distance < bestDistance)
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return best;
    }

    /// <summary>Insertions, deletions, replacements and swaps of neighbours that lead from one to the other, without
    /// case; texts over 64 characters count as far apart.</summary>
    public static int Distance(ReadOnlySpan<char> from, ReadOnlySpan<char> to)
    {
        if (from.Length > LengthMax || to.Length > LengthMax)
        {
            return LengthMax;
        }

        Span<int> before = stackalloc int[LengthMax + 1];
        Span<int> last = stackalloc int[LengthMax + 1];
        Span<int> row = stackalloc int[LengthMax + 1];
        for (var j = 0; j <= to.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= from.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var same = Same(from[i - 1], to[j - 1]) ? 0 : 1;
                var least = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + same);
                var swapped = i > 1 && j > 1 && Same(from[i - 1], to[j - 2]) && Same(from[i - 2], to[j - 1]);
                row[j] = swapped ? Math.Min(least, before[j - 2] + 1) : least;
            }

            last.CopyTo(before);
            row.CopyTo(last);
        }

        return last[to.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
