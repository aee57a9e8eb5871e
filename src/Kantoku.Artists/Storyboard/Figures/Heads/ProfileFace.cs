using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Core.Story;

namespace Kantoku.Artists.Storyboard.Figures.Heads;

/// <summary>A face seen from the side, authored facing right.</summary>
internal static class ProfileFace
{
    public static void DrawSkin(FaceSubject subject)
    {
        var (ink, line) = (subject.Ink, subject.Line);
        var side = new ProfileLine(subject.Head, subject.Face, subject.Expression, subject.Design);
        var upper = side.Upper();
        var lower = side.Lower();
        ReadOnlySpan<Vector2> hairline = subject.Design.Hair is HairStyle.Bald or HairStyle.Buzz
            ? [side.At(-0.25f, 0.1f), side.At(0, -0.45f), side.At(0.3f, -0.75f)]
            : [side.At(-0.22f, 0.2f), side.At(0.12f, 0.12f), side.At(0.3f, -0.08f), side.At(0.4f, -0.4f),
                side.At(0.44f, -0.6f)];
        ink.Fill([.. upper, .. lower, .. hairline], Tone.White);
        DrawMouth(subject, side);
        ink.Polyline(upper, line * 1.12f, t => 0.5f + (0.6f * MathF.Sqrt(MathF.Max(0, t))));
        ink.Polyline(lower, line * 1.2f, t => t < 0.7f ? 1 : MathF.Max(0.2f, 1 - ((t - 0.7f) / 0.3f)));
        if (!subject.Head.IsTiny)
            ink.Line([side.Below(0.93f, 0.66f), side.Below(0.9f, 0.625f), side.Below(0.92f, 0.6f)], line * 0.6f,
                Taper.Both);
        DrawEar(subject, side);
    }

    public static void DrawFeatures(FaceSubject subject)
    {
        var side = new ProfileLine(subject.Head, subject.Face, subject.Expression, subject.Design);
        if (subject.Head.IsTiny)
        {
            subject.Ink.Ellipse(side.At(0.62f, subject.Face.EyeY), subject.Head.Radius * 0.07f,
                subject.Head.Radius * 0.14f, Tone.Black);
            return;
        }

        ProfileEye.Draw(subject, side);
        if (subject.Expression.Blush > 0)
        {
            for (var i = 0; i < 4; i++)
            {
                var x = 0.5f + (0.075f * (i - 1.5f));
                subject.Ink.Segment(side.At(x + 0.03f, 0.68f), side.At(x - 0.025f, 0.8f), subject.Line * 0.55f,
                    Taper.Both);
            }
        }

        ProfileFeatures.Draw(subject, side);
    }

    private static void DrawMouth(FaceSubject subject, ProfileLine side)
    {
        var (ink, line, gap) = (subject.Ink, subject.Line, side.MouthGap);
        if (gap <= 0.02f)
        {
            var corner = subject.Expression.Mouth switch
            {
                MouthShape.Smile or MouthShape.Smirk => -0.05f,
                MouthShape.Frown => 0.06f,
                MouthShape.Pout => 0.02f,
                _ => 0,
            };
            ink.Line([side.Below(0.885f, 0.865f), side.Below(0.8f, 0.875f), side.Below(0.7f, 0.875f + corner)],
                line * 0.95f, Taper.Soft);
            ink.Segment(side.Below(0.8f, 1.02f), side.Below(0.845f, 1.025f), line * 0.5f, Taper.Both);
            return;
        }

        var teeth = subject.Expression.Mouth is MouthShape.Grin or MouthShape.Gritted;
        var opening = Curves.Through(side.Below(0.885f, 0.865f), side.Below(0.74f, 0.855f),
            side.Below(0.66f, 0.9f + (gap * 0.35f)),
            side.Below(0.72f, 0.88f + (gap * 0.85f)), side.Below(0.885f, 0.865f + gap));
        ink.Fill(opening, teeth ? Tone.White : Tone.Black);
        using (ink.Clip(opening))
        {
            if (!teeth)
            {
                ink.Fill([side.Below(0.6f, 0.8f), side.Below(0.95f, 0.8f), side.Below(0.95f, 0.9f),
                    side.Below(0.6f, 0.895f)], Tone.White);
                if (subject.Head.Radius > 34)
                    ink.Ellipse(side.Below(0.8f, 0.9f + gap), subject.Head.Radius * 0.1f,
                        subject.Head.Radius * gap * 0.35f, Tone.Flat(0.28f));
            }
            else
            {
                ink.Segment(side.Below(0.6f, 0.87f + (gap * 0.5f)), side.Below(0.95f, 0.865f + (gap * 0.5f)),
                    line * 0.5f);
            }
        }

        ink.Polyline(opening, line * 0.9f, Taper.Soft);
    }

    private static void DrawEar(FaceSubject subject, ProfileLine side)
    {
        var (ink, line) = (subject.Ink, subject.Line);
        var rim = Curves.Through(side.At(-0.02f, 0.2f), side.At(-0.14f, 0.1f), side.At(-0.27f, 0.16f),
            side.At(-0.28f, 0.36f),
            side.At(-0.18f, 0.52f), side.At(-0.07f, 0.58f), side.At(-0.02f, 0.5f));
        ink.Fill(rim, Tone.White);
        ink.Polyline(rim, line, Taper.Soft);
        if (subject.Head.IsTiny)
            return;
        ink.Line([side.At(-0.2f, 0.22f), side.At(-0.1f, 0.26f), side.At(-0.14f, 0.38f), side.At(-0.08f, 0.44f)],
            line * 0.6f, Taper.Both);
        if (subject.Has(Features.Earrings))
            ink.Ellipse(side.At(-0.1f, 0.66f), subject.Head.Radius * 0.055f, subject.Head.Radius * 0.07f, Tone.White,
                line * 0.8f);
    }
}

/// <summary>The line of a profile: brow, nose, lips, chin.</summary>
internal sealed class ProfileLine(HeadFrame head, FaceShape face, Expression expression, CharacterDesign design)
{
    private readonly float chin = face.ChinLength - 1;
    private readonly float nose = (design.Presentation == Presentation.Feminine ? -0.07f : 0) + design.Age switch
    {
        AgeBand.Child => -0.08f,
        AgeBand.Elder => 0.06f,
        AgeBand.MiddleAged => 0.03f,
        _ => 0,
    };

    /// <summary>How far the lips are apart.</summary>
    public float MouthGap { get; } = expression.Mouth switch
    {
        MouthShape.Shout => 0.24f,
        MouthShape.Scream => 0.3f,
        MouthShape.BigSmile => 0.2f,
        MouthShape.Wail => 0.18f,
        MouthShape.Open => (0.16f * expression.MouthHeight) + 0.03f,
        MouthShape.Round => 0.13f,
        MouthShape.Grin or MouthShape.Gritted => 0.1f,
        _ => 0,
    };

    /// <summary>A point that keeps its place.</summary>
    public Vector2 At(float x, float y) => head.Profile(x, y);

    /// <summary>A point that moves with the length of the lower face.</summary>
    public Vector2 Below(float x, float y) => At(x, y > 0.6f ? y + (chin * (y - 0.5f)) : y);

    /// <summary>From the hairline to the upper lip.</summary>
    public Vector2[] Upper() => Curves.Through(At(0.5f, -0.72f), At(0.76f, -0.46f), At(0.875f, -0.14f),
        At(0.885f, 0.08f), At(0.845f, 0.24f),
        At(0.93f + (nose * 0.4f), 0.42f), Below(1.085f + nose, 0.6f), Below(1.05f + nose, 0.675f),
            Below(0.905f, 0.715f), Below(0.935f, 0.8f),
        Below(0.885f, 0.865f));

    /// <summary>From the lower lip over the chin to the ear.</summary>
    public Vector2[] Lower()
    {
        var gap = MouthGap;
        var jowl = face.Cheeks * 0.05f;
        return Curves.Through(Below(0.885f, 0.865f + gap), Below(0.915f, 0.935f + gap),
            Below(0.855f, 1.02f + (gap * 0.9f)),
            Below(0.865f, 1.16f + (gap * 0.7f)), Below(0.79f, 1.275f + (gap * 0.6f)), Below(0.64f, 1.3f + (gap * 0.5f)),
            Below(0.3f, 1.13f + (gap * 0.3f) + jowl), Below(0.02f, 0.98f + jowl), Below(-0.14f, 0.8f),
                At(-0.2f, 0.55f));
    }

    /// <summary>Middle of the mouth.</summary>
    public Vector2 Mouth() => Below(0.88f, 0.88f + (MouthGap * 0.5f));
}
