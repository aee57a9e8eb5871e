using System.Numerics;
using System.Runtime.InteropServices;
using SkiaSharp;

namespace Kantoku.Artists.Storyboard.Ink;

internal enum InkColor
{
    Black,
    White,
}

/// <summary>A sheet that is drawn on: ink, tone and choice of screen, packed as the channels of one bitmap.</summary>
/// <remarks>
/// <para>Units are 1/300 inch from the top left corner, whatever the resolution. Red holds tone (255 paper), green ink
/// (0 solid black), blue the screen (255 coarse, 0 fine). Tone stays unscreened until the press prints it, so one
/// drawing serves every resolution.</para>
/// <para>Black changes ink and clears tone, white clears both: an edge between them never turns into dots.</para>
/// <para>Not thread-safe; one canvas per drawing.</para>
/// </remarks>
internal sealed partial class InkCanvas : IDisposable
{
    /// <summary>Units per inch.</summary>
    public const float UnitsPerInch = 300;

    public const float UnitsPerMm = UnitsPerInch / 25.4f;

    private static readonly SKColor BlackInk = new(255, 0, 255);
    private readonly SKBitmap bitmap;
    private readonly SKCanvas sheetCanvas;
    private readonly SKPaint fill = new() { IsAntialias = true, Style = SKPaintStyle.Fill };
    private readonly SKPaint stroke = new() { IsAntialias = true, Style = SKPaintStyle.Stroke };
    private readonly SKPath scratch = new();
    private SKCanvas canvas;

    /// <param name="width">Pixels, ≥ 1.</param>
    /// <param name="height">Pixels, ≥ 1.</param>
    /// <param name="dpi">Pixels per inch, &gt; 0.</param>
    public InkCanvas(int width, int height, double dpi)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(height, 1);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(dpi, 0);
        Dpi = dpi;
        Scale = (float)(dpi / UnitsPerInch);
        bitmap = new SKBitmap(width, height, SKColorType.Bgra8888, SKAlphaType.Premul);
        sheetCanvas = new SKCanvas(bitmap);
        sheetCanvas.Clear(SKColors.White);
        sheetCanvas.Scale(Scale);
        canvas = sheetCanvas;
    }

    public double Dpi { get; }

    /// <summary>Pixels per unit.</summary>
    public float Scale { get; }

    /// <summary>Units.</summary>
    public float Width => bitmap.Width / Scale;

    /// <summary>Units.</summary>
    public float Height => bitmap.Height / Scale;

    public SKRect Area => new(0, 0, Width, Height);

    /// <summary>A path of one closed polygon. The caller disposes it.</summary>
    public static SKPath Path(ReadOnlySpan<Vector2> polygon)
    {
        var path = new SKPath();
        path.AddPoly(AsPoints(polygon), true);
        return path;
    }

    /// <summary>Covers an area, whatever was there.</summary>
    public void Fill(SKPath area, Tone tone) => Paint(area, tone, SKBlendMode.SrcOver);

    /// <inheritdoc cref="Fill(SKPath, Tone)"/>
    public void Fill(ReadOnlySpan<Vector2> polygon, Tone tone) => Fill(Scratch(polygon), tone);

    /// <summary>Darkens an area: lines and darker tones beneath stay.</summary>
    public void Shade(SKPath area, Tone tone) => Paint(area, tone, SKBlendMode.Darken);

    /// <inheritdoc cref="Shade(SKPath, Tone)"/>
    public void Shade(ReadOnlySpan<Vector2> polygon, Tone tone) => Shade(Scratch(polygon), tone);

    /// <summary>Takes tone away and leaves lines: a moon's glow, a shaft of light.</summary>
    /// <param name="strength">A flat, linear or radial tone whose density is the share of tone taken away.</param>
    public void Lighten(SKPath area, Tone strength)
    {
        using var shader = Gradient(strength, density => new SKColor(255, 0, 0, Share(density)));
        fill.Shader = shader;
        fill.Color = new SKColor(255, 0, 0, shader is null ? Share(strength.Density) : (byte)255);
        fill.BlendMode = SKBlendMode.Screen;
        canvas.DrawPath(area, fill);
        fill.Shader = null;
        fill.BlendMode = SKBlendMode.SrcOver;
    }

    /// <summary>Lays mist over an area: lines and tones fade into paper.</summary>
    /// <param name="strength">A flat, linear or radial tone whose density is the share taken away.</param>
    public void Veil(ReadOnlySpan<Vector2> polygon, Tone strength)
    {
        using var shader = Gradient(strength, density => new SKColor(255, 255, 255, Share(density)));
        fill.Shader = shader;
        fill.Color = new SKColor(255, 255, 255, shader is null ? Share(strength.Density) : (byte)255);
        canvas.DrawPath(Scratch(polygon), fill);
        fill.Shader = null;
    }

    /// <inheritdoc cref="Lighten(SKPath, Tone)"/>
    public void Lighten(ReadOnlySpan<Vector2> polygon, Tone strength) => Lighten(Scratch(polygon), strength);

    /// <summary>A filled area with an inked outline.</summary>
    /// <param name="lineWidth">0 for no outline.</param>
    public void Shape(ReadOnlySpan<Vector2> polygon, Tone tone, float lineWidth)
    {
        Fill(polygon, tone);
        if (lineWidth > 0)
            Outline(polygon, lineWidth);
    }

    public void Dot(Vector2 centre, float radius, InkColor color = InkColor.Black)
    {
        fill.Color = color == InkColor.White ? SKColors.White : BlackInk;
        canvas.DrawCircle(centre.X, centre.Y, radius, fill);
    }

    /// <param name="lineWidth">0 for no outline.</param>
    public void Ellipse(Vector2 centre, float radiusX, float radiusY, Tone tone, float lineWidth = 0)
    {
        scratch.Rewind();
        scratch.AddOval(new SKRect(centre.X - radiusX, centre.Y - radiusY, centre.X + radiusX, centre.Y + radiusY));
        Fill(scratch, tone);
        if (lineWidth > 0)
            Stroke(scratch, lineWidth);
    }

    /// <summary>Confines what is drawn until the returned scope is disposed.</summary>
    public ClipScope Clip(SKPath area)
    {
        canvas.Save();
        canvas.ClipPath(area, SKClipOperation.Intersect, true);
        return new ClipScope(canvas);
    }

    /// <inheritdoc cref="Clip(SKPath)"/>
    public ClipScope Clip(ReadOnlySpan<Vector2> polygon) => Clip(Scratch(polygon));

    /// <summary>Confines what is drawn to everything but an area.</summary>
    public ClipScope ClipOutside(SKPath area)
    {
        canvas.Save();
        canvas.ClipPath(area, SKClipOperation.Difference, true);
        return new ClipScope(canvas);
    }

    public void Dispose()
    {
        layerCanvas?.Dispose();
        layerBitmap?.Dispose();
        sheetCanvas.Dispose();
        bitmap.Dispose();
        fill.Dispose();
        stroke.Dispose();
        scratch.Dispose();
    }

    /// <summary>Ends a clip. A value, so that clipping allocates nothing.</summary>
    internal readonly ref struct ClipScope(SKCanvas canvas)
    {
        public void Dispose() => canvas.Restore();
    }

    private static ReadOnlySpan<SKPoint> AsPoints(ReadOnlySpan<Vector2> polygon) =>
        MemoryMarshal.Cast<Vector2, SKPoint>(polygon);

    private static byte Share(float share) => (byte)MathF.Round(255 * Math.Clamp(share, 0f, 1f));

    private static SKColor ToneColor(float density, bool fine) =>
        new((byte)(255 - Share(density)), 255, fine ? (byte)0 : (byte)255);

    private static SKShader? Gradient(Tone tone, Func<float, SKColor> color)
    {
        if (tone.Kind is not (ToneKind.Linear or ToneKind.Radial))
            return null;
        SKColor[] colors = [color(tone.Density), color(tone.EndDensity)];
        var from = new SKPoint(tone.From.X, tone.From.Y);
        return tone.Kind == ToneKind.Radial
            ? SKShader.CreateRadialGradient(from, Vector2.Distance(tone.From, tone.To), colors, null,
                SKShaderTileMode.Clamp)
            : SKShader.CreateLinearGradient(from, new SKPoint(tone.To.X, tone.To.Y), colors, null,
                SKShaderTileMode.Clamp);
    }

    private SKPath Scratch(ReadOnlySpan<Vector2> polygon)
    {
        scratch.Rewind();
        scratch.AddPoly(AsPoints(polygon), true);
        return scratch;
    }

    private void Paint(SKPath area, Tone tone, SKBlendMode blend)
    {
        if (tone.Kind == ToneKind.None)
            return;
        using var shader = Gradient(tone, density => ToneColor(density, tone.Fine));
        fill.Shader = shader;
        fill.Color = tone.Kind switch
        {
            ToneKind.White => SKColors.White,
            ToneKind.Black => BlackInk,
            ToneKind.Flat => ToneColor(tone.Density, tone.Fine),
            _ => SKColors.Black,
        };
        fill.BlendMode = blend;
        canvas.DrawPath(area, fill);
        fill.Shader = null;
        fill.BlendMode = SKBlendMode.SrcOver;
    }
}
