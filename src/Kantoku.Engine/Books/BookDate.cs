using System.Globalization;
using Kantoku.Core.Script;

namespace Kantoku.Engine.Books;

/// <summary>The date a book carries: from its title page, else from SOURCE_DATE_EPOCH, else none.</summary>
public static class BookDate
{
    private static readonly string[] Formats =
    [
        "yyyy-MM-dd", "yyyy/MM/dd", "yyyy.MM.dd", "yyyy-M-d", "yyyy/M/d", "M/d/yyyy", "M/d/yy", "d.M.yyyy",
        "d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "MMMM d yyyy", "yyyy年M月d日",
    ];

    /// <returns>yyyy-MM-dd, or null.</returns>
    public static string? Of(TitlePage titlePage, string? sourceDateEpoch)
    {
        var written = titlePage["Date"] ?? titlePage["Draft date"];
        if (written is not null && DateOnly.TryParseExact(
            written.Trim(), Formats, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var date))
        {
            return date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        // 253402300799 is the last second of the year 9999, the last that a date can name.
        return long.TryParse(sourceDateEpoch, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            && seconds <= 253402300799
            ? DateTimeOffset.FromUnixTimeSeconds(seconds).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
    }
}
