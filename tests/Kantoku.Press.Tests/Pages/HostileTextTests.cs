using Kantoku.Core.Layout;
using Kantoku.Core.Pictures;
using Kantoku.Core.Script;
using Kantoku.Press.Pages;
using Xunit;

namespace Kantoku.Press.Tests.Pages;

public sealed class HostileTextTests
{
    private static readonly RectMm Box = new(14, 15, 154, 100);

    public static TheoryData<string> Texts =>
    [
        new string('a', 10_000),
        string.Concat(Enumerable.Repeat("lorem ipsum dolor ", 560)),
        string.Concat(Enumerable.Repeat("吾輩は猫である。", 1250)),
        string.Concat(Enumerable.Repeat("a\u0301\u0302\u0303\u0304\u0305", 200)),
        "\u202Eمرحبا بالعالم שלום",
        "👩‍👩‍👧‍👦🙂🇯🇵👍🏽",
        "\u0000\u0001\u001B[31m\uFFFF",
        "\uD800 lone \uDC00 surrogates",
        new string('*', 500) + new string('_', 500),
        string.Concat(Enumerable.Repeat("《｜", 300)),
        string.Concat(Enumerable.Repeat("\n", 400)) + "x",
        new string('！', 600),
        new string('「', 300),
        new string('ー', 300),
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Any_text_gives_a_page(string text)
    {
        const int Long = 1000;
        foreach (var kind in text.Length > Long ? [BeatKind.Speech] : Enum.GetValues<BeatKind>())
        {
            var frame = SketchPage.Frame(Box, SketchPage.Say(text, "AKI", kind), SketchPage.Say("And then?"));
            var recipe = SketchPage.Recipe(frame) with { Vertical = true, Dpi = 40 };
            var page = new PagePress().Compose(recipe, [SketchPage.Plain(frame, 40)]);
            Assert.Equal(page.Width * page.Height, page.Pixels.Length);
        }
    }

    [Fact]
    public void An_empty_text_is_not_lettered()
    {
        var frame = SketchPage.Frame(Box, SketchPage.Say(""), SketchPage.Say(" \u200B "));
        var page = new PagePress().Compose(SketchPage.Recipe(frame) with { Folio = null },
            [SketchPage.Plain(frame, 75)]);
        Assert.Empty(page.Text);
        Assert.Empty(page.Findings);
    }

    [Fact]
    public void Letters_that_no_font_has_are_reported()
    {
        var frame = SketchPage.Frame(Box, SketchPage.Say("مرحبا"));
        var page = new PagePress().Compose(SketchPage.Recipe(frame), [SketchPage.Plain(frame, 75)]);
        Assert.Equal(FindingCodes.MissingGlyph, Assert.Single(page.Findings).Code);
    }

    [Fact]
    public void Senseless_marks_are_ignored()
    {
        var frame = SketchPage.Frame(Box, SketchPage.Say("Hello.", "AKI"));
        var marks = new Marks
        {
            Heads =
            [
                new HeadMark { Center = new(float.NaN, 0), RadiusX = 1, RadiusY = 1, Confidence = 1 },
                new HeadMark { Center = new(0.5f, 1e30f), RadiusX = 0.1f, RadiusY = 0.1f, Confidence = 1 },
                new HeadMark { Center = new(0.5f, 0.5f), RadiusX = -1, RadiusY = 0, Confidence = 1 },
                new HeadMark { Center = new(0.5f, 0.5f), RadiusX = 0.1f, RadiusY = 0.1f, Confidence = float.NaN },
            ],
            Silhouettes = [new SilhouetteMark { Outline = [new(0, 0), new(float.PositiveInfinity, 1), new(1, 1)],
                Confidence = 1 }],
        };
        var page = new PagePress().Compose(SketchPage.Recipe(frame), [SketchPage.Plain(frame, 75, marks)]);
        Assert.Empty(page.Findings);
    }

    [Fact]
    public void A_raster_that_is_no_picture_leaves_the_panel_empty_and_is_reported()
    {
        var frame = SketchPage.Frame(Box, SketchPage.Say("Hello."));
        var page = new PagePress().Compose(
            SketchPage.Recipe(frame), [new Drawing(new Picture.Raster([1, 2, 3]), Marks.None)]);
        Assert.Equal(FindingCodes.UnreadablePicture, Assert.Single(page.Findings).Code);
    }
}
