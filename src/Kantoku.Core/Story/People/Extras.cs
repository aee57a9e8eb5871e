using Kantoku.Core.Story.Prose;
using Kantoku.Core.Story.Vocabulary;

namespace Kantoku.Core.Story.People;

/// <summary>Decides when a role in prose is somebody whom nothing else names.</summary>
internal static class Extras
{
    /// <summary>"a boy" is new, "the boy" may be anybody; "the guard" is somebody even so; "his mother" when she
    /// acts.</summary>
    public static bool IsSomebodyNew(ProseReader reader, ReadOnlySpan<Sighting> sightings, int at)
    {
        var sighting = sightings[at];
        var role = Roles.All[sighting.Value];
        if (Apposition.Holds(reader, sightings, at) || Grammar.IsAbsent(reader, sighting)
            || Grammar.IsOwnerOnly(reader, sighting))
        {
            return false;
        }

        if (reader.Words[sighting.First].Is(WordTraits.Wide))
        {
            return !role.Kin || !Grammar.IsObject(reader, sighting);
        }

        return role.Generic ? IsIndefinite(reader, sightings, at)
            : !role.Kin || Acts(sightings, sighting);
    }

    /// <summary>How many people a plural stands for.</summary>
    public static int CountOf(ReadOnlySpan<Sighting> sightings, int at, int most)
    {
        var role = Roles.All[sightings[at].Value];
        return role.Generic ? Math.Min(MentionReader.CountBefore(sightings, at, 0), most)
            : Math.Min(MentionReader.CountBefore(sightings, at, most), most);
    }

    private static bool IsIndefinite(ProseReader reader, ReadOnlySpan<Sighting> sightings, int at)
    {
        var first = sightings[at].First;
        for (var i = at - 1; i >= 0 && first - sightings[i].Last <= 4; i--)
        {
            if (sightings[i].Topic == Topic.Indefinite && !reader.HasBreak(sightings[i].First + 1, first))
            {
                return true;
            }
        }

        return reader.Words[first].Is(WordTraits.FirstOfSentence);
    }

    private static bool Acts(ReadOnlySpan<Sighting> sightings, in Sighting who)
    {
        foreach (var sighting in sightings)
        {
            if (sighting.Topic is Topic.Pose or Topic.Emotion && sighting.First - who.Last is 1 or 2)
            {
                return true;
            }
        }

        return false;
    }
}
