using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Artists.Storyboard.Props;
using Kantoku.Core.Pictures;
using Kantoku.Core.Staging;
using SkiaSharp;

namespace Kantoku.Artists.Storyboard.Figures;

/// <summary>Somebody who is no human: the drawing of a thing, with a head where a person's would be.</summary>
internal sealed class CreatureFigure : Actor
{
    private const float Hundredths = 100;

    /// <summary>What juts out of the square that a drawing fills: whiskers, lines.</summary>
    private const float MarginShare = 0.4f;

    private readonly string character;
    private readonly CreatureHead model;
    private readonly PlacedProp thing;
    private readonly Vector2 head;
    private readonly float radius;

    public CreatureFigure(StagedFigure staged, CreatureHead model)
    {
        this.model = model;
        character = staged.Character;
        head = new Vector2((float)staged.Head.X, (float)staged.Head.Y) * InkCanvas.UnitsPerMm;
        radius = MathF.Max(0.5f, (float)staged.HeadHeightMm * InkCanvas.UnitsPerMm / 2);
        var half = radius * Hundredths / model.Radius;
        var mirrored = model.LooksLeft && staged.YawDeg > 0;
        thing = new PlacedProp(model.Design, head - Offset(model.Centre, half, mirrored), half, mirrored);
    }

    public override float FeetY => thing.Centre.Y + (thing.Half * model.Design.Foot);

    public override (float Left, float Right) Stance =>
        (thing.Centre.X - (thing.Half * 0.5f), thing.Centre.X + (thing.Half * 0.5f));

    public override bool IsGrounded => model.Design.Stance == PropStance.Standing;

    public override float HaloWidth => Math.Clamp(radius * 0.085f, 3.2f, 10f);

    public override float HeadRadius => radius;

    public override SKRect Body => thing.Bounds;

    public override SKRect Bounds
    {
        get
        {
            var margin = HaloWidth + (thing.Half * MarginShare);
            return SKRect.Inflate(thing.Bounds, margin, margin);
        }
    }

    public override void Draw(InkCanvas ink) => PropPen.Draw(ink, thing);

    public override HeadMark? HeadMark(float canvasWidth, float canvasHeight)
    {
        if (head.X + radius < 0 || head.X - radius > canvasWidth || head.Y + radius < 0
            || head.Y - radius > canvasHeight)
        {
            return null;
        }

        var mouth = thing.Centre + Offset(model.Mouth, thing.Half, thing.Mirrored);
        var isSeen = mouth.X >= 0 && mouth.Y >= 0 && mouth.X <= canvasWidth && mouth.Y <= canvasHeight;
        return new HeadMark
        {
            Character = character,
            Center = new PicturePoint(head.X / canvasWidth, head.Y / canvasHeight),
            RadiusX = radius * 1.1f / canvasWidth,
            RadiusY = radius * 1.1f / canvasHeight,
            Mouth = isSeen ? new PicturePoint(mouth.X / canvasWidth, mouth.Y / canvasHeight) : null,
            Confidence = 1,
        };
    }

    public override SilhouetteMark? SilhouetteMark(float canvasWidth, float canvasHeight) =>
        thing.Silhouette(canvasWidth, canvasHeight) is { } outline ? outline with { Character = character } : null;

    private static Vector2 Offset(Vector2 hundredths, float half, bool mirrored) =>
        new Vector2(mirrored ? -hundredths.X : hundredths.X, hundredths.Y) * (half / Hundredths);
}
