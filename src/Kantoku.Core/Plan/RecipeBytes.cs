using System.Diagnostics;
using Kantoku.Core.Layout;
using Kantoku.Core.Story;

namespace Kantoku.Core.Plan;

/// <summary>The canonical form of a recipe, and the key that follows from it.</summary>
public static class RecipeBytes
{
    /// <summary>Raised when the canonical form itself changes; every key changes with it.</summary>
    public const int FormatVersion = 1;

    /// <summary>Digest of the recipe's bytes followed by the keys of its inputs.</summary>
    /// <param name="writer">Its contents are replaced.</param>
    /// <param name="recipe">The recipe.</param>
    /// <param name="inputs">Keys of the inputs, in the plan's order.</param>
    public static Digest KeyOf(CanonicalWriter writer, Recipe recipe, ReadOnlySpan<Digest> inputs)
    {
        writer.Clear();
        Write(writer, recipe);
        writer.Count(0xFF, inputs.Length);
        foreach (var input in inputs)
        {
            writer.Hash(0xFF, input);
        }

        return Digest.Of(writer.Written);
    }

    /// <summary>Appends the canonical bytes of a recipe.</summary>
    public static void Write(CanonicalWriter writer, Recipe recipe)
    {
        writer.Number(0, FormatVersion);
        switch (recipe)
        {
            case Recipe.Panel panel:
                writer.Text(0, "panel");
                ShotBytes.Write(writer, panel.Shot);
                Write(writer, panel.Spec);
                break;
            case Recipe.Art art:
                writer.Text(0, "art");
                writer.Hash(1, art.Content);
                break;
            case Recipe.Sheet sheet:
                writer.Text(0, "sheet");
                Write(writer, sheet);
                break;
            case Recipe.Plate plate:
                writer.Text(0, "plate");
                writer.Text(1, plate.Name);
                Write(writer, plate.Design);
                Write(writer, plate.Spec);
                break;
            case Recipe.Page page:
                writer.Text(0, "page");
                PageBytes.Write(writer, page.Content);
                break;
            case Recipe.Book book:
                writer.Text(0, "book");
                PageBytes.Write(writer, book.Content);
                break;
            default:
                throw new UnreachableException("A kind of recipe has no canonical form.");
        }
    }

    internal static void Write(CanonicalWriter writer, PlaceDesign design)
    {
        writer.Number(1, (int)design.Kind);
        writer.Number(2, design.Seed);
    }

    internal static void Write(CanonicalWriter writer, CharacterDesign design)
    {
        writer.Number(1, (int)design.Presentation);
        writer.Number(2, (int)design.Age);
        writer.Number(3, (int)design.Hair);
        writer.Number(4, (int)design.HairTone);
        writer.Number(5, (int)design.Eyes);
        writer.Number(6, (int)design.EyeTone);
        writer.Number(7, (int)design.Build);
        writer.Real(8, design.HeightHeads);
        writer.Number(9, (int)design.Garment);
        writer.Number(10, (int)design.TopTone);
        writer.Number(11, (int)design.BottomTone);
        writer.Number(12, (int)design.Features);
        writer.Number(13, design.Seed);
        if (design.Creature is { } creature)
        {
            writer.Text(14, creature);
        }
    }

    internal static void Write(CanonicalWriter writer, PointMm point)
    {
        writer.Real(1, point.X);
        writer.Real(2, point.Y);
    }

    private static void Write(CanonicalWriter writer, Recipe.Sheet sheet)
    {
        writer.Text(1, sheet.Name);
        writer.Count(2, sheet.Looks.Length);
        foreach (var look in sheet.Looks)
        {
            writer.Text(3, look.Name);
            Write(writer, look.Design);
        }

        Write(writer, sheet.Spec);
    }

    private static void Write(CanonicalWriter writer, DrawingSpec spec)
    {
        writer.Text(1, spec.Artist);
        writer.Text(2, spec.Model);
        writer.Number(3, spec.DrawingVersion);
        writer.Real(4, spec.Dpi);
        writer.Text(5, spec.Style);
        writer.Number(6, spec.Seed);
        writer.Number(7, spec.Take);
    }
}
