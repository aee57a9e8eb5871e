using Kantoku.Artists.Storyboard.Figures;
using Kantoku.Core.Plan;

namespace Kantoku.Artists.Storyboard;

/// <summary>The embedded artist: draws real pages with no GPU, key or network.</summary>
/// <remarks>Safe to call from several threads. Works on the caller's thread and returns finished tasks; the same recipe
/// gives the same bytes.</remarks>
public sealed class StoryboardArtist : IArtist
{
    public const string ArtistId = "storyboard";

    private readonly PanelPainter panels;
    private readonly ReferencePainter references;

    public StoryboardArtist()
    {
        var models = new FigureModels();
        panels = new PanelPainter(models);
        references = new ReferencePainter(models);
    }

    public ArtistCapabilities Capabilities { get; } = new()
    {
        Id = ArtistId, PanelVersion = 7, SheetVersion = 3, PlateVersion = 4,
        Deterministic = true,
    };

    public Task<DrawOutcome> DrawAsync(DrawRequest request, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult(request.Recipe switch
        {
            Recipe.Panel panel => Panel(panel, cancellation),
            Recipe.Sheet sheet => Sheet(sheet, cancellation),
            Recipe.Plate plate => Plate(plate, cancellation),
            _ => new DrawOutcome.Failed(ShotLimits.Invalid(
                $"The storyboard artist draws panels, sheets and plates, not a {request.Recipe.GetType().Name}.")),
        });
    }

    /// <summary>Nothing is kept between calls: an attempt that was cut off may be drawn again.</summary>
    public Task<DrawOutcome?> LookupAsync(string idempotencyKey, CancellationToken cancellation) =>
        Task.FromResult<DrawOutcome?>(null);

    private DrawOutcome Panel(Recipe.Panel panel, CancellationToken cancellation) =>
        ShotLimits.Check(panel.Shot, panel.Spec) is { } failure
            ? new DrawOutcome.Failed(failure)
            : new DrawOutcome.Drawn(panels.Draw(panel.Shot, panel.Spec, cancellation));

    private DrawOutcome Sheet(Recipe.Sheet sheet, CancellationToken cancellation)
    {
        if (sheet.Looks.IsDefaultOrEmpty)
            return new DrawOutcome.Failed(ShotLimits.Invalid($"The sheet of {sheet.Name} has no look to draw."));
        var (widthMm, heightMm) = ReferencePainter.SheetSize(sheet.Looks.Length);
        return ShotLimits.CheckCanvas(widthMm, heightMm, sheet.Spec.Dpi) is { } failure
            ? new DrawOutcome.Failed(failure)
            : new DrawOutcome.Drawn(references.Sheet(sheet, cancellation));
    }

    private static DrawOutcome Plate(Recipe.Plate plate, CancellationToken cancellation) =>
        ShotLimits.CheckCanvas(
            ReferencePainter.PlateWidthMm, ReferencePainter.PlateHeightMm, plate.Spec.Dpi) is { } failure
            ? new DrawOutcome.Failed(failure)
            : new DrawOutcome.Drawn(ReferencePainter.Plate(plate, cancellation));
}
