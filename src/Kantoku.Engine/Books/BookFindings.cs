using System.Collections.Concurrent;
using System.Collections.Immutable;
using Kantoku.Artists.Inspection;
using Kantoku.Core.Diagnostics;
using Kantoku.Core.Direction;
using Kantoku.Core.Plan;
using Kantoku.Core.Script;
using Kantoku.Engine.Subsystems;
using Kantoku.Press.Pages;

namespace Kantoku.Engine.Books;

/// <summary>Collects what press and inspection found, and says at which line of the script.</summary>
/// <param name="script">The script the book is made from.</param>
/// <param name="plan">Its whole plan.</param>
public sealed class BookFindings(DirectedScript script, ProductionPlan plan) : IFindingObserver
{
    private const string OddPicture = "KP201";
    private const string PrintSuffix = "/print";

    private readonly ConcurrentQueue<(StepId Page, PressFinding Finding)> _pressed = new();
    private readonly ConcurrentQueue<(StepId Step, Finding Finding)> _inspected = new();

    public void Found(StepId page, PressFinding finding) => _pressed.Enqueue((page, finding));

    public void Found(StepId step, Finding finding) => _inspected.Enqueue((step, finding));

    /// <summary>In the order of the script; a page found in both renderings is told once.</summary>
    public ImmutableArray<Diagnostic> ToDiagnostics()
    {
        var (pages, panels) = Places();
        return
        [
            .. _pressed.Select(entry => Of(pages, entry.Page, entry.Finding)).OfType<Diagnostic>()
                .Concat(_inspected.Select(entry => Of(panels, entry.Step, entry.Finding)))
                .Distinct()
                .OrderBy(diagnostic => diagnostic.At.Line).ThenBy(diagnostic => diagnostic.At.Column)
                .ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Message, StringComparer.Ordinal),
        ];
    }

    /// <summary>Where pages and panels stand: the plan's pages follow the script, and their inputs are its
    /// panels.</summary>
    private (Dictionary<StepId, DirectedPage> Pages, Dictionary<StepId, SourceSpan> Panels) Places()
    {
        var pages = new Dictionary<StepId, DirectedPage>();
        var panels = new Dictionary<StepId, SourceSpan>();
        for (var step = 0; step < plan.Steps.Length; step++)
        {
            var id = ScreenPage(plan.Steps[step].Id);
            if (plan.Steps[step].Kind != StepKind.Page || pages.ContainsKey(id))
            {
                continue;
            }

            var page = script.Pages[pages.Count];
            pages.Add(id, page);
            var inputs = plan.InputsOf(step);
            for (var panel = 0; panel < inputs.Length; panel++)
            {
                panels[plan.Steps[inputs[panel]].Id] = page.Panels[panel].Source.At;
            }
        }

        return (pages, panels);
    }

    private static StepId ScreenPage(StepId id) =>
        id.Value.EndsWith(PrintSuffix, StringComparison.Ordinal) ? new StepId(id.Value[..^PrintSuffix.Length]) : id;

    private static Diagnostic? Of(Dictionary<StepId, DirectedPage> pages, StepId step, PressFinding finding)
    {
        if (!pages.TryGetValue(ScreenPage(step), out var page))
        {
            return null;
        }

        // −1 stands for the page itself, or the panel itself.
        var isOfPanel = finding.Panel >= 0 && finding.Panel < page.Panels.Length;
        var panel = isOfPanel ? page.Panels[finding.Panel].Source : null;
        var isOfBeat = panel is not null && finding.Letter >= 0 && finding.Letter < panel.Beats.Length;
        var beat = isOfBeat ? panel?.Beats[finding.Letter] : null;
        return new Diagnostic
        {
            Code = finding.Code,
            Severity = Severity.Warning,
            At = PlaceOf(page, panel, beat),
            Message = finding.Message,
            Hint = FindingCodes.HintOf(finding.Code),
        };
    }

    private Diagnostic Of(Dictionary<StepId, SourceSpan> panels, StepId step, Finding finding) => new()
    {
        Code = OddPicture,
        Severity = Severity.Warning,
        At = panels.TryGetValue(step, out var at) ? at : new SourceSpan(script.Source.File, 0, 0),
        Message = finding.Message,
    };

    private static SourceSpan PlaceOf(DirectedPage page, ScriptPanel? panel, Beat? beat) =>
        beat?.At ?? panel?.At ?? page.Source.At;
}
