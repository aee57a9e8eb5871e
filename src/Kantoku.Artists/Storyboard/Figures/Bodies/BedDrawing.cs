using System.Numerics;
using Kantoku.Artists.Storyboard.Figures.Heads;
using Kantoku.Artists.Storyboard.Ink;
using SkiaSharp;

namespace Kantoku.Artists.Storyboard.Figures.Bodies;

/// <summary>A bed seen from its side, under whoever lies in it, and the blanket over them.</summary>
/// <remarks>On the canvas, in skull radii: x from the head towards the feet, y down.</remarks>
internal sealed class BedDrawing
{
    private const float FarEdge = -0.9f;
    private const float NearEdge = 1.35f;
    private const float Mattress = 1.1f;
    private const float Frame = 0.55f;
    private const float Beyond = 1.5f;

    /// <summary>From the middle of the head down to the floor.</summary>
    private const float Floor = 4.6f;

    private readonly HeadFrame head;
    private readonly Skeleton skeleton;
    private readonly BodyShape shape;
    private readonly float length;
    private readonly float level;

    public BedDrawing(HeadFrame head, Skeleton skeleton, BodyShape shape)
    {
        this.head = head;
        this.skeleton = skeleton;
        this.shape = shape;
        var feet = skeleton.Legs.Max(leg => Local(skeleton.Project(leg.End)).X);
        length = MathF.Max(feet, 6) + Beyond;
        level = MathF.Max(0, Local(skeleton.Project(skeleton.Pelvis)).Y * 0.6f);
    }

    private float Line => head.Line;

    /// <summary>Lowest point, units.</summary>
    public float FloorY => Place(0, Floor).Y;

    /// <summary>All that the bed takes up, units.</summary>
    public SKRect Bounds
    {
        get
        {
            var (a, b) = (Place(-Beyond - 0.3f, -1.8f), Place(length + 0.2f, Floor));
            return new SKRect(MathF.Min(a.X, b.X), a.Y, MathF.Max(a.X, b.X), b.Y);
        }
    }

    public void DrawBehind(InkCanvas ink)
    {
        ink.Fill([Place(-Beyond, NearEdge), Place(length, NearEdge), Place(length - 0.3f, Floor - 0.5f),
            Place(-Beyond + 0.3f, Floor - 0.5f)], Tone.Flat(0.62f));
        foreach (var x in (ReadOnlySpan<float>)[-Beyond + 0.1f, length - 0.5f])
            Board(ink, x, x + 0.4f, NearEdge + Mattress, Floor, 0.45f);
        Board(ink, -Beyond - 0.25f, -Beyond + 0.25f, -1.7f, NearEdge + Mattress + Frame, 0.32f);
        Vector2[] top = [Place(-Beyond + 0.2f, FarEdge), Place(length - 0.3f, FarEdge), Place(length, NearEdge),
            Place(-Beyond, NearEdge)];
        ink.Sticker(top, Tone.White, Line * 0.8f);
        ink.Fill(top, Tone.Flat(0.04f));
        Board(ink, -Beyond, length, NearEdge + Mattress, NearEdge + Mattress + Frame, 0.36f);
        Board(ink, -Beyond, length, NearEdge, NearEdge + Mattress, 0.08f);
        var pillow = Shapes.Ellipse(Place(-0.15f, 0.75f), 1.5f * skeleton.Unit, 0.75f * skeleton.Unit);
        ink.Sticker(pillow, Tone.White, Line * 0.8f);
    }

    /// <summary>From the chest to beyond the feet, over the mattress's edge.</summary>
    public void DrawBefore(InkCanvas ink)
    {
        var chest = Local(skeleton.Project(skeleton.SpineAt(0.3f)));
        var hips = Local(skeleton.Project(skeleton.Pelvis));
        var knees = skeleton.Legs.Select(leg => Local(skeleton.Project(leg.Middle))).MinBy(knee => knee.Y);
        var thick = shape.LegThickness;
        Vector2[] ridge =
        [
            new(chest.X, chest.Y - 1.25f), new((chest.X + hips.X) / 2, ((chest.Y + hips.Y) / 2) - 1.3f),
            new(hips.X, hips.Y - 1.15f), new(knees.X, MathF.Min(knees.Y - (0.7f * thick), hips.Y - 0.7f)),
            new(length - Beyond, -0.1f + level), new(length - 0.25f, 0.5f + level),
        ];
        Vector2[] hem =
        [
            new(length + 0.1f, NearEdge + 0.75f), new(length * 0.7f, NearEdge + 0.9f),
            new(length * 0.45f, NearEdge + 0.7f), new(chest.X + 0.1f, NearEdge + 0.85f),
        ];
        Vector2[] cover = [.. ridge.Select(Place), .. hem.Select(Place)];
        ink.Sticker(cover, Tone.White, Line);
        ink.Fill(cover, Tone.Flat(0.2f));
        Vector2[] turned =
        [
            Place(ridge[0] - new Vector2(0.12f, 0.05f)), Place(new(chest.X + 1f, ridge[1].Y + 0.05f)),
            Place(new(chest.X + 1.05f, NearEdge + 0.85f)), Place(new(chest.X - 0.1f, NearEdge + 0.9f)),
        ];
        ink.Sticker(turned, Tone.White, Line * 0.8f);
        ReadOnlySpan<float> folds = [0.36f, 0.55f, 0.76f];
        foreach (var share in folds)
        {
            var x = Plane2.Lerp(chest.X, length, share);
            ink.Segment(Place(x, 0.3f + level), Place(x + 0.5f, NearEdge + 0.55f), Line * 0.6f, Taper.Both);
        }
    }

    private void Board(InkCanvas ink, float left, float right, float top, float bottom, float density) =>
        ink.Sticker(
            [Place(left, top), Place(right, top), Place(right, bottom), Place(left, bottom)], Tone.Flat(density),
            Line * 0.8f);

    private Vector2 Place(Vector2 local) => Place(local.X, local.Y);

    private Vector2 Place(float x, float y) =>
        head.Center + (new Vector2(-skeleton.Facing * x, y) * skeleton.Unit);

    private Vector2 Local(Vector2 at) =>
        new Vector2(-skeleton.Facing * (at.X - head.Center.X), at.Y - head.Center.Y) / skeleton.Unit;
}
