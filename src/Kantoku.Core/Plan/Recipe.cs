using System.Collections.Immutable;
using Kantoku.Core.Layout;
using Kantoku.Core.Script;
using Kantoku.Core.Staging;
using Kantoku.Core.Story;

namespace Kantoku.Core.Plan;

/// <summary>Who draws, how, and at which resolution: the part of a recipe that the story does not decide.</summary>
public sealed record DrawingSpec
{
    /// <summary>The artist's id: "storyboard", "files".</summary>
    public required string Artist { get; init; }

    /// <summary>The model the artist uses, or empty.</summary>
    public string Model { get; init; } = "";

    /// <summary>Raised by hand when an artist draws this kind of step differently; never the program's
    /// version.</summary>
    public required int DrawingVersion { get; init; }

    /// <summary>Pixels per inch of the drawing.</summary>
    public required double Dpi { get; init; }

    /// <summary>Words on style for artists that read them; empty for those that do not.</summary>
    public string Style { get; init; } = "";

    public ulong Seed { get; init; }

    /// <summary>Raised by a rejection: another try at the same shot.</summary>
    public int Take { get; init; }
}

/// <summary>What changes a step's bytes, and nothing else. Serialised canonically, its digest is the step's
/// key.</summary>
public abstract record Recipe
{
    private Recipe()
    {
    }

    public sealed record Panel(StagedShot Shot, DrawingSpec Spec) : Recipe;

    /// <summary>The author's own picture takes the panel's place.</summary>
    /// <param name="Path">Inside the project's folder; not part of the key.</param>
    /// <param name="Content">Digest of the file's bytes.</param>
    public sealed record Art(string Path, Digest Content) : Recipe;

    /// <summary>A character's reference: every look, several expressions.</summary>
    public sealed record Sheet(string Name, ImmutableArray<Look> Looks, DrawingSpec Spec) : Recipe;

    /// <summary>A place's reference.</summary>
    public sealed record Plate(string Name, PlaceDesign Design, DrawingSpec Spec) : Recipe;

    /// <summary>Inputs: the panels, in the order of the frames.</summary>
    public sealed record Page(PageRecipe Content) : Recipe;

    /// <summary>Inputs: the pages, in reading order.</summary>
    public sealed record Book(BookRecipe Content) : Recipe;
}

/// <summary>How a page is rendered.</summary>
public enum Rendering
{
    /// <summary>Grey at the chosen resolution, trimmed: for screens, CBZ and PNG.</summary>
    Screen,

    /// <summary>1-bit at 600 dpi with bleed: for printers.</summary>
    Print,
}

/// <summary>Words to letter, in reading order within their panel.</summary>
public sealed record Letter
{
    public required BeatKind Kind { get; init; }

    public required string Text { get; init; }

    /// <summary>The character whose mouth the tail seeks, or null.</summary>
    public string? Speaker { get; init; }

    public bool OffPanel { get; init; }

    public bool Simultaneous { get; init; }

    /// <summary>1 is said, 2 shouted, 0.5 murmured.</summary>
    public double Loudness { get; init; } = 1;

    /// <summary>The speaker's voice style from the bible ("machine"), or null.</summary>
    public string? Voice { get; init; }
}

/// <summary>A frame of a page with what is lettered over it.</summary>
public sealed record PageFrame
{
    public required Frame Frame { get; init; }

    /// <summary>Size of the picture's canvas, ≥ the frame's bounds; centred on them.</summary>
    public required double CanvasWidthMm { get; init; }

    public required double CanvasHeightMm { get; init; }

    public required ImmutableArray<Letter> Letters { get; init; }
}

public sealed record PageRecipe
{
    public required Trim Trim { get; init; }

    /// <summary>Trimmed size of the page or spread.</summary>
    public required double WidthMm { get; init; }

    public required double HeightMm { get; init; }

    public required Rendering Rendering { get; init; }

    public required double Dpi { get; init; }

    public required ReadingDirection Direction { get; init; }

    public required bool Vertical { get; init; }

    public required string Language { get; init; }

    /// <summary>The page number to print, or null for none.</summary>
    public required int? Folio { get; init; }

    /// <summary>Raised by hand when the press composes differently.</summary>
    public required int PressVersion { get; init; }

    public required ImmutableArray<PageFrame> Frames { get; init; }
}

public enum BookFormat
{
    ScreenPdf,
    PrintPdf,
    Cbz,
    Png,
}

/// <summary>A page as a book file sees it.</summary>
/// <param name="Span">Printed pages it takes.</param>
/// <param name="Words">Its words in reading order, for text layers and alternative text.</param>
public sealed record BookPage(int Span, string Words);

public sealed record BookRecipe
{
    public required BookFormat Format { get; init; }

    public required string Title { get; init; }

    /// <summary>Known title-page entries by lower-case key, in order.</summary>
    public required ImmutableArray<KeyValuePair<string, string>> Metadata { get; init; }

    public required ReadingDirection Direction { get; init; }

    public required string Language { get; init; }

    public required Trim Trim { get; init; }

    public required double Dpi { get; init; }

    /// <summary>The book's date as yyyy-MM-dd, from the title page or the environment; null when neither says
    /// one.</summary>
    public string? Date { get; init; }

    public required int PressVersion { get; init; }

    public required ImmutableArray<BookPage> Pages { get; init; }
}
