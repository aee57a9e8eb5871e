using Kantoku.Artists.Storyboard.Figures;
using Kantoku.Core.Pictures;
using Kantoku.Core.Plan;
using Kantoku.Core.Staging;

namespace Kantoku.Artists.Storyboard;

/// <summary>Draws panels, each from its shot alone.</summary>
internal sealed class PanelPainter(FigureModels models)
{
    public Drawing Draw(StagedShot shot, DrawingSpec spec, CancellationToken cancellation)
    {
        using var panel = new PanelDrawing(models, shot, spec);
        return panel.Draw(cancellation);
    }
}
