using System.Collections.Immutable;
using Kantoku.Core.Plan;
using Kantoku.Core.Production;
using Kantoku.Engine.Coordinator;

namespace Kantoku.Engine.Journal;

/// <summary>What becomes durable together: all of it or nothing.</summary>
public sealed record JournalBatch
{
    public required ImmutableArray<Event> Events { get; init; }

    /// <summary>Where the production stands after these events.</summary>
    public required Standing Standing { get; init; }

    /// <summary>Keys of the plan that these events adopt, in the plan's order; null when they adopt none, or one whose
    /// keys the journal holds already.</summary>
    public ImmutableArray<Digest>? PlanKeys { get; init; }
}

/// <summary>Where events become durable.</summary>
/// <remarks>One writer. A batch is atomic. Batches become durable in the order in which they were handed over: when a
/// crash loses one it loses all after it, never one before it.</remarks>
public interface IJournal : IDisposable
{
    /// <summary>Batches that may be on their way to the disk at once.</summary>
    int BatchesInFlightMax { get; }

    /// <summary>Hands every durable event to <paramref name="fold"/>, oldest first. Called before the first
    /// commit.</summary>
    /// <exception cref="ProductionException">The journal is damaged, or of a version that is not read.</exception>
    void Replay(Action<Event> fold);

    /// <summary>Keys of the plan adopted last, in its order; empty when none was.</summary>
    ImmutableArray<Digest> ReadPlanKeys();

    /// <summary>Returns at once; the task ends when the batch is on disk. The batch is not changed
    /// afterwards.</summary>
    /// <exception cref="ProductionException">In the task: the disk is full or fails. Nothing of the batch is durable,
    /// and no later batch will be.</exception>
    Task CommitAsync(JournalBatch batch);
}
