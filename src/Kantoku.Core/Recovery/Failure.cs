namespace Kantoku.Core.Recovery;

/// <summary>Why an attempt gave nothing.</summary>
public sealed record Failure
{
    /// <summary>From the taxonomy of docs/recovery.md: "timeout", "disk_full", "corrupt_output".</summary>
    public required string Label { get; init; }

    /// <summary>Trying the same thing again may work.</summary>
    public required bool Transient { get; init; }

    /// <summary>One sentence for people; no secrets, no stack trace.</summary>
    public required string Message { get; init; }

    /// <summary>What to do about it, or null.</summary>
    public string? Hint { get; init; }

    /// <summary>The other side asked to wait this long.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
