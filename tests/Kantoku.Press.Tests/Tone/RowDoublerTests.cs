using CsCheck;
using Kantoku.Press.Tone;
using Xunit;

namespace Kantoku.Press.Tests.Tone;

public sealed class RowDoublerTests
{
    private static readonly int[] SharpWeights = [-9, 111, 29, -3];
    private static readonly int[] SoftWeights = [0, 96, 32, 0];

    [Theory]
    [InlineData(Enlargement.Sharp)]
    [InlineData(Enlargement.Soft)]
    public void Rows_are_what_the_filter_says_pixel_by_pixel(Enlargement kind) =>
        Gen.Select(Gen.Int[1, 40], Gen.Int[1, 9], Gen.Int).Sample(
            (width, height, seed) =>
            {
                var plane = new byte[width * height];
                new Random(seed).NextBytes(plane);
                var doubler = new RowDoubler(plane, width, height, kind);
                var row = new byte[2 * width];
                for (var y = 0; y < 2 * height; y++)
                {
                    doubler.Read(y, row);
                    for (var x = 0; x < row.Length; x++)
                    {
                        Assert.Equal(Expected(plane, width, height, x, y, kind), row[x]);
                    }
                }
            },
            iter: 100);

    [Fact]
    public void A_choice_is_repeated()
    {
        var doubler = new RowDoubler(new byte[] { 1, 2, 3, 4, 5, 6 }, 3, 2, Enlargement.Same);
        var row = new byte[6];
        doubler.Read(0, row);
        Assert.Equal([1, 1, 2, 2, 3, 3], row);
        doubler.Read(3, row);
        Assert.Equal([4, 4, 5, 5, 6, 6], row);
    }

    [Fact]
    public void A_plane_of_another_size_is_refused() =>
        Assert.Throws<ArgumentException>(() => new RowDoubler(new byte[5], 3, 2, Enlargement.Same));

    private static byte Expected(byte[] plane, int width, int height, int x, int y, Enlargement kind) =>
        Filtered(column => Filtered(row => plane[(row * width) + column], y, height, kind), x, width, kind);

    private static byte Filtered(Func<int, byte> at, int place, int length, Enlargement kind)
    {
        var step = place % 2 == 0 ? -1 : 1;
        var weights = kind == Enlargement.Sharp ? SharpWeights : SoftWeights;
        var sum = 64;
        for (var tap = 0; tap < 4; tap++)
        {
            sum += weights[tap] * at(Math.Clamp((place / 2) + (step * (tap - 1)), 0, length - 1));
        }

        return (byte)Math.Clamp(sum >> 7, 0, 255);
    }
}
