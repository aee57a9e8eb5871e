using Kantoku.Core.Plan;

namespace Kantoku.Core.Production;

/// <summary>What a production has on record for a key.</summary>
public readonly record struct RecordedArtifact
{
    public required Digest Key { get; init; }

    /// <summary>Empty when it was never finished, or lost.</summary>
    public required Digest Artifact { get; init; }

    public required long Bytes { get; init; }

    /// <summary>Hash of the input artifacts it was made from.</summary>
    public required ulong Inputs { get; init; }

    /// <summary>Number of the latest attempt.</summary>
    public required int Number { get; init; }

    public required bool Paid { get; init; }

    /// <summary>The latest attempt may have cost money and nobody knows yet what came of it; then the hash of the
    /// inputs it
    /// was begun with.</summary>
    public required ulong? InDoubtInputs { get; init; }
}
