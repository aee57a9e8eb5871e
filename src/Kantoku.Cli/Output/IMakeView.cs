using Kantoku.Core.Plan;
using Kantoku.Engine.Books;
using Kantoku.Engine.Coordinator;

namespace Kantoku.Cli.Output;

/// <summary>Shows a production while it runs: live in a terminal, as plain lines in a pipe, or as JSON
/// events.</summary>
internal interface IMakeView : IProgress<ProductionProgress>, IDisposable
{
    /// <summary>The plan is known and the run is about to begin.</summary>
    void Begin(string title, ProductionPlan plan);

    /// <summary>The run is over and the files are where they belong.</summary>
    void End(BookResult result);
}
