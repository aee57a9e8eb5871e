using System.Collections.Immutable;

namespace Kantoku.Core.Production;

/// <summary>What is due.</summary>
public sealed record Agenda
{
    /// <summary>Steps to start now, the longest remaining path first; all fit the limits together.</summary>
    public required ImmutableArray<int> Starts { get; init; }

    /// <summary>Steps whose attempt is in doubt and is to be looked up now.</summary>
    public required ImmutableArray<int> Lookups { get; init; }

    /// <summary>When something becomes due that is not due yet; null when only a report can change anything.</summary>
    public required DateTimeOffset? WakeAt { get; init; }

    /// <summary>Nothing is under way, nothing is due and nothing will be.</summary>
    public required bool Over { get; init; }
}
