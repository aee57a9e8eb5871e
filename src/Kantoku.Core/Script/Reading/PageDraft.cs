using Kantoku.Core.Diagnostics;

namespace Kantoku.Core.Script.Reading;

/// <summary>How strongly a reader wishes a new page before a panel.</summary>
internal enum BreakWish
{
    None,
    Transition,
    Scene,
    Section,

    /// <summary>The author wrote a page break.</summary>
    Forced,
}

/// <summary>A page while it is read.</summary>
internal sealed class PageDraft(string id, int span, string? label, SourceSpan at)
{
    public string Id { get; } = id;

    public string? Label { get; } = label;

    public List<ScriptPanel> Panels { get; } = [];

    /// <summary>One for each panel.</summary>
    public List<BreakWish> Breaks { get; } = [];

    /// <summary>Words that no panel holds, with the number of panels before them.</summary>
    public List<(int Panel, string Text)> Remarks { get; } = [];

    public SourceSpan At { get; } = at;

    public ScriptPage Finish() => new()
    {
        Id = Id,
        Span = span,
        Label = Label,
        Remarks = Remarks.Count == 0 ? [] : [.. Remarks.Select(remark => remark.Text)],
        Panels = [.. Panels],
        At = At,
    };
}
