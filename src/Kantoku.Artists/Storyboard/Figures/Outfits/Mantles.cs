using System.Numerics;
using Kantoku.Artists.Storyboard.Figures.Bodies;
using Kantoku.Artists.Storyboard.Ink;

namespace Kantoku.Artists.Storyboard.Figures.Outfits;

/// <summary>A cloak thrown back over the shoulders.</summary>
internal static class Mantles
{
    private const float HemShare = 0.72f;

    public static void DrawBehind(BodySubject subject)
    {
        if (!subject.Outfit.Mantle || subject.Skeleton.IsBack)
            return;
        subject.Ink.Sticker(Sheet(subject), Cloth(subject).Shaded(0.25f), subject.Line,
            subject.KeyLine(Cloth(subject)));
    }

    /// <summary>The collar piece over the shoulders, or the whole back.</summary>
    public static void DrawBefore(BodySubject subject)
    {
        if (!subject.Outfit.Mantle)
            return;
        var (ink, torso, line, cloth) = (subject.Ink, subject.Torso, subject.Line, Cloth(subject));
        var color = BodySubject.LineOn(cloth);
        if (subject.Skeleton.IsBack)
        {
            ink.Sticker(Sheet(subject), cloth, line, subject.KeyLine(cloth));
            for (var i = -2; i <= 2; i++)
                ink.Line([torso.Back(i * 0.2f, 0.16f), Down(subject, i * 0.34f, 0.5f),
                    Down(subject, i * 0.42f, 0.96f)], line * 0.8f, Taper.In, color);
            return;
        }

        for (var side = -1; side <= 1; side += 2)
        {
            var piece = Curves.Around(torso.Front(side * 0.12f, 0.16f), torso.Front(side * 0.4f, -0.06f),
                torso.Edge(side * 0.66f, 0.03f), torso.Edge(side * 1.1f, 0.14f),
                torso.Edge(side * 1.34f, 0.3f), torso.Edge(side * 1.1f, 0.36f), torso.Front(side * 0.6f, 0.3f));
            ink.Sticker(piece, cloth, line, subject.KeyLine(cloth));
            if (subject.IsDetailed)
                ink.Line([torso.Front(side * 0.3f, 0.08f), torso.Edge(side * 0.7f, 0.16f),
                    torso.Edge(side * 0.98f, 0.3f)], line * 0.7f, Taper.Both, color);
        }

        ink.Ellipse(torso.Front(0, 0.15f), subject.Unit * 0.15f, subject.Unit * 0.15f, Tone.White, line * 0.9f);
        ink.Ellipse(torso.Front(0, 0.15f), subject.Unit * 0.06f, subject.Unit * 0.06f, Tone.Black);
    }

    private static Tone Cloth(BodySubject subject) =>
        subject.Bottom.IsWhite ? subject.Top.Shaded(0.3f) : subject.Bottom;

    private static Vector2[] Sheet(BodySubject subject)
    {
        var torso = subject.Torso;
        return Curves.Around(torso.Edge(-0.5f, 0.02f), torso.Edge(-1.22f, 0.16f), Down(subject, -1, 0.4f),
            Down(subject, -1.18f, 1), Down(subject, -0.6f, 1.05f),
            Down(subject, 0, 0.99f), Down(subject, 0.6f, 1.05f), Down(subject, 1.18f, 1), Down(subject, 1, 0.4f),
                torso.Edge(1.22f, 0.16f), torso.Edge(0.5f, 0.02f));
    }

    /// <summary>A point of the hanging sheet.</summary>
    private static Vector2 Down(BodySubject subject, float across, float share)
    {
        var skeleton = subject.Skeleton;
        var top = skeleton.SpineAt(0.15f);
        var length = subject.Shape.Torso + ((subject.Shape.Thigh + subject.Shape.Shin) * HemShare);
        var drift = subject.Pose.Rushing ? -1.6f * share : -0.25f * share;
        var half = subject.Shape.ShoulderHalf * (1.15f + (0.35f * share));
        // The sheet keeps its width on the canvas: cloth spreads behind whoever turns.
        var centre = skeleton.Project(top + new Vector3(0, length * share, drift - 0.4f));
        return centre + new Vector2(across * half * subject.Unit,
            0).Rotated(subject.Pose.Roll * skeleton.Facing * Plane2.RadiansPerDegree);
    }
}
