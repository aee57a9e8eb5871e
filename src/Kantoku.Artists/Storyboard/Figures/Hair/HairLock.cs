using System.Collections.Immutable;
using System.Numerics;

namespace Kantoku.Artists.Storyboard.Figures.Hair;

internal enum LockKind
{
    /// <summary>A tapered band along its points.</summary>
    Strand,

    /// <summary>A round curl about its one point.</summary>
    Curl,

    /// <summary>A knot of hair about its one point.</summary>
    Knot,

    /// <summary>One link of a braid between its two points.</summary>
    Link,

    /// <summary>A bow or band tied at its one point.</summary>
    Tie,
}

/// <summary>A lock of hair in skull coordinates; one definition serves every view.</summary>
internal sealed record HairLock
{
    public LockKind Kind { get; init; }

    /// <summary>From root to tip.</summary>
    public required ImmutableArray<Vector3> Points { get; init; }

    /// <summary>Full width of a strand or link, radius of a curl or knot; radii.</summary>
    public required float Width { get; init; }

    /// <summary>Cut straight across.</summary>
    public bool Blunt { get; init; }

    /// <summary>Thins straight to its tip.</summary>
    public bool Sharp { get; init; }

    /// <summary>Grows from the crown, where it starts thin.</summary>
    public bool FromCrown { get; init; }

    /// <summary>Share of the length after which its edges are inked.</summary>
    public float InkedFrom { get; init; } = 0.3f;

    /// <summary>Share of the length where it is widest.</summary>
    public float WidestAt { get; init; } = 0.3f;

    /// <summary>Share of the length, from the root, that takes no part in the outline of the whole.</summary>
    public float HiddenRoot { get; init; }

    /// <summary>Lies close on the skull: what of it has gone round the back is hidden.</summary>
    public bool Tight { get; init; }

    /// <summary>Moves it towards the viewer when locks are sorted.</summary>
    public float Bias { get; init; }

    /// <summary>No strand line within.</summary>
    public bool Quiet { get; init; }

    /// <summary>Falls over the forehead: a profile cuts it at the brow.</summary>
    public bool Fringe { get; init; }
}
