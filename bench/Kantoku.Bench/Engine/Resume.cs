using System.Diagnostics;
using Kantoku.Core.Production;
using Kantoku.Engine.Artifacts;
using Kantoku.Engine.Coordinator;
using Kantoku.Engine.Subsystems;

namespace Kantoku.Bench.Engine;

/// <summary>How soon a killed production of 10,000 panels goes on: from the start of the process to its first new
/// attempt,
/// with journal and artifacts on disk, half of the book done.</summary>
internal static class Resume
{
    private const int Panels = 10_000;
    private const int KillAfter = 6_000;
    private const int Jobs = 64;
    private const int Repeats = 3;

    public static async Task<IReadOnlyList<Figure>> MeasureAsync()
    {
        using var scratch = new Scratch();
        using (var first = Child.Start("resume-make", scratch.Path))
        {
            await Child.LineAsync(first);
            first.Kill();
            await first.WaitForExitAsync();
        }

        var times = new List<double>();
        for (var repeat = 0; repeat < Repeats; repeat++)
        {
            var clock = Stopwatch.StartNew();
            using var again = Child.Start("resume-again", scratch.Path);
            await Child.LineAsync(again);
            times.Add(clock.Elapsed.TotalSeconds);
            again.Kill();
            await again.WaitForExitAsync();
        }

        return [new Figure("resume_first_attempt", times.Order().ElementAt(Repeats / 2), "s", 0.3, Better.Lower)];
    }

    /// <summary>Makes until enough steps are done, says so, and waits to be killed.</summary>
    public static Task<int> MakeUntilKilledAsync(string folder) => RunAsync(folder, stopAt: KillAfter);

    /// <summary>Makes again, says when the first attempt begins, and waits to be killed.</summary>
    public static Task<int> MakeAgainAsync(string folder) => RunAsync(folder, stopAt: 0);

    private static async Task<int> RunAsync(string folder, int stopAt)
    {
        var place = ProductionFolder.Of(Path.Combine(folder, "book.fountain"));
        using var production = Production.Open(place, TimeProvider.System);
        var runner = new StoppingRunner(production.Artifacts, stopAt);
        var options = new ProductionOptions { Limits = ProductionLimits.For(Jobs, pageBytes: 1) };
        await production.RunAsync(BlankBook.Of(Panels), runner, options, null, CancellationToken.None);
        return 0;
    }

    /// <summary>Stores a small artifact a step; after so many it stands still.</summary>
    private sealed class StoppingRunner(DiskArtifactStore store, int stopAt) : IStepRunner
    {
        private int _count;

        public Task<StepOutcome> RunAsync(StepRequest request, CancellationToken cancellation)
        {
            var count = Interlocked.Increment(ref _count);
            if (count == stopAt + 1)
            {
                Console.WriteLine("stopped");
            }

            return count > stopAt ? Never(cancellation) : Task.Run<StepOutcome>(() => Store(request), cancellation);
        }

        public Task<StepOutcome?> LookupAsync(StepRequest request, CancellationToken cancellation) =>
            Task.FromResult<StepOutcome?>(null);

        private static async Task<StepOutcome> Never(CancellationToken cancellation)
        {
            await Task.Delay(Timeout.Infinite, cancellation);
            throw new UnreachableException("An endless wait ended.");
        }

        private StepOutcome.Finished Store(StepRequest request)
        {
            Span<byte> bytes = stackalloc byte[32];
            request.Key.Write(bytes);
            return store.Put(bytes) is ArtifactWrite.Stored stored
                ? new StepOutcome.Finished(stored.Artifact, stored.Bytes)
                : throw new InvalidOperationException("The store refused an artifact.");
        }
    }
}
