namespace Kantoku.Core.Story.Graph;

/// <summary>How often manga takes each kind of step, as a rule of thumb to hold a story beside: not a norm.</summary>
public static class UsualTransitions
{
    /// <summary>A share of all steps; the six add up to 1.</summary>
    public static double Of(PanelTransition transition) => transition switch
    {
        PanelTransition.MomentToMoment => 0.05,
        PanelTransition.ActionToAction => 0.42,
        PanelTransition.SubjectToSubject => 0.30,
        PanelTransition.SceneToScene => 0.10,
        PanelTransition.AspectToAspect => 0.12,
        _ => 0.01,
    };
}
