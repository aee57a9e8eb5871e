using System.Diagnostics;
using Kantoku.Core.Production;
using Kantoku.Engine.Coordinator;
using Kantoku.Engine.Journal;

namespace Kantoku.Bench.Engine;

/// <summary>What durability costs in time: 10,000 panels of 20 ms, 64 at once, against a plain worker pool that
/// journals
/// nothing, both in this process; and against the lower bound, work ÷ 64.</summary>
internal static class Makespan
{
    private const int Panels = 10_000;
    private const int AtOnce = 64;
    private const int Repeats = 3;
    private static readonly TimeSpan PanelTime = TimeSpan.FromMilliseconds(20);

    public static async Task<IReadOnlyList<Figure>> MeasureAsync()
    {
        var pool = new List<double>();
        var engine = new List<double>();
        for (var repeat = 0; repeat < Repeats; repeat++)
        {
            pool.Add((await RunPoolAsync()).TotalSeconds);
            engine.Add((await RunEngineAsync()).TotalSeconds);
        }

        var (plain, durable) = (pool.Order().ElementAt(Repeats / 2), engine.Order().ElementAt(Repeats / 2));
        var bound = PanelTime.TotalSeconds * Panels / AtOnce;
        return
        [
            new Figure("makespan_over_pool", durable / plain, "ratio", 1.02, Better.Lower),
            new Figure("makespan_over_bound", durable / bound, "ratio", null, Better.Lower),
            new Figure("pool_over_bound", plain / bound, "ratio", null, Better.Lower),
        ];
    }

    private static async Task<TimeSpan> RunPoolAsync()
    {
        var next = -1;
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(async _ =>
        {
            while (Interlocked.Increment(ref next) < Panels)
            {
                await Task.Delay(PanelTime);
            }
        }));
        return clock.Elapsed;
    }

    private static async Task<TimeSpan> RunEngineAsync()
    {
        using var scratch = new Scratch();
        using var journal = SqliteJournal.Open(scratch.File("journal.db"));
        var plan = BlankBook.Of(Panels);
        var options = new ProductionOptions { Limits = ProductionLimits.For(jobs: AtOnce, AtOnce, pageBytes: 1) };
        var coordinator = new ProductionCoordinator(journal, null, TimeProvider.System);
        var clock = Stopwatch.StartNew();
        await coordinator.RunAsync(plan, new FakeRunner(PanelTime), options, null, CancellationToken.None);
        return clock.Elapsed;
    }
}
