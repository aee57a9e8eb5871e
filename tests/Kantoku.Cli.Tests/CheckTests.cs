using System.Text.Json;
using Xunit;

namespace Kantoku.Cli.Tests;

public sealed class CheckTests
{
    [Fact]
    public async Task Check_as_json_says_what_was_understood()
    {
        using var workshop = new Workshop();
        var run = await Workshop.RunAsync("check", workshop.Write("script.fountain", Scripts.Small), "--json");
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        var json = run.Json;
        Assert.Equal("native", json.GetProperty("format").GetString());
        Assert.Equal(2, json.GetProperty("pages").GetInt32());
        Assert.Equal(5, json.GetProperty("panels").GetInt32());
        Assert.Equal(["MIO", "KENJI"], json.GetProperty("speakers").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal(4, json.GetProperty("beats").GetProperty("speech").GetInt32());
        Assert.Equal(1, json.GetProperty("beats").GetProperty("caption").GetInt32());
        Assert.Equal("rtl", json.GetProperty("direction").GetString());
        Assert.Equal(0, json.GetProperty("lostWords").GetInt32());
        Assert.Equal(JsonValueKind.Array, json.GetProperty("diagnostics").ValueKind);
    }

    [Fact]
    public async Task An_unknown_tag_is_named_with_its_place_and_the_nearest_one()
    {
        using var workshop = new Workshop();
        var misspelt = Scripts.Small.Replace("Panel 2\n", "Panel 2 [SPLAH]\n", StringComparison.Ordinal);
        var script = workshop.Write("script.fountain", misspelt);
        var run = await Workshop.RunAsync("check", script);
        Assert.Contains("SPLAH", run.Out, StringComparison.Ordinal);
        Assert.Contains("SPLASH", run.Out, StringComparison.Ordinal);
        Assert.Contains("^", run.Out, StringComparison.Ordinal);
        Assert.Matches(@"script\.fountain:\d+:\d+", run.Out);
    }
}
