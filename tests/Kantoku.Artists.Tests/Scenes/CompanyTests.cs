using System.Numerics;
using Kantoku.Artists.Storyboard.Props;
using Kantoku.Artists.Storyboard.Scenes;
using Kantoku.Core.Direction;
using Kantoku.Core.Layout;
using Kantoku.Core.Script;
using Kantoku.Core.Staging;
using Kantoku.Core.Story;
using SkiaSharp;
using Xunit;

namespace Kantoku.Artists.Tests.Scenes;

/// <summary>People with what they have about them.</summary>
public sealed class CompanyTests
{
    private static readonly Vector2 Canvas = new(900, 700);

    [Theory]
    [InlineData("robot")]
    [InlineData("dog")]
    [InlineData("cat")]
    [InlineData("bicycle")]
    [InlineData("bird")]
    public void A_thing_beside_people_is_seen_for_the_most_part(string word)
    {
        foreach (var left in new[] { 40f, 300f, 560f })
        {
            var thing = Assert.Single(Beside([word], Standing(left)));
            Assert.True(thing.IsBefore || Hidden(thing, Standing(left).Body) < 0.4f, $"{thing.Centre}");
        }
    }

    [Fact]
    public void A_thing_before_people_covers_no_face()
    {
        for (var left = 0f; left < 700; left += 35)
        {
            var person = Standing(left);
            foreach (var thing in Beside(["dog", "robot", "cat"], person).Where(thing => thing.IsBefore))
                Assert.True(thing.Centre.Y - thing.Half > person.Head.Y + (person.HeadHeight * 0.5f));
        }
    }

    [Fact]
    public void Three_things_find_room_beside_one_person() =>
        Assert.Equal(3, Beside(["robot", "dog", "cat"], Standing(380)).Count);

    [Fact]
    public void A_bed_fills_more_of_the_picture_than_the_ground_does()
    {
        var lying = Shots.Person("AKIRA", new PointMm(46, 26), 7) with { Pose = Pose.Fallen };
        var ground = Shots.Planes(White(lying));
        var bed = Shots.Planes(White(lying with { Rest = Rest.Bed }));
        Assert.True(Shots.Difference(ground, bed) > 0.05);
    }

    [Fact]
    public void Every_seat_is_drawn_differently()
    {
        var sitting = Shots.Person("AKIRA", new PointMm(35, 14), 7) with { Pose = Pose.Sit };
        var seats = Enum.GetValues<Rest>().Select(
            rest => Shots.Print(Shots.Planes(White(sitting with { Rest = rest }))));
        Assert.Equal(Enum.GetValues<Rest>().Length, seats.Distinct().Count());
    }

    [Theory]
    [InlineData(SceneTime.Flashback)]
    [InlineData(SceneTime.Dream)]
    public void Memories_and_dreams_are_lighter_than_the_present(SceneTime time)
    {
        var shot = Shots.WithOne(Shots.Empty(PlaceKind.Street)) with { Time = TimeOfDay.Dusk };
        var present = Shots.Planes(shot).Tone.Average(tone => tone);
        var other = Shots.Planes(shot with { SceneTime = time }).Tone.Average(tone => tone);
        Assert.True(other > present + 8);
    }

    private static StagedShot White(StagedFigure figure) =>
        Shots.Empty() with { Backdrop = Backdrop.White, Figures = [figure] };

    private static List<PlacedProp> Beside(string[] words, Bystander person) => PropPlacer.Beside(
        [.. words.Select(PropCatalog.Find).OfType<PropDesign>()], [person], Canvas, 300, 7);

    /// <summary>Somebody of 1.7 m on the ground, 500 units high.</summary>
    private static Bystander Standing(float left) => new(new Vector2(left + 75, 195), 75, 660, 294)
    {
        Body = new SKRect(left, 150, left + 150, 660),
    };

    private static float Hidden(PlacedProp thing, SKRect body)
    {
        var seen = SKRect.Intersect(thing.Bounds, body);
        return seen.IsEmpty ? 0 : seen.Width * seen.Height / (thing.Bounds.Width * thing.Bounds.Height);
    }
}
