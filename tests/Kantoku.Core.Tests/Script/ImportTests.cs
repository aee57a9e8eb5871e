using Kantoku.Core.Script;
using Xunit;

namespace Kantoku.Core.Tests.Script;

/// <summary>Fountain, Stripdown, Markdown panels and prose scripts, rule by rule.</summary>
public sealed class ImportTests
{
    [Theory]
    [InlineData("INT. ROOM - DAY\n\nA man.\n\nMAN\nHi.", "page 1\n  panel 1 @ROOM: A man.\n    speech MAN: Hi.")]
    [InlineData("Some\nlong line.\n\nB.", "page 1\n  panel 1: Some long line.\n  panel 2: B.")]
    [InlineData("He runs.\n\nMAN\n(thinking)\nHm.", "page 1\n  panel 1: He runs.\n    thought MAN: Hm.")]
    [InlineData("MAN (V.O.)\nHi.\n\nHe\nSAYS\nno more.",
        "page 1\n  panel 1\n    speech MAN off: Hi.\n  panel 2: He SAYS no more.")]
    [InlineData("MAN\nOne.\n  \nTwo.", "page 1\n  panel 1\n    speech MAN: One.\n    speech MAN +: Two.")]
    [InlineData("A\nHi.\n\nB ^\nHo.", "page 1\n  panel 1\n    speech A: Hi.\n    speech B ^: Ho.")]
    [InlineData("FADE IN:\n\nX.\n\n> Wipe\n\n# Act One\n\n= They meet.\n\nY.",
        "page 1\n  panel 1: X.\n  panel 2: Y.\n  (FADE IN:)\n  (Wipe)\n  (Act One)\n  (They meet.)")]
    [InlineData("X. [[a\nnote]] /* b\n\nc */ Y.", "page 1\n  panel 1: X. Y.\n    [] a note")]
    public void Fountain_flows_into_panels(string text, string expected) =>
        Reads(text, ScriptFormat.Fountain, expected);

    [Theory]
    [InlineData("## Page 1\n\n### Panel 1\n\nA hat.\n\nAnn:\nHi.\nHo.\n\nMore.",
        "page 1\n  panel 1: A hat. / More.\n    speech Ann: Hi. Ho.")]
    [InlineData("## 第5页\n### 2コマ目\nX.", "page 5\n  panel 2: X.")]
    [InlineData("## Pages 12-13\n(Two-page splash)\n### 1\nX.", "page 12-13 x2\n  panel 1: X.\n  (Two-page splash)")]
    [InlineData("## 16-15 الصفحات\n### 1\nX.", "page 15-16 x2\n  panel 1: X.")]
    [InlineData("## 11〜12ページ\n### 1\nX.", "page 11-12 x2\n  panel 1: X.")]
    [InlineData("## Page 012\n### Panel 4 of \\6\nX.", "page 12\n  panel 4: X.")]
    [InlineData("## Page 1: The Roof\n### Panel 1 [H] Wide\nX.", "page 1 'The Roof'\n  panel 1: Wide / X.")]
    [InlineData("## 1\n### 1\nVillain:\n(Shouting)\n**Die!**",
        "page 1\n  panel 1\n    speech Villain (Shouting): **Die!**")]
    [InlineData("## 1\n### 1\nVillain (whisper):\nDie!", "page 1\n  panel 1\n    whisper Villain: Die!")]
    [InlineData("## 1\n### 1\nSFX:\nBOOM\n\nNarrator:\nLater.",
        "page 1\n  panel 1\n    sfx: BOOM\n    caption: Later.")]
    [InlineData("## 1\n### 1\nNot one:\n\nNo: y.", "page 1\n  panel 1: Not one: / No: y.")]
    [InlineData("## 1\n### 1\nAt 4:17:\nX.", "page 1\n  panel 1: At 4:17: X.")]
    [InlineData("## 1\n### 1\n- a\n- b:\n- c", "page 1\n  panel 1: a / b: / c")]
    [InlineData("Page 1\n------\n\n### 1\nX.\n\n## 2\n### 1\nY.", "page 1\n  panel 1: X.\npage 2\n  panel 1: Y.")]
    [InlineData("## 1\n### 1\nX.\n## Notes \\1\nThings.\n## 2\n### 1\nY.",
        "page 1\n  panel 1: X.\n  (Notes \\1)\n  (Things.)\npage 2\n  panel 1: Y.")]
    [InlineData("## 1\n### 1\nX <!-- gone --> y [[Ann]].", "page 1\n  panel 1: X y [[Ann]].")]
    [InlineData("## 1\n### 1\n[[cam: low]]\nX.", "page 1\n  panel 1: X.\n    [cam] low")]
    public void Stripdown_headings_are_pages_and_panels(string text, string expected) =>
        Reads(text, ScriptFormat.Stripdown, expected);

    [Theory]
    [InlineData("**Panel 1:** A hat.\n\n**Ann:** Hi.\nBob: Ho.",
        "page 1\n  panel 1: A hat.\n    speech Ann: Hi.\n    speech Bob: Ho.")]
    [InlineData("**Panel 1**\nA hat.\n**Ann**: Hi.", "page 1\n  panel 1: A hat.\n    speech Ann: Hi.")]
    [InlineData("- **Panel 1** – A hat.\n- **Ann (off):** Hi.", "page 1\n  panel 1: A hat.\n    speech Ann off: Hi.")]
    [InlineData("**PANEL 1 [H]:** A hat.\n**SFX:** Boom\n**Caption:** Later.\n*Ann:* Hi.",
        "page 1\n  panel 1: A hat.\n    sfx: Boom\n    caption: Later.\n    speech Ann: Hi.")]
    [InlineData("**Panel 1:** A hat.\n**Ann (thinking):** Hm.\n**Ann (whispers):** Hm.",
        "page 1\n  panel 1: A hat.\n    thought Ann: Hm.\n    whisper Ann: Hm.")]
    [InlineData("**Panel 1:** A hat.\n**Setting:** A room.\n**Description:** Dark.",
        "page 1\n  panel 1: A hat. **Setting:** A room. / Dark.")]
    [InlineData("## Page 1\n**Panel 1:** X.\n## Page 2\n**Panel 1:** Y.",
        "page 1\n  panel 1: X.\npage 2\n  panel 1: Y.")]
    [InlineData("**Page 1**\n**Panel 1:** X.", "page 1\n  panel 1: X.")]
    public void Markdown_panels_begin_in_bold(string text, string expected) =>
        Reads(text, ScriptFormat.MarkdownPanels, expected);

    [Theory]
    [InlineData("PAGE ONE\nPANEL 1\nX.\nKENJI: Hi.", "page 1\n  panel 1: X.\n    speech KENJI: Hi.")]
    [InlineData("PAGE TWENTY-ONE\nPANEL TWO\nX.", "page 21\n  panel 2: X.")]
    [InlineData("PAGES TWO AND THREE\nPANEL 1\nX.", "page 2-3 x2\n  panel 1: X.")]
    [InlineData("PAGES 2 & 3\nPANEL ONE\nX.", "page 2-3 x2\n  panel 1: X.")]
    [InlineData("Page One (4 panels)\nPanel 1. X.\nPanel 2: Y.\nPanel 3 – Z.",
        "page 1 '(4 panels)'\n  panel 1: X.\n  panel 2: Y.\n  panel 3: Z.")]
    [InlineData("PAGE 1 of 22\nPANEL 1 of 3\nX.\nKENJI: Hi.", "page 1\n  panel 1: X.\n    speech KENJI: Hi.")]
    [InlineData("PAGE 1: INT. ROOM - DAY\nPANEL 1\nX.", "page 1\n  panel 1 @ROOM: X.")]
    [InlineData("PAGE ONE\nPanel 1\nX.\n\nKENJI\nHi,\nyou.\n\nHe waits.",
        "page 1\n  panel 1: X. / He waits.\n    speech KENJI: Hi, you.")]
    [InlineData("PAGE ONE\nPanel 1\n1. KENJI: Hi.\n2. MIO (OFF): Ho.",
        "page 1\n  panel 1\n    speech KENJI: Hi.\n    speech MIO off: Ho.")]
    [InlineData("PAGE ONE\nPanel 1\nKENJI (thinking): Hm.\nKENJI (WHISPER): Hm.",
        "page 1\n  panel 1\n    thought KENJI: Hm.\n    whisper KENJI: Hm.")]
    [InlineData("PAGE ONE\nPanel 1\nCAP: Later.\nCAPTION 2: Then.\nFX: Boom",
        "page 1\n  panel 1\n    caption: Later.\n    caption: Then.\n    sfx: Boom")]
    [InlineData("PAGE ONE\nPanel 1\nKENJI\tHi.", "page 1\n  panel 1\n    speech KENJI: Hi.")]
    [InlineData("PAGE ONE\nPanel 1\nKENJI:\n(low)\nHi.", "page 1\n  panel 1\n    speech KENJI (low): Hi.")]
    [InlineData("PAGE ONE\nPanel 1 (SPLASH)\nX.\nNote: a detail.", "page 1\n  panel 1: X. Note: a detail.")]
    [InlineData("PAGE ONE\nPanel 1\nX.\nPanel 3 shows the door.", "page 1\n  panel 1: X. Panel 3 shows the door.")]
    [InlineData("PAGE ONE\nThey sit.\n\nThey wait.", "page 1\n  panel 1: They sit. / They wait.")]
    [InlineData("Kenji: Hi.\nMio: Ho.", "page 1\n  panel 1\n    speech Kenji: Hi.\n  panel 2\n    speech Mio: Ho.")]
    [InlineData("PANEL 1: X.\nKENJI: Hi.\nPANEL 2: Y.\nMIO: Ho.",
        "page 1\n  panel 1: X.\n    speech KENJI: Hi.\n  panel 2: Y.\n    speech MIO: Ho.")]
    [InlineData("１ページ\n１コマ目\n屋上。\n健司：やあ。\n澪（心の声）：え？", "page 1\n  panel 1: 屋上。\n    speech 健司: やあ。\n    thought 澪: え？")]
    [InlineData("【2-3ページ】\nコマ1 大きく。\n健司：やあ。\n健司「ねえ」",
        "page 2-3 x2\n  panel 1: 大きく。\n    speech 健司: やあ。\n    speech 健司: ねえ")]
    public void Prose_scripts_number_by_words_or_digits(string text, string expected) =>
        Reads(text, ScriptFormat.Prose, expected);

    [Theory]
    [InlineData("“Wait,” said Mio.\n\nShe ran.", "page 1\n  panel 1\n    speech Mio (said): Wait\n  panel 2: She ran.")]
    [InlineData("PAGE 1\nPANEL 1\nRain. “Wait!” Dr. Sato shouted. She ran.",
        "page 1\n  panel 1: Rain. “Wait!” Dr. Sato shouted. She ran.")]
    [InlineData("PAGE 1\nPANEL 1\nRain. “Wait!” Mio Sato whispered. She ran.",
        "page 1\n  panel 1: Rain. She ran.\n    whisper Mio Sato (whispered): Wait!")]
    [InlineData("PAGE 1\nPANEL 1\n\"Wait,\" said Mio, turning.",
        "page 1\n  panel 1: said Mio, turning.\n    speech Mio: Wait")]
    [InlineData("PAGE 1\nPANEL 1\n“Wait,” said Mio. “I forgot.”",
        "page 1\n  panel 1\n    speech Mio (said): Wait\n    speech Mio +: I forgot.")]
    [InlineData("「待って」とミオは言った。\n\n雨が降る。", "page 1\n  panel 1\n    speech ミオ (とは言った): 待って\n  panel 2: 雨が降る。")]
    [InlineData("PAGE 1\nPANEL 1\nThe “experts,” said Mio, were wrong. “Big” said Mio. “Wait!” he said.",
        "page 1\n  panel 1: The “experts,” said Mio, were wrong. “Big” said Mio. “Wait!” he said.")]
    [InlineData("PAGE 1\nPANEL 1\n「待って」と彼女は言った。「本」は古い。", "page 1\n  panel 1: 「待って」と彼女は言った。「本」は古い。")]
    public void Words_in_quotation_marks_beside_a_name_and_a_verb_of_saying_are_speech(string text, string expected) =>
        Reads(text, ScriptFormat.Prose, expected);

    [Fact]
    public void Words_before_the_first_page_of_a_prose_script_are_kept_beside_it()
    {
        var reading = Scripts.Read("THE LAST TRAIN\nby A. Writer\n\nPAGE ONE\nPANEL ONE\nX.");
        Assert.Equal("THE LAST TRAIN", reading.Script.Title);
        Assert.Equal("page 1\n  panel 1: X.\n  (by A. Writer)", Scripts.Tell(reading));
        Assert.Equal(0, reading.LostWords);
    }

    [Fact]
    public void Front_matter_gives_cast_and_direction()
    {
        var reading = Scripts.Read(
            "---\ntitle: \"Lost\"\n# a remark\ncharacters:\n  - Ann\n  - Bob\npageTurnDirection: rtl\n"
                + "oddSide: left\n---\n# Lost\n## 1\n### 1\nX.");
        Assert.Equal("Lost", reading.Script.Title);
        Assert.Equal("Ann\nBob", reading.Script.TitlePage["characters"]);
        Assert.Equal(ReadingDirection.RightToLeft, reading.Script.Direction);
        Assert.Equal(("", 0), (Scripts.Codes(reading), reading.LostWords));
    }

    [Theory]
    [InlineData("# PAGE 1\nx", ScriptFormat.Native)]
    [InlineData("Panel 1 [H]\nx", ScriptFormat.Native)]
    [InlineData("Panel 1\nx\n\nKENJI\nHi.", ScriptFormat.Native)]
    [InlineData("/* PANEL 1 */\nx", ScriptFormat.Native)]
    [InlineData("# Act 1\n\n## Scene 2\n\nINT. ROOM\n\nx", ScriptFormat.Fountain)]
    [InlineData("Just words.", ScriptFormat.Fountain)]
    [InlineData("", ScriptFormat.Fountain)]
    [InlineData("Title: A\n\nKenji walks. He says: no.", ScriptFormat.Fountain)]
    [InlineData("## Page 1\n### Panel 1\nx", ScriptFormat.Stripdown)]
    [InlineData("---\npageTurnDirection: rtl\n---\n## 1\nx", ScriptFormat.Stripdown)]
    [InlineData("**Panel 1:** x", ScriptFormat.MarkdownPanels)]
    [InlineData("PAGE ONE\nx", ScriptFormat.Prose)]
    [InlineData("PAGE 1\n\nPANEL 1\nx\n\nKENJI\nHi.", ScriptFormat.Prose)]
    [InlineData("Page 1\n\nPanel 1\nx\n\nKENJI: Hi.", ScriptFormat.Prose)]
    public void The_format_is_chosen_by_content_and_the_reason_told(string text, ScriptFormat expected)
    {
        var script = Scripts.Read(text).Script;
        Assert.Equal(expected, script.Format);
        Assert.NotEqual("", script.FormatReason);
    }

    private static void Reads(string text, ScriptFormat format, string expected)
    {
        var reading = Scripts.Read(text);
        Assert.Equal(format, reading.Script.Format);
        Assert.Equal(expected, Scripts.Tell(reading));
        Assert.Equal(0, reading.LostWords);
        Assert.DoesNotContain(reading.Diagnostics, told => told.Severity == Kantoku.Core.Diagnostics.Severity.Error);
    }
}
