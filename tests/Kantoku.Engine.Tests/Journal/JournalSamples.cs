using Kantoku.Core.Plan;
using Kantoku.Core.Production;
using Kantoku.Core.Recovery;
using Kantoku.Engine.Journal;

namespace Kantoku.Engine.Tests.Journal;

/// <summary>One event of every kind, the same for ever: released formats are checked against it.</summary>
internal static class JournalSamples
{
    public static readonly DateTimeOffset Noon = new(2024, 5, 1, 12, 0, 0, TimeSpan.Zero);

    public static readonly Digest Key = Digest.Of("key"u8);

    public static readonly Digest Artifact = Digest.Of("artifact"u8);

    private static readonly Failure Failure = new()
    {
        Label = "rate_limited",
        Transient = true,
        Message = "待って",
        Hint = "Wait.",
        RetryAfter = TimeSpan.FromSeconds(3),
    };

    public static IReadOnlyList<Event> All =>
    [
        new Event.PlanAdopted { At = Noon, Plan = Digest.Of("plan"u8), Steps = 3 },
        new Event.AttemptStarted { At = Noon, Key = Key, Number = 1, Inputs = 0xFEDCBA9876543210, Paid = true },
        new Event.AttemptDoubted { At = Noon, Key = Key, Number = 1, Failure = Failure, LookupAt = Noon.AddSeconds(1) },
        new Event.AttemptDoubted
        {
            At = Noon,
            Key = Key,
            Number = 1,
            Failure = Failure with { Hint = null, RetryAfter = null },
            LookupAt = null,
        },
        new Event.AttemptCutOff { At = Noon, Key = Key, Number = 1, Reason = CutOffReason.Forgotten },
        new Event.AttemptFailed
        {
            At = Noon, Key = Key, Number = 2, Failure = Failure, Verdict = Verdict.Retry, RetryAt = Noon.AddSeconds(3),
        },
        new Event.AttemptFinished
        {
            At = Noon, Key = Key, Number = 3, Artifact = Artifact, Bytes = 1L << 33, Inputs = 0xFEDCBA9876543210,
        },
        new Event.ArtifactLost { At = Noon, Key = Key, Artifact = Artifact, Reason = "it is missing" },
        new Event.StepCarried
        {
            At = Noon, Key = Key, Artifact = Artifact, Bytes = 8, Inputs = 1, Number = 3, Paid = true,
        },
        new Event.RunEnded { At = Noon, How = RunEnd.Halted },
    ];

    public static JournalBatch Batch(params IEnumerable<Event> events) => new()
    {
        Events = [.. events],
        Standing = new Standing
        {
            Counts = default, Ended = null, RunStartedAt = Noon, LatestAt = Noon,
        },
    };

    public static Event Finished(int number) => new Event.AttemptFinished
    {
        At = Noon,
        Key = Digest.Of(BitConverter.GetBytes(number)),
        Number = 1,
        Artifact = Artifact,
        Bytes = number,
        Inputs = 0,
    };
}
