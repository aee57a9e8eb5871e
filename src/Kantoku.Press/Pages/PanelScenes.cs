using Kantoku.Core.Layout;
using Kantoku.Core.Pictures;
using Kantoku.Core.Plan;
using Kantoku.Press.Lettering;

namespace Kantoku.Press.Pages;

/// <summary>Brings a picture's marks onto the page.</summary>
internal static class PanelScenes
{
    private const int MostHeads = 64;
    private const int MostShapes = 64;
    private const float LeastConfidence = 0.15f;

    /// <summary>Marks further out than this, in picture sizes, are nonsense.</summary>
    private const float MostShare = 4;

    public static PanelScene Of(PageRecipe recipe, int panel, PanelPicture picture, Marks marks) => new()
    {
        Panel = panel,
        Frame = recipe.Frames[panel].Frame,
        Heads = [.. marks.Heads.Where(IsSound).Take(MostHeads).Select(head => Head(head, picture))],
        Shapes = [.. marks.Silhouettes.Where(IsSound).Take(MostShapes).Select(shape => Shape(shape, picture))],
        Over = [.. recipe.Frames.Skip(panel + 1).Select(frame => frame.Frame).Where(frame => frame.Inset)],
    };

    private static bool IsSound(HeadMark head) => head.Confidence >= LeastConfidence && IsSound(head.Center)
        && head.RadiusX is > 0 and < MostShare && head.RadiusY is > 0 and < MostShare
        && (head.Mouth is not { } mouth || IsSound(mouth));

    private static bool IsSound(SilhouetteMark shape) =>
        shape.Confidence >= LeastConfidence && shape.Outline.Length >= 3 && shape.Outline.All(IsSound);

    private static bool IsSound(PicturePoint point) => Math.Abs(point.X) < MostShare && Math.Abs(point.Y) < MostShare;

    private static SceneHead Head(HeadMark head, PanelPicture picture)
    {
        var centre = OnPage(head.Center, picture);
        var mouth = head.Mouth is { } found ? OnPage(found, picture) : default(PointMm?);
        return new SceneHead
        {
            Character = head.Character,
            X = (float)centre.X,
            Y = (float)centre.Y,
            RadiusX = (float)(head.RadiusX * picture.WidthMm),
            RadiusY = (float)(head.RadiusY * picture.HeightMm),
            Mouth = mouth is { } at ? ((float)at.X, (float)at.Y) : null,
            Confidence = Math.Min(1, head.Confidence),
        };
    }

    private static SceneShape Shape(SilhouetteMark shape, PanelPicture picture) =>
        new([.. shape.Outline.Select(point => OnPage(point, picture))], Math.Min(1, shape.Confidence));

    private static PointMm OnPage(PicturePoint point, PanelPicture picture) => new(
        picture.LeftMm + (point.X * picture.WidthMm), picture.TopMm + (point.Y * picture.HeightMm));
}
