using System.Collections.Immutable;
using Kantoku.Artists.Storyboard.Figures.Bodies;
using Kantoku.Artists.Storyboard.Figures.Hair;
using Kantoku.Artists.Storyboard.Figures.Outfits;
using Kantoku.Core.Story;

namespace Kantoku.Artists.Storyboard.Figures;

/// <summary>A person as geometry, the same in every picture: face, body, hair and the cut of the clothes.</summary>
internal sealed record FigureModel
{
    private FigureModel(CharacterDesign design)
    {
        Design = design;
        Face = FaceShape.Of(design);
        Body = BodyShape.Of(design);
        Outfit = OutfitPlans.Of(design);
        Locks = HairStyles.Build(design, Face);
    }

    public CharacterDesign Design { get; }

    public FaceShape Face { get; }

    public BodyShape Body { get; }

    public OutfitPlan Outfit { get; }

    public ImmutableArray<HairLock> Locks { get; }

    public static FigureModel Of(CharacterDesign design) => new(design);
}
