using System.Numerics;
using CsCheck;
using Kantoku.Artists.Storyboard.Ink;
using SkiaSharp;
using Xunit;

namespace Kantoku.Artists.Tests.Ink;

public sealed class InkCanvasTests
{
    private static readonly Vector2[] Middle = [new(20, 20), new(80, 20), new(80, 80), new(20, 80)];

    [Fact]
    public void Paper_is_white_in_every_plane()
    {
        using var ink = new InkCanvas(40, 30, 300);
        var planes = ink.ToPlanes();
        Assert.Equal((40, 30, 300.0), (planes.Width, planes.Height, planes.Dpi));
        Assert.All(planes.Ink, value => Assert.Equal(255, value));
        Assert.All(planes.Tone, value => Assert.Equal(255, value));
        Assert.All(planes.Screen, value => Assert.Equal(255, value));
    }

    [Fact]
    public void Tone_black_and_white_each_clear_what_the_other_left()
    {
        using var ink = new InkCanvas(100, 100, 300);
        ink.Fill(Middle, Tone.Flat(0.5f, fine: true));
        Assert.Equal((255, 127, 0), At(ink, 50, 50));
        ink.Fill(Middle, Tone.Black);
        Assert.Equal((0, 255, 255), At(ink, 50, 50));
        ink.Fill(Middle, Tone.White);
        Assert.Equal((255, 255, 255), At(ink, 50, 50));
    }

    [Fact]
    public void Shade_keeps_lines_and_lighten_takes_only_tone()
    {
        using var ink = new InkCanvas(100, 100, 300);
        ink.Segment(new Vector2(0, 50), new Vector2(100, 50), 10);
        ink.Shade(Middle, Tone.Flat(0.5f));
        Assert.Equal(0, At(ink, 50, 50).Ink);
        Assert.Equal(127, At(ink, 50, 30).Tone);
        ink.Lighten(Middle, Tone.Flat(1));
        Assert.Equal(0, At(ink, 50, 50).Ink);
        Assert.Equal(255, At(ink, 50, 30).Tone);
    }

    [Fact]
    public void Units_are_the_same_at_every_resolution()
    {
        foreach (var dpi in (double[])[75, 150, 600])
        {
            using var ink = new InkCanvas((int)(dpi / 3), (int)(dpi / 3), dpi);
            ink.Fill(Middle, Tone.Black);
            var planes = ink.ToPlanes();
            var covered = planes.Ink.Sum(value => 255.0 - value) / 255 / planes.Ink.Length;
            Assert.InRange(covered, 0.35, 0.37);
        }
    }

    [Fact]
    public void A_layer_leaves_a_white_halo_and_says_what_it_covers()
    {
        using var ink = new InkCanvas(200, 200, 300);
        ink.Fill(Shapes.Rectangle(ink.Area), Tone.Flat(0.6f));
        var coverage = new byte[200 * 200];
        using (ink.Layer(ink.Area, 10, coverage))
            ink.Fill(Shapes.Ellipse(new Vector2(100, 100), 40, 40), Tone.Black);
        Assert.Equal(0, At(ink, 100, 100).Ink);
        Assert.Equal((255, 255, 255), At(ink, 146, 100));
        Assert.Equal(102, At(ink, 156, 100).Tone);
        Assert.Equal((255, 255, 0), (coverage[(100 * 200) + 100], coverage[(100 * 200) + 146],
            coverage[(100 * 200) + 156]));
    }

    [Fact]
    public void Layers_follow_each_other_and_are_not_nested()
    {
        using var ink = new InkCanvas(60, 60, 300);
        using (ink.Layer(new SKRect(0, 0, 30, 60), 0))
        {
            ink.Fill(Shapes.Rectangle(ink.Area), Tone.Black);
            Assert.Throws<InvalidOperationException>(() =>
            {
                using var _ = ink.Layer(ink.Area, 0);
            });
        }

        using (ink.Layer(ink.Area, 4))
            ink.Dot(new Vector2(45, 30), 5);
        Assert.Equal(0, At(ink, 10, 30).Ink);
        Assert.Equal(0, At(ink, 45, 30).Ink);
        Assert.Equal(255, At(ink, 57, 10).Ink);
    }

    [Fact]
    public void A_layer_off_the_canvas_changes_nothing()
    {
        using var ink = new InkCanvas(20, 20, 300);
        using (ink.Layer(new SKRect(500, 500, 600, 600), 5))
            ink.Fill(Shapes.Rectangle(ink.Area), Tone.Black);
        Assert.Equal(255, At(ink, 10, 10).Ink);
    }

    [Fact]
    public void A_smooth_curve_passes_its_points_and_never_loops() =>
        Gen.Select(Gen.Float[-100, 100], Gen.Float[-100, 100]).Array[2, 9].Sample(
            pairs =>
            {
                var points = pairs.Select(pair => new Vector2(pair.Item1, pair.Item2)).ToArray();
                var curve = Curves.Through(points);
                Assert.All(curve, point => Assert.True(float.IsFinite(point.X) && float.IsFinite(point.Y)));
                Assert.All(points, point => Assert.True(curve.Min(on => Vector2.Distance(on, point)) < 0.01f));
                Assert.True(Shapes.Length(curve) < 2 * Math.Max(1, Shapes.Length(points)));
            },
            iter: 300, seed: "0N0XIzNsQ0O2", threads: 1);

    [Fact]
    public void A_stroke_of_no_length_is_no_stroke()
    {
        using var ink = new InkCanvas(20, 20, 300);
        ink.Line([new Vector2(5, 5)], 3);
        ink.Line([new Vector2(5, 5), new Vector2(5, 5), new Vector2(5, 5)], 3, Taper.Both);
        Assert.Equal(255, At(ink, 5, 5).Ink);
    }

    [Fact]
    public void Overlapping_areas_unite_whichever_way_they_turn()
    {
        using var ink = new InkCanvas(100, 100, 300);
        using var union = new SKPath();
        union.Unite(Middle);
        union.Unite([new(30, 30), new(30, 95), new(95, 95), new(95, 30)]);
        ink.Sticker(union, Tone.Black, 2);
        Assert.Equal(0, At(ink, 50, 50).Ink);
        Assert.Equal(0, At(ink, 90, 90).Ink);
    }

    [Fact]
    public void Random_numbers_are_the_seeds_own_and_evenly_spread()
    {
        var first = new InkRandom(7, "hair");
        var again = new InkRandom(7, "hair");
        var other = new InkRandom(7, "face");
        var numbers = Enumerable.Range(0, 4000).Select(_ => first.Next()).ToArray();
        Assert.Equal(numbers, Enumerable.Range(0, 4000).Select(_ => again.Next()).ToArray());
        Assert.NotEqual(numbers[0], other.Next());
        Assert.All(numbers, number => Assert.InRange(number, 0, 0.9999999f));
        Assert.InRange(numbers.Average(), 0.48, 0.52);
    }

    private static (int Ink, int Tone, int Screen) At(InkCanvas ink, int x, int y)
    {
        var planes = ink.ToPlanes();
        var at = (y * planes.Width) + x;
        return (planes.Ink[at], planes.Tone[at], planes.Screen[at]);
    }
}
