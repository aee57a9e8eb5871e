using System.Numerics;
using Kantoku.Artists.Storyboard.Figures.Heads;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Core.Story;

namespace Kantoku.Artists.Storyboard.Figures.Bodies;

/// <summary>Neck and trunk, without what is worn upon them.</summary>
internal static class TorsoDrawing
{
    public static void DrawNeck(BodySubject subject)
    {
        var (ink, head, skeleton) = (subject.Ink, subject.Head, subject.Skeleton);
        var half = subject.Shape.NeckHalf * subject.Unit;
        var jaw = head.IsProfile ? -0.14f : -0.2f * MathF.Min(1, head.Turn);
        var top = head.IsBack ? head.Flat(0, 0.6f) : head.Flat(head.Side * (jaw + 0.06f), 0.72f);
        var pit = skeleton.Project(skeleton.Neck);
        var foot = skeleton.Project(skeleton.SpineAt(0.1f));
        var across = (foot - top).Unit().Perpendicular() * half;
        Vector2[] neck =
        [
            top - across, Vector2.Lerp(top, pit, 0.55f) - (across * 0.98f), pit - (across * 1.14f),
                foot - (across * 1.2f), foot + (across * 1.2f),
            pit + (across * 1.14f), Vector2.Lerp(top, pit, 0.55f) + (across * 0.98f), top + across,
        ];
        ink.Sticker(neck, Tone.White, subject.Line);
        if (head.IsBack || subject.Unit < 22)
            return;
        ShadeUnderJaw(subject, neck);
        if (subject.Unit > 55 && !subject.IsFeminine && !head.IsProfile)
            ink.Line([pit - (across * 0.25f) + ((top - pit) * 0.4f), pit - (across * 0.05f) + ((top - pit) * 0.05f)],
                subject.Line * 0.55f, Taper.Both);
    }

    public static void DrawTrunk(BodySubject subject)
    {
        var (ink, torso, cloth) = (subject.Ink, subject.Torso, subject.Top);
        var outline = WithNeckHole(subject, torso.Outline(-0.05f, subject.Outfit.HemV, subject.Outfit.HemFlare));
        ink.Sticker(outline, cloth, subject.Line, subject.KeyLine(cloth));
        if (!subject.IsDetailed || cloth.IsBlack || subject.Design.Garment == Garment.Armour)
            return;
        var hem = subject.Outfit.HemV;
        ink.Shade(Curves.Around(torso.Edge(0.98f, 0.2f), torso.Edge(0.8f, 0.3f), torso.Edge(0.7f, 0.58f),
            torso.Edge(0.76f, hem), torso.Edge(0.99f, hem),
            torso.Edge(0.98f, 0.62f)), cloth.Shaded(0.18f));
    }

    /// <summary>The upper edge dips round the neck, to the pit before it or to the nape behind.</summary>
    private static Vector2[] WithNeckHole(BodySubject subject, Vector2[] outline)
    {
        var skeleton = subject.Skeleton;
        var dip = skeleton.IsBack ? -0.075f : 0.035f;
        var middle = skeleton.IsBack ? subject.Torso.Back(0, dip) : subject.Torso.Front(0, dip);
        var (left, right) = (outline[0], outline[^1]);
        return [.. outline, Vector2.Lerp(right, middle, 0.45f) + ((middle - right) * 0.12f), middle,
            Vector2.Lerp(left, middle, 0.45f) + ((middle - left) * 0.12f)];
    }

    private static void ShadeUnderJaw(BodySubject subject, Vector2[] neck)
    {
        var (ink, head) = (subject.Ink, subject.Head);
        var down = head.FlatVector(head.Side * -0.04f, 0.26f);
        Vector2[] shade;
        if (head.IsProfile)
        {
            shade = [head.Profile(0.6f, 1.2f) + down, head.Profile(0.2f, 1.12f) + down,
                head.Profile(-0.2f, 0.8f) + down, head.Profile(-0.3f, 0.4f), head.Profile(0.7f, 0.6f)];
        }
        else
        {
            shade = FaceContour.Of(head, subject.FaceShape);
            for (var i = 0; i < shade.Length; i++)
                shade[i] += down;
        }

        using (ink.Clip(neck))
            ink.Shade(shade, Tone.Flat(0.3f, fine: subject.Unit < 70));
    }
}
