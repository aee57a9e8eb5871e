using System.Collections.Immutable;

namespace Kantoku.Core.Story.Places;

/// <summary>Finds a world's places by their names.</summary>
internal sealed class PlaceIndex
{
    private readonly Dictionary<string, int> _byKey = new(StringComparer.Ordinal);

    public PlaceIndex(ImmutableArray<Place> places)
    {
        for (var i = 0; i < places.Length; i++)
        {
            foreach (var name in places[i].Names.Add(places[i].Id))
            {
                _byKey.TryAdd(PlaceNaming.KeyOf(name), i);
            }
        }
    }

    /// <returns>Index of the place, or -1.</returns>
    public int Find(PlaceRef? place) => place is not null && _byKey.TryGetValue(place.Key, out var index) ? index : -1;
}
