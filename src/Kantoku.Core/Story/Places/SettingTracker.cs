using Kantoku.Core.Script;
using Kantoku.Core.Story.Prose;
using Kantoku.Core.Story.Vocabulary;

namespace Kantoku.Core.Story.Places;

/// <summary>Follows place, hour and weather from panel to panel: headings and notes set them, prose fills in.</summary>
internal sealed class SettingTracker
{
    private readonly ProseReader _reader = new(Lexicon.Prose);
    private SceneHeading? _heading;
    private bool _timeIsSaid;

    /// <summary>Where the panel last entered plays, or null where nothing says it.</summary>
    public PlaceRef? Place { get; private set; }

    public TimeOfDay Time { get; private set; }

    public Weather Weather => _passing ?? _weather;

    public SceneTime SceneTime { get; private set; }

    /// <summary>The panel last entered is the first of its scene or at its place.</summary>
    public bool Opens { get; private set; }

    private PlaceRef? _lasting;
    private Weather _weather;

    /// <summary>A gust is over with its panel.</summary>
    private Weather? _passing;

    /// <param name="panel">The next panel in order.</param>
    /// <param name="prose">Its description, just read.</param>
    public void Enter(ScriptPanel panel, ProseReader prose)
    {
        var before = _lasting;
        _passing = null;
        var isNewHeading = panel.Scene is not null && (panel.OpensScene || !ReferenceEquals(panel.Scene, _heading));
        if (isNewHeading && panel.Scene is not null)
        {
            EnterHeading(panel.Scene);
        }

        foreach (var note in panel.Notes)
        {
            if (note.Key is "at" or "time")
            {
                EnterNote(note.Value);
            }
        }

        Place = _lasting;
        ReadProse(panel, prose);
        Opens = isNewHeading || !ReferenceEquals(before, Place);
    }

    private void EnterHeading(SceneHeading heading)
    {
        _heading = heading;
        _lasting = PlaceNaming.Of(_reader, heading.Place, heading.Interior) ?? _lasting;
        _reader.Read(heading.Text);
        _weather = Weather.Clear;
        TakeWeather(_reader);
        SceneTime = heading.SceneTime;
        _timeIsSaid = false;
        _reader.Read(heading.Time ?? heading.Text);
        if (!TakeTime(_reader) && heading.Time is not null)
        {
            _reader.Read(heading.Text);
            TakeTime(_reader);
        }

        var holds = heading.Time?.ToUpperInvariant() is { } time && (time.Contains("LATER", StringComparison.Ordinal)
            || time.Contains("CONTINUOUS", StringComparison.Ordinal)
            || time.Contains("SAME", StringComparison.Ordinal));
        Time = _timeIsSaid || holds ? Time : TimeOfDay.Day;
    }

    /// <summary>"rooftop dusk rain": what is neither hour nor weather is the place.</summary>
    private void EnterNote(string value)
    {
        _reader.Read(value);
        TakeTime(_reader);
        TakeWeather(_reader);
        var words = _reader.Words;
        var isPlace = new bool[words.Length];
        Array.Fill(isPlace, true);
        foreach (var sighting in _reader.Sightings)
        {
            if (sighting.Topic == Topic.SceneTime)
            {
                SceneTime = (SceneTime)sighting.Value;
            }

            if (sighting.Topic is Topic.SceneTime or Topic.Time or Topic.Weather)
            {
                Array.Fill(isPlace, false, sighting.First, sighting.Count);
            }
        }

        TakePlainSky(isPlace);
        var first = Array.IndexOf(isPlace, true);
        var last = Array.LastIndexOf(isPlace, true);
        if (first >= 0)
        {
            _lasting = PlaceNaming.Of(_reader, _reader.Text[words[first].Start..words[last].End], Interior.Unknown)
                ?? _lasting;
        }
    }

    /// <summary>"clear", "cloudy" mean the weather in a note, though in prose they may speak of anything.</summary>
    private void TakePlainSky(bool[] isPlace)
    {
        var words = _reader.Words;
        for (var i = 0; i < words.Length; i++)
        {
            if (_reader.TextOf(words[i]).ToString().ToUpperInvariant() is "CLEAR" or "CLOUDY" or "OVERCAST" or "DRY"
                or "晴" or "曇り" or "くもり")
            {
                isPlace[i] = false;
                (_weather, _passing) = (Weather.Clear, null);
            }
        }
    }

    private void ReadProse(ScriptPanel panel, ProseReader prose)
    {
        if (panel.Description.Length == 0)
        {
            return;
        }

        var (found, isWhere) = PlaceInProse.Find(
            prose, _lasting is null, _lasting?.Kind is PlaceKind.OuterSpace or PlaceKind.Spaceship);
        var isElsewhere = found is not null && (_lasting is null || found.Kind != _lasting.Kind);
        var stays = isElsewhere && isWhere && (panel.Scene is null || prose.Has(Topic.Transition));
        if (stays)
        {
            _lasting = found;
            _weather = Weather.Clear;
            SceneTime = panel.Scene?.SceneTime ?? SceneTime.Present;
        }

        if (!_timeIsSaid || (stays && prose.Has(Topic.Time)))
        {
            TakeTime(prose, isProse: true);
        }

        TakeWeather(prose, isProse: true);
        TakeSceneTime(prose);
        Place = isElsewhere ? found : _lasting;
    }

    /// <summary>"Flashback." or 回想。 as a sentence of its own; it lasts as long as the place does.</summary>
    private void TakeSceneTime(ProseReader prose)
    {
        foreach (var sighting in prose.Sightings)
        {
            var next = sighting.Last + 1;
            if (sighting.Topic == Topic.SceneTime && prose.Words[sighting.First].Is(WordTraits.FirstOfSentence)
                && (next == prose.Words.Length || prose.Words[next].Is(
                WordTraits.FirstOfSentence | WordTraits.AfterBreak)))
            {
                SceneTime = (SceneTime)sighting.Value;
            }
        }
    }

    private bool TakeTime(ProseReader reader, bool isProse = false)
    {
        foreach (var sighting in reader.Sightings)
        {
            if (sighting.Topic == Topic.Time && (!isProse || (!SpokenOf.Is(reader, sighting)
                && !IsAnyDay(reader, sighting))))
            {
                Time = (TimeOfDay)sighting.Value;
                _timeIsSaid = true;
                return true;
            }
        }

        return false;
    }

    /// <summary>"one day", "a hard day": no hour is meant.</summary>
    private static bool IsAnyDay(ProseReader reader, in Sighting sighting) =>
        reader.TextOf(sighting) is "day" or "Day" && sighting.First > 0
        && reader.TextOf(reader.Words[sighting.First - 1]) is not ("by" or "during" or "of" or "By" or "next");

    private void TakeWeather(ProseReader reader, bool isProse = false)
    {
        foreach (var sighting in reader.Sightings)
        {
            if (sighting.Topic == Topic.Weather && !reader.IsNegated(sighting)
                && !(isProse && SpokenOf.Is(reader, sighting)))
            {
                var weather = (Weather)sighting.Value;
                _passing = weather == Weather.Wind ? weather : null;
                _weather = weather == Weather.Wind ? _weather : weather;
                return;
            }
        }
    }
}
