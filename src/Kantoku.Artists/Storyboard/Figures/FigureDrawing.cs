using System.Numerics;
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
        subject.Bed?.DrawBehind(subject.Ink);
        hair.DrawBehind(subject.Ink);
        Mantles.DrawBehind(subject);
        Seats.Draw(subject);
        foreach (var arm in arms)
        {
            if (arm.UpperIsBehind)
                arm.DrawUpper();
            if (arm.LowerIsBehind && subject.Bed is null)
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
        if (subject.Bed is { } bed)
        {
            bed.DrawBefore(subject.Ink);
            HeadDrawing.Draw(face, hair);
            return;
        }

        DrawFrontArms(overHead: false);
        HeadDrawing.Draw(face, hair);
        DrawFrontArms(overHead: true);
    }

    private void DrawTrunk()
    {
        SkirtDrawing.DrawBehind(subject);
        LegDrawing.Draw(subject);
        TorsoDrawing.DrawNeck(subject);
        SkirtDrawing.DrawBefore(subject);
        TorsoDrawing.DrawTrunk(subject);
        foreach (var arm in arms)
        {
            if (!arm.UpperIsBehind)
                arm.DrawUpper();
        }

        GarmentDetails.Draw(subject);
    }

    /// <summary>Closed hands of both arms: what one holds, both hold.</summary>
    private bool HoldWithBoth => thing is not null && arms[0].Hand == HandShape.Grip && arms[1].Hand == HandShape.Grip;

    private void DrawFrontArms(bool overHead)
    {
        if (HoldWithBoth && !overHead)
            DrawThing(arms[0].Holds ? arms[0] : arms[1]);
        foreach (var arm in arms)
        {
            if (!arm.LowerIsBehind && arm.IsOverHead == overHead)
                DrawLower(arm);
        }
    }

    private void DrawLower(ArmDrawing arm)
    {
        if (arm.Holds && !HoldWithBoth)
            DrawThing(arm);
        arm.DrawLower();
    }

    private void DrawThing(ArmDrawing arm)
    {
        if (thing is not { } kind)
            return;
        Vector2? other = HoldWithBoth ? (arms[0] == arm ? arms[1] : arms[0]).HandFrame().Wrist : null;
        new HeldThing(kind, arm.HandFrame(), other, subject.Head.Center, subject.Skeleton.Facing, subject.Unit,
            subject.Line)
            .Draw(subject.Ink);
    }
}
