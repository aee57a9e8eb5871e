using System.Collections.Immutable;
using Kantoku.Core.Diagnostics;
using Kantoku.Core.Direction.Vocabulary;
using Kantoku.Core.Script;
using Kantoku.Core.Script.Reading;
using Kantoku.Core.Story;
using Kantoku.Core.Story.People;
using Kantoku.Core.Story.Prose;

namespace Kantoku.Core.Direction;

/// <summary>Reads the notes that direct a panel, and says what is wrong with them.</summary>
internal sealed class PanelNotes(StoryWorld world, PeopleIndex people, ProseReader camera)
{
    private readonly ImmutableArray<Diagnostic>.Builder _found = ImmutableArray.CreateBuilder<Diagnostic>();

    public ImmutableArray<Diagnostic> Diagnostics => _found.ToImmutable();

    /// <summary>Whom cast notes put into the panel; null without such a note.</summary>
    public List<(int Person, int Look, string Acting)>? Cast(ScriptPanel panel)
    {
        List<(int, int, string)>? cast = null;
        foreach (var note in panel.Notes)
        {
            if (note.Key != "cast")
            {
                continue;
            }

            cast ??= [];
            foreach (var item in CastNote.Parse(note.Value, name => people.Find(name) >= 0))
            {
                var person = people.Find(item.Name);
                if (person < 0)
                {
                    ReportName(note, item.Name);
                    continue;
                }

                cast.Add((person, LookOf(note, person, item.Look), item.Acting));
            }
        }

        return cast;
    }

    /// <summary>The author's own picture, a path that stays inside the project; null without one.</summary>
    public static string? Art(ScriptPanel panel)
    {
        foreach (var note in panel.Notes)
        {
            if (note.Key != "art" || note.Value.Length == 0)
            {
                continue;
            }

            // A path that leaves the project was reported where the script was read.
            if (ProjectPath.StaysInside(note.Value))
            {
                return note.Value.Replace('\\', '/');
            }
        }

        return null;
    }

    public void CheckCamera(ScriptPanel panel)
    {
        foreach (var note in panel.Notes)
        {
            if (note.Key != "cam")
            {
                continue;
            }

            camera.Read(note.Value);
            if (!camera.Has(Topic.Shot) && !camera.Has(Topic.Angle) && !camera.Has(Topic.Away))
            {
                var near = Nearest.Of(note.Value.Trim(), ShotWords.Names);
                Report("KD102", Severity.Warning, note, $"The camera does not know \"{note.Value}\".",
                    near is null ? $"It knows {string.Join(", ", ShotWords.Names)}." : $"Did you mean {near}?");
            }
        }
    }

    private int LookOf(ScriptNote note, int person, string name)
    {
        var looks = world.Cast[person].Looks;
        if (name.Length == 0)
        {
            return 0;
        }

        for (var i = 0; i < looks.Length; i++)
        {
            if (string.Equals(looks[i].Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        var near = Nearest.Of(name, [.. looks.Select(look => look.Name)]);
        var known = string.Join(", ", looks.Select(look => look.Name));
        Report("KD103", Severity.Warning, note, $"{world.Cast[person].Name} has no look \"{name}\".",
            near is null ? $"The bible gives looks under wardrobe; known are: {known}." : $"Did you mean {near}?");
        return 0;
    }

    private void ReportName(ScriptNote note, string name)
    {
        var near = Nearest.Of(name, [.. world.Cast.SelectMany(character => character.Names)]);
        Report("KD101", Severity.Warning, note, $"Nobody in the cast is called \"{name}\".",
            near is null ? "Give them a line, or an entry in the bible." : $"Did you mean {near}?");
    }

    private void Report(string code, Severity severity, ScriptNote note, string message, string hint) =>
        _found.Add(new Diagnostic { Code = code, Severity = severity, At = note.At, Message = message, Hint = hint });
}
