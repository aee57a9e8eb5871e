using System.Collections.Immutable;
using System.Globalization;
using Kantoku.Core.Direction;
using Kantoku.Core.Layout;
using Kantoku.Core.Staging;

namespace Kantoku.Core.Plan;

/// <summary>What steps were made from, in words: an author's own words first, then what was concluded from
/// them.</summary>
internal sealed class StepFacts(DirectedScript script, BookOptions options)
{
    /// <summary>Names of facts that say where a step stands; they tell no two pages apart.</summary>
    public const string PageNumber = "page number";

    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    public ImmutableArray<Fact> OfSheet(int character)
    {
        var person = script.World.Cast[character];
        var facts = ImmutableArray.CreateBuilder<Fact>();
        facts.Add(new Fact("name", person.Name));
        facts.Add(new Fact("look", person.Description));
        foreach (var look in person.Looks)
        {
            facts.Add(new Fact($"design {look.Name}", DesignWords.Of(look.Design)));
        }

        AddDrawing(facts, options.Artist.SheetVersion);
        return facts.ToImmutable();
    }

    public ImmutableArray<Fact> OfPlate(int place)
    {
        var facts = ImmutableArray.CreateBuilder<Fact>();
        facts.Add(new Fact("name", script.World.Places[place].Name));
        facts.Add(new Fact("look", script.World.Places[place].Description));
        facts.Add(new Fact("design", DesignWords.Of(script.World.Places[place].Design)));
        AddDrawing(facts, options.Artist.PlateVersion);
        return facts.ToImmutable();
    }

    public ImmutableArray<Fact> OfPanel(int page, int panel, Recipe recipe)
    {
        var directed = script.Pages[page].Panels[panel];
        var facts = ImmutableArray.CreateBuilder<Fact>();
        facts.Add(new Fact("art", recipe is Recipe.Art art ? $"{art.Path} {Short(art.Content)}" : ""));
        if (recipe is not Recipe.Panel { Shot: var shot } drawn)
        {
            return facts.ToImmutable();
        }

        facts.Add(new Fact("description", directed.Source.Description));
        facts.Add(new Fact("cast", string.Join(", ", directed.Cast.Select(NameOf))));
        facts.Add(new Fact("acting", string.Join(", ", directed.Cast.Select(ActingOf))));
        facts.Add(new Fact("shot", shot.Shot.ToString()));
        facts.Add(new Fact("angle", shot.Angle.ToString()));
        facts.Add(new Fact("place", PlaceOf(directed.Setting)));
        facts.Add(new Fact("time", shot.Time.ToString()));
        facts.Add(new Fact("weather", shot.Weather.ToString()));
        facts.Add(new Fact("backdrop", shot.Backdrop.ToString()));
        facts.Add(new Fact("effects", string.Join(", ", shot.Effects)));
        facts.Add(new Fact("props", string.Join(", ", shot.Props)));
        facts.Add(new Fact("size", string.Create(Invariant, $"{shot.WidthMm} × {shot.HeightMm} mm")));
        foreach (var figure in shot.Figures)
        {
            facts.Add(new Fact($"look of {figure.Character}", DesignWords.Of(figure.Design)));
        }

        facts.Add(new Fact("staging", string.Join("; ", shot.Figures.Select(StagingOf))));
        AddDrawing(facts, drawn.Spec.DrawingVersion);
        facts.Add(new Fact("take", drawn.Spec.Take.ToString(Invariant)));
        return facts.ToImmutable();
    }

    public ImmutableArray<Fact> OfPage(
        int page, PageLayout layout, Rendering rendering, Func<int, Digest> panelKey)
    {
        var directed = script.Pages[page];
        var facts = ImmutableArray.CreateBuilder<Fact>();
        facts.Add(new Fact("panels", directed.Panels.Length.ToString(Invariant)));
        for (var at = 0; at < directed.Panels.Length; at++)
        {
            var number = directed.Panels[at].Source.Number.ToString(Invariant);
            facts.Add(new Fact($"panel {number} picture", Short(panelKey(at))));
            facts.Add(new Fact($"panel {number} words", WordsOf(directed.Panels[at])));
        }

        facts.Add(new Fact("frames", Digest.Of(System.Text.Encoding.UTF8.GetBytes(FramesOf(layout))).ToString()[..12]));
        facts.Add(new Fact(PageNumber, options.PrintFolios ? directed.Folio.ToString(Invariant) : ""));
        facts.Add(new Fact("language", script.Source.Language));
        facts.Add(new Fact("lettering", script.Source.Vertical ? "vertical" : "horizontal"));
        facts.Add(new Fact("trim", options.Trim.Name));
        facts.Add(new Fact("rendering", rendering.ToString()));
        facts.Add(new Fact("dpi", options.Dpi.ToString(Invariant)));
        facts.Add(new Fact("press version", options.PressVersion.ToString(Invariant)));
        return facts.ToImmutable();
    }

    /// <param name="format">The file's format.</param>
    /// <param name="pages">The pages it is made of.</param>
    public ImmutableArray<Fact> OfBook(BookFormat format, ReadOnlySpan<PlannedStep> pages)
    {
        var facts = ImmutableArray.CreateBuilder<Fact>(pages.Length + 10);
        facts.Add(new Fact("title", script.Source.Title));
        facts.Add(new Fact("pages", script.Pages.Length.ToString(Invariant)));
        foreach (var page in pages)
        {
            facts.Add(new Fact(StaleReason.NameOf(page.Id), Short(page.Key)));
        }

        facts.Add(new Fact("title page", TitlePageOf(script)));
        facts.Add(new Fact("direction", script.Source.Direction.ToString()));
        facts.Add(new Fact("language", script.Source.Language));
        facts.Add(new Fact("date", options.Date ?? ""));
        facts.Add(new Fact("format", format.ToString()));
        facts.Add(new Fact("trim", options.Trim.Name));
        facts.Add(new Fact("dpi", options.Dpi.ToString(Invariant)));
        facts.Add(new Fact("press version", options.PressVersion.ToString(Invariant)));
        return facts.ToImmutable();
    }

    private void AddDrawing(ImmutableArray<Fact>.Builder facts, int version)
    {
        facts.Add(new Fact("style", options.Artist.ReadsStyle ? script.World.Style : ""));
        facts.Add(new Fact("dpi", options.Dpi.ToString(Invariant)));
        facts.Add(new Fact("artist", $"{options.Artist.Id} {options.Artist.Model}".TrimEnd()));
        facts.Add(new Fact("drawing version", version.ToString(Invariant)));
        facts.Add(new Fact("seed", options.Seed.ToString(Invariant)));
    }

    private string ActingOf(Performance one) =>
        $"{NameOf(one)} {one.Emotion} {one.Pose} {one.Holding}".TrimEnd();

    private string NameOf(Performance one) => script.World.Cast[one.Character].Name;

    private string PlaceOf(Setting setting) => setting.Place >= 0 ? script.World.Places[setting.Place].Name : "";

    private static string StagingOf(StagedFigure figure) => string.Create(
        Invariant,
        $"{figure.Character} at {figure.Head.X} {figure.Head.Y} head {figure.HeadHeightMm} turned {figure.YawDeg} "
        + $"{figure.PitchDeg} {figure.RollDeg}");

    private static string WordsOf(DirectedPanel panel) => string.Join(
        " / ", panel.Source.Beats.Select(beat => beat.Speaker is { } who ? $"{who}: {beat.Text}" : beat.Text));

    private static string FramesOf(PageLayout layout) => string.Join(
        ';', layout.Frames.Select(frame => string.Join(
            ' ', frame.Outline.Select(corner => string.Create(Invariant, $"{corner.X},{corner.Y}")))));

    private static string TitlePageOf(DirectedScript script) => string.Join(
        "; ", script.Source.TitlePage.Entries.Select(entry => $"{entry.Key}: {entry.Value}"));

    private static string Short(Digest digest) => digest.ToString()[..12];
}
