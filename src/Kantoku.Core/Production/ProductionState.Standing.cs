namespace Kantoku.Core.Production;

/// <summary>Where each step of the present plan stands, derived from the ledger.</summary>
public sealed partial class ProductionState
{
    private readonly StepStatus[] _status;
    private readonly int[] _pending;
    private readonly int[] _blockers;
    private readonly bool[] _queued;
    private readonly long[] _used;
    private readonly ReadyHeap[] _ready;
    private readonly PriorityQueue<int, (long Due, int Step)> _retries = new();
    private readonly List<int> _doubts = [];
    private readonly HashSet<int> _doubted = [];
    private readonly List<int> _becameCurrent = [];
    private readonly Stack<int> _unsettled = new();
    private readonly int[] _counts = new int[Enum.GetValues<StepStatus>().Length];
    private int _drawn;
    private int _underWay;
    private double _secondsDone;
    private double _secondsTotal;
    private bool _derived;

    /// <summary>Steps that the latest fold found current without an attempt: drawn before from the same
    /// inputs.</summary>
    /// <remarks>Equal steps are named by the first of them.</remarks>
    public IReadOnlyList<int> BecameCurrent => _becameCurrent;

    public ProductionCounts Counts
    {
        get
        {
            Derive();
            return new ProductionCounts
            {
                Total = Plan.Steps.Length,
                Done = _counts[(int)StepStatus.Done],
                Failed = _counts[(int)StepStatus.Failed],
                Waiting = _counts[(int)StepStatus.Waiting],
                Blocked = _counts[(int)StepStatus.Blocked],
                Running = _underWay,
                Drawn = _drawn,
                Attempts = _attemptsInRun,
                AttemptsInLife = _attempts,
                SecondsDone = _secondsDone,
                SecondsTotal = _secondsTotal,
            };
        }
    }

    private static bool Stops(StepStatus status) =>
        status is StepStatus.Failed or StepStatus.Waiting or StepStatus.Blocked;

    /// <summary>Derives everything from the ledger: O(steps and edges), and only when something was undone.</summary>
    private void Derive()
    {
        if (_derived)
        {
            return;
        }

        _derived = true;
        ResetStanding();
        for (var step = 0; step < _status.Length; step++)
        {
            if (_first[step] != step)
            {
                continue;
            }

            foreach (var named in Plan.InputsOf(step))
            {
                var status = _status[_first[named]];
                _pending[step] += status == StepStatus.Done ? 0 : 1;
                _blockers[step] += Stops(status) ? 1 : 0;
            }

            var found = StandingOf(step);
            _secondsTotal += Plan.Steps[step].Seconds;
            Count(step, found, 1);
            _status[step] = found;
            Enqueue(step, found);
            if (found == StepStatus.Running)
            {
                Use(step, 1);
            }
        }
    }

    private void ResetStanding()
    {
        Array.Clear(_pending);
        Array.Clear(_blockers);
        Array.Clear(_queued);
        Array.Clear(_used);
        Array.Clear(_counts);
        foreach (var heap in _ready)
        {
            heap.Clear();
        }

        _retries.Clear();
        _doubts.Clear();
        _doubted.Clear();
        (_drawn, _underWay, _secondsDone, _secondsTotal) = (0, 0, 0, 0);
    }

    private StepStatus StandingOf(int step)
    {
        ref var entry = ref _ledger[step];
        return entry.State switch
        {
            EntryState.Running => StepStatus.Running,
            EntryState.InDoubt => StepStatus.InDoubt,
            _ when _blockers[step] > 0 => StepStatus.Blocked,
            _ when _pending[step] > 0 => StepStatus.Pending,
            _ when !entry.Artifact.IsEmpty && entry.Inputs == InputsHash(step) => StepStatus.Done,
            _ when entry.Run != Run => StepStatus.Ready,
            EntryState.Failed => StepStatus.Failed,
            EntryState.Waiting => StepStatus.Waiting,
            EntryState.Retrying => StepStatus.Retrying,
            _ => StepStatus.Ready,
        };
    }

    private ulong InputsHash(int step)
    {
        var hash = Mixing.Start;
        foreach (var input in Plan.InputsOf(step))
        {
            hash = Mixing.With(hash, _ledger[_first[input]].Artifact);
        }

        return hash;
    }

    /// <summary>Brings a step's standing up to date after its entry changed, and whatever follows from it.</summary>
    private void Settle(int changed)
    {
        if (!_derived || changed >= _status.Length)
        {
            return;
        }

        _unsettled.Push(changed);
        while (_unsettled.TryPop(out var step))
        {
            var before = _status[step];
            var now = StandingOf(step);
            if (now == before)
            {
                continue;
            }

            if (before == StepStatus.Done || Stops(before))
            {
                _derived = false;
                _unsettled.Clear();
                return;
            }

            Change(step, before, now);
        }
    }

    private void Change(int step, StepStatus before, StepStatus now)
    {
        Count(step, before, -1);
        Count(step, now, 1);
        _status[step] = now;
        Enqueue(step, now);
        if (now == StepStatus.Done && step != _justDrawn)
        {
            _becameCurrent.Add(step);
        }

        if (now == StepStatus.Done || Stops(now))
        {
            foreach (var dependent in _path.DependentsOf(step))
            {
                _pending[dependent] -= now == StepStatus.Done ? 1 : 0;
                _blockers[dependent] += now == StepStatus.Done ? 0 : 1;
                if (_pending[dependent] == 0 || _blockers[dependent] == 1)
                {
                    _unsettled.Push(dependent);
                }
            }
        }
    }

    private void Count(int step, StepStatus status, int sign)
    {
        _counts[(int)status] += sign * _copies[step];
        if (status == StepStatus.Done)
        {
            ref var entry = ref _ledger[step];
            _drawn += entry.Drawn && entry.Run == Run ? sign : 0;
            _secondsDone += sign * Plan.Steps[step].Seconds;
        }
    }

    /// <summary>Puts a step where <see cref="Due"/> will find it. Entries that became stale are dropped
    /// there.</summary>
    private void Enqueue(int step, StepStatus status)
    {
        if (status == StepStatus.Ready)
        {
            EnqueueReady(step);
        }
        else if (status == StepStatus.Retrying)
        {
            var due = _ledger[step].DueTicks;
            _retries.Enqueue(step, (due, step));
        }
        else if (status == StepStatus.InDoubt && _doubted.Add(step))
        {
            _doubts.Add(step);
        }
    }

    private void EnqueueReady(int step)
    {
        if (!_queued[step])
        {
            _queued[step] = true;
            _ready[Limits.LaneOf(Plan, step)].Push(step);
        }
    }

    private void Use(int step, int sign)
    {
        _underWay += sign;
        foreach (var demand in Limits.Lanes[Limits.LaneOf(Plan, step)].Demands)
        {
            _used[demand.Resource] += sign * demand.Amount;
        }
    }

    private bool Fits(int lane, ReadOnlySpan<long> used)
    {
        foreach (var demand in Limits.Lanes[lane].Demands)
        {
            var taken = used[demand.Resource];
            if (taken > 0 && taken + demand.Amount > Limits.Resources[demand.Resource].Capacity)
            {
                return false;
            }
        }

        return true;
    }
}
