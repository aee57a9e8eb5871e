namespace Kantoku.Core.Story.People;

/// <summary>Gathers people under all their names: "DR. SATO", "Sato" and "Hiroshi Sato" are one.</summary>
internal sealed class CastList
{
    private readonly List<Person> _people = [];
    private readonly Dictionary<string, int> _byName = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>First and last words of longer names, to the one who had them first.</summary>
    private readonly Dictionary<string, int> _byPart = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<Person> People => _people;

    public void AddEntry(CastEntry entry)
    {
        var person = new Person { Entry = entry };
        _people.Add(person);
        foreach (var name in entry.Names.IsDefaultOrEmpty ? [entry.Id] : entry.Names.Append(entry.Id))
        {
            var isShown = name != entry.Id || entry.Names.IsDefaultOrEmpty || entry.Names.Contains(entry.Id);
            Register(_people.Count - 1, name, isShown);
        }
    }

    /// <summary>A name from the script: somebody known already, or somebody new.</summary>
    /// <returns>Index of the person.</returns>
    public int Add(string name)
    {
        var known = Find(name);
        if (known < 0)
        {
            _people.Add(new Person());
            known = _people.Count - 1;
        }

        Register(known, name, isShown: true);
        return known;
    }

    /// <returns>Index of the person, or -1.</returns>
    public int Find(string name)
    {
        var parts = NameParts.Of(name);
        if (_byName.TryGetValue(name, out var person) || _byName.TryGetValue(parts.Core, out person))
        {
            return person;
        }

        if (IsQualified(parts.Core))
        {
            return -1;
        }

        if (_byPart.TryGetValue(parts.Core, out person))
        {
            return Agree(parts.Presentation, person) ? person : -1;
        }

        var words = parts.Core.Split(' ');
        if (words.Length > 1 && (_byName.TryGetValue(words[0], out person)
            || _byName.TryGetValue(words[^1], out person))
            && !IsQualified(_people[person].Names[0]) && Agree(parts.Presentation, person))
        {
            return person;
        }

        return -1;
    }

    private bool Agree(Presentation? presentation, int person) =>
        presentation is not { } own || _people[person].Prior is not { } other || own == other;

    private void Register(int index, string name, bool isShown)
    {
        var person = _people[index];
        var parts = NameParts.Of(name);
        if (isShown && !person.Names.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            person.Names.Add(name);
        }

        person.Prior ??= parts.Presentation;
        _byName.TryAdd(name, index);
        _byName.TryAdd(parts.Core, index);
        var words = parts.Core.Split(' ');
        if (words.Length > 1 && !IsQualified(parts.Core))
        {
            _byPart.TryAdd(words[0], index);
            _byPart.TryAdd(words[^1], index);
        }
    }

    /// <summary>Somebody else beside the one whose name it holds: "YOUNG KENJI", "KENJI'S MOTHER", "GUARD 2".</summary>
    private static bool IsQualified(string core)
    {
        if (core.Contains("'S ", StringComparison.OrdinalIgnoreCase) || core.Contains('の', StringComparison.Ordinal)
            || core.AsSpan().ContainsAnyInRange('0', '9') || core.Contains('#', StringComparison.Ordinal))
        {
            return true;
        }

        foreach (var word in core.Split(' '))
        {
            if (word.ToUpperInvariant() is "YOUNG" or "OLD" or "LITTLE" or "KID" or "PAST" or "FUTURE" or "EVIL"
                or "FAKE" or "DEAD" or "GHOST"
                or "SHADOW" or "BABY" or "OLDER" or "YOUNGER" or "TEEN" or "CHILD" or "FIRST" or "SECOND" or "OTHER"
                or "TALL" or "SHORT"
                or "BIG" or "SMALL" or "FAT" or "THIN" or "AND" or "OF" or "MAN" or "WOMAN" or "BOY" or "GIRL"
                or "FEMALE" or "MALE")
            {
                return true;
            }
        }

        return false;
    }

    internal sealed class Person
    {
        public CastEntry? Entry { get; init; }

        /// <summary>As written, in the order of appearance.</summary>
        public List<string> Names { get; } = [];

        /// <summary>What the names alone say.</summary>
        public Presentation? Prior { get; set; }

        /// <summary>What is certain before any prose is read: what the bible or a title says.</summary>
        public Presentation? Certain => Facts.Presentation
            ?? (Names.Any(name => NameParts.Of(name).Title.Length > 0) ? Prior : null);

        /// <summary>What the bible says.</summary>
        public PersonFacts Facts { get; } = new();

        /// <summary>What the script says.</summary>
        public PersonFacts Said { get; } = new();

        /// <summary>Looks that notes ask for.</summary>
        public List<string> NotedLooks { get; } = [];

        /// <summary>The bible's id, else the shortest name without its title, in upper case.</summary>
        public string Id
        {
            get
            {
                if (Entry is not null)
                {
                    return Entry.Id;
                }

                var best = NameParts.Of(Names[0]).Core;
                foreach (var name in Names)
                {
                    var core = NameParts.Of(name).Core;
                    var order = core.Length.CompareTo(best.Length);
                    best = order < 0 || (order == 0 && string.CompareOrdinal(core, best) < 0) ? core : best;
                }

                return best;
            }
        }
    }
}
