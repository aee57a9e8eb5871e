using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Core.Story;

namespace Kantoku.Artists.Storyboard.Figures.Heads;

/// <summary>A face too small for more than dots and dashes.</summary>
internal static class TinyFace
{
    /// <summary>Below this radius, in units, only the eyes are left.</summary>
    private const float EyesOnlyBelow = 8;

    public static void Draw(FaceSubject subject)
    {
        var (ink, head, expression) = (subject.Ink, subject.Head, subject.Expression);
        var thin = head.Line * 0.7f;
        var tall = subject.Design.Eyes == EyeShape.Small ? 0.09f : 0.15f;
        for (var side = -1; side <= 1; side += 2)
        {
            if (expression.Eyes is EyeMode.HappyArc or EyeMode.ClosedArc)
                ink.Line([head.Face(side * 0.3f, 0.42f), head.Face(side * 0.42f, 0.32f),
                    head.Face(side * 0.54f, 0.42f)], thin);
            else
                ink.Ellipse(head.Face(side * 0.42f, 0.38f), head.Radius * 0.09f, head.Radius * tall, Tone.Black);
            if (head.Radius > EyesOnlyBelow)
                ink.Segment(head.Face(side * 0.22f, 0.04f + expression.BrowInner),
                    head.Face(side * 0.62f, 0.04f + expression.BrowOuter), thin);
        }

        if (head.Radius <= EyesOnlyBelow)
            return;
        if (expression.MouthIsOpen)
            ink.Ellipse(head.Face(0, 0.95f), head.Radius * 0.14f, head.Radius * 0.12f, Tone.Black);
        else
            ink.Segment(head.Face(-0.14f, 0.95f), head.Face(0.14f, 0.95f), thin);
    }
}
