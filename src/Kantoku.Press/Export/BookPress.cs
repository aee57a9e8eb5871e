using System.Collections.Immutable;
using System.Globalization;
using Kantoku.Core.Plan;
using Kantoku.Press.Pictures;

namespace Kantoku.Press.Export;

/// <summary>Makes the files of a book from its finished pages.</summary>
/// <remarks>Pages are asked for one after another and let go at once: a book of any length takes the memory of its
/// largest page. The same recipe and pages give the same bytes: a book has no date but its recipe's.</remarks>
public static class BookPress
{
    /// <summary>The folder of PNG pages.</summary>
    public const string PagesFolder = "pages";

    private const int LeastDigits = 4;

    /// <summary>The name of the book's file: <c>title.pdf</c>, <c>title.print.pdf</c>, <c>title.cbz</c>, or of the
    /// folder of its pages.</summary>
    public static string FileName(BookFormat format, string title) => format switch
    {
        BookFormat.ScreenPdf => BookFileName.Of(title) + ".pdf",
        BookFormat.PrintPdf => BookFileName.Of(title) + ".print.pdf",
        BookFormat.Cbz => BookFileName.Of(title) + ".cbz",
        BookFormat.Png => PagesFolder,
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format."),
    };

    /// <summary>The name of a page's picture: <c>0001.png</c>, and more digits only where a book needs them.</summary>
    /// <param name="page">From 0, in reading order.</param>
    /// <param name="pages">Pages of the book.</param>
    public static string PageName(int page, int pages)
    {
        var digits = Math.Max(LeastDigits, pages.ToString(CultureInfo.InvariantCulture).Length);
        return (page + 1).ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0') + ".png";
    }

    /// <summary>The names of all pages' pictures, in reading order.</summary>
    public static ImmutableArray<string> PageNames(BookRecipe recipe) =>
        [.. Enumerable.Range(0, recipe.Pages.Length).Select(page => PageName(page, recipe.Pages.Length))];

    /// <summary>Writes a PDF or CBZ. For <see cref="BookFormat.Png"/> there is no one file: write
    /// <see cref="PageArtifact.WritePng"/> of each page under its <see cref="PageName"/>.</summary>
    /// <param name="pages">Gives the nth page; asked once for each, in order.</param>
    /// <param name="output">Need not seek; left open and not flushed.</param>
    /// <exception cref="ArgumentException">The format has no file of its own.</exception>
    /// <exception cref="IOException">The stream takes no more, or the file would be larger than its format
    /// allows.</exception>
    public static void Write(
        BookRecipe recipe, Func<int, PageArtifact> pages, Stream output, CancellationToken cancellation)
    {
        switch (recipe.Format)
        {
            case BookFormat.ScreenPdf or BookFormat.PrintPdf:
                PdfBook.Write(recipe, pages, output, cancellation);
                break;
            case BookFormat.Cbz:
                CbzBook.Write(recipe, pages, output, cancellation);
                break;
            default:
                throw new ArgumentException($"A book of format {recipe.Format} is not one file.", nameof(recipe));
        }
    }
}
