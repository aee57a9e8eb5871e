using CsCheck;
using Kantoku.Press.Pages;
using Xunit;

namespace Kantoku.Press.Tests.Pages;

public sealed class RowResamplerTests
{
    [Fact]
    public void Every_pixel_is_the_weighted_sum_of_its_samples() =>
        Gen.Select(Gen.Int[1, 30], Gen.Int[1, 20], Gen.Double[0.2, 3], Gen.Bool, Gen.Int).Sample(
            (width, height, scale, sharp, seed) =>
            {
                var plane = new byte[width * height];
                new Random(seed).NextBytes(plane);
                var across = ResampleTaps.Of(Math.Max(1, (int)(width / scale)), 0, scale, width, sharp);
                var down = ResampleTaps.Of(Math.Max(1, (int)(height / scale)), 0, scale, height, sharp);
                var resampler = new RowResampler(plane, width, across, down);
                var row = new byte[across.First.Length];
                for (var y = 0; y < down.First.Length; y++)
                {
                    resampler.Read(y, row);
                    for (var x = 0; x < row.Length; x++)
                    {
                        var expected = Sum(down, y, line => Sum(across, x, at => plane[(line * width) + at]));
                        Assert.Equal(expected, row[x]);
                    }
                }
            },
            iter: 200);

    [Fact]
    public void A_flat_plane_stays_flat_at_every_size()
    {
        var plane = new byte[40 * 40];
        Array.Fill(plane, (byte)137);
        foreach (var scale in new[] { 0.25, 1 / 3.0, 0.5833, 1.7 })
        {
            var taps = ResampleTaps.Of((int)(40 / scale), 0, scale, 40, sharp: true);
            var row = new byte[taps.First.Length];
            new RowResampler(plane, 40, taps, taps).Read(3, row);
            Assert.All(row, level => Assert.Equal(137, level));
        }
    }

    private static byte Sum(ResampleTaps taps, int place, Func<int, byte> at)
    {
        var sum = ResampleTaps.One / 2;
        for (var tap = 0; tap < taps.Taps; tap++)
        {
            sum += taps.Weights[(place * taps.Taps) + tap] * at(taps.First[place] + tap);
        }

        return (byte)Math.Clamp(sum >> ResampleTaps.OneBits, 0, 255);
    }
}
