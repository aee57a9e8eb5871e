using System.Collections.Immutable;
using Kantoku.Press.Lettering;
using Xunit;

namespace Kantoku.Press.Tests.Lettering;

public sealed class AtomTests
{
    private static readonly TypeChoice Columns = new()
    {
        Faces = LetteringFonts.Shared.Japanese,
        Emphasis = LetteringFonts.Shared.Japanese,
        Capitals = false,
        Vertical = true,
        Pitch = 1.34f,
    };

    private static readonly TypeChoice Lines = new()
    {
        Faces = LetteringFonts.Shared.Latin,
        Emphasis = LetteringFonts.Shared.LatinEmphasis,
        Capitals = true,
        Vertical = false,
        Pitch = 1.12f,
    };

    [Theory]
    [InlineData("12", true)]
    [InlineData("１２", true)]
    [InlineData("365", true)]
    [InlineData("!!", true)]
    [InlineData("！？", true)]
    [InlineData("7", true)]
    public void Short_numbers_and_cries_share_one_upright_cell(string text, bool upright)
    {
        var atom = Assert.Single(Vertical(text));
        Assert.Equal(1, atom.Advance, 0.01f);
        Assert.Equal(upright, atom.Glyphs.All(glyph => !glyph.Turned));
        Assert.All(atom.Glyphs, glyph => Assert.InRange(glyph.X, -0.55f, 0.55f));
    }

    [Fact]
    public void Five_cries_are_a_pair_and_a_threesome() =>
        Assert.Equal(["!!", "!!!"], Vertical("!!!!!").Select(atom => atom.Words));

    [Fact]
    public void A_foreign_word_lies_on_its_side()
    {
        var atom = Assert.Single(Vertical("Hello"));
        Assert.All(atom.Glyphs, glyph => Assert.True(glyph.Turned));
    }

    [Fact]
    public void Short_capitals_stand_one_below_another_unparted()
    {
        var atoms = Vertical("NHK");
        Assert.Equal(3, atoms.Length);
        Assert.All(atoms.Skip(1), atom => Assert.Equal(Kinsoku.Never, atom.BreakPenalty));
    }

    [Theory]
    [InlineData("ー")]
    [InlineData("—")]
    [InlineData("…")]
    [InlineData("〜")]
    [InlineData("「")]
    [InlineData("、")]
    public void Marks_take_the_form_that_columns_ask_for(string mark)
    {
        var flat = LetteringFonts.Shared.Antique.Shape(mark, vertical: false).Glyphs[0].Glyph;
        var glyph = Assert.Single(Assert.Single(Vertical(mark)).Glyphs);
        Assert.True(glyph.Turned || glyph.Glyph != flat);
    }

    [Fact]
    public void A_reading_stands_small_beside_its_word_and_is_never_parted_from_it()
    {
        var atom = Assert.Single(Vertical("｜硝子《ガラス》"));
        Assert.Equal("硝子", atom.Words);
        Assert.True(atom.HasRuby);
        Assert.Equal(3, atom.Glyphs.Count(glyph => glyph.ScaleX < 0.6f && glyph.X > 0.5f));
    }

    [Fact]
    public void Latin_dialogue_is_drawn_in_capitals_and_read_as_written()
    {
        var atom = Assert.Single(HorizontalAtoms.Cut(LetterMarkup.Read("Hello"), Lines));
        var capitals = LetteringFonts.Shared.Comic.Shape("HELLO", vertical: false);
        Assert.Equal("Hello", atom.Words);
        Assert.Equal(capitals.Glyphs.Select(glyph => glyph.Glyph), atom.Glyphs.Select(glyph => glyph.Glyph));
    }

    [Fact]
    public void What_no_font_has_shows_a_replacement_and_says_so()
    {
        var atoms = HorizontalAtoms.Cut(LetterMarkup.Read("مرحبا"), Lines);
        Assert.All(atoms, atom => Assert.True(atom.Missing));
        Assert.All(atoms.SelectMany(atom => atom.Glyphs), glyph => Assert.NotEqual(0, glyph.Glyph));
    }

    [Fact]
    public void A_character_that_the_first_font_lacks_comes_from_the_next()
    {
        var atoms = HorizontalAtoms.Cut(LetterMarkup.Read("A 星"), Lines);
        Assert.Equal("ComicNeue-Bold.ttf", atoms[0].Glyphs[0].Face.Name);
        Assert.Equal("ShipporiAntique-Regular.subset.ttf", atoms[1].Glyphs[0].Face.Name);
        Assert.DoesNotContain(atoms, atom => atom.Missing);
    }

    private static ImmutableArray<Atom> Vertical(string text) => VerticalAtoms.Cut(LetterMarkup.Read(text), Columns);
}
