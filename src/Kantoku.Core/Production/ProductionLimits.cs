using System.Collections.Immutable;
using Kantoku.Core.Plan;

namespace Kantoku.Core.Production;

/// <summary>Something of which there is only so much: processors, an artist's places, memory.</summary>
/// <param name="Name">For people: "jobs", "memory".</param>
/// <param name="Capacity">In the resource's own unit, > 0.</param>
public sealed record Resource(string Name, long Capacity);

/// <summary>What an attempt takes of a resource while it runs.</summary>
/// <param name="Resource">Index among the limits' resources.</param>
/// <param name="Amount">In the resource's own unit, ≥ 0.</param>
public readonly record struct Demand(int Resource, long Amount);

/// <summary>Steps that take the same resources.</summary>
/// <param name="Name">For people: "storyboard", "press".</param>
/// <param name="Paid">Its attempts may cost money.</param>
public sealed record Lane(string Name, bool Paid, ImmutableArray<Demand> Demands);

/// <summary>How much may run at once.</summary>
/// <remarks>A demand larger than its resource runs alone, so that every step can run.</remarks>
public sealed record ProductionLimits
{
    private const int KindCount = 5;

    public required ImmutableArray<Resource> Resources { get; init; }

    public required ImmutableArray<Lane> Lanes { get; init; }

    /// <summary>The lane of each <see cref="StepKind"/>, in the order of its values.</summary>
    public required ImmutableArray<int> LaneOfKind { get; init; }

    /// <summary>The lane of each step of the plan, where kinds do not decide; empty otherwise.</summary>
    public ImmutableArray<byte> LaneOfStep { get; init; } = [];

    /// <summary>One artist, and a press that composes pages on this machine.</summary>
    /// <param name="jobs">Steps that may use this machine's processors at once, ≥ 1.</param>
    /// <param name="artistConcurrency">Drawings the artist works on at once; null when it draws on this
    /// machine.</param>
    /// <param name="paid">Drawings may cost money.</param>
    /// <param name="memoryBytes">Memory that pages under composition may take together.</param>
    /// <param name="pageBytes">Memory one page takes while it is composed.</param>
    /// <exception cref="ArgumentOutOfRangeException">Jobs or concurrency below 1, or memory not positive.</exception>
    public static ProductionLimits For(
        int jobs,
        int? artistConcurrency = null,
        bool paid = false,
        long memoryBytes = 1L << 30,
        long pageBytes = 64L << 20)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(jobs, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(artistConcurrency ?? 1, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(memoryBytes, 1);
        const int jobsResource = 0, memoryResource = 1, artistResource = 2;
        const int drawing = 0, press = 1;
        var drawingDemand = new Demand(artistConcurrency == null ? jobsResource : artistResource, 1);
        var lanes = new int[KindCount];
        lanes[(int)StepKind.Page] = press;
        lanes[(int)StepKind.Book] = press;
        lanes[(int)StepKind.Panel] = lanes[(int)StepKind.Sheet] = lanes[(int)StepKind.Plate] = drawing;
        return new ProductionLimits
        {
            Resources =
            [
                new Resource("jobs", jobs),
                new Resource("memory", memoryBytes),
                new Resource("artist", artistConcurrency ?? jobs),
            ],
            Lanes =
            [
                new Lane("artist", paid, [drawingDemand]),
                new Lane("press", false, [new Demand(jobsResource, 1), new Demand(memoryResource, pageBytes)]),
            ],
            LaneOfKind = [.. lanes],
        };
    }

    /// <summary>The lane of a step.</summary>
    public int LaneOf(ProductionPlan plan, int step) =>
        LaneOfStep.IsEmpty ? LaneOfKind[(int)plan.Steps[step].Kind] : LaneOfStep[step];
}
