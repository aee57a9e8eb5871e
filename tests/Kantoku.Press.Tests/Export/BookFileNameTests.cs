using System.Text;
using CsCheck;
using Kantoku.Core.Plan;
using Kantoku.Press.Export;
using Xunit;

namespace Kantoku.Press.Tests.Export;

public sealed class BookFileNameTests
{
    [Theory]
    [InlineData("The Bell", "The Bell")]
    [InlineData("放課後の屋上", "放課後の屋上")]
    [InlineData("a/b\\c:d", "a-b-c-d")]
    [InlineData("What? \"Yes\" <no> | *", "What- 'Yes' -no- - -")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("می‌خواهم", "می‌خواهم")]
    [InlineData("...hidden", "hidden")]
    [InlineData("  two\t\n lines  ", "two lines")]
    [InlineData("ends. . ", "ends")]
    [InlineData("con", "_con")]
    [InlineData("LPT1.part 2", "_LPT1.part 2")]
    [InlineData("console", "console")]
    [InlineData("", "book")]
    [InlineData("\u0000\u202E\u200B", "book")]
    [InlineData("///", "book")]
    public void A_title_becomes_a_name_that_every_system_takes(string title, string name) =>
        Assert.Equal(name, BookFileName.Of(title));

    [Fact]
    public void A_long_title_is_cut_between_characters()
    {
        var name = BookFileName.Of(string.Concat(Enumerable.Repeat("語", 200)));
        Assert.Equal(string.Concat(Enumerable.Repeat("語", 40)), name);
        const string Family = "👨‍👩‍👧";
        Assert.Equal(Family, BookFileName.Of(Family));
        var families = BookFileName.Of(string.Concat(Enumerable.Repeat(Family, 20)));
        Assert.Equal(string.Concat(Enumerable.Repeat(Family, 6)), families);
    }

    [Fact]
    public void No_title_leads_out_of_its_folder_or_past_the_limit() => Gen.String[0, 200].Sample(
        title =>
        {
            var name = BookFileName.Of(title);
            Assert.NotEqual("", name);
            Assert.InRange(Encoding.UTF8.GetByteCount(name), 1, BookFileName.MaxBytes);
            Assert.Equal(-1, name.IndexOfAny(['/', '\\', ':', '*', '?', '"', '<', '>', '|', '\0', '\n']));
            Assert.False(name.StartsWith('.') || name.StartsWith(' ') || name.EndsWith('.') || name.EndsWith(' '));
            Assert.Equal(name, BookFileName.Of(name));
        },
        iter: 2000);

    [Fact]
    public void Each_format_has_its_own_name()
    {
        Assert.Equal("A-B.pdf", BookPress.FileName(BookFormat.ScreenPdf, "A/B"));
        Assert.Equal("A-B.print.pdf", BookPress.FileName(BookFormat.PrintPdf, "A/B"));
        Assert.Equal("A-B.cbz", BookPress.FileName(BookFormat.Cbz, "A/B"));
        Assert.Equal("pages", BookPress.FileName(BookFormat.Png, "A/B"));
    }
}
