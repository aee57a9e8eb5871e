using System.Numerics;
using Kantoku.Artists.Storyboard.Figures.Outfits;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Core.Story;
using SkiaSharp;

namespace Kantoku.Artists.Storyboard.Figures.Bodies;

/// <summary>One arm: its two bones are drawn at different times, before and after what lies between.</summary>
internal sealed class ArmDrawing
{
    private const float Thickness = 0.42f;

    /// <summary>Bones deeper than this, in radii, are behind the body.</summary>
    private const float BehindBelow = -0.3f;

    private static readonly LimbCut Bare = new([0.92f, 0.93f, 0.8f, 0.69f], [0.69f, 0.74f, 0.6f, 0.45f]);
    private static readonly LimbCut Sleeved = new([1.05f, 1.02f, 0.93f, 0.87f], [0.87f, 0.87f, 0.8f, 0.73f]);
    private static readonly LimbCut Robed = new([1.08f, 1.08f, 1.12f, 1.16f], [1.16f, 1.1f, 1.0f, 0.95f]);

    private readonly BodySubject subject;
    private readonly Limb limb;
    private readonly ArmPlan plan;
    private readonly LimbBand band;

    public ArmDrawing(BodySubject subject, int index)
    {
        this.subject = subject;
        limb = subject.Skeleton.Arms[index];
        plan = index == 0 ? subject.Pose.NearArm : subject.Pose.FarArm;
        IsNear = index == 0;
        var skeleton = subject.Skeleton;
        var cut = subject.Outfit.Sleeve switch
        {
            Sleeve.Long or Sleeve.Plated => Sleeved,
            Sleeve.Wide => Robed,
            _ => Bare,
        };
        band = new LimbBand(skeleton.Project(limb.Root), skeleton.Project(limb.Middle), skeleton.Project(limb.End), cut,
            Thickness * subject.Shape.ArmThickness * subject.Unit);
        var loose = subject.Design.Garment is Garment.Hoodie or Garment.Coat or Garment.LabCoat ? 0.1f : 0;
        UpperIsBehind = Depth(0.5f, upper: true) < BehindBelow - loose;
        LowerIsBehind = plan.Layer == ArmLayer.Behind || (Depth(0.6f, upper: false) < BehindBelow
            && skeleton.Depth(limb.End) < 0);
    }

    public bool IsNear { get; }

    public bool UpperIsBehind { get; }

    public bool LowerIsBehind { get; }

    public bool IsOverHead => plan.Layer == ArmLayer.OverHead && !LowerIsBehind;

    public bool Holds => plan.Holds;

    public HandShape Hand => plan.Hand;

    public float Length => Vector2.Distance(band.Root, band.Middle) + Vector2.Distance(band.Middle, band.End);

    /// <summary>Hand's frame on the canvas.</summary>
    public HandFrame HandFrame()
    {
        var size = subject.Shape.HandSize * subject.Unit;
        var seen = subject.Skeleton.ProjectDirection(limb.LowerDirection);
        var length = Math.Clamp(seen.Length() / subject.Unit, 0.62f, 1);
        var along = seen.Length() < subject.Unit * 0.25f ? new Vector2(0, 1) : seen.Unit();
        along = along.Rotated(plan.HandBend * ScreenSide * -Plane2.RadiansPerDegree);
        // A hanging hand has its thumb forward or inward; a raised one shows the palm with the thumb inward.
        var across = along.Perpendicular();
        var inward = new Vector2(-ScreenSide, 0);
        if (Vector2.Dot(across, inward) < 0)
            across = -across;
        if (MathF.Abs(along.X) > 0.75f && across.Y > 0)
            across = -across;
        var wrist = band.End + (along * size * 0.04f);
        return new HandFrame(wrist, along * size * length, across * size);
    }

    /// <summary>The upper bone, with its shoulder; both bones when the lower one is behind as well.</summary>
    public void DrawUpper()
    {
        var bare = subject.Outfit.Sleeve is Sleeve.None or Sleeve.Short;
        var cloth = subject.Top;
        using var path = band.Upper();
        subject.Ink.Sticker(path, bare ? Tone.White : cloth, subject.Line, bare ? 0 : subject.KeyLine(cloth));
        if (subject.Outfit.Sleeve == Sleeve.Short)
            DrawShortSleeve();
        else if (!bare)
            Shade(upper: true);
        PatchShoulder();
        if (subject.Outfit.Sleeve == Sleeve.Plated)
            DrawPauldron();
    }

    /// <summary>The forearm with its hand.</summary>
    public void DrawLower()
    {
        var bare = subject.Outfit.Sleeve is Sleeve.None or Sleeve.Short;
        var handLast = bare || subject.Skeleton.ToView(limb.LowerDirection).Z > 0.55f;
        if (!handLast)
            DrawHand();
        var cloth = bare ? Tone.White : subject.Top;
        using var path = band.Lower();
        if (subject.Outfit.Sleeve == Sleeve.Wide)
            path.Unite(HangingSleeve());
        subject.Ink.Sticker(path, cloth, subject.Line, bare ? 0 : subject.KeyLine(cloth));
        PatchElbow(cloth);
        if (!bare)
        {
            Shade(upper: false);
            DrawFolds(cloth);
            SleeveEnds.Draw(subject, band);
        }

        if (handLast)
            DrawHand();
        if (bare && plan.Hand != HandShape.Hidden)
            PatchWrist();
    }

    /// <summary>A bare forearm runs on into the hand.</summary>
    private void PatchWrist()
    {
        var hand = HandFrame();
        var width = MathF.Min(band.EndRadius, hand.Thumbward.Length() * 0.17f) * 0.96f;
        subject.Ink.Fill(Shapes.Tube([Vector2.Lerp(band.Middle, band.End, 0.88f), band.End, hand.At(0, 0.12f)], _ =>
            width), Tone.White);
    }

    /// <summary>Points for the body's outline.</summary>
    public IEnumerable<Vector2> Points()
    {
        var hand = HandFrame();
        return [band.Root, band.Middle, band.End, hand.At(-0.3f, 1), hand.At(0.4f, 1)];
    }

    private int ScreenSide => limb.Side * (subject.Skeleton.IsBack ? -1 : 1);

    private float Depth(float share, bool upper) => subject.Skeleton.Depth(
        upper ? Vector3.Lerp(limb.Root, limb.Middle, share) : Vector3.Lerp(limb.Middle, limb.End, share));

    private void DrawHand() => HandDrawing.Draw(subject.Ink, HandFrame(), plan.Hand, subject.Unit, subject.Line);

    private void DrawShortSleeve()
    {
        var sleeve = new LimbBand(band.Root, band.Middle, band.End, Sleeved, band.RootRadius / Bare.Upper[0] * 1.1f);
        using var path = new SKPath();
        path.UniteDisc(sleeve.Root, sleeve.RootRadius);
        path.Unite(sleeve.UpperPart(0, 0.52f));
        subject.Ink.Sticker(path, subject.Top, subject.Line, subject.KeyLine(subject.Top));
    }

    /// <summary>Cloth runs on from the shoulder into the chest: the arc of the joint does not show there.</summary>
    private void PatchShoulder()
    {
        if (UpperIsBehind || subject.Outfit.Sleeve == Sleeve.None)
            return;
        var inward = subject.Torso.Edge(0, 0.2f) - band.Root;
        var distance = inward.Length();
        if (distance < 1)
            return;
        var radius = band.RootRadius * (subject.Outfit.Sleeve == Sleeve.Short ? 1.08f : 0.99f);
        using var patch = new SKPath();
        patch.UniteDisc(band.Root + (inward / distance * radius * 0.34f) + new Vector2(0, radius * 0.04f),
            radius * 0.94f);
        subject.Ink.Fill(patch, subject.Top);
    }

    private void PatchElbow(Tone cloth)
    {
        if (band.IsFolded || subject.Outfit.Sleeve == Sleeve.Wide)
            return;
        var across = band.JointRadius * 0.96f;
        subject.Ink.Fill(Shapes.Tube([band.Middle - (band.UpperDirection * band.JointRadius * 1.15f),
            band.Middle - (band.UpperDirection * band.JointRadius * 0.2f),
            band.Middle + (band.LowerDirection * band.JointRadius * 0.2f)], _ => across), cloth);
    }

    private void Shade(bool upper)
    {
        if (!subject.IsDetailed || subject.Top.IsBlack || subject.Outfit.Sleeve == Sleeve.Wide)
            return;
        subject.Ink.Shade(band.Shadow(upper), subject.Top.Shaded(0.18f));
    }

    private void DrawFolds(Tone cloth)
    {
        if (!subject.IsDetailed || subject.Outfit.Sleeve == Sleeve.Wide)
            return;
        var (ink, line, color) = (subject.Ink, subject.Line * 0.7f, BodySubject.LineOn(cloth));
        var (upper, lower, radius) = (band.UpperDirection, band.LowerDirection, band.JointRadius);
        var across = upper.Perpendicular();
        var bend = Vector2.Dot(lower, across);
        if (MathF.Abs(bend) < 0.25f)
        {
            ink.Segment(band.Middle - (across * radius * 0.85f),
                band.Middle + (across * radius * 0.1f) + (upper * radius * 0.35f), line, Taper.Both, color);
            return;
        }

        var inner = across * MathF.Sign(bend);
        var pit = band.Middle + (inner * radius * 0.72f);
        ink.Line([pit, band.Middle + (inner * radius * 0.2f) - (upper * radius * 0.35f)], line, Taper.Out, color);
        ink.Line([pit, band.Middle + (inner * radius * 0.1f) + (lower * radius * 0.5f)], line, Taper.Out, color);
    }

    /// <summary>The bag of a kimono's sleeve, hanging from the forearm.</summary>
    private Vector2[] HangingSleeve()
    {
        var drop = new Vector2(0,
            subject.Unit * subject.Shape.ArmThickness * 1.5f)
            .Rotated(subject.Pose.Roll * subject.Skeleton.Facing * Plane2.RadiansPerDegree);
        var across = band.LowerDirection.Perpendicular() * band.EndRadius;
        if (across.Y > 0)
            across = -across;
        var inner = Vector2.Lerp(band.Middle, band.Root, 0.25f);
        return Curves.Around(band.End + across, band.End - (across * 0.6f) + (drop * 0.3f),
            band.End + drop + (band.LowerDirection * band.EndRadius * 0.1f),
            Vector2.Lerp(band.End, inner, 0.5f) + (drop * 1.06f), inner + (drop * 0.9f), inner);
    }

    private void DrawPauldron()
    {
        var radius = band.RootRadius * 1.55f;
        var centre = band.Root + new Vector2(0, -radius * 0.05f);
        var plate = Shapes.Ellipse(centre, radius, radius * 0.88f);
        subject.Ink.Sticker(plate, Tone.White, subject.Line);
        if (!subject.IsDetailed)
            return;
        subject.Ink.Line([centre + new Vector2(-radius * 0.9f, radius * 0.3f), centre + new Vector2(0, radius * 0.62f),
            centre + new Vector2(radius * 0.9f, radius * 0.3f)],
            subject.Line * 0.8f, Taper.Soft);
        subject.Ink.Shade([centre + new Vector2(radius * 0.2f, -radius * 0.7f),
            centre + new Vector2(radius * 0.85f, -radius * 0.2f), centre + new Vector2(radius * 0.8f, radius * 0.25f),
            centre + new Vector2(radius * 0.3f, radius * 0.4f)], Tone.Flat(0.3f));
    }
}
