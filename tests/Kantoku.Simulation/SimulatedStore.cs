using Kantoku.Core.Plan;
using Kantoku.Core.Recovery;
using Kantoku.Engine.Artifacts;

namespace Kantoku.Simulation;

/// <summary>A store that keeps what it was given until something damages it.</summary>
internal sealed class SimulatedStore(SeededRandom random) : IArtifactStore
{
    private readonly Dictionary<Digest, byte[]> _artifacts = [];
    private readonly List<Digest> _stored = [];

    public Faults Faults { get; set; } = Faults.None;

    /// <summary>Artifacts that were damaged or removed at some time.</summary>
    public HashSet<Digest> EverLost { get; } = [];

    public ArtifactWrite Put(ReadOnlySpan<byte> bytes)
    {
        if (random.Chance(Faults.StoreFull))
        {
            return new ArtifactWrite.Refused(new Failure
            {
                Label = FailureLabels.DiskFull, Transient = false, Message = "No space is left.",
            });
        }

        var artifact = Digest.Of(bytes);
        if (!_artifacts.ContainsKey(artifact))
        {
            _stored.Add(artifact);
        }

        _artifacts[artifact] = bytes.ToArray();
        return new ArtifactWrite.Stored(artifact, bytes.Length);
    }

    public ArtifactWrite Put(Action<Stream> write)
    {
        using var bytes = new MemoryStream();
        write(bytes);
        return Put(bytes.ToArray());
    }

    public string? Copy(Digest artifact, Stream? target, CancellationToken cancellation)
    {
        switch (Read(artifact))
        {
            case ArtifactRead.Lost lost:
                return lost.Reason;
            case ArtifactRead.Found found:
                target?.Write(found.Bytes.Span);
                break;
        }

        return null;
    }

    public ArtifactRead Read(Digest artifact)
    {
        if (!_artifacts.TryGetValue(artifact, out var bytes))
        {
            return new ArtifactRead.Lost("it is missing");
        }

        if (Digest.Of(bytes) == artifact)
        {
            return new ArtifactRead.Found(bytes);
        }

        Remove(artifact);
        return new ArtifactRead.Lost("it is damaged");
    }

    public string? FindFault(Digest artifact, long bytes) =>
        !_artifacts.TryGetValue(artifact, out var held) ? "it is missing"
        : held.Length != bytes ? "it has another length"
        : null;

    /// <summary>Something happens to an artifact: it vanishes, is cut short, or changes in silence.</summary>
    public void DamageOne()
    {
        if (_stored.Count == 0)
        {
            return;
        }

        var artifact = _stored[random.Below(_stored.Count)];
        EverLost.Add(artifact);
        switch (random.Below(3))
        {
            case 0:
                Remove(artifact);
                break;
            case 1:
                _artifacts[artifact] = _artifacts[artifact][1..];
                break;
            default:
                _artifacts[artifact][0] ^= 1;
                break;
        }
    }

    private void Remove(Digest artifact)
    {
        _artifacts.Remove(artifact);
        _stored.Remove(artifact);
    }
}
