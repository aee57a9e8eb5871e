namespace Kantoku.Core.Script.Reading;

/// <summary>The known word that a misspelt one was probably meant to be.</summary>
public static class Nearest
{
    private const int LongestWord = 40;

    /// <summary>The nearest word by edit distance, the first of equals; null when none is near: a third of its letters,
    /// at least one, may differ.</summary>
    public static string? Of(string written, IReadOnlyList<string> known)
    {
        if (written.Length is 0 or > LongestWord)
        {
            return null;
        }

        string? best = null;
        var bestDistance = int.MaxValue;
        foreach (var word in known)
        {
            var distance = Distance(written, word, bestDistance);
            if (distance < bestDistance && distance <= Math.Max(1, Math.Min(written.Length, word.Length) / 3))
            {
                (best, bestDistance) = (word, distance);
            }
        }

        return best;
    }

    /// <summary>Insertions, deletions, substitutions and swaps of neighbours between two words, without case.</summary>
    private static int Distance(string left, string right, int bound)
    {
        if (right.Length > LongestWord || Math.Abs(left.Length - right.Length) >= bound)
        {
            return int.MaxValue;
        }

        Span<int> before = stackalloc int[LongestWord + 1];
        Span<int> above = stackalloc int[LongestWord + 1];
        Span<int> row = stackalloc int[LongestWord + 1];
        for (var j = 0; j <= right.Length; j++)
        {
            above[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var same = Lower(left[i - 1]) == Lower(right[j - 1]);
                row[j] = Math.Min(Math.Min(above[j] + 1, row[j - 1] + 1), above[j - 1] + (same ? 0 : 1));
                var swapped = i > 1 && j > 1 && Lower(left[i - 1]) == Lower(right[j - 2])
                    && Lower(left[i - 2]) == Lower(right[j - 1]);
                row[j] = swapped ? Math.Min(row[j], before[j - 2] + 1) : row[j];
            }

            above.CopyTo(before);
            row.CopyTo(above);
        }

        return above[right.Length];
    }

    private static char Lower(char c) => char.ToLowerInvariant(c);
}
