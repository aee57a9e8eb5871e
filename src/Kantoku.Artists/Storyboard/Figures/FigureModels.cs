using Kantoku.Core.Staging;

namespace Kantoku.Artists.Storyboard.Figures;

/// <summary>Puts people into poses.</summary>
/// <remarks>Owned by the artist, one for all its drawings; safe to call from several threads.</remarks>
internal sealed class FigureModels(float haloShare = 0.06f)
{
    /// <summary>A person as staged, ready to be drawn.</summary>
    public Figure Pose(StagedFigure staged) => new(staged, haloShare);
}
