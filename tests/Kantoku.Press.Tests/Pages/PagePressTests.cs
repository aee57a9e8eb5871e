using Kantoku.Core.Layout;
using Kantoku.Core.Plan;
using Kantoku.Press.Pages;
using Xunit;

namespace Kantoku.Press.Tests.Pages;

public sealed class PagePressTests
{
    private static readonly RectMm Box = new(14, 15, 154, 100);

    [Fact]
    public void A_screen_page_is_trimmed_grey_at_its_own_resolution()
    {
        var frame = SketchPage.Frame(Box, SketchPage.Say("Hello there."));
        var page = new PagePress().Compose(SketchPage.Recipe(frame), [SketchPage.Plain(frame, 75)]);

        Assert.Equal((537, 759), (page.Width, page.Height));
        Assert.False(page.OneBit);
        Assert.Equal(0, page.BleedMm);
        Assert.Equal(page.Width * page.Height, page.Pixels.Length);
        Assert.Empty(page.Findings);
        Assert.Equal(["Hello there.", "1"], page.Text.Select(run => run.Text));
    }

    [Fact]
    public void A_print_page_is_one_bit_with_bleed_at_600_dpi()
    {
        var frame = SketchPage.Frame(Box);
        var recipe = SketchPage.Recipe(frame) with { Rendering = Rendering.Print };
        var page = new PagePress().Compose(recipe, [SketchPage.Plain(frame, 75)]);

        Assert.Equal((4441, 6213), (page.Width, page.Height));
        Assert.True(page.OneBit);
        Assert.Equal(600, page.Dpi);
        Assert.Equal(page.Stride * page.Height, page.Pixels.Length);
    }

    [Fact]
    public void The_same_page_gives_the_same_bytes()
    {
        var frame = SketchPage.Frame(Box, SketchPage.Say("One."), SketchPage.Say("Two, and *three*!"));
        var recipe = SketchPage.Recipe(frame);
        var first = new PagePress().Compose(recipe, [SketchPage.Plain(frame, 75)]);
        var second = new PagePress().Compose(recipe, [SketchPage.Plain(frame, 75)]);

        Assert.Equal(first.Pixels, second.Pixels);
        Assert.Equal(first.Text, second.Text);
    }

    [Fact]
    public void Frames_without_drawings_are_refused()
    {
        var frame = SketchPage.Frame(Box);
        Assert.Throws<ArgumentException>(() => new PagePress().Compose(SketchPage.Recipe(frame), []));
    }
}
