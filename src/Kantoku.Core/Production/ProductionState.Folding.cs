using System.Diagnostics;
using Kantoku.Core.Plan;
using Kantoku.Core.Recovery;

namespace Kantoku.Core.Production;

/// <summary>How each event changes the ledger. Nothing else changes it.</summary>
public sealed partial class ProductionState
{
    private readonly List<OpenAttempt> _open = [];
    private readonly Stack<int> _freeSlots = new();
    private Digest _adopted;
    private RunEnd? _ended;
    private long _attempts;
    private int _attemptsInRun;
    private int _justDrawn = -1;

    /// <summary>How the latest run ended; null while it goes on, or when it was cut off.</summary>
    public RunEnd? Ended => _ended;

    internal void Apply(Event @event)
    {
        _becameCurrent.Clear();
        _justDrawn = -1;
        LatestAt = @event.At;
        switch (@event)
        {
            case Event.PlanAdopted adopted: Begin(adopted); break;
            case Event.AttemptStarted started: Open(started); break;
            case Event.AttemptFinished finished: Finish(finished); break;
            case Event.AttemptFailed failed: Fail(failed); break;
            case Event.AttemptDoubted doubted: Doubt(doubted); break;
            case Event.AttemptCutOff cutOff: CutOff(cutOff); break;
            case Event.ArtifactLost lost: Lose(lost); break;
            case Event.StepCarried carried: Carry(carried); break;
            case Event.RunEnded ended: _ended = ended.How; break;
            default: throw new UnreachableException($"{@event}");
        }
    }

    /// <summary>The attempt of a key that is under way or in doubt.</summary>
    internal bool TryOpenAttempt(int entry, out int number, out ulong inputs, out bool paid)
    {
        var slot = _ledger[entry].Slot - 1;
        var found = slot >= 0 ? _open[slot] : default;
        (number, inputs, paid) = (found.Number, found.Inputs, found.Paid);
        return slot >= 0;
    }

    internal int EntryOf(Digest key) => _ledger.Find(key);

    internal Digest ArtifactOnRecord(int entry) => _ledger[entry].Artifact;

    internal bool IsInDoubt(int entry) => _ledger[entry].State == EntryState.InDoubt;

    internal int TriesInRun(int entry) => _ledger[entry].Run == Run ? _ledger[entry].Tries : 0;

    internal ulong InputsHashOf(int step) => InputsHash(step);

    /// <summary>Failures in a row of this run, of this step, that bore the label.</summary>
    internal int TriesWithLabel(int entry, string label) =>
        _failures.TryGetValue(entry, out var trail) && trail.Run == Run && trail.Failure.Label == label
            ? trail.SameLabel
            : 0;

    private void Begin(Event.PlanAdopted adopted)
    {
        Run++;
        _adopted = adopted.Plan;
        _ended = null;
        _attemptsInRun = 0;
        Halted = null;
        RunStartedAt = adopted.At;
        for (var slot = 0; slot < _open.Count; slot++)
        {
            var attempt = _open[slot];
            if (attempt.IsOpen)
            {
                ref var entry = ref _ledger[attempt.Entry];
                Renew(ref entry);
                entry.State = attempt.Paid ? EntryState.InDoubt : EntryState.Idle;
                entry.DueTicks = attempt.Paid ? adopted.At.UtcTicks : 0;
                if (!attempt.Paid)
                {
                    Close(ref entry);
                }
            }
        }

        _derived = false;
    }

    private void Open(Event.AttemptStarted started)
    {
        var index = _ledger.FindOrAdd(started.Key);
        ref var entry = ref _ledger[index];
        Renew(ref entry);
        entry.Number = started.Number;
        entry.State = EntryState.Running;
        entry.Tries = (byte)Math.Min(entry.Tries + 1, byte.MaxValue);
        entry.DueTicks = 0;
        OpenSlot(index, started.Number, started.Inputs, started.Paid);
        _attempts++;
        _attemptsInRun++;
        if (_derived && index < _status.Length)
        {
            Use(index, 1);
        }

        Settle(index);
    }

    private void Finish(Event.AttemptFinished finished)
    {
        var index = _ledger.FindOrAdd(finished.Key);
        ref var entry = ref _ledger[index];
        Renew(ref entry);
        entry.Paid = entry.Slot > 0 ? _open[entry.Slot - 1].Paid : entry.Paid;
        entry.Artifact = finished.Artifact;
        entry.Bytes = finished.Bytes;
        entry.Inputs = finished.Inputs;
        entry.Drawn = true;
        _failures.Remove(index);
        _justDrawn = index;
        Leave(index, EntryState.Idle);
    }

    private void Fail(Event.AttemptFailed failed)
    {
        var index = _ledger.FindOrAdd(failed.Key);
        ref var entry = ref _ledger[index];
        Renew(ref entry);
        Note(index, failed.Failure);
        entry.DueTicks = failed.RetryAt?.UtcTicks ?? 0;
        if (failed.Verdict == Verdict.Halt)
        {
            Halted = failed.Failure;
        }

        Leave(index, failed.Verdict switch
        {
            Verdict.Retry => EntryState.Retrying,
            Verdict.GiveUp => EntryState.Failed,
            Verdict.AskPerson => EntryState.Waiting,
            Verdict.Halt => EntryState.Idle,
            _ => throw new UnreachableException(failed.Verdict.ToString()),
        });
    }

    private void Doubt(Event.AttemptDoubted doubted)
    {
        var index = _ledger.FindOrAdd(doubted.Key);
        ref var entry = ref _ledger[index];
        Renew(ref entry);
        Note(index, doubted.Failure);
        Halted = doubted.Failure.Label == FailureLabels.DiskFull ? doubted.Failure : Halted;
        Release(index);
        entry.Tries = (byte)Math.Min(entry.Tries + 1, byte.MaxValue);
        entry.DueTicks = doubted.LookupAt?.UtcTicks ?? 0;
        entry.State = doubted.LookupAt == null ? EntryState.Waiting : EntryState.InDoubt;
        Settle(index);
    }

    private void CutOff(Event.AttemptCutOff cutOff)
    {
        var index = _ledger.FindOrAdd(cutOff.Key);
        ref var entry = ref _ledger[index];
        Renew(ref entry);
        entry.DueTicks = 0;
        entry.Tries -= cutOff.Reason == CutOffReason.InputLost && entry.Tries > 0 ? (byte)1 : (byte)0;
        Leave(index, EntryState.Idle);
    }

    /// <summary>What cost money is looked up before it is paid for again: the artist may still have it.</summary>
    private void Lose(Event.ArtifactLost lost)
    {
        var index = _ledger.Find(lost.Key);
        if (index < 0 || _ledger[index].Artifact != lost.Artifact)
        {
            return;
        }

        ref var entry = ref _ledger[index];
        entry.Artifact = default;
        _derived = false;
        if (entry.Paid && entry.Slot == 0)
        {
            OpenSlot(index, entry.Number, entry.Inputs, paid: true);
            entry.State = EntryState.InDoubt;
            entry.DueTicks = lost.At.UtcTicks;
        }
    }

    private void Carry(Event.StepCarried carried)
    {
        ref var entry = ref _ledger[_ledger.FindOrAdd(carried.Key)];
        entry.Artifact = carried.Artifact;
        entry.Bytes = carried.Bytes;
        entry.Inputs = carried.Inputs;
        entry.Number = carried.Number;
        entry.Paid = carried.Paid;
        _attempts += carried.Number;
        _derived = false;
    }

    /// <summary>What an earlier run noted about tries and failures is void in this one.</summary>
    private void Renew(ref Entry entry)
    {
        if (entry.Run != Run)
        {
            entry.Run = Run;
            entry.Tries = 0;
            entry.Drawn = false;
            if (entry.State is not (EntryState.Running or EntryState.InDoubt))
            {
                entry.State = EntryState.Idle;
                entry.DueTicks = 0;
            }
        }
    }

    private void Note(int entry, Failure failure) =>
        _failures[entry] = new FailureTrail(failure, TriesWithLabel(entry, failure.Label) + 1, Run);

    /// <summary>The attempt is over; the entry goes on in another state.</summary>
    private void Leave(int index, EntryState state)
    {
        Release(index);
        ref var entry = ref _ledger[index];
        Close(ref entry);
        entry.State = state;
        Settle(index);
    }

    private void Release(int index)
    {
        if (_derived && index < _status.Length && _ledger[index].State == EntryState.Running)
        {
            Use(index, -1);
        }
    }

    private void OpenSlot(int index, int number, ulong inputs, bool paid)
    {
        var attempt = new OpenAttempt(index, number, inputs, paid, IsOpen: true);
        ref var entry = ref _ledger[index];
        if (entry.Slot > 0)
        {
            _open[entry.Slot - 1] = attempt;
            return;
        }

        if (_freeSlots.TryPop(out var slot))
        {
            _open[slot] = attempt;
        }
        else
        {
            slot = _open.Count;
            _open.Add(attempt);
        }

        entry.Slot = slot + 1;
    }

    private void Close(ref Entry entry)
    {
        if (entry.Slot > 0)
        {
            _open[entry.Slot - 1] = default;
            _freeSlots.Push(entry.Slot - 1);
            entry.Slot = 0;
        }
    }

    private readonly record struct OpenAttempt(int Entry, int Number, ulong Inputs, bool Paid, bool IsOpen);
}
