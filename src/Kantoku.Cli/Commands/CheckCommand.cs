using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Kantoku.Cli.Output;
using Kantoku.Core.Diagnostics;
using Kantoku.Core.Script;
using Kantoku.Engine.Books;
using Spectre.Console;

namespace Kantoku.Cli.Commands;

/// <summary><c>kantoku check</c>: what was understood of a script, and what is wrong with it.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var script = Arguments.Script();
        var json = Arguments.Json();
        var command = new Command("check", "Say what was understood of a script and what is wrong") { script, json };
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(script), parsed.GetValue(json)));
        return command;
    }

    private static int Run(Terminal terminal, string script, bool json)
    {
        var book = new BookMaker(new BookRequest { Script = script }, TimeProvider.System).Prepare();
        var read = book.Source.Reading.Script;
        var summary = ScriptSummary.Of(book.Source.Reading);
        var report = new CheckReport
        {
            File = script,
            Title = read.Title,
            Format = summary.Format,
            FormatReason = read.FormatReason,
            Direction = summary.Direction,
            Language = read.Language,
            Pages = summary.Pages,
            Panels = summary.Panels,
            Speakers = [.. summary.Speakers],
            Beats = summary.Beats.ToDictionary(
                entry => entry.Kind.ToString().ToLowerInvariant(), entry => entry.Count),
            LostWords = summary.LostWords,
            Diagnostics = [.. book.Diagnostics.Select(DiagnosticReport.Of)],
        };
        if (json)
        {
            terminal.Out.WriteLine(JsonSerializer.Serialize(report, ReportJson.Indented.CheckReport));
        }
        else
        {
            Show(terminal, report, book);
        }

        return book.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error)
            ? ExitCodes.Problems
            : ExitCodes.Done;
    }

    private static void Show(Terminal terminal, CheckReport report, PreparedBook book)
    {
        var table = new Table().Border(TableBorder.None).HideHeaders().AddColumn("").AddColumn("");
        Add("title", report.Title);
        Add("format", $"{report.Format} ({report.FormatReason})");
        Add("reads", report.Direction == "rtl" ? "right to left" : "left to right");
        Add("language", report.Language);
        Add("pages", report.Pages.ToString(CultureInfo.InvariantCulture));
        Add("panels", report.Panels.ToString(CultureInfo.InvariantCulture));
        Add("speakers", report.Speakers.Length == 0 ? "none" : string.Join(", ", report.Speakers));
        Add("lettered", string.Join(", ", report.Beats.Select(
            entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Value} {entry.Key}"))));
        Add("lost words", report.LostWords.ToString(CultureInfo.InvariantCulture));
        terminal.Tables.Write(table);
        terminal.Out.WriteLine();
        DiagnosticPrinter.Print(terminal.Tables, book.Diagnostics);
        terminal.Out.WriteLine(DiagnosticPrinter.Count(book.Diagnostics));

        void Add(string name, string value) =>
            table.AddRow(new Markup($"[grey]{name}[/]"), new Text(Printable.Line(value)));
    }
}
