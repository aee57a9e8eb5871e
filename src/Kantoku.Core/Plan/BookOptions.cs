using System.Collections.Immutable;
using Kantoku.Core.Layout;

namespace Kantoku.Core.Plan;

/// <summary>What a plan must know of the artist that will draw it.</summary>
public sealed record ArtistTerms
{
    public required string Id { get; init; }

    public string Model { get; init; } = "";

    /// <summary>Raised by hand, per kind of step, when the same recipe comes out differently.</summary>
    public required int PanelVersion { get; init; }

    public required int SheetVersion { get; init; }

    public required int PlateVersion { get; init; }

    /// <summary>Draws from sheets, plates and other panels as reference pictures.</summary>
    public bool TakesReferences { get; init; }

    /// <summary>Reads words on style; otherwise they stay out of its recipes.</summary>
    public bool ReadsStyle { get; init; }

    /// <summary>Price of one drawing in US dollars; 0 for an artist of this machine.</summary>
    public decimal PricePerDrawing { get; init; }
}

/// <summary>Everything a plan depends on beside the script.</summary>
public sealed record BookOptions
{
    public required Trim Trim { get; init; }

    /// <summary>Pixels per inch of drawings and of pages for screens.</summary>
    public double Dpi { get; init; } = 300;

    /// <summary>Book files to make, without repeats.</summary>
    public required ImmutableArray<BookFormat> Formats { get; init; }

    public required ArtistTerms Artist { get; init; }

    /// <summary>Raised by hand when the press composes or writes differently.</summary>
    public int PressVersion { get; init; } = 3;

    /// <summary>Digests of the author's own pictures by the path their note gives; a path that is absent is
    /// missing.</summary>
    public ImmutableSortedDictionary<string, Digest> Art { get; init; } =
        ImmutableSortedDictionary<string, Digest>.Empty.WithComparers(StringComparer.Ordinal);

    /// <summary>The book's date as yyyy-MM-dd, or null.</summary>
    public string? Date { get; init; }

    /// <summary>Variation of everything drawn.</summary>
    public ulong Seed { get; init; }

    /// <summary>Rejected drawings are tried again under a higher number: by the digest of the recipe of take 0 without
    /// inputs, so that a rejection follows its picture when pages are renumbered.</summary>
    public ImmutableSortedDictionary<Digest, int> Takes { get; init; } = ImmutableSortedDictionary<Digest, int>.Empty;

    /// <summary>Page numbers are printed.</summary>
    public bool PrintFolios { get; init; } = true;
}
