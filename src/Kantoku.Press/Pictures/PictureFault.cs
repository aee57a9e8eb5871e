namespace Kantoku.Press.Pictures;

/// <summary>What is wrong with an artifact's bytes.</summary>
public enum PictureFaultKind
{
    /// <summary>The bytes are something else.</summary>
    NotOurs,

    /// <summary>Written by another version of the format.</summary>
    OtherVersion,

    /// <summary>The bytes end too early.</summary>
    Truncated,

    /// <summary>The bytes contradict themselves.</summary>
    Damaged,

    /// <summary>Larger than <see cref="PictureLimits"/> allow.</summary>
    TooLarge,
}

/// <summary>Why bytes are no picture or page.</summary>
/// <param name="Message">One sentence for people.</param>
public sealed record PictureFault(PictureFaultKind Kind, string Message);
