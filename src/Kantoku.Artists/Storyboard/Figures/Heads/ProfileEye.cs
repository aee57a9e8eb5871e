using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Core.Story;

namespace Kantoku.Artists.Storyboard.Figures.Heads;

/// <summary>Eye and brow of a profile: u runs from the outer corner (0) to the front (1).</summary>
internal static class ProfileEye
{
    private const float Back = 0.46f;
    private const float Front = 0.735f;

    public static void Draw(FaceSubject subject, ProfileLine side)
    {
        var width = Eyes.LashWidth(subject) * 0.95f;
        Vector2 E(float u, float v) => side.At(Back + ((Front - Back) * u),
            subject.Face.EyeY + (v * subject.Face.EyeHalfHeight) - (subject.Face.EyeTilt * (0.5f - u) * 0.3f));
        var ink = subject.Ink;
        switch (subject.Expression.Eyes)
        {
            case EyeMode.HappyArc:
                ink.Line([E(-0.1f, 0.5f), E(0.35f, -0.2f), E(0.8f, -0.15f), E(1.05f, 0.3f)], width, Taper.Soft);
                break;
            case EyeMode.ClosedArc:
                ink.Line([E(-0.15f, 0.2f), E(0.3f, 0.6f), E(0.75f, 0.65f), E(1.05f, 0.4f)], width, Taper.Soft);
                for (var i = 0; i < 3; i++)
                    ink.Segment(E(0.18f * i, 0.42f + (0.12f * i)), E(-0.14f + (0.16f * i), 0.75f + (0.12f * i)),
                        subject.Line, Taper.Out);
                break;
            case EyeMode.Clenched:
                ink.Line([E(0, -0.5f), E(0.6f, -0.1f), E(1, 0.1f)], width, Taper.Soft);
                ink.Line([E(1, 0.1f), E(0.6f, 0.35f), E(0, 0.7f)], width, Taper.Soft);
                break;
            default:
                DrawOpen(subject, E, width);
                break;
        }

        DrawBrow(subject, side);
        if (subject.Expression.Has(FaceSigns.Streams) || subject.Expression.Has(FaceSigns.Tears))
        {
            var stream = Curves.Through(E(0.35f, 0.9f), E(0.3f, 1.6f), E(0.32f, 2.4f), E(0.55f, 2.4f), E(0.6f, 1.6f),
                E(0.62f, 0.95f));
            ink.Fill(stream, Tone.White);
            ink.Polyline(stream, subject.Line * 0.7f, Taper.Soft);
        }
    }

    private static void DrawOpen(FaceSubject subject, Func<float, float, Vector2> at, float width)
    {
        var (ink, expression, line) = (subject.Ink, subject.Expression, subject.Line);
        var top = (-0.95f * expression.Open) + (0.5f * (1 - expression.Open));
        var low = expression.LowerLid;
        var upper = Curves.Through(at(-0.08f, 0.1f), at(0.22f, top * 0.72f), at(0.62f, top), at(0.98f, top * 0.62f));
        var front = Curves.Through(at(0.98f, top * 0.62f), at(1.02f, 0), at(0.9f, 0.62f), at(0.8f, 0.92f - low));
        var bottom = Curves.Through(at(0.8f, 0.92f - low), at(0.45f, 0.95f - low), at(0.12f, 0.62f - (low * 0.6f)));
        Vector2[] opening = [.. upper, .. front, .. bottom];
        ink.Fill(opening, Tone.White);
        if (expression.Eyes != EyeMode.Blank)
        {
            using (ink.Clip(opening))
                DrawIris(subject, at(0.8f + (expression.GazeX * 0.1f), 0.02f + (expression.GazeY * 0.4f)));
        }

        ink.Polyline(upper, width * 1.05f, t => 0.55f + (0.6f * t));
        ink.Line([at(-0.08f, 0.12f), at(-0.22f, -0.05f), at(-0.34f, -0.22f)], width * 0.7f, Taper.Out);
        if (subject.Face.Lashes)
        {
            ink.Line([at(0.06f, -0.25f), at(-0.1f, -0.5f), at(-0.24f, -0.62f)], line * 1.1f, Taper.Out);
            ink.Line([at(0.98f, top * 0.62f), at(1.14f, (top * 0.62f) - 0.05f), at(1.24f, (top * 0.62f) - 0.22f)],
                line * 1.1f, Taper.Out);
        }

        ink.Polyline(bottom, line * 0.9f, Taper.Both);
        if (expression.Eyes == EyeMode.Blank)
            ink.Polyline(front, line * 0.7f, Taper.Both);
        if (subject.Head.Radius > 38)
            ink.Line([at(0.05f, (top * 0.72f) - 0.45f), at(0.5f, top - 0.32f), at(0.85f, (top * 0.8f) - 0.25f)],
                line * 0.6f, Taper.Both);
    }

    private static void DrawIris(FaceSubject subject, Vector2 centre)
    {
        var (ink, face, radius) = (subject.Ink, subject.Face, subject.Head.Radius);
        var radiusX = (Front - Back) * 0.3f * radius * subject.Expression.Iris;
        var radiusY = face.EyeHalfHeight * 0.86f * radius * subject.Expression.Iris;
        var rim = Shapes.Ellipse(centre, radiusX, radiusY);
        if (subject.Expression.Eyes == EyeMode.Wide)
        {
            ink.Shape(rim, Tone.White, subject.Line);
            ink.Ellipse(centre, radiusX * 0.4f, radiusY * 0.4f, Tone.Black);
            return;
        }

        if (radius < 28)
        {
            ink.Fill(rim, Tone.Black);
        }
        else
        {
            ink.Fill(rim, Tone.Linear(MathF.Min(1, face.Iris + 0.35f), face.Iris * 0.4f,
                centre - new Vector2(0, radiusY), centre + new Vector2(0, radiusY),
                fine: true));
            using (ink.Clip(rim))
            {
                ink.Fill([centre + new Vector2(-radiusX, -radiusY), centre + new Vector2(radiusX, -radiusY),
                    centre + new Vector2(radiusX, -radiusY * 0.25f),
                    centre + new Vector2(-radiusX, -radiusY * 0.25f)], Tone.Black);
                ink.Ellipse(centre, radiusX * 0.45f, radiusY * 0.45f, Tone.Black);
            }

            ink.Outline(rim, subject.Line);
            ink.Ellipse(centre + new Vector2(radiusX * 0.2f, radiusY * 0.45f), radiusX * 0.2f, radiusY * 0.13f,
                Tone.White);
        }

        ink.Ellipse(centre + new Vector2(-radiusX * 0.15f, -radiusY * 0.42f), radiusX * 0.42f, radiusY * 0.27f,
            Tone.White);
    }

    private static void DrawBrow(FaceSubject subject, ProfileLine side)
    {
        var (ink, face, expression) = (subject.Ink, subject.Face, subject.Expression);
        var y = face.EyeY - face.EyeHalfHeight - face.BrowGap;
        if (subject.IsElder)
        {
            ink.Shape(Curves.Around(side.At(0.86f, y + 0.1f + expression.BrowInner), side.At(0.66f, y - 0.08f),
                side.At(0.36f, y + 0.08f),
                side.At(0.6f, y + 0.1f)), Tone.White, subject.Line * 0.8f);
            return;
        }

        ink.Line([side.At(0.85f, y + 0.04f + (expression.BrowInner * 0.9f)),
            side.At(0.66f, y - 0.05f + ((expression.BrowInner + expression.BrowOuter) * 0.4f)),
                side.At(0.42f, y + 0.02f + expression.BrowOuter)],
            subject.Line * face.BrowWeight * (subject.Design.HairTone == InkTone.White ? 0.75f : 1), Taper.Brush);
    }
}
