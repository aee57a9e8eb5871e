using System.Globalization;
using Xunit;

namespace Kantoku.Simulation;

/// <summary>Whole productions on one thread in virtual time. <c>KANTOKU_SEED=n</c> runs that seed alone;
/// <c>KANTOKU_SEEDS=n</c> runs so many instead of 200.</summary>
public sealed class SimulationTests(ITestOutputHelper output)
{
    private const int SeedsInAll = 200;
    private const int Parts = 10;
    private const int PlantedSeeds = 40;

    /// <summary>The test host's own talk may count as a work item now and then; a leak of ours comes every
    /// time.</summary>
    private const int RunsMax = 20;

    public static TheoryData<int> AllParts => [.. Enumerable.Range(0, Parts)];

    [Theory]
    [MemberData(nameof(AllParts))]
    public void Whatever_befalls_a_production_no_rule_is_broken(int part)
    {
        foreach (var seed in SeedsOf(part))
        {
            var (simulator, broken, leaked) = Run(seed);
            for (var again = 1; broken == null && leaked != 0 && again < RunsMax; again++)
            {
                (simulator, broken, leaked) = Run(seed);
            }

            if (broken != null || leaked != 0)
            {
                output.WriteLine(simulator.Story);
                Assert.Fail(
                    $"Seed {seed}: {broken ?? $"{leaked} work items leaked to the thread pool"}.\n"
                    + $"Replay: KANTOKU_SEED={seed} dotnet run --project tests/Kantoku.Simulation\n{simulator.Story}");
            }
        }
    }

    private static (Simulator Simulator, string? Broken, long Leaked) Run(ulong seed)
    {
        var before = ThreadPool.CompletedWorkItemCount;
        var simulator = new Simulator(seed, isTraced: Number("KANTOKU_SEED") != null);
        var broken = simulator.Run();
        return (simulator, broken, ThreadPool.CompletedWorkItemCount - before);
    }

    [Theory]
    [InlineData(nameof(Sabotage.CommitsLoseAnEvent))]
    [InlineData(nameof(Sabotage.CommitsAreNotAwaited))]
    [InlineData(nameof(Sabotage.ArtifactsAreNotLookedFor))]
    public void A_planted_bug_is_found(string bug)
    {
        var sabotage = Enum.Parse<Sabotage>(bug);
        var found = Enumerable.Range(1, PlantedSeeds)
            .Select(seed => new Simulator((ulong)seed, sabotage: sabotage).Run())
            .FirstOrDefault(broken => broken != null);
        output.WriteLine(found ?? "");
        Assert.NotNull(found);
    }

    [Fact]
    public void The_same_seed_tells_the_same_story()
    {
        var (first, second) = (new Simulator(7), new Simulator(7));
        first.Run();
        second.Run();
        Assert.Equal(first.Story, second.Story);
    }

    private static IEnumerable<ulong> SeedsOf(int part)
    {
        if (Number("KANTOKU_SEED") is { } only)
        {
            return part == 0 ? [only] : [];
        }

        var count = (int)(Number("KANTOKU_SEEDS") ?? SeedsInAll);
        return Enumerable.Range(1, count).Where(seed => seed % Parts == part).Select(seed => (ulong)seed);
    }

    private static ulong? Number(string variable) =>
        ulong.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
}
