using System.Runtime.InteropServices;
using Kantoku.Cli.Output;

namespace Kantoku.Cli;

/// <summary>Turns Ctrl-C and SIGTERM into a cancellation; a second signal ends the process at once.</summary>
/// <remarks>Whatever is at work when the signal comes, the process is gone within a second: what cannot be cancelled is
/// left behind. The journal and the drafts' names make both safe.</remarks>
internal sealed class Interruption : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(850);

    private readonly Terminal _terminal;
    private readonly CancellationTokenSource _source = new();
    private readonly Timer _deadline;
    private readonly PosixSignalRegistration _interrupt;
    private readonly PosixSignalRegistration _terminate;

    public Interruption(Terminal terminal)
    {
        _terminal = terminal;
        _deadline = new Timer(_ => Leave(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, OnSignal);
        _terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, OnSignal);
    }

    public CancellationToken Token => _source.Token;

    public void Dispose()
    {
        _interrupt.Dispose();
        _terminate.Dispose();
        _deadline.Dispose();
        _source.Dispose();
    }

    private void OnSignal(PosixSignalContext context)
    {
        if (_source.IsCancellationRequested)
        {
            // The second signal is left to the runtime, which ends the process.
            _terminal.ShowCursor();
            return;
        }

        context.Cancel = true;
        _deadline.Change(Patience, Timeout.InfiniteTimeSpan);
        _source.Cancel();
    }

    private void Leave()
    {
        _terminal.ShowCursor();
        _terminal.Say(CommandLine.GoOn);
        Environment.Exit(ExitCodes.Interrupted);
    }
}
