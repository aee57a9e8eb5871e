using Kantoku.Artists.Storyboard.Figures.Bodies;
using Kantoku.Artists.Storyboard.Figures.Hair;
using Kantoku.Artists.Storyboard.Figures.Heads;
using Kantoku.Artists.Storyboard.Figures.Held;
using Kantoku.Artists.Storyboard.Figures.Outfits;

namespace Kantoku.Artists.Storyboard.Figures;

/// <summary>Draws a figure's parts from back to front.</summary>
internal sealed class FigureDrawing(BodySubject subject, FaceSubject face, HairView hair, HeldKind? thing)
{
    private readonly ArmDrawing[] arms = [new(subject, 1), new(subject, 0)];

    public void Draw()
    {
        hair.DrawBehind(subject.Ink);
        Mantles.DrawBehind(subject);
        Seats.Draw(subject);
        foreach (var arm in arms)
        {
            if (arm.UpperIsBehind)
                arm.DrawUpper();
            if (arm.LowerIsBehind)
                DrawLower(arm);
        }

        DrawTrunk();
        if (subject.Skeleton.IsBack)
        {
            DrawFrontArms(overHead: false);
            DrawFrontArms(overHead: true);
            Mantles.DrawBefore(subject);
            HeadDrawing.Draw(face, hair);
            return;
        }

        Mantles.DrawBefore(subject);
        DrawFrontArms(overHead: false);
        HeadDrawing.Draw(face, hair);
        DrawFrontArms(overHead: true);
    }

    private void DrawTrunk()
    {
        SkirtDrawing.DrawBehind(subject);
        LegDrawing.Draw(subject);
        if (!subject.Skeleton.IsBack)
            TorsoDrawing.DrawNeck(subject);
        SkirtDrawing.DrawBefore(subject);
        TorsoDrawing.DrawTrunk(subject);
        if (subject.Skeleton.IsBack)
            TorsoDrawing.DrawNeck(subject);
        foreach (var arm in arms)
        {
            if (!arm.UpperIsBehind)
                arm.DrawUpper();
        }

        GarmentDetails.Draw(subject);
    }

    private void DrawFrontArms(bool overHead)
    {
        foreach (var arm in arms)
        {
            if (!arm.LowerIsBehind && arm.IsOverHead == overHead)
                DrawLower(arm);
        }
    }

    private void DrawLower(ArmDrawing arm)
    {
        if (arm.Holds && thing is { } kind)
            new HeldThing(kind, arm.HandFrame(), subject.Head.Center, subject.Skeleton.Facing, subject.Unit,
                subject.Line).Draw(subject.Ink);
        arm.DrawLower();
    }
}
