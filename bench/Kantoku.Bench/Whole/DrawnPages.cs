using System.Diagnostics;
using Kantoku.Artists;
using Kantoku.Artists.Storyboard;
using Kantoku.Core.Pictures;
using Kantoku.Core.Plan;
using Kantoku.Engine.Books;
using Kantoku.Press.Pages;
using Kantoku.Press.Pictures;

namespace Kantoku.Bench.Whole;

/// <summary>Pages a second on one core at 300 dpi: staged, drawn, composed, toned, lettered and encoded.</summary>
internal static class DrawnPages
{
    private const int Pages = 24;

    public static async Task<IReadOnlyList<Figure>> MeasureAsync()
    {
        using var scratch = new Scratch();
        await File.WriteAllTextAsync(scratch.File("script.fountain"), LongScript.Of("Drawn", Pages, Pages));
        var request = new BookRequest { Script = scratch.File("script.fountain"), Formats = [BookFormat.Png] };
        var plan = new BookMaker(request, TimeProvider.System).Prepare().Plan;
        var artist = new StoryboardArtist();
        var press = new PagePress();
        await DrawAsync(plan, artist, press);
        var start = Stopwatch.GetTimestamp();
        var pages = await DrawAsync(plan, artist, press);
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return [new Figure("pages-drawn-from-nothing", pages / seconds, "/s/core", 2.5, Better.Higher)];
    }

    private static async Task<int> DrawAsync(ProductionPlan plan, StoryboardArtist artist, PagePress press)
    {
        var drawn = new Dictionary<int, Drawing>();
        var pages = 0;
        for (var step = 0; step < plan.Steps.Length; step++)
        {
            switch (plan.Recipes.RecipeOf(step))
            {
                case Recipe.Panel panel:
                    var outcome = await artist.DrawAsync(new DrawRequest("", panel), CancellationToken.None);
                    drawn[step] = outcome is DrawOutcome.Drawn { Drawing: var drawing }
                        ? drawing
                        : throw new InvalidOperationException($"{plan.Steps[step].Id} was not drawn: {outcome}");
                    PanelCodec.Encode(drawn[step]);
                    break;
                case Recipe.Page page:
                    PageCodec.Encode(press.Compose(page.Content,
                        [.. plan.InputsOf(step).ToArray().Select(at => drawn[at])]));
                    pages++;
                    break;
                default:
                    break;
            }
        }

        return pages;
    }
}
