using System.Collections.Immutable;
using System.Globalization;
using Kantoku.Core.Diagnostics;
using Spectre.Console;

namespace Kantoku.Cli.Output;

/// <summary>Shows diagnostics as a headline, the source line with a caret, and a hint.</summary>
internal static class DiagnosticPrinter
{
    private const int ExcerptMax = 100;
    private const int RoomMin = 20;

    public static void Print(IAnsiConsole console, ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Print(console, diagnostic);
        }
    }

    /// <summary>"2 errors, 1 warning", or "no problems".</summary>
    public static string Count(ImmutableArray<Diagnostic> diagnostics)
    {
        var parts = new List<string>();
        Add(Severity.Error, "error");
        Add(Severity.Warning, "warning");
        Add(Severity.Info, "note");
        return parts.Count == 0 ? "no problems" : string.Join(", ", parts);

        void Add(Severity severity, string word)
        {
            var count = diagnostics.Count(diagnostic => diagnostic.Severity == severity);
            if (count > 0)
            {
                parts.Add(string.Create(CultureInfo.InvariantCulture, $"{count} {word}{(count == 1 ? "" : "s")}"));
            }
        }
    }

    private static void Print(IAnsiConsole console, Diagnostic diagnostic)
    {
        var (word, style) = diagnostic.Severity switch
        {
            Severity.Error => ("error", "red"),
            Severity.Warning => ("warning", "yellow"),
            _ => ("note", "blue"),
        };
        var at = Markup.Escape(Printable.Line(diagnostic.At.ToString()));
        var message = Markup.Escape(Printable.Line(diagnostic.Message));
        Line(console, $"[bold]{at}[/]: [{style}]{word}[/] [grey]{diagnostic.Code}[/]: {message}");
        if (diagnostic.Excerpt is { Length: > 0 } excerpt && diagnostic.At.Line > 0)
        {
            PrintExcerpt(console, Printable.Line(excerpt), diagnostic, style);
        }

        foreach (var cause in diagnostic.Because)
        {
            var place = Markup.Escape(Printable.Line(cause.At.ToString()));
            Line(console, $"  [grey]because[/] {place}: {Markup.Escape(Printable.Line(cause.Message))}");
        }

        if (diagnostic.Hint is { } hint)
        {
            Line(console, $"  [grey]hint:[/] {Markup.Escape(Printable.Line(hint))}");
        }
    }

    private static void PrintExcerpt(IAnsiConsole console, string excerpt, Diagnostic diagnostic, string style)
    {
        var number = diagnostic.At.Line.ToString(CultureInfo.InvariantCulture);
        var gutter = new string(' ', number.Length);
        var room = console.Profile.Width - number.Length - "   | ".Length - 1;
        var column = diagnostic.ExcerptColumn > 0 ? diagnostic.ExcerptColumn : diagnostic.At.Column;
        var shown = ExcerptWindow.Of(excerpt, column - 1, diagnostic.At.Length, Math.Clamp(room, RoomMin, ExcerptMax));
        var lead = new string(' ', shown.Lead);
        Line(console, $"  [grey]{number} |[/] {Markup.Escape(shown.Text)}");
        Line(console, $"  [grey]{gutter} |[/] {lead}[{style}]{new string('^', shown.Width)}[/]");
    }

    private static void Line(IAnsiConsole console, string markup) =>
        console.Write(new Markup(markup + "\n") { Overflow = Overflow.Fold });
}
