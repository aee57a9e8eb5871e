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

    private const float CreasesFrom = 22;

    public static void Draw(InkCanvas ink, HandFrame frame, HandShape shape, float unit, float line)
    {
        if (shape == HandShape.Hidden)
            return;
        var plan = HandShapes.Of(shape);
        var thin = MathF.Min(line * 0.85f, unit * 0.045f) + 0.3f;
        if (unit < FingersFrom)
        {
            DrawMitten(ink, frame, plan, line);
            return;
        }

        foreach (var finger in plan.Fingers)
            ink.Sticker(FingerBand(frame, finger), Tone.White, thin);
        var palm = PalmOutline(frame, plan);
        ink.Fill(palm, Tone.White);
        DrawPalmSides(ink, frame, plan, thin);
        DrawThumb(ink, frame, plan, thin);
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
            path.Unite(FingerBand(frame, finger));
        path.Unite(FingerBand(frame, plan.Thumb));
        ink.Sticker(path, Tone.White, line * 0.6f);
    }

    private static void DrawThumb(InkCanvas ink, HandFrame frame, HandPlan plan, float thin)
    {
        var thumb = plan.Thumb;
        ink.Sticker(FingerBand(frame, thumb), Tone.White, thin);
        // Its root grows out of the palm: cover the outline there.
        var root = frame.At(thumb.Knuckle);
        var inward = frame.At(thumb.Knuckle - (new Vector2(MathF.Sign(thumb.Joint.X - thumb.Knuckle.X), 0.6f) * 0.05f));
        ink.Fill(Shapes.Tube([inward, root, Vector2.Lerp(root, frame.At(thumb.Joint), 0.35f)], _ =>
            frame.Thumbward.Length() * thumb.Half * 0.86f), Tone.White);
    }

    private static Vector2[] PalmOutline(HandFrame frame, HandPlan plan)
    {
        var outline = new Vector2[plan.Palm.Length];
        for (var i = 0; i < outline.Length; i++)
            outline[i] = frame.At(plan.Palm[i]);
        return Curves.Around(outline);
    }

    /// <summary>The palm's edges; where straight fingers leave it, it has none.</summary>
    private static void DrawPalmSides(InkCanvas ink, HandFrame frame, HandPlan plan, float thin)
    {
        var palm = plan.Palm;
        var curled = plan.Fingers.Length < 4;
        var points = new Vector2[palm.Length];
        for (var i = 0; i < palm.Length; i++)
            points[i] = frame.At(palm[i]);
        if (curled && plan.Fingers.Length == 0)
        {
            ink.Line(points, thin * 2, Taper.Even);
            return;
        }

        var lead = curled ? palm.Length - 3 : 3;
        ink.Line(points.AsSpan(0, lead), thin * 1.9f, Taper.Even);
        ink.Line(points.AsSpan(palm.Length - 3), thin * 1.9f, Taper.Even);
    }

    private static Vector2[] FingerBand(HandFrame frame, Finger finger)
    {
        var line = Curves.Sample([frame.At(finger.Knuckle), frame.At(finger.Joint), frame.At(finger.Tip)],
            closed: false, perSegment: 4);
        var half = frame.Thumbward.Length() * finger.Half;
        return Shapes.Tube(line, t =>
            half * (t > 0.82f ? MathF.Sqrt(MathF.Max(0.02f, 1 - ((t - 0.82f) / 0.18f * ((t - 0.82f) / 0.18f)))) * 0.88f
            : 1 - (0.14f * t)));
    }
}
