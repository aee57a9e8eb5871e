using System.Numerics;
using SkiaSharp;

namespace Kantoku.Artists.Storyboard.Scenes;

/// <summary>A person in the picture, as far as the camera must know. Canvas units.</summary>
/// <param name="HeadHeight">Crown to chin.</param>
/// <param name="UnitsPerMetre">How large a metre is where the person stands.</param>
internal readonly record struct Bystander(Vector2 Head, float HeadHeight, float FeetY, float UnitsPerMetre)
{
    /// <summary>All that the body covers, from crown to sole.</summary>
    public SKRect Body { get; init; }

    /// <summary>Body height in metres of somebody so many heads tall: a child of four heads 1 m, an adult of seven 1.7
    /// m.
    /// </summary>
    public static float Metres(double heightHeads) => 0.05f + (0.235f * (float)heightHeads);
}

/// <summary>How a place is looked at: the camera, and how far the picture steps back behind people.</summary>
internal sealed record SceneView
{
    public required Camera Camera { get; init; }

    /// <summary>Things nearer than this many metres would hide the people and are left out.</summary>
    public required float Clearance { get; init; }

    public required float LineShare { get; init; }

    public required float Detail { get; init; }

    /// <summary>Share of tone taken away, so that faces read.</summary>
    public required float Fade { get; init; }
}

/// <summary>How a kind of place likes to be seen.</summary>
/// <param name="Back">Metres from the people's spot to the camera of a wide view.</param>
/// <param name="Eye">Metres above ground of that camera.</param>
/// <param name="Yaw">Most the camera turns to a side, radians.</param>
/// <param name="Horizon">Share of the height at which the horizon of a wide view lies.</param>
internal readonly record struct SceneFrame(float Back, float Eye, float Yaw, float Horizon);
