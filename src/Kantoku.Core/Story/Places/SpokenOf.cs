using System.Collections.Frozen;
using Kantoku.Core.Story.Prose;

namespace Kantoku.Core.Story.Places;

/// <summary>Tells when a place, an hour or the weather is only spoken of: "a photo of the beach", "she dreams of the
/// sea", "the noise of the street", "a kitchen knife", 海の写真.</summary>
internal static class SpokenOf
{
    private const int ReachMax = 5;

    private static readonly FrozenSet<string> Leads =
        ("photo photos photograph picture pictures painting drawing sketch map poster postcard portrait model image "
        + "dream dreams dreaming dreamed memory memories thought thoughts thinks thinking think talks talk talking "
        + "remembers remember remembering imagines imagine imagining misses mentions story stories tale news letter "
        + "smell smells scent taste tales book song poem word words name sign ticket tickets key way rumour rumor "
        + "wants wishes hopes longs waits forget forgets forgotten from").Split(' ')
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Looks =
        ("look looks looking stares stare staring gazes gaze gazing points point pointing glances glance glancing "
        + "smiles waves waving shouts nods laughs aims aiming peers peering watches watching sees").Split(' ')
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Sounds =
        "noise noises sound sounds roar hum".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <param name="prose">A text just read.</param>
    /// <param name="sighting">The place, the hour or the weather.</param>
    public static bool Is(ProseReader prose, in Sighting sighting)
    {
        var words = prose.Words;
        if (words[sighting.First].Is(WordTraits.Wide))
        {
            return IsInJapanese(prose, words[sighting.Last].End);
        }

        return IsLedIn(prose, sighting) || IsPartOfName(prose, sighting);
    }

    /// <summary>A word of picturing, dreaming or telling stands before it, in the same clause.</summary>
    private static bool IsLedIn(ProseReader prose, in Sighting sighting)
    {
        var words = prose.Words;
        for (var i = sighting.First; i > 0 && sighting.First - i < ReachMax; i--)
        {
            if (words[i].Is(WordTraits.AfterBreak | WordTraits.FirstOfSentence))
            {
                return false;
            }

            var text = prose.TextOf(words[i - 1]);
            if (text is "at" or "toward" or "towards" or "the" && i > 1
                && Looks.GetAlternateLookup<ReadOnlySpan<char>>().Contains(prose.TextOf(words[i - 2])))
            {
                return true;
            }

            if (text is "in" or "inside" or "enters" or "at" or "on" && sighting.First - i >= 1
                && sighting.First - i <= 2)
            {
                return false;
            }

            if (Leads.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text)
                || (sighting.Topic == Topic.Place && Sounds.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"school uniform", "kitchen knife", "night shift": it only says which.</summary>
    private static bool IsPartOfName(ProseReader prose, in Sighting sighting)
    {
        var next = sighting.Last + 1;
        if (next >= prose.Words.Length || prose.Words[next].Is(WordTraits.AfterBreak | WordTraits.FirstOfSentence))
        {
            return false;
        }

        if (prose.TextOf(prose.Words[next]) is "life" or "shift" or "dress" or "work" or "trip" or "clothes" or "staff"
            or "council" or "festival" or "lunch" or "uniform" or "ticket" or "key" or "door" or "bell")
        {
            return true;
        }

        foreach (var other in prose.Sightings)
        {
            if (other.First == next && other.Topic is Topic.Garment or Topic.Role or Topic.Roles
                || (other.First == next && sighting.Topic == Topic.Place && other.Topic == Topic.Prop))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInJapanese(ProseReader prose, int end)
    {
        var tail = prose.Text.AsSpan(end);
        return tail.StartsWith("の写真") || tail.StartsWith("の絵") || tail.StartsWith("の夢") || tail.StartsWith("の地図")
            || tail.StartsWith("の話") || tail.StartsWith("の本") || tail.StartsWith("の音") || tail.StartsWith("の匂い")
            || tail.StartsWith("を思い") || tail.StartsWith("を夢") || tail.StartsWith("を想") || tail.StartsWith("のこと")
            || tail.StartsWith("の制服") || tail.StartsWith("のポスター") || tail.StartsWith("の看板")
            || tail.StartsWith("の鍵") || tail.StartsWith("の切符") || tail.StartsWith("から来");
    }
}
