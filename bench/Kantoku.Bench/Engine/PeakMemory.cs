using System.Diagnostics;
using System.Globalization;
using Kantoku.Core.Production;
using Kantoku.Engine.Coordinator;
using Kantoku.Engine.Journal;

namespace Kantoku.Bench.Engine;

/// <summary>Peak working set of a process that makes a book of 100,000 panels.</summary>
internal static class PeakMemory
{
    private const int Panels = 100_000;
    private const int InFlight = 64;
    private const double MiB = 1 << 20;

    public static async Task<IReadOnlyList<Figure>> MeasureAsync()
    {
        using var scratch = new Scratch();
        using var child = Child.Start("memory", scratch.Path);
        var bytes = double.Parse(await Child.LineAsync(child), CultureInfo.InvariantCulture);
        await child.WaitForExitAsync();
        return [new Figure("peak_memory_100k", bytes / MiB, "MB", 250, Better.Lower)];
    }

    public static async Task<int> RunAsync(string folder)
    {
        using var journal = SqliteJournal.Open(Path.Combine(folder, "journal.db"));
        var coordinator = new ProductionCoordinator(journal, null, TimeProvider.System);
        var options = new ProductionOptions { Limits = ProductionLimits.For(InFlight, pageBytes: 1) };
        var plan = BlankBook.Of(Panels);
        var runner = new FakeRunner(TimeSpan.Zero);
        var report = await coordinator.RunAsync(plan, runner, options, null, CancellationToken.None);
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(process.PeakWorkingSet64.ToString(CultureInfo.InvariantCulture));
        return report.IsComplete ? 0 : 1;
    }
}
