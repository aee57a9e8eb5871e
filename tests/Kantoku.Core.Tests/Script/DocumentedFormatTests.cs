using Kantoku.Core.Diagnostics;
using Kantoku.Core.Script;
using Xunit;

namespace Kantoku.Core.Tests.Script;

/// <summary>The examples of docs/script-format.md say what is true.</summary>
public sealed class DocumentedFormatTests
{
    [Theory]
    [InlineData("Title: The Lantern Keeper", "native", 3, 3, "HANA, OLD TORU")]
    [InlineData("Title: The Ferry", "fountain", 1, 3, "NORA, PIET")]
    [InlineData("# Lost in Time", "stripdown", 1, 1, "Annette")]
    [InlineData("**Panel 1:** A courier", "markdown-panels", 1, 1, "Jun, Mio")]
    [InlineData("PAGE ONE (three panels)", "prose", 1, 1, "RIKO, GUARD")]
    [InlineData("≪page 1≫", "prose", 1, 1, "美緒, 健司")]
    public void An_example_reads_as_its_section_says(
        string contains, string format, int pages, int panels, string speakers)
    {
        var example = Assert.Single(Examples(), text => text.Contains(contains, StringComparison.Ordinal));
        var summary = ScriptSummary.Of(ScriptReader.Read(example, "example.txt"));
        Assert.Equal(
            (format, pages, panels, speakers),
            (summary.Format, summary.Pages, summary.Panels, string.Join(", ", summary.Speakers)));
        Assert.Equal(0, summary.LostWords);
    }

    [Fact]
    public void No_example_is_told_to_be_wrong()
    {
        foreach (var example in Examples())
        {
            var reading = ScriptReader.Read(example, "example.txt");
            Assert.DoesNotContain(
                reading.Diagnostics, told => told.Severity != Severity.Info && told.Code is not ("KS105" or "KS117"));
            Assert.Equal(0, reading.LostWords);
        }
    }

    [Fact]
    public void Every_kind_of_beat_is_named()
    {
        var text = Embedded.Text("docs/script-format.md");
        foreach (var kind in Enum.GetNames<BeatKind>())
        {
            Assert.Contains($"| `{kind.ToLowerInvariant()}` |", text, StringComparison.Ordinal);
        }
    }

    private static List<string> Examples()
    {
        var parts = Embedded.Text("docs/script-format.md").Split("\n```");
        return [.. parts.Where((_, index) => index % 2 == 1)
            .Select(part => part[(part.IndexOf('\n', StringComparison.Ordinal) + 1)..])];
    }
}
