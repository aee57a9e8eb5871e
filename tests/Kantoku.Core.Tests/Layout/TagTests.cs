using System.Collections.Immutable;
using Kantoku.Core.Direction;
using Kantoku.Core.Layout;
using Kantoku.Core.Script;
using Kantoku.Core.Tests.Plan;
using Xunit;

namespace Kantoku.Core.Tests.Layout;

/// <summary>What tags and notes ask of a layout.</summary>
public sealed class TagTests
{
    private static readonly Trim Trim = Trim.B5;

    [Fact]
    public void A_splash_alone_fills_the_page_to_the_end_of_its_bleed()
    {
        var frame = Frames([Tagged(1, PanelShape.Splash)])[0];
        Assert.Equal(new RectMm(-3, -3, 188, 263), frame.Bounds);
        Assert.True(frame.Bleeds);
    }

    [Fact]
    public void Few_panels_after_a_splash_lie_over_it()
    {
        var frames = Frames([Tagged(1, PanelShape.Splash), Plain(2), Plain(3)]);
        Assert.Equal(188, frames[0].Bounds.Width, 2);
        Assert.All(frames[1..], frame => Assert.True(frame.Inset));
        Assert.False(Overlap(frames[1].Bounds, frames[2].Bounds));
        Assert.True(frames[1].Bounds.Left > frames[2].Bounds.Left);
    }

    [Fact]
    public void A_splash_after_other_panels_takes_most_of_the_page()
    {
        var frames = Frames([Plain(1), Plain(2), Tagged(3, PanelShape.Splash)]);
        Assert.True(frames[2].Bounds.Height > 0.45 * Trim.HeightMm);
        Assert.Equal(188, frames[2].Bounds.Width, 2);
    }

    [Fact]
    public void A_full_width_panel_has_its_row_to_itself()
    {
        var frames = Frames([Plain(1), Plain(2), Tagged(3, PanelShape.Horizontal), Plain(4), Plain(5)]);
        Assert.Equal(Trim.Inner.Width, frames[2].Bounds.Width, 2);
    }

    [Fact]
    public void A_wide_panel_bleeds_to_both_sides()
    {
        var bounds = Frames([Plain(1), Plain(2), Tagged(3, PanelShape.Wide), Plain(4), Plain(5)])[2].Bounds;
        Assert.Equal(-3, bounds.Left, 2);
        Assert.Equal(185, bounds.Right, 2);
    }

    [Fact]
    public void A_tall_panel_is_taller_than_wide()
    {
        for (var others = 2; others < 7; others++)
        {
            var panels = ImmutableArray.Create(Tagged(1, PanelShape.Vertical))
                .AddRange(Enumerable.Range(2, others).Select(number => Plain(number)));
            var bounds = Frames(panels)[0].Bounds;
            Assert.True(bounds.Height > bounds.Width * 1.2, $"{others}: {bounds}");
        }
    }

    [Fact]
    public void A_group_stands_in_one_row_until_the_next_layout_tag()
    {
        var frames = Frames(
            [Plain(1), Tagged(2, PanelShape.Group), Plain(3), Plain(4), Tagged(5, PanelShape.Horizontal), Plain(6)]);
        var middles = frames[1..4].Select(frame => frame.Bounds.Center.Y).ToArray();
        Assert.True(middles.Max() - middles.Min() < 8);
        Assert.True(frames[0].Bounds.Bottom < middles.Min());
        Assert.True(frames[4].Bounds.Top > middles.Max());
    }

    [Fact]
    public void An_inset_lies_over_the_panel_before_it_at_the_end_of_reading()
    {
        var frames = Frames([Plain(1), Plain(2), Tagged(3, PanelShape.Inset), Plain(4)]);
        Assert.True(frames[2].Inset);
        var covered = Assert.NotNull(frames[1].Covered);
        Assert.Equal(frames[2].Bounds, covered);
        Assert.True(frames[2].Bounds.Center.X < frames[1].Bounds.Center.X);
        Assert.True(frames[2].Bounds.Center.Y > frames[1].Bounds.Center.Y);
    }

    [Fact]
    public void An_inset_without_a_panel_before_it_is_said()
    {
        var page = DirectedBook.Page("1", Tagged(1, PanelShape.Inset), Plain(2));
        var composition = PageComposer.Compose(page, Trim, ReadingDirection.RightToLeft, false);
        Assert.Equal("KL105", Assert.Single(composition.Diagnostics).Code);
        Assert.False(composition.Layout.Frames[0].Inset);
    }

    [Fact]
    public void Large_is_larger_than_plain_and_plain_than_small()
    {
        var small = Plain(1, new PanelTags { Size = PanelSize.Small });
        var large = Plain(3, new PanelTags { Size = PanelSize.Large });
        var bounds = Frames([small, Plain(2), large]).Select(frame => frame.Bounds);
        var areas = bounds.Select(rect => rect.Width * rect.Height).ToArray();
        Assert.True(areas[0] < areas[1] && areas[1] < areas[2]);
    }

    [Fact]
    public void The_turn_of_a_page_is_its_largest_panel()
    {
        for (var at = 0; at < 5; at++)
        {
            ImmutableArray<DirectedPanel> panels =
                [.. Enumerable.Range(0, 5).Select(number => Plain(number + 1, weight: number == at ? 2.4 : 1))];
            var areas = Frames(panels).Select(frame => frame.Bounds.Width * frame.Bounds.Height).ToArray();
            Assert.Equal(at, Array.IndexOf(areas, areas.Max()));
        }
    }

    [Fact]
    public void A_note_sets_the_layout_exactly()
    {
        var panel = DirectedBook.Panel(
            1, notes: [new ScriptNote("split", "30 [25 *|*] / * / 20 [*|*/*]", DirectedBook.At(2))]);
        var frames = Frames([panel, Plain(2), Plain(3), Plain(4), Plain(5), Plain(6)]);
        Assert.InRange(frames[0].Bounds.Height, 60, 75);
        Assert.InRange(frames[0].Bounds.Width, 32, 46);
        Assert.Equal(Trim.Inner.Width, frames[2].Bounds.Width, 2);
        Assert.InRange(frames[3].Bounds.Height, 38, 48);
        Assert.Equal(frames[4].Bounds.Center.X, frames[5].Bounds.Center.X, 0.5);
        Assert.True(frames[4].Bounds.Bottom < frames[5].Bounds.Top);
    }

    [Theory]
    [InlineData("30 [*|*", "KL103")]
    [InlineData("", "KL103")]
    [InlineData("[*|*|*] / *", "KL104")]
    public void A_layout_note_that_does_not_fit_is_said_and_left(string note, string code)
    {
        var panel = DirectedBook.Panel(1, notes: [new ScriptNote("split", note, DirectedBook.At(2))]);
        var composition = PageComposer.Compose(
            DirectedBook.Page("1", panel, Plain(2)), Trim, ReadingDirection.RightToLeft, false);
        var found = Assert.Single(composition.Diagnostics);
        Assert.Equal(code, found.Code);
        Assert.Equal(2, found.At.Line);
        Assert.Equal(2, composition.Layout.Frames.Length);
    }

    [Fact]
    public void Words_that_cannot_be_lettered_are_said_at_the_panel()
    {
        var speech = DirectedBook.Says(string.Join(' ', Enumerable.Repeat("extraordinary", 300)));
        var panel = DirectedBook.Panel(2, beats: [speech]);
        var composition = PageComposer.Compose(
            DirectedBook.Page("1", Plain(1), panel, Plain(3)), Trim, ReadingDirection.RightToLeft, false);
        var found = Assert.Single(composition.Diagnostics);
        Assert.Equal("KL102", found.Code);
        Assert.Equal(20, found.At.Line);
    }

    [Fact]
    public void More_words_make_a_larger_frame()
    {
        var speech = DirectedBook.Says(string.Join(' ', Enumerable.Repeat("wonderful", 45)));
        var quiet = Frames([Plain(1), Plain(2), Plain(3), Plain(4), Plain(5)])[2].Bounds;
        var wordy = Frames(
            [Plain(1), Plain(2), DirectedBook.Panel(3, beats: [speech, speech]), Plain(4), Plain(5)])[2].Bounds;
        Assert.True(wordy.Width * wordy.Height > quiet.Width * quiet.Height * 1.1);
    }

    [Fact]
    public void On_a_spread_no_cut_comes_near_the_fold_without_lying_on_it()
    {
        for (var panels = 2; panels < 12; panels++)
        {
            var page = DirectedBook.Page("2-3", 2, AnyPage.Plain(panels));
            var layout = PageComposer.Compose(page, Trim, ReadingDirection.RightToLeft, false).Layout;
            Assert.Equal(364, layout.WidthMm);
            foreach (var frame in layout.Frames.Where(frame => frame.FoldXMm is not null))
            {
                Assert.True(frame.Bounds.Left < 182 - 14 && frame.Bounds.Right > 182 + 14, $"{frame.Bounds}");
            }
        }
    }

    private static ImmutableArray<Frame> Frames(ImmutableArray<DirectedPanel> panels) =>
        PageComposer.Compose(DirectedBook.Page("1", panels), Trim, ReadingDirection.RightToLeft, false).Layout.Frames;

    private static DirectedPanel Tagged(int number, PanelShape shape) => Plain(number, new PanelTags { Shape = shape });

    private static DirectedPanel Plain(int number, PanelTags? tags = null, double weight = 1) =>
        DirectedBook.Panel(number, tags: tags, weight: weight);

    private static bool Overlap(RectMm one, RectMm other) =>
        one.Left < other.Right && other.Left < one.Right && one.Top < other.Bottom && other.Top < one.Bottom;
}
