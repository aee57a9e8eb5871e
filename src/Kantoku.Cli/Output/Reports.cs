using System.Text.Json;
using System.Text.Json.Serialization;
using Kantoku.Core.Diagnostics;
using Kantoku.Core.Script;

namespace Kantoku.Cli.Output;

/// <summary>A diagnostic as <c>--json</c> gives it.</summary>
internal sealed record DiagnosticReport(
    string Code, string Severity, string File, int Line, int Column, string Message, string? Hint)
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
        diagnostic.Hint);
}

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

    /// <summary>Over the production's life.</summary>
    public required long Attempts { get; init; }

    public required long Drawn { get; init; }

    public required long Cached { get; init; }

    public required double ElapsedSeconds { get; init; }
}

internal sealed record StepCounts(int Total, int Done, int Failed, int Waiting, int Running);

/// <summary>Enum values as documents spell them.</summary>
internal static class FormatNames
{
    public static string Of(ScriptFormat format) => format switch
    {
        ScriptFormat.Native => "native",
        ScriptFormat.Fountain => "fountain",
        ScriptFormat.Stripdown => "stripdown",
        ScriptFormat.MarkdownPanels => "markdown",
        _ => "prose",
    };

    public static string Of(BeatKind kind) => kind switch
    {
        BeatKind.Speech => "speech",
        BeatKind.Thought => "thought",
        BeatKind.Whisper => "whisper",
        BeatKind.Caption => "caption",
        BeatKind.Sfx => "sfx",
        _ => "title",
    };
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(CheckReport))]
[JsonSerializable(typeof(PlanReport))]
[JsonSerializable(typeof(StatusReport))]
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
