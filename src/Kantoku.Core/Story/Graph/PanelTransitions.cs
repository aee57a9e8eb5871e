using System.Collections.Immutable;
using Kantoku.Core.Direction;
using Kantoku.Core.Story.Chronicle;

namespace Kantoku.Core.Story.Graph;

/// <summary>How one panel leads to the next, after Scott McCloud's six kinds.</summary>
public enum PanelTransition
{
    MomentToMoment,
    ActionToAction,
    SubjectToSubject,
    SceneToScene,
    AspectToAspect,
    NonSequitur,
}

/// <summary>Classifies each step from a panel to the next.</summary>
public static class PanelTransitions
{
    /// <returns>One for each panel but the first, in reading order.</returns>
    public static ImmutableArray<PanelTransition> Of(DirectedScript script, StoryChronicle chronicle)
    {
        var panels = script.Pages.SelectMany(page => page.Panels).ToArray();
        var found = ImmutableArray.CreateBuilder<PanelTransition>(Math.Max(0, panels.Length - 1));
        for (var i = 1; i < panels.Length; i++)
        {
            found.Add(Between(panels[i - 1], panels[i], chronicle.Panels[i - 1], chronicle.Panels[i]));
        }

        return found.ToImmutable();
    }

    private static PanelTransition Between(
        DirectedPanel before, DirectedPanel after, PanelRecord recordBefore, PanelRecord recordAfter)
    {
        if (recordBefore.Scene != recordAfter.Scene)
        {
            return PanelTransition.SceneToScene;
        }

        if (before.Cast.IsEmpty && after.Cast.IsEmpty)
        {
            return PanelTransition.AspectToAspect;
        }

        var shared = recordBefore.Seen.Intersect(recordAfter.Seen).Any();
        if (!shared)
        {
            var isLinked = after.Cast.IsEmpty || before.Cast.IsEmpty;
            return isLinked && after.Source.Beats.IsEmpty ? PanelTransition.AspectToAspect
                : PanelTransition.SubjectToSubject;
        }

        return IsSameMoment(before, after) ? PanelTransition.MomentToMoment : PanelTransition.ActionToAction;
    }

    /// <summary>The same people in the same pose, hardly a word: time has only just moved.</summary>
    private static bool IsSameMoment(DirectedPanel before, DirectedPanel after) =>
        before.Cast.Length == after.Cast.Length && after.Source.Beats.Length == 0
            && before.Cast.Zip(after.Cast).All(pair => pair.First.Character == pair.Second.Character
                && pair.First.Pose == pair.Second.Pose);
}
