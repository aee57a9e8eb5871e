using System.Collections.Immutable;
using Kantoku.Core.Plan;
using Kantoku.Core.Production;
using Kantoku.Engine.Coordinator;

namespace Kantoku.Engine.Journal;

/// <summary>The journal on disk: SQLite in WAL mode with full synchronisation, one transaction and one fsync a
/// batch.</summary>
/// <remarks>A thread of its own writes, so that the coordinator's loop never waits for the disk: while one batch is
/// being synchronised the next is handed over already. Everything else is called while no batch is in flight.</remarks>
public sealed class SqliteJournal : IJournal
{
    private readonly string _path;
    private readonly SqliteDatabase _database;

    // Hand-over, guarded by _gate.
    private readonly object _gate = new();
    private readonly Queue<(JournalBatch Batch, TaskCompletionSource Done)> _handedOver = new();
    private Thread? _writer;
    private bool _closing;

    // Write side, used by the writer thread alone.
    private readonly ByteWriter _bytes = new();
    private SqliteStatement? _insert;
    private SqliteStatement? _stand;
    private ProductionException? _broken;
    private long _seq;

    private SqliteJournal(string path, SqliteDatabase database)
    {
        _path = path;
        _database = database;
    }

    public int BatchesInFlightMax => 2;

    /// <summary>What opening or replaying had to mend, one sentence each.</summary>
    public ImmutableArray<string> Notices { get; private set; } = [];

    /// <summary>Opens the journal, or makes a new one.</summary>
    /// <param name="path">The file; its folder exists.</param>
    /// <exception cref="ProductionException">Damaged, of another version, or not writable.</exception>
    public static SqliteJournal Open(string path)
    {
        var database = SqliteDatabase.Open(path, readOnly: false);
        try
        {
            JournalSchema.Prepare(database, path);
            return new SqliteJournal(path, database);
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    public void Replay(Action<Event> fold)
    {
        var (last, torn) = EventRows.Read(_database, _path, fold);
        _seq = last;
        if (torn > 0)
        {
            using var cut = _database.Prepare("DELETE FROM event WHERE seq > ?");
            cut.Bind(0, last).Run();
            Notices =
            [
                .. Notices,
                $"{_path} ended in {torn} torn event(s) after event {last}; they were dropped, "
                    + "and what they told of is done again.",
            ];
        }
    }

    public ImmutableArray<Digest> ReadPlanKeys() => PlanRows.ReadKeys(_database);

    public Task CommitAsync(JournalBatch batch)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_closing, this);
            _handedOver.Enqueue((batch, done));
            if (_writer == null)
            {
                _writer = new Thread(WriteBatches) { IsBackground = true, Name = "journal" };
                _writer.Start();
            }

            Monitor.Pulse(_gate);
        }

        return done.Task;
    }

    /// <summary>What steps were made from when they were last done.</summary>
    public RememberedPlan LoadPlan() => PlanRows.ReadRemembered(_database);

    /// <summary>Remembers what the plan's finished steps are made from; writes only what changed.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="isDone">Whether a step is done: others keep what is remembered of them.</param>
    public void SavePlan(ProductionPlan plan, Func<int, bool> isDone) => PlanRows.Remember(_database, plan, isDone);

    /// <summary>Waits until everything handed over is on disk, and closes the file.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            _closing = true;
            Monitor.PulseAll(_gate);
        }

        _writer?.Join();
        _insert?.Dispose();
        _stand?.Dispose();
        _database.Dispose();
    }

    private void WriteBatches()
    {
        while (TryTake(out var batch, out var done))
        {
            try
            {
                if (_broken != null)
                {
                    throw _broken;
                }

                Write(batch);
                done.SetResult();
            }
            catch (ProductionException error)
            {
                _broken = error;
                done.SetException(error);
            }
        }
    }

    private bool TryTake(out JournalBatch batch, out TaskCompletionSource done)
    {
        lock (_gate)
        {
            while (_handedOver.Count == 0 && !_closing)
            {
                Monitor.Wait(_gate);
            }

            var taken = _handedOver.TryDequeue(out var next);
            (batch, done) = next;
            return taken;
        }
    }

    private void Write(JournalBatch batch)
    {
        _insert ??= _database.Prepare("INSERT INTO event(seq, kind, version, at, body, sum) VALUES (?, ?, ?, ?, ?, ?)");
        _stand ??= _database.Prepare("INSERT OR REPLACE INTO standing(id, body) VALUES (1, ?)");
        _database.Execute("BEGIN IMMEDIATE");
        try
        {
            var seq = _seq;
            foreach (var @event in batch.Events)
            {
                Insert(_insert, ++seq, @event);
            }

            _bytes.Clear();
            StandingCodec.Write(batch.Standing, _bytes);
            _stand.Bind(0, _bytes.Written).Run();
            if (batch.PlanKeys is { } keys)
            {
                PlanRows.WriteKeys(_database, keys);
            }

            _database.Execute("COMMIT");
            _seq = seq;
        }
        catch (ProductionException)
        {
            if (!_database.TryRollBack())
            {
                _insert.Reset();
                _stand.Reset();
            }

            throw;
        }
    }

    private void Insert(SqliteStatement insert, long seq, Event @event)
    {
        _bytes.Clear();
        EventCodec.Write(@event, _bytes);
        var (kind, at) = ((long)EventCodec.KindOf(@event), @event.At.UtcTicks);
        insert.Bind(0, seq).Bind(1, kind).Bind(2, EventCodec.Version).Bind(3, at).Bind(4, _bytes.Written)
            .Bind(5, EventRows.SumOf(seq, kind, EventCodec.Version, at, _bytes.Written)).Run();
    }
}
