using System.Globalization;
using System.Text;
using Spectre.Console;

namespace Kantoku.Cli.Output;

/// <summary>Lays a progress board out for a terminal: at most as many lines as it has.</summary>
internal static class LiveBoard
{
    private const int BarWidth = 30;
    private const int RunningShown = 4;

    public static Rows Render(ProgressBoard board, string title, double atSeconds, int width, int height)
    {
        var lines = new List<Markup> { Headline(board, title, atSeconds) };
        lines.AddRange(Map(board, width, Math.Max(1, height - 3)));
        if (board.RunningCount > 0)
        {
            var more = board.RunningCount - RunningShown;
            var running = string.Join("  ", board.Running(RunningShown)) + (more > 0 ? $"  and {more} more" : "");
            lines.Add(new Markup("[grey]drawing[/] " + Markup.Escape(Cut(running, width - 9))));
        }

        return new Rows(lines);
    }

    private static Markup Headline(ProgressBoard board, string title, double atSeconds)
    {
        var share = board.Total == 0 ? 1 : (double)board.Finished / board.Total;
        var filled = (int)(share * BarWidth);
        var left = board.SecondsLeft(atSeconds) is { } seconds ? $", {ProgressBoard.Duration(seconds)} left" : "";
        var failed = board.Failed > 0 ? $" [red]{board.Failed} failed[/]" : "";
        var bar = $"[green]{new string('━', filled)}[/][grey]{new string('━', BarWidth - filled)}[/]";
        var rate = string.Create(CultureInfo.InvariantCulture, $"{board.StepsPerSecond(atSeconds):0.0}/s");
        return new Markup(
            $"[bold]{Markup.Escape(Printable.Line(title))}[/] {bar} "
            + $"{board.Finished}/{board.Total}{failed} [grey]{rate}{left}[/]");
    }

    /// <summary>Pages side by side, the ones still at work kept in view.</summary>
    private static IEnumerable<Markup> Map(ProgressBoard board, int width, int lines)
    {
        var rows = new List<(string Markup, bool Finished)>();
        var row = new StringBuilder();
        var used = 0;
        var finished = true;
        for (var page = 0; page < board.Pages.Count; page++)
        {
            var cells = board.Cells(page).ToArray();
            var length = board.Pages[page].Length + cells.Length + 3;
            if (used > 0 && used + length > width)
            {
                rows.Add((row.ToString(), finished));
                row.Clear();
                (used, finished) = (0, true);
            }

            row.Append("[grey]").Append(Markup.Escape(board.Pages[page])).Append("[/] ");
            foreach (var cell in cells)
            {
                row.Append(Cell(cell));
                finished &= cell is StepProgress.Done or StepProgress.Current;
            }

            row.Append("  ");
            used += length;
        }

        rows.Add((row.ToString(), finished));
        var first = rows.FindIndex(entry => !entry.Finished);
        var from = Math.Clamp(first, 0, Math.Max(0, rows.Count - lines));
        return rows.Skip(from).Take(lines).Select(entry => new Markup(entry.Markup));
    }

    private static string Cell(StepProgress cell) => cell switch
    {
        StepProgress.Current => "[grey]■[/]",
        StepProgress.Done => "[green]■[/]",
        StepProgress.Running => "[yellow]▣[/]",
        StepProgress.Failed => "[red]✗[/]",
        _ => "[grey]□[/]",
    };

    private static string Cut(string text, int width) =>
        text.Length <= width || width < 2 ? text : string.Concat(text.AsSpan(0, width - 1), "…");
}
