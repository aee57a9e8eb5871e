using Kantoku.Artists.Storyboard.Figures.Heads;
using Kantoku.Artists.Storyboard.Figures.Outfits;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Core.Staging;
using Kantoku.Core.Story;

namespace Kantoku.Artists.Storyboard.Figures.Bodies;

/// <summary>A posed, dressed body to draw and what to draw it with.</summary>
internal sealed record BodySubject
{
    public required InkCanvas Ink { get; init; }

    public required HeadFrame Head { get; init; }

    public required Skeleton Skeleton { get; init; }

    public required BodyShape Shape { get; init; }

    public required PosePlan Pose { get; init; }

    public required OutfitPlan Outfit { get; init; }

    public required CharacterDesign Design { get; init; }

    public required FaceShape FaceShape { get; init; }

    public required TorsoSurface Torso { get; init; }

    /// <summary>What it sits on.</summary>
    public required Rest Rest { get; init; }

    /// <summary>The bed it lies in, or null.</summary>
    public required BedDrawing? Bed { get; init; }

    public Tone Top => Tones.Cloth(Design.TopTone);

    public Tone Bottom => Tones.Cloth(Design.BottomTone);

    public bool IsFeminine => Design.Presentation == Presentation.Feminine;

    /// <summary>Width of an ordinary line, units.</summary>
    public float Line => Head.Line;

    /// <summary>Units per skull radius.</summary>
    public float Unit => Head.Radius;

    /// <summary>Large enough for folds, seams and buttons.</summary>
    public bool IsDetailed => Unit > 22;

    /// <summary>White line that parts black cloth from black cloth.</summary>
    public float KeyLine(Tone cloth) => cloth.IsBlack ? Line * 0.55f : 0;

    /// <summary>The colour of lines upon a cloth.</summary>
    public static InkColor LineOn(Tone cloth) => cloth.IsBlack ? InkColor.White : InkColor.Black;
}
