using Kantoku.Core.Plan;
using Kantoku.Core.Production;
using Kantoku.Engine.Artifacts;
using Kantoku.Engine.Journal;
using Kantoku.Engine.Subsystems;

namespace Kantoku.Engine.Coordinator;

/// <summary>Drives a production: the only writer of its journal.</summary>
/// <remarks>One loop decides, folds, journals and dispatches. It stays on the caller's synchronisation context if there
/// is one, starts no thread and awaits nothing but the journal, its runner and its clock: a simulation can run it on
/// one thread in virtual time. Whatever is slow or uses the processor is the runner's to move elsewhere.</remarks>
/// <param name="journal">Where events become durable; owned by the caller.</param>
/// <param name="store">Where artifacts are looked for; null when steps leave none.</param>
/// <param name="time">The clock.</param>
public sealed class ProductionCoordinator(IJournal journal, IArtifactStore? store, TimeProvider time)
{
    /// <summary>Called after each event of a run was folded: a simulation looks at the state there.</summary>
    internal Action<ProductionState, Event>? Observer { get; init; }

    /// <summary>Runs the plan until nothing is left that could be tried, the run is stopped, or it halts.</summary>
    /// <param name="plan">What to make. Whatever earlier runs made of it is found again.</param>
    /// <param name="runner">Who carries out steps.</param>
    /// <param name="options">Limits and retries.</param>
    /// <param name="progress">Called from the loop, in order, with what has become durable; must not block.</param>
    /// <param name="cancellation">Stops the run: no exception, the report says so.</param>
    /// <exception cref="ProductionException">The journal cannot be read or written. What it holds stays
    /// valid.</exception>
    public async Task<ProductionReport> RunAsync(
        ProductionPlan plan,
        IStepRunner runner,
        ProductionOptions options,
        IProgress<ProductionProgress>? progress,
        CancellationToken cancellation)
    {
        var state = new ProductionState(plan, options.Limits, options.Retry);
        journal.Replay(@event => Workflow.Fold(state, @event));
        using var loop = new CoordinatorLoop(journal, store, time, state, runner, options, progress)
        {
            Observer = Observer,
        };
        return await loop.RunAsync(cancellation);
    }
}
