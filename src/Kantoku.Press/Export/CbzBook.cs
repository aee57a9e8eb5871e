using Kantoku.Core.Plan;
using Kantoku.Press.Pictures;

namespace Kantoku.Press.Export;

/// <summary>A book as CBZ: its pages as PNG, stored in reading order, and <c>ComicInfo.xml</c>.</summary>
internal static class CbzBook
{
    /// <param name="pages">Gives the nth page of the recipe; asked once for each, in order.</param>
    public static void Write(
        BookRecipe recipe, Func<int, PageArtifact> pages, Stream output, CancellationToken cancellation)
    {
        var count = recipe.Pages.Length;
        var zip = new ZipFile(output, new BookMetadata(recipe).Date);
        var listed = new List<ComicPage>(count);
        for (var i = 0; i < count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var page = pages(i);
            zip.Add(BookPress.PageName(i, count), page.ToPng());
            listed.Add(new ComicPage(page.Width, page.Height, page.PngLength, recipe.Pages[i].Span > 1));
        }

        zip.Add("ComicInfo.xml", ComicInfo.Of(recipe, listed));
        zip.Finish();
    }
}
