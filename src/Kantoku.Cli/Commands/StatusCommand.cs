using System.Globalization;
using System.Text.Json;
using Kantoku.Cli.Output;
using Kantoku.Core.Production;
using Kantoku.Engine.Books;
using Kantoku.Engine.Coordinator;
using Spectre.Console;
using Command = System.CommandLine.Command;

namespace Kantoku.Cli.Commands;

/// <summary><c>kantoku status</c>: how the production stands, also while it runs elsewhere.</summary>
internal static class StatusCommand
{
    public static Command Create(Terminal terminal)
    {
        var script = Arguments.Script();
        var json = Arguments.Json();
        var command = new Command("status", "Show how a production stands, also while make runs") { script, json };
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(script), parsed.GetValue(json)));
        return command;
    }

    private static int Run(Terminal terminal, string script, bool json)
    {
        if (!File.Exists(script))
        {
            throw new BookException($"'{script}' does not exist.", "Check the spelling of the path.", isUsage: true);
        }

        var status = ProductionStatus.Read(ProductionFolder.Of(script), TimeProvider.System);
        var report = new StatusReport
        {
            File = script,
            State = StateOf(status),
            Steps = new StepCounts(
                status.Total, status.Done, status.Failed, status.Waiting, status.Blocked, status.Running),
            Problems =
            [
                .. status.Problems.Select(
                    problem => new ProblemReport(problem.Label, problem.Message, problem.Hint)),
            ],
            Attempts = status.Attempts,
            Drawn = status.Drawn,
            Cached = status.Cached,
            ElapsedSeconds = status.Elapsed.TotalSeconds,
        };
        if (json)
        {
            terminal.Out.WriteLine(JsonSerializer.Serialize(report, ReportJson.Indented.StatusReport));
        }
        else
        {
            Show(terminal, report);
        }

        return ExitCodes.Done;
    }

    private static string StateOf(ProductionStatus status) =>
        status.IsRunning ? "running"
        : status.Ended is null && status.Total > 0 ? "cut off"
        : status.Total == 0 ? "new"
        : status.Ended == RunEnd.Cancelled ? "stopped"
        : status.Ended == RunEnd.Halted ? "halted"
        : status.Failed > 0 ? "failed"
        : status.Waiting > 0 ? "waiting"
        : "done";

    private static void Show(Terminal terminal, StatusReport report)
    {
        var table = new Table().Border(TableBorder.None).HideHeaders().AddColumn("").AddColumn("");
        Add("state", report.State);
        Add("steps", string.Create(
            CultureInfo.InvariantCulture,
            $"{report.Steps.Done} of {report.Steps.Total} done, {report.Steps.Failed} failed, "
            + $"{report.Steps.Blocked} blocked, {report.Steps.Waiting} waiting, {report.Steps.Running} at work"));
        Add("last run", string.Create(
            CultureInfo.InvariantCulture,
            $"{report.Drawn} drawn, {report.Cached} current, {ProgressBoard.Duration(report.ElapsedSeconds)}"));
        Add("attempts", report.Attempts.ToString(CultureInfo.InvariantCulture));
        terminal.Tables.Write(table);
        foreach (var problem in report.Problems)
        {
            terminal.Fail(problem.Message, problem.Hint);
        }

        void Add(string name, string value) => table.AddRow(new Markup($"[grey]{name}[/]"), new Text(value));
    }
}
