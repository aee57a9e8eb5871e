using Kantoku.Artists;
using Kantoku.Artists.Storyboard;
using Kantoku.Core.Pictures;
using Kantoku.Core.Plan;
using Kantoku.Press.Export;
using Kantoku.Press.Pages;
using Kantoku.Press.Pictures;

namespace Kantoku.Bench.Press;

/// <summary>The bench's book between its drawings and its files, step by step and on one thread.</summary>
internal sealed class BookOnTheBench
{
    private readonly ProductionPlan _plan;
    private readonly StoryboardArtist _artist = new();
    private readonly PagePress _press = new();
    private readonly Dictionary<int, Drawing> _drawings = [];
    private readonly Dictionary<int, byte[]> _artifacts = [];
    private readonly Dictionary<Rendering, List<PressedPage>> _pressed = [];
    private readonly Dictionary<Rendering, List<PageArtifact>> _pages = [];

    private BookOnTheBench(ProductionPlan plan)
    {
        _plan = plan;
        Panels = [.. Steps(StepKind.Panel)];
    }

    /// <summary>Steps of the plan.</summary>
    public IReadOnlyList<int> Panels { get; }

    public long PanelBytes => _artifacts.Values.Sum(bytes => (long)bytes.Length);

    public long PageBytes => _pages[Rendering.Screen].Sum(page => (long)page.PngLength);

    /// <summary>A book whose panels are drawn and whose pages are pressed.</summary>
    public static async Task<BookOnTheBench> DrawAsync()
    {
        var book = new BookOnTheBench(BenchBook.Plan());
        await book.DrawAllAsync();
        book.EncodePanels();
        book.Press(Rendering.Screen);
        book.Press(Rendering.Print);
        return book;
    }

    public IReadOnlyList<PageArtifact> Pages(Rendering rendering) => _pages[rendering];

    public async Task DrawAllAsync()
    {
        foreach (var step in Panels)
        {
            var request = new DrawRequest($"bench-{step}", _plan.Recipes.RecipeOf(step));
            var outcome = await _artist.DrawAsync(request, CancellationToken.None);
            _drawings[step] = outcome is DrawOutcome.Drawn { Drawing: var drawing }
                ? drawing
                : throw new InvalidOperationException($"{_plan.Steps[step].Id} was not drawn: {outcome}");
        }
    }

    public void EncodePanels()
    {
        foreach (var step in Panels)
        {
            _artifacts[step] = PanelCodec.Encode(_drawings[step]);
        }
    }

    public void DecodePanels()
    {
        foreach (var step in Panels)
        {
            _drawings[step] = PanelCodec.TryDecode(_artifacts[step], out var drawing, out var fault)
                ? drawing
                : throw new InvalidOperationException(fault.Message);
        }
    }

    /// <summary>Tones, letters and encodes every page.</summary>
    public void Press(Rendering rendering)
    {
        var pressed = new List<PressedPage>();
        var artifacts = new List<PageArtifact>();
        foreach (var step in Steps(StepKind.Page))
        {
            if (_plan.Recipes.RecipeOf(step) is Recipe.Page { Content: var recipe } && recipe.Rendering == rendering)
            {
                var drawings = new List<Drawing>();
                foreach (var input in _plan.InputsOf(step))
                {
                    drawings.Add(_drawings[input]);
                }

                pressed.Add(_press.Compose(recipe, drawings));
                artifacts.Add(Artifact(pressed[^1]));
            }
        }

        _pressed[rendering] = pressed;
        _pages[rendering] = artifacts;
    }

    public void EncodePages()
    {
        foreach (var page in _pressed[Rendering.Screen])
        {
            PageCodec.Encode(page);
        }
    }

    public void Bind(BookFormat format)
    {
        foreach (var step in Steps(StepKind.Book))
        {
            if (_plan.Recipes.RecipeOf(step) is Recipe.Book { Content: var recipe } && recipe.Format == format)
            {
                var pages = _pages[format == BookFormat.PrintPdf ? Rendering.Print : Rendering.Screen];
                BookPress.Write(recipe, page => pages[page], Stream.Null, CancellationToken.None);
            }
        }
    }

    private static PageArtifact Artifact(PressedPage page) =>
        PageCodec.TryDecode(PageCodec.Encode(page), out var artifact, out var fault)
            ? artifact
            : throw new InvalidOperationException(fault.Message);

    private IEnumerable<int> Steps(StepKind kind) =>
        Enumerable.Range(0, _plan.Steps.Length).Where(step => _plan.Steps[step].Kind == kind);
}
