using Xunit;

namespace Kantoku.Core.Tests.Story;

/// <summary>Who is only spoken of in prose: people without a line are found, and nobody is made of ordinary
/// words.</summary>
public sealed class NamesInProseTests
{
    [Fact]
    public void Somebody_without_a_line_is_found_by_what_they_do()
    {
        var script = Scripts.Read("""
            # PAGE 1
            Panel 1
            Anneke sights along the rifle at a tin can on a stump.

            PIET
            You're pulling left.

            Panel 2
            The can stays where it is.

            Panel 3
            A shape moves between the trees. Anneke fires the rifle.
            """);

        Assert.Equal(["ANNEKE", "PIET"], Ids(script).Order());
    }

    [Theory]
    [InlineData("Anneke wipes her brow.")]
    [InlineData("Anneke loads the cart. Later, Anneke whispers to the mule.")]
    [InlineData("Anneke slowly unwraps the parcel. Anneke sniffs at it.")]
    [InlineData("Anneke and the mule wait. Anneke smiles. Anneke runs.")]
    public void Deeds_of_people_make_a_person(string prose) =>
        Assert.Contains("ANNEKE", Ids(Scripts.Read($"# PAGE 1\nPanel 1\n{prose}\n")));

    [Fact]
    public void Somebody_who_is_called_in_dialogue_and_does_something_is_there()
    {
        var script = Scripts.Read("""
            # PAGE 1
            Panel 1
            Zsofi unlocks the gate.

            PIET
            Hurry, Zsofi!
            """);

        Assert.Contains("ZSOFI", Ids(script));
    }

    [Theory]
    [InlineData("Rain soaks the street. Rain drips from the signs. Rain beats on the roof.")]
    [InlineData("Dust rises. Dust hangs in the light. Dust coats the desks.")]
    [InlineData("Close on the door. Close on the handle. Close in.")]
    [InlineData("Tokyo sleeps under neon. Tokyo wakes to the trains. Shibuya shouts.")]
    [InlineData("June brings the rain. Monday starts with a bell. December bites.")]
    [InlineData("Toyota trucks pass. Starbucks closes its doors. Google knows the way.")]
    [InlineData("Silence fills the room. Silence stretches. Thunder shakes the windows.")]
    [InlineData("Smoke curls from the chimney. Smoke stings the eyes. Glass shatters.")]
    [InlineData("In Veldstad nobody sleeps. Veldstad drinks to the harvest. Veldstad sings to the moon.")]
    [InlineData("The Meridian docks. Meridian sails past the reef. Meridian lists to port.")]
    [InlineData("Splash page. Later. Meanwhile, upstairs. Nothing moves. Everyone stares at the sky.")]
    [InlineData("Wooden crates line the quay. Nets hang to dry. Gulls wheel over the boats.")]
    public void Ordinary_words_places_and_brands_are_nobody(string prose) =>
        Assert.Empty(Ids(Scripts.Read($"# PAGE 1\nPanel 1\n{prose}\n")));

    [Fact]
    public void A_given_name_before_a_particle_is_somebody()
    {
        var script = Scripts.Read("""
            # PAGE 1
            Panel 1
            ユキは窓の外を見ている。

            Panel 2
            テーブルがある。ガラスが割れる。
            """);

        Assert.Equal(["ユキ"], Ids(script));
    }

    private static IEnumerable<string> Ids(Core.Script.MangaScript script) =>
        Scripts.World(script).Cast.Select(character => character.Id);
}
