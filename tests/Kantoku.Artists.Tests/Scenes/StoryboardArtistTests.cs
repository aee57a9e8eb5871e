using Kantoku.Core.Direction;
using Kantoku.Core.Layout;
using Kantoku.Core.Pictures;
using Kantoku.Core.Plan;
using Kantoku.Core.Staging;
using Kantoku.Core.Story;
using Xunit;

namespace Kantoku.Artists.Tests.Scenes;

public sealed class StoryboardArtistTests
{
    [Fact]
    public void The_same_recipe_gives_the_same_bytes()
    {
        foreach (var kind in Shots.Kinds)
        {
            var shot = Shots.WithOne(Shots.Empty(kind));
            Assert.Equal(Shots.Print(Shots.Planes(shot)), Shots.Print(Shots.Planes(shot)));
        }
    }

    [Fact]
    public void Threads_do_not_disturb_each_other()
    {
        var shots = Shots.Kinds.Select(kind => Shots.WithOne(Shots.Empty(kind))).ToArray();
        var alone = shots.Select(shot => Shots.Print(Shots.Planes(shot))).ToArray();
        var together = shots.AsParallel().AsOrdered().WithDegreeOfParallelism(4)
            .Select(shot => Shots.Print(Shots.Planes(shot))).ToArray();
        Assert.Equal(alone, together);
    }

    [Fact]
    public void A_picture_has_the_canvas_size_at_the_resolution_asked_for()
    {
        var planes = Shots.Planes(Shots.Empty() with { WidthMm = 50.8, HeightMm = 25.4 }, 150);
        Assert.Equal((300, 150, 150d), (planes.Width, planes.Height, planes.Dpi));
        Assert.Equal(300 * 150, planes.Ink.Length);
        Assert.Equal(300 * 150, planes.Tone.Length);
        Assert.Equal(300 * 150, planes.Screen.Length);
    }

    [Fact]
    public void Only_those_who_break_out_are_in_the_break_out_layer()
    {
        var calm = Shots.WithOne(Shots.Empty());
        Assert.Null(Shots.Planes(calm).BreakOut);
        var wild = calm with { Figures = [calm.Figures[0] with { BreaksOut = true }] };
        var layer = Shots.Planes(wild).BreakOut;
        Assert.NotNull(layer);
        Assert.Contains(layer, coverage => coverage == 255);
        Assert.Equal(0, layer[^1]);
    }

    [Fact]
    public void Marks_say_who_is_where()
    {
        var marks = Shots.Draw(Shots.WithOne(Shots.Empty())).Marks;
        var head = Assert.Single(marks.Heads);
        Assert.Equal("AKIRA", head.Character);
        Assert.InRange(head.Center.X, 0.4f, 0.6f);
        Assert.InRange(head.Center.Y, 0.2f, 0.4f);
    }

    [Theory]
    [InlineData(double.NaN, 50, 300)]
    [InlineData(0, 50, 300)]
    [InlineData(-3, 50, 300)]
    [InlineData(double.PositiveInfinity, 50, 300)]
    [InlineData(100_000, 100_000, 300)]
    [InlineData(900, 900, 1200)]
    [InlineData(70, 50, 0)]
    [InlineData(70, 50, double.NaN)]
    [InlineData(70, 50, 1e9)]
    public void A_canvas_that_cannot_be_is_refused(double widthMm, double heightMm, double dpi) =>
        AssertRefused(Shots.Empty() with { WidthMm = widthMm, HeightMm = heightMm }, dpi);

    [Fact]
    public void Hostile_figures_props_and_points_are_refused()
    {
        var shot = Shots.WithOne(Shots.Empty());
        var figure = shot.Figures[0];
        StagedFigure[] hostile =
        [
            figure with { Head = new PointMm(double.NaN, 0) }, figure with { Head = new PointMm(0, 1e300) },
            figure with { HeadHeightMm = 0 }, figure with { HeadHeightMm = double.PositiveInfinity },
            figure with { YawDeg = double.NaN }, figure
                with { Design = Shots.Design with { HeightHeads = double.NaN } },
        ];
        foreach (var one in hostile)
            AssertRefused(shot with { Figures = [one] }, 72);
        AssertRefused(shot with { Figures = [.. Enumerable.Repeat(figure, 500)] }, 72);
        AssertRefused(shot with { Focus = new PointMm(double.NaN, 3) }, 72);
        AssertRefused(shot with { Props = [new string('x', 100_000)] }, 72);
        AssertRefused(shot with { Effects = default }, 72);
    }

    [Fact]
    public void A_recipe_of_another_artist_is_refused()
    {
        var outcome = Shots.Try(new Recipe.Art("cover.png", default));
        Assert.Equal("invalid_request", Assert.IsType<DrawOutcome.Failed>(outcome).Failure.Label);
    }

    [Fact]
    public void A_sheet_has_a_row_for_every_look()
    {
        var look = new Look("usual", Shots.Design);
        var one = Sheet([look]);
        var two = Sheet([look, new Look("gym", Shots.Design with { Garment = Garment.Tee })]);
        Assert.True(two.Height > one.Height * 1.8);
        Assert.Contains(one.Ink, value => value < 64);
    }

    [Fact]
    public void A_plate_shows_a_place_by_day_and_by_night()
    {
        // Between the worlds it is always night.
        foreach (var kind in Enum.GetValues<PlaceKind>().Where(kind => kind != PlaceKind.OuterSpace))
        {
            var outcome = Shots.Try(new Recipe.Plate("x", new PlaceDesign { Kind = kind, Seed = 1 }, Shots.Spec));
            var planes = (Picture.Planes)Assert.IsType<DrawOutcome.Drawn>(outcome).Drawing.Picture;
            var half = planes.Tone.Length / 2;
            var day = planes.Tone.Take(half).Average(value => value);
            var night = planes.Tone.Skip(half).Average(value => value);
            Assert.True(night < day, $"{kind}: {day} by day, {night} by night");
        }
    }

    [Fact]
    public void A_token_that_asks_for_the_end_is_obeyed()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() =>
        {
            _ = new Storyboard.StoryboardArtist().DrawAsync(
                new DrawRequest("a", new Recipe.Panel(Shots.Empty(), Shots.Spec)), source.Token);
        });
    }

    [Fact]
    public void A_backdrop_without_a_place_leaves_the_place_out()
    {
        var white = Shots.Planes(Shots.Empty() with { Backdrop = Backdrop.White });
        Assert.All(white.Ink, value => Assert.Equal(255, value));
        var black = Shots.Planes(Shots.Empty() with { Backdrop = Backdrop.Black });
        Assert.All(black.Ink, value => Assert.Equal(0, value));
    }

    private static Picture.Planes Sheet(System.Collections.Immutable.ImmutableArray<Look> looks) =>
        (Picture.Planes)Assert.IsType<DrawOutcome.Drawn>(
            Shots.Try(new Recipe.Sheet("AKIRA", looks, Shots.Spec))).Drawing.Picture;

    private static void AssertRefused(StagedShot shot, double dpi)
    {
        var outcome = Shots.Try(new Recipe.Panel(shot, Shots.Spec with { Dpi = dpi }));
        var failure = Assert.IsType<DrawOutcome.Failed>(outcome).Failure;
        Assert.Equal("invalid_request", failure.Label);
        Assert.False(failure.Transient);
    }
}
