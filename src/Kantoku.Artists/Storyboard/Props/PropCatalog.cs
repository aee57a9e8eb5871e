using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Kantoku.Artists.Storyboard.Props;

/// <summary>The things the embedded artist can draw, each by one English word.</summary>
public static class PropCatalog
{
    private static readonly ImmutableArray<PropDesign> Designs =
    [
        .. HandyThings.All, .. KeptThings.All, .. HouseThings.All, .. Vehicles.All, .. Creatures.All,
        .. NatureThings.All,
    ];

    private static readonly FrozenDictionary<string, PropDesign> ByName = Index();

    /// <summary>Every word that has a drawing of its own, without its other names.</summary>
    public static ImmutableArray<string> Words { get; } = [.. Designs.Select(design => design.Word)];

    /// <summary>The catalog's word for a thing named in English or Japanese, singular or plural; null when the thing
    /// has no drawing.</summary>
    public static string? WordFor(string name) => Find(name)?.Word;

    internal static PropDesign? Find(string name)
    {
        var key = name.Trim().ToLowerInvariant();
        if (ByName.TryGetValue(key, out var found))
            return found;
        foreach (var singular in Singulars(key))
        {
            if (ByName.TryGetValue(singular, out found))
                return found;
        }

        var last = key.LastIndexOf(' ');
        return last > 0 ? Find(key[(last + 1)..]) : null;
    }

    private static IEnumerable<string> Singulars(string key)
    {
        if (key.EndsWith("ves", StringComparison.Ordinal))
        {
            yield return key[..^3] + "f";
            yield return key[..^3] + "fe";
        }

        if (key.EndsWith("ies", StringComparison.Ordinal))
            yield return key[..^3] + "y";
        if (key.EndsWith("es", StringComparison.Ordinal))
            yield return key[..^2];
        if (key.EndsWith('s'))
            yield return key[..^1];
    }

    /// <summary>The first design to claim a name has it; a design's own word goes before others' names.</summary>
    private static FrozenDictionary<string, PropDesign> Index()
    {
        var index = new Dictionary<string, PropDesign>(StringComparer.Ordinal);
        foreach (var design in Designs)
            index.TryAdd(design.Word, design);
        foreach (var design in Designs)
        {
            foreach (var name in design.Names.Split('|'))
                index.TryAdd(name, design);
        }

        return index.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
