using System.Globalization;
using Kantoku.Core.Direction.Vocabulary;
using Kantoku.Core.Story.Prose;

namespace Kantoku.Core.Story.Chronicle;

/// <summary>Which thing a word means: one of the bible, or the only one of its kind that the script speaks
/// of.</summary>
internal sealed class ItemNames
{
    /// <summary>Things of which a story rarely has more than one, so that "the key" is the same key.</summary>
    private static readonly HashSet<string> Singular = new(StringComparer.Ordinal)
    {
        "letter", "ring", "mask", "mirror", "clock", "lamp", "computer", "book", "rope", "photo", "door", "window",
            "box",
        "medicine", "robot", "television",
    };

    /// <summary>Things that many words name alike: "rifle" and "gun" are one.</summary>
    private static readonly HashSet<string> OneKind = new(StringComparer.Ordinal)
    {
        "sword", "knife", "gun", "key", "camera", "guitar", "bicycle", "car",
    };

    /// <summary>Things that everybody has one of.</summary>
    private static readonly HashSet<string> Personal = new(StringComparer.Ordinal) { "phone", "umbrella", "bag" };

    private readonly StoryBible _bible;

    private readonly Dictionary<string, string> _byName = new(StringComparer.OrdinalIgnoreCase);

    public ItemNames(StoryBible bible)
    {
        _bible = bible;
        foreach (var prop in bible.Props)
        {
            foreach (var name in prop.Names.Add(prop.Id))
            {
                _byName.TryAdd(name, prop.Id);
            }
        }
    }

    /// <summary>The id of what a note names: the bible's, else the name in small letters.</summary>
    public string Named(string name) => _byName.TryGetValue(name, out var id) ? id : name.ToLowerInvariant();

    /// <summary>The id of what a word of prose means; empty where it may be any of many.</summary>
    /// <param name="prose">The text.</param>
    /// <param name="prop">The word.</param>
    /// <param name="owner">Who does something with it, or -1: their own phone is not another's.</param>
    public string Seen(ProseReader prose, in Sighting prop, int owner)
    {
        if (prop.Topic == Topic.Item)
        {
            return _bible.Props[prop.Value].Id;
        }

        var text = prose.TextOf(prop).ToString();
        if (_byName.TryGetValue(text, out var id))
        {
            return id;
        }

        var bare = Stem(text);
        if (_byName.TryGetValue(bare, out id))
        {
            return id;
        }

        var kind = Props.Words[prop.Value];
        if (IsSeveral(prose, prop, text))
        {
            return "";
        }

        return OneKind.Contains(kind) ? kind
            : Personal.Contains(kind) && owner >= 0
                ? string.Create(CultureInfo.InvariantCulture, $"{kind} of {owner}")
            : Singular.Contains(kind) ? bare
            : "";
    }

    /// <summary>"two keys", "another letter", "the swords": not the one that was spoken of.</summary>
    private static bool IsSeveral(ProseReader prose, in Sighting prop, string text)
    {
        var before = prop.First > 0 ? prose.TextOf(prose.Words[prop.First - 1]) : "";
        return before is "another" or "two" or "three" or "several" or "some" or "many" or "other" or "every" or "each"
            || (text.EndsWith('s') && Stem(text) != text);
    }

    private static string Stem(string text)
    {
        var lower = text.ToLowerInvariant();
        return lower.EndsWith('s') && !lower.EndsWith("ss", StringComparison.Ordinal) && lower.Length > 3
            ? lower[..^1]
            : lower;
    }
}
