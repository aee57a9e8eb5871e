using System.Collections.Immutable;
using Kantoku.Core.Story;

namespace Kantoku.Engine.Bible;

/// <summary>From the bible's groups to entries: lists of entries with an id, or ids with what belongs to
/// them.</summary>
internal static class BibleEntries
{
    private static readonly ImmutableArray<string> CastKeys =
    [
        "id", "names", "name", "age", "gender", "hair", "eyes", "build", "face", "marks", "wardrobe", "clothes",
            "voice", "description",
        "palette", "notes",
    ];

    private static readonly ImmutableArray<string> LocationKeys = ["id", "names", "name", "look", "description",
        "notes"];

    private static readonly ImmutableArray<string> PropKeys =
        ["id", "names", "name", "look", "states", "owner", "opened_by", "description", "notes"];

    private static readonly ImmutableArray<string> FactKeys = ["id", "text", "words", "known_by", "notes"];

    private static readonly ImmutableArray<string> CastUsed = CastKeys.RemoveRange(["palette", "notes"]);
    private static readonly ImmutableArray<string> LocationUsed = LocationKeys.Remove("notes");
    private static readonly ImmutableArray<string> PropUsed = PropKeys.Remove("notes");
    private static readonly ImmutableArray<string> FactUsed = FactKeys.Remove("notes");

    public static ImmutableArray<CastEntry> Cast(YamlTree? tree, ProblemList problems) =>
    [
        .. Entries(tree, CastKeys, "an entry of the cast", "face", problems).Select(entry => new CastEntry
        {
            Id = entry.Id,
            Names = Names(entry),
            Age = entry.Keys.Words("age"),
            Gender = entry.Keys.Words("gender"),
            Hair = entry.Keys.Words("hair"),
            Eyes = entry.Keys.Words("eyes"),
            Build = entry.Keys.Words("build"),
            Face = Joined(entry.Keys.Words("face"), entry.Keys.Words("description")),
            Marks = entry.Keys.List("marks"),
            Wardrobe = Wardrobe(entry.Keys),
            Voice = entry.Keys.Words("voice"),
            Other = entry.Keys.Except(CastUsed),
            At = entry.Keys.At,
        }),
    ];

    public static ImmutableArray<LocationEntry> Locations(YamlTree? tree, ProblemList problems) =>
    [
        .. Entries(tree, LocationKeys, "a location", "look", problems).Select(entry => new LocationEntry(
            entry.Id, Names(entry), Joined(entry.Keys.Words("look"), entry.Keys.Words("description")), entry.Keys.At)
        {
            Other = entry.Keys.Except(LocationUsed),
        }),
    ];

    public static ImmutableArray<PropEntry> Props(YamlTree? tree, ProblemList problems) =>
    [
        .. Entries(tree, PropKeys, "a prop", "look", problems).Select(entry => new PropEntry
        {
            Id = entry.Id,
            Names = Names(entry),
            Look = Joined(entry.Keys.Words("look"), entry.Keys.Words("description")),
            States = entry.Keys.List("states"),
            Owner = entry.Keys.Words("owner"),
            OpenedBy = entry.Keys.Words("opened_by"),
            Other = entry.Keys.Except(PropUsed),
            At = entry.Keys.At,
        }),
    ];

    public static ImmutableArray<FactEntry> Facts(YamlTree? tree, ProblemList problems) =>
    [
        .. Entries(tree, FactKeys, "a fact", "text", problems).Select(entry => new FactEntry
        {
            Id = entry.Id,
            Text = entry.Keys.Words("text"),
            Words = entry.Keys.List("words"),
            KnownBy = entry.Keys.List("known_by"),
            Other = entry.Keys.Except(FactUsed),
            At = entry.Keys.At,
        }),
    ];

    private static ImmutableArray<WardrobeEntry> Wardrobe(KeyedReader keys)
    {
        var pairs = keys.Pairs("wardrobe", Casting.UsualLook);
        pairs = pairs.Length > 0 ? pairs : keys.Pairs("clothes", Casting.UsualLook);
        return [.. pairs.Where(pair => pair.Key.Length > 0).Select(pair => new WardrobeEntry(pair.Key, pair.Value))];
    }

    private static ImmutableArray<string> Names((string Id, KeyedReader Keys) entry)
    {
        var names = entry.Keys.List("name").AddRange(entry.Keys.List("names"));
        return names.Length > 0 ? [.. names.Distinct(StringComparer.Ordinal)] : [entry.Id];
    }

    private static string? Joined(string? first, string? second) =>
        first is null ? second : second is null ? first : $"{first}. {second}";

    /// <summary>Entries with their ids, the first of each id; an entry that is only words has them under one
    /// key.</summary>
    private static List<(string Id, KeyedReader Keys)> Entries(
        YamlTree? tree, ImmutableArray<string> known, string where, string keyOfWords, ProblemList problems)
    {
        var found = new List<(string, KeyedReader)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (written, value) in Written(tree, where, problems))
        {
            var keys = new KeyedReader(Keyed(value, keyOfWords), known, where, problems);
            var id = written ?? keys.Words("id") ?? keys.Words("name")?.ToUpperInvariant() ?? FirstName(keys);
            if (id is null)
            {
                problems.Error("KB012", value.At, $"Here {where} has neither id nor name.",
                    "Give it an id: a short word to refer to it.");
            }
            else if (!seen.Add(id))
            {
                problems.Error("KB013", value.At, $"The id \"{id}\" is given twice; the first counts.",
                    "Give this one another id.");
            }
            else
            {
                found.Add((id, keys));
            }
        }

        return found;
    }

    private static string? FirstName(KeyedReader keys) =>
        keys.List("names") is [var first, ..] ? first.ToUpperInvariant() : null;

    private static IEnumerable<(string? Id, YamlTree Value)> Written(YamlTree? tree, string where, ProblemList problems)
    {
        switch (tree)
        {
            case YamlTree.List list:
                return list.Items.Select(item => item is YamlTree.Text { Value.Length: > 0 } text
                    ? (text.Value, new YamlTree.Map([], text.At))
                    : ((string?)null, item));
            case YamlTree.Map map:
                return map.Entries.Where(entry => entry.Key.Value.Length > 0).Select(entry
                    => ((string?)entry.Key.Value, entry.Value));
            case YamlTree.Text { Value.Length: > 0 } text:
                problems.Warn("KB011", text.At, $"Here a list is expected, each item {where}.",
                    "Begin each with a dash.");
                return [];
            default:
                return [];
        }
    }

    /// <summary>"MIO: a shy girl with silver hair" is a description alone.</summary>
    private static YamlTree Keyed(YamlTree value, string keyOfWords) => value switch
    {
        YamlTree.Text { Value: "" } text => new YamlTree.Map([], text.At),
        YamlTree.Text text => new YamlTree.Map([new YamlEntry(new YamlTree.Text(keyOfWords, text.At), text)], text.At),
        _ => value,
    };
}
