using System.Text.Json;
using System.Text.Json.Serialization;
using Kantoku.Core.Diagnostics;

namespace Kantoku.Cli.Output;

/// <summary>A diagnostic as <c>--json</c> gives it.</summary>
internal sealed record DiagnosticReport(
    string Code, string Severity, string File, int Line, int Column, string Message, string? Hint,
        CauseReport[]? Because)
{
    public static DiagnosticReport Of(Diagnostic diagnostic) => new(
        diagnostic.Code,
        diagnostic.Severity switch
        {
            Core.Diagnostics.Severity.Error => "error",
            Core.Diagnostics.Severity.Warning => "warning",
            _ => "info",
        },
        diagnostic.At.File,
        diagnostic.At.Line,
        diagnostic.At.Column,
        diagnostic.Message,
        diagnostic.Hint,
        diagnostic.Because.IsEmpty ? null : [.. diagnostic.Because.Select(cause
            => new CauseReport(cause.At.File, cause.At.Line, cause.At.Column, cause.Message))]);
}

/// <summary>A place that leads to a diagnostic.</summary>
internal sealed record CauseReport(string File, int Line, int Column, string Message);

/// <summary>What <c>check --json</c> gives.</summary>
internal sealed record CheckReport
{
    public required string File { get; init; }

    public required string Title { get; init; }

    public required string Format { get; init; }

    public required string FormatReason { get; init; }

    public required string Direction { get; init; }

    public required string Language { get; init; }

    public required int Pages { get; init; }

    public required int Panels { get; init; }

    public required string[] Speakers { get; init; }

    /// <summary>By kind: speech, thought, whisper, caption, sfx, title.</summary>
    public required Dictionary<string, int> Beats { get; init; }

    public required int LostWords { get; init; }

    public required DiagnosticReport[] Diagnostics { get; init; }
}

/// <summary>What <c>plan --json</c> gives.</summary>
internal sealed record PlanReport
{
    public required string File { get; init; }

    public required Dictionary<string, int> Counts { get; init; }

    public required double EstimatedSeconds { get; init; }

    public required double? EstimatedPrice { get; init; }

    public required StepReport[] Steps { get; init; }

    /// <summary>Steps of before that are no longer in the book.</summary>
    public required string[] Removed { get; init; }

    public required DiagnosticReport[] Diagnostics { get; init; }
}

/// <summary>A step of <c>plan --json</c>.</summary>
internal sealed record StepReport(string Id, string Kind, string Key, string State, string? Reason);

/// <summary>What <c>status --json</c> gives.</summary>
internal sealed record StatusReport
{
    public required string File { get; init; }

    public required string State { get; init; }

    public required StepCounts Steps { get; init; }

    /// <summary>Why steps failed or wait.</summary>
    public required ProblemReport[] Problems { get; init; }

    /// <summary>Over the production's life.</summary>
    public required long Attempts { get; init; }

    public required long Drawn { get; init; }

    public required long Cached { get; init; }

    public required double ElapsedSeconds { get; init; }
}

/// <summary>A failure of <c>status --json</c>.</summary>
internal sealed record ProblemReport(string Label, string Message, string? Hint);

internal sealed record StepCounts(int Total, int Done, int Failed, int Waiting, int Blocked, int Running);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(CheckReport))]
[JsonSerializable(typeof(PlanReport))]
[JsonSerializable(typeof(StatusReport))]
[JsonSerializable(typeof(StoryOutline))]
[JsonSerializable(typeof(AppearanceReport[]))]
internal sealed partial class ReportJson : JsonSerializerContext
{
    /// <summary>Indented, with every script's letters as themselves.</summary>
    public static readonly ReportJson Indented = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
