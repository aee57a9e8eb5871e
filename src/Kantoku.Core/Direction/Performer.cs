using System.Runtime.InteropServices;
using Kantoku.Core.Direction.Vocabulary;
using Kantoku.Core.Story.People;
using Kantoku.Core.Story.Prose;

namespace Kantoku.Core.Direction;

/// <summary>What a panel says of one person in it, gathered while it is read.</summary>
internal struct Part
{
    public int Person;
    public int Look;

    /// <summary>What description or note says, or null.</summary>
    public Emotion? Shown;

    /// <summary>What the person's words betray.</summary>
    public Emotion? Spoken;
    public bool SpokenIsSaid;
    public Pose? Pose;
    public bool Speaks;
    public bool Away;
    public int Prop;
}

/// <summary>Gives what a description says of feeling and doing to whom it is said of.</summary>
internal sealed class Performer(MentionReader mentions, ThingsDoing things)
{
    private readonly List<Part> _parts = [];

    public Span<Part> Parts => CollectionsMarshal.AsSpan(_parts);

    public void Open(IReadOnlyList<int> people)
    {
        _parts.Clear();
        for (var i = 0; i < people.Count; i++)
        {
            _parts.Add(new Part { Person = people[i], Prop = -1 });
        }
    }

    /// <summary>Index of a person's part, or -1.</summary>
    public int IndexOf(int person)
    {
        for (var i = 0; i < _parts.Count; i++)
        {
            if (_parts[i].Person == person)
            {
                return i;
            }
        }

        return -1;
    }

    public void ReadProse(ProseReader prose)
    {
        if (_parts.Count == 0)
        {
            return;
        }

        foreach (var sighting in prose.Sightings)
        {
            if (sighting.Topic is Topic.Emotion or Topic.Pose or Topic.Away && !prose.IsNegated(sighting))
            {
                Give(prose, sighting);
            }
            else if (sighting.Topic == Topic.Prop && Props.FitsHand(sighting.Value))
            {
                GiveProp(prose, sighting);
            }
        }
    }

    /// <summary>Takes the words behind a name in a cast note: they win over everything else.</summary>
    public void ReadNote(int part, ProseReader words)
    {
        ref var target = ref Parts[part];
        foreach (var sighting in words.Sightings)
        {
            Take(ref target, sighting, words);
        }
    }

    public void Hear(int person, in SpeechTone tone, bool isSeen)
    {
        var at = IndexOf(person);
        if (at < 0)
        {
            return;
        }

        ref var part = ref Parts[at];
        part.Speaks |= isSeen;
        part.Pose ??= tone.Pose;
        var isStronger = part.Spoken is not { } have || (tone.IsSaid && !part.SpokenIsSaid)
            || (tone.IsSaid == part.SpokenIsSaid && Acting.Strength(tone.Emotion) > Acting.Strength(have));
        if (isStronger)
        {
            part.Spoken = tone.Emotion;
            part.SpokenIsSaid = tone.IsSaid;
        }
    }

    private void Give(ProseReader prose, in Sighting sighting)
    {
        if (sighting.Topic != Topic.Away && things.Do(prose, sighting))
        {
            return;
        }

        var word = mentions.SubjectAt(prose, sighting.First);
        if (sighting.Topic == Topic.Away && (word < 0 || word > sighting.First))
        {
            // "From behind: …" speaks of the camera, so of all.
            foreach (ref var part in Parts)
            {
                part.Away = true;
            }
        }
        else if (word < 0)
        {
            Take(ref Parts[0], sighting, prose);
        }
        else
        {
            foreach (var mention in mentions.Mentions)
            {
                if (mentions.IsTogether(prose, mention.First, word) && IndexOf(mention.Person) is >= 0 and var part)
                {
                    Take(ref Parts[part], sighting, prose);
                }
            }
        }
    }

    private static void Take(ref Part part, in Sighting sighting, ProseReader prose)
    {
        switch (sighting.Topic)
        {
            case Topic.Emotion:
                var emotion = (Emotion)sighting.Value;
                part.Shown = part.Shown is { } shown && Acting.Strength(shown) >= Acting.Strength(emotion) ? shown
                    : emotion;
                break;
            case Topic.Pose when !IsNoun(prose, sighting):
                part.Pose = part.Pose is { } pose && Rank(pose) >= Rank((Pose)sighting.Value) ? pose
                    : (Pose)sighting.Value;
                break;
            case Topic.Away:
                part.Away = true;
                break;
            default:
                break;
        }
    }

    /// <summary>"the run", "a fight", "on the left", "Leaves fall": a thing, not what somebody does.</summary>
    private static bool IsNoun(ProseReader prose, in Sighting sighting)
    {
        var words = prose.Words;
        if (words[sighting.First].Is(WordTraits.Wide) || sighting.Count > 1)
        {
            return false;
        }

        var text = prose.TextOf(sighting);
        var before = sighting.First > 0 ? prose.TextOf(words[sighting.First - 1]) : [];
        if (text.Equals("left", StringComparison.OrdinalIgnoreCase))
        {
            return sighting.First == 0 || before is "on" or "to" or "at" or "of" or "his" or "her" or "their"
                || words[sighting.First].Is(WordTraits.FirstOfSentence | WordTraits.AfterBreak | WordTraits.Bracketed)
                || before is "the";
        }

        if (text.Equals("leaves", StringComparison.OrdinalIgnoreCase)
            && words[sighting.First].Is(WordTraits.FirstOfSentence) && sighting.Last + 1 < words.Length)
        {
            return prose.TextOf(words[sighting.Last + 1]) is not ("the" or "a" or "his" or "her" or "their" or "with");
        }

        return sighting.First > 0 && before is "the" or "a" or "an" or "his" or "her" or "their" or "this" or "of"
            or "no" or "its";
    }

    /// <summary>Of several deeds in one picture the largest shows.</summary>
    private static int Rank(Pose pose) => pose switch
    {
        Pose.Stand or Pose.Walk => 1,
        Pose.Relaxed or Pose.Hold or Pose.Think or Pose.Reach => 2,
        Pose.Fight or Pose.Jump or Pose.Fallen => 5,
        Pose.Run or Pose.Phone or Pose.Umbrella or Pose.Bow => 4,
        _ => 3,
    };

    private void GiveProp(ProseReader prose, in Sighting prop)
    {
        foreach (var other in prose.Sightings)
        {
            var gap = prop.First - other.Last;
            var holds = other.Topic == Topic.Pose && (Pose)other.Value is Pose.Hold or Pose.Reach or Pose.Fight
                or Pose.Sit or Pose.Phone or Pose.Point
                or Pose.Clutch && gap is >= 0 and <= 5;
            var takes = other.Topic == Topic.Pose && prose.Words[prop.First].Is(WordTraits.Wide) && gap is 0 or -1 or -2
                && (Pose)other.Value is Pose.Hold or Pose.Reach or Pose.Fight or Pose.Clutch or Pose.Sit;
            var has = other.Topic == Topic.Wear && gap is 1 or 2 && prose.TextOf(other) is "with" or "has" or "having";
            if ((holds || has || takes) && prose.Words[other.First].Sentence == prose.Words[prop.First].Sentence)
            {
                GiveTo(mentions.SubjectAt(prose, prop.First), prop.Value);
                return;
            }
        }
    }

    private void GiveTo(int word, int prop)
    {
        var person = _parts[0].Person;
        foreach (var mention in mentions.Mentions)
        {
            person = mention.First == word ? mention.Person : person;
        }

        if (IndexOf(person) is >= 0 and var part && Parts[part].Prop < 0)
        {
            Parts[part].Prop = prop;
        }
    }
}
