using System.Collections.Concurrent;
using Kantoku.Core.Staging;
using Kantoku.Core.Story;

namespace Kantoku.Artists.Storyboard.Figures;

/// <summary>Puts people into poses, and remembers how each of them is built.</summary>
/// <remarks>Owned by the artist, one for all its drawings; safe to call from several threads. What it remembers changes
/// no picture.</remarks>
internal sealed class FigureModels
{
    /// <summary>Designs remembered; a book has fewer, and beyond it all are forgotten at once.</summary>
    private const int MostModels = 512;

    private readonly ConcurrentDictionary<CharacterDesign, FigureModel> models = new();

    /// <summary>Whoever is staged, ready to be drawn: a creature, if its design says so and there is a drawing of
    /// it.</summary>
    public Actor Act(StagedFigure staged) =>
        staged.Design.Creature is { } word && CreatureHead.Of(word) is { } head
            ? new CreatureFigure(staged, head)
            : Pose(staged);

    /// <summary>A person as staged, ready to be drawn.</summary>
    public Figure Pose(StagedFigure staged)
    {
        if (models.Count > MostModels)
            models.Clear();
        return new Figure(staged, models.GetOrAdd(staged.Design, FigureModel.Of));
    }
}
