using Kantoku.Core.Plan;
using Kantoku.Core.Recovery;

namespace Kantoku.Core.Production;

/// <summary>Why an attempt ended without an outcome of its own.</summary>
public enum CutOffReason
{
    /// <summary>The run was stopped.</summary>
    Cancelled,

    /// <summary>It was in doubt, and the artist does not know it.</summary>
    Forgotten,

    /// <summary>An input turned out lost.</summary>
    InputLost,
}

/// <summary>How a run came to its end.</summary>
public enum RunEnd
{
    /// <summary>Nothing is left that could be tried.</summary>
    Completed,

    /// <summary>Stopped on request.</summary>
    Cancelled,

    /// <summary>Stopped because going on is pointless until something is mended: a full disk.</summary>
    Halted,
}

/// <summary>Something that happened in a production. The journal holds these and nothing else.</summary>
/// <remarks>Steps are named by key, not by place: a journal outlives its plans, and reverting an edit finds the old
/// artifact again.</remarks>
public abstract record Event
{
    private Event()
    {
    }

    public required DateTimeOffset At { get; init; }

    /// <summary>A run began with this plan; attempts that were under way are in doubt, failures are forgiven.</summary>
    public sealed record PlanAdopted : Event
    {
        /// <summary>Digest of the plan's step ids and keys.</summary>
        public required Digest Plan { get; init; }

        public required int Steps { get; init; }
    }

    /// <summary>The intent to try; for what costs money it is on disk before the artist hears of it.</summary>
    public sealed record AttemptStarted : Event
    {
        public required Digest Key { get; init; }

        /// <summary>1 for the first try at this key, over the production's life.</summary>
        public required int Number { get; init; }

        /// <summary>Hash of the input artifacts' digests, in the plan's order.</summary>
        public required ulong Inputs { get; init; }

        public required bool Paid { get; init; }
    }

    public sealed record AttemptFinished : Event
    {
        public required Digest Key { get; init; }

        public required int Number { get; init; }

        public required Digest Artifact { get; init; }

        /// <summary>Length of the artifact.</summary>
        public required long Bytes { get; init; }

        /// <summary>Hash of the input artifacts it was made from.</summary>
        public required ulong Inputs { get; init; }
    }

    public sealed record AttemptFailed : Event
    {
        public required Digest Key { get; init; }

        public required int Number { get; init; }

        public required Failure Failure { get; init; }

        public required Verdict Verdict { get; init; }

        /// <summary>When the next try is due; only with <see cref="Verdict.Retry"/>.</summary>
        public DateTimeOffset? RetryAt { get; init; }
    }

    /// <summary>Nobody can say yet whether the attempt came to something.</summary>
    public sealed record AttemptDoubted : Event
    {
        public required Digest Key { get; init; }

        public required int Number { get; init; }

        public required Failure Failure { get; init; }

        /// <summary>When the artist is asked (again); null when it was asked too often and a person has to
        /// look.</summary>
        public required DateTimeOffset? LookupAt { get; init; }
    }

    public sealed record AttemptCutOff : Event
    {
        public required Digest Key { get; init; }

        public required int Number { get; init; }

        public required CutOffReason Reason { get; init; }
    }

    /// <summary>An artifact is absent or damaged; the step that made it is due again.</summary>
    public sealed record ArtifactLost : Event
    {
        public required Digest Key { get; init; }

        public required Digest Artifact { get; init; }

        /// <summary>One sentence for people.</summary>
        public required string Reason { get; init; }
    }

    /// <summary>What an older journal knew of a key, carried into this one when that journal was compacted or
    /// salvaged.</summary>
    public sealed record StepCarried : Event
    {
        public required Digest Key { get; init; }

        public required Digest Artifact { get; init; }

        public required long Bytes { get; init; }

        public required ulong Inputs { get; init; }

        /// <summary>Number of the latest attempt.</summary>
        public required int Number { get; init; }

        public required bool Paid { get; init; }
    }

    public sealed record RunEnded : Event
    {
        public required RunEnd How { get; init; }
    }
}
