using Kantoku.Press.Lettering;
using Xunit;

namespace Kantoku.Press.Tests.Lettering;

public sealed class LetterMarkupTests
{
    [Theory]
    [InlineData("You *came*.", "You /came!/.")]
    [InlineData("**No!** Wait.", "No!!/ Wait.")]
    [InlineData("_so_ far", "so!/ far")]
    [InlineData("I *really, _really_* mean it", "I /really, !/really!/ mean it")]
    [InlineData("snake_case_name", "snake_case_name")]
    [InlineData("2 * 3 * 4", "2 * 3 * 4")]
    [InlineData("one * alone", "one * alone")]
    [InlineData(@"\*not so\*", "*not so*")]
    public void Emphasis_is_read_and_its_marks_are_gone(string text, string expected) => Assert.Equal(
        expected, string.Join('/', LetterMarkup.Read(text).Select(span => span.Text + (span.Emphasis ? "!" : ""))));

    [Theory]
    [InlineData("硝子《ガラス》の街", "硝子(ガラス)/の街")]
    [InlineData("あの｜お嬢さま《ミオ》だ", "あの/お嬢さま(ミオ)/だ")]
    [InlineData("《独り言》", "《独り言》")]
    [InlineData("ひらがな《かな》", "ひらがな《かな》")]
    public void Ruby_belongs_to_what_stands_before_it(string text, string expected) => Assert.Equal(
        expected,
        string.Join('/', LetterMarkup.Read(text).Select(span => span.Text
            + (span.Ruby is null ? "" : $"({span.Ruby})"))));

    [Theory]
    [InlineData("\"Yes,\" she said.", "“Yes,” she said.")]
    [InlineData("It's 'fine'", "It’s ‘fine’")]
    [InlineData("Wait--what...", "Wait—what…")]
    [InlineData("a\u200B\u202Eb\u0007\tc", "ab c")]
    [InlineData("  spread \t out  ", "spread out")]
    public void Typewriter_habits_become_type(string text, string expected) =>
        Assert.Equal(expected, string.Concat(LetterMarkup.Read(text).Select(span => span.Text)));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\u0000\u200F")]
    public void Nothing_visible_is_nothing(string text) => Assert.Empty(LetterMarkup.Read(text));
}
