using System.Globalization;
using System.Text;
using System.Xml;

namespace Kantoku.Press.Export;

/// <summary>What a book says of itself, as XMP.</summary>
internal static class XmpPacket
{
    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private const string Dc = "http://purl.org/dc/elements/1.1/";
    private const string Xmp = "http://ns.adobe.com/xap/1.0/";
    private const string Pdf = "http://ns.adobe.com/pdf/1.3/";

    public static byte[] Of(BookMetadata book)
    {
        using var bytes = new MemoryStream();
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            OmitXmlDeclaration = true,
            Indent = true,
            NewLineChars = "\n",
        };
        bytes.Write("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"u8);
        using (var xml = XmlWriter.Create(bytes, settings))
        {
            xml.WriteStartElement("x", "xmpmeta", "adobe:ns:meta/");
            xml.WriteStartElement("rdf", "RDF", Rdf);
            WriteDescription(xml, book);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        bytes.Write("\n<?xpacket end=\"r\"?>"u8);
        return bytes.ToArray();
    }

    private static void WriteDescription(XmlWriter xml, BookMetadata book)
    {
        xml.WriteStartElement("Description", Rdf);
        xml.WriteAttributeString("about", Rdf, "");
        xml.WriteElementString("dc", "format", Dc, "application/pdf");
        WriteList(xml, "title", "Alt", book.Title);
        if (book.Authors is { } authors)
        {
            WriteList(xml, "creator", "Seq", authors);
        }

        if (book.Summary is { } summary)
        {
            WriteList(xml, "description", "Alt", summary);
        }

        if (book.Value("copyright") is { } copyright)
        {
            WriteList(xml, "rights", "Alt", copyright);
        }

        WriteList(xml, "language", "Bag", book.Language);
        xml.WriteElementString("pdf", "Producer", Pdf, PdfBook.Producer);
        xml.WriteElementString("xmp", "CreatorTool", Xmp, PdfBook.Producer);
        if (book.Date is { } date)
        {
            var text = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
            xml.WriteElementString("xmp", "CreateDate", Xmp, text);
            xml.WriteElementString("xmp", "ModifyDate", Xmp, text);
        }

        xml.WriteEndElement();
    }

    private static void WriteList(XmlWriter xml, string name, string kind, string value)
    {
        xml.WriteStartElement("dc", name, Dc);
        xml.WriteStartElement(kind, Rdf);
        xml.WriteStartElement("li", Rdf);
        if (kind == "Alt")
        {
            xml.WriteAttributeString("xml", "lang", null, "x-default");
        }

        xml.WriteString(value);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
