using System.Collections.Immutable;
using Kantoku.Core.Direction;
using Kantoku.Core.Layout;
using Kantoku.Core.Staging;

namespace Kantoku.Core.Plan;

/// <summary>Makes recipes out of a directed script.</summary>
internal sealed class RecipeDrafts(DirectedScript script, BookOptions options)
{
    /// <summary>Pages for printers are pure black and white at this resolution.</summary>
    public const double PrintDpi = 600;

    private readonly DrawingSpec _panelSpec = SpecOf(script, options, options.Artist.PanelVersion);
    private readonly DrawingSpec _sheetSpec = SpecOf(script, options, options.Artist.SheetVersion);
    private readonly DrawingSpec _plateSpec = SpecOf(script, options, options.Artist.PlateVersion);

    public PageComposition Compose(int page) => PageComposer.Compose(
        script.Pages[page], options.Trim, script.Source.Direction, script.Source.Vertical);

    public Recipe Sheet(int character)
    {
        var person = script.World.Cast[character];
        return new Recipe.Sheet(person.Name, person.Looks, _sheetSpec);
    }

    public Recipe Plate(int place) =>
        new Recipe.Plate(script.World.Places[place].Name, script.World.Places[place].Design, _plateSpec);

    /// <summary>The author's own picture where one is named and there, else the staged shot.</summary>
    public Recipe Panel(int page, int panel, Frame frame)
    {
        var directed = script.Pages[page].Panels[panel];
        return directed.Art is { } path && options.Art.TryGetValue(path, out var content)
            ? new Recipe.Art(path, content)
            : new Recipe.Panel(Shoot(directed, frame), _panelSpec);
    }

    public Recipe Page(int page, PageLayout layout, Rendering rendering)
    {
        var directed = script.Pages[page];
        var frames = ImmutableArray.CreateBuilder<PageFrame>(layout.Frames.Length);
        foreach (var frame in layout.Frames)
        {
            var (width, height) = CanvasClass.For(frame.Bounds);
            frames.Add(new PageFrame
            {
                Frame = frame,
                CanvasWidthMm = width,
                CanvasHeightMm = height,
                Letters = LettersOf(directed.Panels[frame.Panel]),
            });
        }

        return new Recipe.Page(new PageRecipe
        {
            Trim = options.Trim,
            WidthMm = layout.WidthMm,
            HeightMm = layout.HeightMm,
            Rendering = rendering,
            Dpi = rendering == Rendering.Print ? PrintDpi : options.Dpi,
            Direction = script.Source.Direction,
            Vertical = script.Source.Vertical,
            Language = script.Source.Language,
            Folio = options.PrintFolios ? directed.Folio : null,
            PressVersion = options.PressVersion,
            Frames = frames.MoveToImmutable(),
        });
    }

    public Recipe Book(BookFormat format) => new Recipe.Book(new BookRecipe
    {
        Format = format,
        Title = script.Source.Title,
        Metadata = [.. script.Source.TitlePage.Entries.Select(entry =>
            KeyValuePair.Create(entry.Key.ToLowerInvariant(), entry.Value))],
        Direction = script.Source.Direction,
        Language = script.Source.Language,
        Trim = options.Trim,
        Dpi = format == BookFormat.PrintPdf ? PrintDpi : options.Dpi,
        Date = options.Date,
        PressVersion = options.PressVersion,
        Pages = [.. script.Pages.Select(page => new BookPage(page.Source.Span, WordsOf(page)))],
    });

    private StagedShot Shoot(DirectedPanel panel, Frame frame) =>
        Stage.Shoot(panel, frame, script.World, script.Source.Direction, script.Source.Vertical);

    private ImmutableArray<Letter> LettersOf(DirectedPanel panel)
    {
        var letters = ImmutableArray.CreateBuilder<Letter>(panel.Source.Beats.Length);
        for (var at = 0; at < panel.Source.Beats.Length; at++)
        {
            var beat = panel.Source.Beats[at];
            var speaker = panel.Speakers[at] >= 0 ? script.World.Cast[panel.Speakers[at]] : null;
            letters.Add(new Letter
            {
                Kind = beat.Kind,
                Text = beat.Text,
                Speaker = speaker?.Id,
                OffPanel = beat.OffPanel,
                Simultaneous = beat.Simultaneous,
                Loudness = panel.Loudness[at],
                Voice = speaker?.Voice,
            });
        }

        return letters.MoveToImmutable();
    }

    private static string WordsOf(DirectedPage page) => string.Join(
        '\n', page.Panels.SelectMany(panel => panel.Source.Beats).Select(beat => beat.Text));

    private static DrawingSpec SpecOf(DirectedScript script, BookOptions options, int version) => new()
    {
        Artist = options.Artist.Id,
        Model = options.Artist.Model,
        DrawingVersion = version,
        Dpi = options.Dpi,
        Style = options.Artist.ReadsStyle ? script.World.Style : "",
        Seed = options.Seed,
    };
}
