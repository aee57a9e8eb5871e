using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Core.Story;

namespace Kantoku.Artists.Storyboard.Figures.Heads;

/// <summary>Brows of a face that is not in profile.</summary>
internal static class Brows
{
    public static void Draw(FaceSubject subject)
    {
        for (var side = -1; side <= 1; side += 2)
        {
            if (!subject.Head.Hides(side))
                Draw(subject, side);
        }
    }

    private static void Draw(FaceSubject subject, int side)
    {
        var (face, head, expression) = (subject.Face, subject.Head, subject.Expression);
        var y = face.EyeY - face.EyeHalfHeight - face.BrowGap - (expression.Open > 1.02f ? 0.03f : 0);
        var skew = expression.BrowSkew * side * head.Side;
        var inner = expression.BrowInner + skew;
        var outer = expression.BrowOuter + (skew * 0.8f);
        var middle = ((inner + outer) * 0.5f) - (0.1f * expression.BrowArch);
        Vector2 B(float u, float v) => head.Face(side * (face.EyeX + (u * 0.28f)), y + v, 0.02f);
        if (subject.IsElder)
        {
            var bushy = Curves.Around(B(-0.95f, inner + 0.07f), B(-0.4f, middle - 0.07f), B(0.4f, middle - 0.09f),
                B(1.25f, outer + 0.12f),
                B(0.5f, middle + 0.07f), B(-0.3f, middle + 0.08f));
            subject.Ink.Shape(bushy, Tone.White, subject.Line * 0.8f);
            for (var i = 0; i < 4; i++)
                subject.Ink.Segment(B(-0.5f + (0.4f * i), middle + 0.05f), B(-0.3f + (0.45f * i), middle - 0.05f),
                    subject.Line * 0.5f, Taper.Both);
            return;
        }

        ReadOnlySpan<Vector2> stroke =
        [
            B(-0.85f, inner + 0.02f), B(-0.2f, (inner * 0.6f) + (middle * 0.4f) - (0.03f * expression.BrowArch)),
            B(0.35f, middle - 0.02f), B(1.05f, outer + 0.02f),
        ];
        subject.Ink.Line(stroke, subject.Line * face.BrowWeight * (subject.Design.HairTone == InkTone.White ? 0.75f
            : 1), Taper.Brush);
    }
}
