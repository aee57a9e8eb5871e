using System.Collections.Immutable;
using Kantoku.Core.Plan;
using Kantoku.Core.Recovery;

namespace Kantoku.Engine.Subsystems;

/// <summary>One try at a step, as the coordinator hands it out.</summary>
public sealed record StepRequest
{
    /// <summary>Index of the step in its plan.</summary>
    public required int Step { get; init; }

    public required StepId Id { get; init; }

    public required StepKind Kind { get; init; }

    public required Digest Key { get; init; }

    /// <summary>Hash of step, key and number: the idempotency key.</summary>
    public required string AttemptId { get; init; }

    /// <summary>1 for the first try.</summary>
    public required int Number { get; init; }

    public required Recipe Recipe { get; init; }

    /// <summary>Artifacts of the inputs, in the plan's order.</summary>
    public required ImmutableArray<Digest> Inputs { get; init; }
}

/// <summary>What came of a try at a step.</summary>
public abstract record StepOutcome
{
    private StepOutcome()
    {
    }

    /// <summary>The artifact is in the store and on disk.</summary>
    public sealed record Finished(Digest Artifact, long Bytes) : StepOutcome;

    public sealed record Failed(Failure Failure) : StepOutcome;

    /// <summary>It was sent and may have cost money, but nobody can say what came of it; or, of a lookup, nobody
    /// could be
    /// asked. It is looked up (again) before anything is repeated.</summary>
    public sealed record InDoubt(Failure Failure) : StepOutcome;

    /// <summary>An input's artifact turned out damaged or absent: it has to be made again first.</summary>
    /// <param name="Input">Position among the inputs.</param>
    public sealed record InputLost(int Input, string Reason) : StepOutcome;
}

/// <summary>Whatever carries out steps: artists and press in a production, a seeded fake in the simulation.</summary>
/// <remarks>Called from the coordinator's loop; must return to it without blocking. No exception crosses, save
/// cancellation.</remarks>
public interface IStepRunner
{
    Task<StepOutcome> RunAsync(StepRequest request, CancellationToken cancellation);

    /// <summary>What became of an attempt that was cut off; null when nobody knows it and it may run again.</summary>
    Task<StepOutcome?> LookupAsync(StepRequest request, CancellationToken cancellation);
}
