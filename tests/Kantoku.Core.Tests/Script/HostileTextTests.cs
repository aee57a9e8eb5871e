using System.Text;
using CsCheck;
using Kantoku.Core.Script;
using Xunit;

namespace Kantoku.Core.Tests.Script;

/// <summary>Whatever the text, the reader ends soon, throws nothing, and loses no word.</summary>
public sealed class HostileTextTests
{
    private static readonly string[] Pieces =
    [
        "[[", "]]", "/*", "*/", "<!--", "-->", "# PAGE 2", "# PAGE", "Page 3", "PAGE ONE", "Panel 2 [H]", "PANEL ONE",
            "Panel",
        "### Panel 2", "## Page 3", "# T", "KENJI", "KENJI (O.S.) ^", "@ken", "(thought)", "(angry", "low)",
            "SFX: BOOM", "SFX",
        "TITLE a | b", "===", "---", "> x <", "> CUT", "~la", "!act", "= syn", ".HEAD", "INT. X - DAY",
            "**Panel 4:** foo",
        "**Bob:** hi", "Bob: hi", "Bob:", "「", "」", "健司", "健司「待って」", "（", "）", "：", "１", "\t", "  ", "    ", "\n",
            "\n\n", "\r",
        "^", "[H]", "[", "]", "#", "Title: x", "Characters: A, B", "CUT TO:", "\\1", "1. BOB: hi", "- ", "* ", "**",
            "CAPTION: x",
        "NARRATION", "\0", "\u0007", "\u0085", "\uFEFF", "\u2028", "é", "𠮷野", "😀", "[[cam: low]]",
            "[[art: ../x.png]]",
        "/* PANEL 3 [H] */", "(CHAPTER TITLE)", "CHAPTER One two", "Description: foo", "COVER", "FADE IN:", "1コマ目",
            "2ページ", "words",
        " and more words", "THE END", "---\na: b\n---\n", "\"", "|", "`", "_",
    ];

    private static readonly Gen<string> Mixtures =
        Gen.OneOf(Scripts.Any(Pieces), Scripts.Any("\n", " "), Gen.String[Gen.Char, 0, 5])
            .Array[0, 60].Select(string.Concat);

    [Fact]
    public void No_mixture_of_marks_throws_or_loses_a_word() => Mixtures.Sample(text => Sound(text), iter: 3000);

    [Fact]
    public void Random_text_throws_nothing() => Gen.String[Gen.Char, 0, 400].Sample(text => Sound(text), iter: 1000);

    [Fact]
    public void Random_bytes_throw_nothing() =>
        Gen.Byte.Array[0, 400].Sample(bytes => Sound(ScriptReader.Read(bytes, "x"), int.MaxValue), iter: 1000);

    [Fact]
    public void Edited_scripts_lose_no_word()
    {
        string[] names = ["lantern.fountain", "okujou.fountain", "harbour.fountain", "sandglass.md", "courier.md",
            "midnight_train.txt"];
        var scripts = names.Select(name => SampleScriptTests.Text(name).Split('\n')).ToArray();
        var edits = Gen.Select(Gen.Int[0, 1 << 20], Gen.Int[0, 5], Scripts.Any(Pieces)).Array[1, 12];
        Gen.Select(Gen.Int[0, scripts.Length - 1], edits).Sample(
            (script, changes) => Sound(Edit([.. scripts[script]], changes)), iter: 1500);
    }

    [Theory]
    [InlineData("[", 1_000_000)]
    [InlineData("[[", 500_000)]
    [InlineData("]]", 500_000)]
    [InlineData("[[a ", 250_000)]
    [InlineData("/*", 500_000)]
    [InlineData("/* ", 300_000)]
    [InlineData("(", 1_000_000)]
    [InlineData(")", 1_000_000)]
    [InlineData("\0", 1_000_000)]
    [InlineData("\uD800", 1_000_000)]
    [InlineData("\n", 300_000)]
    [InlineData("**", 500_000)]
    [InlineData("a:\n", 100_000)]
    [InlineData("KENJI\n", 50_000)]
    [InlineData("# PAGE 1\n", 50_000)]
    [InlineData("# PAGE 1-999999999\n", 20_000)]
    [InlineData("Title: x\n", 50_000)]
    [InlineData("9", 1_000_000)]
    [InlineData("健", 1_000_000)]
    public void A_million_marks_are_read_in_linear_time(string mark, int count)
    {
        var reading = Scripts.Read(new StringBuilder().Insert(0, mark, count).ToString());
        Sound(reading, int.MaxValue);
        Assert.True(reading.Script.Pages.Length <= count + 1);
    }

    [Fact]
    public void A_page_range_of_a_thousand_million_allocates_no_pages()
    {
        var reading = Scripts.Read("# PAGE 1-999999999\nPanel 1-999999999\nX.");
        Assert.Equal("page 1\n  panel 1: X.", Scripts.Tell(reading));
        Assert.Equal("KS103 KS118", Scripts.Codes(reading));
    }

    [Fact]
    public void Control_characters_never_reach_the_page()
    {
        var reading = Scripts.Read("# PAGE 1\nPanel 1\nA\u0000 h\u001Bero.\n\nKENJI\nHe\u0007llo\uD800.");
        Assert.Equal("page 1\n  panel 1: A hero.\n    speech KENJI: Hello\uFFFD.", Scripts.Tell(reading));
        Assert.Equal("KS003 KS003", Scripts.Codes(reading));
        Assert.Equal((3, 2), (reading.Diagnostics[0].At.Line, reading.Diagnostics[0].At.Column));
    }

    [Fact]
    public void Diagnostics_are_bounded_and_errors_come_before_warnings()
    {
        var text = "# PAGE 1\n" + new StringBuilder().Insert(0, "Panel 1 [XYZZY]\nX.\n",
            3000) + "# PAGE 1\nPanel 1\nY.";
        var reading = Scripts.Read(text);
        Assert.Equal(1001, reading.Diagnostics.Length);
        Assert.Contains(reading.Diagnostics, diagnostic => diagnostic.Code == "KS102");
        Assert.Equal("KS999", reading.Diagnostics[^1].Code);
    }

    [Fact]
    public void An_excerpt_of_a_long_line_is_cut_around_its_place()
    {
        var line = "Panel 1 " + new string('x', 500) + " [[open " + new string('y', 500);
        var diagnostic = Scripts.Read($"# PAGE 1\n{line}").Diagnostics[0];
        Assert.NotNull(diagnostic.Excerpt);
        Assert.InRange(diagnostic.Excerpt.Length, 100, 130);
        Assert.Equal("[[open", diagnostic.Excerpt.Substring(diagnostic.ExcerptColumn - 1, 6));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_told_where_they_stand()
    {
        var reading = ScriptReader.Read([.. "# PAGE 1\nPanel 1\nAb"u8, 0x83, 0x65, .. "c."u8], "x");
        Assert.Equal("KS002", reading.Diagnostics[0].Code);
        Assert.Equal((3, 3), (reading.Diagnostics[0].At.Line, reading.Diagnostics[0].At.Column));
        Assert.Equal("page 1\n  panel 1: Ab\uFFFDec.", Scripts.Tell(reading));
    }

    [Fact]
    public void A_script_beyond_the_limit_is_read_up_to_it()
    {
        var limits = new ReaderLimits { MaxCharacters = 20 };
        var reading = ScriptReader.Read("# PAGE 1\nPanel 1\nABCDEFGH", "x", limits);
        Assert.Equal("KS001", reading.Diagnostics[0].Code);
        Assert.Equal("page 1\n  panel 1: ABC", Scripts.Tell(reading));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("Title: A\n")]
    [InlineData("/* nothing */")]
    public void Nothing_to_draw_is_an_error(string text) =>
        Assert.Contains("KS004", Scripts.Codes(Scripts.Read(text)), StringComparison.Ordinal);

    private static string Edit(List<string> lines, (int Place, int Kind, string Piece)[] changes)
    {
        foreach (var (place, kind, piece) in changes)
        {
            var at = place % Math.Max(1, lines.Count);
            var line = lines.Count == 0 ? "" : lines[at];
            var inside = place % (line.Length + 1);
            switch (kind)
            {
                case 0 when lines.Count > 0:
                    lines.RemoveAt(at);
                    break;
                case 1 when lines.Count > 0:
                    lines[at] = line.Insert(inside, piece);
                    break;
                case 2 when lines.Count > 0:
                    lines[at] = line[..inside];
                    lines.Insert(at + 1, line[inside..]);
                    break;
                case 3 when at + 1 < lines.Count:
                    lines[at] = line + lines[at + 1];
                    lines.RemoveAt(at + 1);
                    break;
                default:
                    lines.Insert(at, kind == 4 ? line : piece);
                    break;
            }
        }

        return string.Join('\n', lines);
    }

    private static void Sound(string text) => Sound(Scripts.Read(text, "健司", "BOB"), 0);

    private static void Sound(ScriptReading reading, int lostMax)
    {
        Assert.InRange(reading.LostWords, 0, lostMax);
        Assert.InRange(reading.Diagnostics.Length, 0, 1001);
        Assert.Equal(
            reading.Script.Pages.Length,
            reading.Script.Pages.Select(page => page.Id).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        foreach (var beat in reading.Script.Pages.SelectMany(page => page.Panels).SelectMany(panel => panel.Beats))
        {
            Assert.False(string.IsNullOrWhiteSpace(beat.Text));
            Assert.DoesNotContain(beat.Text, c => char.IsControl(c) && c is not ('\n' or '\t'));
            Assert.True(beat.At is { Line: > 0, Column: > 0 });
        }

        foreach (var diagnostic in reading.Diagnostics)
        {
            Assert.DoesNotContain(diagnostic.Excerpt ?? "", char.IsControl);
            Assert.True(diagnostic.ExcerptColumn <= (diagnostic.Excerpt?.Length ?? 0) + 1);
        }
    }
}
