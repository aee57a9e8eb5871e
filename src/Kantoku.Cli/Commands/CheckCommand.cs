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
        var preview = BookPreview.Load(script);
        var summary = ScriptSummary.Of(preview.Source.Reading);
        var report = new CheckReport
        {
            File = script,
            Title = preview.Source.Reading.Script.Title,
            Format = FormatNames.Of(summary.Format),
            FormatReason = preview.Source.Reading.Script.FormatReason,
            Direction = summary.Direction == ReadingDirection.RightToLeft ? "rtl" : "ltr",
            Language = preview.Source.Reading.Script.Language,
            Pages = summary.Pages,
            Panels = summary.Panels,
            Speakers = [.. summary.Speakers],
            Beats = summary.Beats.ToDictionary(entry => FormatNames.Of(entry.Key), entry => entry.Value),
            LostWords = summary.LostWords,
            Diagnostics = [.. preview.Diagnostics.Select(DiagnosticReport.Of)],
        };
        if (json)
        {
            terminal.Out.WriteLine(JsonSerializer.Serialize(report, ReportJson.Indented.CheckReport));
        }
        else
        {
            Show(terminal, report, preview);
        }

        return preview.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error)
            ? ExitCodes.Problems
            : ExitCodes.Done;
    }

    private static void Show(Terminal terminal, CheckReport report, BookPreview preview)
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
        DiagnosticPrinter.Print(terminal.Tables, preview.Diagnostics);
        terminal.Out.WriteLine(DiagnosticPrinter.Count(preview.Diagnostics));

        void Add(string name, string value) =>
            table.AddRow(new Markup($"[grey]{name}[/]"), new Text(Printable.Line(value)));
    }
}
