using System.Diagnostics;
using Kantoku.Bench.Whole;
using Kantoku.Core.Direction;
using Kantoku.Core.Layout;
using Kantoku.Core.Plan;
using Kantoku.Core.Script;
using Kantoku.Core.Story;

namespace Kantoku.Bench.Plan;

/// <summary>From text to plan: how fast a script is read, and a long book directed, laid out and planned.</summary>
internal static class Planning
{
    private const int Runs = 7;
    private const int RunsBefore = 40;
    private const int RunsOfReading = 60;
    private const int ScriptBytes = 500_000;
    private const int PanelsAPage = 5;
    private const int PlannedPages = 10_000 / PanelsAPage;

    private static readonly BookOptions Options = new()
    {
        Trim = Trim.B5,
        Formats = [BookFormat.ScreenPdf, BookFormat.PrintPdf, BookFormat.Cbz, BookFormat.Png],
        Artist = new ArtistTerms { Id = "storyboard", PanelVersion = 1, SheetVersion = 1, PlateVersion = 1 },
    };

    public static Task<IReadOnlyList<Figure>> MeasureAsync()
    {
        var script = ScriptReader.Read(LongScript.Of("Long", PlannedPages, PlannedPages), "script.fountain").Script;
        var (world, _) = Casting.Resolve(script, StoryBible.Empty);
        return Task.FromResult<IReadOnlyList<Figure>>(
        [
            .. FormatScripts.Of(ScriptBytes).Select(each => new Figure(
                $"parse-500-kb-{each.Format}",
                BestMs(() => ScriptReader.Read(each.Script, "script.txt")),
                "ms",
                20,
                Better.Lower)),
            new Figure(
                "cast-10000-panels",
                MedianMs(() => Casting.Resolve(script, StoryBible.Empty)),
                "ms",
                150,
                Better.Lower),
            new Figure("direct-10000-panels", MedianMs(() => Director.Direct(script, world)), "ms", 100, Better.Lower),
            new Figure(
                "direct-lay-out-plan-10000-panels",
                MedianMs(() => Planner.Plan(Director.Direct(script, world), Options)) / 1000,
                "s",
                0.3,
                Better.Lower),
        ]);
    }

    /// <summary>The best of many short runs: on a busy machine the others measure its other work.</summary>
    private static double BestMs<T>(Func<T> work)
    {
        var best = double.MaxValue;
        for (var run = -RunsBefore; run < RunsOfReading; run++)
        {
            var start = Stopwatch.GetTimestamp();
            GC.KeepAlive(work());
            best = run < 0 ? best : Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return best;
    }

    /// <summary>After runs that are not counted, in which the code is compiled.</summary>
    private static double MedianMs<T>(Func<T> work)
    {
        var milliseconds = new double[Runs];
        for (var run = -RunsBefore; run < Runs; run++)
        {
            var start = Stopwatch.GetTimestamp();
            GC.KeepAlive(work());
            if (run >= 0)
            {
                milliseconds[run] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            }
        }

        Array.Sort(milliseconds);
        return milliseconds[Runs / 2];
    }
}
