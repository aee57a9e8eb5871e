using Kantoku.Core.Pictures;
using Kantoku.Core.Plan;
using Kantoku.Core.Recovery;

namespace Kantoku.Artists;

/// <summary>What an artist can do and how it wants to be driven.</summary>
public sealed record ArtistCapabilities
{
    public required string Id { get; init; }

    /// <summary>Raised by hand, per kind of step, when the same recipe comes out differently.</summary>
    public required int PanelVersion { get; init; }

    public required int SheetVersion { get; init; }

    public required int PlateVersion { get; init; }

    /// <summary>Drawings it can work on at once, ≥ 1; null when it is bound by this machine's processors.</summary>
    public int? Concurrency { get; init; }

    /// <summary>Takes sheets and other panels as reference pictures.</summary>
    public bool TakesReferences { get; init; }

    /// <summary>The same recipe gives the same picture: asking again would change nothing.</summary>
    public bool Deterministic { get; init; }

    /// <summary>An attempt costs money, so its intent is journaled first and it is looked up before it is
    /// repeated.</summary>
    public bool Paid { get; init; }
}

/// <summary>One try at a drawing.</summary>
/// <param name="IdempotencyKey">The attempt's id: the same for a repeated request, never reused for another.</param>
/// <param name="Recipe">A panel, art, sheet or plate recipe.</param>
public sealed record DrawRequest(string IdempotencyKey, Recipe Recipe);

/// <summary>What came of a try.</summary>
public abstract record DrawOutcome
{
    private DrawOutcome()
    {
    }

    public sealed record Drawn(Drawing Drawing) : DrawOutcome;

    public sealed record Failed(Failure Failure) : DrawOutcome;
}

/// <summary>A backend that draws.</summary>
/// <remarks>Safe to call from several threads at once. An expected failure is an outcome; an exception is a defect,
/// save <see cref="OperationCanceledException"/> when the token asks for it.</remarks>
public interface IArtist
{
    ArtistCapabilities Capabilities { get; }

    /// <summary>Draws on the caller's thread or elsewhere; returns when the picture is whole.</summary>
    Task<DrawOutcome> DrawAsync(DrawRequest request, CancellationToken cancellation);

    /// <summary>What became of an attempt that was cut off.</summary>
    /// <returns>Null when the artist does not know that attempt and it may be sent again.</returns>
    Task<DrawOutcome?> LookupAsync(string idempotencyKey, CancellationToken cancellation);
}
