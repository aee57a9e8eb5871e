using System.IO.Compression;
using System.Xml.Linq;
using Kantoku.Core.Plan;
using Kantoku.Core.Script;
using Kantoku.Press.Export;
using Kantoku.Press.Tests.Pictures;
using Xunit;

namespace Kantoku.Press.Tests.Export;

public sealed class CbzBookTests
{
    /// <summary>The elements of schema 2.0, in its order.</summary>
    private static readonly string[] SchemaOrder =
    [
        "Title", "Series", "Number", "Count", "Volume", "AlternateSeries", "AlternateNumber", "AlternateCount",
            "Summary",
        "Notes", "Year", "Month", "Day", "Writer", "Penciller", "Inker", "Colorist", "Letterer", "CoverArtist",
            "Editor",
        "Publisher", "Imprint", "Genre", "Web", "PageCount", "LanguageISO", "Format", "BlackAndWhite", "Manga",
        "Characters", "Teams", "Locations", "ScanInformation", "StoryArc", "SeriesGroup", "AgeRating", "Pages",
        "CommunityRating",
    ];

    [Fact]
    public void Pages_are_stored_in_reading_order()
    {
        var page = TestPages.Artifact(TestBooks.Page(BookFormat.Cbz));
        using var zip = Open(TestBooks.Recipe(BookFormat.Cbz, [.. Enumerable.Repeat(1, 12)]));
        Assert.Equal(
            [.. Enumerable.Range(1, 12).Select(n => $"{n:0000}.png"), "ComicInfo.xml"],
            zip.Entries.Select(entry => entry.FullName));
        Assert.All(zip.Entries, entry => Assert.Equal(entry.Length, entry.CompressedLength));
        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(2024, 5, 6), entry.LastWriteTime.DateTime));
        using var first = zip.Entries[0].Open();
        using var bytes = new MemoryStream();
        first.CopyTo(bytes);
        Assert.Equal(page.ToPng(), bytes.ToArray());
    }

    [Fact]
    public void ComicInfo_keeps_the_order_of_its_schema()
    {
        var info = Information(TestBooks.Recipe(BookFormat.Cbz, 1, 2));
        var places = info.Elements().Select(element => Array.IndexOf(SchemaOrder, element.Name.LocalName)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
        Assert.Equal(places.Distinct(), places);
    }

    [Fact]
    public void ComicInfo_says_what_the_title_page_says()
    {
        var info = Information(TestBooks.Recipe(BookFormat.Cbz, 1, 2));
        string? Value(string name) => info.Element(name)?.Value;
        Assert.Equal("放課後 <After \"School\">", Value("Title"));
        Assert.Equal("Aoi Sato & Ken (Ito)", Value("Writer"));
        Assert.Equal("A day late.", Value("Summary"));
        Assert.Equal("Hoshigaoka", Value("Series"));
        Assert.Equal("3", Value("Number"));
        Assert.Equal(("2024", "5", "6"), (Value("Year"), Value("Month"), Value("Day")));
        Assert.Equal("2", Value("PageCount"));
        Assert.Equal("ja", Value("LanguageISO"));
        Assert.Equal("Yes", Value("BlackAndWhite"));
        Assert.Equal("YesAndRightToLeft", Value("Manga"));
        Assert.Equal("Teen", Value("AgeRating"));
    }

    [Fact]
    public void ComicInfo_lists_every_page()
    {
        var pages = Information(TestBooks.Recipe(BookFormat.Cbz, 1, 2)).Element("Pages")?.Elements("Page").ToList();
        Assert.NotNull(pages);
        Assert.Equal(["0", "1"], pages.Select(page => page.Attribute("Image")?.Value));
        Assert.Equal(["FrontCover", "Story"], pages.Select(page => page.Attribute("Type")?.Value));
        Assert.Equal([null, "true"], pages.Select(page => page.Attribute("DoublePage")?.Value));
        Assert.Equal(["64", "128"], pages.Select(page => page.Attribute("ImageWidth")?.Value));
        Assert.Equal(["90", "90"], pages.Select(page => page.Attribute("ImageHeight")?.Value));
    }

    [Fact]
    public void A_book_read_from_left_to_right_is_no_manga()
    {
        var recipe = TestBooks.Recipe(BookFormat.Cbz, 1) with { Direction = ReadingDirection.LeftToRight };
        Assert.Equal("No", Information(recipe).Element("Manga")?.Value);
    }

    [Fact]
    public void Hostile_words_of_a_title_page_cannot_break_the_xml()
    {
        var hostile = "\u0000</Title>\uD800<![CDATA[ \uFFFF & ]]>\u001B[31m";
        var recipe = TestBooks.Recipe(BookFormat.Cbz, 1) with
        {
            Title = hostile,
            Language = hostile,
            Metadata = [new("author", hostile), new("volume", hostile),
                new("rating", hostile)],
        };
        var info = Information(recipe);
        Assert.Equal("</Title>\uFFFD<![CDATA[ & ]]>[31m", info.Element("Title")?.Value);
        Assert.Null(info.Element("Volume"));
        Assert.Null(info.Element("AgeRating"));
        Assert.Single(new TestPdf(TestBooks.Write(recipe with { Format = BookFormat.ScreenPdf })).Pages);
    }

    [Fact]
    public void The_same_book_gives_the_same_bytes()
    {
        var recipe = TestBooks.Recipe(BookFormat.Cbz, 1, 1);
        Assert.Equal(TestBooks.Write(recipe), TestBooks.Write(recipe));
    }

    [Fact]
    public void More_entries_than_a_plain_zip_counts_still_open()
    {
        var page = TestPages.Artifact(TestPages.Page(1, 1, oneBit: true, roughness: 0)
            with
        { Text = [], Findings = [] });
        var recipe = TestBooks.Recipe(BookFormat.Cbz, [.. Enumerable.Repeat(1, 70_000)]);
        using var zip = new ZipArchive(new MemoryStream(TestBooks.Write(recipe, _ => page)));
        Assert.Equal(70_001, zip.Entries.Count);
        Assert.Equal("00001.png", zip.Entries[0].FullName);
    }

    [Fact]
    public void Page_names_sort_as_they_are_read()
    {
        Assert.Equal("0001.png", BookPress.PageName(0, 9));
        Assert.Equal("0012.png", BookPress.PageName(11, 9999));
        Assert.Equal("00012.png", BookPress.PageName(11, 10_000));
    }

    [Fact]
    public void Png_pages_are_no_single_file() =>
        Assert.Throws<ArgumentException>(() => TestBooks.Write(TestBooks.Recipe(BookFormat.Png, 1)));

    private static ZipArchive Open(BookRecipe recipe) => new(new MemoryStream(TestBooks.Write(recipe)));

    private static XElement Information(BookRecipe recipe)
    {
        using var zip = Open(recipe);
        using var stream = zip.GetEntry("ComicInfo.xml")?.Open() ?? throw new InvalidDataException("no ComicInfo.xml");
        return XDocument.Load(stream).Root ?? throw new InvalidDataException("no root");
    }
}
