using System.Collections.Immutable;
using Kantoku.Core.Pictures;
using Kantoku.Core.Plan;

namespace Kantoku.Press.Tests.Pages;

/// <summary>Somebody in a sketch. Page millimetres.</summary>
internal readonly record struct Sitter(string Name, double X, double Y, double RadiusMm);

/// <summary>Pictures of eggs with eyes and a mouth over an even tone: enough to judge where words stand.</summary>
internal static class SketchedDrawing
{
    private const double TallMm = 1.25;

    public static Drawing Of(PageFrame frame, double dpi, byte tone, params ImmutableArray<Sitter> sitters)
    {
        var plain = SketchPage.Plain(frame, dpi, tone: tone);
        var planes = (Picture.Planes)plain.Picture;
        var left = frame.Frame.Bounds.Center.X - (frame.CanvasWidthMm / 2);
        var top = frame.Frame.Bounds.Center.Y - (frame.CanvasHeightMm / 2);
        foreach (var sitter in sitters)
        {
            for (var i = 0; i < planes.Ink.Length; i++)
            {
                var x = left + (((i % planes.Width) + 0.5) * frame.CanvasWidthMm / planes.Width);
                var y = top + (((i / planes.Width) + 0.5) * frame.CanvasHeightMm / planes.Height);
                Ink(planes, i, (x - sitter.X) / sitter.RadiusMm, (y - sitter.Y) / sitter.RadiusMm);
            }
        }

        var heads = sitters.Select(sitter => Mark(sitter, frame, left, top));
        return plain with { Marks = new Marks { Heads = [.. heads] } };
    }

    /// <param name="x">Radii from the head's centre.</param>
    private static void Ink(Picture.Planes planes, int at, double x, double y)
    {
        var level = (x * x) + (y * y / (TallMm * TallMm));
        var isEye = Math.Abs(Math.Abs(x) - 0.35) < 0.12 && Math.Abs(y) < 0.16;
        var isMouth = Math.Abs(x) < 0.25 && Math.Abs(y - 0.62) < 0.06;
        if (level < 1)
        {
            planes.Tone[at] = byte.MaxValue;
            planes.Ink[at] = level > 0.86 || isEye || isMouth ? (byte)0 : byte.MaxValue;
        }
    }

    private static HeadMark Mark(Sitter sitter, PageFrame frame, double left, double top) => new()
    {
        Character = sitter.Name,
        Center = Share(sitter.X, sitter.Y, frame, left, top),
        RadiusX = (float)(sitter.RadiusMm / frame.CanvasWidthMm),
        RadiusY = (float)(sitter.RadiusMm * TallMm / frame.CanvasHeightMm),
        Mouth = Share(sitter.X, sitter.Y + (0.62 * sitter.RadiusMm), frame, left, top),
        Confidence = 1,
    };

    private static PicturePoint Share(double x, double y, PageFrame frame, double left, double top) =>
        new((float)((x - left) / frame.CanvasWidthMm), (float)((y - top) / frame.CanvasHeightMm));
}
