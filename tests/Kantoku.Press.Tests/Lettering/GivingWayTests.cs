using System.Collections.Immutable;
using CsCheck;
using Kantoku.Core.Layout;
using Kantoku.Core.Plan;
using Kantoku.Core.Script;
using Kantoku.Press.Lettering;
using Kantoku.Press.Pages;
using Kantoku.Press.Tests.Pages;
using Xunit;

namespace Kantoku.Press.Tests.Lettering;

/// <summary>What gives way, and in which order, where words are many and room is scarce.</summary>
public sealed class GivingWayTests
{
    private const string Long = "Every ship that ever left this harbour is out there still. "
        + "They wait for somebody who remembers their names. So I wrote all of them down.";

    [Fact]
    public void A_long_speech_is_parted_where_its_sentences_end()
    {
        var lettering = Letter(Box(70, 75), Head(35, 55, 12), SketchPage.Say(Long, "AKI"));

        Assert.True(lettering.Letters.Length > 1);
        Assert.All(lettering.Text, run => Assert.EndsWith(".", run.Text, StringComparison.Ordinal));
        Assert.Equal(Long, string.Join(' ', lettering.Text.Select(run => run.Text)));
    }

    [Fact]
    public void One_long_speech_shrinks_no_other()
    {
        var lettering = Letter(
            Box(62, 70), Head(31, 50, 12), SketchPage.Say("So?", "AKI"), SketchPage.Say(Long, "MIO"));

        var style = lettering.Letters[0].Style;
        Assert.Equal(LetteringSheet.Of(SketchPage.Recipe()).EmMm(style), lettering.Letters[0].SizeMm, 0.01);
        Assert.DoesNotContain(lettering.Findings, finding => finding.Code == FindingCodes.TextTooSmall);
    }

    [Fact]
    public void Balloons_of_one_speech_have_one_size()
    {
        var lettering = Letter(Box(58, 72), Head(30, 50, 14), SketchPage.Say(Long + " " + Long, "AKI"));

        Assert.Single(lettering.Letters.Select(letter => letter.SizeMm).Distinct());
    }

    [Fact]
    public void A_face_is_not_covered_while_there_is_room() => Gen
        .Select(Gen.Float[0.15f, 0.85f], Gen.Float[0.3f, 0.8f], Gen.Float[5, 18])
        .Sample((x, y, radius) =>
        {
            var lettering = Letter(
                Box(150, 100),
                Head(14 + (x * 150), 15 + (y * 100), radius),
                SketchPage.Say("Did you lock the door?", "AKI"),
                SketchPage.Say("Which door?", "AKI"));
            Assert.Empty(lettering.Findings);
        }, iter: 16, threads: 1);

    [Theory]
    [InlineData("Incomprehensibilities!", "Incomprehensibilities!")]
    [InlineData("A well-known-nothing.", "A well-known-nothing.")]
    public void A_parted_word_is_still_one_word_to_a_reader(string words, string read)
    {
        var lettering = Letter(Box(26, 60), null, SketchPage.Say(words));

        Assert.Equal(read, Assert.Single(lettering.Text).Text);
    }

    [Fact]
    public void Words_keep_off_a_spreads_fold() => Gen
        .Select(Gen.Int[1, 7], Gen.Bool)
        .Sample((count, vertical) =>
        {
            var (recipe, frame) = Spread([.. Enumerable.Range(0, count).Select(i =>
                SketchPage.Say(i % 2 == 0 ? Long : "はい。", i % 3 == 0 ? null : "AKI", KindOf(i)))]);
            var scene = Scene(frame.Frame, Head(182, 120, 15));
            var lettering = PageLetterer.Letter(recipe with { Vertical = vertical }, [scene], LetteringFonts.Shared);
            foreach (var letter in lettering.Letters.Where(letter => letter.Sound is null))
            {
                Assert.True(
                    Math.Abs(letter.X - Trim.B5.WidthMm) - letter.Body.OuterHalfWidth >= 6.5,
                    $"{letter.Style.Form} in the fold");
            }
        }, iter: 8, threads: 1);

    [Fact]
    public void A_tail_points_to_the_mouth_of_who_speaks() => RandomPages.Pages.Sample(
        page =>
        {
            var (recipe, scenes) = page;
            foreach (var letter in PageLetterer.Letter(recipe, scenes, LetteringFonts.Shared).Letters)
            {
                if (letter.Tail is not { Head: { } head } aim || BalloonOutline.TipOf(letter) is not { } tip)
                {
                    continue;
                }

                var words = recipe.Frames[letter.Panel].Letters[letter.Letter];
                Assert.Equal(words.Speaker, head.Character);
                var (dx, dy) = (aim.X - letter.X, aim.Y - letter.Y);
                var (tx, ty) = (tip.X - letter.X, tip.Y - letter.Y);
                Assert.True((dx * tx) + (dy * ty) > 0, "away from the mouth");
                Assert.InRange(Math.Abs((dx * ty) - (dy * tx)) / MathF.Sqrt((dx * dx) + (dy * dy)), 0, 0.1f);
                Assert.True((tx * tx) + (ty * ty) <= ((dx * dx) + (dy * dy)) * 1.001f, "beyond the mouth");
            }
        }, iter: 4, threads: 1);

    private static BeatKind KindOf(int i) => (i % 5) switch
    {
        2 => BeatKind.Caption,
        3 => BeatKind.Title,
        4 => BeatKind.Sfx,
        _ => BeatKind.Speech,
    };

    private static RectMm Box(double width, double height) => new(14, 15, width, height);

    private static SceneHead Head(float x, float y, float radius) => new()
    {
        Character = "AKI",
        X = x,
        Y = y,
        RadiusX = radius,
        RadiusY = radius * 1.25f,
        Mouth = (x, y + (radius * 0.6f)),
        Confidence = 1,
    };

    private static PanelScene Scene(Frame frame, SceneHead? head) => new()
    {
        Panel = 0,
        Frame = frame,
        Heads = head is null ? [] : [head],
        Shapes = [],
        Over = [],
    };

    private static PageLettering Letter(RectMm box, SceneHead? head, params ImmutableArray<Letter> letters)
    {
        var frame = SketchPage.Frame(box, letters);
        return PageLetterer.Letter(SketchPage.Recipe(frame), [Scene(frame.Frame, head)], LetteringFonts.Shared);
    }

    private static (PageRecipe Recipe, PageFrame Frame) Spread(ImmutableArray<Letter> letters)
    {
        var width = Trim.B5.WidthMm * 2;
        var frame = SketchPage.Frame(new RectMm(0, 0, width, Trim.B5.HeightMm), letters);
        return (SketchPage.Recipe(frame) with { WidthMm = width }, frame);
    }
}
