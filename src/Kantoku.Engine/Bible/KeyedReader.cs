using System.Collections.Immutable;
using Kantoku.Core.Diagnostics;
using Kantoku.Core.Script.Reading;

namespace Kantoku.Engine.Bible;

/// <summary>Reads a group of keys: known ones by shape, unknown ones with a warning.</summary>
internal sealed class KeyedReader
{
    private readonly ImmutableArray<YamlEntry> _entries;
    private readonly ProblemList _problems;

    /// <param name="tree">A group of keys; anything else is reported and reads as an empty one.</param>
    /// <param name="known">The keys that mean something here.</param>
    /// <param name="where">For messages: "the bible", "an entry of the cast".</param>
    /// <param name="problems">Gets what is wrong.</param>
    public KeyedReader(YamlTree tree, ImmutableArray<string> known, string where, ProblemList problems)
    {
        _problems = problems;
        At = tree.At;
        if (tree is not YamlTree.Map map)
        {
            problems.Warn("KB011", tree.At, $"Here {where} should be a group of keys, not {tree.Shape}.",
                $"Write keys like \"{known[0]}:\", each on a line of its own.");
            _entries = [];
            return;
        }

        _entries = map.Entries;
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in _entries)
        {
            Check(entry, known, where, seen);
        }
    }

    public SourceSpan At { get; }

    /// <summary>Keys with texts but for those named, each first key once, in the order written.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Except(ImmutableArray<string> used)
    {
        var found = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in _entries)
        {
            var key = entry.Key.Value;
            if (key.Length > 0 && !used.Any(one => IsKey(entry, one)) && seen.Add(key)
                && WordsOf(entry.Value) is { Length: > 0 } words)
            {
                found.Add(KeyValuePair.Create(key, words));
            }
        }

        return found.ToImmutable();
    }

    /// <summary>Any value in words: a list's items by commas, a group's keys with theirs.</summary>
    private static string WordsOf(YamlTree tree) => tree switch
    {
        YamlTree.Text text => text.Value,
        YamlTree.List list => string.Join(", ", list.Items.Select(WordsOf)),
        YamlTree.Map map => string.Join(", ", map.Entries.Select(entry
            => $"{entry.Key.Value}: {WordsOf(entry.Value)}")),
        _ => "",
    };

    /// <summary>The first value of a key, or null.</summary>
    public YamlTree? Value(string key)
    {
        foreach (var entry in _entries)
        {
            if (IsKey(entry, key))
            {
                return entry.Value;
            }
        }

        return null;
    }

    /// <summary>Text, or a list's items joined by commas; null where the key is absent or empty.</summary>
    public string? Words(string key)
    {
        var words = string.Join(", ", List(key, splits: false));
        return words.Length == 0 ? null : words;
    }

    /// <summary>A list of texts; one text is a list of one, or of its parts between commas.</summary>
    public ImmutableArray<string> List(string key, bool splits = true)
    {
        switch (Value(key))
        {
            case null:
                return [];
            case YamlTree.Text text:
                return splits
                    ? [.. text.Value.Split((char[])[',', '、', '，'],
                    StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)]
                    : text.Value.Length > 0 ? [text.Value] : [];
            case YamlTree.List list:
                return [.. list.Items.Select(item => TextOf(item, key)).Where(text => text.Length > 0)];
            case YamlTree.Map map:
                return [.. map.Entries.Select(entry => $"{entry.Key.Value}: {TextOf(entry.Value, key)}")];
            default:
                return [];
        }
    }

    /// <summary>Keys with texts, in the order written; one text goes by the given name.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Pairs(string key, string nameOfOne)
    {
        switch (Value(key))
        {
            case null:
                return [];
            case YamlTree.Map map:
                return [.. map.Entries.Select(entry => KeyValuePair.Create(entry.Key.Value, TextOf(entry.Value, key)))];
            case YamlTree.Text { Value.Length: > 0 } text:
                return [KeyValuePair.Create(nameOfOne, text.Value)];
            case YamlTree.List { Items.Length: > 0 } list:
                return [KeyValuePair.Create(nameOfOne, string.Join(", ", list.Items.Select(item
                    => TextOf(item, key))))];
            default:
                return [];
        }
    }

    private static bool IsKey(YamlEntry entry, string key) =>
        string.Equals(entry.Key.Value.Replace(' ', '_'), key, StringComparison.OrdinalIgnoreCase);

    private void Check(YamlEntry entry, ImmutableArray<string> known, string where, HashSet<string> seen)
    {
        var at = entry.Key.At with { Length = Math.Max(1, entry.Key.Value.Length) };
        if (!known.Any(key => IsKey(entry, key)))
        {
            var near = Nearest.Of(entry.Key.Value, known);
            _problems.Warn("KB010", at, $"The key \"{entry.Key.Value}\" means nothing in {where}.",
                near is null ? $"Known keys are {string.Join(", ", known)}." : $"Did you mean {near}?");
        }
        else if (!seen.Add(entry.Key.Value))
        {
            _problems.Warn("KB014", at, $"The key \"{entry.Key.Value}\" stands twice in {where}; the first counts.",
                "Join the two.");
        }
    }

    private string TextOf(YamlTree tree, string key)
    {
        if (tree is YamlTree.Text text)
        {
            return text.Value;
        }

        if (tree is YamlTree.List list && list.Items.All(item => item is YamlTree.Text))
        {
            return string.Join(", ", list.Items.OfType<YamlTree.Text>().Select(item => item.Value));
        }

        _problems.Warn("KB011", tree.At, $"Under \"{key}\" text is expected, not {tree.Shape}.",
            "Write it in one line of words.");
        return "";
    }
}
