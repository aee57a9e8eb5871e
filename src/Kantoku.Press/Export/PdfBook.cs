using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Kantoku.Core.Plan;
using Kantoku.Core.Script;
using Kantoku.Press.Pictures;

namespace Kantoku.Press.Export;

/// <summary>A book as PDF: an image a page, its words unseen above it.</summary>
internal sealed class PdfBook
{
    public const string Producer = "Kantoku";

    private readonly BookRecipe _recipe;
    private readonly PdfFile _file;
    private readonly UnseenFont _font = new();
    private readonly TextLayer _text;
    private readonly PdfStructure _structure;
    private readonly List<int> _pages = [];
    private readonly int _catalog;
    private readonly int _tree;
    private readonly int _linesFont;
    private readonly int _columnsFont;

    private PdfBook(BookRecipe recipe, PdfFile file)
    {
        _recipe = recipe;
        _file = file;
        _text = new TextLayer(_font);
        _catalog = file.Reserve();
        _tree = file.Reserve();
        _linesFont = file.Reserve();
        _columnsFont = file.Reserve();
        _structure = new PdfStructure(file);
    }

    private bool ForPrint => _recipe.Format == BookFormat.PrintPdf;

    private bool RightToLeft => _recipe.Direction == ReadingDirection.RightToLeft;

    /// <param name="pages">Gives the nth page of the recipe; asked once for each, in order.</param>
    public static void Write(
        BookRecipe recipe, Func<int, PageArtifact> pages, Stream output, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var book = new PdfBook(recipe, new PdfFile(output, hash));
        for (var i = 0; i < recipe.Pages.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            book.Add(pages(i), recipe.Pages[i].Span);
        }

        book.Finish();
    }

    private void Add(PageArtifact page, int span)
    {
        var image = ForPrint ? PdfImage.Of(page) : ScreenRaster.Of(page);
        var imageId = _file.Reserve();
        var invariant = CultureInfo.InvariantCulture;
        var bits = image.OneBit ? 1 : 8;
        _file.Stream(
            imageId,
            string.Create(
                invariant,
                $"/Type /XObject /Subtype /Image /Width {image.Width} /Height {image.Height} /ColorSpace /DeviceGray")
            + string.Create(
                invariant,
                $" /BitsPerComponent {bits} /Filter /FlateDecode /DecodeParms << /Predictor 15 /Colors 1")
            + string.Create(invariant, $" /BitsPerComponent {bits} /Columns {image.Width} >>"),
            image.DeflatedRows.Span);
        foreach (var half in PdfPage.Of(page, span, splits: ForPrint, rightFirst: RightToLeft))
        {
            AddPage(page, half, imageId);
        }
    }

    private void AddPage(PageArtifact page, PdfPage half, int imageId)
    {
        var id = _file.Reserve();
        var (content, marked) = Content(page, half);
        var contentId = _file.DeflatedStream("", Encoding.ASCII.GetBytes(content));
        var alternative = string.Create(CultureInfo.InvariantCulture, $"Page {_pages.Count + 1}");
        var key = _structure.AddPage(id, marked, alternative);
        var bleed = half.BleedMm;
        var media = PdfSyntax.Box(0, 0, half.WidthMm, half.HeightMm);
        var trim = PdfSyntax.Box(bleed, bleed, half.WidthMm - bleed, half.HeightMm - bleed);
        var crop = ForPrint ? media : trim;
        _file.Object(
            id,
            $"<< /Type /Page /Parent {_tree} 0 R /MediaBox {media} /CropBox {crop} /BleedBox {media} /TrimBox {trim}\n"
            + $"/Resources << /XObject << /I {imageId} 0 R >>"
            + $" /Font << /{TextLayer.LinesFont} {_linesFont} 0 R /{TextLayer.ColumnsFont} {_columnsFont} 0 R >> >>\n"
            + $"/Contents {contentId} 0 R /StructParents {key} /Tabs /S >>");
        _pages.Add(id);
    }

    /// <returns>The page's operators, and how many parts of it are marked.</returns>
    private (string Content, int Marked) Content(PageArtifact page, PdfPage half)
    {
        var content = new StringBuilder();
        var (width, height) = ImageSize(page);
        var left = PdfSyntax.Points(half.TrimLeftMm - page.BleedMm);
        var bottom = PdfSyntax.Number(PdfSyntax.ToPoints(half.HeightMm) - height);
        content.Append("/Figure << /MCID 0 >> BDC\nq ")
            .Append(CultureInfo.InvariantCulture, $"{PdfSyntax.Number(width)} 0 0 {PdfSyntax.Number(height)} ")
            .Append(CultureInfo.InvariantCulture, $"{left} {bottom} cm /I Do Q\nEMC\n");
        var marked = 1;
        foreach (var run in half.Text)
        {
            var from = content.Length;
            content.Append(CultureInfo.InvariantCulture, $"/P << /MCID {marked} >> BDC\n");
            if (_text.Append(content, run, half.TrimLeftMm, half.TrimTopMm))
            {
                content.Append("EMC\n");
                marked++;
            }
            else
            {
                content.Length = from;
            }
        }

        return (content.ToString(), marked);
    }

    /// <summary>In points: for printers each pixel is its own size, so that none is resampled; a screen's page is
    /// filled.</summary>
    private (double Width, double Height) ImageSize(PageArtifact page) => ForPrint
        ? (page.Width / page.Dpi * 72, page.Height / page.Dpi * 72)
        : (PdfSyntax.ToPoints(page.TrimWidthMm + (2 * page.BleedMm)),
            PdfSyntax.ToPoints(page.TrimHeightMm + (2 * page.BleedMm)));

    private void Finish()
    {
        var metadata = new BookMetadata(_recipe);
        _font.Write(_file, _linesFont, _columnsFont);
        _structure.Finish();
        var kids = PdfStructure.References([.. _pages]);
        _file.Object(
            _tree, string.Create(CultureInfo.InvariantCulture,
                $"<< /Type /Pages /Count {_pages.Count} /Kids {kids} >>"));
        var packet = _file.Reserve();
        _file.Stream(packet, "/Type /Metadata /Subtype /XML", XmpPacket.Of(metadata));
        var direction = RightToLeft ? "R2L" : "L2R";
        var scaling = ForPrint ? " /PrintScaling /None /PickTrayByPDFSize true" : "";
        _file.Object(
            _catalog,
            $"<< /Type /Catalog /Pages {_tree} 0 R /Lang {PdfSyntax.Text(metadata.Language)} /Metadata {packet} 0 R\n"
            + $"/ViewerPreferences << /Direction /{direction} /DisplayDocTitle true{scaling} >> "
            + "/PageLayout /SinglePage\n"
            + $"/MarkInfo << /Marked true >> /StructTreeRoot {_structure.Root} 0 R >>");
        _file.Finish(_catalog, _file.Object(Information(metadata)));
    }

    private static string Information(BookMetadata metadata)
    {
        var entries = new StringBuilder($"<< /Title {PdfSyntax.Text(metadata.Title)}");
        Append(entries, "Author", metadata.Authors);
        Append(entries, "Subject", metadata.Summary);
        Append(entries, "Keywords", metadata.Value("genre"));
        entries.Append(CultureInfo.InvariantCulture, $" /Creator ({Producer}) /Producer ({Producer})");
        if (metadata.Date is { } date)
        {
            var written = PdfSyntax.Date(date);
            entries.Append(" /CreationDate ").Append(written).Append(" /ModDate ").Append(written);
        }

        return entries.Append(" /Trapped /False >>").ToString();
    }

    private static void Append(StringBuilder entries, string key, string? value)
    {
        if (value is not null)
        {
            entries.Append(CultureInfo.InvariantCulture, $" /{key} {PdfSyntax.Text(value)}");
        }
    }
}
