using Kantoku.Core.Pictures;
using SkiaSharp;

namespace Kantoku.Artists.Storyboard.Ink;

/// <content>A layer of its own with a white halo, and the finished planes.</content>
internal sealed partial class InkCanvas
{
    private SKBitmap? layerBitmap;
    private SKCanvas? layerCanvas;

    /// <summary>Draws on a clear layer until the scope is disposed; then lays it, with a white halo, over the
    /// sheet.</summary>
    /// <param name="bounds">What may be touched, halo included; drawing outside is cut off. Units.</param>
    /// <param name="haloWidth">White margin round everything drawn, in units; 0 for none.</param>
    /// <param name="coverage">Receives, per pixel of the sheet, the most that the layer with its halo covers
    /// (0 none to 255), in addition to what it holds; or null.</param>
    /// <exception cref="InvalidOperationException">A layer is open already.</exception>
    public LayerScope Layer(SKRect bounds, float haloWidth, byte[]? coverage = null)
    {
        if (canvas != sheetCanvas)
            throw new InvalidOperationException("A layer is open already.");
        layerBitmap ??= new SKBitmap(bitmap.Width, bitmap.Height, SKColorType.Bgra8888, SKAlphaType.Premul);
        layerCanvas ??= new SKCanvas(layerBitmap);
        var area = SKRectI.Intersect(
            SKRectI.Create(bitmap.Width, bitmap.Height),
            new SKRectI(Pixel(bounds.Left), Pixel(bounds.Top), Pixel(bounds.Right) + 1, Pixel(bounds.Bottom) + 1));
        layerCanvas.Save();
        layerCanvas.ClipRect(area);
        layerCanvas.Scale(Scale);
        canvas = layerCanvas;
        return new LayerScope(this, area, Math.Max(0, (int)MathF.Round(haloWidth * Scale)), coverage);
    }

    /// <summary>An empty coverage of the sheet's size.</summary>
    public byte[] Coverage() => new byte[bitmap.Width * bitmap.Height];

    /// <summary>The planes of what was drawn.</summary>
    public Picture.Planes ToPlanes(byte[]? breakOut = null)
    {
        canvas.Flush();
        return PlaneSplitter.Split(bitmap, Dpi, breakOut);
    }

    private int Pixel(float units) => (int)Math.Clamp(MathF.Floor(units * Scale), -1f, 1e6f);

    private void CloseLayer(SKRectI area, int haloPixels, byte[]? coverage)
    {
        if (layerBitmap is null || layerCanvas is null)
            return;
        layerCanvas.Restore();
        canvas = sheetCanvas;
        if (area.Width > 0 && area.Height > 0)
            LayerBlend.Flatten(layerBitmap, bitmap, area, haloPixels, coverage);
    }

    /// <summary>Ends a layer.</summary>
    internal readonly ref struct LayerScope(InkCanvas ink, SKRectI area, int haloPixels, byte[]? coverage)
    {
        public void Dispose() => ink.CloseLayer(area, haloPixels, coverage);
    }
}
