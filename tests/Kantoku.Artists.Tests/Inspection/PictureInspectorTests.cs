using System.Collections.Immutable;
using System.Diagnostics;
using Kantoku.Artists.Inspection;
using Kantoku.Artists.Tests.Scenes;
using Kantoku.Core.Direction;
using Kantoku.Core.Pictures;
using Kantoku.Core.Story;
using SkiaSharp;
using Xunit;

namespace Kantoku.Artists.Tests.Inspection;

public sealed class PictureInspectorTests
{
    private static readonly PictureDemand Demand = new() { Width = 200, Height = 120 };

    [Fact]
    public void What_the_storyboard_draws_has_nothing_wrong_with_it()
    {
        foreach (var kind in Shots.Kinds)
        {
            foreach (var weather in Enum.GetValues<Weather>())
            {
                var shot = Shots.Empty(kind) with { Weather = weather };
                Assert.Empty(PictureInspector.Inspect(Shots.Draw(shot), PictureDemand.Of(shot, Shots.Spec)));
            }
        }
    }

    [Fact]
    public void Line_art_and_effects_are_neither_blank_nor_noise()
    {
        foreach (var effect in Enum.GetValues<Effect>())
        {
            var shot = Shots.Empty() with { Backdrop = Backdrop.White, Effects = [effect] };
            Assert.Empty(PictureInspector.Inspect(Shots.Draw(shot), PictureDemand.Of(shot, Shots.Spec)));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(128)]
    [InlineData(255)]
    public void A_plain_picture_is_blank_unless_one_is_meant(byte value)
    {
        var planes = Planes((_, _) => value);
        Assert.Equal("black_or_nan_image", Fatal(planes, Demand));
        Assert.Empty(PictureInspector.Inspect(new Drawing(planes, Marks.None), Demand with { AllowBlank = true }));
    }

    [Fact]
    public void Noise_is_known_by_neighbours_that_have_nothing_in_common()
    {
        var random = new Random(5);
        Assert.Equal("corrupt_output", Fatal(Planes((_, _) => (byte)random.Next(256)), Demand));
    }

    [Fact]
    public void Dots_of_a_screen_are_not_noise()
    {
        var planes = Planes((x, y) => (byte)((x % 8) + (y % 8) < 6 ? 0 : 255));
        Assert.Empty(PictureInspector.Inspect(new Drawing(planes, Marks.None), Demand));
    }

    [Fact]
    public void A_wrong_shape_is_fatal_and_a_wrong_scale_is_not()
    {
        var planes = Planes((x, y) => (byte)((x + y) / 2));
        Assert.Equal("wrong_size", Fatal(planes, Demand with { Width = 120 }));
        var finding = Assert.Single(PictureInspector.Inspect(
            new Drawing(planes, Marks.None), Demand with { Width = 400, Height = 240 }));
        Assert.Equal(("wrong_size", false), (finding.Label, finding.Fatal));
    }

    [Fact]
    public void A_black_square_in_place_of_a_panel_is_an_empty_answer() =>
        Assert.Equal("empty_response", Fatal(Raster(64, 64, (_, _) => SKColors.Black), Demand));

    [Fact]
    public void Planes_of_different_sizes_are_corrupt()
    {
        var planes = Planes((x, _) => (byte)x);
        Assert.Equal("corrupt_output", Fatal(planes with { Tone = new byte[7] }, Demand));
        Assert.Equal("corrupt_output", Fatal(planes with { Dpi = double.NaN }, Demand));
    }

    [Theory]
    [InlineData(SKEncodedImageFormat.Png)]
    [InlineData(SKEncodedImageFormat.Jpeg)]
    [InlineData(SKEncodedImageFormat.Webp)]
    public void A_file_cut_off_anywhere_is_corrupt(SKEncodedImageFormat format)
    {
        var whole = Encode(200, 120, (x, y) => Grey((x + y) / 2), format);
        Assert.Empty(Findings(new Picture.Raster(whole), Demand));
        foreach (var share in (ReadOnlySpan<double>)[0, 0.01, 0.3, 0.7, 0.97])
        {
            var cut = new Picture.Raster(whole[..(int)(whole.Length * share)]);
            Assert.True(PictureInspector.Inspect(new Drawing(cut, Marks.None), Demand)[0].Fatal);
        }
    }

    [Fact]
    public void Bytes_that_are_no_picture_are_corrupt()
    {
        var random = new Random(9);
        for (var i = 0; i < 200; i++)
        {
            var bytes = new byte[random.Next(1, 400)];
            random.NextBytes(bytes);
            Assert.Equal("corrupt_output", Fatal(new Picture.Raster(bytes), Demand));
        }
    }

    [Fact]
    public void Colour_in_a_black_and_white_book_is_noted_and_not_fatal()
    {
        var picture = Raster(200, 120, (x, y) => new SKColor((byte)x, (byte)y, 60));
        var finding = Assert.Single(Findings(picture, Demand));
        Assert.Equal(("colour", false), (finding.Label, finding.Fatal));
        Assert.Empty(Findings(picture, Demand with { Monochrome = false }));
    }

    [Fact]
    public void Marks_that_are_no_numbers_are_corrupt()
    {
        var head = new HeadMark { Center = new(float.NaN, 0), RadiusX = 1, RadiusY = 1, Confidence = 1 };
        var drawing = new Drawing(Planes((x, _) => (byte)x), new Marks { Heads = [head] });
        Assert.Contains(PictureInspector.Inspect(drawing, Demand), finding => finding.Fatal);
    }

    [Fact]
    public void A_page_sized_picture_is_judged_from_a_sample()
    {
        var planes = new Picture.Planes(2000, 3000, 300, new byte[6_000_000], new byte[6_000_000], new byte[6_000_000]);
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < 20; i++)
            Findings(planes, PictureDemand.OfAuthor);
        Assert.True(clock.Elapsed.TotalMilliseconds < 20 * 15, $"{clock.Elapsed.TotalMilliseconds / 20} ms a picture");
    }

    private static string Fatal(Picture picture, PictureDemand demand)
    {
        var finding = Findings(picture, demand)[0];
        Assert.True(finding.Fatal);
        return finding.ToFailure(repeatable: false).Label;
    }

    private static SKColor Grey(int value) => new((byte)value, (byte)value, (byte)value);

    private static ImmutableArray<Finding> Findings(Picture picture, PictureDemand demand) =>
        PictureInspector.Inspect(new Drawing(picture, Marks.None), demand);

    private static Picture.Planes Planes(Func<int, int, byte> value)
    {
        var ink = new byte[200 * 120];
        for (var i = 0; i < ink.Length; i++)
            ink[i] = value(i % 200, i / 200);
        var paper = Enumerable.Repeat((byte)255, ink.Length).ToArray();
        return new Picture.Planes(200, 120, 72, ink, paper, paper);
    }

    private static Picture.Raster Raster(int width, int height, Func<int, int, SKColor> color) =>
        new(Encode(width, height, color, SKEncodedImageFormat.Png));

    private static byte[] Encode(int width, int height, Func<int, int, SKColor> color, SKEncodedImageFormat format)
    {
        using var bitmap = new SKBitmap(width, height, SKColorType.Bgra8888, SKAlphaType.Opaque);
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
                bitmap.SetPixel(x, y, color(x, y));
        }

        using var data = bitmap.Encode(format, 90);
        return data.ToArray();
    }
}
