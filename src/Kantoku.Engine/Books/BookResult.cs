using System.Collections.Immutable;
using Kantoku.Core.Diagnostics;
using Kantoku.Engine.Coordinator;

namespace Kantoku.Engine.Books;

/// <summary>What a make came to.</summary>
public sealed record BookResult
{
    public required string Title { get; init; }

    public required ProductionReport Report { get; init; }

    /// <summary>The book's folder, as the user named it or beside the script.</summary>
    public required string Folder { get; init; }

    /// <summary>The book's files below that folder, in order.</summary>
    public required ImmutableArray<string> Files { get; init; }

    /// <summary>What had to be mended to go on, one sentence each.</summary>
    public required ImmutableArray<string> Notices { get; init; }

    /// <summary>Of script, bible, story, direction, layout and plan.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>What the press could not avoid on the pages it composed in this run.</summary>
    public required ImmutableArray<Diagnostic> Findings { get; init; }
}
