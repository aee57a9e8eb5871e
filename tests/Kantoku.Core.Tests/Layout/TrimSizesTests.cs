using Kantoku.Core.Layout;
using Xunit;

namespace Kantoku.Core.Tests.Layout;

public sealed class TrimSizesTests
{
    [Theory]
    [InlineData("B5", 182, 257)]
    [InlineData(" a5 ", 148, 210)]
    [InlineData("Tankobon", 128, 182)]
    [InlineData("US comic", 168, 260)]
    [InlineData("182x257 mm", 182, 257)]
    [InlineData("170.5 × 240mm", 170.5, 240)]
    public void Names_and_measures_are_understood(string text, double width, double height)
    {
        var trim = Assert.IsType<Trim>(TrimSizes.Find(text));
        Assert.Equal((width, height), (trim.WidthMm, trim.HeightMm));
        Assert.True(trim.Inner.Left > 0 && trim.Inner.Right < width && trim.Inner.Bottom < height);
    }

    [Theory]
    [InlineData("")]
    [InlineData("B55")]
    [InlineData("0x0")]
    [InlineData("1e9 x 200")]
    [InlineData("NaN x 200")]
    [InlineData("x")]
    public void Anything_else_is_not(string text) => Assert.Null(TrimSizes.Find(text));
}
