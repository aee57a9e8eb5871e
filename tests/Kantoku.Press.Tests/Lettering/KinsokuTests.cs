using Kantoku.Press.Lettering;
using Xunit;

namespace Kantoku.Press.Tests.Lettering;

public sealed class KinsokuTests
{
    [Theory]
    [InlineData("あ、")]
    [InlineData("あ。")]
    [InlineData("あ」")]
    [InlineData("か！")]
    [InlineData("ちゃ")]
    [InlineData("まっ")]
    [InlineData("カー")]
    [InlineData("人々")]
    [InlineData("「あ")]
    [InlineData("（あ")]
    [InlineData("……")]
    [InlineData("――")]
    [InlineData("。」")]
    public void Some_characters_are_never_parted(string pair) =>
        Assert.Equal(Kinsoku.Never, Kinsoku.Penalty(pair[0], pair[1], new Seam(BeginsPhrase: true)));

    [Fact]
    public void A_pause_is_the_best_place_to_break() =>
        Assert.Equal(0, Kinsoku.Penalty('、', '僕', new Seam(BeginsPhrase: false)));

    [Fact]
    public void The_seam_of_two_phrases_is_better_than_the_middle_of_one() => Assert.True(
        Kinsoku.Penalty('は', '僕', new Seam(BeginsPhrase: true))
            < Kinsoku.Penalty('僕', 'は', new Seam(BeginsPhrase: false)));

    [Theory]
    [InlineData("安すぎませんか", "安すぎ|ませんか")]
    [InlineData("マジだってば", "マジ|だってば")]
    [InlineData("おばあちゃん！", "おばあ|ちゃん！")]
    public void A_phrase_that_must_be_parted_is_parted_before_its_ending(string text, string parted)
    {
        var seams = Seam.Of(text);
        Assert.Equal(parted, string.Concat(text.Select((c, at) => seams[at].BeginsEnding ? $"|{c}" : $"{c}")));
        Assert.DoesNotContain(seams.Skip(1), seam => seam.BeginsPhrase);
    }

    [Theory]
    [InlineData("今日は天気です。", "今日は|天気です。")]
    [InlineData("あなたがここにいるの", "あなたが|ここに|いるの")]
    public void Text_is_parted_into_phrases(string text, string parted)
    {
        var begins = Phrases.Shared.Begin(text);
        Assert.Equal(parted, string.Concat(text.Select((c, at) => at > 0 && begins[at] ? $"|{c}" : $"{c}")));
    }
}
