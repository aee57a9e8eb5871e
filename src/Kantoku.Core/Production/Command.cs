using Kantoku.Core.Plan;
using Kantoku.Core.Recovery;

namespace Kantoku.Core.Production;

/// <summary>What came of an attempt, as the workflow needs it.</summary>
public abstract record AttemptOutcome
{
    private AttemptOutcome()
    {
    }

    public sealed record Finished(Digest Artifact, long Bytes) : AttemptOutcome;

    public sealed record Failed(Failure Failure) : AttemptOutcome;

    /// <summary>It may or may not have come to something; the artist has to be asked.</summary>
    public sealed record InDoubt(Failure Failure) : AttemptOutcome;

    /// <param name="Input">Position among the step's inputs.</param>
    /// <param name="Artifact">The artifact that was handed out and is not to be had.</param>
    /// <param name="Reason">One sentence for people.</param>
    public sealed record InputLost(int Input, Digest Artifact, string Reason) : AttemptOutcome;

    /// <summary>The artist does not know it: it may be tried again.</summary>
    public sealed record Forgotten : AttemptOutcome;

    /// <summary>Stopped on request before it came to anything; nothing was spent.</summary>
    public sealed record Cancelled : AttemptOutcome;
}

/// <summary>Something asked of a production.</summary>
public abstract record Command
{
    private Command()
    {
    }

    /// <summary>Begin a run with the plan the state was made for.</summary>
    public sealed record Adopt : Command;

    /// <summary>Try a step that is due.</summary>
    public sealed record Start(int Step) : Command;

    /// <summary>An attempt ended.</summary>
    public sealed record Report(Digest Key, int Number, AttemptOutcome Outcome) : Command;

    /// <summary>The store does not hold what the journal promises.</summary>
    public sealed record Lose(Digest Key, Digest Artifact, string Reason) : Command;

    public sealed record End(RunEnd How) : Command;
}
