using CsCheck;
using Kantoku.Core.Direction;
using Kantoku.Core.Layout;
using Kantoku.Core.Script;
using Kantoku.Core.Tests.Plan;
using Xunit;

namespace Kantoku.Core.Tests.Layout;

public sealed class PageComposerTests
{
    private const double LeastMm = 16;

    private static readonly Trim[] Trims = [Trim.B5, Trim.A5, Trim.B6];

    private static readonly Gen<(DirectedPage Page, Trim Trim, ReadingDirection Direction)> Cases =
        from page in AnyPage.Of(30, 2)
        from trim in Gen.Int[0, 2]
        from direction in Gen.Enum<ReadingDirection>()
        select (page, Trims[trim], direction);

    [Fact]
    public void Every_panel_has_one_frame_in_order() => Cases.Sample(any =>
    {
        var frames = Compose(any).Frames;
        Assert.Equal(any.Page.Panels.Length, frames.Length);
        Assert.All(frames.Select((frame, at) => (frame, at)), pair => Assert.Equal(pair.at, pair.frame.Panel));
    });

    [Fact]
    public void Every_outline_is_convex_and_fills_its_bounds() => Cases.Sample(any =>
    {
        foreach (var frame in Compose(any).Frames)
        {
            Assert.True(FrameGeometry.IsConvexClockwise(frame.Outline));
            Assert.Equal(frame.Outline.Min(point => point.X), frame.Bounds.Left, 6);
            Assert.Equal(frame.Outline.Max(point => point.X), frame.Bounds.Right, 6);
            Assert.Equal(frame.Outline.Min(point => point.Y), frame.Bounds.Top, 6);
            Assert.Equal(frame.Outline.Max(point => point.Y), frame.Bounds.Bottom, 6);
        }
    });

    [Fact]
    public void Frames_other_than_insets_never_overlap() => Cases.Sample(any =>
    {
        var frames = Compose(any).Frames.Where(frame => !frame.Inset).ToArray();
        for (var one = 0; one < frames.Length; one++)
        {
            for (var other = one + 1; other < frames.Length; other++)
            {
                Assert.True(FrameGeometry.Apart(frames[one].Outline, frames[other].Outline));
            }
        }
    });

    [Fact]
    public void No_frame_leaves_the_page_and_its_bleed() => Cases.Sample(any =>
    {
        var layout = Compose(any);
        foreach (var bounds in layout.Frames.Select(frame => frame.Bounds))
        {
            Assert.True(bounds.Left >= -any.Trim.BleedMm - 0.01);
            Assert.True(bounds.Top >= -any.Trim.BleedMm - 0.01);
            Assert.True(bounds.Right <= layout.WidthMm + any.Trim.BleedMm + 0.01);
            Assert.True(bounds.Bottom <= layout.HeightMm + any.Trim.BleedMm + 0.01);
        }
    });

    [Fact]
    public void Only_frames_that_bleed_leave_the_inner_frame() => Cases.Sample(any =>
    {
        var inner = any.Trim.Inner;
        foreach (var frame in Compose(any).Frames.Where(frame => !frame.Bleeds && !frame.Inset))
        {
            Assert.True(frame.Bounds.Left >= inner.Left - 0.01 && frame.Bounds.Top >= inner.Top - 0.01);
            Assert.True(frame.Bounds.Bottom <= inner.Bottom + 0.01);
        }
    });

    [Fact]
    public void A_frame_too_small_to_read_is_said() => Cases.Sample(any =>
    {
        var composition = PageComposer.Compose(any.Page, any.Trim, any.Direction, false);
        var small = composition.Layout.Frames.Any(
            frame => frame.Bounds.Width < LeastMm || frame.Bounds.Height < LeastMm);
        Assert.Equal(small, composition.Diagnostics.Any(found => found.Code == "KL101"));
    });

    [Fact]
    public void Thirty_panels_fit_every_trim()
    {
        foreach (var trim in Trims)
        {
            for (var panels = 1; panels <= 30; panels++)
            {
                var page = DirectedBook.Page("1", AnyPage.Plain(panels));
                var found = PageComposer.Compose(page, trim, ReadingDirection.RightToLeft, false).Diagnostics;
                Assert.True(found.IsEmpty, $"{panels} on {trim.Name}: {found.FirstOrDefault()?.Message}");
            }
        }
    }

    [Fact]
    public void The_eye_goes_down_or_along_from_each_frame_to_the_next() => Cases.Sample(any =>
    {
        var frames = Compose(any).Frames.Where(frame => !frame.Inset).ToArray();
        var along = any.Direction == ReadingDirection.RightToLeft ? -1 : 1;
        for (var at = 1; at < frames.Length; at++)
        {
            var (before, now) = (frames[at - 1].Bounds.Center, frames[at].Bounds.Center);
            Assert.True(now.Y > before.Y || (now.X - before.X) * along > 0);
        }
    });

    [Fact]
    public void The_live_part_lies_inside_the_outline() => Cases.Sample(any =>
    {
        foreach (var frame in Compose(any).Frames)
        {
            var live = Assert.NotNull(frame.Live);
            Assert.True(live.Left >= frame.Bounds.Left && live.Right <= frame.Bounds.Right + 0.01);
            Assert.True(live.Top >= frame.Bounds.Top && live.Bottom <= frame.Bounds.Bottom + 0.01);
        }
    });

    [Theory]
    [InlineData(150)]
    [InlineData(400)]
    [InlineData(5000)]
    public void Absurdly_many_panels_are_laid_out_and_said(int panels)
    {
        var page = DirectedBook.Page("1", AnyPage.Plain(panels));
        var composition = PageComposer.Compose(page, Trim.B5, ReadingDirection.RightToLeft, false);
        Assert.Equal(panels, composition.Layout.Frames.Length);
        Assert.Contains(composition.Diagnostics, found => found.Code == "KL101");
        Assert.All(composition.Layout.Frames, frame => Assert.True(FrameGeometry.IsConvexClockwise(frame.Outline)));
    }

    [Fact]
    public void The_same_page_is_laid_out_the_same_wherever_it_stands() => Cases.Sample(any =>
    {
        var moved = any.Page with { Folio = 77, Source = any.Page.Source with { Id = "77" } };
        Assert.Equal(Outlines(Compose(any)), Outlines(Compose((moved, any.Trim, any.Direction))));
    });

    [Fact]
    public void Pages_of_as_many_panels_differ_in_their_grids()
    {
        for (var panels = 4; panels <= 7; panels++)
        {
            var grids = Enumerable.Range(0, 60).Select(page => Grid(PlainPage(panels, page))).ToArray();
            var common = grids.GroupBy(grid => grid, StringComparer.Ordinal).Max(group => group.Count());
            var kinds = grids.Distinct(StringComparer.Ordinal).Count();
            Assert.True(kinds >= 6, $"{panels} panels: {kinds} grids");
            Assert.True(common <= 27, $"{panels} panels: {common} of 60 pages have the same grid");
        }
    }

    [Fact]
    public void A_large_panel_is_larger_than_the_others() =>
        Gen.Select(Gen.Int[3, 7], Gen.Int[0, 6], Gen.Int[0, 50]).Sample((panels, place, page) =>
        {
            var large = place % panels;
            var plain = PlainPage(panels, page);
            var tagged = DirectedBook.Page("1", 1, plain.Panels.SetItem(large, plain.Panels[large] with
            {
                Source = plain.Panels[large].Source with { Tags = new PanelTags { Size = PanelSize.Large } },
            }));
            var frames = PageComposer.Compose(tagged, Trim.B5, ReadingDirection.RightToLeft, false).Layout.Frames;
            var areas = frames.Select(frame => FrameGeometry.Area(frame.Outline)).ToArray();
            Assert.True(
                areas[large] > areas.Where((_, at) => at != large).Average() * 1.25, string.Join(' ', areas));
        });

    /// <summary>A page that differs from others in who speaks alone.</summary>
    private static DirectedPage PlainPage(int panels, int page) => DirectedBook.Page("1", 1, [.. Enumerable
        .Range(1, panels).Select(number => DirectedBook.Panel(number, beats:
        [
            DirectedBook.Says("So it goes.", DirectedBook.World.Cast[(page * (number + 6) / number) % 5].Id),
        ]))]);

    /// <summary>Which frames stand in which place, without measures: a letter for each row and column that a frame
    /// begins.</summary>
    private static string Grid(DirectedPage page)
    {
        var frames = PageComposer.Compose(page, Trim.B5, ReadingDirection.RightToLeft, false).Layout.Frames;
        return string.Join(' ', frames.Select(frame => FormattableString.Invariant(
            $"{Math.Round(frame.Bounds.Top / 40)}{PlaceOf(frame.Bounds)}")));
    }

    private static char PlaceOf(RectMm bounds) => bounds.Width > 140 ? 'w' : bounds.Left > 60 ? 'r' : 'l';

    private static PageLayout Compose((DirectedPage Page, Trim Trim, ReadingDirection Direction) any) =>
        PageComposer.Compose(any.Page, any.Trim, any.Direction, false).Layout;

    private static string Outlines(PageLayout layout) =>
        string.Join('\n', layout.Frames.Select(frame => string.Join(' ', frame.Outline)));
}
