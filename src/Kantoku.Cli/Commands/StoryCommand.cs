using System.CommandLine;
using System.Text.Json;
using Kantoku.Cli.Output;
using Kantoku.Core.Diagnostics;
using Kantoku.Core.Story.Chronicle;
using Kantoku.Core.Story.Graph;
using Kantoku.Engine.Books;
using Kantoku.Engine.Story;
using Spectre.Console;

namespace Kantoku.Cli.Commands;

/// <summary><c>kantoku story</c>: what happens, to whom, where and when, and what does not hold together.</summary>
internal static class StoryCommand
{
    public static Command Create(Terminal terminal)
    {
        var script = Arguments.Script();
        var json = Arguments.Json();
        var graph = new Option<string?>("--graph")
        {
            Description = "Write the story's graph: json (JSON Graph Format) or mermaid",
            HelpName = "format",
        };
        graph.AcceptOnlyFromAmong("json", "mermaid");
        var who = new Option<string?>("--who")
        {
            Description = "Follow one person: every appearance, with look, state and company",
            HelpName = "name",
        };
        var command = new Command("story", "Show outline, cast, timeline and pace, and what does not hold together")
        {
            script, graph, who, json,
        };
        command.SetAction(parsed => Run(
            terminal, StoryBook.Load(parsed.GetRequiredValue(script)), parsed.GetValue(graph), parsed.GetValue(who),
            parsed.GetValue(json)));
        return command;
    }

    private static int Run(Terminal terminal, StoryBook book, string? graph, string? who, bool json)
    {
        if (graph is not null)
        {
            terminal.Out.WriteLine(graph == "json" ? GraphWriter.ToJson(book.Graph)
                : GraphWriter.ToMermaid(book.Graph));
            return ExitCodes.Done;
        }

        if (who is not null)
        {
            ShowPerson(terminal, book, who, json);
            return ExitCodes.Done;
        }

        var outline = Outline(book);
        if (json)
        {
            terminal.Out.WriteLine(JsonSerializer.Serialize(outline, ReportJson.Indented.StoryOutline));
        }
        else
        {
            StoryPrinter.Print(terminal, book, outline);
        }

        return book.Report.Findings.Any(finding => finding.Severity == Severity.Error)
            ? ExitCodes.Problems
            : ExitCodes.Done;
    }

    private static void ShowPerson(Terminal terminal, StoryBook book, string who, bool json)
    {
        var person = StoryWords.IndexOf(book.Directed, who);
        if (person < 0)
        {
            var names = string.Join(", ", book.Source.World.Cast.Select(character => character.Name));
            throw new BookException($"Nobody in this story is called '{who}'.", $"There are {names}.", isUsage: true);
        }

        var cast = book.Source.World.Cast;
        AppearanceReport[] found =
        [
            .. CharacterView.Of(book.Directed, book.Report.Chronicle, book.States, person).Select(seen =>
                new AppearanceReport(StoryWords.Panel(book, seen.Panel), seen.Look, seen.Speaks,
                    [.. seen.Company.Select(other => cast[other].Name)], StoryWords.State(seen.State))),
        ];
        if (json)
        {
            terminal.Out.WriteLine(JsonSerializer.Serialize(found, ReportJson.Indented.AppearanceReportArray));
            return;
        }

        var table = new Table().Border(TableBorder.Rounded).Title(Printable.Line(cast[person].Name))
            .AddColumn("panel").AddColumn("look").AddColumn("speaks").AddColumn("with").AddColumn("state");
        foreach (var seen in found)
        {
            table.AddRow(new Text(seen.Panel), new Text(Printable.Line(seen.Look)), new Text(seen.Speaks ? "yes" : ""),
                new Text(Printable.Line(string.Join(", ", seen.Company))), new Text(Printable.Line(seen.State)));
        }

        terminal.Tables.Write(table);
    }

    private static StoryOutline Outline(StoryBook book)
    {
        var chronicle = book.Report.Chronicle;
        var steps = PanelTransitions.Of(book.Directed, chronicle);
        return new StoryOutline
        {
            File = book.Source.Reading.Script.File,
            Title = book.Source.Reading.Script.Title,
            Scenes = [.. chronicle.Scenes.Select(scene => SceneOf(book, scene))],
            Timeline = [.. StoryTimeline.Order(chronicle).Select(scene => scene + 1)],
            Cast = PeopleOf(book),
            Kishotenketsu = [.. Pacing.Kishotenketsu(book.Directed, chronicle).Select(PaceOf)],
            JoHaKyu = [.. Pacing.JoHaKyu(book.Directed, chronicle).Select(PaceOf)],
            Transitions = Enum.GetValues<PanelTransition>().ToDictionary(kind => kind.ToString(), kind =>
                steps.Length == 0 ? 0 : steps.Count(step => step == kind) / (double)steps.Length),
            Findings = [.. book.Report.Findings.Select(DiagnosticReport.Of)],
            Suppressed = book.Report.Suppressed.Length,
        };
    }

    private static SceneReport SceneOf(StoryBook book, StoryScene scene)
    {
        var world = book.Source.World;
        var people = book.Report.Chronicle.Panels.AsSpan(scene.FirstPanel, scene.PanelCount).ToArray()
            .SelectMany(panel => panel.Seen).Distinct().Select(person => world.Cast[person].Name);
        return new SceneReport(
            scene.Index + 1, scene.Chapter + 1, scene.Title, StoryWords.Panel(book, scene.FirstPanel), scene.PanelCount,
            scene.Place >= 0 ? world.Places[scene.Place].Name : null, Lower(scene.Hour), Lower(scene.Weather),
            Lower(scene.Time), Lower(scene.Passage), [.. people]);
    }

    private static PersonReport[] PeopleOf(StoryBook book)
    {
        var cast = book.Source.World.Cast;
        var network = CompanyNetwork.Of(book.Report.Chronicle, cast.Length);
        var last = book.Report.Chronicle.Panels.Length - 1;
        return
        [
            .. cast.Select((character, person) =>
            {
                var seen = StoryWords.Seen(book, person);
                return new PersonReport(
                    character.Id, character.Name, seen.Length, StoryWords.Speeches(book, person),
                    seen.Length > 0 ? StoryWords.Panel(book, seen[0]) : null,
                    seen.Length > 0 ? StoryWords.Panel(book, seen[^1]) : null,
                    network.PageRank[person], network.Betweenness[person], network.Communities[person] + 1,
                    StoryWords.State(book.States.Of(person, last)));
            }).OrderByDescending(person => person.Panels),
        ];
    }

    private static PaceReport PaceOf(PaceOfPart part) => new(
        part.Name, part.FirstScene + 1, part.SceneCount, part.Panels, part.PanelsPerPage, part.WordsPerPanel,
        part.Nearness, part.Reveals, part.PageTurns);

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
