namespace Kantoku.Press.Lettering;

/// <summary>Parts text into a given number of lines, each within its own limit, so that they look and read
/// best.</summary>
internal static class LineBreaker
{
    /// <summary>How much an ugly break weighs against a line left half empty.</summary>
    private const float PenaltyWeight = 0.75f;

    /// <summary>A last line may stay short.</summary>
    private const float LastLineWeight = 0.4f;

    private const float LonelyWord = 0.3f;
    private const float LonelyPenalty = 0.25f;

    /// <summary>A short word should not have a line to itself.</summary>
    private const float ShortLine = 0.55f;

    private const float ShortLinePenalty = 0.16f;

    /// <summary>Whether the text fits when every line takes as much as it can.</summary>
    /// <param name="limits">Ems of each line.</param>
    public static bool Fits(Chunks chunks, ReadOnlySpan<float> limits)
    {
        var at = 0;
        foreach (var limit in limits)
        {
            var from = at;
            while (at < chunks.Count && (at == from || !chunks.IsForced(at)) && chunks.Width(from, at + 1) <= limit)
            {
                at++;
            }

            if (at == chunks.Count)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The best breaks.</summary>
    /// <param name="limits">Ems of each line.</param>
    /// <param name="ends">Receives, for each line, the chunk after its last.</param>
    /// <returns>The cost, 0 being perfect, or infinity when the text does not fit that many lines.</returns>
    public static float Break(Chunks chunks, ReadOnlySpan<float> limits, Span<int> ends)
    {
        var count = chunks.Count;
        var lines = limits.Length;
        if (lines > count)
        {
            return float.PositiveInfinity;
        }

        var cost = new float[(lines + 1) * (count + 1)];
        var from = new int[(lines + 1) * (count + 1)];
        Array.Fill(cost, float.PositiveInfinity);
        cost[0] = 0;
        for (var line = 0; line < lines; line++)
        {
            Advance(chunks, limits[line], line == lines - 1, cost, from, line * (count + 1));
        }

        var at = count;
        for (var line = lines; line > 0; line--)
        {
            ends[line - 1] = at;
            at = from[(line * (count + 1)) + at];
        }

        return cost[(lines * (count + 1)) + count];
    }

    private static void Advance(Chunks chunks, float limit, bool isLast, float[] cost, int[] from, int row)
    {
        var count = chunks.Count;
        var next = row + count + 1;
        for (var start = 0; start < count; start++)
        {
            if (float.IsPositiveInfinity(cost[row + start]))
            {
                continue;
            }

            for (var end = start + 1; end <= count; end++)
            {
                var width = chunks.Width(start, end);
                if (width > limit)
                {
                    break;
                }

                var total = cost[row + start] + LineCost(chunks, width / limit, start, end, isLast);
                if ((!isLast || end == count) && total < cost[next + end])
                {
                    cost[next + end] = total;
                    from[next + end] = start;
                }

                if (end < count && chunks.IsForced(end))
                {
                    break;
                }
            }
        }
    }

    private static float LineCost(Chunks chunks, float fill, int start, int end, bool isLast)
    {
        var slack = (1 - fill) * (1 - fill);
        slack += end - start == 1 && fill < ShortLine && chunks.Count > 2 ? ShortLinePenalty : 0;
        if (isLast)
        {
            return (slack * LastLineWeight) + (fill < LonelyWord ? LonelyPenalty : 0);
        }

        var penalty = end < chunks.Count && !chunks.IsForced(end) ? chunks.Penalty(end) : 0;
        return (chunks.IsForced(Math.Min(end, chunks.Count - 1)) ? slack * LastLineWeight : slack)
            + (penalty * PenaltyWeight);
    }
}
