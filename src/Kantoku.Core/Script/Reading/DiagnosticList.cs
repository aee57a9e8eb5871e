using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Kantoku.Core.Diagnostics;

namespace Kantoku.Core.Script.Reading;

/// <summary>What the reader has to say, bounded: errors are kept before warnings, and what is left out is
/// counted.</summary>
internal sealed class DiagnosticList(int limit)
{
    private const int ExcerptLength = 120;

    private readonly List<Diagnostic> _errors = [];
    private readonly List<Diagnostic> _others = [];
    private int _dropped;

    /// <summary>Where excerpts come from; without it there are none.</summary>
    public SourceText? Source { get; set; }

    /// <summary>No further warning is kept, so that its hint need not be sought.</summary>
    public bool IsFull => _others.Count >= limit;

    public void Error(string code, SourceSpan at, string message, string? hint = null) =>
        Add(Severity.Error, code, at, message, hint);

    public void Warn(string code, SourceSpan at, string message, string? hint = null) =>
        Add(Severity.Warning, code, at, message, hint);

    public void Inform(string code, SourceSpan at, string message, string? hint = null) =>
        Add(Severity.Info, code, at, message, hint);

    /// <summary>In order of place, then code; at most the limit, and one more that counts the rest.</summary>
    public ImmutableArray<Diagnostic> Finish(string file)
    {
        var kept = new List<Diagnostic>(_errors);
        var room = Math.Min(limit - kept.Count, _others.Count);
        kept.AddRange(_others.GetRange(0, room));
        var dropped = _dropped + _others.Count - room;
        for (var i = 0; i < kept.Count; i++)
        {
            kept[i] = WithExcerpt(kept[i]);
        }

        kept.Sort(ByPlace);
        if (dropped > 0)
        {
            kept.Add(new()
            {
                Code = Codes.MoreDiagnostics,
                Severity = Severity.Info,
                At = new(file, 0, 0, 0),
                Message = string.Create(CultureInfo.InvariantCulture, $"{dropped} more are not shown"),
                Hint = "mend the first ones: they often cause the others",
            });
        }

        return [.. kept];
    }

    private void Add(Severity severity, string code, SourceSpan at, string message, string? hint)
    {
        var list = severity == Severity.Error ? _errors : _others;
        if (list.Count >= limit)
        {
            _dropped++;
            return;
        }

        list.Add(new() { Code = code, Severity = severity, At = at, Message = message, Hint = hint });
    }

    private Diagnostic WithExcerpt(Diagnostic diagnostic)
    {
        if (Source is null || diagnostic.At.Line == 0)
        {
            return diagnostic;
        }

        var line = Source.Line(diagnostic.At.Line);
        var column = Math.Clamp(diagnostic.At.Column, 1, line.Length + 1);
        var start = line.Length <= ExcerptLength ? 0 : Math.Max(0, column - 1 - ExcerptLength / 2);
        if (start > 0 && char.IsLowSurrogate(line[start]))
        {
            start--;
        }

        var end = Math.Min(line.Length, start + ExcerptLength);
        if (end < line.Length && char.IsLowSurrogate(line[end]))
        {
            end--;
        }

        var excerpt = new StringBuilder(end - start + 2);
        excerpt.Append(start > 0 ? "…" : "");
        foreach (var c in line[start..end])
        {
            excerpt.Append(c == '\t' ? ' ' : IsSteering(c) ? '\uFFFD' : c);
        }

        excerpt.Append(end < line.Length ? "…" : "");
        return diagnostic with
        {
            Excerpt = excerpt.ToString(),
            ExcerptColumn = column - start + (start > 0 ? 1 : 0),
        };
    }

    /// <summary>Characters that change how a terminal shows what follows.</summary>
    private static bool IsSteering(char c) =>
        char.IsControl(c)
            || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F';

    private static int ByPlace(Diagnostic left, Diagnostic right)
    {
        var byLine = left.At.Line.CompareTo(right.At.Line);
        var byColumn = byLine != 0 ? byLine : left.At.Column.CompareTo(right.At.Column);
        var byCode = byColumn != 0 ? byColumn : string.CompareOrdinal(left.Code, right.Code);
        return byCode != 0 ? byCode : string.CompareOrdinal(left.Message, right.Message);
    }
}
