using System.Globalization;
using System.Text;

namespace Kantoku.Press.Export;

/// <summary>The order in which a PDF is read aloud: a section a page, in it the picture and then every run of
/// words.</summary>
/// <remarks>Elements are written with their page; only their numbers are kept until the end.</remarks>
internal sealed class PdfStructure
{
    private readonly PdfFile _file;
    private readonly int _document;
    private readonly List<int> _sections = [];
    private readonly List<int[]> _elementsOfPages = [];

    public PdfStructure(PdfFile file)
    {
        _file = file;
        Root = file.Reserve();
        _document = file.Reserve();
    }

    public int Root { get; }

    /// <summary>Writes a page's section: element n stands for its marked content n, the picture being the
    /// first.</summary>
    /// <returns>The page's key in the tree of parents.</returns>
    public int AddPage(int page, int contents, string alternative)
    {
        var section = _file.Reserve();
        var elements = new int[contents];
        for (var i = 0; i < contents; i++)
        {
            var kind = i == 0 ? $"/S /Figure /Alt {PdfSyntax.Text(alternative)}" : "/S /P";
            elements[i] = _file.Object(
                string.Create(
                    CultureInfo.InvariantCulture,
                        $"<< /Type /StructElem {kind} /P {section} 0 R /Pg {page} 0 R /K {i} >>"));
        }

        _file.Object(
            section,
            string.Create(
                CultureInfo.InvariantCulture,
                $"<< /Type /StructElem /S /Sect /P {_document} 0 R /K {References(elements)} >>"));
        _sections.Add(section);
        _elementsOfPages.Add(elements);
        return _elementsOfPages.Count - 1;
    }

    public void Finish()
    {
        var parents = new StringBuilder("<< /Nums [");
        for (var key = 0; key < _elementsOfPages.Count; key++)
        {
            parents.Append(CultureInfo.InvariantCulture, $"\n{key} {References(_elementsOfPages[key])}");
        }

        var tree = _file.Object(parents.Append("] >>").ToString());
        var next = _elementsOfPages.Count.ToString(CultureInfo.InvariantCulture);
        _file.Object(
            _document, $"<< /Type /StructElem /S /Document /P {Root} 0 R /K {References([.. _sections])} >>");
        _file.Object(
            Root, $"<< /Type /StructTreeRoot /K {_document} 0 R /ParentTree {tree} 0 R /ParentTreeNextKey {next} >>");
    }

    public static string References(ReadOnlySpan<int> objects)
    {
        var list = new StringBuilder("[");
        foreach (var id in objects)
        {
            list.Append(CultureInfo.InvariantCulture, $"{(list.Length > 1 ? " " : "")}{id} 0 R");
        }

        return list.Append(']').ToString();
    }
}
