using System.Globalization;
using Kantoku.Core.Production;
using Kantoku.Engine.Books;
using Kantoku.Engine.Coordinator;
using Spectre.Console;

namespace Kantoku.Cli.Output;

/// <summary>What a run came to, in a few lines.</summary>
internal static class MakeSummary
{
    private const int FilesShown = 8;

    /// <summary>Says that an artifact was lost.</summary>
    public static string Sentence(ProductionProgress.Lost lost) =>
        $"{lost.Id}: {lost.Reason.TrimEnd('.')}; it is made again.";

    public static void Write(Terminal terminal, BookResult result)
    {
        foreach (var notice in result.Notices)
        {
            terminal.Say(notice);
        }

        DiagnosticPrinter.Print(terminal.Messages, result.Findings);
        var counts = result.Report.Counts;
        foreach (var step in result.Report.Unfinished)
        {
            terminal.Fail($"{step.Id}: {step.Failure.Message}", step.Failure.Hint);
        }

        if (result.Report.Halted is { } halted)
        {
            terminal.Fail(halted.Message, halted.Hint);
        }

        if (result.Report.Ended == RunEnd.Cancelled)
        {
            terminal.Say(string.Create(
                CultureInfo.InvariantCulture,
                $"Stopped: {counts.Done} of {counts.Total} steps are done and kept. Run the same command to go on."));
            return;
        }

        terminal.Messages.MarkupLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Verdict(counts)} {counts.Drawn} drawn, {counts.Cached} current, "
            + $"{counts.Failed + counts.Blocked} failed, {counts.Waiting} waiting "
            + $"in {result.Report.Elapsed.TotalSeconds:0.0} s"));
        foreach (var file in result.Files.Where(file => !file.Contains('/', StringComparison.Ordinal)).Take(FilesShown))
        {
            terminal.Out.WriteLine(Path.Combine(result.Folder, file));
        }

        var pages = result.Files.Count(file => file.Contains('/', StringComparison.Ordinal));
        if (pages > 0)
        {
            terminal.Out.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{Path.Combine(result.Folder, "pages")} ({pages} pages)"));
        }
    }

    private static string Verdict(ProductionCounts counts) =>
        counts.Failed + counts.Blocked > 0 ? "[red]incomplete:[/]"
        : counts.Waiting > 0 ? "[yellow]waiting:[/]"
        : "[green]done:[/]";
}
