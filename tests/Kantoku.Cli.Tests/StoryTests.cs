using System.Text.Json;
using Xunit;

namespace Kantoku.Cli.Tests;

public sealed class StoryTests
{
    private const string Contradiction = """
        Title: The Lamp

        # PAGE 1 INT. HALL - NIGHT

        Panel 1
        [[set: lamp=broken]]
        The lamp lies in pieces. Mio and Kenji stare at it.

        MIO
        Your turn to tell her.

        Panel 2
        [[needs: lamp=lit]]
        Kenji sits in its light.

        KENJI
        Tell her what?
        """;

    [Fact]
    public async Task A_need_that_is_not_met_stops_make_and_cites_both_places()
    {
        using var workshop = new Workshop();
        var script = workshop.Write("script.fountain", Contradiction);
        var run = await Workshop.RunAsync("check", script, "--json");
        Assert.Equal(ExitCodes.Problems, run.ExitCode);
        var finding = run.Json.GetProperty("diagnostics").EnumerateArray()
            .Single(diagnostic => diagnostic.GetProperty("code").GetString() == "KC231");
        Assert.Equal(13, finding.GetProperty("line").GetInt32());
        Assert.Equal(6, finding.GetProperty("because")[0].GetProperty("line").GetInt32());

        var made = await Workshop.RunAsync("make", script);
        Assert.Equal(ExitCodes.Problems, made.ExitCode);
        Assert.False(Directory.Exists(Path.Combine(Path.GetDirectoryName(script) ?? "", "book")));
    }

    [Fact]
    public async Task A_note_keeps_a_finding_quiet()
    {
        using var workshop = new Workshop();
        var quiet = Contradiction.Replace(
            "[[needs: lamp=lit]]", "[[needs: lamp=lit]]\n[[ok: KC231 it is another lamp]]", StringComparison.Ordinal);
        var run = await Workshop.RunAsync("story", workshop.Write("script.fountain", quiet), "--json");
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Empty(run.Json.GetProperty("findings").EnumerateArray());
        Assert.Equal(1, run.Json.GetProperty("suppressed").GetInt32());
    }

    [Fact]
    public async Task The_outline_names_scenes_people_and_the_order_of_things()
    {
        using var workshop = new Workshop();
        var run = await Workshop.RunAsync("story", workshop.Write("script.fountain", Scripts.Small), "--json");
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        var cast = run.Json.GetProperty("cast").EnumerateArray().Select(person => person.GetProperty("id").GetString());
        Assert.Equal(["KENJI", "MIO"], cast.Order(StringComparer.Ordinal));
        Assert.NotEmpty(run.Json.GetProperty("scenes").EnumerateArray());
        Assert.Equal(4, run.Json.GetProperty("kishotenketsu").GetArrayLength());
    }

    [Theory]
    [InlineData("json", "\"graph\"")]
    [InlineData("mermaid", "flowchart TD")]
    public async Task The_graph_is_written_for_other_programs(string format, string beginning)
    {
        using var workshop = new Workshop();
        var run = await Workshop.RunAsync(
            "story", workshop.Write("script.fountain", Scripts.Small), "--graph", format);
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Contains(beginning, run.Out, StringComparison.Ordinal);
        if (format == "json")
        {
            var graph = JsonDocument.Parse(run.Out).RootElement.GetProperty("graph");
            var ids = graph.GetProperty("nodes").EnumerateObject().Select(node => (string?)node.Name).ToHashSet();
            Assert.All(graph.GetProperty("edges").EnumerateArray(), edge =>
            {
                Assert.Contains(edge.GetProperty("source").GetString(), ids);
                Assert.Contains(edge.GetProperty("target").GetString(), ids);
            });
        }
    }

    [Fact]
    public async Task A_name_that_nobody_has_is_a_wrong_usage_that_lists_the_cast()
    {
        using var workshop = new Workshop();
        var run = await Workshop.RunAsync(
            "story", workshop.Write("script.fountain", Scripts.Small), "--who", "Nobody");
        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains("Mio", run.Error, StringComparison.OrdinalIgnoreCase);
    }
}
