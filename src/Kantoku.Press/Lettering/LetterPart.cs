using System.Collections.Immutable;
using Kantoku.Core.Plan;

namespace Kantoku.Press.Lettering;

/// <summary>One balloon's worth of a letter, before it has a place.</summary>
internal sealed record LetterPart
{
    /// <summary>Index in the panel.</summary>
    public required int Letter { get; init; }

    public required Letter Source { get; init; }

    public required LetterStyle Style { get; init; }

    /// <summary>Ways to break it, the best first.</summary>
    public required ImmutableArray<BlockShape> Shapes { get; init; }

    /// <summary>Ems of its text in one line.</summary>
    public required float Length { get; init; }

    /// <summary>Index of the speaker's head in the scene, or −1.</summary>
    public required int Head { get; init; }

    public TailAim? Aim { get; init; }

    /// <summary>Stands close to the part before it and is drawn as one with it where they touch.</summary>
    public required bool Linked { get; init; }

    /// <summary>Letters that no font can show, each once.</summary>
    public required string Missing { get; init; }

    /// <summary>What stands below a title's first line is smaller.</summary>
    public bool IsSubtitle { get; init; }

    public string Seed => Source.Text;
}

/// <summary>A shape a part may take at a size.</summary>
internal sealed record LetterOption
{
    public required TextBlock Block { get; init; }

    public required BalloonBody Body { get; init; }

    public SoundShape? Sound { get; init; }

    public required float SizeMm { get; init; }

    public required PlacementVariant Variant { get; init; }
}
