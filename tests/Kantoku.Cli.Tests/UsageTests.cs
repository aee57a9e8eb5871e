using Xunit;

namespace Kantoku.Cli.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("make")]
    [InlineData("mkae", "script.fountain")]
    [InlineData("make", "script.fountain", "--dpj", "3")]
    [InlineData("make", "script.fountain", "--dpi", "many")]
    [InlineData("completion", "tcsh")]
    [InlineData("make", "")]
    [InlineData("check", "")]
    [InlineData("status", " ")]
    [InlineData]
    public async Task Wrong_usage_exits_with_2_and_says_why(params string[] args)
    {
        var run = await Workshop.RunAsync(args);
        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.NotEqual("", run.Error + run.Out);
    }

    [Theory]
    [InlineData("mkae", "make")]
    [InlineData("chek", "check")]
    [InlineData("--verison", "--version")]
    public async Task A_misspelt_command_is_guessed(string written, string meant)
    {
        var run = await Workshop.RunAsync(written, "script.fountain");
        Assert.Contains($"Did you mean '{meant}'?", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("make", "--help")]
    [InlineData("plan", "-h")]
    public async Task Help_shows_examples_and_exits_with_0(params string[] args)
    {
        var run = await Workshop.RunAsync(args);
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Contains("Examples:", run.Out, StringComparison.Ordinal);
        Assert.Contains("kantoku", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_version_is_a_number()
    {
        var run = await Workshop.RunAsync("--version");
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+", run.Out);
    }

    [Theory]
    [InlineData("make")]
    [InlineData("check")]
    [InlineData("plan")]
    [InlineData("cast")]
    public async Task A_script_that_is_not_there_is_wrong_usage(string command)
    {
        var run = await Workshop.RunAsync(command, "no-such-script.fountain");
        Assert.Equal(ExitCodes.Usage, run.ExitCode);
        Assert.Contains("no-such-script.fountain", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public async Task Every_shell_gets_its_completion_script(string shell)
    {
        var run = await Workshop.RunAsync("completion", shell);
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Contains("[suggest:", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_suggest_directive_completes_commands()
    {
        var run = await Workshop.RunAsync("[suggest:1]", "m");
        Assert.Contains("make", run.Out, StringComparison.Ordinal);
    }
}
