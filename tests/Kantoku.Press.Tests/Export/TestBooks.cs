using Kantoku.Core.Layout;
using Kantoku.Core.Plan;
using Kantoku.Core.Script;
using Kantoku.Press.Export;
using Kantoku.Press.Pages;
using Kantoku.Press.Pictures;
using Kantoku.Press.Tests.Pictures;

namespace Kantoku.Press.Tests.Export;

/// <summary>Small books.</summary>
internal static class TestBooks
{
    public static BookRecipe Recipe(BookFormat format, params int[] spans) => new()
    {
        Format = format,
        Title = "放課後 <After \"School\">",
        Metadata =
        [
            new("author", "Aoi Sato & Ken (Ito)"), new("genre", "Drama"), new("summary", "A\u0001 day\n  late."),
            new("rating", "teen"), new("series", "Hoshigaoka"), new("number", "3"),
        ],
        Direction = ReadingDirection.RightToLeft,
        Language = "ja",
        Trim = Trim.B5,
        Dpi = 300,
        Date = "2024-05-06",
        PressVersion = 1,
        Pages = [.. spans.Select(span => new BookPage(span, ""))],
    };

    public static PressedPage Page(BookFormat format, int span = 1)
    {
        var oneBit = format == BookFormat.PrintPdf;
        return TestPages.Page(64 * span, 90, oneBit) with { TrimWidthMm = 182 * span };
    }

    public static byte[] Write(BookRecipe recipe, Func<int, PageArtifact>? pages = null)
    {
        using var bytes = new MemoryStream();
        BookPress.Write(
            recipe,
            pages ?? (page => TestPages.Artifact(Page(recipe.Format, recipe.Pages[page].Span))),
            bytes,
            CancellationToken.None);
        return bytes.ToArray();
    }
}
