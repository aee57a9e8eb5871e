using System.Runtime.InteropServices;

namespace Kantoku.Cli;

/// <summary>Turns Ctrl-C and SIGTERM into a cancellation; a second signal ends the process at once.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration _interrupt;
    private readonly PosixSignalRegistration _terminate;

    public Interruption()
    {
        _interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, OnSignal);
        _terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, OnSignal);
    }

    public CancellationToken Token => _source.Token;

    public void Dispose()
    {
        _interrupt.Dispose();
        _terminate.Dispose();
        _source.Dispose();
    }

    private void OnSignal(PosixSignalContext context)
    {
        // The second signal is left to the runtime, which ends the process: the journal makes that safe.
        context.Cancel = !_source.IsCancellationRequested;
        _source.Cancel();
    }
}
