using System.Collections.Immutable;

namespace Kantoku.Core.Plan;

/// <summary>Raises the take of a drawing that was rejected.</summary>
internal static class Takes
{
    public static Recipe Apply(Recipe recipe, ImmutableSortedDictionary<Digest, int> takes, CanonicalWriter writer) =>
        !takes.IsEmpty && takes.TryGetValue(RecipeBytes.KeyOf(writer, recipe, []), out var take)
            ? recipe switch
            {
                Recipe.Panel panel => panel with { Spec = panel.Spec with { Take = take } },
                Recipe.Sheet sheet => sheet with { Spec = sheet.Spec with { Take = take } },
                Recipe.Plate plate => plate with { Spec = plate.Spec with { Take = take } },
                _ => recipe,
            }
            : recipe;
}
