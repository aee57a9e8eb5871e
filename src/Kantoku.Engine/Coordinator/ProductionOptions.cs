using Kantoku.Core.Production;
using Kantoku.Core.Recovery;

namespace Kantoku.Engine.Coordinator;

/// <summary>How a production is to be run.</summary>
public sealed record ProductionOptions
{
    public required ProductionLimits Limits { get; init; }

    public RetryPolicy Retry { get; init; } = RetryPolicy.Standard;

    /// <summary>After a request to stop, attempts that do not end by then are left behind.</summary>
    public TimeSpan StopWithin { get; init; } = TimeSpan.FromMilliseconds(700);
}
