using System.Collections.Immutable;
using Kantoku.Core.Direction;
using Kantoku.Core.Script;

namespace Kantoku.Core.Layout;

/// <summary>Lays out a page: rows and columns by search, slanted cuts, bleeds, insets, splashes and spreads.</summary>
/// <remarks>Pure: the same page gives the same frames, wherever it stands in the book. Frames depend on the number of
/// panels, their tags, their weights in classes, their balloons' area in classes and who speaks; on no other
/// wording.</remarks>
public static class PageComposer
{
    /// <param name="page">Any number of panels, none included.</param>
    /// <param name="trim">Of one printed page.</param>
    /// <param name="direction">Which column of a row is read first.</param>
    /// <param name="vertical">Lettering runs top to bottom.</param>
    public static PageComposition Compose(DirectedPage page, Trim trim, ReadingDirection direction, bool vertical)
    {
        var space = new PageSpace(trim, page.Source.Span, direction);
        var diagnostics = new LayoutDiagnostics(page);
        var frames = page.Panels.IsEmpty ? [] : Frames(page, space, direction, vertical, diagnostics);
        var layout = new PageLayout { WidthMm = space.WidthMm, HeightMm = space.HeightMm, Frames = frames };
        diagnostics.CheckTags();
        diagnostics.CheckSizes(frames);
        diagnostics.CheckWords(frames, space, vertical);
        return new PageComposition(layout, diagnostics.ToImmutable());
    }

    private static ImmutableArray<Frame> Frames(
        DirectedPage page, PageSpace space, ReadingDirection direction, bool vertical, LayoutDiagnostics diagnostics)
    {
        var needs = PageNeeds.Read(page, vertical);
        var frames = new Frame[page.Panels.Length];
        if (needs.FillsPage)
        {
            var whole = needs.Flow[0].Panel;
            frames[whole] = FrameOf(page, whole, space.WholePage, space);
        }
        else
        {
            var outlines = Cut(page, needs, space, diagnostics);
            for (var at = 0; at < outlines.Length; at++)
            {
                var panel = needs.Flow[at].Panel;
                frames[panel] = FrameOf(page, panel, outlines[at], space);
            }
        }

        LayInsets(page, needs, frames, space, direction);
        return [.. frames];
    }

    private static ImmutableArray<PointMm>[] Cut(
        DirectedPage page, PageNeeds needs, PageSpace space, LayoutDiagnostics diagnostics)
    {
        var width = space.InnerWidthMm;
        var height = space.InnerHeightMm;
        var grid = Written(page, needs, diagnostics);
        Gutters gutters;
        if (grid is null)
        {
            var search = new RowSearch(needs.Flow, width, height, needs.Hash.Add(3));
            var rows = search.Best();
            gutters = Gutters.For(rows.Length, height);
            grid = GridBuilder.Build(rows, search.Areas, gutters, space);
        }
        else
        {
            gutters = Gutters.For(grid.Rows.Length, height);
        }

        var cuts = Cuts.Choose(grid, needs.Energy, needs.Hash.Add(4), space);
        return new FrameCutter(grid, cuts, gutters, space, needs.Flow).Cut();
    }

    /// <summary>The exact layout that a note asks for, or null.</summary>
    private static PageGrid? Written(DirectedPage page, PageNeeds needs, LayoutDiagnostics diagnostics)
    {
        foreach (var panel in page.Panels)
        {
            foreach (var note in panel.Source.Notes)
            {
                if (note.Key != "split")
                {
                    continue;
                }

                if (SplitNote.Parse(note.Value) is not var (grid, cells))
                {
                    diagnostics.UnreadableSplit(note);
                }
                else if (cells != needs.Flow.Length)
                {
                    diagnostics.SplitMismatch(note, cells, needs.Flow.Length);
                }
                else
                {
                    return grid;
                }
            }
        }

        return null;
    }

    private static void LayInsets(
        DirectedPage page, PageNeeds needs, Frame[] frames, PageSpace space, ReadingDirection direction)
    {
        for (int at = 0, end; at < needs.Insets.Length; at = end)
        {
            var host = needs.Insets[at].Host;
            end = at + 1;
            while (end < needs.Insets.Length && needs.Insets[end].Host == host)
            {
                end++;
            }

            var own = needs.Insets[at..end];
            var live = frames[host].Live ?? frames[host].Bounds;
            var shapes = own.Select(inset => page.Panels[inset.Panel].Source.Tags.InsetShape).ToImmutableArray();
            var rects = InsetPlacer.Place(shapes, live, direction);
            for (var inset = 0; inset < own.Length; inset++)
            {
                var rect = space.Inside(rects[inset]);
                frames[own[inset].Panel] = FrameOf(page, own[inset].Panel, PageSpace.OutlineOf(rect), space) with
                {
                    Inset = true,
                    Bleeds = false,
                };
                frames[host] = frames[host] with { Covered = Union(frames[host].Covered, rect) };
            }
        }
    }

    private static Frame FrameOf(DirectedPage page, int panel, ImmutableArray<PointMm> outline, PageSpace space)
    {
        var bounds = PageSpace.BoundsOf(outline);
        var tags = page.Panels[panel].Source.Tags;
        return new Frame
        {
            Panel = panel,
            Outline = outline,
            Bounds = bounds,
            Borderless = tags.Borderless,
            Bleeds = space.RunsOut(bounds),
            Live = space.LiveOf(outline),
            FoldXMm = space.FoldThrough(bounds),
            Split = tags.Shape == PanelShape.Split ? SplitOf(outline) : null,
        };
    }

    /// <summary>A gutter across the longer way, a little aslant.</summary>
    private static SplitLine SplitOf(ImmutableArray<PointMm> outline)
    {
        var bounds = PageSpace.BoundsOf(outline);
        var (first, second) = bounds.Width >= bounds.Height
            ? (Along(outline[0], outline[1], 0.54), Along(outline[3], outline[2], 0.46))
            : (Along(outline[0], outline[3], 0.53), Along(outline[1], outline[2], 0.47));
        return new SplitLine(first, second, 2);
    }

    private static PointMm Along(PointMm from, PointMm to, double share) => new(
        Math.Round(from.X + ((to.X - from.X) * share), 2), Math.Round(from.Y + ((to.Y - from.Y) * share), 2));

    private static RectMm Union(RectMm? one, RectMm other)
    {
        if (one is not { } rect)
        {
            return other;
        }

        var left = Math.Min(rect.Left, other.Left);
        var top = Math.Min(rect.Top, other.Top);
        return new RectMm(
            left, top, Math.Max(rect.Right, other.Right) - left, Math.Max(rect.Bottom, other.Bottom) - top);
    }
}
