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

        var panel = (uint)finding.Panel < (uint)page.Panels.Length ? page.Panels[finding.Panel].Source : null;
        var beat = panel is not null && (uint)finding.Letter < (uint)panel.Beats.Length ? panel.Beats[finding.Letter]
            : null;
        return new Diagnostic
        {
            Code = finding.Code,
            Severity = Severity.Warning,
            At = PlaceOf(page, panel, beat),
            Message = finding.Message,
        };
    }

    private static SourceSpan PlaceOf(DirectedPage page, ScriptPanel? panel, Beat? beat) =>
        beat?.At ?? panel?.At ?? page.Source.At;
}
