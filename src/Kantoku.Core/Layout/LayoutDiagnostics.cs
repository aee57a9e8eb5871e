using System.Collections.Immutable;
using System.Globalization;
using Kantoku.Core.Diagnostics;
using Kantoku.Core.Direction;
using Kantoku.Core.Script;

namespace Kantoku.Core.Layout;

/// <summary>What a page's layout could not do as asked.</summary>
internal sealed class LayoutDiagnostics(DirectedPage page)
{
    /// <summary>Balloons may take this much of a frame; more will not be lettered well.</summary>
    private const double FillMax = 0.8;

    private readonly List<Diagnostic> _found = [];

    public ImmutableArray<Diagnostic> ToImmutable() => [.. _found];

    public void UnreadableSplit(ScriptNote note) => Add(
        "KL103", note.At, $"The layout note \"{note.Value}\" cannot be read; the page is laid out automatically.",
        "Write rows parted by /, columns in brackets, one * a panel: [[split: 30 [*|*] / *]].");

    public void SplitMismatch(ScriptNote note, int cells, int panels) => Add(
        "KL104", note.At,
        $"The layout note has {cells} cells for {panels} panels; the page is laid out automatically.",
        "Write one * for each panel of the page, insets left out.");

    public void CheckTags()
    {
        var splashes = 0;
        for (var at = 0; at < page.Panels.Length; at++)
        {
            var source = page.Panels[at].Source;
            if (source.Tags.Shape == PanelShape.Inset && at == 0)
            {
                Add("KL105", source.At, "An inset needs a panel before it on its page; it is laid out in a row.", null);
            }

            if (source.Tags.Shape == PanelShape.Splash && ++splashes == 2)
            {
                Add(
                    "KL106", source.At, "Two panels of one page cannot both fill it; each gets a row of its own.",
                    "Give the second splash a page of its own.");
            }
        }
    }

    public void CheckSizes(ImmutableArray<Frame> frames)
    {
        foreach (var frame in frames)
        {
            if (frame.Bounds.Width < GridBuilder.LeastWidthMm || frame.Bounds.Height < GridBuilder.LeastHeightMm)
            {
                var size = string.Create(
                    CultureInfo.InvariantCulture, $"{frame.Bounds.Width:0} by {frame.Bounds.Height:0} mm");
                Add(
                    "KL101", page.Source.At,
                    $"Page {page.Source.Id} has {frames.Length} panels; frames become too small to read ({size}).",
                    "Move panels to another page.");
                return;
            }
        }
    }

    public void CheckWords(ImmutableArray<Frame> frames, PageSpace space, bool vertical)
    {
        for (var at = 0; at < frames.Length; at++)
        {
            var source = page.Panels[at].Source;
            var words = TextEstimate.AreaMm2(source.Beats, vertical);
            var room = space.SeenMm2(frames[at].Bounds);
            if (words > room * FillMax)
            {
                var percent = (words / Math.Max(1, room)).ToString("P0", CultureInfo.InvariantCulture);
                Add(
                    "KL102", source.At, $"The words of panel {source.Number} would fill {percent} of its frame.",
                    "Say less, divide them over two panels, or give the page fewer panels.");
            }
        }
    }

    private void Add(string code, SourceSpan at, string message, string? hint) => _found.Add(new Diagnostic
    {
        Code = code, Severity = Severity.Warning, At = at, Message = message, Hint = hint,
    });
}
