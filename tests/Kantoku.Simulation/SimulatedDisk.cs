using System.Collections.Immutable;
using Kantoku.Core.Plan;
using Kantoku.Core.Production;
using Kantoku.Engine.Coordinator;
using Kantoku.Engine.Journal;

namespace Kantoku.Simulation;

/// <summary>What survives a crash of the journal's process.</summary>
internal sealed class SimulatedDisk
{
    private readonly ByteWriter _bytes = new();
    private readonly HashSet<(Digest Key, int Number)> _started = [];
    private readonly HashSet<Digest> _finished = [];

    /// <summary>Durable events, oldest first, as they read back from their bytes.</summary>
    public List<Event> Events { get; } = [];

    public ImmutableArray<Digest> PlanKeys { get; private set; } = [];

    public bool HasStarted(Digest key, int number) => _started.Contains((key, number));

    public bool HasFinished(Digest key) => _finished.Contains(key);

    public void Write(JournalBatch batch)
    {
        foreach (var @event in batch.Events)
        {
            var read = ReadBack(@event);
            Events.Add(read);
            if (read is Event.AttemptStarted started)
            {
                _started.Add((started.Key, started.Number));
            }
            else if (read is Event.AttemptFinished finished)
            {
                _finished.Add(finished.Key);
            }
        }

        PlanKeys = batch.PlanKeys ?? PlanKeys;
    }

    /// <summary>An event after it has been bytes.</summary>
    public Event ReadBack(Event @event)
    {
        _bytes.Clear();
        EventCodec.Write(@event, _bytes);
        return EventCodec.Read(EventCodec.KindOf(@event), @event.At.UtcTicks, _bytes.Written);
    }
}

/// <summary>A journal whose batches become durable in order, each after a while; a crash loses all that are
/// not.</summary>
internal sealed class SimulatedJournal(
    SimulatedDisk disk, VirtualTime time, SeededRandom random, Faults faults, Sabotage sabotage) : IJournal
{
    private static readonly TimeSpan CommitLeast = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan CommitMost = TimeSpan.FromMilliseconds(80);
    private readonly Queue<(JournalBatch Batch, TaskCompletionSource Done)> _pending = new();
    private ProductionException? _broken;
    private bool _isWriting;

    public int BatchesInFlightMax => 2;

    public void Replay(Action<Event> fold) => disk.Events.ForEach(fold);

    public ImmutableArray<Digest> ReadPlanKeys() => disk.PlanKeys;

    public Task CommitAsync(JournalBatch batch)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _pending.Enqueue((batch, done));
        if (!_isWriting)
        {
            _ = WriteAsync();
        }

        return sabotage == Sabotage.CommitsAreNotAwaited ? Task.CompletedTask : done.Task;
    }

    /// <summary>The process is gone: of what was on its way to the disk, some of the oldest may have arrived.</summary>
    public void Crash()
    {
        while (_broken == null && _pending.TryDequeue(out var pending) && random.Chance(0.5))
        {
            disk.Write(pending.Batch);
        }
    }

    public void Dispose()
    {
    }

    private async Task WriteAsync()
    {
        _isWriting = true;
        while (_pending.Count > 0)
        {
            await Task.Delay(random.Duration(CommitLeast, CommitMost), time);
            var (batch, done) = _pending.Dequeue();
            if (_broken == null && random.Chance(faults.JournalFull))
            {
                _broken = new ProductionException(ProductionFault.DiskFull, "No space is left.", "Free some.");
            }

            if (_broken != null)
            {
                done.SetException(_broken);
                continue;
            }

            var isCut = sabotage == Sabotage.CommitsLoseAnEvent && batch.Events.Length > 0;
            disk.Write(isCut ? batch with { Events = batch.Events[..^1] } : batch);
            if (random.Chance(0.3))
            {
                await Task.Delay(CommitLeast, time);
            }

            done.SetResult();
        }

        _isWriting = false;
    }
}
