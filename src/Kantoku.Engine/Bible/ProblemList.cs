using System.Collections.Immutable;
using Kantoku.Core.Diagnostics;

namespace Kantoku.Engine.Bible;

/// <summary>Gathers diagnostics of one file, bounded, each with the line it is about.</summary>
internal sealed class ProblemList(string source)
{
    private const int ProblemsMax = 200;
    private const int ExcerptMax = 160;

    private readonly string[] _lines = source.ReplaceLineEndings("\n").Split('\n');
    private readonly ImmutableArray<Diagnostic>.Builder _found = ImmutableArray.CreateBuilder<Diagnostic>();

    public ImmutableArray<Diagnostic> InOrder =>
        [.. _found.OrderBy(problem => problem.At.Line).ThenBy(problem => problem.At.Column)
            .ThenBy(problem => problem.Code, StringComparer.Ordinal)];

    public void Error(string code, SourceSpan at, string message, string? hint)
        => Add(Severity.Error, code, at, message, hint);

    public void Warn(string code, SourceSpan at, string message, string? hint)
        => Add(Severity.Warning, code, at, message, hint);

    private void Add(Severity severity, string code, SourceSpan at, string message, string? hint)
    {
        if (_found.Count < ProblemsMax)
        {
            _found.Add(new Diagnostic
            {
                Code = code,
                Severity = severity,
                At = at,
                Message = Printable(message),
                Hint = hint is null ? null : Printable(hint),
                Excerpt = at.Line >= 1 && at.Line <= _lines.Length ? Excerpt(_lines[at.Line - 1]) : null,
            });
        }
    }

    private static string Excerpt(string line) => Printable(line.Length <= ExcerptMax ? line : line[..ExcerptMax]);

    private static string Printable(string text) =>
        text.Any(char.IsControl) ? string.Concat(text.Where(unit => !char.IsControl(unit))) : text;
}
