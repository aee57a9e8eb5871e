using System.Globalization;
using Kantoku.Core.Diagnostics;
using Kantoku.Core.Direction;
using Kantoku.Core.Graphs;
using Kantoku.Core.Script;
using Kantoku.Core.Script.Reading;
using Kantoku.Core.Story.States;

namespace Kantoku.Core.Story.Checks;

/// <summary>What is wrong with a story's build before its meaning: names, circles, spreads, panels with nothing or too
/// much in them.</summary>
internal static class StructureChecks
{
    private const int BalloonsMax = 8;

    public static void Run(DirectedScript script, StoryBible bible, FindingList findings)
    {
        SpeakerCheck.Run(script, bible, findings);
        CheckNotes(script, findings);
        CheckCircles(bible, findings);
        foreach (var page in script.Pages)
        {
            CheckPage(page, findings);
        }
    }

    private static void CheckPage(DirectedPage page, FindingList findings)
    {
        if (page.Source.Span == 2 && page.Folio % 2 != 0)
        {
            findings.Add(StoryCodes.SpreadOnWrongSide, (-1, page.Source.Id), page.Source.At,
                $"The spread {page.Source.Id} begins on page {page.Folio.ToString(CultureInfo.InvariantCulture)} "
                    + "of the "
                    + "book, so its halves are on two sides of one leaf.",
                "Add or take away a page before it: a spread begins on an even page.");
        }

        foreach (var panel in page.Panels)
        {
            var source = panel.Source;
            if (source.Description.Length == 0 && source.Beats.Length == 0 && panel.Art is null
                && source.Notes.Length == 0)
            {
                findings.Add(StoryCodes.EmptyPanel, (-1, ""), source.At, "Nothing is seen or said in this panel.",
                    "Describe what is seen, or take the panel away.");
            }

            var balloons = source.Beats.Count(beat => beat.Kind is not (BeatKind.Sfx or BeatKind.Title));
            if (balloons > BalloonsMax)
            {
                findings.Add(StoryCodes.OverfullPanel, (-1, ""), source.At,
                    $"{balloons.ToString(CultureInfo.InvariantCulture)} balloons and captions are in one panel.",
                    "Part the panel in two.");
            }
        }
    }

    private static void CheckNotes(DirectedScript script, FindingList findings)
    {
        var names = script.World.Cast.SelectMany(character => character.Names.Add(character.Id)).ToArray();
        foreach (var note in script.Pages.SelectMany(page => page.Panels).SelectMany(panel => panel.Source.Notes))
        {
            var who = note.Key switch
            {
                "knows" => note.Value.Split(' ', 2)[0].TrimEnd(','),
                "needs" when note.Value.Contains(" knows ", StringComparison.OrdinalIgnoreCase)
                    => note.Value.Split(' ', 2)[0],
                "set" when note.Value.IndexOf('=', StringComparison.Ordinal) is > 0 and var sign
                    && PersonChanges.IsOfPeople(note.Value[(sign + 1)..].Trim()) => note.Value[..sign].Trim(),
                _ => "",
            };
            if (who.Length > 0 && !names.Any(name => name.StartsWith(who, StringComparison.OrdinalIgnoreCase)
                || name.Split(' ').Contains(who, StringComparer.OrdinalIgnoreCase)))
            {
                var near = Nearest.Of(who, names);
                findings.Add(StoryCodes.UnknownName, (-1, who), note.At,
                    $"[[{note.Key}: {note.Value}]] speaks of {who}, whom nobody in the cast is called.",
                    near is null ? "Use a name of the cast." : $"Did you mean {near}?");
            }
        }
    }

    /// <summary>What opens what: a chest that only opens with what lies in it can never be opened.</summary>
    private static void CheckCircles(StoryBible bible, FindingList findings)
    {
        var arrows = new List<Arrow>();
        for (var i = 0; i < bible.Props.Length; i++)
        {
            if (bible.Props[i].OpenedBy is { } opener && IndexOf(bible, opener) is >= 0 and var other)
            {
                arrows.Add(new Arrow(i, other));
            }
        }

        foreach (var circle in Cycles.Shortest(Digraph.Of(bible.Props.Length, arrows.ToArray())))
        {
            var path = string.Join(" → ", circle.Add(circle[0]).Select(item => bible.Props[item].Id));
            var because = circle.Select(item => new Cause(bible.Props[item].At,
                $"{bible.Props[item].Id} is opened by {bible.Props[item].OpenedBy}.")).ToArray();
            findings.Add(StoryCodes.Circle, (-1, path), bible.Props[circle[0]].At,
                $"What opens what goes round in a circle: {path}.", "Let one of them open without the others.",
                    because);
        }
    }

    private static int IndexOf(StoryBible bible, string name)
    {
        for (var i = 0; i < bible.Props.Length; i++)
        {
            if (bible.Props[i].Id.Equals(name, StringComparison.OrdinalIgnoreCase)
                || bible.Props[i].Names.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }
}
