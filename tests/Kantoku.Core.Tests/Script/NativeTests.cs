using Kantoku.Core.Diagnostics;
using Kantoku.Core.Script;
using Xunit;

namespace Kantoku.Core.Tests.Script;

/// <summary>The native format, rule by rule.</summary>
public sealed class NativeTests
{
    [Theory]
    [InlineData("# PAGE 1\nPanel 1\nA hero.\n\nKENJI\nHello.", "page 1\n  panel 1: A hero.\n    speech KENJI: Hello.")]
    [InlineData("# PAGE 1\n    Panel 1\n    A hero.\n        HERO\n        Hello.\n    SFX: BOOM",
        "page 1\n  panel 1: A hero.\n    speech HERO: Hello.\n    sfx: BOOM")]
    [InlineData("# PAGE 1\n\tPanel 1\n\tA hero.\n\t\tHERO\n\t\tHello.\n\tHe turns.",
        "page 1\n  panel 1: A hero. / He turns.\n    speech HERO: Hello.")]
    [InlineData("# PAGE 1\nPanel 1\nHERO\nOne\ntwo.\n\nHERO\nThree.",
        "page 1\n  panel 1\n    speech HERO: One two.\n    speech HERO: Three.")]
    [InlineData("# PAGE 1\nPanel 1\nHERO\nOne.\nHERO\nTwo.",
        "page 1\n  panel 1\n    speech HERO: One.\n    speech HERO: Two.")]
    [InlineData("# PAGE 1\nPanel 1\nHERO\n(thought)\nFFS", "page 1\n  panel 1\n    thought HERO: FFS")]
    [InlineData("# PAGE 1\nPanel 1\nHERO\nSTOP\nRIGHT THERE", "page 1\n  panel 1\n    speech HERO: STOP RIGHT THERE")]
    [InlineData("# PAGE 1\nPanel 1\n\n    BAM\n\nPanel 2\nNext.", "page 1\n  panel 1: BAM\n  panel 2: Next.")]
    [InlineData("# PAGE 1\nPanel 1\nHERO (O.S.) (CONT'D)\nHi.", "page 1\n  panel 1\n    speech HERO off: Hi.")]
    [InlineData("# PAGE 1\nPanel 1\nNARRATION\nLater.", "page 1\n  panel 1\n    caption: Later.")]
    [InlineData("# PAGE 1\nPanel 1\nKENJI\n(caption)\nLater.", "page 1\n  panel 1\n    caption KENJI: Later.")]
    [InlineData("# PAGE 1\nPanel 1\nKENJI\n(quietly)\nLater.", "page 1\n  panel 1\n    speech KENJI (quietly): Later.")]
    [InlineData("# PAGE 1\nPanel 1\n@kenji\nHi.", "page 1\n  panel 1\n    speech kenji: Hi.")]
    [InlineData("# PAGE 1\nPanel 1\nA\nHi.\n\nB ^\nHo.", "page 1\n  panel 1\n    speech A: Hi.\n    speech B ^: Ho.")]
    [InlineData("# PAGE 1\nPanel 1\nSFX CRACK\nSFX: SNAP", "page 1\n  panel 1\n    sfx: CRACK\n    sfx: SNAP")]
    [InlineData("# PAGE 1\nPanel 1\nTITLE Cid | (19)", "page 1\n  panel 1\n    title: Cid / (19)")]
    [InlineData("# PAGE 1\nPanel 1\nCHAPTER Chapter 1: An Exit", "page 1\n  panel 1\n    title: Chapter 1: An Exit")]
    [InlineData("# PAGE 1\nPanel 1\n(CHAPTER TITLE)\nDOROTHY\n(Age 44)",
        "page 1\n  panel 1\n    title (CHAPTER TITLE): DOROTHY / Age 44")]
    public void Panels_hold_descriptions_and_beats(string text, string expected)
    {
        var reading = Scripts.Read(text);
        Assert.Equal(expected, Scripts.Tell(reading));
        Assert.Equal(0, reading.LostWords);
        Assert.Equal(ScriptFormat.Native, reading.Script.Format);
    }

    [Fact]
    public void An_unknown_tag_is_told_with_the_nearest_known_one()
    {
        var reading = Scripts.Read("# PAGE 1\nPanel 1 [SPLAH]\nHi.");
        var diagnostic = Assert.Single(reading.Diagnostics);
        Assert.Equal(("KS121", Severity.Warning), (diagnostic.Code, diagnostic.Severity));
        Assert.Equal(("test.txt", 2, 9), (diagnostic.At.File, diagnostic.At.Line, diagnostic.At.Column));
        Assert.Equal("Panel 1 [SPLAH]", diagnostic.Excerpt);
        Assert.Equal("did you mean [SPLASH]?", diagnostic.Hint);
    }
}
