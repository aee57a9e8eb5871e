using Kantoku.Core.Direction;
using Kantoku.Core.Layout;
using Kantoku.Core.Plan;
using Kantoku.Core.Script;
using Kantoku.Core.Staging;
using Kantoku.Core.Tests.Plan;
using Xunit;

namespace Kantoku.Core.Tests.Staging;

public sealed class RestTests
{
    private const int Classroom = 1;

    [Theory]
    [InlineData("Akira sits on a bench.", Rest.Bench)]
    [InlineData("Akira sits on the edge of the bed.", Rest.Bed)]
    [InlineData("アキラがベッドに座る。", Rest.Bed)]
    [InlineData("Mio stands by the sofa. Akira sits down in the bedroom.", Rest.Chair)]
    [InlineData("Akira sits.", Rest.Chair)]
    public void Who_sits_has_the_seat_that_is_named_or_the_place_s_own(string description, Rest rest) =>
        Assert.Equal(rest, Shoot(description, DirectedBook.Acts(0, pose: Pose.Sit)).Figures[0].Rest);

    [Theory]
    [InlineData("Akira lies in bed.", Rest.Bed)]
    [InlineData("Akira falls to the floor beside the bed.", Rest.Plain)]
    [InlineData("Akira falls.", Rest.Plain)]
    public void Who_lies_in_bed_lies_on_a_bed_and_who_falls_on_the_ground(string description, Rest rest) =>
        Assert.Equal(rest, Shoot(description, DirectedBook.Acts(0, pose: Pose.Fallen)).Figures[0].Rest);

    [Fact]
    public void Who_lies_in_bed_lies_higher_than_who_lies_on_the_ground()
    {
        var bed = Shoot("Akira lies in bed.", DirectedBook.Acts(0, pose: Pose.Fallen)).Figures[0];
        var ground = Shoot("Akira lies on the ground.", DirectedBook.Acts(0, pose: Pose.Fallen)).Figures[0];
        Assert.True(bed.Head.Y < ground.Head.Y - bed.HeadHeightMm);
    }

    [Fact]
    public void Who_sits_beside_somebody_in_bed_has_a_chair()
    {
        var shot = Shoot(
            "Mio lies in bed. Akira sits at her bed.", DirectedBook.Acts(0, pose: Pose.Sit),
            DirectedBook.Acts(1, pose: Pose.Fallen));
        Assert.Equal(Rest.Bed, shot.Figures.Single(figure => figure.Character == "MIO").Rest);
        Assert.Equal(Rest.Chair, shot.Figures.Single(figure => figure.Character == "AKIRA").Rest);
    }

    [Fact]
    public void Who_fights_has_more_room_than_who_stands()
    {
        var fight = Shoot(
            "They fight.", DirectedBook.Acts(0, pose: Pose.Fight), DirectedBook.Acts(1, pose: Pose.Fight));
        var talk = Shoot("They talk.", DirectedBook.Acts(0), DirectedBook.Acts(1));
        Assert.True(Apart(fight) > Apart(talk) * 1.1);
        Assert.True(Apart(fight) >= 2);
    }

    [Fact]
    public void A_dog_is_given_room_and_a_shot_that_shows_the_ground()
    {
        var panel = Panel("Akira and a dog.", DirectedBook.Acts(0)) with
        {
            Shot = ShotSize.Bust,
            Props = ["dog"],
        };
        var shot = Stage.Shoot(panel, Frame, DirectedBook.World, ReadingDirection.LeftToRight, false);
        Assert.Equal(ShotSize.Full, shot.Shot);
        Assert.True(Math.Abs(shot.Figures[0].Head.X - (shot.WidthMm / 2)) > 8);
    }

    [Fact]
    public void Nobody_who_acts_is_a_speck()
    {
        var panel = Panel("They fight.", DirectedBook.Acts(0, pose: Pose.Fight), DirectedBook.Acts(1)) with
        {
            Shot = ShotSize.ExtremeLong,
        };
        var shot = Stage.Shoot(panel, Frame, DirectedBook.World, ReadingDirection.LeftToRight, false);
        Assert.All(shot.Figures, figure => Assert.True(figure.HeadHeightMm >= 4.5));
    }

    [Fact]
    public void Only_memories_and_dreams_have_a_time_of_their_own()
    {
        var panel = Panel("Akira stands.", DirectedBook.Acts(0));
        var dream = panel with { Setting = panel.Setting with { SceneTime = SceneTime.Dream } };
        Assert.Equal(SceneTime.Present, Shot(panel).SceneTime);
        Assert.Equal(SceneTime.Dream, Shot(dream).SceneTime);
        Assert.NotEqual(KeyOf(Shot(panel)), KeyOf(Shot(dream)));
    }

    private static Frame Frame => StageTests.FrameOf(90, 70);

    private static Digest KeyOf(StagedShot shot) => RecipeBytes.KeyOf(
        new CanonicalWriter(),
        new Recipe.Panel(shot, new DrawingSpec { Artist = "storyboard", DrawingVersion = 1, Dpi = 300 }), []);

    private static double Apart(StagedShot shot) =>
        Math.Abs(shot.Figures[0].Head.X - shot.Figures[1].Head.X) / shot.Figures[0].HeadHeightMm;

    private static StagedShot Shot(DirectedPanel panel) =>
        Stage.Shoot(panel, Frame, DirectedBook.World, ReadingDirection.LeftToRight, false);

    private static StagedShot Shoot(string description, params Performance[] cast) => Shot(Panel(description, cast));

    private static DirectedPanel Panel(string description, params Performance[] cast)
    {
        var panel = DirectedBook.Panel(1, description, shot: ShotSize.Full, cast: [.. cast]);
        return panel with { Setting = panel.Setting with { Place = Classroom } };
    }
}
