using System.Collections.Immutable;
using Kantoku.Core.Plan;
using Kantoku.Core.Production;
using Kantoku.Core.Recovery;

namespace Kantoku.Engine.Coordinator;

/// <summary>A step that could not be finished in a run.</summary>
/// <param name="Step">Index in the plan.</param>
/// <param name="Id">The step.</param>
/// <param name="Status">Failed or waiting.</param>
/// <param name="Failure">Why.</param>
public sealed record UnfinishedStep(int Step, StepId Id, StepStatus Status, Failure Failure);

/// <summary>An artifact that had to be made again.</summary>
public sealed record LostArtifact(StepId Id, string Reason);

/// <summary>What a run came to.</summary>
public sealed record ProductionReport
{
    public required RunEnd Ended { get; init; }

    public required ProductionCounts Counts { get; init; }

    public required TimeSpan Elapsed { get; init; }

    /// <summary>The artifact of each step in the plan's order; empty digests where a step is not done.</summary>
    public required ImmutableArray<Digest> Artifacts { get; init; }

    /// <summary>Length of each artifact; 0 where a step is not done.</summary>
    public required ImmutableArray<long> ArtifactBytes { get; init; }

    /// <summary>Steps that failed or wait, in the plan's order; those blocked by them are only counted.</summary>
    public required ImmutableArray<UnfinishedStep> Unfinished { get; init; }

    public required ImmutableArray<LostArtifact> Lost { get; init; }

    /// <summary>Why the run halted, or null.</summary>
    public required Failure? Halted { get; init; }

    /// <summary>Every step is done.</summary>
    public bool IsComplete => Counts.Done == Counts.Total;
}
