using CsCheck;
using Kantoku.Core.Pictures;
using Xunit;

namespace Kantoku.Press.Tests.Pictures;

/// <summary>Drawings of every kind, from a few numbers.</summary>
internal static class TestDrawings
{
    private static readonly string?[] Names = [null, "MIO", "ケンジ", "", "😀"];

    private static readonly Gen<PicturePoint> Point =
        Gen.Select(Gen.Float[-1, 2], Gen.Float[-1, 2], (x, y) => new PicturePoint(x, y));

    private static readonly Gen<string?> Name = Gen.Int[0, 4].Select(i => Names[i]);

    private static readonly Gen<HeadMark> Head = Gen.Select(
        Name, Point, Point, Gen.Bool, Gen.Float[0, 1],
        (name, center, mouth, hidden, confidence) => new HeadMark
        {
            Character = name,
            Center = center,
            RadiusX = confidence / 3,
            RadiusY = confidence / 2,
            Mouth = hidden ? null : mouth,
            Confidence = confidence,
        });

    private static readonly Gen<SilhouetteMark> Silhouette = Gen.Select(
        Name, Point.Array[0, 64], Gen.Float[0, 1],
        (name, outline, confidence) => new SilhouetteMark
        {
            Character = name,
            Outline = [.. outline],
            Confidence = confidence,
        });

    private static readonly Gen<Marks> AnyMarks = Gen.Select(
        Head.Array[0, 4], Silhouette.Array[0, 3],
        (heads, silhouettes) => new Marks { Heads = [.. heads], Silhouettes = [.. silhouettes] });

    public static readonly Gen<Drawing> Any = Gen.Select(
        AnyMarks, Gen.Int[1, 70], Gen.Int[1, 50], Gen.Int[0, 5], Gen.Bool, Gen.Int,
        (marks, width, height, roughness, breaksOut, seed) =>
            new Drawing(Planes(width, height, roughness, breaksOut, seed), marks));

    /// <param name="roughness">0 is all flat; higher has more edges and noise.</param>
    public static Picture.Planes Planes(int width, int height, int roughness, bool breaksOut, int seed)
    {
        var random = new Random(seed);
        byte[] Plane() => Rough(width, height, roughness, random);
        return new Picture.Planes(width, height, 300, Plane(), Plane(), Plane())
        {
            BreakOut = breaksOut ? Plane() : null,
        };
    }

    public static void AssertSame(Drawing expected, Drawing actual)
    {
        Assert.Equal(expected.Marks.Heads.AsEnumerable(), actual.Marks.Heads);
        Assert.Equal(expected.Marks.Silhouettes.Length, actual.Marks.Silhouettes.Length);
        foreach (var (one, other) in expected.Marks.Silhouettes.Zip(actual.Marks.Silhouettes))
        {
            Assert.Equal(one with { Outline = [] }, other with { Outline = [] });
            Assert.Equal(one.Outline.AsEnumerable(), other.Outline);
        }

        switch (expected.Picture)
        {
            case Picture.Planes planes:
                var read = Assert.IsType<Picture.Planes>(actual.Picture);
                Assert.Equal((planes.Width, planes.Height, planes.Dpi), (read.Width, read.Height, read.Dpi));
                Assert.Equal(planes.Ink, read.Ink);
                Assert.Equal(planes.Tone, read.Tone);
                Assert.Equal(planes.Screen, read.Screen);
                Assert.Equal(planes.BreakOut, read.BreakOut);
                break;
            case Picture.Raster raster:
                Assert.Equal(raster.Encoded, Assert.IsType<Picture.Raster>(actual.Picture).Encoded);
                break;
            default:
                Assert.Fail("There is no such picture.");
                break;
        }
    }

    private static byte[] Rough(int width, int height, int roughness, Random random)
    {
        var plane = new byte[width * height];
        Array.Fill(plane, random.Next(2) == 0 ? (byte)255 : (byte)random.Next(256));
        for (var strokes = roughness * 3; strokes > 0; strokes--)
        {
            var from = random.Next(plane.Length);
            var length = random.Next(plane.Length - from) / (1 + random.Next(width));
            for (var i = 0; i < length; i += 1 + random.Next(roughness))
            {
                plane[from + i] = (byte)random.Next(256);
            }
        }

        return plane;
    }
}
