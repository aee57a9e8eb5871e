using System.Collections.Immutable;
using Kantoku.Press.Pages;
using Kantoku.Press.Pictures;

namespace Kantoku.Press.Export;

/// <summary>A page of a PDF: the whole of a page's artifact, or one half of a spread that is printed as two.</summary>
/// <remarks>Millimetres. On the PDF page x runs right and y up from the lower left corner of the bleed.</remarks>
internal sealed record PdfPage
{
    /// <summary>With the bleed.</summary>
    public required double WidthMm { get; init; }

    /// <summary>With the bleed.</summary>
    public required double HeightMm { get; init; }

    public required double BleedMm { get; init; }

    /// <summary>Left edge of the artifact's trim on this PDF page: negative on the right half of a spread.</summary>
    public required double TrimLeftMm { get; init; }

    /// <summary>What stands on it, in reading order.</summary>
    public required ImmutableArray<TextRun> Text { get; init; }

    /// <summary>Upper edge of the trim above the PDF page's bottom.</summary>
    public double TrimTopMm => HeightMm - BleedMm;

    /// <param name="splits">Printers take single pages; a screen shows a spread whole.</param>
    /// <param name="rightFirst">The right half of a spread comes first.</param>
    public static ImmutableArray<PdfPage> Of(PageArtifact page, int span, bool splits, bool rightFirst)
    {
        var count = splits ? Math.Max(1, span) : 1;
        var halfMm = page.TrimWidthMm / count;
        var pages = ImmutableArray.CreateBuilder<PdfPage>(count);
        for (var i = 0; i < count; i++)
        {
            var fromLeft = rightFirst ? count - 1 - i : i;
            pages.Add(new PdfPage
            {
                WidthMm = halfMm + (2 * page.BleedMm),
                HeightMm = page.TrimHeightMm + (2 * page.BleedMm),
                BleedMm = page.BleedMm,
                TrimLeftMm = page.BleedMm - (halfMm * fromLeft),
                Text = [.. page.Text.Where(run => PartOf(run, halfMm, count) == fromLeft)],
            });
        }

        return pages.MoveToImmutable();
    }

    private static int PartOf(TextRun run, double partMm, int count) =>
        (int)Math.Clamp(Math.Floor(run.Box.Center.X / partMm), 0, count - 1);
}
