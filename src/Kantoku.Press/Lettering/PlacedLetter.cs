namespace Kantoku.Press.Lettering;

/// <summary>What a tail points at.</summary>
/// <param name="X">Page millimetres.</param>
/// <param name="Stop">Millimetres before the target where its tip stands, at least.</param>
/// <param name="Head">Whose mouth it is: a tail from above does not run over the eyes.</param>
internal readonly record struct TailAim(float X, float Y, float Stop, SceneHead? Head = null)
{
    /// <summary>A tail this steep stays outside of the head.</summary>
    private const float Steep = 0.65f;

    private const float Level = 0.25f;

    /// <summary>From the side it comes over the cheek, so far from the head's outline to the mouth.</summary>
    private const float CheekShare = 0.5f;

    private const float BubbleAirMm = 0.6f;

    /// <summary>Where the tip stands: millimetres from the target.</summary>
    /// <param name="directionX">From the target towards the balloon, of length 1.</param>
    /// <param name="bubbles">Bubbles never stand on a face.</param>
    public float StopTowards(float directionX, float directionY, bool bubbles = false)
    {
        if (Head is not { } head || (directionY > 0.3f && !bubbles))
        {
            return Stop;
        }

        var exit = ExitFrom(head, directionX, directionY);
        if (bubbles)
        {
            return exit + BubbleAirMm;
        }

        var steepness = Math.Clamp((-directionY - Level) / (Steep - Level), 0, 1);
        return Math.Max(Stop, exit * (CheekShare + ((1.04f - CheekShare) * steepness)));
    }

    /// <summary>Millimetres from the target to the head's outline.</summary>
    private float ExitFrom(SceneHead head, float directionX, float directionY)
    {
        var (px, py) = ((X - head.X) / head.RadiusX, (Y - head.Y) / head.RadiusY);
        var (dx, dy) = (directionX / head.RadiusX, directionY / head.RadiusY);
        var a = (dx * dx) + (dy * dy);
        var b = (px * dx) + (py * dy);
        var c = (px * px) + (py * py) - 1;
        var root = (b * b) - (a * c);
        return root <= 0 ? 0 : Math.Max(0, (MathF.Sqrt(root) - b) / a);
    }
}

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
