using System.Buffers;
using System.Collections.Immutable;
using Kantoku.Core.Script;
using Kantoku.Core.Script.Reading;
using Kantoku.Core.Story.Prose;
using Kantoku.Core.Story.Vocabulary;

namespace Kantoku.Core.Story.People;

/// <summary>Gathers who is in a story: bible, title page, cues, notes, and names in prose.</summary>
internal static class CastGathering
{
    private const int LooksMax = 8;
    private const int DeclaredMax = 500;
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(":(（：,、");

    public static CastList Gather(MangaScript script, StoryBible bible)
    {
        var named = NameFinder.Find(script);
        var cast = new CastList(BearersOf(script, bible, named));
        foreach (var entry in bible.Cast)
        {
            cast.AddEntry(entry);
        }

        AddDeclared(cast, script.TitlePage["Characters"]);
        AddCues(cast, script);
        foreach (var (name, _) in named)
        {
            cast.Add(name);
        }

        AddNotes(cast, script);
        return cast;
    }

    /// <summary>All names and how often they are used, before anybody is told from anybody.</summary>
    private static NameBearers BearersOf(
        MangaScript script, StoryBible bible, ImmutableArray<(string Name, int Seen)> named)
    {
        var bearers = new NameBearers();
        foreach (var entry in bible.Cast)
        {
            foreach (var name in entry.Names)
            {
                bearers.Note(name, 1, NameSource.Declared);
            }
        }

        foreach (var name in Declared(script.TitlePage["Characters"]).Select(line => line.Name))
        {
            bearers.Note(name, 1, NameSource.Declared);
        }

        foreach (var (cue, uses) in CueCounts(script))
        {
            foreach (var name in CueName.Parse(cue).People)
            {
                bearers.Note(name, uses, NameSource.Cue);
            }
        }

        foreach (var (name, seen) in named)
        {
            bearers.Note(name, seen, NameSource.Prose);
        }

        return bearers;
    }

    /// <summary>Cues in the order of their first use.</summary>
    private static List<(string Cue, int Uses)> CueCounts(MangaScript script)
    {
        var order = new List<(string Cue, int Uses)>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var beat in script.Pages.SelectMany(page => page.Panels).SelectMany(panel => panel.Beats))
        {
            if (beat.Speaker is not { } cue)
            {
                continue;
            }

            if (!places.TryGetValue(cue, out var place))
            {
                places.Add(cue, place = order.Count);
                order.Add((cue, 0));
            }

            order[place] = (cue, order[place].Uses + 1);
        }

        return order;
    }

    /// <summary>"Kenji (17), a tall boy" on the title page declares a name and says something of it.</summary>
    private static void AddDeclared(CastList cast, string? declared)
    {
        foreach (var (name, about) in Declared(declared))
        {
            var person = cast.People[cast.Add(name)];
            if (about.Length > 0)
            {
                LookReader.ReadField(new ProseReader(Lexicon.Prose), about, LookField.Face, person.Said);
                person.Said.Quote(about.Trim(" -:,()".ToCharArray()));
            }
        }
    }

    private static List<(string Name, string About)> Declared(string? declared)
    {
        var found = new List<(string Name, string About)>();
        var lines = declared?.Split(declared.Contains('\n', StringComparison.Ordinal) ? '\n' : ',', DeclaredMax) ?? [];
        foreach (var line in lines)
        {
            var end = line.AsSpan().IndexOfAny(NameEnds);
            var dash = line.IndexOf(" - ", StringComparison.Ordinal);
            end = dash >= 0 && (end < 0 || dash < end) ? dash : end;
            var name = CueName.Bare(end > 0 ? line[..end] : line);
            if (name.Length is > 0 and < 60)
            {
                found.Add((name, end > 0 ? line[end..] : ""));
            }
        }

        return found;
    }

    private static void AddCues(CastList cast, MangaScript script)
    {
        foreach (var (cue, _) in CueCounts(script))
        {
            foreach (var name in PeopleOf(cast, cue))
            {
                cast.Add(name);
            }
        }
    }

    /// <summary>A cue that is somebody's name as a whole is never taken apart.</summary>
    private static ImmutableArray<string> PeopleOf(CastList cast, string cue)
    {
        var bare = CueName.Bare(cue);
        return bare.Length > 0 && cast.Find(bare) >= 0 ? [bare] : CueName.Parse(cue).People;
    }

    /// <summary>People and looks that only a cast note names; a name that is nearly another's is left to be warned
    /// of.</summary>
    private static void AddNotes(CastList cast, MangaScript script)
    {
        foreach (var page in script.Pages)
        {
            foreach (var panel in page.Panels)
            {
                foreach (var note in panel.Notes)
                {
                    if (note.Key == "cast")
                    {
                        AddNote(cast, note);
                    }
                }
            }
        }
    }

    private static void AddNote(CastList cast, ScriptNote note)
    {
        foreach (var item in CastNote.Parse(note.Value, name => cast.Find(name) >= 0))
        {
            var index = cast.Find(item.Name);
            if (index < 0 && Nearest.Of(item.Name, [.. cast.People.SelectMany(person => person.Names)]) is null)
            {
                index = cast.Add(item.Name);
            }

            if (index >= 0 && item.Look.Length > 0)
            {
                var looks = cast.People[index].NotedLooks;
                if (looks.Count < LooksMax && !looks.Contains(item.Look, StringComparer.OrdinalIgnoreCase))
                {
                    looks.Add(item.Look);
                }
            }
        }
    }
}
