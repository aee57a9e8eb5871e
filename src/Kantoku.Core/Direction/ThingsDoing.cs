using System.Collections.Frozen;
using Kantoku.Core.Story.People;
using Kantoku.Core.Story.Prose;

namespace Kantoku.Core.Direction;

/// <summary>Tells when a thing, and nobody, does or is what a word says: "the clock strikes", "leaves fall", "a gloomy
/// corridor", 電車が走る.</summary>
/// <remarks>The subject of an English verb is the group of words before it that no preposition leads in; a verb behind
/// "and" or a comma shares the first subject of its sentence.</remarks>
internal sealed class ThingsDoing(MentionReader mentions)
{
    private const int GroupMax = 4;
    private const int WalkMax = 14;

    private static readonly FrozenSet<string> Determiners = Words(
        "the a an its this that these those his her their my your our each every some no another both");

    private static readonly FrozenSet<string> Prepositions = Words(
        "in on at under of by with from through to into over behind near across along against beside between around "
        + "past onto toward towards for like above below within inside outside without beneath off upon");

    private static readonly FrozenSet<string> Links = Words(
        "and or but then while when as before after until because if");

    private static readonly FrozenSet<string> Helpers = Words(
        "is are was were be been being has have had do does will would can could just still also now suddenly already "
        + "almost even again all begins begin began starts start started tries try keeps keep to not never up down out "
        + "back off away forward together there here who that which is finally once more one");

    private static readonly FrozenSet<string> Expressions = Words(
        "smile look expression face voice grin tone gaze laugh glance sigh frown manner stare eyes eye smirk nod wave "
        + "bow laughter tears shout whisper cry scream silence mood pose stance and but or way");

    private static FrozenSet<string> Words(string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <param name="prose">A text just read, its mentions too.</param>
    /// <param name="sighting">What is felt or done.</param>
    public bool Do(ProseReader prose, in Sighting sighting) =>
        prose.Words[sighting.First].Is(WordTraits.Wide)
            ? DoInJapanese(prose, sighting)
            : DescribesThing(prose, sighting) || IsSubjectThing(prose, sighting);

    /// <summary>"a sad song", "cold rain": the word stands before the thing it speaks of.</summary>
    private bool DescribesThing(ProseReader prose, in Sighting sighting)
    {
        var words = prose.Words;
        var next = sighting.Last + 1;
        if (next >= words.Length || words[next].Is(WordTraits.AfterBreak | WordTraits.FirstOfSentence)
            || IsPerson(next) || Has(prose, next, Topic.BodyPart, Topic.Emotion, Topic.EyeNoun)
            || IsOneOf(prose, Expressions, next))
        {
            return false;
        }

        if (sighting.Topic == Topic.Emotion && IsThing(prose, next))
        {
            return true;
        }

        return sighting.First > 0 && sighting.Count == 1 && IsOneOf(prose, Determiners, sighting.First - 1)
            && !IsOneOf(prose, Prepositions, next) && !IsOneOf(prose, Links, next) && !IsOneOf(prose, Helpers, next)
            && !IsOneOf(prose, Determiners, next);
    }

    private bool IsSubjectThing(ProseReader prose, in Sighting sighting)
    {
        var words = prose.Words;
        var verb = sighting.First;
        if (words[verb].Is(WordTraits.FirstOfSentence)
            || (sighting.Topic == Topic.Emotion && IsOneOf(prose, Expressions, verb)))
        {
            return false;
        }

        var at = verb;
        for (var step = 0; step < WalkMax; step++)
        {
            var crossesBreak = words[at].Is(WordTraits.AfterBreak);
            if (crossesBreak || words[at].Is(WordTraits.FirstOfSentence))
            {
                return crossesBreak && IsFirstThing(prose, verb);
            }

            at--;
            if (IsOneOf(prose, Links, at))
            {
                return IsFirstThing(prose, verb);
            }

            if (IsPerson(at))
            {
                return false;
            }

            if (IsAside(prose, at))
            {
                continue;
            }

            var start = StartOfGroup(prose, at);
            if (start < 0)
            {
                if (IsBareSubject(prose, sighting, at))
                {
                    return true;
                }

                continue;
            }

            if (!words[start].Is(WordTraits.FirstOfSentence) && IsOneOf(prose, Prepositions, start - 1))
            {
                at = start - 1;
                continue;
            }

            return IsThingHead(prose, at, sighting);
        }

        return false;
    }

    /// <summary>"Smoke rises": an unknown word that opens the sentence, right before a finite verb.</summary>
    private static bool IsBareSubject(ProseReader prose, in Sighting verb, int at) =>
        at == verb.First - 1 && verb.Topic == Topic.Pose && prose.Words[at].Is(WordTraits.FirstOfSentence)
        && !prose.TextOf(verb).EndsWith("ing") && prose.TextOf(prose.Words[at]) is not [.., 's'] and not [.., 'g'];

    /// <summary>Where a group of words that ends at an index begins, or -1 where the word ends none.</summary>
    private int StartOfGroup(ProseReader prose, int at)
    {
        var words = prose.Words;
        for (var start = at - 1; start >= 0 && at - start <= GroupMax; start--)
        {
            if (words[start + 1].Is(WordTraits.AfterBreak | WordTraits.FirstOfSentence)
                || IsOneOf(prose, Prepositions, start) || IsOneOf(prose, Links, start))
            {
                break;
            }

            if (IsOneOf(prose, Determiners, start) || words[start].Is(WordTraits.Possessive))
            {
                return start;
            }

            if (IsPerson(start))
            {
                return -1;
            }
        }

        if (!IsThing(prose, at) && !Has(prose, at, Topic.BodyPart, Topic.Roles, Topic.Roles))
        {
            return -1;
        }

        return at > 0 && !words[at].Is(WordTraits.AfterBreak | WordTraits.FirstOfSentence)
            && Has(prose, at - 1, Topic.Colour, Topic.HairAdjective, Topic.Count) ? at - 1 : at;
    }

    /// <summary>The first subject of a sentence, which verbs behind "and" and commas share, is a thing.</summary>
    private bool IsFirstThing(ProseReader prose, int verb)
    {
        var words = prose.Words;
        var at = verb;
        while (!words[at].Is(WordTraits.FirstOfSentence) && at > 0)
        {
            at--;
        }

        if (IsOneOf(prose, Prepositions, at))
        {
            do
            {
                at++;
            }
            while (at < verb && !words[at].Is(WordTraits.AfterBreak));
        }

        while (at < verb && (IsAside(prose, at) || IsOneOf(prose, Links, at)))
        {
            at++;
        }

        if (at >= verb || IsPerson(at) && !words[at].Is(WordTraits.Possessive) && !IsOneOf(prose, Determiners, at))
        {
            return false;
        }

        var leads = IsOneOf(prose, Determiners, at) || words[at].Is(WordTraits.Possessive);
        for (var i = leads ? at + 1 : at; i < verb && i - at < GroupMax; i++)
        {
            if (IsPerson(i) || Has(prose, i, Topic.BodyPart, Topic.Pose, Topic.Role))
            {
                return false;
            }

            if (IsThing(prose, i))
            {
                return true;
            }

            if (!leads)
            {
                return false;
            }
        }

        return leads && !IsOneOf(prose, Determiners, at + 1) && at + 1 < verb;
    }

    /// <summary>Whose head word does it: a thing, or a part of a body that cannot.</summary>
    private static bool IsThingHead(ProseReader prose, int head, in Sighting sighting)
    {
        if (Has(prose, head, Topic.Role, Topic.Pronoun, Topic.Name))
        {
            return false;
        }

        return !Has(prose, head, Topic.BodyPart, Topic.EyeNoun, Topic.HairNoun)
            || !Fits(prose.TextOf(prose.Words[head]), sighting);
    }

    /// <summary>What a part of a body does says something of the whole: hands reach, feet run, heads droop.</summary>
    private static bool Fits(ReadOnlySpan<char> part, in Sighting sighting)
    {
        if (part is "shadow" or "shadows" or "reflection")
        {
            return false;
        }

        if (sighting.Topic != Topic.Pose || part is "silhouette" or "body")
        {
            return true;
        }

        var pose = (Pose)sighting.Value;
        return part switch
        {
            "hand" or "hands" or "finger" or "fingers" or "fist" or "fists" or "arm" or "arms" or "palm" or "palms"
                => pose is Pose.Reach or Pose.Hold or Pose.Fist or Pose.Point or Pose.Wave or Pose.Clutch
                    or Pose.Fight or Pose.ArmsUp or Pose.Phone or Pose.Umbrella or Pose.Think,
            "leg" or "legs" or "foot" or "feet" or "boot" or "boots" or "shoe" or "shoes" or "heel" or "heels"
                => pose is Pose.Run or Pose.Walk or Pose.Jump or Pose.Fight,
            "knee" or "knees" => pose is Pose.Kneel,
            _ => pose is Pose.Droop or Pose.Think or Pose.Bow,
        };
    }

    private bool DoInJapanese(ProseReader prose, in Sighting sighting)
    {
        var text = prose.Text.AsSpan();
        var words = prose.Words;
        var verb = words[sighting.First].Start;
        var start = verb;
        while (start > 0 && !Letters.EndsSentence(text[start - 1]) && text[start - 1] is not ('、' or '，'))
        {
            start--;
        }

        var marker = text[start..verb].LastIndexOfAny('が', 'は', 'も');
        if (marker >= 0 && verb - start - marker <= 8)
        {
            var gap = text[(start + marker + 1)..verb];
            return !gap.ContainsAny('て', '中', 'と') && EndsThing(prose, start + marker);
        }

        return marker < 0 && LeadsThing(prose, sighting);
    }

    /// <summary>What stands before a particle is no person.</summary>
    private bool EndsThing(ProseReader prose, int end)
    {
        foreach (var mention in mentions.Mentions)
        {
            if (Math.Abs(prose.Words[mention.Last].End - end) <= 2)
            {
                return false;
            }
        }

        foreach (var other in prose.Sightings)
        {
            if (prose.Words[other.Last].End == end && IsThing(other.Topic))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>走る電車: the verb leads in a thing.</summary>
    private bool LeadsThing(ProseReader prose, in Sighting verb)
    {
        var end = prose.Words[verb.Last].End;
        foreach (var other in prose.Sightings)
        {
            var start = prose.Words[other.First].Start;
            if (start < end || !IsThing(other.Topic) || IsPerson(other.First))
            {
                continue;
            }

            return prose.Text.AsSpan()[end..start] is "る" or "った" or "ている" or "た" or "う" or "く" or "す" or "つ"
                or "む" or "ぶ";
        }

        return false;
    }

    private bool IsPerson(int word)
    {
        foreach (var mention in mentions.Mentions)
        {
            if (mention.First <= word && mention.Last >= word)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAside(ProseReader prose, int word)
    {
        var text = prose.TextOf(prose.Words[word]);
        return text.Length > 3 && text.EndsWith("ly") || IsOneOf(prose, Helpers, word);
    }

    private static bool IsThing(ProseReader prose, int word)
    {
        foreach (var other in prose.At(word))
        {
            if (IsThing(other.Topic))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsThing(Topic topic) =>
        topic is Topic.Prop or Topic.Place or Topic.Weather or Topic.Time or Topic.Garment or Topic.Bottoms;

    private static bool Has(ProseReader prose, int word, Topic first, Topic second, Topic third)
    {
        foreach (var other in prose.At(word))
        {
            if (other.Topic == first || other.Topic == second || other.Topic == third)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOneOf(ProseReader prose, FrozenSet<string> set, int word) =>
        word >= 0 && set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(prose.TextOf(prose.Words[word]));
}
