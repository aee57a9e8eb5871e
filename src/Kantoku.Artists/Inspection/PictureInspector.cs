using System.Collections.Immutable;
using System.Diagnostics;
using Kantoku.Core.Pictures;
using SkiaSharp;

namespace Kantoku.Artists.Inspection;

/// <summary>Looks at what an artist handed over: is it a picture at all, of the size asked for, with something on
/// it?</summary>
/// <remarks>Planes are judged from a sample in well under three milliseconds; a raster is decoded once.</remarks>
public static class PictureInspector
{
    /// <summary>A deviation below this is one plain grey.</summary>
    /// <remarks>Planes whose sample looks blank are looked at whole: one small person on white is no blank
    /// page.</remarks>
    private const double BlankDeviation = 1.2;

    /// <summary>Neighbours that hang together less than this are noise.</summary>
    private const double NoiseCoherence = 0.3;

    /// <summary>Noise fills the picture; a few specks on paper do not.</summary>
    private const double NoiseDeviation = 24;

    /// <summary>Sides may be off by this share; the press crops.</summary>
    private const double AspectTolerance = 0.01;

    private const double ColourTolerance = 0.005;
    private const long MostPixels = 100_000_000;

    /// <returns>What is wrong, the gravest first; empty when nothing is.</returns>
    public static ImmutableArray<Finding> Inspect(Drawing drawing, PictureDemand demand)
    {
        var findings = new List<Finding>();
        switch (drawing.Picture)
        {
            case Picture.Planes planes:
                InspectPlanes(planes, demand, findings);
                break;
            case Picture.Raster raster:
                InspectRaster(raster.Encoded, demand, findings);
                break;
            default:
                throw new UnreachableException("A picture is planes or a raster.");
        }

        if (!AreMarksSane(drawing.Marks))
            findings.Add(new Finding("corrupt_output", "The marks of heads or bodies are no numbers.", 1, true));
        var gravest = findings.OrderByDescending(finding => finding.Fatal);
        return [.. gravest.ThenByDescending(finding => finding.Confidence)];
    }

    private static void InspectPlanes(Picture.Planes planes, PictureDemand demand, List<Finding> findings)
    {
        var pixels = (long)planes.Width * planes.Height;
        if (planes.Width < 1 || planes.Height < 1 || planes.Ink.Length != pixels || planes.Tone.Length != pixels
            || planes.Screen.Length != pixels || (planes.BreakOut is { } layer && layer.Length != pixels)
            || !(planes.Dpi is > 0 and < 1e5))
        {
            findings.Add(new Finding("corrupt_output", "The planes of the picture do not have one size.", 1, true));
            return;
        }

        var sample = PixelSample.Of(planes);
        if (sample.Deviation < BlankDeviation && !demand.AllowBlank && PixelSample.IsMarked(planes, sample.Mean))
            demand = demand with { AllowBlank = true };
        Judge(sample, planes.Width, planes.Height, demand, findings);
    }

    private static void InspectRaster(byte[] encoded, PictureDemand demand, List<Finding> findings)
    {
        if (encoded.Length == 0)
        {
            findings.Add(new Finding("empty_response", "The answer holds no picture.", 1, true));
            return;
        }

        using var data = SKData.CreateCopy(encoded);
        using var codec = Open(data);
        if (codec is null || (long)codec.Info.Width * codec.Info.Height is < 1 or > MostPixels)
        {
            findings.Add(new Finding("corrupt_output", "The answer is not a picture that can be read.", 1, true));
            return;
        }

        using var bitmap = new SKBitmap();
        var (width, height) = (codec.Info.Width, codec.Info.Height);
        if (!bitmap.TryAllocPixels(new SKImageInfo(width, height, SKColorType.Bgra8888, SKAlphaType.Unpremul)))
        {
            findings.Add(new Finding("host_oom", "There is no memory to decode the picture.", 1, true));
            return;
        }

        if (codec.GetPixels(bitmap.Info, bitmap.GetPixels()) != SKCodecResult.Success || IsCutOff(codec, encoded))
        {
            findings.Add(new Finding("corrupt_output", "The picture is damaged or cut off.", 1, true));
            return;
        }

        Judge(PixelSample.Of(bitmap), width, height, demand, findings);
    }

    private static void Judge(
        PixelSample sample, int width, int height, PictureDemand demand, List<Finding> findings)
    {
        var blank = sample.Deviation < BlankDeviation;
        var sized = Size(width, height, demand);
        if (blank && sized is { Fatal: true })
        {
            findings.Add(
                new Finding("empty_response", $"Only a placeholder of {width} × {height} pixels came.", 0.9, true));
            return;
        }

        if (sized is not null)
            findings.Add(sized);
        if (blank && !demand.AllowBlank)
        {
            var tone = sample.Mean < 10 ? "black" : sample.Mean > 245 ? "white" : "grey";
            findings.Add(new Finding("black_or_nan_image", $"The picture is plain {tone}.", 0.97, true));
        }
        else if (!blank && !demand.AllowNoise && sample.Deviation > NoiseDeviation && sample.Coherence < NoiseCoherence)
            findings.Add(new Finding("corrupt_output", "The picture is noise.", 0.9, true));
        if (demand.Monochrome && sample.ColouredShare > ColourTolerance)
        {
            findings.Add(new Finding(
                "colour", "The picture has colour; the book is black and white, so it will be drained.", 0.95, false));
        }
    }

    private static Finding? Size(int width, int height, PictureDemand demand)
    {
        if (demand.Width is not { } askedWidth || demand.Height is not { } askedHeight
            || (width == askedWidth && height == askedHeight))
        {
            return null;
        }

        var aspect = (double)width / height;
        var asked = (double)askedWidth / askedHeight;
        var fatal = Math.Abs((aspect / asked) - 1) > AspectTolerance;
        return new Finding(
            "wrong_size", $"The picture has {width} × {height} pixels; {askedWidth} × {askedHeight} were asked for.", 1,
            fatal);
    }

    /// <summary>Decoders fill what is missing and say nothing: the end itself must be there.</summary>
    private static bool IsCutOff(SKCodec codec, ReadOnlySpan<byte> encoded)
    {
        var tail = encoded[^Math.Min(encoded.Length, 4096)..];
        return codec.EncodedFormat switch
        {
            SKEncodedImageFormat.Png => tail.IndexOf("IEND"u8) < 0,
            SKEncodedImageFormat.Jpeg => tail.LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xD9]) < 0,
            _ => false,
        };
    }

    private static bool AreMarksSane(Marks marks) =>
        marks.Heads.All(head => float.IsFinite(head.Center.X) && float.IsFinite(head.Center.Y)
            && float.IsFinite(head.RadiusX) && float.IsFinite(head.RadiusY) && head.Confidence is >= 0 and <= 1)
        && marks.Silhouettes.All(silhouette => silhouette.Confidence is >= 0 and <= 1
            && silhouette.Outline.All(point => float.IsFinite(point.X) && float.IsFinite(point.Y)));

    /// <returns>Null when no known format begins so.</returns>
    private static SKCodec? Open(SKData data) => SKCodec.Create(data);
}
