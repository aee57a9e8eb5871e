using Kantoku.Core.Plan;
using Kantoku.Engine.Artifacts;

namespace Kantoku.Simulation;

/// <summary>A bug that is planted, to prove that the simulation would find it.</summary>
internal enum Sabotage
{
    None,

    /// <summary>The journal says that a batch is on disk, and its last event is not.</summary>
    CommitsLoseAnEvent,

    /// <summary>The journal says that a batch is on disk as soon as it is handed over.</summary>
    CommitsAreNotAwaited,

    /// <summary>Nobody looks whether what a runner reports is in the store.</summary>
    ArtifactsAreNotLookedFor,
}

/// <summary>A store that finds nothing wrong.</summary>
/// <param name="store">The store it should have looked into.</param>
internal sealed class BlindStore(IArtifactStore store) : IArtifactStore
{
    public ArtifactWrite Put(ReadOnlySpan<byte> bytes) => store.Put(bytes);

    public ArtifactWrite Put(Action<Stream> write) => store.Put(write);

    public ArtifactRead Read(Digest artifact) => store.Read(artifact);

    public string? Copy(Digest artifact, Stream? target, CancellationToken cancellation) =>
        store.Copy(artifact, target, cancellation);

    public string? FindFault(Digest artifact, long bytes) => null;
}
