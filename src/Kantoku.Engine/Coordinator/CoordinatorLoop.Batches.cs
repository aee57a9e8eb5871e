using Kantoku.Core.Production;
using Kantoku.Engine.Journal;

namespace Kantoku.Engine.Coordinator;

/// <summary>The way of events to the disk.</summary>
internal sealed partial class CoordinatorLoop
{
    private static readonly TimeSpan SleepMax = TimeSpan.FromHours(1);

    /// <summary>Does what durable batches allow, and hands the open batch over when there is room.</summary>
    /// <returns>Whether anything moved.</returns>
    private async Task<bool> MoveBatchesAsync()
    {
        var moved = false;
        while (_inFlight.TryPeek(out var oldest) && oldest.Commit.IsCompleted)
        {
            await oldest.Commit;
            _inFlight.Dequeue();
            moved = true;
            foreach (var effect in oldest.Effects)
            {
                effect();
            }
        }

        if (_events.Count > 0 && _inFlight.Count < _journal.BatchesInFlightMax)
        {
            HandOver();
            moved = true;
        }

        return moved;
    }

    private void HandOver()
    {
        var commit = _journal.CommitAsync(new JournalBatch
        {
            Events = _events.DrainToImmutable(),
            Standing = Standing.Of(_state),
            PlanKeys = _planKeys,
        });
        _inFlight.Enqueue((commit, _effects));
        _effects = [];
        _planKeys = null;
        _ = WakeAfterAsync(commit);
    }

    private async Task WakeAfterAsync(Task commit)
    {
        try
        {
            await commit;
        }
        catch (ProductionException)
        {
            // The loop awaits the same task and stops by it.
        }

        _signal.Set();
    }

    private async Task<ProductionReport> EndAsync()
    {
        var how = _state.Halted != null ? RunEnd.Halted : _stoppedAt != null ? RunEnd.Cancelled : RunEnd.Completed;
        Do(new Command.End(how));
        while (_events.Count > 0 || _inFlight.Count > 0)
        {
            if (!await MoveBatchesAsync())
            {
                await _signal.WaitAsync();
            }
        }

        return Report(how);
    }

    /// <summary>Sleeps until something arrives, a commit ends, the clock says so, or the run is to stop.</summary>
    private async Task WaitAsync(DateTimeOffset? wakeAt)
    {
        var at = _stoppedAt is { } stopped ? stopped + _options.StopWithin : wakeAt;
        if (at is { } due)
        {
            var wait = due - Now;
            if (wait <= TimeSpan.Zero)
            {
                return;
            }

            _alarm.Change(wait < SleepMax ? wait : SleepMax, Timeout.InfiniteTimeSpan);
        }

        await _signal.WaitAsync();
    }
}
