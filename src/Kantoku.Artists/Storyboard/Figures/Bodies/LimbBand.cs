using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;
using SkiaSharp;

namespace Kantoku.Artists.Storyboard.Figures.Bodies;

/// <summary>Half widths of a limb's or sleeve's two bones at even steps, as shares of its thickness.</summary>
internal sealed record LimbCut(float[] Upper, float[] Lower)
{
    public float Joint => Lower[0];
}

/// <summary>A limb as an area of the canvas: two bones and their joints.</summary>
/// <param name="thickness">Units that the cut's shares are of.</param>
internal sealed class LimbBand(Vector2 root, Vector2 middle, Vector2 end, LimbCut cut, float thickness)
{
    private const int Steps = 8;

    public Vector2 Root => root;

    public Vector2 Middle => middle;

    public Vector2 End => end;

    public float RootRadius => cut.Upper[0] * thickness;

    public float JointRadius => cut.Joint * thickness;

    public float EndRadius => cut.Lower[^1] * thickness;

    public Vector2 UpperDirection => (middle - root).Unit();

    public Vector2 LowerDirection => (end - middle).Unit();

    /// <summary>Bent so far that the bones overlap on the canvas.</summary>
    public bool IsFolded => Vector2.Dot(UpperDirection, LowerDirection) < -0.25f;

    public Vector2[] UpperBone() => Bone(root, middle, cut.Upper, 0, 1);

    public Vector2[] LowerBone() => Bone(middle, end, cut.Lower, 0, 1);

    /// <summary>Part of a bone's band.</summary>
    public Vector2[] LowerPart(float from, float to) => Bone(middle, end, cut.Lower, from, to);

    public Vector2[] UpperPart(float from, float to) => Bone(root, middle, cut.Upper, from, to);

    /// <summary>Both bones and their joints as one area.</summary>
    public SKPath Whole()
    {
        var path = new SKPath();
        path.UniteDisc(root, RootRadius);
        path.Unite(UpperBone());
        path.UniteDisc(middle, JointRadius);
        path.Unite(LowerBone());
        return path;
    }

    public SKPath Upper()
    {
        var path = new SKPath();
        path.UniteDisc(root, RootRadius);
        path.Unite(UpperBone());
        path.UniteDisc(middle, JointRadius);
        return path;
    }

    public SKPath Lower()
    {
        var path = new SKPath();
        path.UniteDisc(middle, JointRadius);
        path.Unite(LowerBone());
        return path;
    }

    /// <summary>The strip in shadow along a bone: on its lower right.</summary>
    public Vector2[] Shadow(bool upper)
    {
        var (from, to, shares) = upper ? (root, middle, cut.Upper) : (middle, end, cut.Lower);
        var across = (to - from).Unit().Perpendicular();
        if (Vector2.Dot(across, new Vector2(0.8f, 0.6f)) < 0)
            across = -across;
        var strip = new Vector2[(Steps + 1) * 2];
        for (var i = 0; i <= Steps; i++)
        {
            var t = i / (float)Steps;
            var half = At(shares, t) * thickness;
            var centre = Vector2.Lerp(from, to, t);
            strip[i] = centre + (across * half * 0.97f);
            strip[^(i + 1)] = centre + (across * half * 0.32f);
        }

        return strip;
    }

    private static float At(float[] shares, float t)
    {
        var scaled = t * (shares.Length - 1);
        var i = Math.Min((int)scaled, shares.Length - 2);
        return Plane2.Lerp(shares[i], shares[i + 1], Plane2.SmoothStep(0, 1, scaled - i));
    }

    private Vector2[] Bone(Vector2 from, Vector2 to, float[] shares, float start, float stop)
    {
        var across = (to - from).Unit().Perpendicular();
        var band = new Vector2[(Steps + 1) * 2];
        for (var i = 0; i <= Steps; i++)
        {
            var t = Plane2.Lerp(start, stop, i / (float)Steps);
            var half = across * (At(shares, t) * thickness);
            var centre = Vector2.Lerp(from, to, t);
            band[i] = centre - half;
            band[^(i + 1)] = centre + half;
        }

        return band;
    }
}
