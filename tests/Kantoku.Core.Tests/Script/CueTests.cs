using Kantoku.Core.Script;
using Xunit;

namespace Kantoku.Core.Tests.Script;

/// <summary>Who speaks, and where their words end: cues of the native format.</summary>
public sealed class CueTests
{
    [Theory]
    [InlineData("KENJI\nHello.", "speech KENJI: Hello.")]
    [InlineData("    KENJI\n    Hello.", "speech KENJI: Hello.")]
    [InlineData("HERO\nOne\ntwo.\n\nHERO\nThree.", "speech HERO: One two.\n    speech HERO: Three.")]
    [InlineData("HERO\nOne.\nHERO\nTwo.", "speech HERO: One.\n    speech HERO: Two.")]
    [InlineData("HERO\n(thought)\nFFS", "thought HERO: FFS")]
    [InlineData("HERO\n(whisper)\nPsst.", "whisper HERO: Psst.")]
    [InlineData("HERO\n（thought）\nHm.", "thought HERO: Hm.")]
    [InlineData("HERO\n(thinks)\nHm.", "speech HERO (thinks): Hm.")]
    [InlineData("HERO\n(angry)\n(low)\nHm.", "speech HERO (angry; low): Hm.")]
    [InlineData("HERO\n(angry, and\nvery low)\nHm.", "speech HERO (angry, and very low): Hm.")]
    [InlineData("HERO\nOne.\n(beat)\nTwo.", "speech HERO: One.\n    speech HERO + (beat): Two.")]
    [InlineData("HERO\nOne.\n(thought)\nTwo.", "speech HERO: One.\n    thought HERO +: Two.")]
    [InlineData("HERO\nSTOP\nRIGHT THERE", "speech HERO: STOP RIGHT THERE")]
    [InlineData("HERO\nI said\nSTOP\nright now.", "speech HERO: I said STOP right now.")]
    [InlineData("HERO\n!?", "speech HERO: !?")]
    [InlineData("HERO\n...", "speech HERO: ...")]
    [InlineData("HERO (O.S.)\nHi.", "speech HERO off: Hi.")]
    [InlineData("HERO (O.P.) (CONT'D)\nHi.", "speech HERO off: Hi.")]
    [InlineData("HERO (CONT’D)\nHi.", "speech HERO: Hi.")]
    [InlineData("HERO (on the phone)\nHi.", "speech HERO (on the phone): Hi.")]
    [InlineData("HERO（O.S.）\nHi.", "speech HERO off: Hi.")]
    [InlineData("NARRATION\nLater.", "caption: Later.")]
    [InlineData("CAPTION\nLater.", "caption: Later.")]
    [InlineData("CAPTION\n(slow)\nLater.", "caption (slow): Later.")]
    [InlineData("KENJI\n(caption)\nLater.", "caption KENJI: Later.")]
    [InlineData("@kenji\nHi.", "speech kenji: Hi.")]
    [InlineData("@McCoy (O.S.)\nHi.", "speech McCoy off: Hi.")]
    [InlineData("A\nHi.\n\nB ^\nHo.", "speech A: Hi.\n    speech B ^: Ho.")]
    [InlineData("R2-D2\nBeep.", "speech R2-D2: Beep.")]
    [InlineData("O'BRIEN\nMorning!", "speech O'BRIEN: Morning!")]
    [InlineData("MR. SMITH\nHm.", "speech MR. SMITH: Hm.")]
    [InlineData("MARTIN JR.\nHm.", "speech MARTIN JR.: Hm.")]
    [InlineData("GUARD #2\nHm.", "speech GUARD #2: Hm.")]
    [InlineData("ÉLODIE\nHm.", "speech ÉLODIE: Hm.")]
    [InlineData("ЖЕНЯ\nХм.", "speech ЖЕНЯ: Хм.")]
    [InlineData("HERO\n~la la\n~lo", "speech HERO: la la lo")]
    [InlineData("SFX CRACK\nSFX: SNAP", "sfx: CRACK\n    sfx: SNAP")]
    [InlineData("HERO\nHi.\nSFX BOOM", "speech HERO: Hi.\n    sfx: BOOM")]
    [InlineData("SFX：ドドド", "sfx: ドドド")]
    [InlineData("効果音：ドドド", "sfx: ドドド")]
    [InlineData("TITLE Cid | (19)", "title: Cid / (19)")]
    [InlineData("TITLE: Executive | DOROTHY | Age 44", "title: Executive / DOROTHY / Age 44")]
    [InlineData("TITLE DEATH", "title: DEATH")]
    [InlineData("CHAPTER Chapter 1: An Exit", "title: Chapter 1: An Exit")]
    [InlineData("(CHAPTER TITLE)\nDOROTHY\n(Age 44)", "title (CHAPTER TITLE): DOROTHY / Age 44")]
    [InlineData("CAPTION: Later.", "caption: Later.")]
    public void A_cue_gives_its_words_to_a_balloon(string lines, string expected) => Reads(lines, "", expected, "");

    [Theory]
    [InlineData("    BAM\n\nPanel 2\nNext.", "BAM", "\n  panel 2: Next.")]
    [InlineData("KING, CLOWN, TEACHER...", "KING, CLOWN, TEACHER...", "")]
    [InlineData("BANG!\nThe door opens.", "BANG! The door opens.", "")]
    [InlineData("The sign reads\nDANGER\nin red letters.", "The sign reads DANGER in red letters.", "")]
    [InlineData("HERO\n\nHe waits.", "HERO / He waits.", "")]
    [InlineData("(not a balloon)", "(not a balloon)", "")]
    [InlineData("    BAM\nThe door opens.", "BAM The door opens.", "")]
    [InlineData("KENJI\n(angry)", "KENJI (angry)", "")]
    public void Capitals_alone_are_action(string lines, string description, string more)
    {
        var reading = Scripts.Read($"# PAGE 1\nPanel 1\n{lines}");
        Assert.Equal($"page 1\n  panel 1: {description}{more}", Scripts.Tell(reading));
        Assert.Equal(("", 0), (Scripts.Codes(reading), reading.LostWords));
    }

    [Theory]
    [InlineData("He looks.\n\nHERO\nHi.\n\nHe turns.", "He looks. / He turns.", "speech HERO: Hi.")]
    [InlineData("He looks.\n        HERO\n        Hi.\n    He turns.", "He looks. / He turns.", "speech HERO: Hi.")]
    [InlineData("He looks.\n    HERO\n    Hi.\nHe turns.", "He looks. / He turns.", "speech HERO: Hi.")]
    public void Prose_after_a_balloon_is_description_again(string lines, string description, string beat) =>
        Reads(lines, ": " + description, beat, "");

    [Theory]
    [InlineData("HERO\nYou are wrong!\nMIO\nNo!", "speech HERO: You are wrong!\n    speech MIO: No!", "KS133")]
    [InlineData("HERO\nCome here,\nMIO\nplease.", "speech HERO: Come here, MIO please.", "")]
    [InlineData("HERO\nMIO\nWatch out.", "speech HERO: MIO Watch out.", "")]
    [InlineData("MIO: Hi.", "speech MIO: Hi.", "KS135")]
    [InlineData("MIO:\nHi.", "speech MIO: Hi.", "")]
    [InlineData("Sfx BOOM", "sfx: BOOM", "KS134")]
    [InlineData("B ^\nHo.", "speech B: Ho.", "KS136")]
    [InlineData("健司\nおはよう。\nもう朝だよ。", "speech 健司: おはよう。もう朝だよ。", "")]
    [InlineData("健司（O.S.）\n（thought）\nおはよう。", "thought 健司 off: おはよう。", "")]
    [InlineData("健司「おはよう」", "speech 健司: おはよう", "KS135")]
    [InlineData("@太郎\nおはよう。", "speech 太郎: おはよう。", "")]
    [InlineData("ナレーション\nその朝。", "caption: その朝。", "")]
    [InlineData("민수\n안녕,\n친구.", "speech 민수: 안녕, 친구.", "")]
    public void Declared_names_are_cues_in_every_script(string lines, string beats, string codes) =>
        Reads(lines, "", beats, codes);

    [Theory]
    [InlineData("教室。\n\n太郎\nおはよう。", "教室。 / 太郎 / おはよう。", "KS131")]
    [InlineData("教室。\n\n建司\nおはよう。", "教室。 / 建司 / おはよう。", "KS131")]
    [InlineData("A room.\n\nMio\nGood morning.", "A room. / Mio / Good morning.", "KS131")]
    [InlineData("A room.\n\n@ken", "A room. / ken", "KS132")]
    public void What_only_looks_like_a_cue_is_told_and_stays_in_the_panel(string lines, string description,
        string codes) =>
        Reads(lines, ": " + description, "", codes);

    [Fact]
    public void A_misspelt_name_is_told_with_the_declared_one()
    {
        var reading = Scripts.Read("Characters: KENJIRO, 山田健司\n\n# PAGE 1\nPanel 1\nX.\n\n山田建司\nおはよう。");
        Assert.Contains("did you mean 山田健司?", reading.Diagnostics[0].Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_from_the_bible_are_declared_too()
    {
        const string text = "# PAGE 1\nPanel 1\n太郎\nおはよう。";
        Assert.Equal("page 1\n  panel 1: 太郎おはよう。", Scripts.Tell(Scripts.Read(text)));
        Assert.Equal("page 1\n  panel 1\n    speech 太郎: おはよう。", Scripts.Tell(Scripts.Read(text, "太郎")));
    }

    [Fact]
    public void A_beat_begins_where_its_words_begin()
    {
        var beat = Scripts.Read("# PAGE 1\nPanel 1\n\tKENJI\n\t(low)\n\tHello.").Script.Pages[0].Panels[0].Beats[0];
        Assert.Equal((5, 2), (beat.At.Line, beat.At.Column));
    }

    private static void Reads(string lines, string description, string beats, string codes)
    {
        var reading = Scripts.Read($"Characters: KENJI, MIO, 健司, 민수\n\n# PAGE 1\nPanel 1\n{lines}");
        var told = beats.Length == 0 ? "" : "\n    " + beats;
        Assert.Equal($"page 1\n  panel 1{description}{told}", Scripts.Tell(reading));
        Assert.Equal((codes, 0), (Scripts.Codes(reading), reading.LostWords));
        Assert.Equal(ScriptFormat.Native, reading.Script.Format);
    }
}
