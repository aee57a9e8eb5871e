using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Core.Story;

namespace Kantoku.Artists.Storyboard.Figures.Heads;

/// <summary>Iris, pupil and lights of an open eye, within its opening.</summary>
internal static class Iris
{
    private const int RimPoints = 22;

    /// <summary>Heads with a smaller radius get plain dark irises.</summary>
    private const float DetailFrom = 28;

    public static void Draw(EyeFrame eye)
    {
        var subject = eye.Subject;
        var disc = Place(eye);
        var rim = disc.Ellipse(0, 0, 1, 1);
        if (subject.Head.Radius < DetailFrom)
        {
            subject.Ink.Fill(rim, Tone.Black);
            if (eye.Face.Iris < 0.4f && subject.Head.Radius > 20)
                subject.Ink.Fill(disc.Ellipse(0, 0.45f, 0.6f, 0.4f), Tone.Flat(eye.Face.Iris * 0.6f, fine: true));
            subject.Ink.Dot(disc.At(-0.25f, -0.4f), MathF.Max(1.1f, disc.RadiusX * subject.Head.Radius * 0.36f),
                InkColor.White);
        }
        else if (subject.Expression.Eyes == EyeMode.Wide)
        {
            subject.Ink.Shape(rim, Tone.White, subject.Line * 1.1f);
            subject.Ink.Fill(disc.Ellipse(0, 0, 0.36f, 0.36f), Tone.Black);
        }
        else
        {
            DrawFull(eye, disc, rim);
        }
    }

    private static void DrawFull(EyeFrame eye, Disc disc, Vector2[] rim)
    {
        var (subject, ink) = (eye.Subject, eye.Subject.Ink);
        var density = eye.Face.Iris;
        using var path = InkCanvas.Path(rim);
        ink.Fill(path, Tone.White);
        ink.Shade(path, Tone.Linear(MathF.Min(1, density + 0.35f), density * 0.4f, disc.At(0, -1), disc.At(0, 1),
            fine: subject.Head.Radius < 200));
        using (ink.Clip(path))
        {
            ink.Fill([disc.At(-1.2f, -1.3f), disc.At(1.2f, -1.3f), disc.At(1.2f, -0.4f), disc.At(0.5f, -0.22f),
                disc.At(0, -0.16f),
                disc.At(-0.5f, -0.22f), disc.At(-1.2f, -0.4f)], Tone.Black);
            ink.Fill(disc.Ellipse(0, 0.02f, 0.43f, 0.46f), Tone.Black);
            if (subject.Head.Radius > 40)
                ink.Fill(Reflection(disc), Tone.White);
        }

        ink.Outline(rim, subject.Line * 1.05f);
        var sparkle = subject.Expression.Has(FaceSigns.Sparkle);
        var light = sparkle ? 1.3f : 1;
        ink.Fill(disc.Ellipse(-0.36f, -0.4f, 0.37f * light, 0.35f * light), Tone.White);
        ink.Fill(disc.Ellipse(0.42f, 0.38f, 0.17f * light, 0.16f * light), Tone.White);
        if (sparkle)
            ink.Fill(Shapes.Star(disc.At(0.1f, 0.42f), 4, disc.RadiusX * subject.Head.Radius * 0.6f,
                disc.RadiusX * subject.Head.Radius * 0.14f), Tone.White);
        if (subject.Expression.Has(FaceSigns.Tears) || subject.Expression.Has(FaceSigns.Streams))
            ink.Fill(disc.Ellipse(0, 0.95f, 0.8f, 0.28f), Tone.White);
    }

    /// <summary>The crescent of light in the lower half.</summary>
    private static Vector2[] Reflection(Disc disc)
    {
        const int steps = 10;
        var crescent = new Vector2[(steps + 1) * 2];
        for (var i = 0; i <= steps; i++)
        {
            var (sin, cos) = MathF.SinCos(MathF.PI * (0.12f + (0.76f * i / steps)));
            crescent[i] = disc.At(cos * 0.78f, sin * 0.8f);
            crescent[^(i + 1)] = disc.At(cos * 0.66f, 0.18f + (sin * 0.4f));
        }

        return crescent;
    }

    private static Disc Place(EyeFrame eye)
    {
        var (face, expression) = (eye.Face, eye.Subject.Expression);
        var (width, height) = eye.Shape switch
        {
            EyeShape.Round => (0.6f, 1.02f),
            EyeShape.Gentle => (0.56f, 1.04f),
            EyeShape.Sharp => (0.47f, 1.08f),
            _ => (0.52f, 1.05f),
        };
        var gaze = expression.GazeX * eye.Subject.Head.Side * face.EyeHalfWidth * 0.55f;
        var x = (eye.Side * face.EyeX) + gaze - (eye.Side * 0.04f * face.EyeHalfWidth);
        var drop = expression.Eyes == EyeMode.Wide ? 0 : -0.02f;
        var y = face.EyeY + ((drop + (expression.GazeY * 0.5f)) * face.EyeHalfHeight);
        return new Disc(eye.Subject.Head, x, y, width * face.EyeHalfWidth * expression.Iris,
            height * face.EyeHalfHeight * expression.Iris);
    }

    /// <summary>The iris's own measure: −1 to 1 across and down.</summary>
    private readonly record struct Disc(HeadFrame Head, float X, float Y, float RadiusX, float RadiusY)
    {
        public Vector2 At(float x, float y) => Head.Face(X + (x * RadiusX), Y + (y * RadiusY));

        public Vector2[] Ellipse(float x, float y, float radiusX, float radiusY)
        {
            var points = new Vector2[RimPoints];
            for (var i = 0; i < RimPoints; i++)
            {
                var (sin, cos) = MathF.SinCos(i * MathF.Tau / RimPoints);
                points[i] = At(x + (cos * radiusX), y + (sin * radiusY));
            }

            return points;
        }
    }
}
