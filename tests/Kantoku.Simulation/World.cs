using Kantoku.Core.Plan;
using Kantoku.Core.Production;
using Kantoku.Core.Recovery;

namespace Kantoku.Simulation;

/// <summary>Everything that outlives the coordinator's process: disk, store, and the artist at the other end of the
/// line with its jobs and its bill.</summary>
internal sealed class World
{
    private const double PermanentOdds = 0.03;

    public World(SeededRandom random)
    {
        Random = random;
        Store = new SimulatedStore(random.Fork());
        HasPermanentFailures = random.Chance(0.3);
        IsDeterministic = random.Chance(0.7);
        Limits = ProductionLimits.For(
            random.Between(1, 4),
            random.Chance(0.5) ? random.Between(1, 8) : null,
            paid: random.Chance(0.6),
            memoryBytes: random.Between(1, 3),
            pageBytes: random.Between(1, 2));
        Retry = new RetryPolicy { AttemptsMax = random.Between(2, 8), AttemptsPerLabelMax = random.Between(1, 6) };
    }

    public SeededRandom Random { get; }

    public SimulatedDisk Disk { get; } = new();

    public SimulatedStore Store { get; }

    public Faults Faults { get; set; } = Faults.None;

    public ProductionLimits Limits { get; }

    public RetryPolicy Retry { get; }

    /// <summary>The same step drawn twice gives the same bytes.</summary>
    public bool IsDeterministic { get; }

    public bool HasPermanentFailures { get; }

    public bool IsPaid(StepKind kind) => Limits.Lanes[Limits.LaneOfKind[(int)kind]].Paid;

    /// <summary>Jobs the artist took, by attempt id; forgotten ones are gone.</summary>
    public Dictionary<string, Job> Jobs { get; } = [];

    /// <summary>Attempt ids that were ever sent to the artist.</summary>
    public HashSet<string> Sent { get; } = [];

    /// <summary>Finished drawings the artist billed, by key and inputs.</summary>
    public Dictionary<Digest, int> Billed { get; } = [];

    /// <summary>Drawings billed in vain through no fault of the engine: the artist forgot them.</summary>
    public Dictionary<Digest, int> Excused { get; } = [];

    /// <summary>The first rule of the design that did not hold, or null.</summary>
    public string? Broken { get; private set; }

    /// <summary>Notes a broken rule, and ends whatever is under way.</summary>
    public void Check(bool holds, string otherwise)
    {
        if (!holds)
        {
            Broken ??= otherwise;
            throw new InvalidOperationException(otherwise);
        }
    }

    public void Count(Dictionary<Digest, int> bill, Digest key) => bill[key] = bill.GetValueOrDefault(key) + 1;

    /// <summary>What is wrong with a step whoever tries it: nothing, refused for good, or a person's
    /// business.</summary>
    public Failure? PermanentFailureOf(Digest key)
    {
        var fraction = (key.C >> 11) * (1.0 / (1UL << 53));
        return !HasPermanentFailures || fraction > PermanentOdds ? null : new Failure
        {
            Label = (key.D & 1) == 0 ? "invalid_request" : "content_policy",
            Transient = false,
            Message = "It is refused.",
        };
    }

    internal sealed record Job(Digest Work, DateTimeOffset DoneAt, Failure? Failure, byte[] Picture);
}
