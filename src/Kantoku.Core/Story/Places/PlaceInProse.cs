using Kantoku.Core.Story.Prose;
using Kantoku.Core.Story.Vocabulary;

namespace Kantoku.Core.Story.Places;

/// <summary>Finds the place that a description says its panel plays in.</summary>
internal static class PlaceInProse
{
    private const int ReachMax = 4;
    private const int LabelWordsMax = 7;
    private const int LabelLeadMax = 3;
    private const string ShipsBridge = "ship's bridge";

    /// <param name="prose">A description just read.</param>
    /// <param name="isOpen">No place is known yet: any place that is named will do.</param>
    /// <param name="isInSpace">What played before played in space, where a bridge is a ship's.</param>
    /// <returns>The place, or null when none is said; and whether it is where people are, not only in sight.</returns>
    public static (PlaceRef? Place, bool IsWhere) Find(ProseReader prose, bool isOpen, bool isInSpace)
    {
        PlaceRef? named = null;
        foreach (var sighting in prose.Sightings)
        {
            if (sighting.Topic is Topic.Place or Topic.Space && SpokenOf.Is(prose, sighting))
            {
                continue;
            }

            if (sighting.Topic == Topic.Space)
            {
                var space = sighting with { Topic = Topic.Place, Value = (int)PlaceKind.OuterSpace };
                return (Of(prose, space, isInSpace), true);
            }

            if (sighting.Topic != Topic.Place || (PlaceKind)sighting.Value == PlaceKind.Sky)
            {
                continue;
            }

            var isLoose = PlaceNaming.IsLoose(prose, sighting);
            if ((!isLoose || isOpen) && IsWhere(prose, sighting))
            {
                return (Of(prose, sighting, isInSpace), true);
            }

            named ??= isLoose ? null : Of(prose, sighting, isInSpace);
        }

        return (isOpen ? named : null, false);
    }

    private static PlaceRef Of(ProseReader prose, in Sighting sighting, bool isInSpace)
    {
        var name = prose.TextOf(sighting).ToString();
        var kind = (PlaceKind)sighting.Value;
        return kind == PlaceKind.Bridge && (isInSpace || HasCrew(prose))
            ? new PlaceRef(PlaceNaming.KeyOf(ShipsBridge), ShipsBridge, PlaceKind.Spaceship)
            : new PlaceRef(PlaceNaming.KeyOf(name), name, kind);
    }

    /// <summary>A captain on the bridge makes it a ship's.</summary>
    private static bool HasCrew(ProseReader prose)
    {
        foreach (var sighting in prose.Sightings)
        {
            if (sighting.Topic is Topic.Role or Topic.Roles && Roles.All[sighting.Value].Key == "PILOT")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWhere(ProseReader prose, in Sighting place)
    {
        var words = prose.Words;
        var word = words[place.First];
        if (word.Is(WordTraits.Wide))
        {
            var end = words[place.Last].End;
            var next = end < prose.Text.Length ? prose.Text[end] : '。';
            return next is 'で' or '。' or '、' or '，' or '\n' || prose.Text.AsSpan(end).StartsWith("の中")
                || (next == 'に' && end + 1 < prose.Text.Length
                && prose.Text[end + 1] is '立' or '座' or 'い' or '集' or '着' or '入');
        }

        foreach (var other in prose.Sightings)
        {
            if (other.Topic == Topic.Locative && place.First - other.Last is >= 1 and <= ReachMax
                && words[other.First].Sentence == word.Sentence && !prose.HasBreak(other.Last + 1, place.First))
            {
                return true;
            }
        }

        return IsLabel(prose, place);
    }

    /// <summary>"The classroom, morning." is a place and little else.</summary>
    private static bool IsLabel(ProseReader prose, in Sighting place)
    {
        var words = prose.Words;
        var sentence = words[place.First].Sentence;
        var count = 0;
        foreach (var word in words)
        {
            count += word.Sentence == sentence ? 1 : 0;
        }

        foreach (var other in prose.Sightings)
        {
            if (words[other.First].Sentence == sentence
                && other.Topic is Topic.Pose or Topic.Emotion or Topic.Name or Topic.Subject)
            {
                return false;
            }
        }

        var first = place.First;
        while (!words[first].Is(WordTraits.FirstOfSentence) && first > 0)
        {
            first--;
        }

        return count <= LabelWordsMax && place.First - first <= LabelLeadMax
            && (place.First == first || !HasPreposition(prose, first, place.First));
    }

    private static bool HasPreposition(ProseReader prose, int from, int to)
    {
        foreach (var other in prose.Sightings)
        {
            if (other.First >= from && other.First < to && other.Topic is Topic.Preposition or Topic.Absence)
            {
                return true;
            }
        }

        return false;
    }
}
