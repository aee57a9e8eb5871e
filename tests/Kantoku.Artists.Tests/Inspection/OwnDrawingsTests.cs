using Kantoku.Artists.Inspection;
using Kantoku.Artists.Storyboard;
using Kantoku.Artists.Tests.Scenes;
using Kantoku.Core.Direction;
using Kantoku.Core.Layout;
using Kantoku.Core.Plan;
using Kantoku.Core.Staging;
using Kantoku.Core.Story;
using Xunit;

namespace Kantoku.Artists.Tests.Inspection;

/// <summary>The inspector stands between the embedded artist and the page: it may never refuse what is well
/// drawn.</summary>
public sealed class OwnDrawingsTests
{
    private static readonly StoryboardArtist Artist = new();

    [Fact]
    public void No_place_in_any_hour_and_weather_is_refused()
    {
        foreach (var kind in Shots.Kinds)
        {
            foreach (var time in Enum.GetValues<TimeOfDay>())
            {
                foreach (var weather in Enum.GetValues<Weather>())
                    AssertAccepted(Shots.Empty(kind) with { Time = time, Weather = weather });
            }
        }
    }

    [Fact]
    public void No_effect_on_any_ground_is_refused()
    {
        foreach (var effect in Enum.GetValues<Effect>())
        {
            foreach (var backdrop in Enum.GetValues<Backdrop>())
            {
                foreach (var shot in new[] { ShotSize.ExtremeCloseUp, ShotSize.Bust, ShotSize.Full })
                {
                    var empty = Shots.Empty() with { Effects = [effect], Backdrop = backdrop, Shot = shot };
                    AssertAccepted(empty);
                    AssertAccepted(Shots.WithOne(empty));
                }
            }
        }
    }

    [Fact]
    public void Grounds_without_people_are_not_refused()
    {
        foreach (var backdrop in Enum.GetValues<Backdrop>())
        {
            foreach (var time in Enum.GetValues<TimeOfDay>())
                AssertAccepted(Shots.Empty() with { Backdrop = backdrop, Time = time, Place = null });
        }
    }

    [Fact]
    public void One_small_person_on_a_wide_white_panel_is_not_taken_for_blank()
    {
        for (var x = 5; x < 180; x += 7)
        {
            AssertAccepted(Shots.Empty() with
            {
                WidthMm = 180,
                HeightMm = 120,
                Backdrop = Backdrop.White,
                Figures = [Shots.Person("AKIRA", new PointMm(x, 60), 3)],
            });
        }
    }

    [Fact]
    public void Faces_that_fill_the_picture_and_black_silhouettes_are_not_refused()
    {
        foreach (var backdrop in Enum.GetValues<Backdrop>())
        {
            foreach (var head in new[] { 80.0, 200, 600 })
            {
                AssertAccepted(Shots.Empty() with
                {
                    Backdrop = backdrop,
                    Shot = ShotSize.ExtremeCloseUp,
                    Figures = [Shots.Person("AKIRA", new PointMm(35, 20), head)],
                });
            }
        }
    }

    [Fact]
    public void Sheets_and_plates_are_not_refused()
    {
        foreach (var kind in Shots.Kinds)
            AssertAccepted(new Recipe.Plate("x", new PlaceDesign { Kind = kind, Seed = 2 }, Shots.Spec));
        AssertAccepted(new Recipe.Sheet("AKIRA", [new Look("usual", Shots.Design)], Shots.Spec));
    }

    private static void AssertAccepted(StagedShot shot) =>
        AssertAccepted(new Recipe.Panel(shot, Shots.Spec with { Dpi = shot.WidthMm > 100 ? 72 : 30 }));

    private static void AssertAccepted(Recipe recipe)
    {
        var outcome = Artist.DrawAsync(new DrawRequest("attempt", recipe), CancellationToken.None).Result;
        var drawn = Assert.IsType<DrawOutcome.Drawn>(outcome);
        var fatal = PictureInspector.Inspect(drawn.Drawing, PictureDemand.Of(recipe)).Where(found => found.Fatal);
        Assert.True(!fatal.Any(), $"{string.Join("; ", fatal.Select(found => found.Message))} {recipe}");
    }
}
