using Kantoku.Core.Pictures;
using Kantoku.Core.Story;
using Xunit;

namespace Kantoku.Artists.Tests.Scenes;

public sealed class PlaceVarietyTests
{
    private const double Dpi = 36;

    [Fact]
    public void No_two_places_look_alike()
    {
        var seen = Shots.Kinds.Select(kind => (Kind: kind, Planes: Draw(kind))).ToArray();
        for (var i = 0; i < seen.Length; i++)
        {
            for (var j = i + 1; j < seen.Length; j++)
            {
                Assert.True(
                    Shots.Difference(seen[i].Planes, seen[j].Planes) > 0.15, $"{seen[i].Kind} and {seen[j].Kind}");
            }
        }
    }

    [Fact]
    public void Every_place_shows_its_hour()
    {
        foreach (var kind in Shots.Kinds.Where(kind => kind != PlaceKind.OuterSpace))
        {
            var hours = Enum.GetValues<TimeOfDay>().Select(time => (time, Draw(kind, time))).ToArray();
            AssertAllDiffer(kind, hours, IsOutdoors(kind) ? 0.04 : 0.003);
        }
    }

    [Fact]
    public void Every_place_outdoors_shows_its_weather()
    {
        foreach (var kind in Shots.Kinds.Where(IsOutdoors))
        {
            foreach (var time in Enum.GetValues<TimeOfDay>())
            {
                var weathers = Enum.GetValues<Weather>().Select(weather => (weather, Draw(kind, time, weather)));
                AssertAllDiffer(kind, [.. weathers], 0.02);
            }
        }
    }

    private static void AssertAllDiffer<T>(PlaceKind kind, (T Name, Picture.Planes Planes)[] pictures, double least)
    {
        for (var i = 0; i < pictures.Length; i++)
        {
            for (var j = i + 1; j < pictures.Length; j++)
            {
                var share = Shots.Difference(pictures[i].Planes, pictures[j].Planes);
                Assert.True(share > least, $"{kind}: {pictures[i].Name} and {pictures[j].Name} differ by {share:P1}");
            }
        }
    }

    private static bool IsOutdoors(PlaceKind kind) => Storyboard.Scenes.ScenePainter.IsOutdoors(kind);

    private static Picture.Planes Draw(
        PlaceKind kind, TimeOfDay time = TimeOfDay.Day, Weather weather = Weather.Clear) =>
        Shots.Planes(Shots.Empty(kind) with { Time = time, Weather = weather }, Dpi);
}
