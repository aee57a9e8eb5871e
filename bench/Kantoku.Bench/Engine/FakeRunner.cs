using Kantoku.Core.Plan;
using Kantoku.Engine.Subsystems;

namespace Kantoku.Bench.Engine;

/// <summary>Bodies that do nothing, or wait: the artifact is a digest that nothing is stored under.</summary>
/// <param name="panelDelay">How long a panel takes; other steps take no time.</param>
internal sealed class FakeRunner(TimeSpan panelDelay) : IStepRunner
{
    public Task<StepOutcome> RunAsync(StepRequest request, CancellationToken cancellation) =>
        panelDelay > TimeSpan.Zero && request.Kind == StepKind.Panel
            ? DelayedAsync(request, cancellation)
            : Task.FromResult<StepOutcome>(Made(request));

    public Task<StepOutcome?> LookupAsync(StepRequest request, CancellationToken cancellation) =>
        Task.FromResult<StepOutcome?>(null);

    private static StepOutcome.Finished Made(StepRequest request) =>
        new StepOutcome.Finished(new Digest(request.Key.D, request.Key.C, request.Key.B, 1), 1);

    private async Task<StepOutcome> DelayedAsync(StepRequest request, CancellationToken cancellation)
    {
        await Task.Delay(panelDelay, cancellation);
        return Made(request);
    }
}
