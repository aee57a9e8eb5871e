using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;
using SkiaSharp;

namespace Kantoku.Artists.Storyboard.Figures.Bodies;

/// <summary>Where a hand is on the canvas.</summary>
/// <param name="Wrist">Units.</param>
/// <param name="Along">Towards the fingers, units per hand measure; short when it points to or from the viewer.</param>
/// <param name="Thumbward">Across, towards the thumb.</param>
internal readonly record struct HandFrame(Vector2 Wrist, Vector2 Along, Vector2 Thumbward)
{
    public Vector2 At(Vector2 point) => Wrist + (Thumbward * point.X) + (Along * point.Y);

    public Vector2 At(float x, float y) => At(new Vector2(x, y));
}

/// <summary>Draws hands: fingers one by one where they can be seen, a mitten where not.</summary>
internal static class HandDrawing
{
    /// <summary>Heads with a smaller radius go with hands without fingers.</summary>
    private const float FingersFrom = 15;

    private const float CreasesFrom = 40;

    /// <summary>Share of the palm within which outlines of its fingers are covered.</summary>
    private const float Inside = 0.97f;

    public static void Draw(InkCanvas ink, HandFrame frame, HandShape shape, float unit, float line)
    {
        if (shape == HandShape.Hidden)
            return;
        var plan = HandShapes.Of(shape);
        if (unit < FingersFrom)
        {
            DrawMitten(ink, frame, plan, line);
            return;
        }

        var thin = MathF.Min(line * 0.9f, (unit * 0.04f) + 0.5f);
        var palm = PalmOutline(frame, plan);
        ink.Sticker(palm, Tone.White, thin);
        foreach (var finger in plan.Fingers)
            DrawFinger(ink, frame, finger, thin);
        if (!plan.ThumbAcross)
            DrawFinger(ink, frame, plan.Thumb, thin);
        // Fingers grow out of the palm: their outlines do not cross it.
        var middle = frame.At(0, 0.26f);
        for (var i = 0; i < palm.Length; i++)
            palm[i] = Vector2.Lerp(middle, palm[i], Inside);
        ink.Fill(palm, Tone.White);
        foreach (var finger in plan.Curled)
            DrawFinger(ink, frame, finger, thin * 0.9f);
        if (plan.ThumbAcross)
            DrawThumbAcross(ink, frame, plan.Thumb, thin);
        if (unit < CreasesFrom)
            return;
        foreach (var (from, to) in plan.Creases)
            ink.Segment(frame.At(from), frame.At(to), thin * 0.8f, Taper.Both);
    }

    private static void DrawMitten(InkCanvas ink, HandFrame frame, HandPlan plan, float line)
    {
        using var path = new SKPath();
        path.Unite(PalmOutline(frame, plan));
        foreach (var finger in plan.Fingers)
            AddFinger(path, frame, finger);
        AddFinger(path, frame, plan.Thumb);
        ink.Sticker(path, Tone.White, line * 0.6f);
    }

    private static void DrawFinger(InkCanvas ink, HandFrame frame, Finger finger, float thin)
    {
        using var path = new SKPath();
        AddFinger(path, frame, finger);
        ink.Sticker(path, Tone.White, thin);
    }

    private static void DrawThumbAcross(InkCanvas ink, HandFrame frame, Finger thumb, float thin)
    {
        DrawFinger(ink, frame, thumb, thin);
        // Its root is the palm's own flesh.
        var root = frame.At(thumb.Knuckle);
        var half = frame.Thumbward.Length() * thumb.Half;
        var from = frame.At(thumb.Knuckle + new Vector2(-0.05f, -0.1f));
        ink.Fill(Shapes.Tube([from, root, Vector2.Lerp(root, frame.At(thumb.Joint), 0.4f)], _ => half * 0.92f),
            Tone.White);
    }

    private static Vector2[] PalmOutline(HandFrame frame, HandPlan plan)
    {
        var outline = new Vector2[plan.Palm.Length];
        for (var i = 0; i < outline.Length; i++)
            outline[i] = frame.At(plan.Palm[i]);
        return Curves.Around(outline);
    }

    /// <summary>A tapering band with round ends.</summary>
    private static void AddFinger(SKPath path, HandFrame frame, Finger finger)
    {
        var half = frame.Thumbward.Length() * finger.Half;
        var (knuckle, tip) = (frame.At(finger.Knuckle), frame.At(finger.Tip));
        path.Unite(Shapes.Tube(Curves.Sample([knuckle, frame.At(finger.Joint), tip], closed: false, perSegment: 4),
            t => half * (1 - (0.16f * t))));
        path.UniteDisc(knuckle, half);
        path.UniteDisc(tip, half * 0.84f);
    }
}
