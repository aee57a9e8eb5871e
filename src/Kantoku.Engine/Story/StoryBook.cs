using Kantoku.Core.Direction;
using Kantoku.Core.Story.Checks;
using Kantoku.Core.Story.Graph;
using Kantoku.Core.Story.States;
using Kantoku.Engine.Books;

namespace Kantoku.Engine.Story;

/// <summary>The story of a script: what happens, how everybody is, how it hangs together and what does not.</summary>
public sealed record StoryBook
{
    public required BookSource Source { get; init; }

    public required DirectedScript Directed { get; init; }

    public required StoryReport Report { get; init; }

    public required StoryStates States { get; init; }

    public required StoryGraph Graph { get; init; }

    /// <summary>Reads a script with its bible. Nothing is written.</summary>
    /// <exception cref="BookException">The script cannot be read.</exception>
    public static StoryBook Load(string script)
    {
        var source = BookSource.Load(script);
        var directed = Director.Direct(source.Reading.Script, source.World);
        var report = StoryChecker.Check(directed, source.Bible);
        return new StoryBook
        {
            Source = source,
            Directed = directed,
            Report = report,
            States = StoryStates.Fold(report.Chronicle, source.World, source.Bible),
            Graph = StoryGraphBuilder.Build(directed, report.Chronicle),
        };
    }
}
