using Kantoku.Core.Direction;
using Kantoku.Core.Story;
using Kantoku.Core.Tests.Story;
using Xunit;

namespace Kantoku.Core.Tests.Direction;

/// <summary>Who is seen, how near, and what they feel and do.</summary>
public sealed class DirectorTests
{
    [Fact]
    public void Those_who_speak_and_those_who_are_named_are_seen()
    {
        var script = Scripts.Read("""
            # PAGE 1
            Panel 1
            Kenji waits.

            MIO
            Here I am.

            AKIRA (O.S.)
            Wait!
            """);

        Assert.Equal(["MIO", "KENJI"], Scripts.CastOf(script, 0));
    }

    [Fact]
    public void A_close_look_at_a_thing_shows_nobody()
    {
        var panel = Scripts.Direct("""
            # PAGE 1
            Panel 1
            Kenji opens the door.

            Panel 2
            Close on the letter on the floor.

            KENJI
            What is this?
            """)[1];

        Assert.Empty(panel.Cast);
        Assert.Equal("letter", panel.Props[0]);
        Assert.Equal(ShotSize.CloseUp, panel.Shot);
    }

    [Fact]
    public void A_pronoun_means_who_was_seen_last()
    {
        var script = Scripts.Panels("Kenji sees Mio.", "She smiles.", "They both laugh.");

        Assert.Equal(["MIO"], Scripts.CastOf(script, 1));
        Assert.Equal(2, Scripts.CastOf(script, 2).Length);
    }

    [Fact]
    public void Words_of_feeling_and_doing_go_to_whom_they_speak_of()
    {
        var panel = Scripts.Direct(Scripts.Panels("Kenji runs, furious. Mio cries."))[0];

        Assert.Equal((Emotion.Rage, Pose.Run), (panel.Cast[0].Emotion, panel.Cast[0].Pose));
        Assert.Equal(Emotion.Cry, panel.Cast[1].Emotion);
    }

    [Fact]
    public void Shouting_is_loud_and_whispering_is_not()
    {
        var panel = Scripts.Direct("""
            # PAGE 1
            Panel 1

            KENJI
            Mio!! Run!!

            MIO
            (whisper)
            Quiet.
            """)[0];

        Assert.True(panel.Loudness[0] > 1.5);
        Assert.True(panel.Loudness[1] < 1);
    }

    [Fact]
    public void A_misspelt_name_in_a_cast_note_is_told()
    {
        var script = Scripts.Read("# PAGE 1\nPanel 1\n[[cast: KENJO]]\n\nKENJI\nHello.");

        var diagnostic = Assert.Single(Director.Direct(script, Scripts.World(script)).Diagnostics);

        Assert.Equal("KD101", diagnostic.Code);
        Assert.Contains("KENJI", diagnostic.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_spread_counts_as_its_pages()
    {
        var script = Scripts.Read("# PAGE 1\nPanel 1\nA.\n\n# PAGE 2-3\nPanel 1\nB.\n\n# PAGE 4\nPanel 1\nC.");

        Assert.Equal([1, 2, 4], Director.Direct(script, Scripts.World(script)).Pages.Select(page => page.Folio));
    }

    [Fact]
    public void A_note_sets_place_hour_and_weather_until_the_next_heading()
    {
        var script = Scripts.Read("""
            # PAGE 1 INT. CLASSROOM - DAY
            Panel 1
            Kenji waits.

            Panel 2
            [[at: rooftop dusk rain]]
            Kenji waits.

            Panel 3
            Kenji waits.
            """);
        var world = Scripts.World(script);
        var panels = Director.Direct(script, world).Pages[0].Panels;

        Assert.Equal(PlaceKind.Classroom, world.Places[panels[0].Setting.Place].Design.Kind);
        Assert.Equal(PlaceKind.Rooftop, world.Places[panels[2].Setting.Place].Design.Kind);
        Assert.Equal((TimeOfDay.Dusk, Weather.Rain), (panels[2].Setting.Time, panels[2].Setting.Weather));
    }
}
