using System.Collections.Immutable;
using Kantoku.Core.Diagnostics;

namespace Kantoku.Core.Script;

/// <summary>A page of the script: one printed page, or a spread of several.</summary>
public sealed record ScriptPage
{
    /// <summary>As written and unique: "3", "4-5", "3-a"; what step ids and <c>--only page:…</c> name.</summary>
    public required string Id { get; init; }

    /// <summary>Printed pages it takes, ≥ 1; two or more is a spread.</summary>
    public required int Span { get; init; }

    /// <summary>A label after the number, or null.</summary>
    public string? Label { get; init; }

    /// <summary>Synopses, transitions, sections and other words that no panel holds, in order; kept, not
    /// drawn.</summary>
    public ImmutableArray<string> Remarks { get; init; } = [];

    public required ImmutableArray<ScriptPanel> Panels { get; init; }

    public required SourceSpan At { get; init; }
}

/// <summary>A panel of the script: what is seen, and what is lettered.</summary>
public sealed record ScriptPanel
{
    /// <summary>1-based number within its page as written; a range is one panel and keeps its first number.</summary>
    public required int Number { get; init; }

    public PanelTags Tags { get; init; } = PanelTags.None;

    /// <summary>What is seen, paragraphs joined by a line feed; empty when nothing is described.</summary>
    public required string Description { get; init; }

    public required ImmutableArray<Beat> Beats { get; init; }

    public ImmutableArray<ScriptNote> Notes { get; init; } = [];

    /// <summary>The heading in force, or null before the first; one object is shared by all panels under it.</summary>
    public SceneHeading? Scene { get; init; }

    /// <summary>True on the first panel under a heading.</summary>
    public bool OpensScene { get; init; }

    public required SourceSpan At { get; init; }
}
