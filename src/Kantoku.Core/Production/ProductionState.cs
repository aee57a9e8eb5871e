using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Kantoku.Core.Plan;
using Kantoku.Core.Recovery;

namespace Kantoku.Core.Production;

/// <summary>What a production knows and where each step stands: the fold of its journal over the present
/// plan.</summary>
/// <remarks>Two layers. The <see cref="Ledger"/> knows keys, whatever the plan, and changes only by folding. Standing
/// is derived from it for the steps of the present plan, kept up event by event, and derived anew when something that
/// was done is done no longer. Not safe for several threads.</remarks>
public sealed partial class ProductionState
{
    private readonly int[] _first;
    private readonly int[] _copies;
    private readonly CriticalPath _path;
    private readonly Ledger _ledger;
    private readonly Dictionary<int, FailureTrail> _failures = [];

    /// <summary>A production of which nothing is known yet.</summary>
    /// <param name="plan">The present plan; a journal of older plans may be folded over it.</param>
    /// <param name="limits">How much may run at once.</param>
    /// <param name="retry">When a failed attempt is repeated.</param>
    public ProductionState(ProductionPlan plan, ProductionLimits limits, RetryPolicy retry)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(limits);
        var count = plan.Steps.Length;
        Plan = plan;
        Limits = limits;
        Retry = retry;
        PlanDigest = DigestOf(plan);
        _first = new int[count];
        _copies = new int[count];
        _ledger = new Ledger(plan, _first);
        _path = new CriticalPath(plan, _first);
        foreach (var first in _first)
        {
            _copies[first]++;
        }

        _status = new StepStatus[count];
        _pending = new int[count];
        _blockers = new int[count];
        _queued = new bool[count];
        _used = new long[limits.Resources.Length];
        _ready = [.. limits.Lanes.Select(_ => new ReadyHeap(_path.Remaining))];
    }

    public ProductionPlan Plan { get; }

    public ProductionLimits Limits { get; }

    public RetryPolicy Retry { get; }

    /// <summary>Digest of the plan's step ids and keys.</summary>
    public Digest PlanDigest { get; }

    /// <summary>Runs so far, the present one included.</summary>
    public int Run { get; private set; }

    /// <summary>A run of the present plan is under way.</summary>
    public bool InRun => _adopted == PlanDigest && _ended == null;

    /// <summary>Why nothing is started any more, or null.</summary>
    public Failure? Halted { get; private set; }

    public DateTimeOffset RunStartedAt { get; private set; }

    /// <summary>Time of the latest event; default before the first.</summary>
    public DateTimeOffset LatestAt { get; private set; }

    public StepStatus StatusOf(int step)
    {
        Derive();
        return _status[_first[step]];
    }

    /// <returns>Null when the step is not done.</returns>
    public Digest? ArtifactOf(int step) =>
        StatusOf(step) == StepStatus.Done ? _ledger[_first[step]].Artifact : null;

    /// <summary>What is on record for the step's key, whether or not it is current. Costs no derivation.</summary>
    /// <returns>False when nothing is, and for steps that share another's key.</returns>
    public bool OnRecord(int step, out Digest artifact, out long bytes)
    {
        ref var entry = ref _ledger[step];
        (artifact, bytes) = (entry.Artifact, entry.Bytes);
        return !artifact.IsEmpty;
    }

    /// <summary>Length of the step's artifact; 0 when it is not done.</summary>
    public long BytesOf(int step) => StatusOf(step) == StepStatus.Done ? _ledger[_first[step]].Bytes : 0;

    /// <summary>Why the step's latest attempt in this run failed, or null.</summary>
    public Failure? FailureOf(int step) =>
        _failures.TryGetValue(_first[step], out var trail) && trail.Run == Run ? trail.Failure : null;

    /// <summary>Number of the step's latest attempt; 0 when there was none.</summary>
    public int AttemptOf(int step) => _ledger[_first[step]].Number;

    /// <summary>The first step with the same key: it is tried for all of them.</summary>
    public int FirstOf(int step) => _first[step];

    /// <returns>-1 unless the present plan has a step with that key.</returns>
    public int StepOf(Digest key)
    {
        var entry = _ledger.Find(key);
        return entry < Plan.Steps.Length ? entry : -1;
    }

    /// <summary>Artifacts of the step's inputs in the plan's order; empty digests where one is not there.</summary>
    public ImmutableArray<Digest> InputArtifactsOf(int step)
    {
        var inputs = Plan.InputsOf(step);
        var artifacts = ImmutableArray.CreateBuilder<Digest>(inputs.Length);
        foreach (var input in inputs)
        {
            artifacts.Add(_ledger[_first[input]].Artifact);
        }

        return artifacts.MoveToImmutable();
    }

    /// <summary>Everything on record, current or not, of this plan and those before it.</summary>
    public ImmutableArray<RecordedArtifact> Recorded()
    {
        var recorded = ImmutableArray.CreateBuilder<RecordedArtifact>();
        for (var entry = 0; entry < _ledger.Count; entry++)
        {
            var known = _ledger[entry];
            if (!known.Artifact.IsEmpty || known.Number > 0)
            {
                recorded.Add(new RecordedArtifact
                {
                    Key = _ledger.KeyOf(entry),
                    Artifact = known.Artifact,
                    Bytes = known.Bytes,
                    Inputs = known.Inputs,
                    Number = known.Number,
                    Paid = known.Paid,
                    InDoubtInputs = TryOpenAttempt(entry, out _, out var inputs, out var paid) && paid ? inputs : null,
                });
            }
        }

        return recorded.ToImmutable();
    }

    /// <summary>A hash of all that folding has made of the journal: the same events give the same snapshot.</summary>
    public ulong Snapshot()
    {
        var hash = Mixing.With(Mixing.With(Mixing.Start, (ulong)Run), _adopted);
        for (var entry = 0; entry < _ledger.Count; entry++)
        {
            ref var known = ref _ledger[entry];
            hash = Mixing.With(Mixing.With(hash, _ledger.KeyOf(entry)), known.Artifact);
            hash = Mixing.With(Mixing.With(hash, known.Inputs), (ulong)known.DueTicks);
            hash = Mixing.With(hash, ((ulong)known.Number << 32) | (uint)known.Run);
            hash = Mixing.With(hash, ((ulong)known.State << 8) | known.Tries);
        }

        Derive();
        foreach (var status in _status)
        {
            hash = Mixing.With(hash, (ulong)status);
        }

        return hash;
    }

    /// <summary>Digest of a plan's step ids and keys.</summary>
    public static Digest DigestOf(ProductionPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> bytes = stackalloc byte[Digest.Size];
        foreach (var step in plan.Steps)
        {
            step.Key.Write(bytes);
            hash.AppendData(bytes);
            BinaryPrimitives.WriteInt32BigEndian(bytes, step.Id.Value.Length);
            hash.AppendData(bytes[..sizeof(int)]);
            hash.AppendData(MemoryMarshal.AsBytes(step.Id.Value.AsSpan()));
        }

        hash.GetHashAndReset(bytes);
        return Digest.Read(bytes);
    }

    private readonly record struct FailureTrail(Failure Failure, int SameLabel, int Run);
}
