using System.Collections.Immutable;
using Kantoku.Core.Direction;
using Kantoku.Core.Script;
using Kantoku.Core.Story.Chronicle;

namespace Kantoku.Core.Story.Graph;

/// <summary>A stretch of the story, measured.</summary>
public sealed record PaceOfPart
{
    /// <summary>Ki, shō, ten, ketsu; or jo, ha, kyū.</summary>
    public required string Name { get; init; }

    public required int FirstScene { get; init; }

    public required int SceneCount { get; init; }

    public required int Panels { get; init; }

    public required double PanelsPerPage { get; init; }

    /// <summary>Words of dialogue and captions; in scripts without spaces a word is taken as two characters.</summary>
    public required double WordsPerPanel { get; init; }

    /// <summary>Mean nearness: 0 is an extreme long shot, 1 an extreme close-up.</summary>
    public required double Nearness { get; init; }

    /// <summary>Panels in which something is learnt, revealed or ends a life.</summary>
    public required int Reveals { get; init; }

    /// <summary>Reveals that wait behind a turned page: on the first panel of a left-hand leaf.</summary>
    public required int PageTurns { get; init; }
}

/// <summary>How a story moves: in four parts (kishōtenketsu) or three (jo-ha-kyū), cut at scenes.</summary>
public static class Pacing
{
    public static ImmutableArray<PaceOfPart> Kishotenketsu(DirectedScript script, StoryChronicle chronicle) =>
        Measure(script, chronicle, ["ki", "shō", "ten", "ketsu"], [0.25, 0.6, 0.85, 1]);

    public static ImmutableArray<PaceOfPart> JoHaKyu(DirectedScript script, StoryChronicle chronicle) =>
        Measure(script, chronicle, ["jo", "ha", "kyū"], [0.2, 0.8, 1]);

    private static ImmutableArray<PaceOfPart> Measure(
        DirectedScript script, StoryChronicle chronicle, ReadOnlySpan<string> names, ReadOnlySpan<double> ends)
    {
        var flat = script.Pages.SelectMany(page =>
            page.Panels.Select((panel, i) => (Page: page, Panel: panel, First: i == 0)))
            .ToArray();
        var parts = ImmutableArray.CreateBuilder<PaceOfPart>(names.Length);
        var scene = 0;
        for (var part = 0; part < names.Length; part++)
        {
            var first = scene;
            var goal = ends[part] * flat.Length;
            while (scene < chronicle.Scenes.Length && chronicle.Scenes[scene].FirstPanel
                + (chronicle.Scenes[scene].PanelCount / 2.0) < goal)
            {
                scene++;
            }

            scene = part == names.Length - 1 ? chronicle.Scenes.Length : scene;
            var from = first < chronicle.Scenes.Length ? chronicle.Scenes[first].FirstPanel : flat.Length;
            var to = scene < chronicle.Scenes.Length ? chronicle.Scenes[scene].FirstPanel : flat.Length;
            parts.Add(Of(names[part], first, scene - first, flat[from..to], chronicle, from));
        }

        return parts.MoveToImmutable();
    }

    private static PaceOfPart Of(
        string name, int first, int count, (DirectedPage Page, DirectedPanel Panel, bool First)[] panels,
        StoryChronicle chronicle, int from)
    {
        var pages = panels.Select(item => item.Page.Folio).Distinct().Count();
        var reveals = Enumerable.Range(0, panels.Length)
            .Where(i => chronicle.Panels[from + i].Facts.Any(fact => fact.Deed is Deed.Learns or Deed.Tells or Deed.Dies
                or Deed.Kills)).ToArray();
        return new PaceOfPart
        {
            Name = name,
            FirstScene = first,
            SceneCount = count,
            Panels = panels.Length,
            PanelsPerPage = pages == 0 ? 0 : panels.Length / (double)pages,
            WordsPerPanel = Mean(panels, item => WordsOf(item.Panel.Source)),
            Nearness = Mean(panels, item => 1 - ((int)item.Panel.Shot / (double)(int)ShotSize.ExtremeLong)),
            Reveals = reveals.Length,
            PageTurns = reveals.Count(i => panels[i].First && panels[i].Page.Folio % 2 == 0),
        };
    }

    private static double Mean<T>(T[] items, Func<T, double> measure) => items.Length == 0 ? 0 : items.Average(measure);

    private static double WordsOf(ScriptPanel panel) => panel.Beats.Where(beat => beat.Kind != BeatKind.Sfx).Sum(beat =>
        beat.Text.Count(Prose.Letters.IsWide) is > 0 and var wide ? wide / 2.0
            : beat.Text.Count(char.IsWhiteSpace) + 1);
}
