using System.Collections.Immutable;
using Kantoku.Core.Direction.Vocabulary;
using Kantoku.Core.Story.People;
using Kantoku.Core.Story.Prose;

namespace Kantoku.Core.Direction;

/// <summary>The things of a description that are worth showing, and who holds one.</summary>
internal static class ThingsSeen
{
    private const int ThingsMax = 4;

    /// <param name="prose">A description just read.</param>
    /// <param name="mentions">Of the same description: a cat that is somebody is no thing.</param>
    /// <param name="parts">Who is seen, and what they hold.</param>
    /// <param name="opens">First of its scene: the place matters, not what stands in it.</param>
    public static ImmutableArray<string> Of(
        ProseReader prose, MentionReader mentions, ReadOnlySpan<Part> parts, bool opens)
    {
        var seen = ImmutableArray.CreateBuilder<string>();
        var sightings = prose.Sightings;
        for (var i = 0; i < sightings.Length; i++)
        {
            if (sightings[i].Topic != Topic.Prop || IsHeld(parts, sightings[i].Value)
                || IsSomebody(prose, mentions, i)
                || !IsWorthShowing(prose, Props.Words[sightings[i].Value], parts.Length, opens))
            {
                continue;
            }

            var word = Props.Words[sightings[i].Value];
            for (var count = seen.Contains(word) ? 0 : MentionReader.CountBefore(sightings, i, 1); count > 0
                && seen.Count < ThingsMax; count--)
            {
                seen.Add(word);
            }
        }

        return seen.ToImmutable();
    }

    /// <summary>What somebody holds: a thing that is named, or one that their pose needs.</summary>
    public static string? HeldBy(in Part part) => part.Prop >= 0 ? Props.Words[part.Prop] : part.Pose switch
    {
        Pose.Phone => "phone",
        Pose.Umbrella => "umbrella",
        _ => null,
    };

    /// <summary>A thing that merely stands about is the place's own; alone it is the subject, and what lives or
    /// travels is always worth showing.</summary>
    private static bool IsWorthShowing(ProseReader prose, string word, int people, bool opens) =>
        Props.IsAlive(word) || (people == 0 && !opens && !prose.Has(Topic.Place));

    private static bool IsSomebody(ProseReader prose, MentionReader mentions, int at)
    {
        foreach (var mention in mentions.Mentions)
        {
            if (mention.First == prose.Sightings[at].First)
            {
                return true;
            }
        }

        return CreatureReader.NameOf(prose, at) >= 0;
    }

    private static bool IsHeld(ReadOnlySpan<Part> parts, int prop)
    {
        foreach (var part in parts)
        {
            if (part.Prop == prop || HeldBy(part) == Props.Words[prop])
            {
                return true;
            }
        }

        return false;
    }
}
