using System.Collections.Immutable;
using System.Globalization;
using Kantoku.Core.Diagnostics;
using Spectre.Console;

namespace Kantoku.Cli.Output;

/// <summary>Shows diagnostics as a headline, the source line with a caret, and a hint.</summary>
internal static class DiagnosticPrinter
{
    private const int ExcerptMax = 100;

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
            PrintExcerpt(console, Printable.Line(excerpt), diagnostic.At, style);
        }

        if (diagnostic.Hint is { } hint)
        {
            Line(console, $"  [grey]hint:[/] {Markup.Escape(Printable.Line(hint))}");
        }
    }

    private static void PrintExcerpt(IAnsiConsole console, string excerpt, SourceSpan at, string style)
    {
        var number = at.Line.ToString(CultureInfo.InvariantCulture);
        var gutter = new string(' ', number.Length);
        var column = Math.Clamp(at.Column - 1, 0, excerpt.Length);
        var from = Math.Clamp(column - (ExcerptMax / 2), 0, Math.Max(0, excerpt.Length - ExcerptMax));
        var shown = excerpt[from..Math.Min(excerpt.Length, from + ExcerptMax)];
        var width = Math.Clamp(at.Length, 1, Math.Max(1, shown.Length - (column - from)));
        var lead = string.Concat(shown.Take(column - from).Select(Width));
        Line(console, $"  [grey]{number} |[/] {Markup.Escape(shown)}");
        Line(console, $"  [grey]{gutter} |[/] {lead}[{style}]{new string('^', width)}[/]");
    }

    /// <summary>The blank as wide as a character shows: two columns for full-width ones.</summary>
    private static string Width(char character) => character is
        >= '\u1100' and <= '\u115F' or >= '\u2E80' and <= '\uA4CF' or >= '\uAC00' and <= '\uD7A3'
        or >= '\uF900' and <= '\uFAFF' or >= '\uFF00' and <= '\uFF60' ? "  " : " ";

    private static void Line(IAnsiConsole console, string markup) =>
        console.Write(new Markup(markup + "\n") { Overflow = Overflow.Fold });
}
