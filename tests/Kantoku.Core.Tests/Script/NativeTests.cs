using Kantoku.Core.Diagnostics;
using Kantoku.Core.Script;
using Xunit;

namespace Kantoku.Core.Tests.Script;

/// <summary>Pages, panels and tags of the native format, rule by rule.</summary>
public sealed class NativeTests
{
    [Theory]
    [InlineData("# PAGE 1\nPanel 1\nA hero.", "page 1\n  panel 1: A hero.")]
    [InlineData("# page 1\n    Panel 1\n    A hero\n    runs.", "page 1\n  panel 1: A hero runs.")]
    [InlineData("# PAGE 2-3\nPanel 1\nBig.", "page 2-3 x2\n  panel 1: Big.")]
    [InlineData("# PAGE 10-1\nPanel 1\nSub.", "page 10-1\n  panel 1: Sub.")]
    [InlineData("# PAGE 0-COVER\nPanel 1\nSub.", "page 0-COVER\n  panel 1: Sub.")]
    [InlineData("# PAGE 3-ii\nPanel 1\nSub.", "page 3-ii\n  panel 1: Sub.")]
    [InlineData("# PAGE 3-a\nPanel 1\nSub.", "page 3-a\n  panel 1: Sub.")]
    [InlineData("# PAGE 17 - final splash\nPanel 1\nX.", "page 17 'final splash'\n  panel 1: X.")]
    [InlineData("# PAGE 17 — climax\nPanel 1\nX.", "page 17 'climax'\n  panel 1: X.")]
    [InlineData("# PAGE 1 INT. SHOP - DAY\nPanel 1\nX.", "page 1\n  panel 1 @SHOP: X.")]
    [InlineData("# PAGE 1 - I/E. CAR - NIGHT\nPanel 1\nX.", "page 1\n  panel 1 @CAR: X.")]
    [InlineData("# PAGE 2\n===\n\nPanel 1\nX.", "page 2\n  panel 1: X.")]
    [InlineData("# PAGE 1\nPanel 1-3\nX.\nPanel 4\nY.", "page 1\n  panel 1: X.\n  panel 4: Y.")]
    [InlineData("# PAGE 1\nPanel 1 Stacked\nX.", "page 1\n  panel 1: Stacked / X.")]
    [InlineData("# PAGE 1\nPanel 1 [H] EXT. BEACH\nX.", "page 1\n  panel 1 @BEACH: X.")]
    [InlineData("# PAGE 1\nPanel 1\nX.\n\nYes\nno.", "page 1\n  panel 1: X. / Yes no.")]
    [InlineData("# PAGE 1\nPanel 1\nPanel 2", "page 1\n  panel 1\n  panel 2")]
    [InlineData("# PAGE 1\n/* PANEL 1\n  [wide]\n  [establishing] */\nX.\n/* PANEL 2 */",
        "page 1\n  panel 1: X.\n  panel 2")]
    [InlineData("# PAGE 1\nBefore.\nPanel 1\nX.", "page 1\n  panel 1: Before. / X.")]
    [InlineData("# PAGE 1\nPanel 1\nINT. HALL - NIGHT\nX.", "page 1\n  panel 1 @HALL: X.")]
    [InlineData("# PAGE 1\nPanel 1\nX.\nINT. HALL\nPanel 2\nY.", "page 1\n  panel 1: X.\n  panel 2 @HALL: Y.")]
    [InlineData("# PAGE 1\nPanel 1\n.rooftop\nX.", "page 1\n  panel 1 @rooftop: X.")]
    [InlineData("# PAGE 1\nPanel 1\n!BANG goes the door.", "page 1\n  panel 1: BANG goes the door.")]
    [InlineData("# PAGE 1\nPanel 1\nX.\n\nCUT TO:", "page 1\n  panel 1: X.\n  (CUT TO:)")]
    [InlineData("# PAGE 1\nPanel 1\nX.\n> Fade to white", "page 1\n  panel 1: X.\n  (Fade to white)")]
    [InlineData("# PAGE 1\n= They meet.\nPanel 1\nX.\n## Chapter 2",
        "page 1\n  panel 1: X.\n  (They meet.)\n  (Chapter 2)")]
    [InlineData("# PAGE 1\nPanel 1\n> THE END <", "page 1\n  panel 1\n    title: THE END")]
    [InlineData("# PAGE 1\nPanel 1\n~la la\n~lo", "page 1\n  panel 1\n    caption: la la lo")]
    [InlineData("# PAGE 1\nPanel 1\nX [[note]] y /* gone */ z.", "page 1\n  panel 1: X y z.\n    [] note")]
    [InlineData("# PAGE 1\nPanel 1\n[[cam: low,\nclose-up]]\nX.", "page 1\n  panel 1: X.\n    [cam] low, close-up")]
    [InlineData("# PAGE 1\n[[at: roof]]\nPanel 1\nX.", "page 1\n  panel 1: X.\n    [at] roof")]
    [InlineData("# PAGE 1\nPanel 1\n[[split: 30 [*|*] / *]]", "page 1\n  panel 1\n    [split] 30 [*|*] / *")]
    [InlineData("# PAGE 1\nPanel 1\n[[split: [*|*]]]", "page 1\n  panel 1\n    [split] [*|*]")]
    public void Well_formed_pages_and_panels_are_read_without_a_word(string text, string expected)
    {
        var reading = Scripts.Read(text);
        Assert.Equal(expected, Scripts.Tell(reading));
        Assert.Equal(0, reading.LostWords);
        Assert.Equal("", Scripts.Codes(reading));
        Assert.Equal(ScriptFormat.Native, reading.Script.Format);
    }

    [Theory]
    [InlineData("# PAGE\nPanel 1\nX.", "KS101", Severity.Error)]
    [InlineData("# PAGE one\nPanel 1\nX.\n# PAGE 2\nPanel 1\nY.", "KS101", Severity.Error)]
    [InlineData("# PAGE 1\nPanel 1\nX.\n# PAGE 1\nPanel 1\nY.", "KS102", Severity.Error)]
    [InlineData("# PAGE 1-999999999\nPanel 1\nX.", "KS103", Severity.Error)]
    [InlineData("# PAGE 99999999999999999999\nPanel 1\nX.", "KS103", Severity.Error)]
    [InlineData("# PAGE 1\nPanel 1\nX.\nPage 2\nPanel 1\nY.", "KS104", Severity.Warning)]
    [InlineData("Panel 1 [H]\nX.", "KS105", Severity.Warning)]
    [InlineData("Words.\n\n# PAGE 2\nPanel 1\nX.", "KS105 KS117", Severity.Warning)]
    [InlineData("# PAGE 1\nPanel 1\nX.\n# PAGE 2", "KS106", Severity.Warning)]
    [InlineData("# PAGE 5\nPanel 1\nX.\n# PAGE 4\nPanel 1\nY.", "KS107", Severity.Warning)]
    [InlineData("# PAGE 1\npanel 1\nX.", "KS111", Severity.Warning)]
    [InlineData("# PAGE 1\nPANEL 1 [H]\nX.", "KS111", Severity.Warning)]
    [InlineData("# PAGE 1\n# Panel 1 [h]\nX.", "KS112", Severity.Warning)]
    [InlineData("# PAGE 1\n  Panel 1\nX.", "KS113", Severity.Warning)]
    [InlineData("# PAGE 1\nPanel 1\nX.\nPanel 3\nY.", "KS114", Severity.Warning)]
    [InlineData("# PAGE 1\nPanel 2\nX.", "KS114", Severity.Warning)]
    [InlineData("# PAGE 1\nPanel 1\nX.\nPanel 1\nY.", "KS115", Severity.Warning)]
    [InlineData("# PAGE 1\nPanel 1\nX.\nPanel 2\nY.\nPanel 1\nZ.", "KS116", Severity.Warning)]
    [InlineData("# PAGE 1\nBefore.\nPanel 2\nX.", "KS117", Severity.Warning)]
    [InlineData("# PAGE 1\nOnly prose.", "KS117", Severity.Info)]
    [InlineData("# PAGE 1\nPanel 123456\nX.", "KS118", Severity.Error)]
    [InlineData("# PAGE 1\nPanel 1\nX.\n# Panel", "KS119", Severity.Warning)]
    [InlineData("# PAGE 1\nPanel 1 [DIAGONAL]\nX.", "KS121", Severity.Warning)]
    [InlineData("# PAGE 1\nPanel 1 [H] [V]\nX.", "KS122", Severity.Warning)]
    [InlineData("# PAGE 1\nPanel 1 [S] [L]\nX.", "KS123", Severity.Warning)]
    [InlineData("# PAGE 1\nPanel 1 [BLEED\nX.", "KS124", Severity.Warning)]
    [InlineData("# PAGE 1\nPanel 1 [INSET]\nX.", "KS125", Severity.Warning)]
    [InlineData("# PAGE 1\nPanel 1\nX /* open", "KS020", Severity.Warning)]
    [InlineData("# PAGE 1\nPanel 1\nX [[open", "KS021", Severity.Warning)]
    [InlineData("# PAGE 1\nPanel 1\n[[camm: low]]\nX.", "KS022", Severity.Warning)]
    [InlineData("# PAGE 1\nPanel 1\n[[art: ../../x.png]]\nX.", "KS023", Severity.Error)]
    [InlineData("# PAGE 1\n/* PANEL 2 is too dark */\nPanel 1\nX.", "KS024", Severity.Warning)]
    [InlineData("# PAGE 1\nPanel 1\nX.\n\n===\n\nY.", "KS151", Severity.Info)]
    public void What_is_not_well_formed_is_told_and_kept(string text, string codes, Severity severity)
    {
        var reading = Scripts.Read(text);
        Assert.Equal(codes, Scripts.Codes(reading));
        Assert.Equal(severity, reading.Diagnostics[0].Severity);
        Assert.All(reading.Diagnostics, diagnostic => Assert.InRange(diagnostic.At.Line, 1, 20));
        Assert.Equal(0, reading.LostWords);
    }

    [Theory]
    [InlineData("[H]", PanelShape.Horizontal)]
    [InlineData("[v]", PanelShape.Vertical)]
    [InlineData("[tall]", PanelShape.Vertical)]
    [InlineData("[WIDE]", PanelShape.Wide)]
    [InlineData("[GROUP]", PanelShape.Group)]
    [InlineData("[g]", PanelShape.Group)]
    [InlineData("[SPLIT]", PanelShape.Split)]
    [InlineData("[SPREAD]", PanelShape.Splash)]
    [InlineData("[splash]", PanelShape.Splash)]
    [InlineData("[FULL]", PanelShape.Splash)]
    [InlineData("[BLEED][H] [V]", PanelShape.Horizontal)]
    [InlineData("【Ｈ】", PanelShape.Horizontal)]
    [InlineData("［Ｖ］", PanelShape.Vertical)]
    [InlineData("[BLEED]", PanelShape.Auto)]
    public void The_first_layout_tag_gives_the_shape(string tags, PanelShape expected) =>
        Assert.Equal(expected, Tags($"Panel 1 {tags}").Shape);

    [Fact]
    public void Tags_of_size_style_and_flow_add_up()
    {
        var tags = Tags(
            "Panel 1 [S] [L] [FULL BLEED] [borderless] [LAST] [silent] [establishing] [close up] [reaction]");
        Assert.Equal(
            new PanelTags
            {
                Size = PanelSize.Large,
                Bleed = true,
                FullBleed = true,
                Borderless = true,
                Last = true,
                Silent = true,
                Establishing = true,
                CloseUp = true,
                Reaction = true,
            },
            tags);
    }

    [Theory]
    [InlineData("Panel 2 [INSET] [V]")]
    [InlineData("Panel 2 [V] [INSET]")]
    [InlineData("Panel 2 [insert][tall]")]
    public void An_inset_takes_its_orientation_from_another_tag(string line)
    {
        var reading = Scripts.Read($"# PAGE 1\nPanel 1\nX.\n{line}\nY.");
        var tags = reading.Script.Pages[0].Panels[1].Tags;
        Assert.Equal((PanelShape.Inset, PanelShape.Vertical), (tags.Shape, tags.InsetShape));
        Assert.Equal("", Scripts.Codes(reading));
    }

    [Fact]
    public void An_unknown_tag_is_told_with_the_nearest_known_one()
    {
        var reading = Scripts.Read("# PAGE 1\nPanel 1 [SPLAH]\nHi.");
        var diagnostic = Assert.Single(reading.Diagnostics);
        Assert.Equal(("KS121", Severity.Warning), (diagnostic.Code, diagnostic.Severity));
        Assert.Equal(("test.txt", 2, 9, 7),
            (diagnostic.At.File, diagnostic.At.Line, diagnostic.At.Column, diagnostic.At.Length));
        Assert.Equal(("Panel 1 [SPLAH]", 9), (diagnostic.Excerpt, diagnostic.ExcerptColumn));
        Assert.Equal("did you mean [SPLASH]?", diagnostic.Hint);
    }

    [Fact]
    public void Row_is_an_old_word_for_group()
    {
        var diagnostic = Assert.Single(Scripts.Read("# PAGE 1\nPanel 1 [ROW]\nHi.").Diagnostics);
        Assert.Equal("did you mean [GROUP]?", diagnostic.Hint);
    }

    [Fact]
    public void Repeated_page_ids_stay_unique()
    {
        var reading = Scripts.Read("# PAGE 1\nX.\n# PAGE 1\nY.\n# PAGE 1\nZ.");
        Assert.Equal(["1", "1.2", "1.3"], reading.Script.Pages.Select(page => page.Id));
    }

    [Fact]
    public void A_panel_line_in_capitals_and_wide_forms_reads_like_any_other()
    {
        var reading = Scripts.Read("＃　ＰＡＧＥ　１２\nＰａｎｅｌ　３　［Ｓ］\nX.");
        Assert.Equal("page 12\n  panel 3: X.", Scripts.Tell(reading));
        Assert.Equal(PanelSize.Small, reading.Script.Pages[0].Panels[0].Tags.Size);
    }

    [Theory]
    [InlineData("INT. KITCHEN - NIGHT", "KITCHEN", "NIGHT", Interior.Inside, SceneTime.Present)]
    [InlineData("EXT. HOUSE - GARDEN - DAWN", "HOUSE - GARDEN", "DAWN", Interior.Outside, SceneTime.Present)]
    [InlineData("EXT. HOUSE - GARDEN", "HOUSE - GARDEN", null, Interior.Outside, SceneTime.Present)]
    [InlineData("INT./EXT. CAR - 3 A.M.", "CAR", "3 A.M.", Interior.Both, SceneTime.Present)]
    [InlineData("I/E CAR", "CAR", null, Interior.Both, SceneTime.Present)]
    [InlineData("EST. TOWN – EVENING", "TOWN", "EVENING", Interior.Unknown, SceneTime.Present)]
    [InlineData("INT. SCHOOL - DAY (FLASHBACK)", "SCHOOL", "DAY", Interior.Inside, SceneTime.Flashback)]
    [InlineData("EXT. SEA (DREAM)", "SEA", null, Interior.Outside, SceneTime.Dream)]
    [InlineData("INT. DREAM LAND ARCADE - DAY", "DREAM LAND ARCADE", "DAY", Interior.Inside, SceneTime.Present)]
    [InlineData("EXT. PARK - DAY #12A#", "PARK", "DAY", Interior.Outside, SceneTime.Present)]
    [InlineData("EXT. 学校の屋上 - 夕方", "学校の屋上", "夕方", Interior.Outside, SceneTime.Present)]
    [InlineData("ＩＮＴ．教室－夜（回想）", "教室", "夜", Interior.Inside, SceneTime.Flashback)]
    public void A_heading_says_where_and_when(string line, string place, string? time, Interior interior,
        SceneTime scene)
    {
        var reading = Scripts.Read($"# PAGE 1\nPanel 1\n{line}\nX.");
        var heading = reading.Script.Pages[0].Panels[0].Scene;
        Assert.NotNull(heading);
        Assert.Equal((place, time, interior, scene),
            (heading.Place, heading.Time, heading.Interior, heading.SceneTime));
        Assert.Equal(line.StartsWith("EST", StringComparison.Ordinal), heading.Establishing);
        Assert.Equal(0, reading.LostWords);
    }

    private static PanelTags Tags(string line) =>
        Scripts.Read($"# PAGE 1\n{line}\nX.").Script.Pages[0].Panels[0].Tags;
}
