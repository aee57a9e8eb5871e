using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Core.Story;

namespace Kantoku.Artists.Storyboard.Figures.Heads;

/// <summary>Eyes of a face that is not in profile: lids and lashes; the iris is drawn by <see cref="Iris"/>.</summary>
internal static class Eyes
{
    private const int Steps = 14;

    public static void Draw(FaceSubject subject)
    {
        for (var side = -1; side <= 1; side += 2)
        {
            if (subject.Head.Hides(side) || (subject.Has(Features.Eyepatch) && side == PatchedSide))
                continue;
            Draw(new EyeFrame(subject, side));
        }
    }

    /// <summary>The side of the face an eyepatch is on, −1 the viewer's left.</summary>
    public const int PatchedSide = -1;

    /// <summary>Thickness of the upper lash line, units.</summary>
    public static float LashWidth(FaceSubject subject) =>
        subject.Line * (subject.IsFeminine ? 2.9f : subject.Design.Age == AgeBand.Child ? 2.3f : 1.85f)
        * (subject.Design.Eyes == EyeShape.Small ? 0.72f : 1);

    private static void Draw(EyeFrame eye)
    {
        switch (eye.Subject.Expression.Eyes)
        {
            case EyeMode.HappyArc:
                DrawHappy(eye);
                break;
            case EyeMode.ClosedArc:
                DrawClosed(eye);
                break;
            case EyeMode.Clenched:
                DrawClenched(eye);
                break;
            case EyeMode.Blank:
                DrawBlank(eye);
                break;
            default:
                DrawOpen(eye);
                break;
        }
    }

    private static void DrawHappy(EyeFrame eye)
    {
        var (ink, width) = (eye.Subject.Ink, LashWidth(eye.Subject));
        ink.Line([eye.At(-1, 0.45f), eye.At(-0.6f, -0.08f), eye.At(0, -0.32f), eye.At(0.6f, -0.1f),
            eye.At(1.08f, 0.5f)], width,
            Taper.Soft);
        if (eye.Face.Lashes)
            ink.Line([eye.At(0.78f, 0.1f), eye.At(1.02f, 0.06f), eye.At(1.28f, -0.06f)], width * 0.5f, Taper.Out);
    }

    private static void DrawClosed(EyeFrame eye)
    {
        var (ink, line) = (eye.Subject.Ink, eye.Subject.Line);
        ink.Line([eye.At(-1, 0.1f), eye.At(-0.55f, 0.46f), eye.At(0.1f, 0.6f), eye.At(0.7f, 0.42f),
            eye.At(1.1f, 0.05f)],
            LashWidth(eye.Subject), Taper.Soft);
        var lashes = eye.Subject.IsFeminine ? 3 : 2;
        for (var i = 0; i < lashes; i++)
            ink.Segment(eye.At(0.48f + (0.26f * i), 0.54f - (0.17f * i)),
                eye.At(0.6f + (0.34f * i), 0.86f - (0.22f * i)),
                line * 1.1f, Taper.Out);
    }

    private static void DrawClenched(EyeFrame eye)
    {
        var (ink, width) = (eye.Subject.Ink, LashWidth(eye.Subject));
        ink.Line([eye.At(1, -0.55f), eye.At(0.2f, -0.12f), eye.At(-0.85f, 0.12f)], width, Taper.Soft);
        ink.Line([eye.At(-0.85f, 0.12f), eye.At(0.2f, 0.36f), eye.At(1, 0.78f)], width * 0.9f, Taper.Soft);
        ink.Line([eye.At(-1.2f, -0.2f), eye.At(-1.05f, 0.1f), eye.At(-1.15f, 0.4f)], eye.Subject.Line * 0.6f,
            Taper.Both);
    }

    private static void DrawBlank(EyeFrame eye)
    {
        var rim = new Vector2[Steps];
        for (var i = 0; i < Steps; i++)
        {
            var (sin, cos) = MathF.SinCos(i * MathF.Tau / Steps);
            rim[i] = eye.At(cos * 0.92f, sin * 0.98f);
        }

        var outline = Curves.Around(rim);
        eye.Subject.Ink.Shape(outline, Tone.White, eye.Subject.Line * 1.25f);
    }

    private static void DrawOpen(EyeFrame eye)
    {
        var ink = eye.Subject.Ink;
        var upper = eye.UpperLid();
        var lower = eye.LowerLid();
        Vector2[] opening = [.. upper, .. lower.Reverse()];
        using var path = InkCanvas.Path(opening);
        ink.Fill(path, Tone.White);
        using (ink.Clip(path))
        {
            Iris.Draw(eye);
            if (eye.Subject.Head.Radius > 70)
                ShadeUnderLid(eye, upper);
        }

        DrawLowerLash(eye, lower);
        DrawUpperLash(eye, upper);
        DrawFolds(eye, upper);
    }

    private static void ShadeUnderLid(EyeFrame eye, Vector2[] upper)
    {
        var below = eye.Subject.Head.FlatVector(0, eye.Face.EyeHalfHeight * 0.26f);
        Vector2[] shadow = [.. upper, .. upper.Reverse().Select(point => point + below)];
        eye.Subject.Ink.Shade(shadow, Tone.Flat(0.3f, fine: true));
    }

    /// <summary>A crescent on the lid, thickest past its middle, drawn out into a wing.</summary>
    private static void DrawUpperLash(EyeFrame eye, Vector2[] upper)
    {
        var subject = eye.Subject;
        var width = LashWidth(subject);
        var count = upper.Length;
        var lash = new Vector2[(count * 2) + 1];
        var up = subject.Head.Up;
        for (var i = 0; i < count; i++)
        {
            var share = i / (float)(count - 1);
            var thick = width * (0.22f + (0.98f * Plane2.SmoothStep(0, 0.5f, share))
                - (0.35f * Plane2.SmoothStep(0.75f, 1, share)));
            var outward = Shapes.Normal(upper, i) * eye.Side * -1;
            lash[i] = upper[i] - (outward * width * 0.12f);
            lash[^(i + 1)] = upper[i] + (((outward * 0.75f) + (up * 0.25f)) * thick);
        }

        var (reach, lift) = (eye.Shape, eye.Face.Lashes) switch
        {
            (EyeShape.Gentle, true) => (0.34f, 0.1f),
            (EyeShape.Gentle, false) => (0.2f, 0.18f),
            (_, true) => (0.34f, -0.2f),
            (EyeShape.Sharp, false) => (0.2f, -0.06f),
            _ => (0.12f, 0.06f),
        };
        var corner = eye.At(1.04f, 0) - eye.At(0, 0);
        var wing = upper[^1] + (corner * reach) + subject.Head.FlatVector(0, lift * eye.Face.EyeHalfHeight);
        lash[count] = wing;
        subject.Ink.Fill(lash, Tone.Black);
        if (!eye.Face.Lashes || subject.Head.Radius < 30)
            return;
        var root = upper[(int)(count * 0.8f)];
        subject.Ink.Line([root, Vector2.Lerp(root, wing, 0.6f) + (up * width * 0.9f),
            wing + (up * (width * 1.5f)) - (corner * 0.04f)],
            width * 0.55f, Taper.Out);
    }

    private static void DrawLowerLash(EyeFrame eye, Vector2[] lower)
    {
        var subject = eye.Subject;
        var from = lower.Length / 4;
        subject.Ink.Polyline(lower.AsSpan(from), subject.Line * (subject.IsFeminine ? 1.1f : 0.95f), Taper.Both);
        if (!eye.Face.Lashes || subject.Head.Radius < 45 || subject.Design.Age == AgeBand.Child)
            return;
        for (var i = 0; i < 2; i++)
        {
            var root = lower[(int)((lower.Length - 1) * (0.72f + (0.16f * i)))];
            subject.Ink.Segment(root, root + subject.Head.FlatVector(eye.Side * 0.03f, 0.035f - (0.008f * i)),
                subject.Line * 0.7f, Taper.Out);
        }
    }

    private static void DrawFolds(EyeFrame eye, Vector2[] upper)
    {
        var (subject, radius) = (eye.Subject, eye.Subject.Head.Radius);
        if (radius > 38 && subject.Expression.Open > 0.5f && eye.Shape != EyeShape.Small)
        {
            var above = subject.Head.Up * ((LashWidth(subject) * 1.1f) + (0.05f * radius));
            var from = upper.Length / 4;
            var fold = upper.AsSpan(from, (int)(upper.Length * 0.62f)).ToArray();
            for (var i = 0; i < fold.Length; i++)
                fold[i] += above;
            subject.Ink.Polyline(fold, subject.Line * 0.6f, Taper.Both);
        }

        if (subject.Design.Age >= AgeBand.MiddleAged && radius > 30)
            subject.Ink.Line([eye.At(-0.8f, 1.35f), eye.At(0.1f, 1.65f), eye.At(1, 1.25f)], subject.Line * 0.5f,
                Taper.Both);
    }
}
