using System.Collections.Immutable;
using Kantoku.Cli.Output;
using Kantoku.Core.Diagnostics;
using Kantoku.Core.Production;
using Kantoku.Engine.Books;
using Command = System.CommandLine.Command;

namespace Kantoku.Cli.Commands;

/// <summary><c>kantoku make</c>: the book, or what has changed of it.</summary>
internal static class MakeCommand
{
    public static Command Create(Terminal terminal)
    {
        var arguments = new BookArguments();
        var json = Arguments.Json();
        var command = new Command("make", "Make the book: draw, letter and print what has changed");
        arguments.AddTo(command);
        command.Add(json);
        command.SetAction((parsed, cancellation) =>
            RunAsync(terminal, arguments.Read(parsed), parsed.GetValue(json), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        Terminal terminal, BookRequest request, bool json, CancellationToken cancellation)
    {
        var maker = new BookMaker(request, TimeProvider.System);
        if (!json && maker.IsCurrent())
        {
            terminal.Say($"Everything is current in {maker.Output}; nothing to do.");
            return ExitCodes.Done;
        }

        var book = maker.Prepare();
        if (!json)
        {
            DiagnosticPrinter.Print(terminal.Messages, book.Diagnostics);
        }

        if (book.ErrorsBut(request.Allow) is { Length: > 0 } errors)
        {
            return Refuse(terminal, errors, json);
        }

        var plan = book.Select(request.Only);
        using var view = ViewOf(terminal, json);
        view.Begin(book.Source.Reading.Script.Title, plan);
        var result = await maker.MakeAsync(book, plan, view, cancellation);
        view.End(result);
        return CodeOf(result);
    }

    private static int Refuse(Terminal terminal, ImmutableArray<Diagnostic> errors, bool json)
    {
        if (json)
        {
            JsonView.WriteRefusal(terminal.Out, errors);
        }

        var codes = string.Join(" ", errors.Select(error => error.Code).Distinct().Select(code => "--allow " + code));
        terminal.Fail($"Nothing was drawn: {DiagnosticPrinter.Count(errors)}.",
            $"Mend the script, or go on with {codes}.");
        return ExitCodes.Problems;
    }

    private static IMakeView ViewOf(Terminal terminal, bool json) =>
        json ? new JsonView(terminal.Out)
        : terminal.Interactive ? new LiveView(terminal)
        : new PlainView(terminal);

    private static int CodeOf(BookResult result) => result.Report switch
    {
        { Ended: RunEnd.Cancelled } => ExitCodes.Interrupted,
        { Ended: RunEnd.Halted } or { Counts.Failed: > 0 } => ExitCodes.Problems,
        { Counts.Waiting: > 0 } => ExitCodes.Waiting,
        _ => ExitCodes.Done,
    };
}
