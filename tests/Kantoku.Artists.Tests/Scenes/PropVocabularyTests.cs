using Kantoku.Artists.Storyboard.Props;
using Kantoku.Core.Direction;
using Kantoku.Core.Pictures;
using CoreProps = Kantoku.Core.Direction.Vocabulary.Props;
using Xunit;

namespace Kantoku.Artists.Tests.Scenes;

public sealed class PropVocabularyTests
{
    [Fact]
    public void Every_thing_that_direction_names_has_a_drawing()
    {
        var missing = CoreProps.Words.Where(word => PropCatalog.WordFor(word) is null);
        Assert.Empty(missing);
    }

    [Fact]
    public void Every_thing_that_direction_names_is_seen()
    {
        var plain = Shots.Empty() with { Backdrop = Backdrop.White, Shot = ShotSize.CloseUp };
        var none = Shots.Planes(plain);
        foreach (var word in CoreProps.Words)
        {
            var drawing = Shots.Draw(plain with { Props = [word] });
            Assert.True(Shots.Difference(none, (Picture.Planes)drawing.Picture) > 0.01, word);
            Assert.NotEmpty(drawing.Marks.Silhouettes);
        }
    }

    [Fact]
    public void Different_things_look_different()
    {
        var plain = Shots.Empty() with { Backdrop = Backdrop.White, Shot = ShotSize.CloseUp };
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var word in CoreProps.Words)
        {
            var print = Shots.Print(Shots.Planes(plain with { Props = [word] })).ToString();
            Assert.True(seen.TryAdd(print, word), $"{word} looks like {seen.GetValueOrDefault(print)}");
        }
    }
}
