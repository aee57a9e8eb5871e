using System.Collections.Immutable;
using Kantoku.Core.Plan;
using Kantoku.Core.Production;
using Kantoku.Core.Recovery;
using Kantoku.Engine.Journal;

namespace Kantoku.Engine.Coordinator;

/// <summary>What a run of a plan would find, without running it: no lock is taken and nothing is changed.</summary>
public sealed record PlanReview
{
    /// <summary>Where each step stands, in the plan's order. Done is current; everything else would be made, unless an
    /// input that has to be made again comes out the same.</summary>
    public required ImmutableArray<StepStatus> Steps { get; init; }

    /// <summary>What steps were made from when they were last done.</summary>
    public required RememberedPlan Remembered { get; init; }

    /// <summary>Artifacts on record that the store does not hold: step and reason.</summary>
    public required ImmutableArray<LostArtifact> Lost { get; init; }

    /// <summary>Reviews a plan against its production's journal and store.</summary>
    /// <exception cref="ProductionException">The journal is damaged or of another version.</exception>
    public static PlanReview Of(ProductionFolder folder, ProductionPlan plan)
    {
        var state = new ProductionState(plan, ProductionLimits.For(jobs: 1), RetryPolicy.Standard);
        var remembered = JournalReader.Read(folder.Journal, RememberedPlan.Empty, reader =>
        {
            reader.Replay(@event => Workflow.Fold(state, @event));
            return reader.LoadPlan();
        });
        var store = folder.LookAtStore();
        var lost = ImmutableArray.CreateBuilder<LostArtifact>();
        for (var step = 0; step < plan.Steps.Length; step++)
        {
            if (state.OnRecord(step, out var artifact, out var bytes) && store.FindFault(artifact, bytes) is { } reason)
            {
                lost.Add(new LostArtifact(plan.Steps[step].Id, reason));
                Workflow.Fold(state, new Event.ArtifactLost
                {
                    At = state.LatestAt,
                    Key = plan.Steps[step].Key,
                    Artifact = artifact,
                    Reason = reason,
                });
            }
        }

        return new PlanReview
        {
            Steps = [.. Enumerable.Range(0, plan.Steps.Length).Select(state.StatusOf)],
            Remembered = remembered,
            Lost = lost.ToImmutable(),
        };
    }
}
