using System.Collections.Immutable;
using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Core.Pictures;
using SkiaSharp;

namespace Kantoku.Artists.Storyboard.Props;

/// <summary>A thing put on the canvas. Units.</summary>
/// <param name="Half">Half of the side of the square it fills.</param>
internal readonly record struct PlacedProp(PropDesign Design, Vector2 Centre, float Half, bool Mirrored)
{
    private const int OutlinePoints = 12;

    /// <summary>Nearer than the people: drawn over them.</summary>
    public bool IsBefore { get; init; }

    public SKRect Bounds => new(Centre.X - Half, Centre.Y - Half, Centre.X + Half, Centre.Y + Half);

    /// <summary>What lettering had better leave free; null when nothing of it is on the canvas.</summary>
    public SilhouetteMark? Silhouette(float canvasWidth, float canvasHeight)
    {
        var outline = ImmutableArray.CreateBuilder<PicturePoint>(OutlinePoints);
        var seen = SKRect.Intersect(Bounds, new SKRect(0, 0, canvasWidth, canvasHeight));
        if (seen.Width < 1 || seen.Height < 1)
            return null;
        foreach (var point in Shapes.Ellipse(Centre, Half * 0.94f, Half * 0.94f))
        {
            outline.Add(new PicturePoint(
                Math.Clamp(point.X / canvasWidth, 0, 1), Math.Clamp(point.Y / canvasHeight, 0, 1)));
        }

        return new SilhouetteMark { Outline = outline.ToImmutable(), Confidence = 1 };
    }
}

/// <summary>Draws things from their designs: a heavy outline about the whole, finer lines within.</summary>
internal static class PropPen
{
    private const float Hundredths = 100;

    public static void Draw(InkCanvas ink, PlacedProp prop)
    {
        var line = Math.Clamp(1.3f + (0.008f * prop.Half), 1.3f, 4.6f);
        var scale = prop.Half / Hundredths;
        var matrix = SKMatrix.CreateRotationDegrees(prop.Design.TurnDeg)
            .PostConcat(SKMatrix.CreateScale(prop.Mirrored ? -scale : scale, scale))
            .PostConcat(SKMatrix.CreateTranslation(prop.Centre.X, prop.Centre.Y));
        var paths = new SKPath[prop.Design.Layers.Length];
        for (var i = 0; i < paths.Length; i++)
        {
            paths[i] = PropPath.Read(prop.Design.Layers[i].Path);
            paths[i].Transform(matrix);
        }

        for (var i = 0; i < paths.Length; i++)
        {
            if (prop.Design.Layers[i] is { Fill: not '-', Line: >= 1 })
                ink.Stroke(paths[i], line * 3);
        }

        for (var i = 0; i < paths.Length; i++)
            Layer(ink, paths[i], prop.Design.Layers[i], line);
        foreach (var path in paths)
            path.Dispose();
    }

    private static void Layer(InkCanvas ink, SKPath path, PropLayer layer, float line)
    {
        if (layer.Line < 0)
            ink.Stroke(path, line * -2.6f * layer.Line);
        ink.Fill(path, layer.Fill switch
        {
            'w' => Tone.White,
            'k' => Tone.Black,
            '-' => Tone.None,
            _ => Tone.Flat((layer.Fill - '0') / 10f),
        });
        if (layer.Line > 0)
            ink.Stroke(path, MathF.Max(1, line * layer.Line));
    }
}
