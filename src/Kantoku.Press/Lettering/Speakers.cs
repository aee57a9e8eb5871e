using System.Collections.Immutable;
using Kantoku.Core.Plan;
using Kantoku.Core.Script;

namespace Kantoku.Press.Lettering;

/// <summary>Finds whose mouth a balloon's tail seeks.</summary>
internal static class Speakers
{
    private const float LeastConfidence = 0.3f;

    /// <summary>For each letter the index of its speaker's head in the scene, or −1.</summary>
    /// <remarks>Heads whose owner is known are matched by name; others go to the remaining speakers in reading
    /// order.</remarks>
    public static ImmutableArray<int> HeadsOf(ImmutableArray<Letter> letters, PanelScene scene, bool rightToLeft)
    {
        var byName = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var head = 0; head < scene.Heads.Length; head++)
        {
            var name = scene.Heads[head].Character;
            if (name is not null
                && (!byName.TryGetValue(name, out var known)
                    || scene.Heads[known].Confidence < scene.Heads[head].Confidence))
            {
                byName[name] = head;
            }
        }

        var strangers = new Queue<int>(Strangers(scene, rightToLeft));
        var found = ImmutableArray.CreateBuilder<int>(letters.Length);
        foreach (var letter in letters)
        {
            found.Add(HeadOf(letter, byName, strangers));
        }

        return found.ToImmutable();
    }

    /// <summary>Where a tail points, given the head it belongs to.</summary>
    public static TailAim AimAt(SceneHead head)
    {
        var (x, y) = head.Mouth ?? (head.X, head.Y + (head.RadiusY * 0.55f));
        return new TailAim(x, y, 1.4f + (0.22f * Math.Min(head.RadiusX, head.RadiusY)), head);
    }

    private static int HeadOf(Letter letter, Dictionary<string, int> byName, Queue<int> strangers)
    {
        var hasMouth = letter.Kind is BeatKind.Speech or BeatKind.Thought or BeatKind.Whisper;
        if (!hasMouth || letter.OffPanel || letter.Speaker is null)
        {
            return -1;
        }

        if (byName.TryGetValue(letter.Speaker, out var head))
        {
            return head;
        }

        if (strangers.Count == 0)
        {
            return -1;
        }

        return byName[letter.Speaker] = strangers.Dequeue();
    }

    private static IEnumerable<int> Strangers(PanelScene scene, bool rightToLeft) => Enumerable
        .Range(0, scene.Heads.Length)
        .Where(head => scene.Heads[head].Character is null && scene.Heads[head].Confidence >= LeastConfidence)
        .OrderBy(head => rightToLeft ? -scene.Heads[head].X : scene.Heads[head].X)
        .ThenBy(head => head);
}
