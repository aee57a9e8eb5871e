using System.Diagnostics;
using Kantoku.Core.Story.People;

namespace Kantoku.Core.Story;

/// <summary>A design in words that read back to the same design, for the bible that is written out.</summary>
public static class LookPhrases
{
    public static string Age(CharacterDesign design) => design.Age switch
    {
        AgeBand.Child => "child",
        AgeBand.Teen => "teen",
        AgeBand.Adult => "adult",
        AgeBand.MiddleAged => "middle-aged",
        AgeBand.Elder => "elderly",
        _ => throw new UnreachableException("Every age has a word."),
    };

    /// <summary>"a cat" for whoever is one; null for a human.</summary>
    public static string? Creature(CharacterDesign design) =>
        design.Creature is { } creature ? "a " + creature : null;

    public static string Gender(CharacterDesign design) =>
        design.Presentation == Presentation.Feminine ? "female" : "male";

    public static string Hair(CharacterDesign design) => $"{Tone(design.HairTone, "brown")}, {Style(design.Hair)}";

    public static string Eyes(CharacterDesign design) => $"{Shape(design.Eyes)}, {Tone(design.EyeTone, "brown")}";

    /// <summary>"slight, tall": the height is only said where it is not the usual one for that person.</summary>
    public static string Build(CharacterDesign design)
    {
        var build = design.Build switch
        {
            Story.Build.Slight => "slight",
            Story.Build.Average => "average",
            Story.Build.Sturdy => "sturdy",
            Story.Build.Heavy => "heavy",
            _ => throw new UnreachableException("Every build has a word."),
        };
        return IsHeight(design, 0) ? build
            : IsHeight(design, 1) ? build + ", tall"
            : IsHeight(design, -1) ? build + ", short"
            : build;
    }

    /// <summary>Each lasting thing by its word, in the order of <see cref="Features"/>.</summary>
    public static IEnumerable<string> Marks(Features features) =>
        FeatureWords.Where(entry => features.HasFlag(entry.Feature)).Select(entry => entry.Word);

    public static string Clothes(CharacterDesign design)
    {
        var bottom = design.Presentation == Presentation.Feminine ? "skirt" : "trousers";
        var top = Tone(design.TopTone, "grey") + " " + GarmentWord(design.Garment);
        return $"{top}, {Tone(design.BottomTone, "grey")} {bottom}";
    }

    /// <summary>A word for a kind of place; null for <see cref="PlaceKind.Abstract"/>.</summary>
    public static string? Place(PlaceKind kind) => kind switch
    {
        PlaceKind.Abstract => null,
        PlaceKind.SchoolFront => "school gate",
        PlaceKind.LivingRoom => "living room",
        PlaceKind.TrainInside => "inside a train",
        PlaceKind.Seaside => "beach",
        PlaceKind.CitySkyline => "city skyline",
        PlaceKind.ClockTower => "clock tower",
        PlaceKind.ThroneRoom => "throne room",
        PlaceKind.TatamiRoom => "tatami room",
        PlaceKind.Cell => "prison cell",
        PlaceKind.ShipDeck => "ship's deck",
        PlaceKind.OuterSpace => "outer space",
        _ => kind.ToString().ToLowerInvariant(),
    };

    private static readonly (Features Feature, string Word)[] FeatureWords =
    [
        (Features.Glasses, "glasses"), (Features.RoundGlasses, "round glasses"), (Features.Scar, "scar"),
        (Features.Moustache, "moustache"), (Features.Beard, "beard"), (Features.Freckles, "freckles"),
        (Features.Wrinkles, "wrinkles"), (Features.Headband, "headband"), (Features.Eyepatch, "eyepatch"),
        (Features.Mole, "mole"), (Features.Hat, "hat"), (Features.Bandage, "bandage"), (Features.Earrings, "earrings"),
        (Features.Ribbon, "ribbon"),
    ];

    private static bool IsHeight(CharacterDesign design, int height) => DesignBuilder.HeightOf(
        design.Seed, design.Presentation == Presentation.Feminine, design.Age, height).Equals(design.HeightHeads);

    private static string Tone(InkTone tone, string middle) => tone switch
    {
        InkTone.White => "white",
        InkTone.Light => "light",
        InkTone.Mid => middle,
        InkTone.Dark => "dark",
        InkTone.Black => "black",
        _ => throw new UnreachableException("Every tone has a word."),
    };

    private static string Style(HairStyle style) => style switch
    {
        HairStyle.Spiky => "spiky",
        HairStyle.Messy => "messy",
        HairStyle.Swept => "swept back",
        HairStyle.Curtain => "curtain",
        HairStyle.OneEye => "over one eye",
        HairStyle.Buzz => "buzz cut",
        HairStyle.Bald => "bald",
        HairStyle.Curly => "curly",
        HairStyle.Bob => "bob",
        HairStyle.Long => "long hair",
        HairStyle.Hime => "hime cut",
        HairStyle.Ponytail => "ponytail",
        HairStyle.Twintails => "twintails",
        HairStyle.Bun => "bun",
        HairStyle.Braid => "braid",
        _ => throw new UnreachableException("Every style has a word."),
    };

    private static string Shape(EyeShape shape) => shape switch
    {
        EyeShape.Round => "round",
        EyeShape.Sharp => "sharp",
        EyeShape.Gentle => "gentle",
        EyeShape.Small => "small eyes",
        _ => throw new UnreachableException("Every shape has a word."),
    };

    private static string GarmentWord(Garment garment) => garment switch
    {
        Garment.Gakuran => "gakuran",
        Garment.Sailor => "sailor uniform",
        Garment.Tee => "t-shirt",
        Garment.Coat => "overcoat",
        Garment.LabCoat => "lab coat",
        Garment.Uniform => "military uniform",
        _ => garment.ToString().ToLowerInvariant(),
    };
}
