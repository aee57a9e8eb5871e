using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Core.Pictures;
using Kantoku.Core.Staging;
using SkiaSharp;

namespace Kantoku.Artists.Storyboard.Figures;

/// <summary>One person of a picture: where everything of it is, and how it is drawn. Lengths are canvas units.</summary>
internal sealed class Figure
{
    /// <summary>Crown to chin, in skull radii.</summary>
    private const float HeadHeightInRadii = 2.4f;

    private readonly StagedFigure staged;
    private readonly Vector2 head;
    private readonly float radius;
    private readonly float haloShare;

    /// <param name="haloShare">Halo as a share of the skull's radius.</param>
    public Figure(StagedFigure staged, float haloShare)
    {
        this.haloShare = haloShare;
        this.staged = staged;
        head = new Vector2((float)staged.Head.X, (float)staged.Head.Y) * InkCanvas.UnitsPerMm;
        radius = (float)staged.HeadHeightMm * InkCanvas.UnitsPerMm / HeadHeightInRadii;
    }

    /// <summary>The lowest point of the feet (of whatever touches the ground): where a shadow lies.</summary>
    public float FeetY => head.Y + (radius * HeadHeightInRadii * ((float)staged.Design.HeightHeads - 0.5f));

    /// <summary>Left and right end of what touches the ground.</summary>
    public (float Left, float Right) Stance => (head.X - (1.5f * radius), head.X + (1.5f * radius));

    /// <summary>White margin that parts the figure from a busy background.</summary>
    public float HaloWidth => Math.Clamp(radius * haloShare, 3f, 9f);

    /// <summary>All that may be drawn, halo included, whether on the canvas or not.</summary>
    public SKRect Bounds => new(head.X - (4 * radius), head.Y - (2 * radius), head.X + (4 * radius), FeetY + radius);

    /// <summary>Draws the person without halo: call it within a layer of <see cref="Bounds"/>.</summary>
    public void Draw(InkCanvas ink)
    {
        ink.Ellipse(head + new Vector2(0, radius * 5), radius * 1.5f, radius * 4, Tone.White, LineWeight.ForHead(radius));
        ink.Ellipse(head, radius, radius * 1.2f, Tone.White, LineWeight.ForHead(radius));
    }

    /// <summary>The face with its hair, as shares of the canvas; the mouth is null where it is hidden.</summary>
    public HeadMark HeadMark(float canvasWidth, float canvasHeight) => new()
    {
        Character = staged.Character,
        Center = new PicturePoint(head.X / canvasWidth, head.Y / canvasHeight),
        RadiusX = radius * 1.2f / canvasWidth,
        RadiusY = radius * 1.3f / canvasHeight,
        Mouth = new PicturePoint(head.X / canvasWidth, (head.Y + (0.9f * radius)) / canvasHeight),
        Confidence = 1,
    };

    /// <summary>The whole person, clipped to the canvas; null when nothing of it is on the canvas.</summary>
    public SilhouetteMark? SilhouetteMark(float canvasWidth, float canvasHeight)
    {
        var area = SKRect.Intersect(Bounds, new SKRect(0, 0, canvasWidth, canvasHeight));
        if (area.IsEmpty)
            return null;
        return new SilhouetteMark
        {
            Character = staged.Character,
            Outline = [.. Shapes.Rectangle(area).Select(p => new PicturePoint(p.X / canvasWidth, p.Y / canvasHeight))],
            Confidence = 1,
        };
    }
}
