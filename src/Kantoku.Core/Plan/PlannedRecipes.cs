using System.Collections.Immutable;
using System.Diagnostics;
using Kantoku.Core.Direction;
using Kantoku.Core.Layout;

namespace Kantoku.Core.Plan;

/// <summary>Derives recipes and facts from the directed script when they are asked for.</summary>
/// <remarks>Safe to call from several threads: everything is immutable save a few cached layouts, each replaced
/// whole.</remarks>
internal sealed class PlannedRecipes(
    DirectedScript script, BookOptions options, RecipeDrafts drafts, StepTable table, PlannedStep[] steps)
    : IRecipeSource
{
    private const int CachedPagesMax = 8;

    private readonly CachedPage?[] _cache = new CachedPage?[CachedPagesMax];

    private sealed record CachedPage(int Page, PageLayout Layout);

    public Recipe RecipeOf(int step)
    {
        var (kind, subject, panel) = table.At(step);
        return kind switch
        {
            StepKind.Sheet => WithTake(drafts.Sheet(subject)),
            StepKind.Plate => WithTake(drafts.Plate(subject)),
            StepKind.Panel => WithTake(drafts.Panel(subject, panel, LayoutOf(subject).Frames[panel])),
            StepKind.Page => drafts.Page(subject, LayoutOf(subject), table.RenderingOf(step)),
            StepKind.Book => drafts.Book(table.Formats[subject]),
            _ => throw new UnreachableException($"No recipe for a step of kind {kind}."),
        };
    }

    public ImmutableArray<Fact> FactsOf(int step)
    {
        var (kind, subject, panel) = table.At(step);
        var facts = new StepFacts(script, options);
        return kind switch
        {
            StepKind.Sheet => facts.OfSheet(subject),
            StepKind.Plate => facts.OfPlate(subject),
            StepKind.Panel => facts.OfPanel(subject, panel, RecipeOf(step)),
            StepKind.Page => facts.OfPage(
                subject, LayoutOf(subject), table.RenderingOf(step),
                at => steps[table.PanelStep(table.Ordinal(subject, at))].Key),
            StepKind.Book => facts.OfBook(table.Formats[subject], steps.AsSpan(
                table.FirstPageOf(table.Formats[subject]), table.Pages)),
            _ => throw new UnreachableException($"No facts for a step of kind {kind}."),
        };
    }

    /// <summary>The recipe under the number its rejections have raised.</summary>
    private Recipe WithTake(Recipe recipe) =>
        options.Takes.IsEmpty ? recipe : Takes.Apply(recipe, options.Takes, new CanonicalWriter());

    private PageLayout LayoutOf(int page)
    {
        var slot = page % CachedPagesMax;
        if (Volatile.Read(ref _cache[slot]) is { } cached && cached.Page == page)
        {
            return cached.Layout;
        }

        var layout = drafts.Compose(page).Layout;
        Volatile.Write(ref _cache[slot], new CachedPage(page, layout));
        return layout;
    }
}
