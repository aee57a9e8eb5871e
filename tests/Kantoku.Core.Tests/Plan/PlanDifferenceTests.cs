using System.Collections.Immutable;
using Kantoku.Core.Direction;
using Kantoku.Core.Layout;
using Kantoku.Core.Plan;
using Xunit;

namespace Kantoku.Core.Tests.Plan;

public sealed class PlanDifferenceTests
{
    private static readonly BookOptions Options = new()
    {
        Trim = Trim.B5,
        Formats = [BookFormat.ScreenPdf],
        Artist = new ArtistTerms { Id = "storyboard", PanelVersion = 1, SheetVersion = 1, PlateVersion = 1 },
    };

    [Fact]
    public void Nothing_changed_leaves_everything_current() =>
        Assert.Empty(Changes(Pages("A dog.", "Hello."), Pages("A dog.", "Hello.")));

    [Fact]
    public void A_changed_description_names_its_panel_and_both_texts() => Assert.Equal(
        [
            "page 1 panel 2: description: 'A dog.' → 'Two dogs.'",
            "page 1: panel 2 is drawn again",
            "book pdf: page 1 changed",
        ],
        Changes(Pages("A dog.", "Hello."), Pages("Two dogs.", "Hello.")));

    [Fact]
    public void A_changed_word_names_the_page_and_redraws_nothing() => Assert.Equal(
        ["page 2: panel 1 words: 'AKIRA: Hello.' → 'AKIRA: Howdy.'", "book pdf: page 2 changed"],
        Changes(Pages("A dog.", "Hello."), Pages("A dog.", "Howdy.")));

    [Fact]
    public void An_inserted_page_is_new_and_those_after_it_only_get_other_numbers()
    {
        var before = Pages("A dog.", "Hello.");
        var pages = before.Pages.Insert(
            1, DirectedBook.Page("2", DirectedBook.Panel(1, "A cat."), DirectedBook.Panel(2, "A hat.")));
        pages = pages.SetItem(2, Renamed(pages[2], "3"));
        var (difference, plan) = Compare(before, DirectedBook.Script(pages));
        Assert.Equal(
            ["page:2/panel:1", "page:2/panel:2", "page:2"],
            Ids(plan, difference, StepState.New));
        Assert.Equal(["page 3: page number: '2' → '3'", "book pdf: pages: '2' → '3'"], Reasons(plan, difference));
        Assert.Empty(difference.Removed);
    }

    [Fact]
    public void A_removed_page_is_told()
    {
        var before = Pages("A dog.", "Hello.");
        var (difference, plan) = Compare(before, DirectedBook.Script(before.Pages[0]));
        Assert.Equal(["page:2/panel:1", "page:2"], difference.Removed.Select(id => id.Value));
        Assert.Equal(["book pdf: pages: '2' → '1'"], Reasons(plan, difference));
    }

    [Fact]
    public void Long_texts_are_shown_from_where_they_differ()
    {
        var text = string.Join(' ', Enumerable.Repeat("The rain falls on the roof.", 12));
        var reason = Changes(Pages(text + " Now a dog.", "Hi."), Pages(text + " Now a cat.", "Hi."))[0];
        Assert.Contains("Now a dog.' → '", reason, StringComparison.Ordinal);
        Assert.True(reason.Length < 200);
    }

    [Fact]
    public void Another_resolution_is_the_reason_everywhere()
    {
        var script = Pages("A dog.", "Hello.");
        var before = Planner.Plan(script, Options).Plan;
        var now = Planner.Plan(script, Options with { Dpi = 150 }).Plan;
        var difference = PlanDifference.Between(now, Previous(before), before.Recipes.FactsOf);
        Assert.All(difference.States, state => Assert.Equal(StepState.Stale, state));
        Assert.Contains("sheet AKIRA: dpi: '300' → '150'", Reasons(now, difference));
        Assert.Contains("page 1 panel 1: dpi: '300' → '150'", Reasons(now, difference));
    }

    private static ImmutableArray<string> Changes(DirectedScript before, DirectedScript now)
    {
        var (difference, plan) = Compare(before, now);
        Assert.Empty(difference.Removed);
        Assert.DoesNotContain(StepState.New, difference.States);
        return Reasons(plan, difference);
    }

    private static (PlanDifference Difference, ProductionPlan Plan) Compare(DirectedScript before, DirectedScript now)
    {
        var old = Planner.Plan(before, Options).Plan;
        var plan = Planner.Plan(now, Options).Plan;
        return (PlanDifference.Between(plan, Previous(old), old.Recipes.FactsOf), plan);
    }

    private static ImmutableArray<PreviousStep> Previous(ProductionPlan plan) =>
        [.. plan.Steps.Select(step => new PreviousStep(step.Id, step.Key))];

    private static ImmutableArray<string> Reasons(ProductionPlan plan, PlanDifference difference) =>
        [.. Enumerable.Range(0, plan.Steps.Length).Select(difference.ReasonOf).OfType<string>()];

    private static string[] Ids(ProductionPlan plan, PlanDifference difference, StepState state) =>
        [.. Enumerable.Range(0, plan.Steps.Length).Where(step => difference.States[step] == state)
            .Select(step => plan.Steps[step].Id.Value)];

    private static DirectedPage Renamed(DirectedPage page, string id) =>
        page with { Source = page.Source with { Id = id } };

    private static DirectedScript Pages(string description, string words) => DirectedBook.Script(
        DirectedBook.Page("1", DirectedBook.Panel(1, "Rain."), DirectedBook.Panel(2, description)),
        DirectedBook.Page("2", DirectedBook.Panel(1, "Wind.", beats: [DirectedBook.Says(words)])));
}
