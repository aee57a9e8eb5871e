using CsCheck;
using Kantoku.Press.Pages;
using Kantoku.Press.Pictures;
using SkiaSharp;
using Xunit;

namespace Kantoku.Press.Tests.Pictures;

public sealed class PageCodecTests
{
    [Fact]
    public void A_page_comes_back_as_it_was() => TestPages.Any.Sample(
        page =>
        {
            var artifact = TestPages.Artifact(page);
            Assert.True(PageCodec.TryDecodePixels(artifact, out var read, out _));
            TestPages.AssertSame(page, read);
        },
        iter: 300);

    [Fact]
    public void A_pages_png_shows_its_pixels_to_others() => TestPages.Any.Sample(
        page =>
        {
            using var bitmap = SKBitmap.Decode(TestPages.Artifact(page).ToPng());
            Assert.Equal((page.Width, page.Height), (bitmap.Width, bitmap.Height));
            for (var y = 0; y < page.Height; y++)
            {
                for (var x = 0; x < page.Width; x++)
                {
                    Assert.Equal(GreyAt(page, x, y), bitmap.GetPixel(x, y).Green);
                }
            }
        },
        iter: 60);

    [Fact]
    public void An_encoded_picture_shows_its_pixels_to_others()
    {
        var page = TestPages.Page(61, 33, oneBit: false, roughness: 1);
        var png = PngEncoder.Encode(page.Pixels, page.Width, page.Height, page.OneBit, 300);
        using var bitmap = SKBitmap.Decode(png);
        Assert.Equal(GreyAt(page, 60, 32), bitmap.GetPixel(60, 32).Green);
        Assert.Equal(TestPages.Artifact(page).ToPng(), png);
    }

    [Fact]
    public void A_png_says_its_physical_resolution_and_nothing_private()
    {
        var png = TestPages.Artifact(TestPages.Page(9, 9, oneBit: true)).ToPng();
        Assert.Equal(["IHDR", "pHYs", "IDAT", "IEND"], PngChunkNames(png));
        var physical = png.AsSpan().IndexOf("pHYs"u8) + 4;
        Assert.Equal(23622, System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(physical)));
        Assert.Equal(1, png[physical + 8]);
    }

    [Fact]
    public void The_same_page_gives_the_same_bytes() =>
        Assert.Equal(PageCodec.Encode(TestPages.Page(80, 90, true)), PageCodec.Encode(TestPages.Page(80, 90, true)));

    [Fact]
    public void Damaged_bytes_are_a_fault_and_never_an_exception() =>
        Gen.Select(TestPages.Any, Gen.Select(Gen.Int[0, 100_000], Gen.Byte).Array[1, 4]).Sample(
            (page, damages) =>
            {
                var bytes = PageCodec.Encode(page);
                var changed = false;
                foreach (var (at, value) in damages)
                {
                    changed |= bytes[at % bytes.Length] != value;
                    bytes[at % bytes.Length] = value;
                }

                Assert.Equal(!changed, PageCodec.TryDecode(bytes, out _, out var fault));
                Assert.Equal(changed, fault is not null);
            },
            iter: 1500);

    [Fact]
    public void Rows_that_do_not_inflate_are_a_fault()
    {
        var wide = TestPages.Page(40, 40, oneBit: false);
        var bytes = PageCodec.Encode(wide);

        // A header that promises another height, its checksum made right again.
        var ihdr = bytes.AsSpan().IndexOf("IHDR"u8);
        bytes[ihdr + 11] = 41;
        var checksum = TestChecksum.Of(bytes.AsSpan(ihdr, 17));
        System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(ihdr + 17), checksum);
        Assert.True(PageCodec.TryDecode(bytes, out var artifact, out _));
        Assert.False(PageCodec.TryDecodePixels(artifact, out _, out var fault));
        Assert.Equal(PictureFaultKind.Damaged, fault.Kind);
    }

    [Fact]
    public void Bytes_that_end_early_are_a_fault()
    {
        var bytes = PageCodec.Encode(TestPages.Page(40, 40, oneBit: false));
        for (var length = 0; length < bytes.Length; length++)
        {
            Assert.False(PageCodec.TryDecode(bytes.AsMemory(0, length), out _, out var fault));
            Assert.NotNull(fault);
        }
    }

    [Fact]
    public void Pixels_of_another_size_than_the_page_says_are_refused() =>
        Assert.Throws<ArgumentException>(() => PageCodec.Encode(TestPages.Page(8, 8, false) with { Height = 9 }));

    [Fact]
    public void What_could_not_be_read_back_is_not_written()
    {
        var page = TestPages.Page(8, 8, false);
        var run = page.Text[0] with { SizeMm = double.NaN };
        Assert.Throws<ArgumentException>(() => PageCodec.Encode(page with { Text = [run] }));
        Assert.Throws<ArgumentException>(() => PageCodec.Encode(page with { BleedMm = double.PositiveInfinity }));
        Assert.Throws<ArgumentException>(() => PageCodec.Encode(page with { Dpi = double.NaN }));
    }

    [Fact]
    public void Half_a_character_is_written_as_none()
    {
        var page = TestPages.Page(8, 8, false);
        var artifact = TestPages.Artifact(page with { Text = [page.Text[1] with { Text = "a\uD83Db" }] });
        Assert.Equal("a\uFFFDb", artifact.Text[0].Text);
    }

    private static byte GreyAt(PressedPage page, int x, int y)
    {
        if (!page.OneBit)
        {
            return page.Pixels[(y * page.Stride) + x];
        }

        var eight = page.Pixels[(y * page.Stride) + (x / 8)];
        return ((eight >> (7 - (x % 8))) & 1) == 1 ? (byte)255 : (byte)0;
    }

    private static List<string> PngChunkNames(byte[] png)
    {
        var names = new List<string>();
        for (var at = 8; at < png.Length;)
        {
            names.Add(System.Text.Encoding.ASCII.GetString(png, at + 4, 4));
            at += 12 + System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
        }

        return names;
    }
}
