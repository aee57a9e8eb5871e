using System.Collections.Immutable;
using Kantoku.Core.Layout;
using Kantoku.Core.Pictures;
using Kantoku.Core.Plan;
using Kantoku.Core.Script;

namespace Kantoku.Press.Tests.Pages;

/// <summary>Pages with plain pictures, for tests.</summary>
internal static class SketchPage
{
    public static PageRecipe Recipe(params ImmutableArray<PageFrame> frames) => new()
    {
        Trim = Trim.B5,
        WidthMm = Trim.B5.WidthMm,
        HeightMm = Trim.B5.HeightMm,
        Rendering = Rendering.Screen,
        Dpi = 75,
        Direction = ReadingDirection.RightToLeft,
        Vertical = false,
        Language = "en",
        Folio = 1,
        PressVersion = 1,
        Frames = frames,
    };

    public static PageFrame Frame(RectMm box, params ImmutableArray<Letter> letters) => new()
    {
        Frame = new Frame
        {
            Panel = 0,
            Outline =
            [
                new PointMm(box.Left, box.Top), new PointMm(box.Right, box.Top),
                new PointMm(box.Right, box.Bottom), new PointMm(box.Left, box.Bottom),
            ],
            Bounds = box,
        },
        CanvasWidthMm = box.Width + 8,
        CanvasHeightMm = box.Height + 8,
        Letters = letters,
    };

    public static Letter Say(string words, string? speaker = null, BeatKind kind = BeatKind.Speech) =>
        new() { Kind = kind, Text = words, Speaker = speaker };

    /// <summary>One tone all over.</summary>
    public static Drawing Plain(PageFrame frame, double dpi, Marks? marks = null, byte tone = 200)
    {
        var width = (int)Math.Round(frame.CanvasWidthMm * dpi / 25.4);
        var height = (int)Math.Round(frame.CanvasHeightMm * dpi / 25.4);
        return new Drawing(
            new Picture.Planes(width, height, dpi, Filled(width * height, 255), Filled(width * height, tone),
                Filled(width * height, 255)),
            marks ?? Marks.None);
    }

    public static byte[] Filled(int length, byte value)
    {
        var plane = new byte[length];
        plane.AsSpan().Fill(value);
        return plane;
    }
}
