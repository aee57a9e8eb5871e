using System.Collections.Immutable;
using Kantoku.Core.Diagnostics;

namespace Kantoku.Core.Story.Graph;

public enum StoryNodeKind
{
    Story,
    Chapter,
    Scene,
    Page,
    Panel,
    Beat,
    Character,
    Place,
    Item,
    Event,
    Choice,
}

public enum StoryEdgeKind
{
    Contains,
    LeadsTo,
    AppearsIn,
    LocatedAt,
    Triggers,
    Requires,
    Reveals,
}

/// <summary>A node: something that a story has, or that happens in it.</summary>
/// <param name="Id">Unique and stable: "page:3/panel:2", "character:KENJI".</param>
/// <param name="Kind">What it is.</param>
/// <param name="Label">For people.</param>
/// <param name="At">Where the script says it; no line where it follows from the whole.</param>
public sealed record StoryNode(string Id, StoryNodeKind Kind, string Label, SourceSpan At);

/// <summary>An edge between two nodes, by their indices.</summary>
public readonly record struct StoryEdge(int From, int To, StoryEdgeKind Kind);

/// <summary>Stories, chapters, scenes, pages, panels and beats in their hierarchy, with who, where and what, and what
/// hangs on what.</summary>
public sealed record StoryGraph
{
    public required ImmutableArray<StoryNode> Nodes { get; init; }

    public required ImmutableArray<StoryEdge> Edges { get; init; }
}
