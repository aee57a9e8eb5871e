using Kantoku.Core.Story;
using Xunit;

namespace Kantoku.Core.Tests.Story;

/// <summary>Who is in a story, under which names, and what they look like.</summary>
public sealed class CastingTests
{
    [Fact]
    public void Names_titles_and_full_names_mean_one_person()
    {
        var world = Scripts.World(Scripts.Read("""
            # PAGE 1
            Panel 1
            Dr. Sato enters. Kenji Tanaka waits.

            DR. SATO
            Hello.

            KENJI
            Hi.

            SATO
            Sit down.
            """));

        Assert.Equal(["SATO", "KENJI"], world.Cast.Select(character => character.Id));
    }

    [Theory]
    [InlineData("DOLORES, grey bun, ties a scarf around her face.", Presentation.Feminine)]
    [InlineData("DOLORES wipes the sweat from his brow.", Presentation.Masculine)]
    public void A_pronoun_before_a_part_of_the_own_body_says_who_it_is(string description, Presentation expected)
    {
        var world = Scripts.World(Scripts.Read($"# PAGE 1\nPanel 1\n{description}\n\nDOLORES\nReady?"));

        Assert.Equal(expected, world.Design("DOLORES").Presentation);
    }

    [Fact]
    public void A_voice_belongs_to_its_owner_and_a_radio_is_nobody()
    {
        var world = Scripts.World(Scripts.Read("""
            # PAGE 1
            Panel 1
            A street.

            KENJI'S VOICE
            Mio!

            RADIO
            Rain tomorrow.

            ALL
            Hurrah!

            GUARD 1
            Halt.

            GUARD 2
            Halt!
            """));

        Assert.Equal(["KENJI", "GUARD 1", "GUARD 2"], world.Cast.Select(character => character.Id));
    }

    [Fact]
    public void Prose_gives_hair_age_clothes_and_glasses()
    {
        var design = Scripts.World(
            "KENJI TANAKA (52), a tall man with short white hair and round glasses, wears a black suit.")
            .Design("KENJI TANAKA");

        Assert.Equal(AgeBand.MiddleAged, design.Age);
        Assert.Equal(Presentation.Masculine, design.Presentation);
        Assert.Equal(InkTone.White, design.HairTone);
        Assert.Equal(Garment.Suit, design.Garment);
        Assert.Equal(InkTone.Black, design.TopTone);
        Assert.True(design.Features.HasFlag(Features.RoundGlasses));
    }

    [Fact]
    public void Japanese_prose_gives_hair_and_age()
    {
        var script = Scripts.Read("""
            Characters: ミオ, ケンジ

            # PAGE 1
            Panel 1
            ミオが立っている。長い銀髪の少女。セーラー服。

            ミオ
            おはよう。
            """);

        var design = Scripts.World(script).Design("ミオ");

        Assert.Equal(InkTone.White, design.HairTone);
        Assert.Equal(Presentation.Feminine, design.Presentation);
        Assert.Equal(AgeBand.Teen, design.Age);
        Assert.Equal(Garment.Sailor, design.Garment);
        Assert.Equal(["ミオ", "ケンジ"], Scripts.World(script).Cast.Select(character => character.Id));
    }

    [Fact]
    public void People_without_a_name_join_the_cast()
    {
        var world = Scripts.World("An old man in a black coat sits on a bench.", "Two soldiers run past.");

        Assert.Equal(["OLD MAN", "SOLDIER 1", "SOLDIER 2"], world.Cast.Select(character => character.Id));
        Assert.Equal(AgeBand.Elder, world.Design("OLD MAN").Age);
    }

    [Theory]
    [InlineData("INT. SCHOOL ROOFTOP - NIGHT", PlaceKind.Rooftop)]
    [InlineData("INT. HOSPITAL ROOM - DAY", PlaceKind.Hospital)]
    [InlineData("EXT. SCHOOL - DAY", PlaceKind.SchoolFront)]
    [InlineData("INT. KENJI'S HOUSE - BEDROOM - NIGHT", PlaceKind.Bedroom)]
    [InlineData("INT. 教室 - 夕方", PlaceKind.Classroom)]
    [InlineData("EXT. CAFE - DAY", PlaceKind.Street)]
    public void A_heading_gives_the_kind_of_its_place(string heading, PlaceKind kind)
    {
        var world = Scripts.World(Scripts.Read($"# PAGE 1 {heading}\n\nPanel 1\nNobody is here."));

        Assert.Equal(kind, Assert.Single(world.Places).Design.Kind);
    }
}
