using System.Collections.Immutable;
using Kantoku.Core.Plan;
using Kantoku.Core.Production;
using Kantoku.Core.Recovery;

namespace Kantoku.Engine.Coordinator;

/// <summary>Something that is worth showing while a production runs. It is told only once it is durable.</summary>
public abstract record ProductionProgress
{
    private ProductionProgress()
    {
    }

    /// <summary>Where the production stands.</summary>
    public required ProductionCounts Counts { get; init; }

    /// <summary>Since the run began.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>The run begins, or artifacts were lost: where each step stands now, in the plan's order.</summary>
    public sealed record Planned(ImmutableArray<StepStatus> Steps) : ProductionProgress;

    /// <summary>An attempt begins.</summary>
    /// <param name="Step">Index in the plan.</param>
    /// <param name="Id">The step.</param>
    /// <param name="Attempt">1 for the first try ever.</param>
    public sealed record Started(int Step, StepId Id, int Attempt) : ProductionProgress;

    /// <summary>A step is done.</summary>
    /// <param name="Step">Index in the plan; of equal steps the first, and the others are done with it.</param>
    /// <param name="Id">The step.</param>
    /// <param name="Drawn">False when an earlier artifact turned out to be current.</param>
    public sealed record Finished(int Step, StepId Id, bool Drawn) : ProductionProgress;

    /// <summary>A step failed for this run, or waits for a person.</summary>
    public sealed record Failed(int Step, StepId Id, Failure Failure, bool WaitsForPerson) : ProductionProgress;

    /// <summary>An attempt failed and another follows.</summary>
    public sealed record Retrying(int Step, StepId Id, Failure Failure, DateTimeOffset At) : ProductionProgress;

    /// <summary>An artifact was absent or damaged; its step is done again.</summary>
    public sealed record Lost(StepId Id, string Reason) : ProductionProgress;

    /// <summary>The run is over.</summary>
    public sealed record Ended(RunEnd How) : ProductionProgress;
}
