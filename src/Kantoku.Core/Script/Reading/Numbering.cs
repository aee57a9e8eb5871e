using Kantoku.Core.Diagnostics;

namespace Kantoku.Core.Script.Reading;

/// <summary>Watches the numbers of pages and panels, and says which stand out of order.</summary>
internal sealed class Numbering(ScriptBuilder builder, DiagnosticList diagnostics)
{
    /// <summary>The last printed page so far.</summary>
    public int LastPage { get; private set; }

    /// <summary>The last panel of the page so far; 0 before its first panel line.</summary>
    public int LastPanel { get; private set; }

    /// <summary>Opens a page by what its line says; without a usable number it takes the next one.</summary>
    /// <param name="at">The whole line.</param>
    /// <param name="atNumber">Its number.</param>
    /// <param name="gapIsMeant">The author forces the number, whatever stands before it.</param>
    public void OpenPage(
        PageLine page, string? label, SourceSpan at, SourceSpan atNumber, bool gapIsMeant = false)
    {
        var id = page.Id;
        if (id is null)
        {
            diagnostics.Error(Codes.PageWithoutNumber, at, "this page has no number",
                Invariant($"number it {LastPage + 1}"));
        }
        else if (page.Absurd)
        {
            diagnostics.Error(Codes.AbsurdPage, atNumber, "no book has such a page",
                Invariant($"a page is at most {NumberWords.Largest}, a spread at most {PageLine.LargestSpan} pages"));
        }
        else if (builder.IsTaken(id))
        {
            diagnostics.Error(Codes.RepeatedPage, atNumber, $"page {id} is there already",
                "give each page a number of its own");
        }
        else if (page.First < LastPage)
        {
            diagnostics.Warn(Codes.BackwardPage, atNumber,
                Invariant($"page {id} stands after page {LastPage}; pages are printed in the order of the script"),
                "move it to its place");
        }

        else if (page.First > LastPage + 1 && LastPage > 0 && !gapIsMeant)
        {
            diagnostics.Warn(Codes.PageGap, atNumber, Invariant($"page {id} follows page {LastPage}"),
                Invariant($"number it {LastPage + 1}"));
        }

        if (string.IsNullOrEmpty(id))
        {
            (id, page) = (Invariant($"{LastPage + 1}"), page with { First = LastPage + 1 });
        }

        builder.OpenPage(id, page.Span, label, at);
        (LastPage, LastPanel) = (page.First + page.Span - 1, 0);
    }

    /// <summary>Opens a panel; a number beyond all books becomes the next one.</summary>
    public void OpenPanel(PanelLine panel, PanelTags tags, SourceSpan at, SourceSpan atNumber)
    {
        if (panel.Number < 0)
        {
            diagnostics.Error(Codes.AbsurdPanel, atNumber, "no page has such a panel",
                Invariant($"a panel is at most {PanelLine.Largest}"));
            panel = panel with { Number = LastPanel + 1, Last = LastPanel + 1 };
        }

        // Words before the first panel line made a panel 1; a written panel 1 takes them in.
        var made = LastPanel == 0 && builder.PanelCount > 0;
        var before = made && panel.Number != 1 ? 1 : LastPanel;
        if (panel.Number == before && panel.Number > 0)
        {
            diagnostics.Warn(Codes.RepeatedPanel, atNumber, Invariant($"panel {panel.Number} is there already"),
                Invariant($"number it {before + 1}"));
        }
        else if (panel.Number < before || panel.Number == 0)
        {
            diagnostics.Warn(Codes.BackwardPanel, atNumber,
                Invariant($"panel {panel.Number} stands after panel {before}; the order of the script counts"),
                Invariant($"number it {before + 1}"));
        }
        else if (panel.Number > before + 1)
        {
            diagnostics.Warn(Codes.PanelGap, atNumber,
                before == 0 ? Invariant($"the page's first panel is numbered {panel.Number}")
                    : Invariant($"panel {panel.Number} follows panel {before}"),
                Invariant($"number it {before + 1}"));
        }

        LastPanel = panel.Last;
        builder.OpenPanel(panel.Number, tags, at);
    }

    /// <summary>Opens a panel of a script without pages, whose numbers may run on or begin anew.</summary>
    /// <param name="first">No panel line stands before it, so that words before it are its own.</param>
    public void OpenRunningPanel(PanelTags tags, SourceSpan at, bool first) =>
        builder.OpenPanel(first ? 1 : builder.PanelCount + 1, tags, at);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
