using System.Collections.Immutable;
using Kantoku.Core.Diagnostics;
using Kantoku.Core.Script;
using Kantoku.Core.Story;
using Kantoku.Core.Story.People;
using Kantoku.Core.Story.Places;
using Kantoku.Core.Story.Prose;
using Kantoku.Core.Story.Vocabulary;

namespace Kantoku.Core.Direction;

/// <summary>Directs one panel after the other; between panels it keeps only where they play and who was seen.</summary>
internal sealed class PanelDirector
{
    private readonly PlaceIndex _places;
    private readonly Speakers _speakers;
    private readonly ToneReader _tones;
    private readonly ProseReader _prose;
    private readonly ProseReader _camera = new(Lexicon.Camera);
    private readonly ProseReader _sounds = new(Lexicon.Speech);
    private readonly ProseReader _acting = new(Lexicon.Prose);
    private readonly MentionReader _mentions;
    private readonly Presence _presence;
    private readonly Performer _performer;
    private readonly PanelNotes _notes;
    private readonly SettingTracker _setting = new();
    private readonly Company _company = new();
    private readonly ulong[] _ids;

    /// <summary>One of several without a name, who stands behind those who have one.</summary>
    private readonly bool[] _isExtra;

    public PanelDirector(StoryWorld world, bool ignoresCaps)
    {
        var people = new PeopleIndex();
        for (var i = 0; i < world.Cast.Length; i++)
        {
            people.Add(i, world.Cast[i].Names.Add(world.Cast[i].Id));
        }

        for (var i = 0; i < world.Cast.Length; i++)
        {
            foreach (var role in world.Cast[i].Roles)
            {
                people.AddTitle(i, role);
            }

            if (world.Cast[i].Looks[0].Design.Creature is { } creature)
            {
                people.AddCreature(i, creature);
            }
        }

        var isExtra = world.Cast.Select(character => PeopleIndex.IsOneOfMany(character.Id)).ToArray();
        _isExtra = isExtra;
        _places = new PlaceIndex(world.Places);
        _speakers = new Speakers(people);
        _tones = new ToneReader(ignoresCaps);
        _prose = new ProseReader(Lexicon.Prose, people.Names);
        _mentions = new MentionReader(people, [.. world.Cast.Select(character
            => (Presentation?)character.Looks[0].Design.Presentation)]);
        var things = new ThingsDoing(_mentions);
        _presence = new Presence(_mentions, things, person => isExtra[person]);
        _performer = new Performer(_mentions, things);
        _notes = new PanelNotes(world, people, _camera);
        _ids = [.. world.Cast.Select(character => StableHash.Of(character.Id))];
    }

    public ImmutableArray<Diagnostic> Diagnostics => _notes.Diagnostics;

    /// <param name="panel">The next panel in order.</param>
    /// <param name="ordinal">0-based place within its page.</param>
    /// <param name="isLast">Last of its page.</param>
    public DirectedPanel Direct(ScriptPanel panel, int ordinal, bool isLast)
    {
        if (panel.OpensScene)
        {
            _company.OpenScene();
        }

        _prose.Read(panel.Description);
        _setting.Enter(panel, _prose);
        _notes.CheckCamera(panel);
        var camera = Camera.Read(panel, _prose, _camera);
        var voices = new Speakers.Voice[panel.Beats.Length];
        for (var i = 0; i < voices.Length; i++)
        {
            voices[i] = _speakers.Of(panel.Beats[i]);
        }

        FindPeople(panel, voices, camera);
        var loudness = Hear(panel, voices);
        return Compose(panel, ordinal, isLast, camera, voices, loudness);
    }

    private void FindPeople(ScriptPanel panel, Speakers.Voice[] voices, in Camera camera)
    {
        Span<int> company = stackalloc int[_company.Recent.Count];
        for (var i = 0; i < company.Length; i++)
        {
            company[i] = _company.Recent[i];
        }

        _mentions.Read(_prose, company);
        var noted = _notes.Cast(panel);
        if (noted is null)
        {
            _presence.Find(panel, _prose, voices, _company, camera);
        }
        else
        {
            _presence.Take(noted.Select(item => item.Person));
        }

        if (_presence.IsSaid)
        {
            _company.See(_presence.People);
        }

        _performer.Open(_presence.People);
        _performer.ReadProse(_prose);
        foreach (var (person, look, acting) in noted ?? [])
        {
            if (_performer.IndexOf(person) is >= 0 and var part)
            {
                _performer.Parts[part].Look = look;
                _acting.Read(acting);
                _performer.ReadNote(part, _acting);
            }
        }
    }

    private ImmutableArray<double> Hear(ScriptPanel panel, Speakers.Voice[] voices)
    {
        var loudness = ImmutableArray.CreateBuilder<double>(panel.Beats.Length);
        for (var i = 0; i < panel.Beats.Length; i++)
        {
            var beat = panel.Beats[i];
            var tone = _tones.Read(beat);
            loudness.Add(tone.Loudness);
            if (beat.Kind is BeatKind.Speech or BeatKind.Thought or BeatKind.Whisper)
            {
                foreach (var person in voices[i].People)
                {
                    _performer.Hear(person, tone, Presence.IsSeen(beat, voices[i]));
                }
            }
        }

        return loudness.MoveToImmutable();
    }

    private DirectedPanel Compose(
        ScriptPanel panel, int ordinal, bool isLast, in Camera camera, Speakers.Voice[] voices,
            ImmutableArray<double> loudness)
    {
        var parts = _performer.Parts;
        var lead = Lead(parts);
        var variation = Meaning(panel, parts, voices, ordinal);
        var pose = parts.Length > 0 ? PoseOf(parts[0], EmotionOf(parts[0], lead), variation) : Pose.Stand;
        var props = ThingsSeen.Of(_prose, _mentions, parts, _setting.Opens);
        var strength = Acting.Strength(lead);
        var isAction = AnyAction(parts);
        var at = new ShotCase
        {
            Ordinal = ordinal,
            Opens = _setting.Opens,
            People = parts.Length,
            Strength = strength,
            IsAction = isAction,
            IsSilent = panel.Beats.Length == 0 || panel.Tags.Silent,
            IsThing = parts.Length == 0 && props.Length > 0 && !_setting.Opens,
            IsSmall = panel.Tags.Size == PanelSize.Small || panel.Tags.Shape == PanelShape.Inset,
            Variation = variation,
        };
        var establishes = panel.Tags.Establishing || (panel.OpensScene && panel.Scene is { Establishing: true });
        var size = camera.Shot ?? SizeOf(at, camera, establishes);
        var place = _places.Find(_setting.Place);
        var effects = Atmosphere.Effects(_prose, Sounds(panel), lead, pose, size, loudness.Any(value
            => value >= 1.6), variation);
        return new DirectedPanel
        {
            Source = panel,
            Setting = new Setting
            {
                Place = place, Time = _setting.Time, Weather = _setting.Weather,
                SceneTime = _setting.SceneTime
            },
            Cast = Cast(parts, lead, variation, camera),
            Shot = size,
            Angle = camera.Angle ?? ShotGrammar.Angle(at, lead, pose, size),
            Backdrop = Atmosphere.Backdrop(_prose, place >= 0, _setting.Opens
                || establishes, parts.Length, strength, size, effects, variation),
            Effects = effects,
            Weight = PanelWeight.Of(panel, _setting.Opens, isLast, parts.Length, strength, isAction, size),
            Speakers = [.. voices.Select(voice => voice.First)],
            Loudness = loudness,
            Props = props,
            Art = PanelNotes.Art(panel),
        };
    }

    private static ShotSize SizeOf(in ShotCase at, in Camera camera, bool establishes)
    {
        if (establishes)
        {
            return at.People == 0 ? ShotSize.ExtremeLong : ShotSize.Long;
        }

        return camera.Angle == CameraAngle.OverShoulder ? ShotGrammar.OverShoulder(at) : ShotGrammar.Size(at);
    }

    private static Emotion Lead(ReadOnlySpan<Part> parts)
    {
        var lead = Emotion.Neutral;
        foreach (var part in parts)
        {
            var own = Own(part);
            lead = Acting.Strength(own) > Acting.Strength(lead) || lead == Emotion.Neutral ? own : lead;
        }

        return lead;
    }

    /// <summary>What is shown wins over what a parenthetical says, that over what the words betray.</summary>
    private static Emotion Own(in Part part)
    {
        if (part.Shown is { } shown && Acting.Strength(shown) > 0)
        {
            return shown;
        }

        return part.Spoken ?? part.Shown ?? Emotion.Neutral;
    }

    private static Emotion EmotionOf(in Part part, Emotion lead)
    {
        var own = Own(part);
        var isTouched = own == Emotion.Neutral && !part.Speaks && part.Shown is null && Acting.Strength(lead) >= 2;
        return own == Emotion.Talk && !part.Speaks ? Emotion.Neutral : isTouched ? Acting.AnswerTo(lead) : own;
    }

    private static Pose PoseOf(in Part part, Emotion emotion, ulong variation) =>
        part.Pose ?? (part.Away ? Pose.Back : Acting.PoseFor(emotion, variation >> 32));

    private static bool AnyAction(ReadOnlySpan<Part> parts)
    {
        foreach (var part in parts)
        {
            if (part.Pose is { } pose && Acting.IsAction(pose))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A hash of what the panel means: who, what they show and do, and where it stands on its page. Wording
    /// that
    /// means the same gives the same.</summary>
    private ulong Meaning(ScriptPanel panel, ReadOnlySpan<Part> parts, Speakers.Voice[] voices, int ordinal)
    {
        var hash = StableHash.Of((ulong)ordinal, (ulong)panel.Beats.Length);
        foreach (var part in parts)
        {
            hash = StableHash.Of(hash, _ids[part.Person]);
            hash = StableHash.Of(hash, (ulong)(part.Pose is { } pose ? (int)pose + 1 : 0));
        }

        foreach (var voice in voices)
        {
            hash = StableHash.Of(hash, voice.First < 0 ? 0 : _ids[voice.First]);
        }

        foreach (var sighting in _prose.Sightings)
        {
            if (sighting.Topic is Topic.Prop or Topic.Place or Topic.Emotion)
            {
                hash = StableHash.Of(hash, ((ulong)sighting.Topic << 32) | (uint)sighting.Value);
            }
        }

        return hash;
    }

    private ImmutableArray<Performance> Cast(ReadOnlySpan<Part> parts, Emotion lead, ulong variation, in Camera camera)
    {
        var cast = ImmutableArray.CreateBuilder<Performance>(parts.Length);
        var shoulder = ShoulderOf(parts);
        for (var i = 0; i < parts.Length; i++)
        {
            var part = parts[i];
            var emotion = EmotionOf(part, lead);
            var looksOn = camera.Angle == CameraAngle.OverShoulder && parts.Length > 1 && i == shoulder;
            var away = part.Away || camera.FromBehind || looksOn;
            cast.Add(new Performance
            {
                Character = part.Person,
                Look = part.Look,
                Emotion = emotion,
                Pose = PoseOf(part with { Away = away }, emotion, StableHash.Of(variation, _ids[part.Person])),
                Speaks = part.Speaks,
                FacesAway = away || part.Pose == Pose.Back,
                Prominence = ProminenceOf(part, i),
                Holding = ThingsSeen.HeldBy(part),
            });
        }

        return cast.MoveToImmutable();
    }

    private double ProminenceOf(in Part part, int order)
    {
        if (_isExtra[part.Person] || IsFar(part.Person))
        {
            return part.Speaks ? 0.7 : order == 0 ? 0.5 : 0.3;
        }

        return order == 0 ? 1 : part.Speaks ? 0.8 : 0.6;
    }

    private bool IsFar(int person)
    {
        foreach (var mention in _mentions.Mentions)
        {
            if (mention.Person == person && mention.IsFar)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Index of the one over whose shoulder one looks: whom the words name, else who speaks least.</summary>
    private int ShoulderOf(ReadOnlySpan<Part> parts)
    {
        var word = Camera.ShoulderOwner(_prose);
        foreach (var mention in _mentions.Mentions)
        {
            if (mention.First == word && _performer.IndexOf(mention.Person) is >= 0 and var named)
            {
                return named;
            }
        }

        return parts.Length - 1;
    }

    private ImmutableArray<Effect> Sounds(ScriptPanel panel)
    {
        var found = ImmutableArray<Effect>.Empty;
        foreach (var beat in panel.Beats)
        {
            if (beat.Kind == BeatKind.Sfx)
            {
                _sounds.Read(beat.Text);
                var at = _sounds.IndexOf(Topic.Effect);
                found = at < 0 ? found : found.Add((Effect)_sounds.Sightings[at].Value);
            }
        }

        return found;
    }
}
