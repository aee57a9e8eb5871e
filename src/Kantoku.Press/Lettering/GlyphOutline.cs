using SkiaSharp;

namespace Kantoku.Press.Lettering;

/// <summary>A glyph's contours as plain numbers in ems, y down from the baseline: immutable, so that threads share
/// it.</summary>
internal sealed class GlyphOutline
{
    /// <summary>The size contours are read at; hinting is off, so any size gives the same shape.</summary>
    private const float ReadSize = 1000;

    private readonly SKPathVerb[] _verbs;
    private readonly SKPoint[] _points;

    private GlyphOutline(SKPathVerb[] verbs, SKPoint[] points, SKRect bounds)
    {
        _verbs = verbs;
        _points = points;
        Bounds = bounds;
    }

    /// <summary>Box of the ink in ems; empty for a space.</summary>
    public SKRect Bounds { get; }

    public bool IsEmpty => _verbs.Length == 0;

    public static GlyphOutline Read(SKTypeface typeface, ushort glyph)
    {
        using var font = new SKFont(typeface, ReadSize)
        {
            Hinting = SKFontHinting.None, LinearMetrics = true, Subpixel = true,
        };
        using var path = font.GetGlyphPath(glyph);
        return path is null ? new GlyphOutline([], [], SKRect.Empty) : From(path);
    }

    /// <summary>Appends the contours, transformed from ems.</summary>
    public void AppendTo(SKPath path, SKMatrix matrix)
    {
        var at = 0;
        foreach (var verb in _verbs)
        {
            switch (verb)
            {
                case SKPathVerb.Move:
                    path.MoveTo(matrix.MapPoint(_points[at++]));
                    break;
                case SKPathVerb.Line:
                    path.LineTo(matrix.MapPoint(_points[at++]));
                    break;
                case SKPathVerb.Quad:
                    path.QuadTo(matrix.MapPoint(_points[at]), matrix.MapPoint(_points[at + 1]));
                    at += 2;
                    break;
                case SKPathVerb.Cubic:
                    path.CubicTo(
                        matrix.MapPoint(_points[at]),
                        matrix.MapPoint(_points[at + 1]),
                        matrix.MapPoint(_points[at + 2]));
                    at += 3;
                    break;
                default:
                    path.Close();
                    break;
            }
        }
    }

    private static GlyphOutline From(SKPath path)
    {
        var verbs = new List<SKPathVerb>();
        var points = new List<SKPoint>();
        using var iterator = path.CreateRawIterator();
        var segment = new SKPoint[4];
        for (var verb = iterator.Next(segment); verb != SKPathVerb.Done; verb = iterator.Next(segment))
        {
            // Outlines of fonts hold no conics; were there one, its chord would stand in for it.
            var known = verb == SKPathVerb.Conic ? SKPathVerb.Line : verb;
            verbs.Add(known);
            switch (known)
            {
                case SKPathVerb.Move:
                    points.Add(Em(segment[0]));
                    break;
                case SKPathVerb.Line:
                    points.Add(Em(segment[verb == SKPathVerb.Conic ? 2 : 1]));
                    break;
                case SKPathVerb.Quad:
                    points.AddRange([Em(segment[1]), Em(segment[2])]);
                    break;
                case SKPathVerb.Cubic:
                    points.AddRange([Em(segment[1]), Em(segment[2]), Em(segment[3])]);
                    break;
                default:
                    break;
            }
        }

        var box = path.TightBounds;
        var bounds = new SKRect(box.Left / ReadSize, box.Top / ReadSize, box.Right / ReadSize, box.Bottom / ReadSize);
        return new GlyphOutline([.. verbs], [.. points], bounds);
    }

    private static SKPoint Em(SKPoint point) => new(point.X / ReadSize, point.Y / ReadSize);
}
