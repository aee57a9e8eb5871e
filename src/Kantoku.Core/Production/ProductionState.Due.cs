using System.Collections.Immutable;

namespace Kantoku.Core.Production;

/// <summary>What is due: it costs what is due, not what exists.</summary>
public sealed partial class ProductionState
{
    /// <summary>Steps named in one agenda at most, whatever the limits allow.</summary>
    private const int StartsMax = 1024;

    private readonly List<int> _picked = [];

    internal bool MayStart(int step, DateTimeOffset now)
    {
        Derive();
        return InRun && Halted == null && IsDue(step, now.UtcTicks) && Fits(Limits.LaneOf(Plan, step), _used);
    }

    internal Agenda Due(DateTimeOffset now)
    {
        if (!InRun)
        {
            return new Agenda { Starts = [], Lookups = [], WakeAt = null, Over = true };
        }

        Derive();
        if (Halted != null)
        {
            return new Agenda { Starts = [], Lookups = [], WakeAt = null, Over = _underWay == 0 };
        }

        var lookups = DueLookups(now.UtcTicks, out var wake);
        var starts = DueStarts(now.UtcTicks);
        wake = Math.Min(wake, NextRetry());
        return new Agenda
        {
            Starts = starts,
            Lookups = lookups,
            WakeAt = wake == long.MaxValue ? null : new DateTimeOffset(wake, TimeSpan.Zero),
            Over = _underWay == 0 && starts.IsEmpty && _doubts.Count == 0 && wake == long.MaxValue,
        };
    }

    private bool IsDue(int step, long nowTicks) => _status[step] switch
    {
        StepStatus.Ready => true,
        StepStatus.Retrying => _ledger[step].DueTicks <= nowTicks,
        _ => false,
    };

    private ImmutableArray<int> DueLookups(long nowTicks, out long wake)
    {
        wake = long.MaxValue;
        if (_doubts.Count == 0)
        {
            return [];
        }

        _doubts.RemoveAll(step => _status[step] != StepStatus.InDoubt && _doubted.Remove(step));
        var due = ImmutableArray.CreateBuilder<int>();
        foreach (var step in _doubts)
        {
            if (_ledger[step].DueTicks <= nowTicks)
            {
                due.Add(step);
            }
            else
            {
                wake = Math.Min(wake, _ledger[step].DueTicks);
            }
        }

        return due.ToImmutable();
    }

    /// <summary>Takes the best step of all lanes that still have room, until none has.</summary>
    private ImmutableArray<int> DueStarts(long nowTicks)
    {
        RipenRetries(nowTicks);
        Span<long> used = stackalloc long[_used.Length];
        _used.CopyTo(used);
        _picked.Clear();
        while (_picked.Count < StartsMax)
        {
            var best = -1;
            for (var lane = 0; lane < _ready.Length; lane++)
            {
                Prune(_ready[lane], nowTicks);
                if (_ready[lane].Count > 0 && Fits(lane, used)
                    && (best < 0 || IsBefore(_ready[lane].Top, _ready[best].Top)))
                {
                    best = lane;
                }
            }

            if (best < 0)
            {
                break;
            }

            foreach (var demand in Limits.Lanes[best].Demands)
            {
                used[demand.Resource] += demand.Amount;
            }

            _picked.Add(_ready[best].Pop());
        }

        foreach (var step in _picked)
        {
            _ready[Limits.LaneOf(Plan, step)].Push(step);
        }

        return [.. _picked];
    }

    private bool IsBefore(int left, int right)
    {
        var order = _path.Remaining[right].CompareTo(_path.Remaining[left]);
        return order < 0 || (order == 0 && left < right);
    }

    /// <summary>Drops what is on top and no longer due; a step that is not ripe yet goes back to its queue.</summary>
    private void Prune(ReadyHeap heap, long nowTicks)
    {
        while (heap.Count > 0 && !IsDue(heap.Top, nowTicks))
        {
            var step = heap.Pop();
            _queued[step] = false;
            if (_status[step] == StepStatus.Retrying)
            {
                _retries.Enqueue(step, (_ledger[step].DueTicks, step));
            }
        }
    }

    private void RipenRetries(long nowTicks)
    {
        while (_retries.TryPeek(out var step, out var at) && at.Due <= nowTicks)
        {
            _retries.Dequeue();
            if (_status[step] == StepStatus.Retrying)
            {
                EnqueueReady(step);
            }
        }
    }

    private long NextRetry()
    {
        while (_retries.TryPeek(out var step, out var at))
        {
            if (_status[step] == StepStatus.Retrying && _ledger[step].DueTicks == at.Due)
            {
                return at.Due;
            }

            _retries.Dequeue();
        }

        return long.MaxValue;
    }
}
