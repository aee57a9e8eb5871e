using System.Collections.Immutable;
using Kantoku.Core.Layout;
using Kantoku.Core.Pictures;
using Kantoku.Core.Plan;
using Kantoku.Core.Script;
using Kantoku.Press.Pages;
using Xunit;

namespace Kantoku.Press.Tests.Pages;

public sealed class GoldenPageTests
{
    private const double Dpi = 64;
    private const byte White = 255;
    private const byte Grey = 190;

    [Fact]
    public void Talk_in_slanted_frames_read_from_the_right()
    {
        var first = Slanted(new RectMm(93, 15, 75, 100), 0, 6,
            Say("Did you lock the door?", "AKI"), Say("Which door?", "MIO"), Think("Not again.", "MIO"));
        var second = Slanted(new RectMm(14, 15, 75, 100), 6, 0,
            Shout("RUN!", "AKI"), Say("Where to?", "MIO") with { Kind = BeatKind.Whisper });
        var third = Slanted(new RectMm(14, 120, 154, 110), 0, 0,
            Tell("Nobody had locked the door."), Sound("KRAKOOM"), Say("This is not a drill.", "BOT") with
            {
                Voice = "robot",
            });
        Match("talk", Recipe(first, second, third), [
            Drawn(first, Grey, new Sitter("AKI", 150, 80, 11), new Sitter("MIO", 115, 85, 11)),
            Drawn(second, White, new Sitter("AKI", 70, 75, 12), new Sitter("MIO", 35, 88, 12)),
            Drawn(third, White, new Sitter("BOT", 60, 190, 16)),
        ]);
    }

    [Fact]
    public void Columns_with_ruby_and_numbers()
    {
        var first = SketchPage.Frame(new RectMm(14, 15, 154, 100),
            Say("｜薔薇《ばら》の花が咲いたって、本当？", "AKI"), Say("12月の朝10時、庭で見たんだよ！？", "MIO"));
        var second = SketchPage.Frame(new RectMm(14, 120, 154, 110),
            Tell("その時、扉が開いた。"), Sound("ガラッ"), Think("誰だろう、こんな時間に……。", "MIO"), Shout("おばあちゃん！", "AKI"));
        var recipe = Recipe(first, second) with { Vertical = true, Language = "ja" };
        Match("columns", recipe, [
            Drawn(first, White, new Sitter("AKI", 120, 75, 12), new Sitter("MIO", 60, 75, 12)),
            Drawn(second, Grey, new Sitter("AKI", 50, 180, 14), new Sitter("MIO", 115, 185, 14)),
        ]);
    }

    [Fact]
    public void Talk_read_from_the_left()
    {
        var first = SketchPage.Frame(new RectMm(14, 15, 154, 100),
            Tell("New York. The lights came back."), Say("You called. So talk.", "AKI"), Say("I did not.", "MIO"));
        var second = SketchPage.Frame(new RectMm(14, 120, 154, 110),
            SketchPage.Say("LEFT TO RIGHT | Chapter one", null, BeatKind.Title), Say("Oh no.", "MIO"));
        var recipe = Recipe(first, second) with { Direction = ReadingDirection.LeftToRight };
        Match("from-the-left", recipe, [
            Drawn(first, White, new Sitter("AKI", 60, 80, 12), new Sitter("MIO", 125, 80, 12)),
            Drawn(second, Grey, new Sitter("MIO", 120, 200, 15)),
        ]);
    }

    [Fact]
    public void A_splash_to_the_edges_with_an_inset()
    {
        var splash = SketchPage.Frame(new RectMm(-3, -3, 188, 263), Shout("GIVE IT BACK!", "AKI"), Sound("FWOOSH"));
        var inset = SketchPage.Frame(new RectMm(20, 180, 60, 55), Say("Too late.", "MIO"));
        splash = splash with { Frame = splash.Frame with { Borderless = true, Bleeds = true } };
        inset = inset with { Frame = inset.Frame with { Panel = 1, Inset = true } };
        Match("splash", Recipe(splash, inset), [
            Drawn(splash, White, new Sitter("AKI", 100, 110, 32)),
            Drawn(inset, Grey, new Sitter("MIO", 50, 220, 11)),
        ]);
    }

    [Fact]
    public void A_spread_whose_words_keep_off_the_fold()
    {
        var frame = SketchPage.Frame(new RectMm(0, 0, 364, 257),
            Tell("The harbour, at last."), Say("All four hundred and twelve of them came home.", "AKI"),
            Say("I take it back. I take all of it back.", "MIO"), Sound("THRUMMMM"));
        var recipe = Recipe(frame) with { WidthMm = 364, Dpi = 44 };
        Match("spread", recipe, [
            SketchedDrawing.Of(frame, 44, White, new Sitter("AKI", 195, 150, 24), new Sitter("MIO", 165, 170, 14)),
        ]);
    }

    private static void Match(string name, PageRecipe recipe, ImmutableArray<Drawing> drawings)
    {
        var page = new PagePress().Compose(recipe, drawings);
        Assert.Empty(page.Findings);
        GoldenPages.AssertMatches(name, page);
    }

    private static PageRecipe Recipe(params ImmutableArray<PageFrame> frames) => SketchPage.Recipe(
        [.. frames.Select((frame, i) => frame with { Frame = frame.Frame with { Panel = i } })]) with
    { Dpi = Dpi };

    private static Drawing Drawn(PageFrame frame, byte tone, params ImmutableArray<Sitter> sitters) =>
        SketchedDrawing.Of(frame, Dpi, tone, sitters);

    /// <summary>A frame whose lower edge falls or rises.</summary>
    private static PageFrame Slanted(RectMm box, double left, double right, params ImmutableArray<Letter> letters)
    {
        var frame = SketchPage.Frame(box, letters);
        return frame with
        {
            Frame = frame.Frame with
            {
                Outline =
                [
                    new PointMm(box.Left, box.Top), new PointMm(box.Right, box.Top),
                    new PointMm(box.Right, box.Bottom - right), new PointMm(box.Left, box.Bottom - left),
                ],
            },
        };
    }

    private static Letter Say(string words, string speaker) => SketchPage.Say(words, speaker);

    private static Letter Think(string words, string speaker) => SketchPage.Say(words, speaker, BeatKind.Thought);

    private static Letter Shout(string words, string speaker) => Say(words, speaker) with { Loudness = 2 };

    private static Letter Tell(string words) => SketchPage.Say(words, null, BeatKind.Caption);

    private static Letter Sound(string words) => SketchPage.Say(words, null, BeatKind.Sfx);
}
