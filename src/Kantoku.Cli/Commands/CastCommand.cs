using System.CommandLine;
using Kantoku.Cli.Output;
using Kantoku.Core.Story;
using Kantoku.Engine.Bible;
using Kantoku.Engine.Books;
using Spectre.Console;

namespace Kantoku.Cli.Commands;

/// <summary><c>kantoku cast</c>: who and what the story has, and the inferred bible to edit.</summary>
internal static class CastCommand
{
    private const string BibleFile = "bible.yaml";

    public static Command Create(Terminal terminal)
    {
        var script = Arguments.Script();
        var write = new Option<bool>("--write")
        {
            Description = "Write the inferred bible beside the script, for editing",
        };
        var command = new Command("cast", "Show people and places, read from script and bible") { script, write };
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(script), parsed.GetValue(write)));
        return command;
    }

    private static int Run(Terminal terminal, string script, bool write)
    {
        var source = BookSource.Load(script);
        if (write)
        {
            return Write(terminal, source);
        }

        terminal.Tables.Write(CastTable(source.World));
        terminal.Tables.Write(PlaceTable(source.World));
        return ExitCodes.Done;
    }

    private static int Write(Terminal terminal, BookSource source)
    {
        var path = Path.Combine(source.Folder, BibleFile);
        if (File.Exists(path))
        {
            throw new BookException(
                $"'{path}' exists and was not touched.", "Move it away first, or edit it by hand.", isUsage: true);
        }

        File.WriteAllText(path, BibleWriter.Write(source.World, source.Bible));
        terminal.Out.WriteLine(path);
        return ExitCodes.Done;
    }

    private static Table CastTable(StoryWorld world)
    {
        var table = new Table().Border(TableBorder.Rounded).Title("Cast")
            .AddColumn("id").AddColumn("names").AddColumn("looks like").AddColumn("looks");
        foreach (var person in world.Cast)
        {
            var design = person.Looks[0].Design;
            table.AddRow(
                new Text(Printable.Line(person.Id)),
                new Text(Printable.Line(string.Join(", ", person.Names))),
                new Text($"{design.Age} {design.Presentation}, {design.HairTone} {design.Hair} hair, "
                    + $"{design.Eyes} eyes, {design.Build}, {design.Garment}"
                    + (design.Features == Features.None ? "" : $", {design.Features}")),
                new Text(Printable.Line(string.Join(", ", person.Looks.Select(look => look.Name)))));
        }

        return table;
    }

    private static Table PlaceTable(StoryWorld world)
    {
        var table = new Table().Border(TableBorder.Rounded).Title("Places")
            .AddColumn("id").AddColumn("names").AddColumn("drawn as");
        foreach (var place in world.Places)
        {
            table.AddRow(
                new Text(Printable.Line(place.Id)),
                new Text(Printable.Line(string.Join(", ", place.Names))),
                new Text(place.Design.Kind.ToString()));
        }

        return table;
    }
}
