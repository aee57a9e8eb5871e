using System.Collections.Immutable;
using Kantoku.Artists;
using Kantoku.Artists.Inspection;
using Kantoku.Core.Pictures;
using Kantoku.Core.Plan;
using Kantoku.Core.Recovery;
using Kantoku.Press.Pictures;

namespace Kantoku.Engine.Subsystems;

/// <summary>What a look at a drawing came to.</summary>
/// <param name="Failure">Why it cannot be used; null when it can.</param>
/// <param name="Warnings">What is odd about it; it is printed all the same.</param>
internal sealed record DrawingVerdict(Failure? Failure, ImmutableArray<Finding> Warnings);

/// <summary>Decides whether what an artist handed over goes into the book.</summary>
/// <remarks>What cannot be used at all fails its step. What only looks wrong — blank, noise — fails where asking again
/// may bring something else. An artist that always draws the same would fail for ever: its picture is printed, and
/// said.</remarks>
internal static class DrawingInspection
{
    private const string OutOfMemory = "host_oom";

    public static DrawingVerdict Inspect(Drawing drawing, Recipe recipe, ArtistCapabilities artist)
    {
        if (FindExcess(drawing) is { } excess)
        {
            return Refused(new Finding(FailureLabels.CorruptOutput, excess, 1, Fatal: true), artist);
        }

        var findings = PictureInspector.Inspect(drawing, PictureDemand.Of(recipe));
        var fatal = findings.FirstOrDefault(finding => finding.Fatal && (finding.IsCertain || !artist.Deterministic));
        return fatal is null ? new DrawingVerdict(null, findings) : Refused(fatal, artist);
    }

    private static DrawingVerdict Refused(Finding finding, ArtistCapabilities artist) => new(
        finding.ToFailure(repeatable: !artist.Deterministic || finding.Label == OutOfMemory) with
        {
            Hint = artist.Deterministic
                ? null
                : "Run the same command to ask the artist again; if it stays so, describe the panel in other words.",
        },
        []);

    /// <summary>Sizes are held against the store's limits before a pixel is looked at.</summary>
    private static string? FindExcess(Drawing drawing) => drawing switch
    {
        { Marks: var marks } when marks.Heads.Length > PictureLimits.MaxHeads
            || marks.Silhouettes.Length > PictureLimits.MaxSilhouettes
            || marks.Silhouettes.Any(silhouette => silhouette.Outline.Length > PictureLimits.MaxOutlinePoints) =>
            "There are more marks of heads or bodies than a picture can hold.",
        { Picture: Picture.Raster { Encoded.Length: > PictureLimits.MaxRasterBytes and var length } } =>
            $"The picture has {length} bytes, more than {PictureLimits.MaxRasterBytes}.",
        { Picture: Picture.Planes planes } when planes.Width > PictureLimits.MaxEdge
            || planes.Height > PictureLimits.MaxEdge
            || (long)planes.Width * planes.Height > PictureLimits.MaxPanelPixels =>
            $"The picture has {planes.Width} × {planes.Height} pixels, more than can be printed.",
        { Picture: Picture.Planes { Dpi: not (>= PictureLimits.LeastDpi and <= PictureLimits.MostDpi) and var dpi } } =>
            $"A picture of {dpi} dpi makes no sense.",
        _ => null,
    };
}
