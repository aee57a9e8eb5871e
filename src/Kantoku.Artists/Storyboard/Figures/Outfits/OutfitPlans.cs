using System.Diagnostics;
using Kantoku.Core.Story;

namespace Kantoku.Artists.Storyboard.Figures.Outfits;

/// <summary>The cut of every garment.</summary>
internal static class OutfitPlans
{
    public static OutfitPlan Of(CharacterDesign design)
    {
        var feminine = design.Presentation == Presentation.Feminine;
        // Half of the women in plain clothes wear trousers; which half hangs on the person.
        var skirt = feminine && design.Seed % 2 == 0;
        return design.Garment switch
        {
            Garment.Gakuran => new()
            {
                Sleeve = Sleeve.Long, HemV = 1.08f, Lower = Lower.Trousers,
                Footwear = Footwear.Shoes, Ease = 0.04f
            },
            Garment.Sailor => new()
            {
                Sleeve = Sleeve.Long, HemV = 0.8f, Lower = feminine ? Lower.Skirt : Lower.Trousers,
                SkirtLength = 0.42f, Pleated = true,
                Flare = 0.52f, Footwear = Footwear.Shoes, Legwear = Legwear.Knee, Ease = 0.03f,
            },
            Garment.Blazer => new()
            {
                Sleeve = Sleeve.Long, HemV = 1.06f, Lower = feminine ? Lower.Skirt : Lower.Trousers,
                SkirtLength = 0.42f, Pleated = true,
                Flare = 0.5f, Footwear = Footwear.Shoes, Legwear = Legwear.Knee, Ease = 0.05f,
            },
            Garment.Hoodie => new()
            {
                Sleeve = Sleeve.Long, HemV = 1.04f, Lower = skirt ? Lower.Skirt : Lower.Trousers, SkirtLength = 0.36f,
                Flare = 0.4f,
                Pleated = true, Footwear = Footwear.Sneakers, Legwear = Legwear.Ankle, Ease = 0.12f,
            },
            Garment.Tee => new()
            {
                Sleeve = Sleeve.Short, HemV = 1.02f,
                Lower = design.Age == AgeBand.Child ? Lower.Shorts : Lower.Trousers,
                Footwear = Footwear.Sneakers, Legwear = Legwear.Ankle, Ease = 0.05f,
            },
            Garment.Shirt => new()
            {
                Sleeve = Sleeve.Long, HemV = 0.84f, Lower = skirt ? Lower.Skirt : Lower.Trousers, SkirtLength = 0.54f,
                Flare = 0.3f,
                Footwear = feminine ? Footwear.Pumps : Footwear.Shoes, Ease = 0.04f,
            },
            Garment.Suit => new()
            {
                Sleeve = Sleeve.Long, HemV = 1.1f, Lower = skirt ? Lower.Skirt : Lower.Trousers, SkirtLength = 0.5f,
                Flare = 0.06f,
                Footwear = feminine ? Footwear.Pumps : Footwear.Shoes, Legwear = Legwear.Tights, Ease = 0.06f,
                OneCloth = true,
            },
            _ => Special(design.Garment, feminine, skirt),
        };
    }

    private static OutfitPlan Special(Garment garment, bool feminine, bool skirt) => garment switch
    {
        Garment.Dress => new()
        {
            Sleeve = Sleeve.Short, HemV = 0.7f, Lower = Lower.Skirt, SkirtLength = 0.62f, Flare = 0.72f,
            Footwear = Footwear.Pumps,
            Legwear = Legwear.Ankle, OneCloth = true, Ease = 0.02f,
        },
        Garment.Kimono => new()
        {
            Sleeve = Sleeve.Wide, HemV = 1, Lower = Lower.Wrapped, SkirtLength = 0.94f, Flare = 0.06f,
            Footwear = Footwear.Sandals,
            OneCloth = true, Ease = 0.05f,
        },
        Garment.Coat => new()
        {
            Sleeve = Sleeve.Long, HemV = 1, Lower = skirt ? Lower.Skirt : Lower.Trousers, SkirtLength = 0.4f,
            Flare = 0.2f, TailLength = 0.56f,
            Footwear = Footwear.Boots, Legwear = Legwear.Tights, Ease = 0.11f,
        },
        Garment.LabCoat => new()
        {
            Sleeve = Sleeve.Long, HemV = 1, Lower = skirt ? Lower.Skirt : Lower.Trousers, SkirtLength = 0.4f,
            Flare = 0.12f, TailLength = 0.5f,
            Footwear = feminine ? Footwear.Pumps : Footwear.Shoes, Legwear = Legwear.Tights, Ease = 0.1f,
        },
        Garment.Apron => new()
        {
            Sleeve = Sleeve.Short, HemV = 0.9f, Lower = skirt ? Lower.Skirt : Lower.Trousers, SkirtLength = 0.55f,
            Flare = 0.4f,
            Footwear = Footwear.Shoes, Ease = 0.04f,
        },
        Garment.Uniform => new()
        {
            Sleeve = Sleeve.Long, HemV = 1.06f, Lower = Lower.Trousers, Footwear = Footwear.Boots, OneCloth = true,
            Ease = 0.05f, HemFlare = 0.12f,
        },
        Garment.Armour => new()
        {
            Sleeve = Sleeve.Plated, HemV = 0.8f, Lower = Lower.Trousers, SkirtLength = 0.2f, Flare = 0.3f,
            Footwear = Footwear.Boots, Ease = 0.12f,
        },
        Garment.Cloak => new()
        {
            Sleeve = Sleeve.Long, HemV = 1.16f, Lower = Lower.Trousers, Footwear = Footwear.Boots, Ease = 0.05f,
            HemFlare = 0.3f, Mantle = true,
        },
        _ => throw new UnreachableException($"No cut for {garment}."),
    };
}
