using System.Collections.Immutable;
using Kantoku.Core.Plan;

namespace Kantoku.Engine.Books;

/// <summary>What somebody wants made of a script.</summary>
public sealed record BookRequest
{
    public const double DpiMin = 72;
    public const double DpiMax = 600;
    public const int JobsMax = 256;

    /// <summary>Path of the script as the user typed it.</summary>
    public required string Script { get; init; }

    /// <summary>Resolution of drawings and of pages for screens, pixels per inch.</summary>
    public double Dpi { get; init; } = 300;

    public ImmutableArray<BookFormat> Formats { get; init; } =
        [BookFormat.ScreenPdf, BookFormat.PrintPdf, BookFormat.Cbz, BookFormat.Png];

    /// <summary>Id of the artist.</summary>
    public string Artist { get; init; } = "storyboard";

    /// <summary>A filter of steps such as <c>page:3..5</c>, or null for the whole book.</summary>
    public string? Only { get; init; }

    /// <summary>Where book files land; null for <c>book/</c> beside the script.</summary>
    public string? Output { get; init; }

    /// <summary>Where artifacts lie; null for the environment's choice or the project's own.</summary>
    public string? Store { get; init; }

    /// <summary>Steps at work at once, ≥ 1.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>Codes of errors to go on in spite of.</summary>
    public ImmutableArray<string> Allow { get; init; } = [];

    /// <summary>The formats a comma-separated list names; <c>pdf</c> is both the screen's and the printer's.</summary>
    /// <exception cref="BookException">A name is unknown.</exception>
    public static ImmutableArray<BookFormat> ParseFormats(string list)
    {
        var formats = ImmutableArray.CreateBuilder<BookFormat>();
        foreach (var name in list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            BookFormat[] named = name.ToLowerInvariant() switch
            {
                "pdf" => [BookFormat.ScreenPdf, BookFormat.PrintPdf],
                "screen" => [BookFormat.ScreenPdf],
                "print" => [BookFormat.PrintPdf],
                "cbz" => [BookFormat.Cbz],
                "png" => [BookFormat.Png],
                _ => throw new BookException(
                    $"'{name}' is not a format.", "Formats are pdf, screen, print, cbz and png.", isUsage: true),
            };
            formats.AddRange(named.Where(format => !formats.Contains(format)));
        }

        return formats.Count > 0
            ? formats.ToImmutable()
            : throw new BookException("No format is named.", "Formats are pdf, cbz and png.", isUsage: true);
    }
}
