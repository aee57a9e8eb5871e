using System.Globalization;
using Kantoku.Core.Plan;
using Kantoku.Core.Production;
using Kantoku.Engine.Books;
using Kantoku.Engine.Coordinator;

namespace Kantoku.Cli.Output;

/// <summary>Plain lines for a pipe or a log: each step as it is done, and what went wrong.</summary>
internal sealed class PlainView(Terminal terminal) : IMakeView
{
    public void Begin(string title, ProductionPlan plan) => terminal.Say(string.Create(
        CultureInfo.InvariantCulture, $"{title}: {plan.Steps.Length} steps"));

    public void Report(ProductionProgress value)
    {
        switch (value)
        {
            case ProductionProgress.Planned planned:
                var current = planned.Steps.Count(status => status == StepStatus.Done);
                terminal.Say(string.Create(
                    CultureInfo.InvariantCulture, $"{current} current, {planned.Steps.Length - current} to do"));
                break;
            case ProductionProgress.Finished { Drawn: true } finished:
                terminal.Say(string.Create(
                    CultureInfo.InvariantCulture,
                    $"[{finished.Counts.Done}/{finished.Counts.Total}] {finished.Id}"));
                break;
            case ProductionProgress.Failed failed:
                terminal.Say($"{failed.Id} {(failed.WaitsForPerson ? "waits for you" : "failed")}");
                break;
            case ProductionProgress.Retrying retrying:
                terminal.Say($"{retrying.Id}: {retrying.Failure.Message} It is tried again.");
                break;
            case ProductionProgress.Lost lost:
                terminal.Say(MakeSummary.Sentence(lost));
                break;
            default:
                break;
        }
    }

    public void End(BookResult result) => MakeSummary.Write(terminal, result);

    public void Dispose()
    {
    }
}
