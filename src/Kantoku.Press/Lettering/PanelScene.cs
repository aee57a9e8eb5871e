using System.Collections.Immutable;
using Kantoku.Core.Layout;

namespace Kantoku.Press.Lettering;

/// <summary>A head on the page, in millimetres.</summary>
internal sealed record SceneHead
{
    private const float BrowShare = 0.5f;

    public required string? Character { get; init; }

    public required float X { get; init; }

    public required float Y { get; init; }

    public required float RadiusX { get; init; }

    public required float RadiusY { get; init; }

    public required (float X, float Y)? Mouth { get; init; }

    public required float Confidence { get; init; }

    /// <summary>The forehead is hair more often than not; nobody misses it.</summary>
    public bool IsBelowBrow(float y) => y > Y - (BrowShare * RadiusY);

    /// <summary>Squared distance from the centre, 1 on the outline.</summary>
    public float Level(float x, float y)
    {
        var dx = (x - X) / RadiusX;
        var dy = (y - Y) / RadiusY;
        return (dx * dx) + (dy * dy);
    }
}

/// <summary>A body or thing on the page: a polygon in millimetres.</summary>
internal sealed record SceneShape(ImmutableArray<PointMm> Outline, float Confidence);

/// <summary>What placing must know of one panel.</summary>
internal sealed record PanelScene
{
    /// <summary>Index in the page.</summary>
    public required int Panel { get; init; }

    public required Frame Frame { get; init; }

    public required ImmutableArray<SceneHead> Heads { get; init; }

    public required ImmutableArray<SceneShape> Shapes { get; init; }

    /// <summary>Frames that lie over this one.</summary>
    public required ImmutableArray<Frame> Over { get; init; }
}
