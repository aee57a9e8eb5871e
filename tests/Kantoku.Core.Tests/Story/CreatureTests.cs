using Kantoku.Core.Direction;
using Kantoku.Core.Story;
using Xunit;

namespace Kantoku.Core.Tests.Story;

/// <summary>Cats, robots and ghosts that are somebody; and humans who are only called so.</summary>
public sealed class CreatureTests
{
    [Theory]
    [InlineData("CAT", "A small bar.", "cat")]
    [InlineData("BLACK CAT", "A small bar.", "cat")]
    [InlineData("ROBOT 7", "A small bar.", "robot")]
    [InlineData("GHOST", "A small bar.", "ghost")]
    [InlineData("DRAGON", "A cave.", "dragon")]
    [InlineData("MOMO", "MOMO, a small white cat, sits on the wall.", "cat")]
    [InlineData("BOLT", "A robot named Bolt waits at the door.", "robot")]
    public void Whoever_is_called_or_described_as_a_creature_is_one(string cue, string prose, string creature) =>
        Assert.Equal(creature, CreatureOf(cue, prose));

    [Theory]
    [InlineData("FOX", "FOX (17), a boy with short black hair, leans on the wall.")]
    [InlineData("ROBOT", "ROBOT, a tall boy in a hoodie, sits at his desk.")]
    [InlineData("CAT LADY", "A small bar.")]
    [InlineData("MR. FOX", "A small bar.")]
    [InlineData("GHOST HUNTER", "A small bar.")]
    [InlineData("NORA", "NORA, a young woman with cat ears, enters.")]
    [InlineData("NORA", "NORA, a fox mask on her head, enters.")]
    [InlineData("NORA", "Nora pets a cat. A dog barks at Nora.")]
    [InlineData("NORA", "NORA, with a cat on her lap, smiles.")]
    public void Human_words_win(string cue, string prose) => Assert.Null(CreatureOf(cue, prose));

    [Fact]
    public void The_cat_of_the_prose_is_the_one_that_speaks_and_is_drawn_once()
    {
        var script = Scripts.Read("""
            # PAGE 1
            Panel 1
            A black cat sits in the window.

            Panel 2
            A cat on the counter looks at Nora.

            CAT
            We are open.

            NORA
            Oh!
            """);
        var world = Scripts.World(script);
        var panels = Director.Direct(script, world).Pages[0].Panels;

        Assert.Equal(["CAT"], panels[0].Cast.Select(one => world.Cast[one.Character].Id));
        Assert.All(panels, panel => Assert.Empty(panel.Props));
    }

    [Fact]
    public void A_bible_says_who_is_no_human()
    {
        var bible = StoryBible.Empty with
        {
            Cast = [new CastEntry { Id = "momo", Names = ["Momo"], Hair = "white", Face = "a small cat" }],
        };

        var (world, _) = Casting.Resolve(Scripts.Read("# PAGE 1\nPanel 1\nA wall.\n\nMOMO\nHello.\n"), bible);

        Assert.Equal("cat", world.Cast[0].Looks[0].Design.Creature);
    }

    [Theory]
    [InlineData("黒猫", "cat")]
    [InlineData("ロボット", "robot")]
    public void Japanese_names_say_it_too(string name, string creature)
    {
        var bible = StoryBible.Empty with { Cast = [new CastEntry { Id = "x", Names = [name] }] };

        var (world, _) = Casting.Resolve(Scripts.Read("# PAGE 1\nPanel 1\nA wall.\n"), bible);

        Assert.Equal(creature, world.Cast[0].Looks[0].Design.Creature);
    }

    private static string? CreatureOf(string cue, string prose)
    {
        var world = Scripts.World(Scripts.Read($"# PAGE 1\nPanel 1\n{prose}\n\n{cue}\nHello.\n"));
        return world.Cast.First(one => one.Names.Contains(cue, StringComparer.OrdinalIgnoreCase)).Looks[0].Design
            .Creature;
    }
}
