using System.Globalization;
using System.Text;
using System.Xml;
using Kantoku.Core.Plan;
using Kantoku.Core.Script;

namespace Kantoku.Press.Export;

/// <summary>A page as <c>ComicInfo.xml</c> lists it.</summary>
internal readonly record struct ComicPage(int Width, int Height, int Bytes, bool Double);

/// <summary><c>ComicInfo.xml</c>, version 2.0, its elements in the order of the schema.</summary>
internal static class ComicInfo
{
    /// <summary>As the schema spells them.</summary>
    private static readonly string[] AgeRatings =
    [
        "Adults Only 18+", "Early Childhood", "Everyone", "Everyone 10+", "G", "Kids to Adults", "M", "MA15+",
        "Mature 17+", "PG", "R18+", "Rating Pending", "Teen", "X18+",
    ];

    public static byte[] Of(BookRecipe recipe, IReadOnlyList<ComicPage> pages)
    {
        using var bytes = new MemoryStream();
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            Indent = true,
            NewLineChars = "\n",
        };
        using (var xml = XmlWriter.Create(bytes, settings))
        {
            xml.WriteStartElement("ComicInfo");
            xml.WriteAttributeString("xmlns", "xsi", null, "http://www.w3.org/2001/XMLSchema-instance");
            xml.WriteAttributeString("xmlns", "xsd", null, "http://www.w3.org/2001/XMLSchema");
            WriteBook(xml, recipe, pages.Count);
            WritePages(xml, pages);
            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    private static void WriteBook(XmlWriter xml, BookRecipe recipe, int pageCount)
    {
        var book = new BookMetadata(recipe);
        Write(xml, "Title", book.Title);
        Write(xml, "Series", book.Value("series"));
        Write(xml, "Number", book.Value("number", "issue", "chapter", "episode"));
        Write(xml, "Volume", Number(book.Value("volume")));
        Write(xml, "Summary", book.Summary);
        Write(xml, "Notes", book.Value("notes"));
        Write(xml, "Year", Number(book.Date?.Year));
        Write(xml, "Month", Number(book.Date?.Month));
        Write(xml, "Day", Number(book.Date?.Day));
        Write(xml, "Writer", book.Authors);
        Write(xml, "Penciller", book.Value("artist", "art", "penciller"));
        Write(xml, "Letterer", book.Value("letterer", "lettering"));
        Write(xml, "Editor", book.Value("editor"));
        Write(xml, "Publisher", book.Value("publisher"));
        Write(xml, "Genre", book.Value("genre", "genres"));
        Write(xml, "Web", book.Value("web", "url", "website"));
        Write(xml, "PageCount", Number(pageCount));
        Write(xml, "LanguageISO", book.Language);
        Write(xml, "BlackAndWhite", "Yes");
        Write(xml, "Manga", recipe.Direction == ReadingDirection.RightToLeft ? "YesAndRightToLeft" : "No");
        var rating = book.Value("age rating", "agerating", "rating");
        Write(xml, "AgeRating", AgeRatings.FirstOrDefault(known => IsSame(known, rating)));
    }

    private static bool IsSame(string known, string? rating) =>
        string.Equals(known, rating, StringComparison.OrdinalIgnoreCase);

    private static void WritePages(XmlWriter xml, IReadOnlyList<ComicPage> pages)
    {
        xml.WriteStartElement("Pages");
        for (var i = 0; i < pages.Count; i++)
        {
            xml.WriteStartElement("Page");
            xml.WriteAttributeString("Image", Number(i));
            xml.WriteAttributeString("Type", i == 0 ? "FrontCover" : "Story");
            if (pages[i].Double)
            {
                xml.WriteAttributeString("DoublePage", "true");
            }

            xml.WriteAttributeString("ImageSize", Number(pages[i].Bytes));
            xml.WriteAttributeString("ImageWidth", Number(pages[i].Width));
            xml.WriteAttributeString("ImageHeight", Number(pages[i].Height));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, string element, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            xml.WriteElementString(element, value);
        }
    }

    private static string? Number(int? value) => value?.ToString(CultureInfo.InvariantCulture);

    /// <summary>Only what the schema takes for a whole number.</summary>
    private static string? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? Number(value) : null;
}
