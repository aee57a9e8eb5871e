namespace Kantoku.Cli.Output;

/// <summary>What <c>story --json</c> gives.</summary>
internal sealed record StoryOutline
{
    public required string File { get; init; }

    public required string Title { get; init; }

    public required SceneReport[] Scenes { get; init; }

    /// <summary>Numbers of the scenes in the order in which they happen.</summary>
    public required int[] Timeline { get; init; }

    public required PersonReport[] Cast { get; init; }

    public required PaceReport[] Kishotenketsu { get; init; }

    public required PaceReport[] JoHaKyu { get; init; }

    /// <summary>Share of each kind of step from panel to panel, adding up to 1.</summary>
    public required Dictionary<string, double> Transitions { get; init; }

    public required DiagnosticReport[] Findings { get; init; }

    public required int Suppressed { get; init; }
}

internal sealed record SceneReport(
    int Number, int Chapter, string Title, string FirstPanel, int Panels, string? Place, string Hour, string Weather,
    string Time, string Passage, string[] Cast);

internal sealed record PersonReport(
    string Id, string Name, int Panels, int Speeches, string? First, string? Last, double PageRank, double Betweenness,
    int Community, string State);

internal sealed record PaceReport(
    string Part, int FirstScene, int Scenes, int Panels, double PanelsPerPage, double WordsPerPanel, double Nearness,
    int Reveals, int PageTurns);

/// <summary>One appearance of <c>story --who --json</c>.</summary>
internal sealed record AppearanceReport(
    string Panel, string Look, bool Speaks, string[] Company, string State);
