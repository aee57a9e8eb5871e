namespace Kantoku.Press.Lettering;

/// <summary>What a tail points at.</summary>
/// <param name="X">Page millimetres.</param>
/// <param name="Stop">Millimetres before the target where its tip stands.</param>
internal readonly record struct TailAim(float X, float Y, float Stop);

/// <summary>A balloon, caption, title or sound in its place.</summary>
internal sealed record PlacedLetter
{
    /// <summary>Index of the panel in its page.</summary>
    public required int Panel { get; init; }

    /// <summary>Index of the letter in its panel.</summary>
    public required int Letter { get; init; }

    public required LetterStyle Style { get; init; }

    public required TextBlock Block { get; init; }

    public required BalloonBody Body { get; init; }

    /// <summary>Set where the letters are drawn, not set.</summary>
    public SoundShape? Sound { get; init; }

    /// <summary>Millimetres of an em.</summary>
    public required float SizeMm { get; init; }

    /// <summary>Page millimetres of the centre.</summary>
    public required float X { get; init; }

    public required float Y { get; init; }

    public TailAim? Tail { get; init; }

    /// <summary>Drawn as one with the letter before it.</summary>
    public bool Joined { get; init; }

    /// <summary>What it takes of the page.</summary>
    public required Envelope Envelope { get; init; }

    /// <summary>Seed of its small irregularities.</summary>
    public required string Seed { get; init; }
}
