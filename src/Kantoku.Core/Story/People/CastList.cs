namespace Kantoku.Core.Story.People;

/// <summary>Gathers people under all their names: "DR. SATO", "Sato" and "Hiroshi Sato" are one.</summary>
/// <param name="bearers">Has read all names.</param>
internal sealed class CastList(NameBearers bearers)
{
    private readonly List<Person> _people = [];
    private readonly Dictionary<string, int> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _byKey = new(StringComparer.Ordinal);

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
    public int Find(string name) =>
        _byName.TryGetValue(name, out var person) || _byKey.TryGetValue(bearers.KeyOf(name), out person) ? person : -1;

    private void Register(int index, string name, bool isShown)
    {
        var person = _people[index];
        if (isShown && !person.Names.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            person.Names.Add(name);
        }

        var key = bearers.KeyOf(name);
        person.Prior ??= NameParts.Of(name).Presentation;
        person.Key ??= key;
        _byName.TryAdd(name, index);
        _byKey.TryAdd(key, index);
    }

    internal sealed class Person
    {
        public CastEntry? Entry { get; init; }

        /// <summary>What the first name has in common with the others, or null before there is one.</summary>
        public string? Key { get; set; }

        /// <summary>As written, in the order of appearance.</summary>
        public List<string> Names { get; } = [];

        /// <summary>Roles that descriptions give beside the name, as indices into the vocabulary.</summary>
        public List<int> Roles { get; } = [];

        /// <summary>The words of those roles, but for the general ones: "GRANDMA".</summary>
        public List<string> Titles { get; } = [];

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

        /// <summary>The bible's id, else the shortest name without its title, in upper case; a family name beside a
        /// full one is not taken, for another of the family may come to bear it.</summary>
        public string Id
        {
            get
            {
                if (Entry is not null)
                {
                    return Entry.Id;
                }

                var cores = Names.ConvertAll(name => NameParts.Of(name).Core);
                if (cores.Count == 1 && Key is { } key && key.EndsWith(" " + cores[0], StringComparison.Ordinal))
                {
                    return IsFamily(cores[0], key) && NameParts.Of(Names[0]).Title.Length == 0 ? cores[0] : key;
                }

                var best = "";
                foreach (var core in cores)
                {
                    var order = best.Length == 0 ? -1 : core.Length.CompareTo(best.Length);
                    var isBetter = order < 0 || (order == 0 && string.CompareOrdinal(core, best) < 0);
                    best = isBetter && !cores.Exists(other => IsFamily(core, other)) ? core : best;
                }

                return best.Length > 0 ? best : cores[0];
            }
        }

        private static bool IsFamily(string core, string full) =>
            full.Length > core.Length + 1 && full.EndsWith(core, StringComparison.Ordinal)
            && full[^(core.Length + 1)] == ' ';
    }
}
