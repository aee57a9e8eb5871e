using System.Diagnostics;
using Kantoku.Core.Plan;
using Kantoku.Core.Production;
using Kantoku.Engine.Coordinator;
using Kantoku.Engine.Journal;

namespace Kantoku.Bench.Engine;

/// <summary>How many steps a second become durable when their bodies do nothing: two events a step, 64 in flight, an
/// SQLite journal with full synchronisation, no artifact files, 10,000 panels.</summary>
internal static class DurableSteps
{
    private const int Panels = 10_000;
    private const int InFlight = 64;
    private const int Repeats = 5;

    public static async Task<IReadOnlyList<Figure>> MeasureAsync()
    {
        var plan = BlankBook.Of(Panels);
        await RunAsync(plan, paid: false);
        var (rate, cost) = await BestAsync(plan, paid: false);
        var (paidRate, paidCost) = await BestAsync(plan, paid: true);
        return
        [
            new Figure("durable_steps", rate, "steps/s", 40_000, Better.Higher),
            new Figure("durable_steps_cpu", cost, "us/step", 40, Better.Lower),
            new Figure("durable_steps_intent_first", paidRate, "steps/s", null, Better.Higher),
            new Figure("durable_steps_intent_first_cpu", paidCost, "us/step", null, Better.Lower),
        ];
    }

    /// <summary>Median of several runs: other programs may use the machine too.</summary>
    private static async Task<(double Rate, double Cost)> BestAsync(ProductionPlan plan, bool paid)
    {
        var runs = new List<(double Rate, double Cost)>();
        for (var repeat = 0; repeat < Repeats; repeat++)
        {
            runs.Add(await RunAsync(plan, paid));
        }

        return (runs.Select(run => run.Rate).Order().ElementAt(Repeats / 2),
            runs.Select(run => run.Cost).Order().ElementAt(Repeats / 2));
    }

    private static async Task<(double Rate, double Cost)> RunAsync(ProductionPlan plan, bool paid)
    {
        using var scratch = new Scratch();
        using var journal = SqliteJournal.Open(scratch.File("journal.db"));
        var coordinator = new ProductionCoordinator(journal, null, TimeProvider.System);
        var options = new ProductionOptions
        {
            Limits = ProductionLimits.For(jobs: InFlight, artistConcurrency: InFlight, paid, pageBytes: 1),
        };
        using var process = Process.GetCurrentProcess();
        var cpu = process.TotalProcessorTime;
        var clock = Stopwatch.StartNew();
        var runner = new FakeRunner(TimeSpan.Zero);
        var report = await coordinator.RunAsync(plan, runner, options, null, CancellationToken.None);
        var elapsed = clock.Elapsed;
        process.Refresh();
        cpu = process.TotalProcessorTime - cpu;
        return report.IsComplete
            ? (report.Counts.Total / elapsed.TotalSeconds, cpu.TotalMicroseconds / report.Counts.Total)
            : throw new InvalidOperationException("The run is not complete.");
    }
}
