using System.Text;
using System.Xml.Linq;
using Kantoku.Core.Layout;
using Kantoku.Core.Plan;
using Kantoku.Core.Script;
using Kantoku.Press.Export;
using Kantoku.Press.Pages;
using Kantoku.Press.Tests.Pictures;
using Xunit;

namespace Kantoku.Press.Tests.Export;

public sealed class PdfBookTests
{
    private const double PointsPerMm = 72 / 25.4;

    [Fact]
    public void A_print_pdf_has_its_trim_within_its_bleed()
    {
        var pdf = new TestPdf(TestBooks.Write(TestBooks.Recipe(BookFormat.PrintPdf, 1, 1)));
        Assert.Equal(2, pdf.Pages.Count);
        foreach (var page in pdf.Pages)
        {
            AssertBox([0, 0, 188, 263], TestPdf.Box(page, "MediaBox"));
            AssertBox([0, 0, 188, 263], TestPdf.Box(page, "BleedBox"));
            AssertBox([3, 3, 185, 260], TestPdf.Box(page, "TrimBox"));
        }
    }

    [Fact]
    public void A_screen_pdf_shows_the_trim_alone()
    {
        var pdf = new TestPdf(TestBooks.Write(TestBooks.Recipe(BookFormat.ScreenPdf, 1)));
        AssertBox([0, 0, 182, 257], TestPdf.Box(pdf.Pages[0], "MediaBox"));
        AssertBox([0, 0, 182, 257], TestPdf.Box(pdf.Pages[0], "CropBox"));
    }

    [Fact]
    public void Manga_is_bound_on_the_right()
    {
        var manga = TestBooks.Recipe(BookFormat.ScreenPdf, 1);
        Assert.Contains("/Direction /R2L", new TestPdf(TestBooks.Write(manga)).Catalog, StringComparison.Ordinal);
        var western = manga with { Direction = ReadingDirection.LeftToRight };
        Assert.Contains("/Direction /L2R", new TestPdf(TestBooks.Write(western)).Catalog, StringComparison.Ordinal);
    }

    [Fact]
    public void The_rows_of_a_print_page_are_the_artifacts_own_bytes()
    {
        var artifact = TestPages.Artifact(TestBooks.Page(BookFormat.PrintPdf));
        var pdf = new TestPdf(TestBooks.Write(TestBooks.Recipe(BookFormat.PrintPdf, 1), _ => artifact));
        var image = TestPdf.Reference(pdf.Pages[0], "I");
        Assert.Equal(artifact.DeflatedRows.ToArray(), pdf.RawStream(image));
        Assert.Contains("/BitsPerComponent 1 /Filter /FlateDecode", pdf.Object(image), StringComparison.Ordinal);
        var predictor = $"/Predictor 15 /Colors 1 /BitsPerComponent 1 /Columns {artifact.Width} ";
        Assert.Contains(predictor, pdf.Object(image), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(300, 2, 67, 91)]
    [InlineData(300, 2, 2, 1)]
    [InlineData(450, 3, 67, 91)]
    [InlineData(1200, 8, 100, 9)]
    public void A_screen_page_finer_than_screens_is_reduced_by_a_whole_factor(int dpi, int factor, int width,
        int height)
    {
        var fine = TestPages.Page(width, height, oneBit: false, roughness: 2) with { Dpi = dpi };
        var pdf = new TestPdf(TestBooks.Write(TestBooks.Recipe(BookFormat.ScreenPdf, 1), _ =>
            TestPages.Artifact(fine)));
        var image = TestPdf.Reference(pdf.Pages[0], "I");
        var (columns, lines) = ((width + factor - 1) / factor, (height + factor - 1) / factor);
        Assert.Contains($"/Width {columns} /Height {lines} ", pdf.Object(image), StringComparison.Ordinal);
        var rows = pdf.Stream(image);
        Assert.Equal(lines * (columns + 1), rows.Length);
        for (var y = 0; y < lines; y++)
        {
            Assert.Equal(0, rows[y * (columns + 1)]);
            for (var x = 0; x < columns; x++)
            {
                Assert.Equal(Mean(fine, x * factor, y * factor, factor), rows[(y * (columns + 1)) + 1 + x]);
            }
        }
    }

    [Theory]
    [InlineData(72)]
    [InlineData(200)]
    [InlineData(299)]
    public void A_screen_page_that_is_coarse_enough_keeps_its_own_bytes(int dpi)
    {
        var artifact = TestPages.Artifact(TestBooks.Page(BookFormat.ScreenPdf) with { Dpi = dpi });
        var pdf = new TestPdf(TestBooks.Write(TestBooks.Recipe(BookFormat.ScreenPdf, 1), _ => artifact));
        Assert.Equal(artifact.DeflatedRows.ToArray(), pdf.RawStream(TestPdf.Reference(pdf.Pages[0], "I")));
    }

    [Fact]
    public void Words_can_be_found_in_reading_order()
    {
        foreach (var format in new[] { BookFormat.ScreenPdf, BookFormat.PrintPdf })
        {
            var pdf = new TestPdf(TestBooks.Write(TestBooks.Recipe(format, 1)));
            Assert.Equal("Good morning, |Kenji (again)!|おはよう|😀|", pdf.TextOf(pdf.Pages[0]));
        }
    }

    [Fact]
    public void Words_stand_unseen_within_their_box()
    {
        var pdf = new TestPdf(TestBooks.Write(TestBooks.Recipe(BookFormat.PrintPdf, 1)));
        var content = Encoding.ASCII.GetString(pdf.Stream(TestPdf.Reference(pdf.Pages[0], "Contents")));
        Assert.Equal(2, content.Split("BT 3 Tr\n").Length - 1);
        var words = $"Tm <{Hex("おはよう")}> Tj";
        var at = content.Split('\n').Single(line => line.EndsWith(words, StringComparison.Ordinal)).Split(' ');

        // The first of two columns: a quarter from the box's right edge, at its upper edge.
        Assert.Equal((3 + 150 + 9) * PointsPerMm, Number(at[9]), 0.001);
        Assert.Equal((263 - 3 - 30) * PointsPerMm, Number(at[10]), 0.001);
    }

    [Fact]
    public void Words_stand_on_the_lines_that_they_were_set_on()
    {
        var run = new TextRun("Good morning", new RectMm(20, 20, 40, 12), false, 4, 0, 0)
        {
            Lines = [new RunLine("Good", new RectMm(30, 20, 20, 4)), new RunLine("morning", new RectMm(20, 27, 40, 4))],
        };
        var page = TestPages.Artifact(TestBooks.Page(BookFormat.ScreenPdf) with { Text = [run] });
        var pdf = new TestPdf(TestBooks.Write(TestBooks.Recipe(BookFormat.ScreenPdf, 1), _ => page));
        Assert.Equal("Good |morning|", pdf.TextOf(pdf.Pages[0]));
        var content = Encoding.ASCII.GetString(pdf.Stream(TestPdf.Reference(pdf.Pages[0], "Contents")));
        var left = content.Split('\n').Where(line => line.EndsWith("Tj", StringComparison.Ordinal))
            .Select(line => Number(line.Split(' ')[9]) / PointsPerMm);
        Assert.Equal([30, 20], left.Select(mm => Math.Round(mm, 3)));
    }

    [Fact]
    public void A_spread_stays_whole_on_screens_and_is_two_pages_in_print()
    {
        var screen = new TestPdf(TestBooks.Write(TestBooks.Recipe(BookFormat.ScreenPdf, 1, 2, 1)));
        Assert.Equal(3, screen.Pages.Count);
        AssertBox([0, 0, 364, 257], TestPdf.Box(screen.Pages[1], "MediaBox"));
        var print = new TestPdf(TestBooks.Write(TestBooks.Recipe(BookFormat.PrintPdf, 1, 2, 1)));
        Assert.Equal(4, print.Pages.Count);
        Assert.All(print.Pages, page => AssertBox([0, 0, 188, 263], TestPdf.Box(page, "MediaBox")));
        Assert.Equal(TestPdf.Reference(print.Pages[1], "I"), TestPdf.Reference(print.Pages[2], "I"));

        // Right to left: the right half comes first, and the words of the left half come with the left.
        Assert.Equal("", print.TextOf(print.Pages[1]));
        Assert.Equal("Good morning, |Kenji (again)!|おはよう|😀|", print.TextOf(print.Pages[2]));
        Assert.Contains($"{-182 * PointsPerMm:0.####} ", Encoding.ASCII.GetString(
            print.Stream(TestPdf.Reference(print.Pages[1], "Contents"))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_book_says_what_it_is()
    {
        var pdf = new TestPdf(TestBooks.Write(TestBooks.Recipe(BookFormat.ScreenPdf, 1)));
        Assert.Contains("/Lang (ja)", pdf.Catalog, StringComparison.Ordinal);
        Assert.Contains($"/Title <FEFF{Hex("放課後 <After \"School\">")}>", pdf.Information, StringComparison.Ordinal);
        Assert.Contains($"/Author <FEFF{Hex("Aoi Sato & Ken (Ito)")}>", pdf.Information, StringComparison.Ordinal);
        Assert.Contains("/Subject (A day late.)", pdf.Information, StringComparison.Ordinal);
        Assert.Contains("/CreationDate (D:20240506000000Z)", pdf.Information, StringComparison.Ordinal);
        var xmp = Encoding.UTF8.GetString(pdf.RawStream(TestPdf.Reference(pdf.Catalog, "Metadata")));
        var packet = XDocument.Parse(xmp[(xmp.IndexOf('\n', StringComparison.Ordinal) + 1)..xmp.LastIndexOf('\n')]);
        XNamespace dc = "http://purl.org/dc/elements/1.1/";
        Assert.Equal("放課後 <After \"School\">", packet.Descendants(dc + "title").Single().Value.Trim());
        Assert.Equal("Aoi Sato & Ken (Ito)", packet.Descendants(dc + "creator").Single().Value.Trim());
    }

    [Fact]
    public void A_book_without_a_date_has_none()
    {
        var pdf = new TestPdf(TestBooks.Write(TestBooks.Recipe(BookFormat.ScreenPdf, 1) with { Date = null }));
        Assert.DoesNotContain("Date", pdf.Information, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_book_gives_the_same_bytes_and_another_book_another_identity()
    {
        var recipe = TestBooks.Recipe(BookFormat.PrintPdf, 1, 1);
        var bytes = TestBooks.Write(recipe);
        Assert.Equal(bytes, TestBooks.Write(recipe));
        var other = TestBooks.Write(recipe with { Title = "Another" });
        Assert.NotEqual(Identity(bytes), Identity(other));
    }

    [Fact]
    public void Every_run_of_words_is_an_element_to_be_read_aloud()
    {
        var pdf = new TestPdf(TestBooks.Write(TestBooks.Recipe(BookFormat.ScreenPdf, 1)));
        var document = pdf.Object(TestPdf.Reference(pdf.Object(TestPdf.Reference(pdf.Catalog, "StructTreeRoot")), "K"));
        var section = pdf.Object(TestPdf.References(document[document.IndexOf("/K", StringComparison.Ordinal)..])[0]);
        var kids = TestPdf.References(section[section.IndexOf("/K", StringComparison.Ordinal)..]);
        var elements = kids.Select(pdf.Object).ToList();
        Assert.Equal(3, elements.Count);
        Assert.Contains("/S /Figure", elements[0], StringComparison.Ordinal);
        Assert.All(elements.Skip(1), element => Assert.Contains("/S /P ", element, StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_without_words_and_a_book_without_pages_are_books_too()
    {
        var silent = TestPages.Artifact(TestBooks.Page(BookFormat.ScreenPdf) with { Text = [], Findings = [] });
        var pdf = new TestPdf(TestBooks.Write(TestBooks.Recipe(BookFormat.ScreenPdf, 1), _ => silent));
        Assert.Equal("", pdf.TextOf(pdf.Pages[0]));
        Assert.Empty(new TestPdf(TestBooks.Write(TestBooks.Recipe(BookFormat.ScreenPdf))).Pages);
    }

    [Fact]
    public void A_thousand_pages_take_the_memory_of_one()
    {
        var artifact = TestPages.Artifact(TestPages.Page(2000, 1000, oneBit: true, roughness: 3));
        var recipe = TestBooks.Recipe(BookFormat.PrintPdf, [.. Enumerable.Repeat(1, 1000)]);
        var asked = new List<int>();
        using var counter = new CountingStream();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        BookPress.Write(
            recipe,
            page =>
            {
                asked.Add(page);
                return artifact;
            },
            counter,
            CancellationToken.None);
        Assert.Equal(Enumerable.Range(0, 1000), asked);
        Assert.InRange(counter.Length, 200_000_000, long.MaxValue);
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, counter.Length / 2);
    }

    [Fact]
    public void Cancelling_stops_between_two_pages()
    {
        using var cancellation = new CancellationTokenSource();
        var artifact = TestPages.Artifact(TestBooks.Page(BookFormat.PrintPdf));
        Assert.Throws<OperationCanceledException>(() => BookPress.Write(
            TestBooks.Recipe(BookFormat.PrintPdf, 1, 1, 1),
            page =>
            {
                Assert.InRange(page, 0, 1);
                if (page == 1)
                {
                    cancellation.Cancel();
                }

                return artifact;
            },
            Stream.Null,
            cancellation.Token));
    }

    private static byte Mean(PressedPage page, int left, int top, int edge)
    {
        var square = from y in Enumerable.Range(top, Math.Min(edge, page.Height - top))
                     from x in Enumerable.Range(left, Math.Min(edge, page.Width - left))
                     select page.Pixels[(y * page.Width) + x];
        return (byte)Math.Round(square.Average(pixel => (double)pixel), MidpointRounding.AwayFromZero);
    }

    private static string Hex(string text) => Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text));

    private static double Number(string text) => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static string Identity(byte[] pdf)
    {
        var trailer = new TestPdf(pdf).Trailer;
        return trailer[trailer.IndexOf("/ID", StringComparison.Ordinal)..];
    }

    private static void AssertBox(double[] expectedMm, double[] actualPoints)
    {
        Assert.Equal(expectedMm.Length, actualPoints.Length);
        Assert.All(expectedMm.Zip(actualPoints), sides => Assert.Equal(sides.First * PointsPerMm, sides.Second, 0.001));
    }
}
