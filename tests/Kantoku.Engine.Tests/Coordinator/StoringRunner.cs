using System.Text;
using Kantoku.Core.Plan;
using Kantoku.Engine.Artifacts;
using Kantoku.Engine.Subsystems;

namespace Kantoku.Engine.Tests.Coordinator;

/// <summary>Makes each artifact from the step's key and its inputs' bytes, which it reads and so verifies.</summary>
internal sealed class StoringRunner(IArtifactStore store) : IStepRunner
{
    private readonly object _gate = new();

    /// <summary>Steps that were run, in order.</summary>
    public List<StepId> Ran { get; } = [];

    /// <summary>Called before a step is made; what it returns is the outcome, null goes on.</summary>
    public Func<StepRequest, CancellationToken, Task<StepOutcome?>>? Before { get; init; }

    public async Task<StepOutcome> RunAsync(StepRequest request, CancellationToken cancellation)
    {
        lock (_gate)
        {
            Ran.Add(request.Id);
        }

        if (Before != null && await Before(request, cancellation) is { } outcome)
        {
            return outcome;
        }

        var made = new StringBuilder().Append(request.Key);
        for (var input = 0; input < request.Inputs.Length; input++)
        {
            switch (store.Read(request.Inputs[input]))
            {
                case ArtifactRead.Lost lost:
                    return new StepOutcome.InputLost(input, lost.Reason);
                case ArtifactRead.Found found:
                    made.Append(Digest.Of(found.Bytes.Span));
                    break;
            }
        }

        return store.Put(Encoding.UTF8.GetBytes(made.ToString())) switch
        {
            ArtifactWrite.Stored stored => new StepOutcome.Finished(stored.Artifact, stored.Bytes),
            ArtifactWrite.Refused refused => new StepOutcome.Failed(refused.Failure),
            _ => throw new InvalidOperationException(),
        };
    }

    public Task<StepOutcome?> LookupAsync(StepRequest request, CancellationToken cancellation) =>
        Task.FromResult<StepOutcome?>(null);
}
