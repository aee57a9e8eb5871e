using System.Numerics;
using Kantoku.Artists.Storyboard.Figures.Bodies;
using Kantoku.Artists.Storyboard.Figures.Hair;
using Kantoku.Artists.Storyboard.Figures.Heads;
using Kantoku.Artists.Storyboard.Figures.Held;
using Kantoku.Artists.Storyboard.Ink;
using SkiaSharp;

namespace Kantoku.Artists.Storyboard.Figures;

/// <summary>What a figure takes up on the canvas, by its joints and girths.</summary>
internal sealed class FigureOutline
{
    private readonly List<Vector2> points = [];

    public FigureOutline(HeadFrame head, HairView hair, Skeleton skeleton, BodyShape shape, PosePlan pose,
        HeldKind? thing)
    {
        points.AddRange(hair.Points());
        points.AddRange(Shapes.Ellipse(head.Center, head.Radius * 1.15f, head.Radius * 1.3f));
        AddTrunk(skeleton, shape);
        foreach (var arm in skeleton.Arms)
            AddLimb(skeleton, arm, 0.5f * shape.ArmThickness, reach: shape.HandSize);
        foreach (var leg in skeleton.Legs)
            AddLimb(skeleton, leg, 0.62f * shape.LegThickness, reach: BodyShape.AnkleHeight);
        var ground = Ground(skeleton, shape);
        points.AddRange(ground);
        if (pose.Support == Support.Ground && pose.Roll != 0)
            ground = [.. points];
        LowestY = ground.Max(point => point.Y);
        var nearGround = ground.Where(point => point.Y > LowestY - (1.2f * head.Radius)).ToArray();
        Stance = (nearGround.Min(point => point.X), nearGround.Max(point => point.X));
        if (thing is { } kind)
            AddThing(skeleton, pose, kind, head);
        Bounds = Around(points);
    }

    public float LowestY { get; }

    public (float Left, float Right) Stance { get; }

    public SKRect Bounds { get; }

    /// <summary>The convex hull.</summary>
    public Vector2[] Hull() => Shapes.Hull(points);

    private static Vector2[] Ground(Skeleton skeleton, BodyShape shape)
    {
        var sole = new Vector3(0, BodyShape.AnkleHeight, 0);
        var ground = new List<Vector2>();
        foreach (var leg in skeleton.Legs)
        {
            ground.Add(skeleton.Project(leg.End + sole + new Vector3(0, 0, -0.3f * shape.FootSize)));
            ground.Add(skeleton.Project(leg.End + sole + new Vector3(leg.Side * 0.3f, 0, shape.FootSize)));
            ground.Add(skeleton.Project(leg.Middle + new Vector3(0, 0.5f * shape.LegThickness, 0)));
        }

        return [.. ground];
    }

    private static SKRect Around(List<Vector2> points) => new(
        points.Min(point => point.X), points.Min(point => point.Y), points.Max(point => point.X),
            points.Max(point => point.Y));

    private void AddTrunk(Skeleton skeleton, BodyShape shape)
    {
        var torso = new TorsoSurface(skeleton, shape, 0.12f);
        points.AddRange(torso.Outline(0, 1.1f));
    }

    private void AddLimb(Skeleton skeleton, Limb limb, float half, float reach)
    {
        var radius = half * skeleton.Unit;
        var tip = limb.End + (limb.LowerDirection * reach);
        foreach (var joint in (ReadOnlySpan<Vector3>)[limb.Root, limb.Middle, limb.End, tip])
        {
            var at = skeleton.Project(joint);
            points.Add(at + new Vector2(radius, 0));
            points.Add(at - new Vector2(radius, 0));
            points.Add(at + new Vector2(0, radius));
            points.Add(at - new Vector2(0, radius));
        }
    }

    private void AddThing(Skeleton skeleton, PosePlan pose, HeldKind kind, HeadFrame head)
    {
        var arm = skeleton.Arms[pose.NearArm.Holds ? 0 : 1];
        var along = skeleton.ProjectDirection(arm.LowerDirection).Unit() * skeleton.Unit;
        var hand = new HandFrame(skeleton.Project(arm.End), along, along.Perpendicular());
        points.AddRange(new HeldThing(kind, hand, null, head.Center, skeleton.Facing, skeleton.Unit,
            head.Line).Points());
        points.AddRange(new HeldThing(kind, hand with { Thumbward = -hand.Thumbward }, null, head.Center,
            skeleton.Facing,
            skeleton.Unit, head.Line).Points());
    }
}
