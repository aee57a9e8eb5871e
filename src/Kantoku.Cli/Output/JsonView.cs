using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Kantoku.Core.Diagnostics;
using Kantoku.Core.Plan;
using Kantoku.Engine.Books;
using Kantoku.Engine.Coordinator;

namespace Kantoku.Cli.Output;

/// <summary>One JSON event a line, written through at once.</summary>
internal sealed class JsonView(TextWriter output) : IMakeView
{
    public void Begin(string title, ProductionPlan plan) =>
        Write(new MakeEvent { Event = "begun", Title = title, Total = plan.Steps.Length });

    public void Report(ProductionProgress value) => Write(value switch
    {
        ProductionProgress.Planned => Of(value, "planned"),
        ProductionProgress.Started started => Of(value, "started") with
        {
            Step = started.Id.Value,
            Attempt = started.Attempt,
        },
        ProductionProgress.Finished finished => Of(value, "finished") with
        {
            Step = finished.Id.Value,
            Drawn = finished.Drawn,
        },
        ProductionProgress.Failed failed => Of(value, failed.WaitsForPerson ? "waiting" : "failed") with
        {
            Step = failed.Id.Value,
            Label = failed.Failure.Label,
            Message = failed.Failure.Message,
        },
        ProductionProgress.Retrying retrying => Of(value, "retrying") with
        {
            Step = retrying.Id.Value,
            Label = retrying.Failure.Label,
            Message = retrying.Failure.Message,
        },
        ProductionProgress.Lost lost => Of(value, "lost") with { Step = lost.Id.Value, Message = lost.Reason },
        _ => Of(value, "ended"),
    });

    public void End(BookResult result)
    {
        var counts = result.Report.Counts;
        Write(new MakeEvent
        {
            Event = "done",
            Done = counts.Done,
            Total = counts.Total,
            Failed = counts.Failed + counts.Blocked,
            Waiting = counts.Waiting,
            DrawnSteps = counts.Drawn,
            CachedSteps = counts.Cached,
            ElapsedSeconds = result.Report.Elapsed.TotalSeconds,
            Folder = result.Folder,
            Notices = [.. result.Notices],
            Files = [.. result.Files],
            Diagnostics = [.. result.Diagnostics.Concat(result.Findings).Select(DiagnosticReport.Of)],
        });
    }

    /// <summary>Says why nothing was drawn.</summary>
    public static void WriteRefusal(TextWriter output, ImmutableArray<Diagnostic> errors) =>
        output.WriteLine(JsonSerializer.Serialize(
            new MakeEvent { Event = "refused", Diagnostics = [.. errors.Select(DiagnosticReport.Of)] },
            EventJson.Lines.MakeEvent));

    public void Dispose() => output.Flush();

    private static MakeEvent Of(ProductionProgress value, string name) => new()
    {
        Event = name,
        Done = value.Counts.Done,
        Total = value.Counts.Total,
        ElapsedSeconds = value.Elapsed.TotalSeconds,
    };

    private void Write(MakeEvent @event)
    {
        output.WriteLine(JsonSerializer.Serialize(@event, EventJson.Lines.MakeEvent));
        output.Flush();
    }
}

/// <summary>A line of <c>make --json</c>; what an event does not have is left out.</summary>
internal sealed record MakeEvent
{
    public required string Event { get; init; }

    public string? Title { get; init; }

    public string? Step { get; init; }

    public int? Attempt { get; init; }

    public bool? Drawn { get; init; }

    public string? Label { get; init; }

    public string? Message { get; init; }

    public int? Done { get; init; }

    public int? Total { get; init; }

    public int? Failed { get; init; }

    public int? Waiting { get; init; }

    public int? DrawnSteps { get; init; }

    public int? CachedSteps { get; init; }

    public double? ElapsedSeconds { get; init; }

    public string? Folder { get; init; }

    public string[]? Files { get; init; }

    public string[]? Notices { get; init; }

    public DiagnosticReport[]? Diagnostics { get; init; }
}

[JsonSourceGenerationOptions]
[JsonSerializable(typeof(MakeEvent))]
internal sealed partial class EventJson : JsonSerializerContext
{
    public static readonly EventJson Lines = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
