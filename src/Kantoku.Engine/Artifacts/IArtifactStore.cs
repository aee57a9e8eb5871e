using Kantoku.Core.Plan;
using Kantoku.Core.Recovery;

namespace Kantoku.Engine.Artifacts;

/// <summary>What came of storing bytes.</summary>
public abstract record ArtifactWrite
{
    private ArtifactWrite()
    {
    }

    /// <summary>On disk, and there after a crash.</summary>
    public sealed record Stored(Digest Artifact, long Bytes) : ArtifactWrite;

    public sealed record Refused(Failure Failure) : ArtifactWrite;
}

/// <summary>What came of reading an artifact.</summary>
public abstract record ArtifactRead
{
    private ArtifactRead()
    {
    }

    /// <summary>The bytes, and they are the ones whose digest was asked for.</summary>
    public sealed record Found(ReadOnlyMemory<byte> Bytes) : ArtifactRead;

    /// <summary>Absent or damaged; it has to be made again.</summary>
    /// <param name="Reason">One sentence for people.</param>
    public sealed record Lost(string Reason) : ArtifactRead;
}

/// <summary>Immutable bytes under their own digest.</summary>
/// <remarks>Safe for several threads; blocks, so call it on a worker. Expected trouble is a value, never an
/// exception.</remarks>
public interface IArtifactStore
{
    /// <summary>Stores bytes; storing the same again is quick and changes nothing.</summary>
    ArtifactWrite Put(ReadOnlySpan<byte> bytes);

    /// <summary>Stores what a writer writes, of any length, in bounded memory.</summary>
    /// <param name="write">May be called again. What it throws passes through, save trouble with files, and nothing is
    /// stored.</param>
    ArtifactWrite Put(Action<Stream> write);

    /// <summary>Reads and verifies. What is damaged is moved aside, so that it can be made again.</summary>
    ArtifactRead Read(Digest artifact);

    /// <summary>Copies and verifies an artifact of any length in bounded memory.</summary>
    /// <param name="artifact">The artifact.</param>
    /// <param name="target">Where it goes; null to verify only. What it throws passes through.</param>
    /// <param name="cancellation">Stops between two pieces.</param>
    /// <returns>Null when all of it was copied; otherwise why the artifact is lost, and what was copied is worth
    /// nothing.</returns>
    string? Copy(Digest artifact, Stream? target, CancellationToken cancellation);

    /// <summary>Looks whether an artifact is there without reading it, unless it looks touched.</summary>
    /// <param name="artifact">The artifact.</param>
    /// <param name="bytes">The length it must have.</param>
    /// <returns>Null when it is there; otherwise why not, in one sentence for people.</returns>
    string? FindFault(Digest artifact, long bytes);
}
