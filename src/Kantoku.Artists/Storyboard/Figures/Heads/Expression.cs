namespace Kantoku.Artists.Storyboard.Figures.Heads;

internal enum EyeMode
{
    Open,
    HappyArc,
    ClosedArc,
    Clenched,
    Blank,
    Wide,
}

internal enum MouthShape
{
    Line,
    Smile,
    Grin,
    BigSmile,
    Open,
    Shout,
    Scream,
    Frown,
    Gritted,
    Small,
    Round,
    Wavy,
    Smirk,
    Pout,
    Wail,
}

[Flags]
internal enum FaceSigns
{
    None = 0,
    Tears = 1,
    Streams = 2,
    Sweat = 4,
    Vein = 8,
    Gloom = 16,
    Sparkle = 32,
    Flush = 64,
    SleepBubble = 128,
    NoseShadow = 256,
}

/// <summary>What a face does. Lengths are skull radii, y down.</summary>
internal sealed record Expression
{
    public EyeMode Eyes { get; init; } = EyeMode.Open;

    /// <summary>How far the upper lid is up: 0 shut, 1 at rest.</summary>
    public float Open { get; init; } = 1;

    /// <summary>How far the lower lid is up, 0 to 0.3.</summary>
    public float LowerLid { get; init; }

    /// <summary>Brow's inner end, positive down.</summary>
    public float BrowInner { get; init; }

    /// <summary>Brow's outer end, positive down.</summary>
    public float BrowOuter { get; init; }

    /// <summary>Roundness of the brow, 0 straight to 1.</summary>
    public float BrowArch { get; init; } = 0.5f;

    /// <summary>One brow up, the other down.</summary>
    public float BrowSkew { get; init; }

    /// <summary>Size of the iris as a share of its rest.</summary>
    public float Iris { get; init; } = 1;

    /// <summary>Gaze towards the picture's right, −1 to 1 (of a face turned right; mirrored with the face).</summary>
    public float GazeX { get; init; }

    /// <summary>Gaze down, −1 to 1.</summary>
    public float GazeY { get; init; }

    public MouthShape Mouth { get; init; } = MouthShape.Line;

    public float MouthWidth { get; init; } = 1;

    public float MouthHeight { get; init; } = 1;

    /// <summary>0 none to 1.</summary>
    public float Blush { get; init; }

    public FaceSigns Signs { get; init; }

    public bool Has(FaceSigns sign) => (Signs & sign) != 0;

    public bool MouthIsOpen => Mouth is MouthShape.Open or MouthShape.Shout or MouthShape.Scream or MouthShape.BigSmile
        or MouthShape.Round or MouthShape.Wail;
}
