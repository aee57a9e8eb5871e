using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Core.Pictures;
using SkiaSharp;

namespace Kantoku.Artists.Storyboard.Figures;

/// <summary>Whoever is in a picture, human or not. Lengths are canvas units.</summary>
internal abstract class Actor
{
    /// <summary>The lowest point, or of whatever touches the ground: where a shadow lies.</summary>
    public abstract float FeetY { get; }

    /// <summary>Left and right end of what touches the ground.</summary>
    public abstract (float Left, float Right) Stance { get; }

    /// <summary>False in mid-air.</summary>
    public abstract bool IsGrounded { get; }

    /// <summary>White margin that parts the figure from a busy background.</summary>
    public abstract float HaloWidth { get; }

    /// <summary>Half of the head's height or so.</summary>
    public abstract float HeadRadius { get; }

    /// <summary>What the body covers.</summary>
    public abstract SKRect Body { get; }

    /// <summary>All that may be drawn, halo included, whether on the canvas or not.</summary>
    public abstract SKRect Bounds { get; }

    /// <summary>Draws without halo: call it within a layer of <see cref="Bounds"/>.</summary>
    public abstract void Draw(InkCanvas ink);

    /// <summary>The face as shares of the canvas; null when no part of the head is on it.</summary>
    public abstract HeadMark? HeadMark(float canvasWidth, float canvasHeight);

    /// <summary>The whole as an area, clipped to the canvas; null when nothing is on it.</summary>
    public abstract SilhouetteMark? SilhouetteMark(float canvasWidth, float canvasHeight);
}
