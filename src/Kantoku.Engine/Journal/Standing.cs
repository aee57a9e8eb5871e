using Kantoku.Core.Production;

namespace Kantoku.Engine.Journal;

/// <summary>Where a production stands, kept beside its events for those who only want to look.</summary>
public sealed record Standing
{
    public required ProductionCounts Counts { get; init; }

    /// <summary>How the latest run ended; null while it goes on, or when it was cut off.</summary>
    public required RunEnd? Ended { get; init; }

    public required DateTimeOffset RunStartedAt { get; init; }

    /// <summary>Time of the latest event.</summary>
    public required DateTimeOffset LatestAt { get; init; }

    public static Standing Of(ProductionState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return new Standing
        {
            Counts = state.Counts,
            Ended = state.Ended,
            RunStartedAt = state.RunStartedAt,
            LatestAt = state.LatestAt,
        };
    }
}
