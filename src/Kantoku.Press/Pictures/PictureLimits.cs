namespace Kantoku.Press.Pictures;

/// <summary>What is too large to be a picture of a book. Declared sizes are held against these before memory is
/// taken.</summary>
public static class PictureLimits
{
    /// <summary>Pixels along an edge: a metre at 1200 dpi has 47,000.</summary>
    public const int MaxEdge = 50_000;

    /// <summary>Pixels of a panel: a B5 page with bleed at 900 dpi has 62 million. More than any artist
    /// draws.</summary>
    public const int MaxPanelPixels = 100_000_000;

    /// <summary>Pixels of a page: a B4 spread with bleed at 1200 dpi has 220 million.</summary>
    public const int MaxPagePixels = 400_000_000;

    /// <summary>Bytes of a picture that somebody else encoded.</summary>
    public const int MaxRasterBytes = 256 * 1024 * 1024;

    public const int MaxHeads = 1_000;

    public const int MaxSilhouettes = 1_000;

    public const int MaxOutlinePoints = 64;

    /// <summary>Text runs of a page, and findings of a page.</summary>
    public const int MaxRuns = 100_000;

    /// <summary>Lines of one text run.</summary>
    public const int MaxLines = 100_000;

    /// <summary>UTF-8 bytes of one name, run or message. Texts are read as far as their bytes are there, so that a
    /// large limit is no risk.</summary>
    public const int MaxTextBytes = 16 * 1024 * 1024;

    /// <summary>Bytes of all runs and findings of a page.</summary>
    public const int MaxPageNotesBytes = 64 * 1024 * 1024;

    public const double LeastDpi = 1;

    public const double MostDpi = 10_000;
}
