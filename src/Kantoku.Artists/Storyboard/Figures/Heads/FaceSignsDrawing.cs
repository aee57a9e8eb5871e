using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;

namespace Kantoku.Artists.Storyboard.Figures.Heads;

/// <summary>Manga's signs of feeling: blush, tears, sweat, a throbbing vein, gloom.</summary>
internal static class FaceSignsDrawing
{
    /// <summary>Signs beneath the features.</summary>
    public static void DrawUnder(FaceSubject subject)
    {
        var expression = subject.Expression;
        if (expression.Has(FaceSigns.Gloom))
            DrawGloom(subject);
        if (expression.Blush > 0)
            DrawBlush(subject);
        if (expression.Has(FaceSigns.NoseShadow))
            DrawNoseShadow(subject);
    }

    /// <summary>Tears, over the features.</summary>
    public static void DrawTears(FaceSubject subject)
    {
        var streams = subject.Expression.Has(FaceSigns.Streams);
        if (!streams && !subject.Expression.Has(FaceSigns.Tears))
            return;
        for (var side = -1; side <= 1; side += 2)
        {
            if (subject.Head.Hides(side))
                continue;
            if (streams)
                DrawStream(subject, side);
            else
                DrawDrop(subject.Ink, subject.Head.Face(side * (subject.Face.EyeX + 0.12f),
                    subject.Face.EyeY + subject.Face.EyeHalfHeight + 0.16f),
                    subject.Head.Radius * 0.09f, subject.Line * 0.8f);
        }
    }

    /// <summary>Signs over hair and all.</summary>
    public static void DrawOver(FaceSubject subject)
    {
        var (head, expression) = (subject.Head, subject.Expression);
        if (expression.Has(FaceSigns.Sweat))
            DrawDrop(subject.Ink, SideOf(head, -0.7f, -0.12f, 0.12f), head.Radius * 0.15f, subject.Line * 0.8f);
        if (expression.Has(FaceSigns.Vein))
            DrawVein(subject);
        if (expression.Has(FaceSigns.SleepBubble))
        {
            var at = SideOf(head, 0.12f, subject.Face.NoseY + 0.1f, 0.2f);
            var radius = head.Radius * 0.2f;
            var centre = at + head.FlatVector(head.Side * 0.2f, 0.16f);
            subject.Ink.Ellipse(centre, radius, radius * 1.08f, Tone.White, subject.Line * 0.8f);
            subject.Ink.Line([centre + new Vector2(-radius * 0.55f, -radius * 0.1f),
                centre + new Vector2(-radius * 0.4f, -radius * 0.5f),
                centre + new Vector2(0, -radius * 0.62f)], subject.Line * 0.6f, Taper.Both);
        }
    }

    /// <summary>A drop, its point up.</summary>
    public static void DrawDrop(InkCanvas ink, Vector2 centre, float radius, float line)
    {
        var drop = Curves.Around(centre + new Vector2(0, -radius * 1.6f),
            centre + new Vector2(radius * 0.5f, -0.2f * radius),
            centre + new Vector2(radius * 0.55f, radius * 0.5f), centre + new Vector2(0, radius * 0.95f),
            centre + new Vector2(-radius * 0.55f, radius * 0.5f), centre + new Vector2(-radius * 0.5f, -0.2f * radius));
        ink.Shape(drop, Tone.White, line);
        ink.Line([centre + new Vector2(-radius * 0.25f, 0), centre + new Vector2(-radius * 0.28f, radius * 0.3f),
            centre + new Vector2(-radius * 0.12f, radius * 0.55f)], line * 0.7f, Taper.Both);
    }

    private static Vector2 SideOf(HeadFrame head, float x, float y, float lift) =>
        head.IsProfile ? head.Profile(-x, y) : head.Face(head.Side * x, y, lift);

    private static void DrawBlush(FaceSubject subject)
    {
        var (head, blush) = (subject.Head, subject.Expression.Blush);
        for (var side = -1; side <= 1; side += 2)
        {
            if (head.Hides(side))
                continue;
            if (subject.Expression.Has(FaceSigns.Flush) && head.Radius > 24)
            {
                var centre = head.Face(side * 0.5f, 0.72f);
                subject.Ink.Shade(Shapes.Ellipse(centre, 0.24f * head.Radius, 0.13f * head.Radius),
                    Tone.Radial(0.3f, 0, centre, 0.24f * head.Radius));
            }

            for (var i = 0; i < 4 && blush > 0.2f; i++)
            {
                var x = side * (0.5f + (0.075f * (i - 1.5f)));
                subject.Ink.Segment(head.Face(x + 0.03f, 0.67f), head.Face(x - 0.025f, 0.77f),
                    subject.Line * 0.6f * (0.5f + (0.5f * blush)), Taper.Both);
            }
        }
    }

    private static void DrawGloom(FaceSubject subject)
    {
        for (var i = 0; i < 11; i++)
        {
            var x = -0.62f + (i * 0.124f);
            subject.Ink.Segment(subject.Head.Face(x, -0.44f),
                subject.Head.Face(x, -0.02f + (0.12f * MathF.Abs(x)) + (i % 2 * 0.1f)),
                subject.Line * 0.55f, Taper.Out);
        }
    }

    private static void DrawNoseShadow(FaceSubject subject)
    {
        for (var i = 0; i < 4; i++)
        {
            var y = subject.Face.EyeY + 0.02f + (0.06f * i);
            subject.Ink.Segment(subject.Head.Face(-0.1f, y, 0.05f), subject.Head.Face(0.1f, y - 0.04f, 0.05f),
                subject.Line * 0.55f, Taper.Both);
        }
    }

    private static void DrawStream(FaceSubject subject, int side)
    {
        var (head, face) = (subject.Head, subject.Face);
        Vector2 E(float x, float y) => head.Face(side * (face.EyeX + x), face.EyeY + face.EyeHalfHeight + y);
        var stream = Curves.Through(E(-0.1f, -0.05f), E(-0.09f, 0.25f), E(-0.03f, 0.5f), E(0.08f, 0.5f), E(0.1f, 0.2f),
            E(0.1f, -0.05f));
        subject.Ink.Fill(stream, Tone.White);
        subject.Ink.Polyline(stream, subject.Line * 0.75f, Taper.Soft);
        subject.Ink.Segment(E(0, 0.1f), E(0.01f, 0.36f), subject.Line * 0.5f, Taper.Both);
    }

    /// <summary>The crossed bulges of a vein on the brow.</summary>
    private static void DrawVein(FaceSubject subject)
    {
        var head = subject.Head;
        var centre = SideOf(head, -0.45f, -0.5f, 0.2f);
        var radius = head.Radius * 0.17f;
        subject.Ink.Dot(centre, radius * 1.25f, InkColor.White);
        for (var i = 0; i < 4; i++)
        {
            var angle = (i * MathF.PI / 2) + 0.3f;
            subject.Ink.Line([centre + Polar(angle - 0.4f, radius), centre + Polar(angle, radius * 0.35f),
                centre + Polar(angle + 0.4f, radius)],
                subject.Line * 1.15f, Taper.Soft);
        }
    }

    private static Vector2 Polar(float angle, float radius) => new Vector2(MathF.Cos(angle), MathF.Sin(angle)) * radius;
}
