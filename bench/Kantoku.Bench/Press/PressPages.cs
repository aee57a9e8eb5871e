using System.Diagnostics;
using Kantoku.Core.Plan;

namespace Kantoku.Bench.Press;

/// <summary>What a page costs on one core, by the processor's time: drawn from nothing, and pressed from
/// drawings.</summary>
/// <remarks>Processor time of one thread, so that other programs on the machine change it little. The best of several
/// rounds over the whole book, warm.</remarks>
internal static class PressPages
{
    private const int Rounds = 5;

    public static async Task<IReadOnlyList<Figure>> MeasureAsync()
    {
        var book = await BookOnTheBench.DrawAsync();
        var pages = book.Pages(Rendering.Screen).Count;
        var panels = book.Panels.Count;
        var draw = await BestAsync(() => book.DrawAllAsync());
        var encode = await BestAsync(() => Done(book.EncodePanels));
        var decode = await BestAsync(() => Done(book.DecodePanels));
        var press = await BestAsync(() => Done(() => book.Press(Rendering.Screen)));
        var print = await BestAsync(() => Done(() => book.Press(Rendering.Print)));
        var page = await BestAsync(() => Done(book.EncodePages));
        return
        [
            new Figure("pages_toned_lettered_encoded", pages / (decode + press), "pages/s/core", 10, Better.Higher),
            new Figure("pages_for_print", pages / (decode + print), "pages/s/core", null, Better.Higher),
            new Figure("panel_draw", 1000 * draw / panels, "ms", null, Better.Lower),
            new Figure("panel_encode", 1000 * encode / panels, "ms", 10, Better.Lower),
            new Figure("panel_decode", 1000 * decode / panels, "ms", 5, Better.Lower),
            new Figure("panel_artifact", book.PanelBytes / 1024.0 / panels, "KB", 150, Better.Lower),
            new Figure("page_encode", 1000 * page / pages, "ms", 45, Better.Lower),
            new Figure("page_artifact", book.PageBytes / 1024.0 / pages, "KB", null, Better.Lower),
            .. await BooksAsync(book, pages),
        ];
    }

    private static async Task<IReadOnlyList<Figure>> BooksAsync(BookOnTheBench book, int pages)
    {
        var figures = new List<Figure>();
        foreach (var format in new[] { BookFormat.ScreenPdf, BookFormat.PrintPdf, BookFormat.Cbz })
        {
            var seconds = await BestAsync(() => Done(() => book.Bind(format)));
            var name = $"book_{format.ToString().ToLowerInvariant()}";
            figures.Add(new Figure(name, 1000 * seconds / pages, "ms/page", null, Better.Lower));
        }

        return figures;
    }

    private static Task Done(Action work)
    {
        work();
        return Task.CompletedTask;
    }

    private static async Task<double> BestAsync(Func<Task> work)
    {
        await work();
        var best = double.MaxValue;
        using var process = Process.GetCurrentProcess();
        for (var round = 0; round < Rounds; round++)
        {
            process.Refresh();
            var before = process.TotalProcessorTime;
            await work();
            process.Refresh();
            best = Math.Min(best, (process.TotalProcessorTime - before).TotalSeconds);
        }

        return best;
    }
}
