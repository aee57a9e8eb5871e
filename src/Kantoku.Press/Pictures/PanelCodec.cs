using System.Buffers;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Kantoku.Core.Pictures;

namespace Kantoku.Press.Pictures;

/// <summary>A drawing as bytes and back: the artifact of a panel, a sheet or a plate.</summary>
/// <remarks>
/// <para>Container, little-endian: <c>KDRW</c>, version 1, kind (0 raster, 1 planes), the length of the marks and the
/// marks. Then for a raster its length and its bytes as they came; for planes width, height, dpi, whether there is a
/// break-out plane, the lengths of the packed counts and pixels, and both as one zlib stream behind its length.</para>
/// <para>The same drawing gives the same bytes on one platform.</para>
/// </remarks>
public static class PanelCodec
{
    private const byte Version = 1;
    private const byte RasterKind = 0;
    private const byte PlanesKind = 1;

    /// <summary>Of zlib: more would take twice the time and save a tenth.</summary>
    private const int DeflateLevel = 3;

    private static ReadOnlySpan<byte> Magic => "KDRW"u8;

    /// <exception cref="ArgumentException">Planes of other sizes than they say, or more than
    /// <see cref="PictureLimits"/> allow.</exception>
    public static byte[] Encode(Drawing drawing)
    {
        var marks = new ByteSink();
        MarksSection.Write(marks, drawing.Marks);
        var head = new ByteSink();
        head.Bytes(Magic);
        head.Byte(Version);
        head.Byte(drawing.Picture is Picture.Raster ? RasterKind : PlanesKind);
        head.Int32(marks.Length);
        head.Bytes(marks.Written);
        return drawing.Picture switch
        {
            Picture.Raster raster => WithRaster(head, raster),
            Picture.Planes planes => WithPlanes(head, planes),
            _ => throw new UnreachableException("A picture is a raster or planes."),
        };
    }

    /// <summary>Bytes from anywhere: never an exception, and no memory beyond what <see cref="PictureLimits"/>
    /// allow.</summary>
    public static bool TryDecode(
        ReadOnlySpan<byte> bytes,
        [NotNullWhen(true)] out Drawing? drawing,
        [NotNullWhen(false)] out PictureFault? fault)
    {
        drawing = null;
        var source = new ByteSource(bytes);
        if (!source.Bytes(Magic.Length).SequenceEqual(Magic))
        {
            fault = new PictureFault(PictureFaultKind.NotOurs, "The artifact is not a drawing.");
            return false;
        }

        if (source.Byte() is var version && version != Version)
        {
            source.Fail(PictureFaultKind.OtherVersion, $"it has version {version}, this program reads {Version}");
        }

        var kind = source.Byte();
        var marksLength = source.Count(int.MaxValue, "the length of the marks");
        var marksSource = new ByteSource(source.Bytes(marksLength));
        var marks = MarksSection.Read(ref marksSource);
        if (source.Fault is null && (marksSource.Fault is not null || marksSource.Left > 0))
        {
            source.Damaged("its marks are damaged");
        }

        var picture = ReadPicture(ref source, kind);
        fault = source.Fault;
        drawing = fault is null && picture is not null ? new Drawing(picture, marks) : null;
        fault ??= drawing is null ? new PictureFault(PictureFaultKind.Damaged, "The artifact holds no picture.") : null;
        return drawing is not null;
    }

    private static byte[] WithRaster(ByteSink head, Picture.Raster raster)
    {
        if (raster.Encoded.Length > PictureLimits.MaxRasterBytes)
        {
            throw new ArgumentException($"A raster of {raster.Encoded.Length} bytes is too large.");
        }

        head.Int32(raster.Encoded.Length);
        return [.. head.Written, .. raster.Encoded];
    }

    private static byte[] WithPlanes(ByteSink head, Picture.Planes planes)
    {
        DemandSizes(planes);
        var counts = new ArrayBufferWriter<byte>();
        var pixels = new ArrayBufferWriter<byte>();
        PlanePacking.Pack(planes.Ink, planes.Width, counts, pixels);
        PlanePacking.Pack(planes.Tone, planes.Width, counts, pixels);
        PlanePacking.Pack(planes.Screen, planes.Width, counts, pixels);
        if (planes.BreakOut is { } breakOut)
        {
            PlanePacking.Pack(breakOut, planes.Width, counts, pixels);
        }

        head.Int32(planes.Width);
        head.Int32(planes.Height);
        head.Double(planes.Dpi);
        head.Bool(planes.BreakOut is not null);
        head.Int32(counts.WrittenCount);
        head.Int32(pixels.WrittenCount);
        using var deflated = new MemoryStream((counts.WrittenCount + pixels.WrittenCount) / 2);
        Deflated.Write(deflated, DeflateLevel, counts.WrittenMemory, pixels.WrittenMemory);
        head.Int32((int)deflated.Length);
        return [.. head.Written, .. deflated.GetBuffer().AsSpan(0, (int)deflated.Length)];
    }

    private static void DemandSizes(Picture.Planes planes)
    {
        var pixels = (long)planes.Width * planes.Height;
        var inLimits = planes.Width is > 0 and <= PictureLimits.MaxEdge
            && planes.Height is > 0 and <= PictureLimits.MaxEdge
            && pixels <= PictureLimits.MaxPanelPixels
            && planes.Dpi is >= PictureLimits.LeastDpi and <= PictureLimits.MostDpi;
        if (!inLimits)
        {
            throw new ArgumentException(
                $"{planes.Width} × {planes.Height} pixels at {planes.Dpi} dpi are outside of the limits.",
                    nameof(planes));
        }

        if (planes.Ink.Length != pixels || planes.Tone.Length != pixels || planes.Screen.Length != pixels
            || (planes.BreakOut is { } breakOut && breakOut.Length != pixels))
        {
            throw new ArgumentException($"Every plane must have {pixels} bytes.", nameof(planes));
        }
    }

    private static Picture? ReadPicture(ref ByteSource source, byte kind)
    {
        if (source.Fault is not null)
        {
            return null;
        }

        switch (kind)
        {
            case RasterKind:
                var length = source.Count(PictureLimits.MaxRasterBytes, "the length of the raster");
                var encoded = source.Bytes(length);
                if (source.Left > 0)
                {
                    source.Damaged("something follows the raster");
                }

                return source.Fault is null ? new Picture.Raster(encoded.ToArray()) : null;
            case PlanesKind:
                return ReadPlanes(ref source);
            default:
                source.Damaged($"there is no picture of kind {kind}");
                return null;
        }
    }

    private static Picture.Planes? ReadPlanes(ref ByteSource source)
    {
        var width = source.Count(PictureLimits.MaxEdge, "the width");
        var height = source.Count(PictureLimits.MaxEdge, "the height");
        var dpi = source.Double();
        var breaksOut = source.Bool();
        var pixels = (long)width * height;
        if (pixels > PictureLimits.MaxPanelPixels)
        {
            source.Fail(PictureFaultKind.TooLarge, $"it has {pixels} pixels, more than {PictureLimits.MaxPanelPixels}");
        }
        else if (pixels == 0 || dpi is < PictureLimits.LeastDpi or > PictureLimits.MostDpi)
        {
            source.Damaged("its size or its resolution is nothing");
        }

        if (source.Fault is not null)
        {
            return null;
        }

        var all = pixels * (breaksOut ? 4 : 3);
        var countBytes = source.Count((int)PlanePacking.MostCounts(all), "the length of the counts");
        var pixelBytes = source.Count((int)all, "the number of pixels kept");
        var deflated = source.Bytes(source.Count(int.MaxValue, "the length of the zlib stream"));
        if (source.Left > 0)
        {
            source.Damaged("something follows its pixels");
        }

        if (source.Fault is not null)
        {
            return null;
        }

        if (!Deflated.TryRead(deflated, countBytes + pixelBytes, out var packed))
        {
            source.Damaged("its pixels cannot be inflated");
            return null;
        }

        return Unpack(ref source, packed, countBytes, width, height, dpi, breaksOut);
    }

    private static Picture.Planes? Unpack(
        ref ByteSource source, byte[] packed, int countBytes, int width, int height, double dpi, bool breaksOut)
    {
        ReadOnlySpan<byte> counts = packed.AsSpan(0, countBytes);
        ReadOnlySpan<byte> pixels = packed.AsSpan(countBytes);
        var planes = new byte[breaksOut ? 4 : 3][];
        for (var i = 0; i < planes.Length; i++)
        {
            planes[i] = GC.AllocateUninitializedArray<byte>(width * height);
            if (!PlanePacking.Unpack(planes[i], width, ref counts, ref pixels))
            {
                source.Damaged("its pixels do not fill its size");
                return null;
            }
        }

        if (!counts.IsEmpty || !pixels.IsEmpty)
        {
            source.Damaged("it holds more pixels than its size");
            return null;
        }

        return new Picture.Planes(width, height, dpi, planes[0], planes[1], planes[2])
        {
            BreakOut = breaksOut ? planes[3] : null,
        };
    }
}
