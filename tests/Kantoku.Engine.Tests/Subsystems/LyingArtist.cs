using Kantoku.Artists;
using Kantoku.Core.Pictures;

namespace Kantoku.Engine.Tests.Subsystems;

/// <summary>Hands over whatever a test gives it, and says it is the drawing.</summary>
internal sealed class LyingArtist(Drawing drawing, bool isDeterministic) : IArtist
{
    public ArtistCapabilities Capabilities { get; } = new()
    {
        Id = "liar", PanelVersion = 1, SheetVersion = 1, PlateVersion = 1, Deterministic = isDeterministic,
    };

    public Task<DrawOutcome> DrawAsync(DrawRequest request, CancellationToken cancellation) =>
        Task.FromResult<DrawOutcome>(new DrawOutcome.Drawn(drawing));

    public Task<DrawOutcome?> LookupAsync(string idempotencyKey, CancellationToken cancellation) =>
        Task.FromResult<DrawOutcome?>(new DrawOutcome.Drawn(drawing));
}
