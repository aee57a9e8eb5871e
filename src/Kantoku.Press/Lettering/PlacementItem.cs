using System.Collections.Immutable;

namespace Kantoku.Press.Lettering;

/// <summary>A shape that something to be placed may take.</summary>
/// <param name="Cost">How much worse than its best shape, 0 being the best.</param>
/// <param name="HalfHeight">Millimetres, without spikes and bumps: what the eye takes for its row.</param>
/// <param name="Size">Of its letters; 1 is the full size.</param>
internal sealed record PlacementVariant(Envelope Envelope, float Cost, float HalfHeight, float Size = 1);

internal enum PlacementRole
{
    /// <summary>Belongs to a mouth, or to nobody in sight.</summary>
    Voice,

    /// <summary>Keeps to the corner where reading begins or ends.</summary>
    Caption,

    /// <summary>Stands anywhere, in no order.</summary>
    Sound,

    /// <summary>Stands large in the middle of what is free.</summary>
    Title,
}

/// <summary>Something to be placed in a panel.</summary>
internal sealed record PlacementItem
{
    public required ImmutableArray<PlacementVariant> Variants { get; init; }

    public required PlacementRole Role { get; init; }

    /// <summary>Where its tail goes, or null.</summary>
    public TailAim? Mouth { get; init; }

    /// <summary>Index of its own head in the scene, or −1.</summary>
    public int Head { get; init; } = -1;

    /// <summary>Spoken from outside of the frame: it stands near a side.</summary>
    public bool OffPanel { get; init; }

    /// <summary>Millimetres of tail that are to be seen at least.</summary>
    public float LeastTailMm { get; init; } = 3.2f;

    /// <summary>Goes on from the item before: it stands close by and may touch it.</summary>
    public bool Linked { get; init; }

    /// <summary>0 for what is read first in the panel, 1 for what is read last.</summary>
    public required float ReadingShare { get; init; }

    public bool Ordered => Role != PlacementRole.Sound;
}

/// <summary>Where an item went.</summary>
/// <param name="X">Page millimetres of its centre.</param>
internal readonly record struct Spot(int Variant, int X, int Y);

/// <summary>Places for all items of a panel.</summary>
/// <param name="FaceCells">For each item, square millimetres of faces it covers.</param>
/// <param name="Disorder">Pairs that would be read the wrong way round.</param>
internal sealed record Arrangement(ImmutableArray<Spot> Spots, float Cost, ImmutableArray<int> FaceCells, int Disorder)
{
    public bool IsClean => Disorder == 0 && FaceCells.All(cells => cells == 0);
}
