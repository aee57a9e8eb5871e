using CsCheck;
using Kantoku.Core.Layout;
using Kantoku.Press.Pages;
using Kantoku.Press.Pictures;
using Xunit;

namespace Kantoku.Press.Tests.Pictures;

/// <summary>Small pages of every kind.</summary>
internal static class TestPages
{
    public static readonly Gen<PressedPage> Any = Gen.Select(
        Gen.Int[1, 90], Gen.Int[1, 60], Gen.Bool, Gen.Int[0, 3], Gen.Int,
        (width, height, oneBit, roughness, seed) => Page(width, height, oneBit, roughness, seed));

    /// <param name="roughness">0 is flat, 1 a gradient, 2 dots, 3 noise.</param>
    public static PressedPage Page(int width, int height, bool oneBit, int roughness = 2, int seed = 1)
    {
        var stride = oneBit ? (width + 7) / 8 : width;
        var pixels = new byte[stride * height];
        var random = new Random(seed);
        for (var i = 0; i < pixels.Length; i++)
        {
            var (x, y) = (i % stride, i / stride);
            pixels[i] = roughness switch
            {
                0 => 255,
                1 => (byte)((x + (y * 2)) & 255),
                2 => (x + y) % 8 < 3 ? (byte)0 : (byte)255,
                _ => (byte)random.Next(256),
            };
        }

        return new PressedPage
        {
            Width = width,
            Height = height,
            Dpi = oneBit ? 600 : 300,
            Pixels = pixels,
            OneBit = oneBit,
            TrimWidthMm = 182,
            TrimHeightMm = 257,
            BleedMm = oneBit ? 3 : 0,
            Text =
            [
                new TextRun("Good morning, Kenji (again)!", new RectMm(20, 20, 40, 12), false, 4, 0, 0)
                {
                    Lines =
                    [
                        new RunLine("Good morning,", new RectMm(22, 20, 36, 5)),
                        new RunLine("Kenji (again)!", new RectMm(20, 27, 40, 5)),
                    ],
                },
                new TextRun("おはよう\n😀", new RectMm(150, 30, 12, 30), true, 5, 1, 0),
            ],
            Findings = [new PressFinding(FindingCodes.BalloonOverFace, 1, 0, "The balloon covers a face.")],
        };
    }

    public static PageArtifact Artifact(PressedPage page)
    {
        Assert.True(PageCodec.TryDecode(PageCodec.Encode(page), out var artifact, out var fault), fault?.Message);
        return artifact;
    }

    public static void AssertSame(PressedPage expected, PressedPage actual)
    {
        Assert.Equal(expected.Pixels, actual.Pixels);
        Assert.Equal(expected.Text.AsEnumerable(), actual.Text);
        Assert.Equal(expected.Findings.AsEnumerable(), actual.Findings);
        Assert.Equal(
            expected with { Pixels = [], Text = [], Findings = [] }, actual
                with
            { Pixels = [], Text = [], Findings = [] },
            (one, other) => (one with { Pixels = other.Pixels }) == other);
    }
}
