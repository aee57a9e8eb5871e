using Kantoku.Core.Story.Prose;
using Kantoku.Core.Story.Vocabulary;

namespace Kantoku.Core.Story.People;

/// <summary>Finds people by name and by role.</summary>
internal sealed class PeopleIndex
{
    private readonly Dictionary<string, int> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<int>[] _byRole = new List<int>[Roles.All.Length];
    private readonly Dictionary<string, int> _byTitle = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<int, int> _titled = [];
    private readonly Dictionary<string, int> _byCreature = new(StringComparer.Ordinal);
    private readonly ProseReader _reader = new(Lexicon.Prose);

    /// <summary>All names, for reading prose.</summary>
    public PhraseTable<int> Names { get; } = new();

    public int Count { get; private set; }

    public void Add(int person, IEnumerable<string> names)
    {
        Count = Math.Max(Count, person + 1);
        foreach (var name in names)
        {
            var parts = NameParts.Of(name);
            AddName(name, person);
            AddName(parts.Core, person);
            NoteRoles(name, person);
            if (parts.Title is "DR" or "DOCTOR")
            {
                AddTitle(person, "DOCTOR");
            }
        }
    }

    /// <summary>By full name, by name without title or honorific; -1 when nobody bears it.</summary>
    public int Find(string name)
    {
        if (_byName.TryGetValue(name, out var person))
        {
            return person;
        }

        var core = NameParts.Of(name).Core;
        return core.Length > 0 && _byName.TryGetValue(core, out person) ? person : -1;
    }

    /// <summary>The person that a role's word means: of that very name, else the first who has the role; -1 when
    /// none.</summary>
    public int FindRole(string word, int role)
    {
        var named = Find(word);
        if (named >= 0 || _byTitle.TryGetValue(word, out named))
        {
            return named;
        }

        return _byRole[role] is { Count: > 0 } people ? people[0] : _titled.GetValueOrDefault(role, -1);
    }

    /// <summary>Who is a creature, by the word that it is drawn by; the first of a kind has it.</summary>
    public void AddCreature(int person, string word) => _byCreature.TryAdd(word, person);

    /// <summary>The person that a creature's word in prose means ("the cat"), or -1.</summary>
    public int FindCreature(ReadOnlySpan<char> words)
    {
        if (_byCreature.Count == 0 || CreatureWords.Of(words) is not { } word)
        {
            return -1;
        }

        return _byCreature.GetValueOrDefault(word, -1);
    }

    /// <summary>Those who have a role, in the order of the cast.</summary>
    public IReadOnlyList<int> WithRole(int role) => _byRole[role] ?? (IReadOnlyList<int>)[];

    /// <summary>One of several who have no name: "SOLDIER 2".</summary>
    public static bool IsOneOfMany(string id) => id.Length > 2 && char.IsAsciiDigit(id[^1])
        && Roles.All.Any(role => id.StartsWith(role.Key + " ", StringComparison.Ordinal));

    /// <summary>What somebody is called beside their name: "GRANDMA" Tomi. The word means them, and so do others of
    /// its role where they mean nobody else; several of the role are never they.</summary>
    public void AddTitle(int person, string word)
    {
        _byTitle.TryAdd(word, person);
        _reader.Read(word);
        foreach (var sighting in _reader.Sightings)
        {
            if (sighting.Topic == Topic.Role)
            {
                _titled.TryAdd(sighting.Value, person);
            }
        }
    }

    private void AddName(string name, int person)
    {
        var bare = name.Replace(".", "", StringComparison.Ordinal).Replace('-', ' ').Trim();
        if (bare.Length == 0)
        {
            return;
        }

        _byName.TryAdd(name, person);
        Names.Add(bare, person);
    }

    private void NoteRoles(string name, int person)
    {
        _reader.Read(name);
        foreach (var sighting in _reader.Sightings)
        {
            if (sighting.Topic == Topic.Role)
            {
                var people = _byRole[sighting.Value] ??= [];
                if (!people.Contains(person))
                {
                    people.Add(person);
                }
            }
        }
    }
}
