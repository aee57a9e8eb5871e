using Kantoku.Core.Plan;
using Kantoku.Press.Pages;

namespace Kantoku.Engine.Subsystems;

/// <summary>Hears what the press could not avoid while it composed a page. Called from worker threads.</summary>
public interface IPressObserver
{
    void Found(StepId page, PressFinding finding);
}
