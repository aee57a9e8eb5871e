using Kantoku.Core.Plan;

namespace Kantoku.Core.Production;

internal enum EntryState : byte
{
    Idle,
    Running,
    InDoubt,
    Retrying,
    Failed,
    Waiting,
}

/// <summary>What the production knows of one key, whatever the plan: about 72 bytes.</summary>
internal struct Entry
{
    /// <summary>Empty when it was never drawn, or lost.</summary>
    public Digest Artifact;

    /// <summary>Hash of the input artifacts that <see cref="Artifact"/> was made from.</summary>
    public ulong Inputs;

    public long Bytes;

    /// <summary>When it is retried or looked up, in UTC ticks.</summary>
    public long DueTicks;

    /// <summary>Number of the latest attempt; 0 when there was none.</summary>
    public int Number;

    /// <summary>The run in which tries, failures and <see cref="Drawn"/> were noted; they are void in any
    /// other.</summary>
    public int Run;

    /// <summary>Place among the attempts under way or in doubt, + 1; 0 when there is none.</summary>
    public int Slot;

    public byte Tries;
    public EntryState State;

    /// <summary>The artifact cost money.</summary>
    public bool Paid;

    /// <summary>The artifact was made in <see cref="Run"/>.</summary>
    public bool Drawn;
}

/// <summary>Everything the production knows by key: entries of the present plan's steps first, at the step's own index,
/// then keys of plans before it in the order in which the journal names them.</summary>
internal sealed class Ledger
{
    private readonly ProductionPlan _plan;
    private Entry[] _entries;
    private Digest[] _older = [];
    private int[] _table;
    private int _olderCount;

    /// <param name="plan">The present plan.</param>
    /// <param name="first">Filled with, for each step, the first step with the same key.</param>
    public Ledger(ProductionPlan plan, int[] first)
    {
        _plan = plan;
        _entries = new Entry[plan.Steps.Length];
        _table = new int[TableSize(plan.Steps.Length)];
        for (var step = 0; step < plan.Steps.Length; step++)
        {
            var place = PlaceOf(plan.Steps[step].Key);
            first[step] = _table[place] == 0 ? step : _table[place] - 1;
            _table[place] = first[step] + 1;
        }
    }

    public int Count => _plan.Steps.Length + _olderCount;

    public ref Entry this[int index] => ref _entries[index];

    public Digest KeyOf(int index) =>
        index < _plan.Steps.Length ? _plan.Steps[index].Key : _older[index - _plan.Steps.Length];

    /// <returns>-1 when the key was never heard of.</returns>
    public int Find(Digest key) => _table[PlaceOf(key)] - 1;

    public int FindOrAdd(Digest key)
    {
        var place = PlaceOf(key);
        if (_table[place] != 0)
        {
            return _table[place] - 1;
        }

        if (_olderCount == _older.Length)
        {
            Array.Resize(ref _older, Math.Max(16, _olderCount * 2));
            Array.Resize(ref _entries, _plan.Steps.Length + _older.Length);
        }

        _older[_olderCount++] = key;
        _table[place] = Count;
        if (Count * 2 > _table.Length)
        {
            Grow();
        }

        return Count - 1;
    }

    private static int TableSize(int count)
    {
        var size = 16;
        while (size < count * 2)
        {
            size *= 2;
        }

        return size;
    }

    /// <summary>Keys are hashes already: their first bits are as good as any other.</summary>
    private int PlaceOf(Digest key)
    {
        var place = (int)(key.A & (uint)(_table.Length - 1));
        while (_table[place] != 0 && KeyOf(_table[place] - 1) != key)
        {
            place = (place + 1) & (_table.Length - 1);
        }

        return place;
    }

    private void Grow()
    {
        var old = _table;
        _table = new int[old.Length * 2];
        foreach (var index in old)
        {
            if (index != 0)
            {
                _table[PlaceOf(KeyOf(index - 1))] = index;
            }
        }
    }
}
