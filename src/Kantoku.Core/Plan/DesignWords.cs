using System.Globalization;
using Kantoku.Core.Story;

namespace Kantoku.Core.Plan;

/// <summary>Designs in words, for reasons.</summary>
internal static class DesignWords
{
    public static string Of(CharacterDesign design) =>
        design.Creature is { } creature ? $"{creature}, {Body(design)}" : Body(design);

    public static string Of(PlaceDesign design) =>
        string.Create(CultureInfo.InvariantCulture, $"{design.Kind} {design.Seed:x}");

    private static string Body(CharacterDesign design) => string.Create(
        CultureInfo.InvariantCulture,
        $"{design.Presentation} {design.Age}, {design.HairTone} {design.Hair} hair, "
        + $"{design.EyeTone} {design.Eyes} eyes, "
        + $"{design.Build}, {design.HeightHeads} heads, {design.TopTone} {design.Garment}, {design.BottomTone} below, "
        + $"{design.Features}, {design.Seed:x}");
}
