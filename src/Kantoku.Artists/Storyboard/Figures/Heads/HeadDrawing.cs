using Kantoku.Artists.Storyboard.Figures.Hair;
using Kantoku.Core.Story;

namespace Kantoku.Artists.Storyboard.Figures.Heads;

/// <summary>Draws a head but for the hair behind it.</summary>
internal static class HeadDrawing
{
    public static void Draw(FaceSubject subject, HairView hair)
    {
        var ink = subject.Ink;
        if (subject.Head.IsBack)
            FaceBase.DrawEarsFromBehind(subject);
        hair.DrawCap(ink);
        if (subject.Head.IsBack)
            DrawBack(subject, hair);
        else if (subject.Head.IsProfile)
            DrawProfile(subject, hair);
        else
            DrawFace(subject, hair);
    }

    private static void DrawFace(FaceSubject subject, HairView hair)
    {
        var head = subject.Head;
        FaceBase.DrawSkin(subject);
        FaceBase.DrawEar(subject, -1);
        FaceBase.DrawEar(subject, 1);
        var browsOverHair = subject.Design.HairTone != InkTone.Black && !head.IsTiny;
        if (head.IsTiny)
        {
            TinyFace.Draw(subject);
        }
        else
        {
            FaceSignsDrawing.DrawUnder(subject);
            FaceBase.DrawNose(subject);
            Mouth.Draw(subject);
            Eyes.Draw(subject);
            if (!browsOverHair)
                Brows.Draw(subject);
        }

        FaceFeatures.Draw(subject);
        FaceFeatures.DrawEyewear(subject);
        FaceSignsDrawing.DrawTears(subject);
        hair.DrawBefore(subject.Ink);
        FaceBase.DrawEarrings(subject);
        if (browsOverHair)
            Brows.Draw(subject);
        Headwear.Draw(subject);
        if (!head.IsTiny)
            FaceSignsDrawing.DrawOver(subject);
    }

    private static void DrawProfile(FaceSubject subject, HairView hair)
    {
        ProfileFace.DrawSkin(subject);
        ProfileFace.DrawFeatures(subject);
        hair.DrawBefore(subject.Ink);
        Headwear.Draw(subject);
        if (!subject.Head.IsTiny)
            FaceSignsDrawing.DrawOver(subject);
    }

    private static void DrawBack(FaceSubject subject, HairView hair)
    {
        hair.DrawBefore(subject.Ink);
        Headwear.Draw(subject);
    }
}
