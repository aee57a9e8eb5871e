using System.Globalization;
using Kantoku.Core.Direction;
using Kantoku.Core.Story.States;
using Kantoku.Engine.Story;

namespace Kantoku.Cli.Output;

/// <summary>A story's figures, gathered for people and for programs.</summary>
internal static class StoryWords
{
    /// <summary>"3/2": page 3, panel 2, as <c>--only</c> takes it.</summary>
    public static string Panel(StoryBook book, int ordinal)
    {
        var panel = book.Report.Chronicle.Panels[ordinal];
        return string.Create(CultureInfo.InvariantCulture, $"page:{panel.Page}/panel:{panel.Number}");
    }

    /// <summary>"wet, left arm bandaged, holds nothing": what is not as at the start; "well" when all is.</summary>
    public static string State(PersonState state)
    {
        var said = new List<string>();
        if (state.Life != Life.Alive)
        {
            said.Add(state.Life.ToString().ToLowerInvariant());
        }

        said.AddRange(state.Injuries.Select(injury =>
            $"{(injury.Part.Length > 0 ? injury.Part : "body")} {(injury.IsBandaged ? "bandaged" : "hurt")}"));
        if (state.WetBy is not null)
        {
            said.Add("wet");
        }

        if (state.TiredBy is not null)
        {
            said.Add("tired");
        }

        if (state.Clothes.Length > 0)
        {
            said.Add($"in {state.Clothes}");
        }

        said.AddRange(state.Known.Select(known => $"knows {known.Fact}"));
        return said.Count == 0 ? "well" : string.Join(", ", said);
    }

    public static int Speeches(StoryBook book, int person) => book.Directed.Pages.SelectMany(page => page.Panels)
        .Sum(panel => panel.Speakers.Count(speaker => speaker == person));

    /// <summary>Reading ordinals of the panels in which somebody is seen.</summary>
    public static int[] Seen(StoryBook book, int person) => [.. Enumerable
        .Range(0, book.Report.Chronicle.Panels.Length)
        .Where(panel => book.Report.Chronicle.Panels[panel].Seen.Contains(person))];

    public static int IndexOf(DirectedScript script, string name)
    {
        for (var i = 0; i < script.World.Cast.Length; i++)
        {
            var character = script.World.Cast[i];
            if (character.Names.Append(character.Id).Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }
}
