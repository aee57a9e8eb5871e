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
        var lines = new List<Markup> { Headline(board, title, atSeconds, width) };
        lines.AddRange(Map(board, width, Math.Max(1, height - 3)));
        if (board.RunningCount > 0)
        {
            var more = board.RunningCount - RunningShown;
            var running = string.Join("  ", board.Running(RunningShown)) + (more > 0 ? $"  and {more} more" : "");
            lines.Add(new Markup("[grey]drawing[/] " + Markup.Escape(Cut(running, width - 9))));
        }

        return new Rows(lines);
    }

    /// <summary>One line: the figures first, then as much of the title and of the bar as there is room for.</summary>
    private static Markup Headline(ProgressBoard board, string title, double atSeconds, int width)
    {
        var left = board.SecondsLeft(atSeconds) is { } seconds ? $", {ProgressBoard.Duration(seconds)} left" : "";
        var failed = board.Failed > 0 ? $" {board.Failed} failed" : "";
        var rate = string.Create(CultureInfo.InvariantCulture, $"{board.StepsPerSecond(atSeconds):0.0}/s");
        var count = $"{board.Finished}/{board.Total}";
        var room = width - count.Length - failed.Length - rate.Length - left.Length - 2;
        var name = Cut(Printable.Line(title), room - 1);
        var bar = Math.Clamp(room - name.GetCellWidth() - 1, 0, BarWidth);
        var share = board.Total == 0 ? 1 : (double)board.Finished / board.Total;
        var filled = (int)(share * bar);
        return new Markup(
            $"[bold]{Markup.Escape(name)}[/] [green]{new string('━', filled)}[/]"
            + $"[grey]{new string('━', bar - filled)}[/] {count}[red]{failed}[/] [grey]{rate}{left}[/]");
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

    /// <summary>As much of a text as fits into so many columns.</summary>
    private static string Cut(string text, int width)
    {
        if (text.GetCellWidth() <= width)
        {
            return text;
        }

        var end = Math.Min(text.Length, Math.Max(0, width - 1));
        while (end > 0 && (text[..end].GetCellWidth() >= width || char.IsHighSurrogate(text[end - 1])))
        {
            end--;
        }

        return text[..end] + "…";
    }
}
