using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Kantoku.Core.Diagnostics;
using Kantoku.Core.Direction;
using Kantoku.Core.Layout;

namespace Kantoku.Core.Plan;

/// <summary>What planning gave.</summary>
/// <param name="Plan">Always a plan; with an error among the diagnostics it had better not be carried out.</param>
/// <param name="Diagnostics">Of layout and plan, in the order of the book.</param>
public sealed record Planning(ProductionPlan Plan, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>From a directed script to the steps of its production, each with its key.</summary>
public sealed class Planner
{
    private readonly DirectedScript _script;
    private readonly BookOptions _options;
    private readonly RecipeDrafts _drafts;
    private readonly ReferenceGraph _references;
    private readonly bool _follows;
    private readonly StepTable _table;
    private readonly StepNames _names;
    private readonly PanelInputs _inputs;
    private readonly CanonicalWriter _writer = new();
    private readonly PlannedStep[] _steps;
    private readonly List<Diagnostic> _diagnostics = [];

    private Planner(DirectedScript script, BookOptions options)
    {
        _script = script;
        _options = options;
        _drafts = new RecipeDrafts(script, options);
        _references = ReferenceGraph.Read(script);
        _follows = options.Artist.TakesReferences && !_references.IsEmpty;
        _table = new StepTable(script, options.Formats, _follows ? _references.Order() : null);
        _names = new StepNames(script);
        _inputs = new PanelInputs(script.World, _table, _references, options.Artist.TakesReferences);
        _steps = new PlannedStep[_table.Count];
    }

    /// <summary>Lays out and stages every page, and derives the key of every step.</summary>
    public static Planning Plan(DirectedScript script, BookOptions options)
    {
        ArgumentNullException.ThrowIfNull(script);
        ArgumentNullException.ThrowIfNull(options);
        return new Planner(script, options).Run();
    }

    private Planning Run()
    {
        PlanSheetsAndPlates();
        for (var page = 0; page < _table.Pages; page++)
        {
            PlanPanels(page);
        }

        var recipes = new PlannedRecipes(_script, _options, _drafts, _table, _steps);
        if (_follows)
        {
            PlanReferringPanels(recipes);
            for (var page = 0; page < _table.Pages; page++)
            {
                PlanPage(page, _drafts.Compose(page).Layout);
            }
        }

        PlanBooks();
        var (starts, inputs) = _inputs.Rows();
        var steps = ImmutableCollectionsMarshal.AsImmutableArray(_steps);
        return new Planning(
            new ProductionPlan(steps, starts, inputs, recipes), [.. _diagnostics, .. _references.Diagnostics]);
    }

    private void PlanSheetsAndPlates()
    {
        var sheets = StepNames.Of("sheet:", _script.World.Cast.Select(character => character.Id));
        for (var at = 0; at < sheets.Length; at++)
        {
            var key = DrawingKey(_drafts.Sheet(at), []);
            _steps[at] = new PlannedStep(sheets[at], StepKind.Sheet, key, StepEstimate.Sheet(_options.Dpi));
        }

        var plates = StepNames.Of("plate:", _script.World.Places.Select(place => place.Id));
        for (var at = 0; at < plates.Length; at++)
        {
            var key = DrawingKey(_drafts.Plate(at), []);
            _steps[_table.FirstPlate + at] =
                new PlannedStep(plates[at], StepKind.Plate, key, StepEstimate.Plate(_options.Dpi));
        }
    }

    /// <summary>The panels of a page; the page itself too where no panel waits for another page's.</summary>
    private void PlanPanels(int page)
    {
        var composition = _drafts.Compose(page);
        _diagnostics.AddRange(composition.Diagnostics);
        var panels = _script.Pages[page].Panels;
        var names = _names.Panels(_script.Pages[page], page);
        for (var at = 0; at < panels.Length; at++)
        {
            CheckArt(panels[at]);
            var recipe = _drafts.Panel(page, at, composition.Layout.Frames[at]);
            var ordinal = _table.Ordinal(page, at);
            _inputs.Set(ordinal, recipe, panels[at].Setting.Place);
            var refers = _follows && _references.ReferencesOf(ordinal).Count > 0;
            var key = refers ? default : DrawingKey(recipe, KeysOf(_inputs.Of(ordinal)));
            _steps[_table.PanelStep(ordinal)] = new PlannedStep(names[at], StepKind.Panel, key, SecondsOf(recipe));
        }

        if (!_follows)
        {
            PlanPage(page, composition.Layout);
        }
    }

    /// <summary>Panels drawn after others, those others first: their keys hold the keys of what they refer
    /// to.</summary>
    private void PlanReferringPanels(PlannedRecipes recipes)
    {
        for (var step = _table.FirstPanel; step < _table.FirstScreenPage; step++)
        {
            if (_steps[step].Key.IsEmpty)
            {
                var (_, page, panel) = _table.At(step);
                var inputs = KeysOf(_inputs.Of(_table.Ordinal(page, panel)));
                _steps[step] = _steps[step] with { Key = DrawingKey(recipes.RecipeOf(step), inputs) };
            }
        }
    }

    private void PlanPage(int page, PageLayout layout)
    {
        var keys = new Digest[_table.PanelsOf(page)];
        for (var at = 0; at < keys.Length; at++)
        {
            keys[at] = _steps[_table.PanelStep(_table.Ordinal(page, at))].Key;
        }

        if (_table.HasScreenPages)
        {
            _steps[_table.FirstScreenPage + page] =
                PageStep(page, layout, Rendering.Screen, _names.Page(page), keys);
        }

        if (_table.HasPrintPages)
        {
            _steps[_table.FirstPrintPage + page] =
                PageStep(page, layout, Rendering.Print, _names.PrintPage(page), keys);
        }
    }

    private PlannedStep PageStep(
        int page, PageLayout layout, Rendering rendering, StepId name, ReadOnlySpan<Digest> panelKeys) => new(
            name,
            StepKind.Page,
            RecipeBytes.KeyOf(_writer, _drafts.Page(page, layout, rendering), panelKeys),
            StepEstimate.Page(_options.Trim, _script.Pages[page].Source.Span, rendering, _options.Dpi));

    private void PlanBooks()
    {
        var keys = new Digest[_table.Pages];
        for (var at = 0; at < _options.Formats.Length; at++)
        {
            var format = _options.Formats[at];
            var first = _table.FirstPageOf(format);
            for (var page = 0; page < keys.Length; page++)
            {
                keys[page] = _steps[first + page].Key;
            }

            var key = RecipeBytes.KeyOf(_writer, _drafts.Book(format), keys);
            _steps[_table.FirstBook + at] =
                new PlannedStep(StepNames.Book(format), StepKind.Book, key, StepEstimate.Book(keys.Length));
        }
    }

    private Digest DrawingKey(Recipe recipe, ReadOnlySpan<Digest> inputs) =>
        RecipeBytes.KeyOf(_writer, Takes.Apply(recipe, _options.Takes, _writer), inputs);

    private Digest[] KeysOf(int[] steps)
    {
        var keys = steps.Length == 0 ? [] : new Digest[steps.Length];
        for (var at = 0; at < keys.Length; at++)
        {
            keys[at] = _steps[steps[at]].Key;
        }

        return keys;
    }

    private double SecondsOf(Recipe recipe) => recipe is Recipe.Panel { Shot: var shot }
        ? StepEstimate.Panel(shot.WidthMm, shot.HeightMm, _options.Dpi)
        : StepEstimate.Art;

    private void CheckArt(DirectedPanel panel)
    {
        if (panel.Art is not { } path || _options.Art.ContainsKey(path))
        {
            return;
        }

        var at = panel.Source.At;
        foreach (var note in panel.Source.Notes)
        {
            at = note.Key == "art" ? note.At : at;
        }

        _diagnostics.Add(new Diagnostic
        {
            Code = "KP101",
            Severity = Severity.Error,
            At = at,
            Message = $"The picture \"{path}\" is not there.",
            Hint = "Paths start at the script's folder: put the file there, or take the note out.",
        });
    }
}
