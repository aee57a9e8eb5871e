using System.Diagnostics;
using Kantoku.Core.Production;
using Kantoku.Core.Recovery;

namespace Kantoku.Engine.Journal;

/// <summary>Events as bytes. Formats that were released are read for ever; docs/events.md lists them.</summary>
internal static class EventCodec
{
    /// <summary>Version in which events are written, and the highest that is read.</summary>
    public const int Version = 1;

    public static EventKind KindOf(Event @event) => @event switch
    {
        Event.PlanAdopted => EventKind.PlanAdopted,
        Event.AttemptStarted => EventKind.AttemptStarted,
        Event.AttemptFinished => EventKind.AttemptFinished,
        Event.AttemptFailed => EventKind.AttemptFailed,
        Event.AttemptDoubted => EventKind.AttemptDoubted,
        Event.AttemptCutOff => EventKind.AttemptCutOff,
        Event.ArtifactLost => EventKind.ArtifactLost,
        Event.StepCarried => EventKind.StepCarried,
        Event.RunEnded => EventKind.RunEnded,
        _ => throw new UnreachableException(@event.GetType().Name),
    };

    public static void Write(Event @event, ByteWriter to)
    {
        switch (@event)
        {
            case Event.PlanAdopted adopted:
                to.Digest(adopted.Plan);
                to.Int(adopted.Steps);
                break;
            case Event.AttemptStarted started:
                to.Digest(started.Key);
                to.Int(started.Number);
                to.ULong(started.Inputs);
                to.Byte(started.Paid ? (byte)1 : (byte)0);
                break;
            case Event.AttemptFinished finished:
                to.Digest(finished.Key);
                to.Int(finished.Number);
                to.Digest(finished.Artifact);
                to.Long(finished.Bytes);
                to.ULong(finished.Inputs);
                break;
            case Event.AttemptFailed failed:
                to.Digest(failed.Key);
                to.Int(failed.Number);
                Write(failed.Failure, to);
                to.Byte((byte)failed.Verdict);
                WriteTime(failed.RetryAt, to);
                break;
            default:
                WriteRare(@event, to);
                break;
        }
    }

    /// <exception cref="FormatException">The bytes are not an event of that kind.</exception>
    public static Event Read(EventKind kind, long atTicks, ReadOnlySpan<byte> body)
    {
        if (atTicks < 0 || atTicks > DateTimeOffset.MaxValue.UtcTicks)
        {
            throw new FormatException("The time is impossible.");
        }

        var from = new ByteReader(body);
        var read = Read(kind, new DateTimeOffset(atTicks, TimeSpan.Zero), ref from);
        return from.AtEnd ? read : throw new FormatException("The record is longer than its kind.");
    }

    private static void WriteRare(Event @event, ByteWriter to)
    {
        switch (@event)
        {
            case Event.AttemptDoubted doubted:
                to.Digest(doubted.Key);
                to.Int(doubted.Number);
                Write(doubted.Failure, to);
                WriteTime(doubted.LookupAt, to);
                break;
            case Event.AttemptCutOff cutOff:
                to.Digest(cutOff.Key);
                to.Int(cutOff.Number);
                to.Byte((byte)cutOff.Reason);
                break;
            case Event.ArtifactLost lost:
                to.Digest(lost.Key);
                to.Digest(lost.Artifact);
                to.Text(lost.Reason);
                break;
            case Event.StepCarried carried:
                to.Digest(carried.Key);
                to.Digest(carried.Artifact);
                to.Long(carried.Bytes);
                to.ULong(carried.Inputs);
                to.Int(carried.Number);
                to.Byte(carried.Paid ? (byte)1 : (byte)0);
                break;
            case Event.RunEnded ended:
                to.Byte((byte)ended.How);
                break;
            default:
                throw new UnreachableException(@event.GetType().Name);
        }
    }

    private static Event Read(EventKind kind, DateTimeOffset at, ref ByteReader from) => kind switch
    {
        EventKind.PlanAdopted => new Event.PlanAdopted { At = at, Plan = from.Digest(), Steps = from.Int() },
        EventKind.AttemptStarted => new Event.AttemptStarted
        {
            At = at, Key = from.Digest(), Number = from.Int(), Inputs = from.ULong(), Paid = from.Byte() != 0,
        },
        EventKind.AttemptFinished => new Event.AttemptFinished
        {
            At = at, Key = from.Digest(), Number = from.Int(), Artifact = from.Digest(), Bytes = from.Long(),
            Inputs = from.ULong(),
        },
        EventKind.AttemptFailed => new Event.AttemptFailed
        {
            At = at, Key = from.Digest(), Number = from.Int(), Failure = ReadFailure(ref from),
            Verdict = (Verdict)from.Byte(), RetryAt = ReadTime(ref from),
        },
        EventKind.AttemptDoubted => new Event.AttemptDoubted
        {
            At = at, Key = from.Digest(), Number = from.Int(), Failure = ReadFailure(ref from),
            LookupAt = ReadTime(ref from),
        },
        EventKind.AttemptCutOff => new Event.AttemptCutOff
        {
            At = at, Key = from.Digest(), Number = from.Int(), Reason = (CutOffReason)from.Byte(),
        },
        EventKind.ArtifactLost => new Event.ArtifactLost
        {
            At = at, Key = from.Digest(), Artifact = from.Digest(), Reason = from.Text(),
        },
        EventKind.StepCarried => new Event.StepCarried
        {
            At = at, Key = from.Digest(), Artifact = from.Digest(), Bytes = from.Long(), Inputs = from.ULong(),
            Number = from.Int(), Paid = from.Byte() != 0,
        },
        EventKind.RunEnded => new Event.RunEnded { At = at, How = (RunEnd)from.Byte() },
        _ => throw new FormatException($"There is no event of kind {(int)kind}."),
    };

    private static void Write(Failure failure, ByteWriter to)
    {
        to.Text(failure.Label);
        to.Byte(failure.Transient ? (byte)1 : (byte)0);
        to.Text(failure.Message);
        to.OptionalText(failure.Hint);
        to.Long(failure.RetryAfter?.Ticks ?? -1);
    }

    private static Failure ReadFailure(ref ByteReader from)
    {
        var failure = new Failure
        {
            Label = from.Text(), Transient = from.Byte() != 0, Message = from.Text(), Hint = from.OptionalText(),
        };
        var wait = from.Long();
        return wait < 0 ? failure : failure with { RetryAfter = TimeSpan.FromTicks(wait) };
    }

    private static void WriteTime(DateTimeOffset? time, ByteWriter to) => to.Long(time?.UtcTicks ?? -1);

    private static DateTimeOffset? ReadTime(ref ByteReader from)
    {
        var ticks = from.Long();
        return ticks < 0 ? null : new DateTimeOffset(ticks, TimeSpan.Zero);
    }
}
