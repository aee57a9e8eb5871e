using Kantoku.Artists.Inspection;
using Kantoku.Core.Plan;
using Kantoku.Press.Pages;

namespace Kantoku.Engine.Subsystems;

/// <summary>Hears what is not as it should be and is printed all the same. Called from worker threads.</summary>
public interface IFindingObserver
{
    /// <summary>The press could not avoid it on a page.</summary>
    void Found(StepId page, PressFinding finding);

    /// <summary>A picture is odd, yet usable.</summary>
    void Found(StepId step, Finding finding);
}
