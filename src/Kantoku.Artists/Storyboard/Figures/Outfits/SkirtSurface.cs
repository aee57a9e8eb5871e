using System.Numerics;
using Kantoku.Artists.Storyboard.Figures.Bodies;
using Kantoku.Artists.Storyboard.Ink;

namespace Kantoku.Artists.Storyboard.Figures.Outfits;

/// <summary>Cloth that hangs from the body round the legs: between a ring about the torso and a ring about both
/// legs.</summary>
internal sealed class SkirtSurface
{
    private const int RingPoints = 32;

    private readonly BodySubject subject;
    private readonly float topV;
    private readonly float grow;
    private readonly Vector3 hemCentre;
    private readonly Vector3 hemFront;
    private readonly float hemHalf;
    private readonly float hemDepth;

    /// <param name="topV">Height on the torso it hangs from.</param>
    /// <param name="length">Share of the leg, from hip to ankle.</param>
    /// <param name="flare">How far the hem stands off the legs, radii.</param>
    /// <param name="grow">How far the top stands off the torso, radii.</param>
    public SkirtSurface(BodySubject subject, float topV, float length, float flare, float grow = 0.05f)
    {
        this.subject = subject;
        this.topV = topV;
        this.grow = grow;
        var (near, far) = (subject.Skeleton.Legs[0], subject.Skeleton.Legs[1]);
        var (a, b) = (Along(subject, near, length), Along(subject, far, length));
        hemCentre = (a + b) / 2;
        var direction = Vector3.Normalize(hemCentre - subject.Skeleton.SpineAt(0.9f));
        hemFront = Vector3.Cross(Vector3.UnitX, direction);
        hemFront = hemFront.LengthSquared() < 0.01f ? Vector3.UnitZ : Vector3.Normalize(hemFront);
        var leg = 0.52f * subject.Shape.LegThickness * (1 - (0.35f * length));
        var spread = (a - b) / 2;
        hemHalf = MathF.Abs(spread.X) + leg + flare;
        hemDepth = MathF.Abs(Vector3.Dot(spread, hemFront)) + leg + (flare * 0.85f);
        if (subject.Pose.Rushing)
            hemCentre += new Vector3(0, -0.1f, -0.35f);
    }

    /// <summary>A point of the cloth.</summary>
    /// <param name="longitude">Radians, 0 the front.</param>
    /// <param name="down">0 the top ring to 1 the hem.</param>
    public Vector2 At(float longitude, float down) => subject.Skeleton.Project(InSpace(longitude, down));

    /// <summary>The whole cloth as one area.</summary>
    public Vector2[] Outline()
    {
        var points = new List<Vector2>();
        for (var i = 0; i < RingPoints; i++)
        {
            var longitude = i * MathF.Tau / RingPoints;
            points.Add(At(longitude, 0));
            points.Add(At(longitude, 0.3f));
            points.Add(At(longitude, 1));
        }

        return Shapes.Hull(points);
    }

    /// <summary>True where the cloth faces the viewer.</summary>
    public bool Faces(float longitude) =>
        MathF.Cos(longitude + (subject.Skeleton.YawDeg * Plane2.RadiansPerDegree)) > -0.05f;

    /// <summary>Longitudes whose cloth faces the viewer, within a range, from lower to higher.</summary>
    public List<float> Facing(float from, float to, int steps)
    {
        var facing = new List<float>();
        for (var i = 0; i <= steps; i++)
        {
            var longitude = Plane2.Lerp(from, to, i / (float)steps);
            if (Faces(longitude))
                facing.Add(longitude);
        }

        return facing;
    }

    /// <summary>A strip of the cloth between two heights.</summary>
    public Vector2[] Strip(IReadOnlyList<float> longitudes, float fromDown, float toDown)
    {
        var strip = new Vector2[longitudes.Count * 2];
        for (var i = 0; i < longitudes.Count; i++)
        {
            strip[i] = At(longitudes[i], fromDown);
            strip[^(i + 1)] = At(longitudes[i], toDown);
        }

        return strip;
    }

    private Vector3 InSpace(float longitude, float down)
    {
        var top = subject.Torso.Ring(longitude, topV, grow);
        var (sin, cos) = MathF.SinCos(longitude);
        var hem = hemCentre + (Vector3.UnitX * (sin * hemHalf)) + (hemFront * (cos * hemDepth));
        // The hips round the upper part outward.
        var hips = subject.Torso.Ring(longitude, MathF.Max(topV, 0.95f), grow + 0.03f);
        var u = 1 - down;
        var bulge = 2 * u * down * (down < 0.5f ? 1 : 0.4f);
        var straight = Vector3.Lerp(top, hem, down);
        return straight + ((hips - Vector3.Lerp(top, hem, 0.3f)) * bulge * 0.5f);
    }

    private static Vector3 Along(BodySubject subject, Limb leg, float length)
    {
        var total = subject.Shape.Thigh + subject.Shape.Shin;
        var distance = total * length;
        return distance <= subject.Shape.Thigh
            ? leg.Root + (leg.UpperDirection * distance)
            : leg.Middle + (leg.LowerDirection * (distance - subject.Shape.Thigh));
    }
}
