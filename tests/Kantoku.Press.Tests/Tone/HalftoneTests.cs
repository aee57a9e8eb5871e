using CsCheck;
using Kantoku.Press.Tone;
using Xunit;

namespace Kantoku.Press.Tests.Tone;

public sealed class HalftoneTests
{
    [Theory]
    [InlineData(72)]
    [InlineData(150)]
    [InlineData(200)]
    [InlineData(300)]
    [InlineData(350)]
    [InlineData(600)]
    [InlineData(1200)]
    public void The_mean_of_a_screened_tone_is_the_tone(int dpi)
    {
        var halftone = new Halftone(dpi);
        foreach (var screen in new byte[] { 0, 255 })
        {
            for (var tone = 10; tone < 250; tone += 12)
            {
                var planes = new TestPlanes(288, 288, (byte)tone, screen);
                var mean = planes.Grey(halftone).Average(level => (double)level);
                Assert.InRange(mean, tone - 6, tone + 6);
            }
        }
    }

    [Theory]
    [InlineData(600)]
    [InlineData(1200)]
    public void The_share_of_white_pixels_in_one_bit_is_the_tone(int dpi)
    {
        var halftone = new Halftone(dpi);
        for (var tone = 10; tone < 250; tone += 6)
        {
            var bits = new TestPlanes(288, 288, (byte)tone, 255).Bits(halftone);
            var white = bits.Sum(eight => int.PopCount(eight)) / (288.0 * 288);
            Assert.InRange(white, (tone - 4) / 255.0, (tone + 4) / 255.0);
        }
    }

    [Fact]
    public void Paper_and_solid_tones_have_no_dots()
    {
        foreach (var dpi in new[] { 72, 300, 1200 })
        {
            var halftone = new Halftone(dpi);
            Assert.All(new TestPlanes(67, 40, 252, 255).Grey(halftone), level => Assert.Equal(255, level));
            Assert.All(new TestPlanes(67, 40, 6, 0).Grey(halftone), level => Assert.Equal(0, level));
            Assert.All(new TestPlanes(64, 40, 253, 255).Bits(halftone), eight => Assert.Equal(255, eight));
            Assert.All(new TestPlanes(64, 40, 3, 255).Bits(halftone), eight => Assert.Equal(0, eight));
        }
    }

    [Fact]
    public void Ink_is_never_dotted()
    {
        var planes = new TestPlanes(64, 64, 128, 255);
        Array.Clear(planes.Ink);
        Assert.All(planes.Grey(new Halftone(300)), level => Assert.Equal(0, level));
        Assert.All(planes.Bits(new Halftone(600)), eight => Assert.Equal(0, eight));
    }

    [Fact]
    public void A_page_screened_in_windows_equals_the_page_screened_whole() =>
        Gen.Select(Gen.Int[1, 90], Gen.Int[1, 40], Gen.Int[0, 80], Gen.Int[0, 30], Gen.Int[-40, 40], Gen.ULong)
            .Sample(
                (width, height, left, top, origin, seed) =>
                {
                    left = Math.Min(left, width - 1) / 8 * 8;
                    top = Math.Min(top, height - 1);
                    var planes = TestPlanes.Random(width, height, seed);
                    var halftone = new Halftone(300);
                    var whole = planes.Grey(halftone, origin, origin);
                    var part = new byte[width * height];
                    var from = (top * width) + left;
                    var window = new PlaneWindow(
                        width - left, height - top, width, planes.Ink.AsSpan(from), planes.Tone.AsSpan(from),
                        planes.Screen.AsSpan(from));
                    halftone.ScreenGrey(window, origin + left, origin + top, part.AsSpan(from), width);
                    for (var y = top; y < height; y++)
                    {
                        var row = (y * width) + left;
                        Assert.Equal(whole.AsSpan(row, width - left), part.AsSpan(row, width - left));
                    }
                },
                iter: 200);

    [Fact]
    public void One_bit_in_windows_equals_one_bit_whole() =>
        Gen.Select(Gen.Int[1, 90], Gen.Int[1, 20], Gen.Int[0, 80], Gen.Int[-40, 40], Gen.ULong).Sample(
            (width, height, left, origin, seed) =>
            {
                left = Math.Min(left, width - 1) / 8 * 8;
                var planes = TestPlanes.Random(width, height, seed);
                var halftone = new Halftone(600);
                var whole = planes.Bits(halftone, origin, origin);
                var stride = (width + 7) / 8;
                var part = new byte[stride * height];
                var window = new PlaneWindow(
                    width - left, height, width, planes.Ink.AsSpan(left), planes.Tone.AsSpan(left),
                    planes.Screen.AsSpan(left));
                halftone.ScreenBits(window, origin + left, origin, part.AsSpan(left / 8), stride);
                for (var y = 0; y < height; y++)
                {
                    var row = (y * stride) + (left / 8);
                    var length = stride - (left / 8);
                    Assert.Equal(whole.AsSpan(row, length), part.AsSpan(row, length));
                }
            },
            iter: 200);

    [Fact]
    public void Black_and_white_bytes_are_the_bits() => Gen.Select(Gen.Int[1, 90], Gen.Int[-40, 40], Gen.ULong).Sample(
        (width, origin, seed) =>
        {
            var planes = TestPlanes.Random(width, 5, seed);
            var halftone = new Halftone(600);
            var bits = planes.Bits(halftone, origin, origin);
            var bytes = planes.BlackAndWhite(halftone, origin, origin);
            for (var i = 0; i < bytes.Length; i++)
            {
                var eight = bits[(i / width * ((width + 7) / 8)) + (i % width / 8)];
                Assert.Equal((eight & (0x80 >> (i % width % 8))) != 0 ? 255 : 0, bytes[i]);
            }
        },
        iter: 100);

    [Fact]
    public void A_darker_tone_never_lightens_a_pixel()
    {
        foreach (var dpi in new[] { 150, 300, 600 })
        {
            var halftone = new Halftone(dpi);
            var lighter = new TestPlanes(48, 48, 255, 255).Grey(halftone);
            for (var tone = 254; tone >= 0; tone--)
            {
                var darker = new TestPlanes(48, 48, (byte)tone, 255).Grey(halftone);
                Assert.All(Enumerable.Range(0, darker.Length), i => Assert.True(darker[i] <= lighter[i]));
                lighter = darker;
            }
        }
    }

    [Fact]
    public void Resolutions_outside_of_reason_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Halftone(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Halftone(double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Halftone(9600));
    }
}
