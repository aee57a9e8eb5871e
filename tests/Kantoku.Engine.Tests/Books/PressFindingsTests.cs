using System.Text;
using Kantoku.Core.Direction;
using Kantoku.Core.Plan;
using Kantoku.Core.Script;
using Kantoku.Core.Story;
using Kantoku.Engine.Books;
using Kantoku.Press.Pages;
using Xunit;

namespace Kantoku.Engine.Tests.Books;

public sealed class PressFindingsTests
{
    private const string Script = "# PAGE 1\n\nPanel 1\nA wall.\n\nAKI\nHello there.\n\nPanel 2\nA door.\n";

    [Fact]
    public void A_finding_names_the_line_of_its_words_and_says_what_to_do()
    {
        var found = Report(("page:1", new PressFinding(FindingCodes.TextTooSmall, 0, 0, "Too small.")));

        Assert.Equal("KL201", found.Code);
        Assert.Equal(("book.txt", 7), (found.At.File, found.At.Line));
        Assert.Equal("Too small.", found.Message);
        Assert.NotNull(found.Hint);
    }

    [Fact]
    public void A_finding_of_a_whole_panel_names_the_panel()
    {
        var found = Report(("page:1", new PressFinding(FindingCodes.ReadingOrder, 1, -1, "Out of order.")));

        Assert.Equal(9, found.At.Line);
    }

    [Fact]
    public void A_page_found_in_both_renderings_is_told_once()
    {
        var finding = new PressFinding(FindingCodes.BalloonOverFace, 1, -1, "Over a face.");

        Report(("page:1", finding), ("page:1/print", finding));
    }

    private static Core.Diagnostics.Diagnostic Report(params (string Page, PressFinding Finding)[] findings)
    {
        var script = ScriptReader.Read(Encoding.UTF8.GetBytes(Script), "book.txt").Script;
        var (world, _) = Casting.Resolve(script, StoryBible.Empty);
        var observer = new PressFindings(Director.Direct(script, world));
        foreach (var (page, finding) in findings)
        {
            observer.Found(new StepId(page), finding);
        }

        return Assert.Single(observer.ToDiagnostics());
    }
}
