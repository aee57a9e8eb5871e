using System.Globalization;
using Kantoku.Core.Story.Graph;
using Kantoku.Engine.Story;
using Spectre.Console;

namespace Kantoku.Cli.Output;

/// <summary>Shows a story's outline, cast, timeline and figures.</summary>
internal static class StoryPrinter
{
    public static void Print(Terminal terminal, StoryBook book, StoryOutline outline)
    {
        terminal.Out.WriteLine(Printable.Line(outline.Title));
        terminal.Tables.Write(Scenes(outline));
        terminal.Tables.Write(Cast(outline));
        if (!outline.Timeline.SequenceEqual(outline.Timeline.Order()))
        {
            terminal.Out.WriteLine("It happens in this order: scenes "
                + string.Join(", ", outline.Timeline.Select(number => number.ToString(CultureInfo.InvariantCulture))));
        }

        terminal.Tables.Write(Pace(outline));
        terminal.Tables.Write(Steps(outline));
        DiagnosticPrinter.Print(terminal.Tables, book.Report.Findings);
        terminal.Out.WriteLine(DiagnosticPrinter.Count(book.Report.Findings)
            + (outline.Suppressed > 0
                ? string.Create(CultureInfo.InvariantCulture, $", {outline.Suppressed} kept quiet by notes") : ""));
    }

    private static Table Scenes(StoryOutline outline)
    {
        var table = Table("Outline", "scene", "panels", "place", "when", "who");
        foreach (var scene in outline.Scenes)
        {
            var when = string.Join(", ", new[] { scene.Hour, scene.Weather == "clear" ? "" : scene.Weather,
                scene.Time == "present" ? "" : scene.Time }.Where(word => word.Length > 0));
            Row(table, $"{Number(scene.Number)}. {scene.Title}",
                $"{Number(scene.Panels)} from {scene.FirstPanel}", scene.Place ?? "", when,
                string.Join(", ", scene.Cast));
        }

        return table;
    }

    private static Table Cast(StoryOutline outline)
    {
        var table = Table("Cast", "who", "panels", "speeches", "first", "last", "weight", "between", "circle",
            "at the end");
        foreach (var person in outline.Cast)
        {
            Row(table, person.Name, Number(person.Panels), Number(person.Speeches), person.First ?? "",
                person.Last ?? "",
                Share(person.PageRank), Share(person.Betweenness), Number(person.Community), person.State);
        }

        return table;
    }

    private static Table Pace(StoryOutline outline)
    {
        var table = Table("Pace", "part", "scenes", "panels", "panels a page", "words a panel", "nearness", "reveals",
            "behind a page turn");
        foreach (var part in outline.Kishotenketsu.Concat(outline.JoHaKyu))
        {
            Row(table, part.Part, Number(part.Scenes), Number(part.Panels), Decimal(part.PanelsPerPage),
                Decimal(part.WordsPerPanel), Decimal(part.Nearness), Number(part.Reveals), Number(part.PageTurns));
        }

        return table;
    }

    private static Table Steps(StoryOutline outline)
    {
        var table = Table("From panel to panel", "kind", "share", "usual in manga");
        foreach (var (kind, share) in outline.Transitions)
        {
            Row(table, kind, Share(share), Share(UsualTransitions.Of(Enum.Parse<PanelTransition>(kind))));
        }

        return table;
    }

    private static Table Table(string title, params ReadOnlySpan<string> columns)
    {
        var table = new Table().Border(TableBorder.Rounded).Title(title);
        foreach (var column in columns)
        {
            table.AddColumn(column);
        }

        return table;
    }

    private static void Row(Table table, params ReadOnlySpan<string> cells)
    {
        var texts = new List<Text>();
        foreach (var cell in cells)
        {
            texts.Add(new Text(Printable.Line(cell)));
        }

        table.AddRow(texts);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Decimal(double number) => number.ToString("0.0", CultureInfo.InvariantCulture);

    private static string Share(double share) => share.ToString("0 %", CultureInfo.InvariantCulture);
}
