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

    private static readonly string[] Words =
    [
        "a tall man with short white hair", "wears a black suit and round glasses",
            "a girl with long silver hair and a ribbon", "runs, furious",
        "(17)", "an old woman in a kimono", "in the classroom at night", "with a beard and a scar",
            "short and heavyset", "bald", "on the beach",
    ];

    private static readonly Gen<MangaScript> Scripts = Gen.Select(Gen.Int[0, People.Length - 1], Gen.Int[0,
        Words.Length - 1]).Array[1, 12]
        .Select(panels => ScriptReader.Read(
            "# PAGE 1 INT. SCHOOL - NIGHT\n\n" + string.Concat(panels.Select((panel, i) =>
                $"Panel {i + 1}\n{People[panel.Item1]}, {Words[panel.Item2]}.\n\n@{People[panel.Item1]}\nHello.\n\n")),
            "s").Script);

    [Fact]
    public void A_written_bible_reads_back_to_the_same_world() => Scripts.Sample(
        script =>
        {
            var (world, _) = Casting.Resolve(script, StoryBible.Empty);
            var (bible, diagnostics) = BibleReader.Read(BibleWriter.Write(world), "bible.yaml");
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

        var (bible, _) = BibleReader.Read(BibleWriter.Write(world), "bible.yaml");
        var (again, _) = Casting.Resolve(ScriptReader.Read("# PAGE 1\nPanel 1\nNothing.", "s").Script, bible);

        Assert.Equal(world.Cast[0].Looks[0].Design, again.Cast[0].Looks[0].Design);
    }

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
