using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Core.Story;

namespace Kantoku.Artists.Storyboard.Figures.Heads;

/// <summary>Lasting marks of a face that is not in profile.</summary>
internal static class FaceFeatures
{
    public static void Draw(FaceSubject subject)
    {
        var (ink, head, line) = (subject.Ink, subject.Head, subject.Line);
        if (subject.Has(Features.Wrinkles) || subject.IsElder || (subject.Design.Age == AgeBand.MiddleAged
            && head.Radius > 40))
            DrawWrinkles(subject);
        if (subject.Has(Features.Freckles))
        {
            for (var i = 0; i < 6; i++)
            {
                var side = i < 3 ? -1 : 1;
                if (!head.Hides(side))
                    ink.Dot(head.Face(side * (0.36f + (0.11f * (i % 3))), 0.69f + (0.05f * (i % 2))),
                        MathF.Max(0.8f, line * 0.38f));
            }
        }

        if (subject.Has(Features.Beard))
            DrawBeard(subject);
        if (subject.Has(Features.Moustache))
            DrawMoustache(subject);
        if (subject.Has(Features.Mole) && !head.Hides(-1))
            ink.Dot(head.Face(-0.34f, subject.Face.MouthY - 0.04f), MathF.Max(1, line * 0.6f));
        if (subject.Has(Features.Scar))
            DrawScar(subject, head.Face(0.64f, 0, 0.02f), head.Face(0.42f, 0.86f, 0.02f));
        if (subject.Has(Features.Bandage))
            DrawPlaster(subject, head.Face(head.Side * -0.52f, 0.74f));
    }

    public static void DrawScar(FaceSubject subject, Vector2 from, Vector2 to)
    {
        subject.Ink.Segment(from, to, subject.Line * 1.15f, Taper.Both);
        if (subject.Head.IsTiny)
            return;
        var across = (to - from).Unit().Perpendicular() * subject.Head.Radius * 0.055f;
        for (var i = 1; i < 5; i++)
        {
            var at = Vector2.Lerp(from, to, (i / 5f) + 0.03f);
            subject.Ink.Segment(at - across, at + across, subject.Line * 0.65f, Taper.Both);
        }
    }

    /// <summary>A sticking plaster on the cheek.</summary>
    public static void DrawPlaster(FaceSubject subject, Vector2 centre)
    {
        var radius = subject.Head.Radius;
        var along = subject.Head.FlatVector(0.2f, -0.07f);
        var across = subject.Head.FlatVector(0.03f, 0.085f);
        subject.Ink.Sticker(Curves.Around(centre - along - (across * 0.8f), centre + along - (across * 0.8f),
            centre + (along * 1.12f), centre + along + (across * 0.8f),
            centre - along + (across * 0.8f), centre - (along * 1.12f)), Tone.White, subject.Line * 0.8f);
        if (radius > 24)
            subject.Ink.Shape([centre - (along * 0.4f) - (across * 0.8f), centre + (along * 0.4f) - (across * 0.8f),
                centre + (along * 0.4f) + (across * 0.8f),
                centre - (along * 0.4f) + (across * 0.8f)], Tone.Flat(0.15f, fine: true), subject.Line * 0.5f);
    }

    /// <summary>Glasses and eyepatch, over the eyes.</summary>
    public static void DrawEyewear(FaceSubject subject)
    {
        if (subject.Has(Features.Eyepatch))
            DrawEyepatch(subject);
        if (subject.Has(Features.Glasses) || subject.Has(Features.RoundGlasses))
            DrawGlasses(subject);
    }

    private static void DrawEyepatch(FaceSubject subject)
    {
        var (ink, head, face) = (subject.Ink, subject.Head, subject.Face);
        var (x, y) = (Eyes.PatchedSide * face.EyeX, face.EyeY);
        ink.Line([head.Face(x, y - 0.2f, 0.03f), head.Face(x * 0.2f, y - 0.42f, 0.04f),
            head.Face(-x * 1.2f, y - 0.72f, 0.04f), head.Face(-x * 2.1f, y - 0.86f, 0.02f)],
            subject.Line * 1.7f, Taper.Even);
        ink.Segment(head.Face(x * 1.4f, y - 0.08f, 0.03f), head.Face(x * 2.15f, y - 0.2f), subject.Line * 1.7f);
        if (head.Hides(Eyes.PatchedSide))
            return;
        ink.Fill(Curves.Around(head.Face(x - 0.3f, y - 0.2f, 0.04f), head.Face(x, y - 0.3f, 0.05f),
            head.Face(x + 0.3f, y - 0.22f, 0.04f),
            head.Face(x + 0.27f, y + 0.12f, 0.04f), head.Face(x, y + 0.34f, 0.04f),
                head.Face(x - 0.27f, y + 0.14f, 0.04f)), Tone.Black);
    }

    private static void DrawGlasses(FaceSubject subject)
    {
        var (ink, head, face, line) = (subject.Ink, subject.Head, subject.Face, subject.Line);
        var (x, y) = (face.EyeX, face.EyeY);
        for (var side = -1; side <= 1; side += 2)
        {
            Vector2 G(float u, float v, float lift = 0.06f) => head.Face(side * (x + u), y + v, lift);
            var rim = subject.Has(Features.RoundGlasses)
                ? Curves.Around(G(0.34f, 0.02f), G(0.24f, 0.27f), G(0, 0.37f), G(-0.24f, 0.27f), G(-0.34f, 0.02f),
                    G(-0.24f, -0.23f), G(0, -0.33f), G(0.24f, -0.23f))
                : Curves.Around(G(-0.31f, -0.2f), G(0.02f, -0.24f), G(0.36f, -0.2f), G(0.34f, 0.18f), G(0.05f, 0.28f),
                    G(-0.27f, 0.2f));
            ink.Outline(rim, line * 1.35f);
            if (head.Radius > 40)
            {
                ink.Segment(G(-0.12f * side, -0.18f), G(-0.22f * side, 0), line * 0.7f, Taper.Both);
                ink.Segment(G((-0.12f * side) + 0.06f, -0.18f), G((-0.22f * side) + 0.06f, 0.02f), line * 0.5f,
                    Taper.Both);
            }

            if (head.Depth(new Vector3(side * 0.8f, 0.2f, 0.3f)) > 0.05f)
                ink.Segment(G(0.35f, -0.06f, 0.04f), head.Project(side * 0.93f, y - 0.2f, -0.1f), line * 1.1f);
        }

        ink.Line([head.Face(-(x - 0.3f), y - 0.04f, 0.1f), head.Face(0, y - 0.1f, 0.14f),
            head.Face(x - 0.3f, y - 0.04f, 0.1f)], line * 1.2f, Taper.Even);
    }

    private static void DrawMoustache(FaceSubject subject)
    {
        var (ink, head) = (subject.Ink, subject.Head);
        var y = subject.Face.NoseY + 0.02f;
        for (var side = -1; side <= 1; side += 2)
        {
            Vector2 M(float u, float v, float lift) => head.Face(side * u, y + v, lift);
            ink.Shape(Curves.Around(M(0.02f, 0.08f, 0.1f), M(0.22f, 0.06f, 0.1f), M(0.42f, 0.19f, 0.06f),
                M(0.56f, 0.33f, 0.04f), M(0.38f, 0.3f, 0.06f),
                M(0.18f, 0.22f, 0.1f), M(0.02f, 0.19f, 0.12f)), subject.HairTone, subject.Line * 0.9f);
            if (!subject.HairTone.IsBlack && !head.IsTiny)
                ink.Line([M(0.1f, 0.12f, 0.1f), M(0.28f, 0.17f, 0.1f), M(0.42f, 0.26f, 0.06f)], subject.Line * 0.5f,
                    Taper.Both);
        }
    }

    /// <summary>A full beard along the jaw, open round the mouth.</summary>
    private static void DrawBeard(FaceSubject subject)
    {
        var (ink, head, face) = (subject.Ink, subject.Head, subject.Face);
        var contour = FaceContour.Of(head, face);
        var from = contour.Length / 7;
        var jaw = contour.AsSpan(from, contour.Length - (2 * from)).ToArray();
        var chin = jaw[jaw.Length / 2];
        for (var i = 0; i < jaw.Length; i++)
        {
            var low = Taper.Arch(i / (float)(jaw.Length - 1));
            jaw[i] += ((jaw[i] - head.Center) * 0.06f * low) + head.FlatVector(0, 0.1f * low * low);
        }

        var mouth = face.MouthY;
        var inner = Curves.Through(jaw[^1], head.Face(0.66f, mouth - 0.06f), head.Face(0.38f, mouth + 0.06f),
            head.Face(0.26f, mouth + 0.2f), head.Face(0, mouth + 0.19f),
            head.Face(-0.26f, mouth + 0.2f), head.Face(-0.38f, mouth + 0.06f), head.Face(-0.66f, mouth - 0.06f),
                jaw[0]);
        Vector2[] beard = [.. jaw, .. inner];
        ink.Shape(beard, subject.HairTone, subject.Line);
        if (subject.HairTone.IsBlack || head.Radius < 24)
            return;
        for (var i = -3; i <= 3; i++)
        {
            var at = Vector2.Lerp(chin, head.Face(0, mouth + 0.2f), 0.45f)
                + head.FlatVector(i * 0.14f, -0.05f * i * i * 0.4f);
            ink.Segment(at, at + head.FlatVector(i * -0.01f, 0.16f), subject.Line * 0.5f, Taper.Both);
        }
    }

    private static void DrawWrinkles(FaceSubject subject)
    {
        var (ink, head, line) = (subject.Ink, subject.Head, subject.Line);
        var deep = subject.IsElder || subject.Has(Features.Wrinkles);
        if (head.Radius < 20)
            return;
        for (var side = -1; side <= 1; side += 2)
        {
            if (head.Hides(side))
                continue;
            ink.Line([head.Face(side * 0.22f, 0.7f), head.Face(side * 0.33f, 0.82f), head.Face(side * 0.35f, 0.94f)],
                line * (deep ? 0.7f : 0.5f), Taper.Both);
            if (!deep)
                continue;
            ink.Segment(head.Face(side * 0.72f, 0.28f), head.Face(side * 0.8f, 0.24f), line * 0.5f, Taper.Both);
            ink.Segment(head.Face(side * 0.72f, 0.36f), head.Face(side * 0.81f, 0.38f), line * 0.5f, Taper.Both);
        }

        if (!deep || subject.Design.Presentation == Presentation.Feminine)
            return;
        ink.Line([head.Face(-0.3f, -0.28f), head.Face(0, -0.31f), head.Face(0.3f, -0.28f)], line * 0.6f, Taper.Both);
        ink.Line([head.Face(-0.22f, -0.4f), head.Face(0, -0.43f), head.Face(0.24f, -0.4f)], line * 0.5f, Taper.Both);
    }
}
