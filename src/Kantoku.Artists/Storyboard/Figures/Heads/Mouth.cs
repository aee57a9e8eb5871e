using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Core.Story;
using SkiaSharp;

namespace Kantoku.Artists.Storyboard.Figures.Heads;

/// <summary>Draws a mouth on a face that is not in profile.</summary>
internal static class Mouth
{
    private const float HalfWidth = 0.2f;
    private const float Unit = 0.2f;

    public static void Draw(FaceSubject subject)
    {
        var (head, expression) = (subject.Head, subject.Expression);
        var plan = MouthShapes.Of(expression.Mouth);
        var points = new Vector2[plan.Points.Length];
        for (var i = 0; i < points.Length; i++)
            points[i] = At(subject, plan.Points[i].X * head.Side, plan.Points[i].Y);
        if (plan.IsOpen)
        {
            DrawOpen(subject, plan, Curves.Around(points));
        }
        else
        {
            subject.Ink.Line(points, subject.Line, Taper.Soft);
            if (plan.LipShadow > 0)
                DrawLipShadow(subject, plan.LipShadow);
        }

        if (plan.Dimples)
            DrawDimples(subject);
    }

    /// <summary>The middle of the mouth, where a balloon's tail points.</summary>
    public static Vector2 Center(HeadFrame head, FaceShape face) => head.Face(0, face.MouthY, 0.02f);

    private static Vector2 At(FaceSubject subject, float u, float v)
    {
        var (face, expression) = (subject.Face, subject.Expression);
        var y = face.MouthY + (subject.Has(Features.Moustache) ? 0.07f : 0);
        var height = Unit * (expression.MouthIsOpen ? expression.MouthHeight : 1);
        return subject.Head.Face(u * HalfWidth * face.MouthWidth * expression.MouthWidth, y + (v * height), 0.02f);
    }

    private static void DrawLipShadow(FaceSubject subject, float below)
    {
        var y = subject.Face.MouthY + (Unit * below);
        var half = subject.IsFeminine ? 0.07f : 0.055f;
        subject.Ink.Line([subject.Head.Face(-half, y), subject.Head.Face(0, y + 0.012f), subject.Head.Face(half, y)],
            subject.Line * 0.5f, Taper.Both);
    }

    private static void DrawDimples(FaceSubject subject)
    {
        for (var side = -1; side <= 1; side += 2)
            subject.Ink.Line([At(subject, side * 1.45f, -0.58f), At(subject, side * 1.62f, -0.42f),
                At(subject, side * 1.6f, -0.25f)],
                subject.Line * 0.7f, Taper.Both);
    }

    private static void DrawOpen(FaceSubject subject, MouthPlan plan, Vector2[] outline)
    {
        var ink = subject.Ink;
        using var path = InkCanvas.Path(outline);
        var bounds = path.Bounds;
        ink.Fill(path, plan.Teeth ? Tone.White : Tone.Black);
        using (ink.Clip(path))
        {
            if (plan.Teeth)
                DrawTeeth(subject, bounds);
            else
                DrawInside(subject, plan, bounds);
        }

        ink.Outline(outline, subject.Line);
    }

    private static void DrawTeeth(FaceSubject subject, SKRect bounds)
    {
        var middle = bounds.Top + (bounds.Height * 0.52f);
        subject.Ink.Line([new(bounds.Left, middle - (bounds.Height * 0.18f)), new(bounds.MidX, middle),
            new(bounds.Right, middle - (bounds.Height * 0.18f))], subject.Line * 0.55f, Taper.Even);
        if (subject.Expression.Mouth != MouthShape.Gritted || subject.Head.Radius < 30)
            return;
        for (var i = 1; i < 6; i++)
        {
            var x = bounds.Left + (bounds.Width * i / 6);
            subject.Ink.Segment(new(x, bounds.Top), new(x, bounds.Bottom), subject.Line * 0.4f);
        }
    }

    private static void DrawInside(FaceSubject subject, MouthPlan plan, SKRect bounds)
    {
        var (ink, radius) = (subject.Ink, subject.Head.Radius);
        if (radius > 34)
            ink.Ellipse(new(bounds.MidX, bounds.Bottom - (bounds.Height * 0.04f)), bounds.Width * 0.34f,
                bounds.Height * 0.32f,
                radius > 45 ? Tone.Flat(0.3f) : Tone.White);
        if (plan.UpperTeeth)
        {
            var edge = bounds.Top + (bounds.Height * 0.24f);
            ink.Fill(Curves.Around(new(bounds.Left - 9, bounds.Top - 9), new(bounds.Right + 9, bounds.Top - 9),
                new(bounds.Right + 4, edge), new(bounds.MidX, edge + (bounds.Height * 0.08f)),
                    new(bounds.Left - 4, edge)), Tone.White);
        }

        if (plan.LowerTeeth)
        {
            var inset = bounds.Width * 0.1f;
            ink.Fill(Curves.Around(new(bounds.Left, bounds.Bottom + 9), new(bounds.Right, bounds.Bottom + 9),
                new(bounds.Right - inset, bounds.Bottom - (bounds.Height * 0.08f)),
                new(bounds.MidX, bounds.Bottom - (bounds.Height * 0.13f)),
                new(bounds.Left + inset, bounds.Bottom - (bounds.Height * 0.08f))), Tone.White);
        }
    }
}
