using System.Text;
using CsCheck;
using Kantoku.Core.Diagnostics;
using Kantoku.Core.Story;
using Kantoku.Engine.Bible;
using Xunit;

namespace Kantoku.Engine.Tests.Bible;

/// <summary>A bible is read under limits, and what is wrong with it is told by line.</summary>
public sealed class BibleReaderTests
{
    private const string Sample = """
        style: soft ink
        cast:
          - id: MIO
            names: [Mio, Mio Hara]
            age: 17
            hair: silver, long
            marks: glasses, scar
            wardrobe:
              uniform: sailor uniform
              casual: grey hoodie
            voice: soft
          - id: KENJI
        locations:
          roof: { names: [School rooftop], look: rooftop }
        props:
          - id: letter
            owner: MIO
            states: [sealed, open]
        facts:
          - { id: secret, text: She leaves, words: [leaving], known_by: [MIO] }
        flags: [lamp]
        """;

    [Fact]
    public void Every_group_is_read()
    {
        var (bible, diagnostics) = BibleReader.Read(Sample, "bible.yaml");

        Assert.Empty(diagnostics);
        Assert.Equal("soft ink", bible.Style);
        Assert.Equal(["MIO", "KENJI"], bible.Cast.Select(entry => entry.Id));
        Assert.Equal(["Mio", "Mio Hara"], bible.Cast[0].Names);
        Assert.Equal(["KENJI"], bible.Cast[1].Names);
        Assert.Equal("17", bible.Cast[0].Age);
        Assert.Equal(["glasses", "scar"], bible.Cast[0].Marks);
        Assert.Equal(["uniform", "casual"], bible.Cast[0].Wardrobe.Select(entry => entry.Look));
        Assert.Equal("roof", bible.Locations[0].Id);
        Assert.Equal(["sealed", "open"], bible.Props[0].States);
        Assert.Equal(["MIO"], bible.Facts[0].KnownBy);
        Assert.Equal(["lamp"], bible.Flags);
        Assert.Equal(3, bible.Cast[0].At.Line);
    }

    [Fact]
    public void An_unknown_key_is_told_with_the_one_that_was_meant()
    {
        var (bible, diagnostics) = BibleReader.Read("cast:\n  - id: MIO\n    hiar: black\n", "b.yaml");

        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal(("KB010", 3, 5), (diagnostic.Code, diagnostic.At.Line, diagnostic.At.Column));
        Assert.Contains("hair", diagnostic.Hint, StringComparison.Ordinal);
        Assert.Equal("    hiar: black", diagnostic.Excerpt);
        Assert.Single(bible.Cast);
    }

    [Theory]
    [InlineData("cast: [", "KB003")]
    [InlineData("a: &x [1]\nb: *x", "KB005")]
    [InlineData("cast:\n  - hair: black", "KB012")]
    [InlineData("cast:\n  - id: A\n  - id: A", "KB013")]
    [InlineData("cast: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]", "KB004")]
    public void What_cannot_be_read_is_an_error_with_its_line(string yaml, string code)
    {
        var (_, diagnostics) = BibleReader.Read(yaml, "b.yaml");

        var error = Assert.Single(diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        Assert.Equal(code, error.Code);
        Assert.True(error.At.Line > 0);
    }

    [Fact]
    public void A_bible_that_would_grow_without_end_is_refused()
    {
        var yaml = new StringBuilder("a: &a [x,x,x,x,x,x,x,x,x]\n");
        for (var level = 'b'; level <= 'z'; level++)
        {
            var before = (char)(level - 1);
            yaml.Append(level).Append(": &").Append(level).Append(" [")
                .AppendJoin(',', Enumerable.Repeat("*" + before, 9)).Append("]\n");
        }

        var (bible, diagnostics) = BibleReader.Read(yaml.ToString(), "b.yaml");

        Assert.Empty(bible.Cast);
        Assert.Contains(diagnostics, diagnostic => diagnostic.Code == "KB005");
    }

    [Fact]
    public void A_bible_over_the_limit_is_refused_whole()
    {
        var (_, diagnostics) = BibleReader.Read(new string('#', BibleReader.SizeMax + 1), "b.yaml");

        Assert.Equal("KB002", Assert.Single(diagnostics).Code);
    }

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    [InlineData('-')]
    [InlineData('?')]
    [InlineData('"')]
    public void A_million_of_one_character_is_read_quickly(char unit)
    {
        var (bible, _) = BibleReader.Read(new string(unit, BibleReader.SizeMax), "b.yaml");

        Assert.Empty(bible.Cast);
    }

    [Fact]
    public void No_text_makes_the_reader_throw()
    {
        string[] pieces =
        [
            "cast:", "\n", "  ", "- ", "id: A", "names: [", "]", "{", "}", "&a", "*a", "<<: *a", "|", ">", "\"", "'",
                "#", "? ",
            ": ", "!!int 3", "%YAML 9.9", "---", "...", "\t", "\0", "\uFEFF", "wardrobe:", "ミオ", "\ud83d", "@", "`",
                ",", "~",
        ];
        Gen.OneOf(Gen.String, Gen.Int[0, pieces.Length - 1].Array[0, 40].Select(parts
            => string.Concat(parts.Select(at => pieces[at])))).Sample(
            text => BibleReader.Read(text, "b.yaml").Bible is not null, iter: 3000);
    }

    [Fact]
    public void Bytes_with_a_mark_read_as_text()
    {
        byte[] bytes = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("cast: [ミオ]")];

        Assert.Equal("ミオ", BibleReader.Read(bytes, "b.yaml").Bible.Cast[0].Id);
    }

    [Fact]
    public void A_name_that_two_people_claim_is_told()
    {
        var (bible, _) = BibleReader.Read("cast:\n  - id: A\n    names: [Ken]\n  - id: B\n    names: [Ken]\n",
            "b.yaml");
        var script = Core.Script.ScriptReader.Read("# PAGE 1\nPanel 1\nKen runs.", "s").Script;

        var diagnostic = Assert.Single(Casting.Resolve(script, bible).Diagnostics);

        Assert.Equal(("KB021", 4), (diagnostic.Code, diagnostic.At.Line));
    }
}
