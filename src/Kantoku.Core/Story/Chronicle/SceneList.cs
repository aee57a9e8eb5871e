using System.Collections.Immutable;
using Kantoku.Core.Direction;
using Kantoku.Core.Script;
using Kantoku.Core.Story.Prose;
using Kantoku.Core.Story.Vocabulary;

namespace Kantoku.Core.Story.Chronicle;

/// <summary>Cuts a script into scenes: a heading, a place or a time that changes begins one.</summary>
internal sealed class SceneList(ImmutableArray<Place> places)
{
    private readonly List<StoryScene> _scenes = [];
    private readonly ProseReader _reader = new(Lexicon.Prose);
    private Setting? _setting;
    private SceneHeading? _heading;
    private int _chapter;

    public ImmutableArray<StoryScene> Scenes => [.. _scenes];

    /// <summary>Index of the scene that a panel belongs to.</summary>
    /// <param name="panel">The next panel in reading order.</param>
    /// <param name="ordinal">Its reading ordinal.</param>
    public int Enter(DirectedPanel panel, int ordinal)
    {
        var source = panel.Source;
        var isNew = _setting is null || source.OpensScene || !ReferenceEquals(source.Scene, _heading)
            || (IsMoved(panel) && source.Notes.Any(note => note.Key == "at"))
            || panel.Setting.SceneTime != _setting.SceneTime;
        if (isNew)
        {
            _chapter += OpensChapter(source, ordinal) ? 1 : 0;
            _scenes.Add(Open(panel, ordinal));
            (_setting, _heading) = (panel.Setting, source.Scene);
        }
        else
        {
            _scenes[^1] = _scenes[^1] with { PanelCount = _scenes[^1].PanelCount + 1 };
        }

        return _scenes.Count - 1;
    }

    private bool IsMoved(DirectedPanel panel) =>
        panel.Setting.Place != _setting?.Place || panel.Setting.Time != _setting?.Time;

    /// <summary>A title that is lettered after the first scene opens a chapter.</summary>
    private static bool OpensChapter(ScriptPanel panel, int ordinal) =>
        ordinal > 0 && panel.Beats.Any(beat => beat.Kind == BeatKind.Title) && !panel.Tags.Last;

    private StoryScene Open(DirectedPanel panel, int ordinal)
    {
        var heading = panel.Source.OpensScene || _setting is null || !ReferenceEquals(panel.Source.Scene, _heading)
            ? panel.Source.Scene
            : null;
        var note = string.Join(' ', panel.Source.Notes.Where(note => note.Key is "at" or "time").Select(note =>
            note.Value));
        _reader.Read($"{heading?.Text}\n{note}");
        var place = panel.Setting.Place;
        return new StoryScene
        {
            Index = _scenes.Count,
            Chapter = _chapter,
            Title = heading?.Text ?? (place >= 0 ? places[place].Name : ""),
            FirstPanel = ordinal,
            PanelCount = 1,
            Place = place,
            Hour = panel.Setting.Time,
            SaysHour = _reader.Has(Topic.Time),
            Weather = panel.Setting.Weather,
            SaysWeather = _reader.Has(Topic.Weather),
            Time = panel.Setting.SceneTime,
            Passage = Passages.Of(heading, panel.Source) is var said and not Passage.Unsaid ? said : Passages.Of(note),
            At = heading?.At ?? panel.Source.At,
        };
    }
}
