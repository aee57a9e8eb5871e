using System.Collections.Immutable;
using Kantoku.Core.Direction;
using Kantoku.Core.Layout;
using Kantoku.Core.Plan;
using Kantoku.Core.Script;
using Kantoku.Core.Story;
using Xunit;

namespace Kantoku.Core.Tests.Plan;

/// <summary>From text to plan: what an edit redraws, and what it leaves alone.</summary>
public sealed class BlastRadiusTests
{
    private const string Source = """
        Title: The Rain Clock
        Format: Manga

        # PAGE 1 EXT. SCHOOL ROOFTOP - DAY

        Panel 1 [WIDE]
        The rooftop of the school. Clouds drift over the town.

        CAPTION
        The thirtieth day without rain.

        Panel 2
        Akira leans on the fence and looks down. A dog sits beside him.

        AKIRA
        Nobody comes up here any more.

        Panel 3
        Mio opens the door, out of breath.

        MIO
        I have looked for you everywhere.

        SFX: CLANK

        # PAGE 2 INT. CLASSROOM - DAY

        Panel 1
        The classroom is empty. Desks stand in rows.

        Panel 2
        Mio and Akira stand at the window.

        MIO
        Did you see the light last night?

        AKIRA
        I saw it. It was over the river.

        Panel 3
        Close-up of Mio.

        MIO
        Then we go there.

        # PAGE 3 EXT. RIVER - NIGHT

        Panel 1
        The river at night. Something shines under the water.

        Panel 2
        Akira kneels down slowly.

        AKIRA
        It is warm.

        Panel 3
        Mio holds out her hand.

        MIO
        Give me that, please.
        """;

    private static readonly BookOptions Options = new()
    {
        Trim = Trim.B5,
        Formats = [BookFormat.ScreenPdf],
        Artist = new ArtistTerms { Id = "storyboard", PanelVersion = 1, SheetVersion = 1, PlateVersion = 1 },
    };

    [Theory]
    [InlineData("Nobody comes up here any more.", "Nobody comes up here these days.", "page:1")]
    [InlineData("I have looked for you everywhere.", "I have searched for you everywhere.", "page:1")]
    [InlineData("I saw it. It was over the river.", "I saw it. It was above the river.", "page:2")]
    [InlineData("It is warm.", "It is cold.", "page:3")]
    [InlineData("The thirtieth day without rain.", "The fortieth day without rain.", "page:1")]
    public void A_changed_word_of_dialogue_redraws_no_panel(string from, string to, string page) =>
        Assert.Equal([page], Redrawn(Source.Replace(from, to, StringComparison.Ordinal)));

    [Theory]
    [InlineData("A dog sits beside him.", "Two dogs sit beside him.", "page:1/panel:2")]
    [InlineData("Clouds drift over the town.", "Birds fly over the town.", "page:1/panel:1")]
    [InlineData("Desks stand in rows.", "A map hangs on the wall.", "page:2/panel:1")]
    [InlineData("Akira kneels down slowly.", "Akira jumps up, angry.", "page:3/panel:2")]
    [InlineData("Mio holds out her hand.", "Mio cries and shouts.", "page:3/panel:3")]
    public void A_changed_description_redraws_its_panel_and_its_page(string from, string to, string panel) =>
        Assert.Equal(
            [panel, panel[..panel.IndexOf('/', StringComparison.Ordinal)]],
            Redrawn(Source.Replace(from, to, StringComparison.Ordinal)));

    [Fact]
    public void An_inserted_page_redraws_no_other_pages_panels()
    {
        const string Inserted = """
            # PAGE 2 INT. CORRIDOR - DAY

            Panel 1
            The corridor, full of light.

            Panel 2
            Akira walks towards the stairs.

            AKIRA
            This way.


            """;
        var renumbered = Source
            .Replace("# PAGE 3", "# PAGE 4", StringComparison.Ordinal)
            .Replace("# PAGE 2", "# PAGE 3", StringComparison.Ordinal);
        var text = renumbered.Replace("# PAGE 3", Inserted + "# PAGE 3", StringComparison.Ordinal);
        var old = KeysOf(Source, StepKind.Panel);
        var now = KeysOf(text, StepKind.Panel);
        Assert.Empty(old.Values.Except(now.Values));
        Assert.Equal(2, now.Values.Except(old.Values).Count());
    }

    [Fact]
    public void Renumbering_pages_redraws_no_panel()
    {
        var text = Source.Replace("# PAGE 3", "# PAGE 30", StringComparison.Ordinal);
        Assert.Equal(KeysOf(Source, StepKind.Panel).Values, KeysOf(text, StepKind.Panel).Values);
    }

    [Fact]
    public void A_new_character_changes_only_the_panels_where_they_appear()
    {
        const string Answer = "I saw it.\n\nKENJI\nSo did I.\n\nAKIRA\nIt was over";
        var text = Source
            .Replace("Mio and Akira stand", "Mio, Akira and Kenji stand", StringComparison.Ordinal)
            .Replace("I saw it. It was over", Answer, StringComparison.Ordinal);
        var old = KeysOf(Source, StepKind.Panel);
        var now = KeysOf(text, StepKind.Panel);
        Assert.All(
            old.Where(step => !step.Key.StartsWith("page:2", StringComparison.Ordinal)),
            step => Assert.Equal(step.Value, now[step.Key]));
        var sheets = KeysOf(Source, StepKind.Sheet);
        var sheetsNow = KeysOf(text, StepKind.Sheet);
        Assert.All(sheets, sheet => Assert.Equal(sheet.Value, sheetsNow[sheet.Key]));
        Assert.Equal(sheets.Count + 1, sheetsNow.Count);
    }

    [Fact]
    public void The_reason_shows_both_descriptions()
    {
        var old = PlanOf(Source);
        var plan = PlanOf(Source.Replace("A dog sits", "Two dogs sit", StringComparison.Ordinal));
        var difference = PlanDifference.Between(
            plan, [.. old.Steps.Select(step => new PreviousStep(step.Id, step.Key))], old.Recipes.FactsOf);
        var step = Enumerable.Range(0, plan.Steps.Length)
            .Single(at => plan.Steps[at].Id.Value == "page:1/panel:2");
        Assert.Equal(StepState.Stale, difference.States[step]);
        var reason = Assert.IsType<string>(difference.ReasonOf(step));
        Assert.StartsWith("page 1 panel 2: description: '", reason, StringComparison.Ordinal);
        Assert.Contains("A dog sits beside him.' → '", reason, StringComparison.Ordinal);
        Assert.EndsWith("Two dogs sit beside him.'", reason, StringComparison.Ordinal);
    }

    /// <summary>Ids of panels and pages whose keys an edit changes.</summary>
    private static string[] Redrawn(string edited)
    {
        var panels = KeysOf(edited, StepKind.Panel);
        var pages = KeysOf(edited, StepKind.Page);
        return
        [
            .. KeysOf(Source, StepKind.Panel).Where(step => panels[step.Key] != step.Value).Select(step => step.Key),
            .. KeysOf(Source, StepKind.Page).Where(step => pages[step.Key] != step.Value).Select(step => step.Key),
        ];
    }

    private static ImmutableSortedDictionary<string, Digest> KeysOf(string text, StepKind kind) =>
        PlanOf(text).Steps.Where(step => step.Kind == kind)
            .ToImmutableSortedDictionary(step => step.Id.Value, step => step.Key, StringComparer.Ordinal);

    private static ProductionPlan PlanOf(string text)
    {
        var script = ScriptReader.Read(text, "script.fountain").Script;
        var (world, _) = Casting.Resolve(script, StoryBible.Empty);
        return Planner.Plan(Director.Direct(script, world), Options).Plan;
    }
}
