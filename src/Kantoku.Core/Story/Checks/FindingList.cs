using System.Globalization;
using Kantoku.Core.Diagnostics;
using Kantoku.Core.Story.Chronicle;
using Kantoku.Core.Story.States;

namespace Kantoku.Core.Story.Checks;

/// <summary>Gathers findings; one contradiction is said once, at the first panel that shows it.</summary>
internal sealed class FindingList(StoryChronicle chronicle, StoryWorld world)
{
    private const int CountMax = 1000;

    private readonly HashSet<(string, int, string, SourceSpan)> _said = [];

    public List<Diagnostic> Found { get; } = [];

    public string NameOf(int person) => world.Cast[person].Name;

    /// <summary>"page 3 panel 2".</summary>
    public string PlaceOf(int panel) =>
        string.Create(CultureInfo.InvariantCulture,
            $"page {chronicle.Panels[panel].Page} panel {chronicle.Panels[panel].Number}");

    /// <summary>A place that leads to a finding: what the fact says, and where.</summary>
    public Cause Because(Occurrence by) => new(by.Fact.At, $"{PlaceOf(by.Panel)}: \"{by.Fact.Words}\"");

    /// <param name="code">Its code.</param>
    /// <param name="about">Whom or what it is about, so that it is said once.</param>
    /// <param name="at">The later place.</param>
    /// <param name="message">What does not hold together.</param>
    /// <param name="repair">What to write.</param>
    /// <param name="because">The earlier places, in the order of the story.</param>
    public void Add(
        string code, (int Person, string Thing) about, SourceSpan at, string message, string repair,
        params ReadOnlySpan<Cause> because)
    {
        var key = (code, about.Person, about.Thing, because.IsEmpty ? at : because[^1].At);
        if (Found.Count < CountMax && _said.Add(key))
        {
            Found.Add(new Diagnostic
            {
                Code = code,
                Severity = StoryCodes.SeverityOf(code),
                At = at,
                Message = message,
                Hint = repair,
                Because = [.. because],
            });
        }
    }
}
