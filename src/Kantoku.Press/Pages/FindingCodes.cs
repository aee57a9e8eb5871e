namespace Kantoku.Press.Pages;

/// <summary>Stable codes of what the press could not do well; docs/diagnostics.md explains each.</summary>
public static class FindingCodes
{
    public const string TextTooSmall = "KL201";
    public const string BalloonOverFace = "KL202";
    public const string ReadingOrder = "KL203";
    public const string MissingGlyph = "KL204";
    public const string NoRoom = "KL205";
    public const string UnreadablePicture = "KL206";

    /// <summary>What an author can do about it.</summary>
    /// <param name="code">One of the codes above.</param>
    /// <returns>Null for a code of another release's page.</returns>
    public static string? HintOf(string code) => code switch
    {
        TextTooSmall => "Shorten the words, move some to another panel, or give the panel a larger size.",
        BalloonOverFace => "Shorten the words, or ask for a wider shot.",
        ReadingOrder => "Part the panel in two, or let somebody else speak first.",
        MissingGlyph => "Use another character.",
        NoRoom => "Part the panel, or make it larger.",
        UnreadablePicture => "Save it as PNG, JPEG or WebP.",
        _ => null,
    };
}
