using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;

namespace Kantoku.Artists.Storyboard.Figures.Bodies;

/// <summary>The skin of the torso as a view shows it: where a collar, a button or an edge lies on the canvas.</summary>
/// <param name="ease">How much wider than the body the cloth is, as a share.</param>
internal sealed class TorsoSurface(Skeleton skeleton, BodyShape shape, float ease)
{
    private const float OutlineStep = 0.05f;

    private readonly Vector3 across = Vector3.UnitX;
    private readonly float yaw = skeleton.YawDeg * Plane2.RadiansPerDegree;

    public float Unit => skeleton.Unit;

    /// <summary>A point of the front.</summary>
    /// <param name="u">−1 to 1 across, positive to the figure's left; beyond the visible rim it stays on the
    /// rim.</param>
    /// <param name="v">0 the pit of the neck to 1 the crotch.</param>
    public Vector2 Front(float u, float v) => At(MathF.Asin(Math.Clamp(u, -1f, 1f)), v);

    /// <summary>Collars are measured across the chest, wherever they lie.</summary>
    private const float CollarWidthAt = 0.2f;

    /// <summary>A point of the back; u as in <see cref="Front"/>.</summary>
    public Vector2 Back(float u, float v) => At(MathF.PI - MathF.Asin(Math.Clamp(u, -1f, 1f)), v);

    /// <summary>A point of the outline: u −1 the picture's left, 1 its right, between them a straight share.</summary>
    public Vector2 Edge(float u, float v)
    {
        var (left, right) = Extent(v);
        return Vector2.Lerp(left, right, (u + 1) / 2);
    }

    /// <summary>The outline between two heights: down the left side, up the right.</summary>
    public Vector2[] Outline(float fromV, float toV, float flare = 0)
    {
        var steps = Math.Max(2, (int)MathF.Ceiling((toV - fromV) / OutlineStep));
        var outline = new Vector2[(steps + 1) * 2];
        for (var i = 0; i <= steps; i++)
        {
            var v = Plane2.Lerp(fromV, toV, i / (float)steps);
            var (left, right) = Extent(v);
            var wider = flare * MathF.Max(0, v - 0.6f);
            var out2 = (right - left) * wider * 0.5f;
            outline[i] = left - out2;
            outline[^(i + 1)] = right + out2;
        }

        return outline;
    }

    /// <summary>A ring round the body in body space.</summary>
    /// <param name="longitude">0 the front, positive to the figure's left, radians.</param>
    public Vector3 Ring(float longitude, float v, float grow = 0)
    {
        var girth = shape.GirthAt(v);
        var (sin, cos) = MathF.SinCos(longitude);
        var depth = cos > 0 ? girth.Front : girth.Back;
        return skeleton.SpineAt(v) + (across * (sin * ((girth.Half * (1 + ease)) + grow)))
            + (skeleton.Front * (cos * ((depth * (1 + ease)) + grow)));
    }

    private Vector2 At(float longitude, float v)
    {
        var girth = DetailGirth(v);
        var (sin, cos) = MathF.SinCos(Visible(longitude, girth));
        var depth = (cos > 0 ? girth.Front : girth.Back) * (1 + ease);
        return skeleton.Project(skeleton.SpineAt(v) + (across * (sin * girth.Half * (1 + ease)))
            + (skeleton.Front * (cos * depth)));
    }

    private Girth DetailGirth(float v)
    {
        var girth = shape.GirthAt(v);
        return v < CollarWidthAt ? girth with { Half = shape.GirthAt(CollarWidthAt).Half } : girth;
    }

    /// <summary>Longitudes that face away are moved to the rim.</summary>
    private float Visible(float longitude, Girth girth)
    {
        var (sinYaw, cosYaw) = MathF.SinCos(yaw);
        // The middle of what is visible, and the rims a quarter turn either way as the ellipse has them.
        var middle = -yaw;
        var offset = MathF.IEEERemainder(longitude - middle, MathF.Tau);
        var side = offset < 0 ? -1 : 1;
        // The rim is where the normal turns from the viewer: tan = half·cos / (depth·sin).
        var depth = side * sinYaw > 0 ? girth.Front : girth.Back;
        var rim = MathF.Atan2(side * girth.Half * cosYaw, side * depth * sinYaw);
        var rimOffset = MathF.IEEERemainder(rim - middle, MathF.Tau);
        return MathF.Abs(offset) > MathF.Abs(rimOffset) ? rim : longitude;
    }

    private (Vector2 Left, Vector2 Right) Extent(float v)
    {
        var girth = shape.GirthAt(v);
        var (sinYaw, cosYaw) = MathF.SinCos(yaw);
        var centre = skeleton.SpineAt(v);
        var right = Reach(girth, cosYaw, sinYaw);
        var left = Reach(girth, -cosYaw, -sinYaw);
        return (skeleton.Project(centre + left), skeleton.Project(centre + right));
    }

    /// <summary>The farthest point of the ellipse in a direction of the view's x axis.</summary>
    private Vector3 Reach(Girth girth, float cosine, float sine)
    {
        var depth = sine > 0 ? girth.Front : girth.Back;
        var (half, deep) = (girth.Half * cosine, depth * sine);
        var length = MathF.Max(1e-4f, MathF.Sqrt((half * half) + (deep * deep)));
        var scale = (1 + ease) / length;
        return (across * (girth.Half * half * scale)) + (skeleton.Front * (depth * deep * scale));
    }
}
