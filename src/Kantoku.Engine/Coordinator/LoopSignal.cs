namespace Kantoku.Engine.Coordinator;

/// <summary>Wakes the loop. Setting it twice wakes once; setting it before the wait is not lost.</summary>
/// <remarks>The waiter continues on its own synchronisation context, never inside <see cref="Set"/>.</remarks>
internal sealed class LoopSignal
{
    private readonly object _gate = new();
    private TaskCompletionSource? _waiter;
    private bool _set;

    public void Set()
    {
        TaskCompletionSource? waiter;
        lock (_gate)
        {
            waiter = _waiter;
            _waiter = null;
            _set = waiter == null;
        }

        waiter?.SetResult();
    }

    public Task WaitAsync()
    {
        lock (_gate)
        {
            if (_set)
            {
                _set = false;
                return Task.CompletedTask;
            }

            _waiter ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return _waiter.Task;
        }
    }
}
