using System.Diagnostics;
using Kantoku.Core.Recovery;

namespace Kantoku.Core.Production;

/// <summary>The rules of a production: commands become events, events become state, state says what is due.</summary>
/// <remarks>Pure but for the state it is handed: no clock, no randomness. The caller journals what <see cref="Decide"/>
/// accepts, folds it in the same order, and acts on <see cref="Next"/>. A repeated, late or unknown report is refused
/// and changes nothing.</remarks>
public static class Workflow
{
    /// <summary>What becomes of a command. Changes nothing.</summary>
    public static Decision Decide(ProductionState state, Command command, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(state);
        return command switch
        {
            Command.Adopt => Accept(
                new Event.PlanAdopted { At = now, Plan = state.PlanDigest, Steps = state.Plan.Steps.Length }),
            Command.Start start => DecideStart(state, start.Step, now),
            Command.Report report => DecideReport(state, report, now),
            Command.Lose lose => DecideLoss(state, lose, now),
            Command.End end => state.InRun
                ? Accept(new Event.RunEnded { At = now, How = end.How })
                : Refuse(Refusal.NotRunning),
            _ => throw new UnreachableException($"{command}"),
        };
    }

    /// <summary>Changes the state by an event that <see cref="Decide"/> accepted, now or in an earlier life.</summary>
    public static void Fold(ProductionState state, Event @event)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(@event);
        state.Apply(@event);
    }

    /// <summary>What is due now, and when to look again.</summary>
    public static Agenda Next(ProductionState state, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Due(now);
    }

    private static Decision DecideStart(ProductionState state, int step, DateTimeOffset now)
    {
        if ((uint)step >= (uint)state.Plan.Steps.Length)
        {
            return Refuse(Refusal.UnknownStep);
        }

        return !state.MayStart(step, now)
            ? Refuse(Refusal.NotDue)
            : Accept(new Event.AttemptStarted
            {
                At = now,
                Key = state.Plan.Steps[step].Key,
                Number = state.AttemptOf(step) + 1,
                Inputs = state.InputsHashOf(step),
                Paid = state.Limits.Lanes[state.Limits.LaneOf(state.Plan, step)].Paid,
            });
    }

    private static Decision DecideReport(ProductionState state, Command.Report report, DateTimeOffset now)
    {
        var entry = state.EntryOf(report.Key);
        if (entry < 0)
        {
            return Refuse(Refusal.UnknownStep);
        }

        if (!state.TryOpenAttempt(entry, out var number, out var inputs, out var paid) || number != report.Number)
        {
            return Refuse(Refusal.LateReport);
        }

        return report.Outcome switch
        {
            AttemptOutcome.Finished finished => Accept(new Event.AttemptFinished
            {
                At = now,
                Key = report.Key,
                Number = number,
                Artifact = finished.Artifact,
                Bytes = finished.Bytes,
                Inputs = inputs,
            }),
            AttemptOutcome.Failed failed => Accept(Failed(state, entry, report, failed.Failure, now)),
            AttemptOutcome.InDoubt doubt => Accept(Doubted(state, entry, report, doubt.Failure, now)),
            AttemptOutcome.InputLost lost => DecideInputLost(state, report, lost, now),
            AttemptOutcome.Forgotten => Accept(CutOff(report, CutOffReason.Forgotten, now)),
            AttemptOutcome.Cancelled when paid => Refuse(Refusal.StaysInDoubt),
            AttemptOutcome.Cancelled => Accept(CutOff(report, CutOffReason.Cancelled, now)),
            _ => throw new UnreachableException($"{report.Outcome}"),
        };
    }

    private static Event.AttemptFailed Failed(
        ProductionState state, int entry, Command.Report report, Failure failure, DateTimeOffset now)
    {
        var ruling = state.Retry.Judge(
            failure,
            state.TriesInRun(entry),
            state.TriesWithLabel(entry, failure.Label) + 1,
            AttemptId.Of(report.Key, report.Number));
        return new Event.AttemptFailed
        {
            At = now,
            Key = report.Key,
            Number = report.Number,
            Failure = failure,
            Verdict = ruling.Verdict,
            RetryAt = ruling.Verdict == Verdict.Retry ? now + ruling.Delay : null,
        };
    }

    /// <summary>The first lookup is due at once; one that could not be answered is repeated later, and after too many
    /// a person decides: sending again might pay twice.</summary>
    private static Event.AttemptDoubted Doubted(
        ProductionState state, int entry, Command.Report report, Failure failure, DateTimeOffset now)
    {
        var tries = state.TriesInRun(entry) + 1;
        var attempt = AttemptId.Of(report.Key, report.Number);
        return new Event.AttemptDoubted
        {
            At = now,
            Key = report.Key,
            Number = report.Number,
            Failure = failure,
            LookupAt = !state.IsInDoubt(entry) ? now
                : tries >= state.Retry.AttemptsMax ? null
                : now + state.Retry.Backoff(tries, attempt),
        };
    }

    private static Decision DecideInputLost(
        ProductionState state, Command.Report report, AttemptOutcome.InputLost lost, DateTimeOffset now)
    {
        var step = state.StepOf(report.Key);
        if (step < 0 || (uint)lost.Input >= (uint)state.Plan.InputsOf(step).Length)
        {
            return Refuse(Refusal.UnknownStep);
        }

        var inputKey = state.Plan.Steps[state.Plan.InputsOf(step)[lost.Input]].Key;
        var input = state.EntryOf(inputKey);
        if (lost.Artifact.IsEmpty || state.ArtifactOnRecord(input) != lost.Artifact)
        {
            return Accept(CutOff(report, CutOffReason.InputLost, now));
        }

        Event loss = new Event.ArtifactLost
        {
            At = now,
            Key = inputKey,
            Artifact = lost.Artifact,
            Reason = lost.Reason,
        };
        Event end = state.TriesInRun(input) < state.Retry.AttemptsMax
            ? CutOff(report, CutOffReason.InputLost, now)
            : GivenUp(report, lost.Reason, now);
        return new Decision.Accepted([loss, end]);
    }

    /// <summary>The input was made often enough in this run: a store that loses it each time will lose it
    /// again.</summary>
    private static Event.AttemptFailed GivenUp(Command.Report report, string reason, DateTimeOffset now) => new()
    {
        At = now,
        Key = report.Key,
        Number = report.Number,
        Failure = new Failure { Label = FailureLabels.AssetMissing, Transient = false, Message = reason },
        Verdict = Verdict.GiveUp,
    };

    private static Decision DecideLoss(ProductionState state, Command.Lose lose, DateTimeOffset now)
    {
        var entry = state.EntryOf(lose.Key);
        if (entry < 0)
        {
            return Refuse(Refusal.UnknownStep);
        }

        return lose.Artifact.IsEmpty || state.ArtifactOnRecord(entry) != lose.Artifact
            ? Refuse(Refusal.NotOnRecord)
            : Accept(new Event.ArtifactLost
            {
                At = now,
                Key = lose.Key,
                Artifact = lose.Artifact,
                Reason = lose.Reason,
            });
    }

    private static Event.AttemptCutOff CutOff(Command.Report report, CutOffReason reason, DateTimeOffset now) =>
        new() { At = now, Key = report.Key, Number = report.Number, Reason = reason };

    private static Decision.Accepted Accept(Event @event) => new([@event]);

    private static Decision.Refused Refuse(Refusal why) => new(why);
}
