using System.Collections.Concurrent;

namespace Kantoku.Press.Lettering;

/// <summary>Remembers what a pure function gave, up to a number of answers; beyond it everything is forgotten at
/// once.</summary>
/// <remarks>Forgetting changes no result, only time. Safe from several threads; a value may be made twice.</remarks>
internal sealed class BoundedCache<TKey, TValue>(int capacity)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, TValue> _values = new();

    public TValue GetOrMake(TKey key, Func<TKey, TValue> make)
    {
        if (_values.TryGetValue(key, out var known))
        {
            return known;
        }

        var made = make(key);
        if (_values.Count >= capacity)
        {
            _values.Clear();
        }

        _values[key] = made;
        return made;
    }
}
