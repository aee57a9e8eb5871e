using System.Globalization;

namespace Kantoku.Core.Story.Graph;

/// <summary>How long ago words say that something was.</summary>
internal static class TimeAgo
{
    private static readonly (string Unit, double Days)[] Units =
    [
        ("year", 365), ("month", 30), ("week", 7), ("day", 1), ("hour", 1 / 24.0), ("minute", 1 / 1440.0),
        ("年", 365), ("ヶ月", 30), ("か月", 30), ("週間", 7), ("日", 1), ("時間", 1 / 24.0),
    ];

    private static readonly string[] Numbers =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>"TEN YEARS AGO" is 3650; 0 where nothing is said.</summary>
    public static double Days(string words)
    {
        var lower = words.ToLowerInvariant();
        foreach (var (unit, days) in Units)
        {
            var at = lower.IndexOf(unit, StringComparison.Ordinal);
            var isPast = lower.Contains("ago", StringComparison.Ordinal)
                || lower.Contains('前', StringComparison.Ordinal)
                || lower.Contains("earlier", StringComparison.Ordinal);
            if (at > 0 && isPast)
            {
                return days * NumberBefore(lower.AsSpan(0, at).TrimEnd());
            }
        }

        return 0;
    }

    private static double NumberBefore(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && char.IsDigit(text[start - 1]))
        {
            start--;
        }

        if (start < text.Length && double.TryParse(
            text[start..], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        var word = text[(text.LastIndexOf(' ') + 1)..].ToString();
        return Math.Max(1, Array.IndexOf(Numbers, word));
    }
}
