using System.Numerics;
using Kantoku.Artists.Storyboard.Figures.Bodies;
using Kantoku.Artists.Storyboard.Figures.Hair;
using Kantoku.Artists.Storyboard.Figures.Heads;
using Kantoku.Artists.Storyboard.Figures.Held;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Core.Direction;
using Kantoku.Core.Pictures;
using Kantoku.Core.Staging;
using SkiaSharp;

namespace Kantoku.Artists.Storyboard.Figures;

/// <summary>One person of a picture: where everything of it is, and how it is drawn. Lengths are canvas
/// units.</summary>
/// <remarks>Immutable once made; drawing it twice draws the same.</remarks>
internal sealed class Figure : Actor
{
    /// <summary>Yaw of whoever turns the back without being staged so.</summary>
    private const float BackYawDeg = 165;

    private readonly StagedFigure staged;
    private readonly FigureModel model;
    private readonly HeadFrame head;
    private readonly HairView hair;
    private readonly Skeleton skeleton;
    private readonly PosePlan pose;
    private readonly FigureOutline outline;
    private readonly BedDrawing? bed;

    public Figure(StagedFigure staged, FigureModel model)
    {
        this.staged = staged;
        this.model = model;
        var yaw = YawOf(staged);
        var facing = yaw < 0 ? -1 : 1;
        pose = staged is { Pose: Pose.Fallen, Rest: Rest.Bed } ? Poses.Abed
            : HandsFor(Poses.Of(staged.Pose), staged);
        var center = new Vector2((float)staged.Head.X, (float)staged.Head.Y) * InkCanvas.UnitsPerMm;
        var radius = MathF.Max(0.5f, (float)staged.HeadHeightMm * InkCanvas.UnitsPerMm / HeadFrame.HeightInRadii);
        head = new HeadFrame(center, radius, yaw, (float)staged.PitchDeg + pose.HeadPitch,
            (float)staged.RollDeg + (facing * (pose.HeadRoll + pose.Roll)));
        hair = new HairView(head, model.Design, model.Locks);
        skeleton = new Skeleton(head, model.Body, pose, BodyYaw(yaw, pose));
        bed = staged.Rest == Rest.Bed && pose.Roll != 0 ? new BedDrawing(head, skeleton, model.Body) : null;
        outline = new FigureOutline(head, hair, skeleton, model.Body, pose, ThingInHand());
    }

    /// <summary>The lowest point of the feet, or of whatever touches the ground: where a shadow lies.</summary>
    public override float FeetY => bed?.FloorY ?? outline.LowestY;

    /// <summary>Left and right end of what touches the ground.</summary>
    public override (float Left, float Right) Stance =>
        bed is null ? outline.Stance : (bed.Bounds.Left, bed.Bounds.Right);

    /// <summary>Stands, sits or lies on the ground; false in mid-air.</summary>
    public override bool IsGrounded => pose.Support != Support.Air;

    /// <summary>Radius of the skull.</summary>
    public override float HeadRadius => head.Radius;

    /// <summary>White margin that parts the figure from a busy background.</summary>
    public override float HaloWidth => Math.Clamp(head.Radius * 0.085f, 3.2f, 10f);

    /// <summary>What the body covers, by its joints and girths.</summary>
    public override SKRect Body => bed is null ? outline.Bounds : SKRect.Union(outline.Bounds, bed.Bounds);

    /// <summary>All that may be drawn, halo included, whether on the canvas or not.</summary>
    public override SKRect Bounds
    {
        get
        {
            var margin = HaloWidth + (head.Line * 3) + (head.Radius * 0.6f);
            if (pose.Support == Support.Seat)
                margin += skeleton.Unit * 3;
            return SKRect.Inflate(Body, margin, margin);
        }
    }

    /// <summary>Draws the person without halo: call it within a layer of <see cref="Bounds"/>.</summary>
    public override void Draw(InkCanvas ink)
    {
        var subject = new BodySubject
        {
            Ink = ink, Head = head, Skeleton = skeleton, Shape = model.Body, Pose = pose, Outfit = model.Outfit,
            Design = model.Design,
            Rest = staged.Rest, Bed = bed, FaceShape = model.Face,
            Torso = new TorsoSurface(skeleton, model.Body, model.Outfit.Ease),
        };
        var face = new FaceSubject(ink, head, model.Face, Expressions.Of(staged.Emotion), model.Design);
        new FigureDrawing(subject, face, hair, ThingInHand()).Draw();
    }

    /// <summary>The face with its hair, as shares of the canvas; the mouth is null where it is hidden or off the
    /// canvas.</summary>
    /// <returns>Null when no part of the head is on the canvas.</returns>
    public override HeadMark? HeadMark(float canvasWidth, float canvasHeight) =>
        FigureMarks.Head(staged.Character, head, model.Face, hair, Expressions.Of(staged.Emotion), model.Design,
            canvasWidth, canvasHeight);

    /// <summary>The whole person as a convex area, clipped to the canvas.</summary>
    /// <returns>Null when nothing of the person is on the canvas.</returns>
    public override SilhouetteMark? SilhouetteMark(float canvasWidth, float canvasHeight) =>
        FigureMarks.Silhouette(staged.Character, outline, canvasWidth, canvasHeight);

    private static float YawOf(StagedFigure staged)
    {
        var yaw = (float)Math.IEEERemainder(staged.YawDeg, 360);
        if (staged.Pose != Pose.Back || MathF.Abs(yaw) > 120)
            return yaw;
        return yaw < 0 ? -BackYawDeg : BackYawDeg;
    }

    /// <summary>Bodies turn a little less than a face in profile, and some poses turn though the face does
    /// not.</summary>
    private static float BodyYaw(float yaw, PosePlan pose)
    {
        var side = yaw < 0 ? -1 : 1;
        return side * MathF.Abs(yaw) switch
        {
            <= 60 => MathF.Max(MathF.Abs(yaw) * 0.92f, pose.LeastTurn),
            <= 120 => MathF.Max(72, pose.LeastTurn),
            _ => 180 - ((180 - MathF.Abs(yaw)) * 0.9f),
        };
    }

    /// <summary>Who holds something closes a hand on it.</summary>
    private static PosePlan HandsFor(PosePlan pose, StagedFigure staged)
    {
        if (staged.Holding is null || pose.NearArm.Holds || pose.FarArm.Holds)
            return pose;
        if (pose.FarArm.Hand == HandShape.Hidden)
            return pose with { NearArm = pose.NearArm with { Hand = HandShape.Grip, Holds = true } };
        return pose with { FarArm = pose.FarArm with { Hand = HandShape.Grip, Holds = true } };
    }

    private HeldKind? ThingInHand()
    {
        if (!pose.NearArm.Holds && !pose.FarArm.Holds)
            return null;
        return staged.Holding is { } word
            ? HeldKinds.Of(word)
            : staged.Pose switch
            {
                Pose.Phone => HeldKind.Phone,
                Pose.Umbrella => HeldKind.Umbrella,
                _ => HeldKind.Parcel,
            };
    }
}
