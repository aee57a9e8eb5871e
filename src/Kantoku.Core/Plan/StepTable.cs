using System.Collections.Immutable;
using Kantoku.Core.Direction;

namespace Kantoku.Core.Plan;

/// <summary>Which step of a plan is what: sheets, plates, panels, pages for screens, pages for printers, book
/// files.</summary>
internal sealed class StepTable
{
    private readonly int[] _panelStart;
    private readonly int[]? _panelOrder;
    private readonly int[]? _panelPlace;

    /// <param name="script">The script.</param>
    /// <param name="formats">Book files to make.</param>
    /// <param name="panelOrder">Ordinals of panels, inputs first, or null where panels need no other panels.</param>
    public StepTable(DirectedScript script, ImmutableArray<BookFormat> formats, int[]? panelOrder)
    {
        Pages = script.Pages.Length;
        _panelStart = new int[Pages + 1];
        for (var page = 0; page < Pages; page++)
        {
            _panelStart[page + 1] = _panelStart[page] + script.Pages[page].Panels.Length;
        }

        _panelOrder = panelOrder;
        if (panelOrder is not null)
        {
            _panelPlace = new int[panelOrder.Length];
            for (var place = 0; place < panelOrder.Length; place++)
            {
                _panelPlace[panelOrder[place]] = place;
            }
        }

        Formats = formats;
        FirstPlate = script.World.Cast.Length;
        FirstPanel = FirstPlate + script.World.Places.Length;
        FirstScreenPage = FirstPanel + _panelStart[Pages];
        FirstPrintPage = FirstScreenPage + (formats.Any(format => format != BookFormat.PrintPdf) ? Pages : 0);
        FirstBook = FirstPrintPage + (formats.Contains(BookFormat.PrintPdf) ? Pages : 0);
        Count = FirstBook + formats.Length;
    }

    public int Pages { get; }

    public ImmutableArray<BookFormat> Formats { get; }

    public int FirstPlate { get; }

    public int FirstPanel { get; }

    public int FirstScreenPage { get; }

    public int FirstPrintPage { get; }

    public int FirstBook { get; }

    public int Count { get; }

    public bool HasScreenPages => FirstPrintPage > FirstScreenPage;

    public bool HasPrintPages => FirstBook > FirstPrintPage;

    public int Panels => _panelStart[Pages];

    public int PanelsOf(int page) => _panelStart[page + 1] - _panelStart[page];

    /// <summary>A panel's number through the whole book.</summary>
    public int Ordinal(int page, int panel) => _panelStart[page] + panel;

    public int PanelStep(int ordinal) => FirstPanel + (_panelPlace is null ? ordinal : _panelPlace[ordinal]);

    /// <summary>The kind of a step with what it is about: a character, a place, a page or a format, and a
    /// panel.</summary>
    public (StepKind Kind, int Subject, int Panel) At(int step)
    {
        if (step < FirstPlate)
        {
            return (StepKind.Sheet, step, 0);
        }

        if (step < FirstPanel)
        {
            return (StepKind.Plate, step - FirstPlate, 0);
        }

        if (step < FirstScreenPage)
        {
            var ordinal = _panelOrder is null ? step - FirstPanel : _panelOrder[step - FirstPanel];
            var page = PageOf(ordinal);
            return (StepKind.Panel, page, ordinal - _panelStart[page]);
        }

        return step < FirstBook
            ? (StepKind.Page, step < FirstPrintPage ? step - FirstScreenPage : step - FirstPrintPage, 0)
            : (StepKind.Book, step - FirstBook, 0);
    }

    /// <summary>The first of the pages that a book file is made of.</summary>
    public int FirstPageOf(BookFormat format) => format == BookFormat.PrintPdf ? FirstPrintPage : FirstScreenPage;

    public Rendering RenderingOf(int step) => step < FirstPrintPage ? Rendering.Screen : Rendering.Print;

    private int PageOf(int ordinal)
    {
        var found = Array.BinarySearch(_panelStart, ordinal);
        if (found < 0)
        {
            return ~found - 1;
        }

        // Pages without panels share a start: the panel is on the last of them.
        while (_panelStart[found + 1] == ordinal)
        {
            found++;
        }

        return found;
    }
}
