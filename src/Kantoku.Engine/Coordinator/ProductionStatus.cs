using System.Collections.Immutable;
using Kantoku.Core.Plan;
using Kantoku.Core.Production;
using Kantoku.Core.Recovery;
using Kantoku.Engine.Journal;

namespace Kantoku.Engine.Coordinator;

/// <summary>Where a production stands, for whoever asks: also from another process, also before anything was
/// made.</summary>
public sealed record ProductionStatus
{
    /// <summary>Steps of the plan of the latest run.</summary>
    public required int Total { get; init; }

    public required int Done { get; init; }

    public required int Failed { get; init; }

    /// <summary>Steps that wait for a person.</summary>
    public required int Waiting { get; init; }

    /// <summary>Steps that need one that failed or waits.</summary>
    public required int Blocked { get; init; }

    /// <summary>Steps at work now; 0 unless a process runs the production.</summary>
    public required int Running { get; init; }

    /// <summary>Attempts begun over the production's life.</summary>
    public required long Attempts { get; init; }

    /// <summary>Steps made in the latest run.</summary>
    public required int Drawn { get; init; }

    /// <summary>Steps of the latest run that were done already.</summary>
    public required int Cached { get; init; }

    /// <summary>Of the latest run, up to its latest event or, while it goes on, to now.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>Why steps of the latest run failed or wait, in the order in which they did.</summary>
    public required ImmutableArray<Failure> Problems { get; init; }

    /// <summary>A process runs the production now.</summary>
    public required bool IsRunning { get; init; }

    /// <summary>How the latest run ended; null when none did, it goes on, or it was cut off.</summary>
    public required RunEnd? Ended { get; init; }

    /// <summary>Reads the status without disturbing a run.</summary>
    /// <exception cref="ProductionException">The journal is damaged or of another version.</exception>
    public static ProductionStatus Read(ProductionFolder folder, TimeProvider time)
    {
        var standing = JournalReader.Read(folder.Journal, null, reader => reader.ReadStanding());
        var isRunning = ProductionLock.IsHeld(folder.Lock);
        var counts = standing?.Counts ?? default;
        return new ProductionStatus
        {
            Total = counts.Total,
            Done = counts.Done,
            Failed = counts.Failed,
            Waiting = counts.Waiting,
            Blocked = counts.Blocked,
            Running = isRunning ? counts.Running : 0,
            Attempts = counts.AttemptsInLife,
            Drawn = counts.Drawn,
            Cached = counts.Cached,
            Elapsed = ElapsedOf(standing, isRunning, time.GetUtcNow()),
            Problems = counts.Failed + counts.Waiting > 0
                ? JournalReader.Read(folder.Journal, [], ReadProblems)
                : [],
            IsRunning = isRunning,
            Ended = standing?.Ended,
        };
    }

    private static ImmutableArray<Failure> ReadProblems(JournalReader reader)
    {
        var open = new OrderedDictionary<Digest, Failure>();
        reader.Replay(@event =>
        {
            switch (@event)
            {
                case Event.PlanAdopted:
                    open.Clear();
                    break;
                case Event.AttemptStarted started:
                    open.Remove(started.Key);
                    break;
                case Event.AttemptFinished finished:
                    open.Remove(finished.Key);
                    break;
                case Event.AttemptFailed { RetryAt: null } failed:
                    open[failed.Key] = failed.Failure;
                    break;
                case Event.AttemptDoubted { LookupAt: null } doubted:
                    open[doubted.Key] = doubted.Failure;
                    break;
                default:
                    break;
            }
        });
        return [.. open.Values];
    }

    private static TimeSpan ElapsedOf(Standing? standing, bool isRunning, DateTimeOffset now)
    {
        if (standing == null)
        {
            return TimeSpan.Zero;
        }

        var until = isRunning && standing.Ended == null && now > standing.LatestAt ? now : standing.LatestAt;
        return until > standing.RunStartedAt ? until - standing.RunStartedAt : TimeSpan.Zero;
    }
}
