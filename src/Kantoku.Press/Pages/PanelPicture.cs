using Kantoku.Core.Pictures;
using Kantoku.Core.Plan;

namespace Kantoku.Press.Pages;

/// <summary>A panel's picture ready to be laid on a page: planes, and where on the page they lie.</summary>
internal sealed record PanelPicture
{
    public required Picture.Planes Planes { get; init; }

    /// <summary>Page millimetres of the picture's left edge.</summary>
    public required double LeftMm { get; init; }

    public required double TopMm { get; init; }

    public required double WidthMm { get; init; }

    public required double HeightMm { get; init; }

    /// <summary>Grey levels are to be kept, not screened, where the page can hold them.</summary>
    public bool ContinuousTone { get; init; }

    /// <summary>The picture could not be read and stands empty; why.</summary>
    public string? Problem { get; init; }

    public static PanelPicture Of(PageFrame frame, Picture picture) => picture switch
    {
        Picture.Planes planes when IsWhole(planes) => Centred(frame, planes, frame.CanvasWidthMm, frame.CanvasHeightMm),
        Picture.Planes => Empty(frame, "its planes are damaged"),
        Picture.Raster raster => RasterPicture.TryRead(raster.Encoded, out var grey, out var problem)
            ? Covering(frame, grey)
            : Empty(frame, problem),
        _ => throw new System.Diagnostics.UnreachableException("Not a picture."),
    };

    private static bool IsWhole(Picture.Planes planes)
    {
        var size = (long)planes.Width * planes.Height;
        return planes.Width > 0 && planes.Height > 0
            && planes.Ink.Length == size && planes.Tone.Length == size && planes.Screen.Length == size
            && (planes.BreakOut is null || planes.BreakOut.Length == size);
    }

    /// <summary>Large enough to fill the canvas; what is over is cut off evenly.</summary>
    private static PanelPicture Covering(PageFrame frame, RasterPicture grey)
    {
        var scale = Math.Max(frame.CanvasWidthMm / grey.Width, frame.CanvasHeightMm / grey.Height);
        return Centred(frame, grey.ToPlanes(), grey.Width * scale, grey.Height * scale) with
        {
            ContinuousTone = !grey.IsLineArt,
        };
    }

    private static PanelPicture Empty(PageFrame frame, string problem) =>
        Centred(frame, new Picture.Planes(1, 1, 1, [255], [255], [255]), frame.CanvasWidthMm, frame.CanvasHeightMm) with
        {
            Problem = problem,
        };

    private static PanelPicture Centred(PageFrame frame, Picture.Planes planes, double widthMm, double heightMm)
    {
        var centre = frame.Frame.Bounds.Center;
        return new PanelPicture
        {
            Planes = planes,
            LeftMm = centre.X - (widthMm / 2),
            TopMm = centre.Y - (heightMm / 2),
            WidthMm = widthMm,
            HeightMm = heightMm,
        };
    }
}
