using Kantoku.Core.Script;
using Xunit;

namespace Kantoku.Core.Tests.Script;

/// <summary>Title pages, direction, language.</summary>
public sealed class TitlePageTests
{
    private const string Body = "# PAGE 1\nPanel 1\nX.";

    [Fact]
    public void Keys_take_lines_that_are_indented_under_them()
    {
        var reading = Scripts.Read($"Title:\n    **One**\n    *Two*\nAuthor: A\nNotes: x\n   y\n\n{Body}");
        Assert.Equal("One Two", reading.Script.Title);
        Assert.Equal("**One**\n*Two*", reading.Script.TitlePage["title"]);
        Assert.Equal("x\ny", reading.Script.TitlePage["NOTES"]);
        Assert.Equal(("", 0), (Scripts.Codes(reading), reading.LostWords));
    }

    [Fact]
    public void The_block_ends_at_the_first_body_line()
    {
        var reading = Scripts.Read($"Title: A\n{Body}");
        Assert.Equal("page 1\n  panel 1: X.", Scripts.Tell(reading));
        Assert.Single(reading.Script.TitlePage.Entries);
    }

    [Fact]
    public void Known_keys_after_a_blank_line_still_belong_to_it()
    {
        var reading = Scripts.Read($"Title: A\n\nAuthor: B\n\nPages: 66\n\n{Body}");
        Assert.Equal(["Title", "Author", "Pages"], reading.Script.TitlePage.Entries.Select(entry => entry.Key));
        Assert.Equal("page 1\n  panel 1: X.", Scripts.Tell(reading));
    }

    [Fact]
    public void An_unknown_key_is_kept_and_told()
    {
        var reading = Scripts.Read($"Titel: A\nAuthor: B\n\n{Body}");
        Assert.Equal("KS030", Scripts.Codes(reading));
        Assert.Equal("did you mean 'Title'?", reading.Diagnostics[0].Hint);
        Assert.Equal("A", reading.Script.TitlePage["Titel"]);
    }

    [Fact]
    public void A_repeated_key_is_told_and_the_first_one_counts()
    {
        var reading = Scripts.Read($"Title: A\nTitle: B\n\n{Body}");
        Assert.Equal(("KS032", "A"), (Scripts.Codes(reading), reading.Script.Title));
    }

    [Fact]
    public void Without_a_title_the_file_gives_it() =>
        Assert.Equal("my.story", ScriptReader.Read(Body, "a/b\\my.story.fountain").Script.Title);

    [Theory]
    [InlineData("Story bible: ../bible.yaml")]
    [InlineData("Story bible: /etc/passwd")]
    [InlineData("Story bible: C:\\bible.yaml")]
    [InlineData("Bible: a/../../b.yaml")]
    public void A_bible_outside_the_folder_is_an_error(string line) =>
        Assert.Equal("KS023", Scripts.Codes(Scripts.Read($"Title: A\n{line}\n\n{Body}")));

    [Theory]
    [InlineData("Manga", ReadingDirection.RightToLeft)]
    [InlineData("manga", ReadingDirection.RightToLeft)]
    [InlineData("Comic", ReadingDirection.LeftToRight)]
    [InlineData("mangaplay", ReadingDirection.LeftToRight)]
    public void Only_manga_is_read_from_the_right(string format, ReadingDirection expected) =>
        Assert.Equal(expected, Scripts.Read($"Title: A\nFormat: {format}\n\n{Body}").Script.Direction);

    [Theory]
    [InlineData("KENJI\nHello there.", "en")]
    [InlineData("@健司\nもう行くの？", "ja")]
    [InlineData("@민수\n안녕하세요.", "ko")]
    [InlineData("@小明\n他說這個國家沒有門。", "zh-Hant")]
    [InlineData("@小明\n他说这个国家没有门。", "zh")]
    [InlineData("@Женя\nЗдравствуйте.", "ru")]
    [InlineData("KENJI\nHello there.\n\nSFX: ドドドドドドドドドドド", "en")]
    [InlineData("@健司\nOKだよ。", "ja")]
    public void Letters_tell_the_language_of_the_words_spoken(string lines, string expected) =>
        Assert.Equal(expected, Scripts.Read($"# PAGE 1\nPanel 1\n{lines}").Script.Language);

    [Theory]
    [InlineData("ja", "ja", "")]
    [InlineData("Japanese", "ja", "")]
    [InlineData("zh-Hant", "zh-Hant", "")]
    [InlineData("pt_BR", "pt-BR", "")]
    [InlineData("elvish runes", "en", "KS031")]
    public void A_written_language_wins(string written, string expected, string codes)
    {
        var reading = Scripts.Read($"Title: A\nLanguage: {written}\n\n# PAGE 1\nPanel 1\nKENJI\nHello.");
        Assert.Equal((expected, codes), (reading.Script.Language, Scripts.Codes(reading)));
    }

    [Theory]
    [InlineData("Format: Manga", "もう行くの？", true)]
    [InlineData("Format: Manga", "他說這個國家沒有門。", true)]
    [InlineData("Format: Manga", "他说这个国家没有门。", false)]
    [InlineData("Format: Manga", "안녕하세요.", false)]
    [InlineData("Format: Manga", "Hello.", false)]
    [InlineData("Format: Comic", "もう行くの？", false)]
    [InlineData("Format: Manga\nLanguage: en", "もう行くの？", false)]
    [InlineData("Format: Manga\nLanguage: ja", "Hello.", true)]
    public void Japanese_and_traditional_Chinese_manga_run_top_to_bottom(string keys, string words, bool expected) =>
        Assert.Equal(expected, Scripts.Read($"Title: A\n{keys}\n\n# PAGE 1\nPanel 1\n@A\n{words}").Script.Vertical);
}
