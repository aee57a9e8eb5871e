namespace Kantoku.Simulation;

/// <summary>How often each fault strikes; all of it is drawn from the seed.</summary>
internal sealed record Faults
{
    /// <summary>Nothing goes wrong any more, save what is a property of a step.</summary>
    public static Faults None { get; } = new();

    /// <summary>An attempt fails for now.</summary>
    public double Transient { get; init; }

    /// <summary>An attempt throws.</summary>
    public double Defect { get; init; }

    /// <summary>An attempt is reported finished with an artifact that is not there or is damaged.</summary>
    public double Lie { get; init; }

    /// <summary>The answer to something sent is lost.</summary>
    public double CutLine { get; init; }

    /// <summary>The artist forgets a job it has finished.</summary>
    public double Forget { get; init; }

    /// <summary>An artifact in the store is damaged or removed, by each thing that runs.</summary>
    public double Damage { get; init; }

    /// <summary>The journal refuses a batch: no space.</summary>
    public double JournalFull { get; init; }

    /// <summary>The store refuses an artifact: no space.</summary>
    public double StoreFull { get; init; }

    /// <summary>Each thing that runs is the last one before a crash.</summary>
    public double Crash { get; init; }

    /// <summary>Each thing that runs is followed by a request to stop.</summary>
    public double Stop { get; init; }

    public static Faults Draw(SeededRandom random) => new()
    {
        Transient = Pick(random, 0.3),
        Defect = Pick(random, 0.1),
        Lie = Pick(random, 0.15),
        CutLine = Pick(random, 0.4),
        Forget = Pick(random, 0.3),
        Damage = Pick(random, 0.05),
        JournalFull = Pick(random, 0.05),
        StoreFull = Pick(random, 0.05),
        Crash = Pick(random, 0.04),
        Stop = Pick(random, 0.02),
    };

    private static double Pick(SeededRandom random, double most) =>
        random.Chance(0.4) ? 0 : most * random.Between(1, 8) / 8;
}
