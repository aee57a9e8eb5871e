using System.Collections.Immutable;
using System.Text;
using CsCheck;
using Kantoku.Core.Script;
using Kantoku.Core.Story;
using Kantoku.Engine.Bible;
using Xunit;

namespace Kantoku.Engine.Tests.Bible;

/// <summary>What is written out reads back to the same world.</summary>
public sealed class BibleWriterTests
{
    private static readonly string[] People = ["KENJI", "MIO", "DR. SATO", "OLD MAN", "GUARD 1", "PRINCESS", "ミオ",
        "佐藤先生", "O'BRIEN: \"X\""];

    private static readonly string[] Deeds =
    [
        "a tall man with short white hair", "wears a black suit and round glasses",
            "a girl with long silver hair and a ribbon", "runs, furious",
        "(17)", "an old woman in a kimono", "in the classroom at night", "with a beard and a scar",
            "short and heavyset", "bald", "on the beach",
    ];

    private static readonly Gen<MangaScript> Scripts = Gen.Select(Gen.Int[0, People.Length - 1], Gen.Int[0,
        Deeds.Length - 1]).Array[1, 12]
        .Select(panels => ScriptReader.Read(
            "# PAGE 1 INT. SCHOOL - NIGHT\n\n" + string.Concat(panels.Select((panel, i) =>
                $"Panel {i + 1}\n{People[panel.Item1]}, {Deeds[panel.Item2]}.\n\n@{People[panel.Item1]}\nHello.\n\n")),
            "s").Script);

    [Fact]
    public void A_written_bible_reads_back_to_the_same_world() => Scripts.Sample(
        script =>
        {
            var (world, _) = Casting.Resolve(script, StoryBible.Empty);
            var (bible, diagnostics) = BibleReader.Read(BibleWriter.Write(world, StoryBible.Empty), "bible.yaml");
            var (again, _) = Casting.Resolve(script, bible);
            Assert.Empty(diagnostics);
            AssertSame(world, again);
        },
        iter: 300);

    [Fact]
    public void Without_the_script_the_written_looks_still_stand()
    {
        const string Text = "# PAGE 1\nPanel 1\nMIO (9), a small girl with curly red hair, hat and scar, wears a coat.";
        var script = ScriptReader.Read(Text, "s").Script;
        var (world, _) = Casting.Resolve(script, StoryBible.Empty);

        var (bible, _) = BibleReader.Read(BibleWriter.Write(world, StoryBible.Empty), "bible.yaml");
        var (again, _) = Casting.Resolve(ScriptReader.Read("# PAGE 1\nPanel 1\nNothing.", "s").Script, bible);

        Assert.Equal(world.Cast[0].Looks[0].Design, again.Cast[0].Looks[0].Design);
    }

    private static readonly string[] Keys = ["notes", "palette", "theme song", "x-ray"];

    private static readonly string[] Texts =
    [
        "jet black, tied back", "17", "a scar: left cheek", "# not a comment", "- dash", "\"quoted\"", "みお、十七歳", "none",
        "yes", "a  b", "[list]", "{map}", "~", "'", "tall & lean", "*", "a: b: c",
    ];

    private static readonly Gen<string> Words = Gen.Int[0, Texts.Length - 1].Select(i => Texts[i]);

    private static readonly Gen<ImmutableArray<string>> Lists = Words.Array[1, 3].Select(all =>
        all.Distinct(StringComparer.Ordinal).ToImmutableArray());

    private static readonly Gen<ImmutableArray<KeyValuePair<string, string>>> Others =
        Gen.Select(Gen.Int[0, Keys.Length - 1], Words).Array[0, 3].Select(pairs =>
            pairs.DistinctBy(pair => pair.Item1).Select(pair => KeyValuePair.Create(Keys[pair.Item1], pair.Item2))
                .ToImmutableArray());

    private static readonly Gen<CastEntry> Entries = Gen.Select(Words, Words, Lists, Others, Lists,
        (hair, face, marks, others, clothes) => new CastEntry
        {
            Id = "MIO",
            Names = ["Mio", "Mio Sato"],
            Age = "17",
            Hair = hair,
            Eyes = hair,
            Build = face,
            Face = face,
            Marks = marks,
            Wardrobe = [.. clothes.Select((words, i) => new WardrobeEntry($"look {i}", words))],
            Voice = face,
            Other = others,
        });

    private static readonly Gen<StoryBible> Bibles = Gen.Select(Entries, Words, Lists, Others,
        (entry, word, list, others) => new StoryBible
        {
            Cast = [entry],
            Locations = [new LocationEntry("ROOF", ["Roof"], word, default) { Other = others }],
            Props =
            [
                new PropEntry { Id = "KEY", Names = list, Look = word, States = list, Owner = "MIO", Other = others },
            ],
            Facts = [new FactEntry { Id = "F", Text = word, Words = list, KnownBy = ["MIO"], Other = others }],
            Flags = list,
            Style = word,
            Other = others.RemoveAll(pair => pair.Key == "notes"),
        });

    [Fact]
    public void Nothing_the_author_wrote_is_lost_when_the_bible_is_written_again() => Bibles.Sample(
        bible =>
        {
            var script = ScriptReader.Read("# PAGE 1 INT. ROOF\n\nPanel 1\nMIO waits.", "s").Script;
            var (world, _) = Casting.Resolve(script, bible);
            var (again, _) = BibleReader.Read(BibleWriter.Write(world, bible), "bible.yaml");
            Assert.Equal(Told(bible), Told(again));
            Assert.Equal(world.Cast[0].Looks, Casting.Resolve(script, again).World.Cast[0].Looks);
        },
        iter: 300);

    private static string Told(StoryBible bible)
    {
        var text = new StringBuilder();
        foreach (var one in bible.Cast)
        {
            text.AppendLine(string.Join(" | ", [one.Id, .. one.Names, one.Age, one.Hair, one.Eyes, one.Build, one.Face,
                .. one.Marks, .. one.Wardrobe.Select(look => look.ToString()), one.Voice, Told(one.Other)]));
        }

        foreach (var one in bible.Locations)
        {
            text.AppendLine(string.Join(" | ", [one.Id, .. one.Names, one.Look, Told(one.Other)]));
        }

        foreach (var one in bible.Props)
        {
            text.AppendLine(string.Join(" | ",
                [one.Id, .. one.Names, one.Look, .. one.States, one.Owner, one.OpenedBy, Told(one.Other)]));
        }

        foreach (var one in bible.Facts)
        {
            text.AppendLine(string.Join(" | ", [one.Id, one.Text, .. one.Words, .. one.KnownBy, Told(one.Other)]));
        }

        return text.AppendJoin(" | ", bible.Flags).Append(bible.Style).Append(Told(bible.Other)).ToString();
    }

    private static string Told(ImmutableArray<KeyValuePair<string, string>> others) =>
        string.Join(", ", others.Select(pair => $"{pair.Key}={pair.Value}"));

    private static void AssertSame(StoryWorld expected, StoryWorld actual)
    {
        Assert.Equal(expected.Style, actual.Style);
        Assert.Equal(expected.Cast.Select(one => one.Id), actual.Cast.Select(one => one.Id));
        foreach (var (one, other) in expected.Cast.Zip(actual.Cast))
        {
            Assert.Equal(one.Name, other.Name);
            Assert.Equal(one.Names, other.Names);
            Assert.Equal(one.Description, other.Description);
            Assert.Equal(one.Looks, other.Looks);
        }

        Assert.Equal(expected.Places.Select(place
            => (place.Id, place.Name, place.Design)), actual.Places.Select(place
            => (place.Id, place.Name, place.Design)));
        foreach (var (one, other) in expected.Places.Zip(actual.Places))
        {
            Assert.Equal(one.Names, other.Names);
        }
    }
}
