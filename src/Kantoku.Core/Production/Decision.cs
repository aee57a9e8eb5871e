using System.Collections.Immutable;

namespace Kantoku.Core.Production;

/// <summary>Why a command changes nothing.</summary>
public enum Refusal
{
    /// <summary>The step is not due.</summary>
    NotDue,

    /// <summary>Neither this plan nor any before it has that key.</summary>
    UnknownStep,

    /// <summary>The attempt is not under way: it has been reported already, or was given up.</summary>
    LateReport,

    /// <summary>The artifact is not the one on record, so nothing is lost.</summary>
    NotOnRecord,

    /// <summary>It may have cost money: it stays in doubt until it has been looked up.</summary>
    StaysInDoubt,

    /// <summary>No run is under way.</summary>
    NotRunning,
}

/// <summary>What becomes of a command: events to journal and fold, or the reason why not.</summary>
public abstract record Decision
{
    private Decision()
    {
    }

    public sealed record Accepted(ImmutableArray<Event> Events) : Decision;

    public sealed record Refused(Refusal Why) : Decision;
}
