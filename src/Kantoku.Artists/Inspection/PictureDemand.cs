using Kantoku.Core.Direction;
using Kantoku.Core.Plan;
using Kantoku.Core.Staging;

namespace Kantoku.Artists.Inspection;

/// <summary>What was asked for, as far as a picture can be held against it.</summary>
public sealed record PictureDemand
{
    /// <summary>Pixels; null where any size will do.</summary>
    public int? Width { get; init; }

    /// <summary>Pixels; null where any size will do.</summary>
    public int? Height { get; init; }

    /// <summary>A plain white, black or grey picture is meant.</summary>
    public bool AllowBlank { get; init; }

    /// <summary>What looks like noise may be meant.</summary>
    public bool AllowNoise { get; init; }

    /// <summary>The book is black and white.</summary>
    public bool Monochrome { get; init; } = true;

    public static PictureDemand Of(StagedShot shot, DrawingSpec spec) => new()
    {
        Width = Pixels(shot.WidthMm, spec.Dpi),
        Height = Pixels(shot.HeightMm, spec.Dpi),
        AllowBlank = shot.AllowBlank || (shot.Figures.IsEmpty && shot.Props.IsEmpty
            && shot.Backdrop is Backdrop.White or Backdrop.Black),
    };

    /// <summary>The author's own picture may be of any size and of any look.</summary>
    public static PictureDemand OfAuthor { get; } = new() { AllowBlank = true, AllowNoise = true };

    /// <param name="recipe">A panel, art, sheet or plate recipe.</param>
    public static PictureDemand Of(Recipe recipe) => recipe switch
    {
        Recipe.Panel panel => Of(panel.Shot, panel.Spec),
        Recipe.Art => OfAuthor,
        Recipe.Sheet or Recipe.Plate => new PictureDemand(),
        _ => throw new ArgumentException($"Nobody draws a {recipe.GetType().Name}.", nameof(recipe)),
    };

    private static int Pixels(double lengthMm, double dpi) =>
        Math.Max(1, (int)Math.Round(lengthMm * dpi / 25.4, MidpointRounding.AwayFromZero));
}
