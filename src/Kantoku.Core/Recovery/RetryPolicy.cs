using Kantoku.Core.Plan;

namespace Kantoku.Core.Recovery;

/// <summary>What becomes of a step after a failed attempt.</summary>
public enum Verdict
{
    /// <summary>Try again at the time given.</summary>
    Retry,

    /// <summary>Trying again would change nothing: the step has failed, and what needs it is blocked.</summary>
    GiveUp,

    /// <summary>Only a person can help; the step waits.</summary>
    AskPerson,

    /// <summary>Nothing can go on until this is mended: no step is started any more.</summary>
    Halt,
}

/// <summary>A verdict, and how long to wait before the next try.</summary>
public readonly record struct Ruling(Verdict Verdict, TimeSpan Delay);

/// <summary>Whether and when to try again: full jitter, U(0, min(60 s, 1 s · 2ⁿ)), unless the other side names a
/// time.</summary>
public sealed record RetryPolicy
{
    public static RetryPolicy Standard { get; } = new();

    /// <summary>Tries at one step in one run, lookups of an attempt in doubt included; ≥ 1.</summary>
    public int AttemptsMax { get; init; } = 6;

    /// <summary>Tries that may end in one and the same label, one after the other, ≥ 1.</summary>
    public int AttemptsPerLabelMax { get; init; } = 3;

    /// <summary>Upper bound of the first delay.</summary>
    public TimeSpan DelayFirst { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Upper bound of every delay this side chooses.</summary>
    public TimeSpan DelayMax { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>A wait asked for beyond this is a quota, and a person's business.</summary>
    public TimeSpan WaitMax { get; init; } = TimeSpan.FromMinutes(15);

    /// <param name="failure">What the attempt ended in.</param>
    /// <param name="tries">Tries in this run so far, this one included; 0 when a lookup brought the news of a try of an
    /// earlier run.</param>
    /// <param name="triesWithLabel">The latest of them that ended in this label, this one included.</param>
    /// <param name="attempt">The attempt's id: the only source of randomness.</param>
    /// <remarks>News of an earlier run is out of date: if it was transient then, another try is due now.</remarks>
    public Ruling Judge(Failure failure, int tries, int triesWithLabel, Digest attempt) => failure switch
    {
        { Label: FailureLabels.DiskFull } => new Ruling(Verdict.Halt, TimeSpan.Zero),
        { Transient: true } when tries == 0 => new Ruling(Verdict.Retry, Backoff(tries, attempt)),
        { RetryAfter: { } wait } when wait > WaitMax => new Ruling(Verdict.AskPerson, TimeSpan.Zero),
        { Transient: false, Label: var label } when FailureLabels.NeedsPerson(label) =>
            new Ruling(Verdict.AskPerson, TimeSpan.Zero),
        { Transient: false } => new Ruling(Verdict.GiveUp, TimeSpan.Zero),
        _ when tries >= AttemptsMax || triesWithLabel >= AttemptsPerLabelMax =>
            new Ruling(Verdict.GiveUp, TimeSpan.Zero),
        { RetryAfter: { } wait } => new Ruling(Verdict.Retry, wait + (wait * 0.1 * Fraction(attempt))),
        _ => new Ruling(Verdict.Retry, Backoff(tries, attempt)),
    };

    /// <summary>How long to wait before try number <paramref name="tries"/> + 1.</summary>
    public TimeSpan Backoff(int tries, Digest attempt)
    {
        var doublings = Math.Clamp(tries - 1, 0, 30);
        var bound = Math.Min(DelayMax.TotalSeconds, DelayFirst.TotalSeconds * (1L << doublings));
        return TimeSpan.FromSeconds(bound * Fraction(attempt));
    }

    /// <summary>Evenly spread over [0, 1), the same each time for the same attempt.</summary>
    private static double Fraction(Digest attempt) => (attempt.B >> 11) * (1.0 / (1UL << 53));
}
