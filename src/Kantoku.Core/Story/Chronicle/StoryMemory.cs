using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace Kantoku.Core.Story.Chronicle;

/// <summary>What was read of descriptions before, so that after an edit only what the edit reaches is read
/// again.</summary>
/// <remarks>A description's facts hang on its words, on whom its pronouns may mean, on the names of the cast and on the
/// things of the bible; when the last two change all is forgotten. Not for several threads.</remarks>
public sealed class StoryMemory
{
    private readonly Dictionary<Key, ProseFacts> _known = [];
    private readonly Dictionary<string, ImmutableArray<string>> _capitals = new(StringComparer.Ordinal);
    private ulong _names;

    /// <summary>Descriptions that are remembered.</summary>
    public int Count => _known.Count;

    /// <summary>Descriptions that had to be read since the memory was made.</summary>
    public int ReadCount { get; private set; }

    internal void Open(StoryWorld world, StoryBible bible)
    {
        var names = StableHash.Of((ulong)world.Cast.Length, (ulong)bible.Props.Length);
        foreach (var character in world.Cast)
        {
            names = StableHash.Of(names, StableHash.Of(character.Id));
            names = StableHash.Of(names, (ulong)character.Looks[0].Design.Presentation);
            foreach (var name in character.Names)
            {
                names = StableHash.Of(names, StableHash.Of(name));
            }
        }

        foreach (var name in bible.Props.SelectMany(prop => prop.Names.Add(prop.Id)))
        {
            names = StableHash.Of(names, StableHash.Of(name));
        }

        if (names != _names)
        {
            _known.Clear();
            _names = names;
        }
    }

    internal ImmutableArray<string> CapitalWordsOf(string text)
    {
        if (!_capitals.TryGetValue(text, out var words))
        {
            _capitals.Add(text, words = CapitalWords.Of(text));
        }

        return words;
    }

    internal bool TryFind(string description, List<int> company, [MaybeNullWhen(false)] out ProseFacts facts) =>
        _known.TryGetValue(new Key(description, Hash(company)), out facts);

    internal void Add(string description, List<int> company, ProseFacts facts)
    {
        ReadCount++;
        _known[new Key(description, Hash(company))] = facts;
    }

    private static ulong Hash(List<int> company)
    {
        var hash = 0UL;
        foreach (var person in CollectionsMarshal.AsSpan(company))
        {
            hash = StableHash.Of(hash, (ulong)person);
        }

        return hash;
    }

    private readonly record struct Key(string Description, ulong Company);

    /// <summary>What a description says, wherever it stands.</summary>
    internal sealed record ProseFacts(
        ImmutableArray<StoryFact> Facts, ImmutableArray<int> Named, bool HasApparition);
}
