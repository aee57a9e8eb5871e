using System.Collections.Immutable;
using System.Text;
using Kantoku.Artists.Inspection;
using Kantoku.Core.Diagnostics;
using Kantoku.Core.Direction;
using Kantoku.Core.Layout;
using Kantoku.Core.Plan;
using Kantoku.Core.Script;
using Kantoku.Core.Story;
using Kantoku.Engine.Books;
using Kantoku.Press.Pages;
using Xunit;

namespace Kantoku.Engine.Tests.Books;

public sealed class BookFindingsTests
{
    private const string Script = "# PAGE 1\n\nPanel 1\nA wall.\n\nAKI\nHello there.\n\nPanel 2\nA door.\n";

    private static readonly BookOptions Options = new()
    {
        Trim = Trim.B5,
        Formats = [BookFormat.ScreenPdf, BookFormat.PrintPdf],
        Artist = new ArtistTerms { Id = "nobody", PanelVersion = 1, SheetVersion = 1, PlateVersion = 1 },
    };

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

    [Fact]
    public void An_odd_picture_names_its_panel()
    {
        var observer = Observer(Script);
        observer.Found(new StepId("page:1/panel:2"), new Finding("colour", "It has colour.", 0.95, Fatal: false));

        var found = Assert.Single(observer.ToDiagnostics());
        Assert.Equal(("KP201", 9), (found.Code, found.At.Line));
    }

    private static Diagnostic Report(params (string Page, PressFinding Finding)[] findings) =>
        Assert.Single(Observe(Script, findings));

    private static BookFindings Observer(string text)
    {
        var script = ScriptReader.Read(Encoding.UTF8.GetBytes(text), "book.txt").Script;
        var (world, _) = Casting.Resolve(script, StoryBible.Empty);
        var directed = Director.Direct(script, world);
        return new BookFindings(directed, Planner.Plan(directed, Options).Plan);
    }

    private static ImmutableArray<Diagnostic> Observe(
        string text, params (string Page, PressFinding Finding)[] findings)
    {
        var observer = Observer(text);
        foreach (var (page, finding) in findings)
        {
            observer.Found(new StepId(page), finding);
        }

        return observer.ToDiagnostics();
    }
}
