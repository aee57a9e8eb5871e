using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Kantoku.Cli.Output;
using Kantoku.Engine.Books;
using Spectre.Console;

namespace Kantoku.Cli.Commands;

/// <summary><c>kantoku plan</c>: what would be drawn, what is current, and why each stale step is stale.</summary>
internal static class PlanCommand
{
    private const int RowsShown = 60;

    public static Command Create(Terminal terminal)
    {
        var arguments = new BookArguments();
        var json = Arguments.Json();
        var command = new Command("plan", "Show what would be drawn, what is current, and why");
        arguments.AddTo(command);
        command.Add(json);
        command.SetAction(parsed => Run(terminal, arguments.Read(parsed), parsed.GetValue(json)));
        return command;
    }

    private static int Run(Terminal terminal, BookRequest request, bool json)
    {
        var maker = new BookMaker(request, TimeProvider.System);
        var book = maker.Prepare();
        var forecast = BookForecast.Of(book, book.Select(request.Only), maker.Production);
        if (json)
        {
            terminal.Out.WriteLine(JsonSerializer.Serialize(Report(request, book, forecast),
                ReportJson.Indented.PlanReport));
        }
        else
        {
            Show(terminal, book, forecast);
        }

        return book.ErrorsBut(request.Allow).IsEmpty ? ExitCodes.Done : ExitCodes.Problems;
    }

    private static PlanReport Report(BookRequest request, PreparedBook book, BookForecast forecast) => new()
    {
        File = request.Script,
        Counts = forecast.Counts.ToDictionary(entry => entry.Key, entry => entry.Value),
        EstimatedSeconds = forecast.Seconds,
        EstimatedPrice = forecast.Price,
        Steps =
        [
            .. forecast.Steps.Select(step => new StepReport(
                step.Planned.Id.Value,
                BookForecast.NameOf(step.Planned.Kind),
                step.Planned.Key.ToString(),
                BookForecast.NameOf(step.State),
                step.Reason)),
        ],
        Removed = [.. forecast.Removed.Select(step => step.Value)],
        Diagnostics = [.. book.Diagnostics.Select(DiagnosticReport.Of)],
    };

    private static void Show(Terminal terminal, PreparedBook book, BookForecast forecast)
    {
        DiagnosticPrinter.Print(terminal.Messages, book.Diagnostics);
        var open = forecast.Steps.Where(step => step.State != ForecastState.Current).ToArray();
        var table = new Table().Border(TableBorder.Simple).AddColumn("step").AddColumn("state").AddColumn("why");
        foreach (var step in open.Take(RowsShown))
        {
            table.AddRow(
                new Text(Printable.Line(step.Planned.Id.Value)),
                new Markup(step.State == ForecastState.Stale ? "[yellow]stale[/]" : "[green]new[/]"),
                new Text(Printable.Line(step.Reason ?? "")));
        }

        if (open.Length > 0)
        {
            terminal.Tables.Write(table);
        }

        if (open.Length > RowsShown)
        {
            terminal.Out.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"… and {open.Length - RowsShown} more; --json lists all."));
        }

        var counts = string.Join(", ", forecast.Counts.Select(entry => $"{entry.Value} {entry.Key}"));
        terminal.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{forecast.Steps.Length} steps: {counts}"));
        terminal.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"about {ProgressBoard.Duration(forecast.Seconds)} of work on one processor, price {forecast.Price:0.00}"));
        if (forecast.Removed.Length > 0)
        {
            terminal.Out.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{forecast.Removed.Length} steps of before are no longer in the book."));
        }
    }
}
