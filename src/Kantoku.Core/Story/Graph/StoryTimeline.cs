using System.Collections.Immutable;
using Kantoku.Core.Graphs;
using Kantoku.Core.Script;
using Kantoku.Core.Story.Chronicle;

namespace Kantoku.Core.Story.Graph;

/// <summary>The order in which things happen, beside the one in which they are read.</summary>
public static class StoryTimeline
{
    /// <summary>Indices of scenes in story time. Flashbacks come before the present, the longer ago the sooner; a dream
    /// stays where it is dreamt; scenes that play at the same time follow one another as they are read.</summary>
    public static ImmutableArray<int> Order(StoryChronicle chronicle)
    {
        var scenes = chronicle.Scenes;
        var arrows = new List<Arrow>();
        var firstPresent = -1;
        var lastPresent = -1;
        foreach (var scene in scenes)
        {
            if (scene.Time == SceneTime.Flashback)
            {
                continue;
            }

            firstPresent = firstPresent < 0 ? scene.Index : firstPresent;
            if (lastPresent >= 0)
            {
                arrows.Add(new Arrow(lastPresent, scene.Index));
            }

            lastPresent = scene.Index;
        }

        var past = scenes.Where(scene => scene.Time == SceneTime.Flashback)
            .OrderByDescending(scene => TimeAgo.Days(scene.Title)).ThenBy(scene => scene.Index).ToArray();
        for (var i = 0; i + 1 < past.Length; i++)
        {
            arrows.Add(new Arrow(past[i].Index, past[i + 1].Index));
        }

        if (past.Length > 0 && firstPresent >= 0)
        {
            arrows.Add(new Arrow(past[^1].Index, firstPresent));
        }

        return TopologicalOrder.Of(Digraph.Of(scenes.Length, arrows.ToArray())).Nodes;
    }
}
