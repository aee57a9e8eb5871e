using CsCheck;
using Kantoku.Core.Direction;
using Kantoku.Core.Script;
using Kantoku.Core.Story;
using Kantoku.Core.Story.Checks;
using Kantoku.Core.Story.Chronicle;
using Kantoku.Core.Story.Graph;
using Kantoku.Core.Story.States;
using Xunit;

namespace Kantoku.Core.Tests.Story.States;

/// <summary>How everybody is, panel by panel, in present, flashback and dream.</summary>
public sealed class StoryStateTests
{
    private static readonly string[] Deeds =
    [
        "Mio smiles.", "Kenji is soaked.", "Kenji breaks his left arm.", "Mio faints.", "Mio wakes up.", "Kenji dies.",
        "Mio takes the key.", "Mio gives the key to Kenji.", "She leaves.", "He comes back.", "The lamp goes out.",
        "Kenji opens the door.", "ケンジが倒れる。",
    ];

    [Fact]
    public void A_soaked_coat_stays_wet_until_time_goes_by()
    {
        var story = Fold("""
            # PAGE 1 EXT. STREET - DAY
            Panel 1
            Mio is soaked.
            Panel 2
            Mio looks up.
            # PAGE 2 INT. ROOM - LATER
            Panel 1
            Mio sits down.
            """);

        Assert.Equal([true, true, false], Panels(3).Select(panel => story.States.Of(0, panel).WetBy is not null));
    }

    [Fact]
    public void A_flashback_begins_afresh_and_leaves_nothing_behind()
    {
        var story = Fold("""
            # PAGE 1 EXT. STREET - DAY
            Panel 1
            Mio breaks her left arm.
            # PAGE 2 EXT. FIELD - DAY (FLASHBACK)
            Panel 1
            Mio dies.
            # PAGE 3 EXT. STREET - DAY
            Panel 1
            Mio stands up.
            """);

        Assert.Equal([1, 0, 1], Panels(3).Select(panel => story.States.Of(0, panel).Injuries.Length));
        Assert.Equal([Life.Alive, Life.Dead, Life.Alive], Panels(3).Select(panel => story.States.Of(0, panel).Life));
    }

    [Fact]
    public void Flashbacks_come_before_the_present_the_longer_ago_the_sooner()
    {
        var story = Fold("""
            # PAGE 1 EXT. STREET - DAY
            Panel 1
            Mio runs.
            # PAGE 2 EXT. FIELD - TWO YEARS AGO (FLASHBACK)
            Panel 1
            Mio sings.
            # PAGE 3 EXT. HILL - TEN YEARS AGO (FLASHBACK)
            Panel 1
            Mio cries.
            # PAGE 4 EXT. STREET - DAY
            Panel 1
            Mio stops.
            """);

        Assert.Equal([2, 1, 0, 3], StoryTimeline.Order(story.Chronicle));
    }

    [Fact]
    public void What_is_remembered_gives_the_same_findings_as_reading_all_afresh() =>
        Gen.Select(Gen.Int[0, Deeds.Length - 1].Array[1, 12], Gen.Int[0, 11], Gen.Int[0, Deeds.Length - 1])
            .Sample((deeds, at, changed) =>
            {
                var memory = new StoryMemory();
                Check(Text(deeds), memory);
                deeds[at % deeds.Length] = changed;
                var remembered = Check(Text(deeds), memory);
                var afresh = Check(Text(deeds), null);
                return remembered.Findings.Select(Line).SequenceEqual(afresh.Findings.Select(Line));
            });

    [Fact]
    public void After_an_edit_only_what_it_reaches_is_read_again()
    {
        var memory = new StoryMemory();
        var deeds = Enumerable.Range(0, 12).ToArray();
        Check(Text(deeds), memory);
        var before = memory.ReadCount;
        deeds[5] = 0;
        Check(Text(deeds), memory);

        Assert.InRange(memory.ReadCount - before, 1, 4);
    }

    private static string Line(Diagnostics.Diagnostic finding) => $"{finding.At} {finding.Code} {finding.Message}";

    private static string Text(int[] deeds) => "# PAGE 1 INT. ROOM - DAY\n\nPanel 1\nMio and "
        + "Kenji.\n\nMIO\nHello.\n\nKENJI\nHi.\n\n"
        + string.Join("\n\n", deeds.Select((deed, i) => $"Panel {i + 2}\n{Deeds[deed]}"));

    private static StoryReport Check(string text, StoryMemory? memory)
    {
        var script = ScriptReader.Read(text, "test.fountain").Script;
        return StoryChecker.Check(
            Director.Direct(script, Casting.Resolve(script, StoryBible.Empty).World), StoryBible.Empty, memory);
    }

    private static (StoryChronicle Chronicle, StoryStates States) Fold(string text)
    {
        var script = ScriptReader.Read("Characters: Mio\n\n" + text, "test.fountain").Script;
        var world = Casting.Resolve(script, StoryBible.Empty).World;
        var chronicle = Chronicler.Read(Director.Direct(script, world), StoryBible.Empty);
        return (chronicle, StoryStates.Fold(chronicle, world, StoryBible.Empty));
    }

    private static IEnumerable<int> Panels(int count) => Enumerable.Range(0, count);
}
