using Kantoku.Artists.Files;
using Kantoku.Core.Pictures;
using Kantoku.Core.Plan;
using SkiaSharp;
using Xunit;

namespace Kantoku.Artists.Tests.Files;

public sealed class FilesArtistTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kantoku-files-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData(SKEncodedImageFormat.Png)]
    [InlineData(SKEncodedImageFormat.Jpeg)]
    [InlineData(SKEncodedImageFormat.Webp)]
    public void The_authors_picture_is_handed_over_byte_for_byte(SKEncodedImageFormat format)
    {
        var bytes = Picture(format);
        Write("art/cover.img", bytes);
        var drawn = Assert.IsType<DrawOutcome.Drawn>(Fetch("art/cover.img", Digest.Of(bytes)));
        Assert.Equal(bytes, Assert.IsType<Picture.Raster>(drawn.Drawing.Picture).Encoded);
        Assert.Same(Marks.None, drawn.Drawing.Marks);
    }

    [Theory]
    [InlineData("../secret.png")]
    [InlineData("art/../../secret.png")]
    [InlineData("/etc/passwd")]
    [InlineData("C:/secret.png")]
    [InlineData("art/x.png:stream")]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("a\0b")]
    public void No_path_leads_outside_the_project(string path) => AssertFailed("invalid_request", path);

    [Fact]
    public void No_symbolic_link_leads_outside_the_project()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege on Windows.");
        var outside = Path.Combine(Path.GetDirectoryName(folder.FullName) ?? "", folder.Name + "-outside");
        Directory.CreateDirectory(outside);
        try
        {
            File.WriteAllBytes(Path.Combine(outside, "secret.png"), Picture(SKEncodedImageFormat.Png));
            File.CreateSymbolicLink(Path.Combine(folder.FullName, "one.png"), Path.Combine(outside, "secret.png"));
            Directory.CreateSymbolicLink(Path.Combine(folder.FullName, "two"), outside);
            File.CreateSymbolicLink(Path.Combine(folder.FullName, "loop.png"), "loop.png");
            AssertFailed("invalid_request", "one.png");
            AssertFailed("invalid_request", "two/secret.png");
            Assert.IsType<DrawOutcome.Failed>(Fetch("loop.png", default));
        }
        finally
        {
            Directory.Delete(outside, recursive: true);
        }
    }

    [Fact]
    public void A_link_that_stays_inside_is_followed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege on Windows.");
        var bytes = Picture(SKEncodedImageFormat.Png);
        Write("art/real.png", bytes);
        File.CreateSymbolicLink(Path.Combine(folder.FullName, "cover.png"), "art/real.png");
        Assert.IsType<DrawOutcome.Drawn>(Fetch("cover.png", Digest.Of(bytes)));
    }

    [Fact]
    public void What_is_missing_changed_damaged_or_no_picture_is_said()
    {
        AssertFailed("asset_missing", "none.png");
        var bytes = Picture(SKEncodedImageFormat.Png);
        Write("a.png", bytes);
        Assert.Equal("asset_missing", Label(Fetch("a.png", default)));
        Write("b.png", bytes[..(bytes.Length / 2)]);
        Assert.Equal("corrupt_output", Label(Fetch("b.png", Digest.Of(bytes.AsSpan(0, bytes.Length / 2)))));
        Write("c.png", "not a picture"u8.ToArray());
        Assert.Equal("corrupt_output", Label(Fetch("c.png", Digest.Of("not a picture"u8))));
    }

    [Fact]
    public void A_header_that_promises_a_giant_is_refused_before_it_is_decoded()
    {
        var bytes = Picture(SKEncodedImageFormat.Png);
        bytes.AsSpan(16, 8).Clear();
        (bytes[17], bytes[21]) = (1, 1);
        Crc(bytes);
        Write("bomb.png", bytes);
        Assert.Equal("corrupt_output", Label(Fetch("bomb.png", Digest.Of(bytes))));
    }

    [Fact]
    public void Files_beyond_the_limit_are_not_read()
    {
        Write("big.bin", new byte[2000]);
        var refused = Assert.IsType<FileReading.Refused>(new ProjectFolder(folder.FullName).Read("big.bin", 1000));
        Assert.Equal("invalid_request", refused.Label);
    }

    private static byte[] Picture(SKEncodedImageFormat format)
    {
        using var bitmap = new SKBitmap(40, 30, SKColorType.Bgra8888, SKAlphaType.Opaque);
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.White);
        using var paint = new SKPaint { Color = SKColors.Black };
        canvas.DrawCircle(20, 15, 9, paint);
        using var data = bitmap.Encode(format, 90);
        return data.ToArray();
    }

    /// <summary>Puts the header's checksum right again.</summary>
    private static void Crc(byte[] png)
    {
        var crc = 0xFFFFFFFFu;
        foreach (var value in png.AsSpan(12, 17))
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320u : crc >> 1;
        }

        System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(png.AsSpan(29), ~crc);
    }

    private void Write(string path, byte[] bytes)
    {
        var file = Path.Combine(folder.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file) ?? "");
        File.WriteAllBytes(file, bytes);
    }

    private DrawOutcome Fetch(string path, Digest content) => new FilesArtist(new ProjectFolder(folder.FullName))
        .DrawAsync(
            new DrawRequest("a", new Recipe.Art(path, content)), CancellationToken.None).GetAwaiter().GetResult();

    private void AssertFailed(string label, string path) => Assert.Equal(label, Label(Fetch(path, default)));

    private static string Label(DrawOutcome outcome) => Assert.IsType<DrawOutcome.Failed>(outcome).Failure.Label;
}
