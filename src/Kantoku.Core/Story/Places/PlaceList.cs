using System.Collections.Immutable;
using Kantoku.Core.Story.Prose;
using Kantoku.Core.Story.Vocabulary;

namespace Kantoku.Core.Story.Places;

/// <summary>The places of a story: the bible's, then those that the script adds.</summary>
internal sealed class PlaceList
{
    private const int PlacesMax = 5000;

    private readonly List<Entry> _places = [];
    private readonly Dictionary<string, int> _byKey = new(StringComparer.Ordinal);
    private readonly ProseReader _reader = new(Lexicon.Prose);
    private readonly int _fromBible;

    public PlaceList(ImmutableArray<LocationEntry> locations)
    {
        foreach (var location in locations)
        {
            var names = location.Names.IsDefaultOrEmpty ? [location.Id] : location.Names;
            var entry = new Entry(location.Id, names[0], KindOf(location, names)) { Description = location.Look ?? "" };
            entry.Names.AddRange(names);
            _places.Add(entry);
            foreach (var name in names.Add(location.Id))
            {
                _byKey.TryAdd(PlaceNaming.KeyOf(name), _places.Count - 1);
            }
        }

        _fromBible = _places.Count;
    }

    public void Add(PlaceRef place)
    {
        if (_byKey.ContainsKey(place.Key) || _places.Count >= PlacesMax)
        {
            return;
        }

        var known = WithinKey(place.Key);
        if (known < 0)
        {
            _places.Add(new Entry(place.Key, place.Name, place.Kind));
            known = _places.Count - 1;
        }

        _places[known].Names.Add(place.Name);
        _byKey.Add(place.Key, known);
    }

    public ImmutableArray<Place> ToPlaces() =>
    [
        .. _places.Select(entry => new Place
        {
            Id = entry.Id,
            Name = entry.Name,
            Names = [.. entry.Names],
            Design = new PlaceDesign { Kind = entry.Kind, Seed = StableHash.Of(entry.Id) },
            Description = entry.Description,
        }),
    ];

    /// <summary>The bible's place with the longest name that stands whole within a heading's words, or -1.</summary>
    private int WithinKey(string key)
    {
        var best = -1;
        var length = 0;
        for (var i = 0; i < _fromBible; i++)
        {
            foreach (var name in _places[i].Names)
            {
                var inner = PlaceNaming.KeyOf(name);
                if (inner.Length > length && $" {key} ".Contains($" {inner} ", StringComparison.Ordinal))
                {
                    (best, length) = (i, inner.Length);
                }
            }
        }

        return best;
    }

    private PlaceKind KindOf(LocationEntry location, ImmutableArray<string> names)
    {
        foreach (var text in names.Insert(0, location.Look ?? "").Add(location.Id))
        {
            _reader.Read(text.Replace('_', ' '));
            var kind = PlaceNaming.KindOf(_reader);
            if (kind != PlaceKind.Abstract)
            {
                return kind;
            }
        }

        return PlaceKind.Abstract;
    }

    private sealed class Entry(string id, string name, PlaceKind kind)
    {
        public string Id { get; } = id;

        public string Name { get; } = name;

        public PlaceKind Kind { get; } = kind;

        public List<string> Names { get; } = [];

        public string Description { get; init; } = "";
    }
}
