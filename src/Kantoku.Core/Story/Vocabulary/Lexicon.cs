using System.Collections.Immutable;
using Kantoku.Core.Direction.Vocabulary;
using Kantoku.Core.Story.Prose;

namespace Kantoku.Core.Story.Vocabulary;

/// <summary>All vocabularies in one table, so that a text is read once for everything.</summary>
internal static class Lexicon
{
    public static readonly PhraseTable<Sense[]> Prose = Build(
    [
        .. PeopleWords.Rows, .. RoleRows(), .. LookWords.Rows, .. ClothesWords.Rows, .. PlaceWords.Rows,
            .. TimeWords.Rows,
        .. ShotWords.Rows, .. EmotionWords.Rows, .. PoseWords.Rows, .. EffectWords.Rows, .. Props.Rows,
    ]);

    /// <summary>The words of camera notes.</summary>
    public static readonly PhraseTable<Sense[]> Camera = Build([.. ShotWords.Rows, .. ShotWords.NoteRows]);

    /// <summary>What spoken words and sound effects betray.</summary>
    public static readonly PhraseTable<Sense[]> Speech = Build([.. SpeechWords.Rows]);

    /// <summary>What happens: the words of prose, and those of deeds. The longer phrase wins, so it is a table of its
    /// own.</summary>
    public static readonly PhraseTable<Sense[]> Story = Build([.. StoryRows()]);

    /// <summary>The same with the things of a bible, by their names.</summary>
    public static PhraseTable<Sense[]> StoryWith(ImmutableArray<PropEntry> things) => things.IsEmpty ? Story : Build(
    [
        .. things.SelectMany((thing, index) => thing.Names.Add(thing.Id)
            .Select(name => name.Replace(',', ' ').Replace('_', ' ').Trim())
            .Where(name => name.Length > 0)
            .Select(name => new Row(Topic.Item, index, name))),
        .. StoryRows(),
    ]);

    private static IEnumerable<Row> StoryRows() =>
    [
        .. DeedWords.Rows, .. PeopleWords.Rows, .. RoleRows(), .. LookWords.Rows, .. ClothesWords.Rows,
            .. PlaceWords.Rows,
        .. TimeWords.Rows, .. EmotionWords.Rows, .. PoseWords.Rows, .. Props.Rows,
    ];

    /// <summary>A table of rows; a word of several rows has all their senses, in their order.</summary>
    public static PhraseTable<Sense[]> Build(IReadOnlyList<Row> rows)
    {
        var order = new List<string>();
        var senses = new Dictionary<string, List<Sense>>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in rows)
        {
            foreach (var item in row.Words.Split(',',
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                foreach (var form in WordForms.Of(item))
                {
                    if (!senses.TryGetValue(form, out var list))
                    {
                        senses.Add(form, list = []);
                        order.Add(form);
                    }

                    var sense = new Sense(row.Topic, row.Value);
                    if (!list.Contains(sense))
                    {
                        list.Add(sense);
                    }
                }
            }
        }

        var table = new PhraseTable<Sense[]>();
        foreach (var form in order)
        {
            table.Add(form, [.. senses[form]]);
        }

        return table;
    }

    private static IEnumerable<Row> RoleRows() => Roles.All.SelectMany((role, index) =>
        new[] { new Row(Topic.Role, index, role.One), new Row(Topic.Roles, index, role.Many) });
}
