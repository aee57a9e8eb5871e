using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Core.Story;

namespace Kantoku.Artists.Storyboard.Figures.Heads;

/// <summary>Glasses, beards, scars and the like on a profile.</summary>
internal static class ProfileFeatures
{
    public static void Draw(FaceSubject subject, ProfileLine side)
    {
        var (ink, line, eyeY) = (subject.Ink, subject.Line, subject.Face.EyeY);
        if (subject.Has(Features.Wrinkles) || subject.IsElder)
        {
            ink.Line([side.Below(0.8f, 0.68f), side.Below(0.7f, 0.8f), side.Below(0.68f, 0.95f)], line * 0.6f,
                Taper.Both);
            ink.Segment(side.At(0.38f, eyeY - 0.05f), side.At(0.28f, eyeY - 0.1f), line * 0.5f, Taper.Both);
        }

        if (subject.Has(Features.Beard))
            DrawBeard(subject, side);
        if (subject.Has(Features.Moustache))
            ink.Shape(Curves.Around(side.Below(0.98f, 0.72f), side.Below(0.8f, 0.74f), side.Below(0.62f, 0.92f),
                side.Below(0.55f, 1.08f),
                side.Below(0.76f, 0.98f), side.Below(0.95f, 0.86f)), subject.HairTone, line * 0.9f);
        if (subject.Has(Features.Scar))
            FaceFeatures.DrawScar(subject, side.At(0.72f, 0.02f), side.At(0.56f, 0.86f));
        if (subject.Has(Features.Freckles))
        {
            for (var i = 0; i < 3; i++)
                ink.Dot(side.At(0.5f + (0.1f * i), 0.7f + (0.05f * (i % 2))), line * 0.4f);
        }

        if (subject.Has(Features.Mole))
            ink.Dot(side.Below(0.66f, 0.98f), line * 0.6f);
        if (subject.Has(Features.Bandage))
            FaceFeatures.DrawPlaster(subject, side.At(0.5f, 0.7f));
        if (subject.Has(Features.Glasses) || subject.Has(Features.RoundGlasses))
        {
            var rim = Curves.Around(side.At(0.82f, eyeY - 0.24f), side.At(0.6f, eyeY - 0.24f),
                side.At(0.56f, eyeY + 0.04f), side.At(0.65f, eyeY + 0.25f),
                side.At(0.8f, eyeY + 0.21f), side.At(0.85f, eyeY));
            ink.Outline(rim, line * 1.3f);
            ink.Segment(side.At(0.58f, eyeY - 0.08f), side.At(-0.05f, eyeY - 0.14f), line * 1.1f);
        }

        if (subject.Has(Features.Eyepatch) && subject.Head.Side > 0)
        {
            ink.Shape(Curves.Around(side.At(0.42f, eyeY - 0.24f), side.At(0.78f, eyeY - 0.26f),
                side.At(0.82f, eyeY + 0.1f), side.At(0.62f, eyeY + 0.34f),
                side.At(0.42f, eyeY + 0.14f)), Tone.Black, 0);
            ink.Segment(side.At(0.45f, eyeY - 0.2f), side.At(-0.5f, -0.3f), line * 1.6f);
        }
    }

    private static void DrawBeard(FaceSubject subject, ProfileLine side)
    {
        var beard = Curves.Around(side.Below(0.84f, 1.04f), side.Below(0.92f, 1.2f), side.Below(0.86f, 1.42f),
            side.Below(0.66f, 1.5f),
            side.Below(0.3f, 1.24f), side.Below(0, 1.05f), side.Below(-0.12f, 0.72f), side.Below(0.02f, 0.66f),
                side.Below(0.2f, 0.9f),
            side.Below(0.5f, 1.02f), side.Below(0.64f, 0.96f));
        subject.Ink.Shape(beard, subject.HairTone, subject.Line * 0.9f);
        if (subject.Head.IsTiny || subject.HairTone.IsBlack)
            return;
        for (var i = 0; i < 4; i++)
            subject.Ink.Segment(side.Below(0.2f + (0.17f * i), 1.08f), side.Below(0.24f + (0.17f * i), 1.22f),
                subject.Line * 0.5f, Taper.Both);
    }
}
