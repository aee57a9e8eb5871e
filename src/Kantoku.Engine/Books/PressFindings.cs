using System.Collections.Concurrent;
using System.Collections.Immutable;
using Kantoku.Core.Diagnostics;
using Kantoku.Core.Direction;
using Kantoku.Core.Plan;
using Kantoku.Core.Script;
using Kantoku.Engine.Subsystems;
using Kantoku.Press.Pages;

namespace Kantoku.Engine.Books;

/// <summary>Collects what the press could not avoid, and says at which line of the script.</summary>
/// <param name="script">The script the pages come from.</param>
public sealed class PressFindings(DirectedScript script) : IPressObserver
{
    private readonly ConcurrentQueue<(StepId Page, PressFinding Finding)> _found = new();

    public void Found(StepId page, PressFinding finding) => _found.Enqueue((page, finding));

    /// <summary>In the order of the script; a page found in both renderings is told once.</summary>
    public ImmutableArray<Diagnostic> ToDiagnostics()
    {
        var pages = script.Pages.ToDictionary(page => "page:" + page.Source.Id, StringComparer.Ordinal);
        return
        [
            .. _found
                .Select(entry => Of(pages, entry.Page, entry.Finding))
                .OfType<Diagnostic>()
                .Distinct()
                .OrderBy(diagnostic => diagnostic.At.Line).ThenBy(diagnostic => diagnostic.At.Column)
                .ThenBy(diagnostic => diagnostic.Code, StringComparer.Ordinal),
        ];
    }

    private static Diagnostic? Of(Dictionary<string, DirectedPage> pages, StepId step, PressFinding finding)
    {
        var id = step.Value.EndsWith("/print", StringComparison.Ordinal) ? step.Value[..^"/print".Length] : step.Value;
        if (!pages.TryGetValue(id, out var page))
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

    private static SourceSpan PlaceOf(DirectedPage page, ScriptPanel? panel, Beat? beat) =>
        beat?.At ?? panel?.At ?? page.Source.At;
}
