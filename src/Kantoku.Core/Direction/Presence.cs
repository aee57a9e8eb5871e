using Kantoku.Core.Script;
using Kantoku.Core.Story.People;
using Kantoku.Core.Story.Prose;

namespace Kantoku.Core.Direction;

/// <summary>Decides who can be seen in a panel.</summary>
internal sealed class Presence(MentionReader mentions, ThingsDoing things, Func<int, bool> isExtra)
{
    private const int PeopleMax = 5;

    private readonly List<int> _people = [];

    /// <summary>In the order of the eye: who speaks first, then who is named first.</summary>
    public IReadOnlyList<int> People => _people;

    /// <summary>The panel itself says who; else they are only still there.</summary>
    public bool IsSaid { get; private set; }

    /// <param name="panel">The panel.</param>
    /// <param name="prose">Its description, just read, its mentions too.</param>
    /// <param name="voices">Of each beat.</param>
    /// <param name="company">Who was seen of late.</param>
    /// <param name="camera">What is said of the camera.</param>
    public void Find(ScriptPanel panel, ProseReader prose, ReadOnlySpan<Speakers.Voice> voices, Company company,
        in Camera camera)
    {
        _people.Clear();
        IsSaid = true;
        var isThing = IsThing(panel, prose, camera);
        if (!isThing)
        {
            AddVoices(panel, voices, company);
        }

        AddMentioned(extras: false);
        AddMentioned(extras: true);
        if (_people.Count > 0 || isThing)
        {
            return;
        }

        IsSaid = false;
        foreach (var person in WhoIsLeft(panel, prose, voices, company))
        {
            Add(person);
        }
    }

    private void AddMentioned(bool extras)
    {
        foreach (var mention in mentions.Mentions)
        {
            if (mention.IsPresent && isExtra(mention.Person) == extras)
            {
                Add(mention.Person);
            }
        }
    }

    /// <summary>Takes people as a note gives them.</summary>
    public void Take(IEnumerable<int> people)
    {
        _people.Clear();
        IsSaid = true;
        foreach (var person in people)
        {
            Add(person);
        }
    }

    private void Add(int person)
    {
        if (_people.Count < PeopleMax && !_people.Contains(person))
        {
            _people.Add(person);
        }
    }

    private void AddVoices(ScriptPanel panel, ReadOnlySpan<Speakers.Voice> voices, Company company)
    {
        for (var i = 0; i < voices.Length; i++)
        {
            if (!IsSeen(panel.Beats[i], voices[i]))
            {
                continue;
            }

            foreach (var person in voices[i].People)
            {
                Add(person);
            }

            if (voices[i].IsEveryone)
            {
                foreach (var person in company.Last)
                {
                    Add(person);
                }
            }
        }
    }

    public static bool IsSeen(Beat beat, Speakers.Voice voice) =>
        !beat.OffPanel && !voice.IsUnseen && beat.Kind is BeatKind.Speech or BeatKind.Whisper or BeatKind.Thought;

    /// <summary>The picture is of a thing or a place: nobody is named, and the words point elsewhere.</summary>
    private bool IsThing(ScriptPanel panel, ProseReader prose, in Camera camera)
    {
        if (panel.Description.Length == 0)
        {
            return false;
        }

        foreach (var mention in mentions.Mentions)
        {
            if (mention.IsPresent)
            {
                return false;
            }
        }

        if (prose.Has(Topic.BodyPart))
        {
            return false;
        }

        return prose.Has(Topic.Emptiness)
            || (prose.Has(Topic.Prop) && (prose.Has(Topic.Subject) || camera.Shot <= ShotSize.CloseUp))
            || (prose.Has(Topic.Place) && (camera.Shot >= ShotSize.Long || panel.Tags.Establishing
            || panel.Scene is { Establishing: true } && panel.OpensScene));
    }

    /// <summary>Nobody is named and nobody seen speaks: those still there, unless words or captions show something
    /// else.</summary>
    private List<int> WhoIsLeft(ScriptPanel panel, ProseReader prose, ReadOnlySpan<Speakers.Voice> voices,
        Company company)
    {
        if (panel.Description.Length > 0)
        {
            return IsAboutSomebody(prose) && company.Last.Count > 0 ? [company.Last[0]] : [];
        }

        if (panel.Tags.Establishing || (panel.OpensScene && voices.Length == 0))
        {
            return [];
        }

        var listeners = new List<int>(company.Last);
        foreach (var voice in voices)
        {
            foreach (var person in voice.People)
            {
                listeners.Remove(person);
            }
        }

        return listeners;
    }

    /// <summary>A verb or a part of a body without an owner ("Turns round, startled."), not what a thing
    /// does.</summary>
    private bool IsAboutSomebody(ProseReader prose)
    {
        foreach (var sighting in prose.Sightings)
        {
            if (sighting.Topic == Topic.BodyPart
                || (sighting.Topic is Topic.Pose or Topic.Emotion && !things.Do(prose, sighting)
                    && !IsOnThing(prose, sighting)))
            {
                return true;
            }
        }

        return mentions.Mentions.Length == 0 && prose.Sightings.Length == 0;
    }

    /// <summary>The word also means a thing or speaks of one: "waves", "an umbrella lies on the ground".</summary>
    private static bool IsOnThing(ProseReader prose, in Sighting sighting)
    {
        foreach (var other in prose.Sightings)
        {
            if (other.Topic is Topic.Prop or Topic.Place or Topic.Weather && other.First <= sighting.First
                && prose.Words[other.First].Sentence == prose.Words[sighting.First].Sentence)
            {
                return true;
            }
        }

        return false;
    }
}
