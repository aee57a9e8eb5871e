using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;

namespace Kantoku.Artists.Storyboard.Figures.Bodies;

/// <summary>An arm or a leg: three joints in body space.</summary>
internal sealed class Limb
{
    public Limb(int side, Vector3 root, Swing upper, Swing lower, float upperLength, float lowerLength)
        : this(side, root, root + (Direction(side, upper) * upperLength),
            root + (Direction(side, upper) * upperLength) + (Direction(side, lower) * lowerLength))
    {
    }

    public Limb(int side, Vector3 root, Vector3 middle, Vector3 end)
    {
        Side = side;
        Root = root;
        Middle = middle;
        End = end;
        UpperDirection = Vector3.Normalize(middle - root);
        LowerDirection = Vector3.Normalize(end - middle);
    }

    /// <summary>−1 the figure's right hand: the viewer's left at yaw 0.</summary>
    public int Side { get; }

    /// <summary>Shoulder or hip.</summary>
    public Vector3 Root { get; }

    /// <summary>Elbow or knee.</summary>
    public Vector3 Middle { get; }

    /// <summary>Wrist or ankle.</summary>
    public Vector3 End { get; }

    public Vector3 UpperDirection { get; }

    public Vector3 LowerDirection { get; }

    private static Vector3 Direction(int side, Swing swing)
    {
        var (sinOut, cosOut) = MathF.SinCos(swing.Out * Plane2.RadiansPerDegree);
        var (sinForward, cosForward) = MathF.SinCos(swing.Forward * Plane2.RadiansPerDegree);
        return new Vector3(side * sinOut * cosForward, cosOut * cosForward, sinForward);
    }
}
