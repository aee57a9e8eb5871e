namespace Kantoku.Artists.Storyboard.Figures.Outfits;

internal enum Sleeve
{
    None,
    Short,
    Long,

    /// <summary>Hangs open from the elbow.</summary>
    Wide,
    Plated,
}

internal enum Lower
{
    Trousers,
    Shorts,
    Skirt,

    /// <summary>A skirt to the ankles that wraps over in front.</summary>
    Wrapped,
}

internal enum Footwear
{
    Shoes,
    Sneakers,
    Boots,
    Pumps,
    Sandals,
}

internal enum Legwear
{
    None,
    Ankle,
    Knee,
    Tights,
}

/// <summary>How a garment is cut. Heights v run from the pit of the neck (0) to the crotch (1).</summary>
internal sealed record OutfitPlan
{
    public required Sleeve Sleeve { get; init; }

    /// <summary>Where the upper garment ends.</summary>
    public required float HemV { get; init; }

    public required Lower Lower { get; init; }

    /// <summary>Length of a skirt or a coat's tails as a share of the leg; 0 for neither.</summary>
    public float SkirtLength { get; init; }

    /// <summary>How far a skirt's hem stands off, radii.</summary>
    public float Flare { get; init; } = 0.5f;

    public bool Pleated { get; init; }

    /// <summary>Tails that open in front over the lower garment, as a share of the leg; 0 for none.</summary>
    public float TailLength { get; init; }

    public required Footwear Footwear { get; init; }

    public Legwear Legwear { get; init; }

    /// <summary>How much wider than the body the upper garment is, as a share.</summary>
    public float Ease { get; init; }

    /// <summary>Widens towards its hem.</summary>
    public float HemFlare { get; init; }

    /// <summary>The lower garment has the upper one's tone.</summary>
    public bool OneCloth { get; init; }

    /// <summary>Hangs from the shoulders behind the body.</summary>
    public bool Mantle { get; init; }
}
