using System.Collections.Frozen;
using System.Text;
using Kantoku.Core.Script;
using Kantoku.Core.Story.Prose;
using Kantoku.Core.Story.Vocabulary;

namespace Kantoku.Core.Story.Places;

/// <summary>From the words for a place to its key and its kind.</summary>
internal static class PlaceNaming
{
    private const string OutsideSuffix = " (OUTSIDE)";
    private static readonly FrozenSet<string> Loose = PlaceWords.Loose.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>A place from its words; the same words mean two places where inside and outside look
    /// different.</summary>
    /// <returns>Null where there are no words.</returns>
    public static PlaceRef? Of(ProseReader reader, string words, Interior interior)
    {
        var key = KeyOf(words);
        if (key.Length == 0)
        {
            return null;
        }

        reader.Read(words);
        var kind = KindOf(reader);
        var seen = interior switch
        {
            Interior.Outside => FromOutside(kind),
            Interior.Inside => FromInside(kind),
            _ => kind,
        };
        var isOtherSide = interior == Interior.Outside && seen != kind;
        return isOtherSide
            ? new PlaceRef(key + OutsideSuffix, words.Trim() + OutsideSuffix.ToLowerInvariant(), seen)
            : new PlaceRef(key, words.Trim(), seen);
    }

    /// <summary>Letters and digits in upper case, words parted by one space; without the suffix for outside.</summary>
    public static string KeyOf(string words)
    {
        var key = new StringBuilder(words.Length);
        foreach (var unit in words)
        {
            if (char.IsLetterOrDigit(unit) || unit is 'ー' or '々')
            {
                key.Append(char.ToUpperInvariant(unit));
            }
            else if (unit is not ('\'' or '’') && key.Length > 0 && key[^1] != ' ')
            {
                key.Append(' ');
            }
        }

        var text = key.ToString().TrimEnd();
        return text.EndsWith(" OUTSIDE", StringComparison.Ordinal) && words.EndsWith(')')
            ? text[..^" OUTSIDE".Length] + OutsideSuffix
            : text;
    }

    public static bool IsLoose(ProseReader reader, in Sighting place)
        => Loose.Contains(reader.TextOf(place).ToString());

    /// <summary>The last place word says it ("school rooftop"), or the one before "of"; loose words yield to
    /// others.</summary>
    public static PlaceKind KindOf(ProseReader reader)
    {
        var strong = -1;
        var loose = -1;
        var sightings = reader.Sightings;
        for (var i = 0; i < sightings.Length; i++)
        {
            if (sightings[i].Topic != Topic.Place)
            {
                continue;
            }

            if (IsLoose(reader, sightings[i]))
            {
                loose = i;
            }
            else if (strong < 0 || (!IsAfterOf(reader, sightings[i])
                && sightings[strong].Value != (int)PlaceKind.Spaceship))
            {
                strong = i;
            }
        }

        var best = strong >= 0 ? strong : loose;
        return best < 0 ? PlaceKind.Abstract : (PlaceKind)sightings[best].Value;
    }

    private static bool IsAfterOf(ProseReader reader, in Sighting place)
    {
        for (var i = Math.Max(0, place.First - 3); i < place.First; i++)
        {
            if (reader.TextOf(reader.Words[i]) is "of" or "Of" or "OF" or "with" or "With" or "WITH")
            {
                return true;
            }
        }

        return false;
    }

    private static PlaceKind FromOutside(PlaceKind kind) => kind switch
    {
        PlaceKind.Classroom or PlaceKind.Corridor => PlaceKind.SchoolFront,
        PlaceKind.Bedroom or PlaceKind.LivingRoom or PlaceKind.Kitchen or PlaceKind.Shop or PlaceKind.Cafe
            or PlaceKind.Hospital
            or PlaceKind.Library => PlaceKind.Street,
        PlaceKind.Office or PlaceKind.Laboratory => PlaceKind.CitySkyline,
        PlaceKind.Bathroom or PlaceKind.Cell or PlaceKind.Warehouse or PlaceKind.Church => PlaceKind.Street,
        PlaceKind.ClockTower => PlaceKind.CitySkyline,
        PlaceKind.ThroneRoom => PlaceKind.Castle,
        PlaceKind.Gym => PlaceKind.SchoolFront,
        PlaceKind.TatamiRoom => PlaceKind.Village,
        PlaceKind.TrainInside => PlaceKind.Station,
        PlaceKind.Spaceship => PlaceKind.OuterSpace,
        _ => kind,
    };

    private static PlaceKind FromInside(PlaceKind kind) => kind switch
    {
        PlaceKind.SchoolFront => PlaceKind.Corridor,
        PlaceKind.CitySkyline => PlaceKind.Office,
        PlaceKind.Sky or PlaceKind.OuterSpace => PlaceKind.Spaceship,
        PlaceKind.Castle => PlaceKind.ThroneRoom,
        PlaceKind.Village => PlaceKind.TatamiRoom,
        PlaceKind.Shrine => PlaceKind.Shrine,
        _ => kind,
    };
}
