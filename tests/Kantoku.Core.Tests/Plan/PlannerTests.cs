using System.Collections.Immutable;
using Kantoku.Core.Direction;
using Kantoku.Core.Layout;
using Kantoku.Core.Plan;
using Kantoku.Core.Script;
using Xunit;

namespace Kantoku.Core.Tests.Plan;

public sealed class PlannerTests
{
    private static readonly ArtistTerms Storyboard = new()
    {
        Id = "storyboard", PanelVersion = 1, SheetVersion = 1, PlateVersion = 1,
    };

    private static readonly BookOptions Options = new()
    {
        Trim = Trim.B5,
        Formats = [BookFormat.ScreenPdf, BookFormat.PrintPdf, BookFormat.Cbz, BookFormat.Png],
        Artist = Storyboard,
    };

    [Fact]
    public void A_plan_has_every_step_under_the_name_people_type()
    {
        var plan = Planner.Plan(TwoPages(), Options).Plan;
        Assert.Equal(
            [
                "sheet:AKIRA", "sheet:MIO", "sheet:KEN", "sheet:TARO", "sheet:YUI", "plate:ROOFTOP", "plate:CLASSROOM",
                "page:1/panel:1", "page:1/panel:2", "page:2/panel:1", "page:1", "page:2", "page:1/print",
                "page:2/print", "book:pdf", "book:print", "book:cbz", "book:png",
            ],
            plan.Steps.Select(step => step.Id.Value));
        Assert.All(plan.Steps, step => Assert.False(step.Key.IsEmpty));
        Assert.All(plan.Steps, step => Assert.True(step.Seconds > 0));
    }

    [Fact]
    public void A_key_is_the_digest_of_the_recipe_and_the_keys_of_its_inputs()
    {
        var plan = Planner.Plan(TwoPages(), Options).Plan;
        var writer = new CanonicalWriter();
        for (var step = 0; step < plan.Steps.Length; step++)
        {
            var inputs = plan.InputsOf(step).ToArray().Select(input => plan.Steps[input].Key).ToArray();
            Assert.Equal(plan.Steps[step].Key, RecipeBytes.KeyOf(writer, plan.Recipes.RecipeOf(step), inputs));
        }
    }

    [Fact]
    public void Panels_of_an_artist_that_draws_from_designs_need_nothing()
    {
        var plan = Planner.Plan(TwoPages(), Options).Plan;
        Assert.All(Steps(plan, StepKind.Panel), step => Assert.Equal(0, plan.InputsOf(step).Length));
    }

    [Fact]
    public void Panels_of_an_artist_that_takes_references_need_sheets_plates_and_what_they_match()
    {
        var script = DirectedBook.Script(
            DirectedBook.Page("1", DirectedBook.Panel(1, notes: [Ref("2.1")]), DirectedBook.Panel(2, "Else.")),
            DirectedBook.Page("2", DirectedBook.Panel(1, "Third.")));
        var plan = Planner.Plan(script, Options with { Artist = Storyboard with { TakesReferences = true } }).Plan;
        Assert.Equal(["sheet:AKIRA", "plate:ROOFTOP", "page:2/panel:1"], InputsOf(plan, "page:1/panel:1"));
        Assert.Equal(["page:1/panel:1", "page:1/panel:2"], InputsOf(plan, "page:1"));
        A_key_holds(plan);
    }

    [Fact]
    public void References_that_lead_nowhere_and_circles_are_told_with_the_whole_path()
    {
        var script = DirectedBook.Script(
            DirectedBook.Page(
                "1", DirectedBook.Panel(1, notes: [Ref("2.1")]), DirectedBook.Panel(2, notes: [Ref("9.4")])),
            DirectedBook.Page("2", DirectedBook.Panel(1, notes: [Ref("1.1")])));
        var found = Planner.Plan(script, Options).Diagnostics;
        var circle = Assert.Single(found, one => one.Code == "KP103");
        Assert.Contains("1.1 → 2.1 → 1.1", circle.Message, StringComparison.Ordinal);
        var nowhere = Assert.Single(found, one => one.Code == "KP102");
        Assert.Contains("1.2 → 9.4", nowhere.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Art_that_is_there_takes_the_panels_place_and_art_that_is_missing_is_an_error()
    {
        var script = DirectedBook.Script(DirectedBook.Page(
            "1", DirectedBook.Panel(1, art: "here.png"), DirectedBook.Panel(2, art: "gone.png")));
        var here = Digest.Of("pixels"u8);
        var planning = Planner.Plan(
            script, Options with { Art = Options.Art.Add("here.png", here) });
        var panels = Steps(planning.Plan, StepKind.Panel);
        Assert.Equal(new Recipe.Art("here.png", here), planning.Plan.Recipes.RecipeOf(panels[0]));
        Assert.IsType<Recipe.Panel>(planning.Plan.Recipes.RecipeOf(panels[1]));
        var error = Assert.Single(planning.Diagnostics);
        Assert.Equal("KP101", error.Code);
    }

    [Fact]
    public void Panels_that_share_a_number_get_names_of_their_own()
    {
        var script = DirectedBook.Script(DirectedBook.Page(
            "1", DirectedBook.Panel(1), DirectedBook.Panel(2), DirectedBook.Panel(2), DirectedBook.Panel(2)));
        var plan = Planner.Plan(script, Options).Plan;
        Assert.Equal(
            ["page:1/panel:1", "page:1/panel:2", "page:1/panel:2b", "page:1/panel:2c"],
            Steps(plan, StepKind.Panel).Select(step => plan.Steps[step].Id.Value));
    }

    [Fact]
    public void A_rejection_gives_the_same_shot_another_key()
    {
        var plan = Planner.Plan(TwoPages(), Options).Plan;
        var panel = Steps(plan, StepKind.Panel)[1];
        var again = Planner.Plan(
            TwoPages(), Options with { Takes = Options.Takes.Add(plan.Steps[panel].Key, 1) }).Plan;
        Assert.NotEqual(plan.Steps[panel].Key, again.Steps[panel].Key);
        Assert.Equal(1, Assert.IsType<Recipe.Panel>(again.Recipes.RecipeOf(panel)).Spec.Take);
        A_key_holds(again);
    }

    private static void A_key_holds(ProductionPlan plan)
    {
        var writer = new CanonicalWriter();
        for (var step = 0; step < plan.Steps.Length; step++)
        {
            var inputs = plan.InputsOf(step).ToArray().Select(input => plan.Steps[input].Key).ToArray();
            Assert.Equal(plan.Steps[step].Key, RecipeBytes.KeyOf(writer, plan.Recipes.RecipeOf(step), inputs));
        }
    }

    private static ScriptNote Ref(string value) => new("ref", value, DirectedBook.At(3));

    private static DirectedScript TwoPages() => DirectedBook.Script(
        DirectedBook.Page("1", DirectedBook.Panel(1), DirectedBook.Panel(2, "Two dogs.")),
        DirectedBook.Page("2", DirectedBook.Panel(1, "A cat.", beats: [DirectedBook.Says("Hello there.")])));

    private static ImmutableArray<int> Steps(ProductionPlan plan, StepKind kind) =>
        [.. Enumerable.Range(0, plan.Steps.Length).Where(step => plan.Steps[step].Kind == kind)];

    private static string[] InputsOf(ProductionPlan plan, string id)
    {
        var step = Enumerable.Range(0, plan.Steps.Length).Single(at => plan.Steps[at].Id.Value == id);
        return [.. plan.InputsOf(step).ToArray().Select(input => plan.Steps[input].Id.Value)];
    }
}
