using System.Globalization;
using Kantoku.Core.Plan;

namespace Kantoku.Press.Export;

/// <summary>What a book says of itself, from its recipe; null or empty where the title page is silent.</summary>
internal sealed class BookMetadata
{
    private readonly BookRecipe _recipe;

    public BookMetadata(BookRecipe recipe)
    {
        _recipe = recipe;
        Title = PlainText.Line(recipe.Title);
        Language = PlainText.Line(recipe.Language);
        Authors = Value("author", "authors", "author(s)", "written by", "writer", "by");
        Date = ParseDate(recipe.Date);
    }

    public string Title { get; }

    public string? Authors { get; }

    public DateOnly? Date { get; }

    public string Language { get; }

    public string? Summary => Value("summary", "logline", "synopsis", "description");

    /// <summary>The first of the keys that the title page has, on one line and without control characters.</summary>
    public string? Value(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            foreach (var entry in _recipe.Metadata)
            {
                if (string.Equals(entry.Key, key, StringComparison.OrdinalIgnoreCase)
                    && PlainText.Line(entry.Value) is { Length: > 0 } value)
                {
                    return value;
                }
            }
        }

        return null;
    }

    private static DateOnly? ParseDate(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;
}
