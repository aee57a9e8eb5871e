using System.Collections.Immutable;
using Kantoku.Core.Script;

namespace Kantoku.Press.Lettering;

/// <summary>Decides, once places are known, which balloons join and which have a tail.</summary>
internal static class TailRules
{
    /// <summary>Linked balloons further apart than this stand alone.</summary>
    private const float MostLinkMm = 9;

    private const float OffPanelStopMm = 0.6f;

    public static ImmutableArray<PlacedLetter> Apply(
        ImmutableArray<PlacedLetter>.Builder placed, ImmutableArray<LetterPart> parts, PanelScene scene)
    {
        for (var i = 0; i < placed.Count; i++)
        {
            var joins = placed[i].Joined && i > 0 && LetterParts.CanJoin(placed[i].Style)
                && AreNear(placed[i - 1], placed[i]);
            placed[i] = placed[i] with { Joined = joins };
            if (!joins && i > 0 && placed[i - 1].Tail is null)
            {
                // Parted after all: the one before needs a tail of its own.
                placed[i - 1] = placed[i - 1] with { Tail = AimOf(parts[i - 1], placed[i - 1], scene) };
            }
        }

        if (placed.Count > 0 && placed[^1].Tail is null)
        {
            placed[^1] = placed[^1] with { Tail = AimOf(parts[^1], placed[^1], scene) };
        }

        return placed.ToImmutable();
    }

    /// <summary>By their centres, or, for boxes that stand corner to corner, by touching.</summary>
    private static bool AreNear(PlacedLetter a, PlacedLetter b) => Gap(a, b) <= MostLinkMm
        || Envelope.Meet(a.Envelope, (int)a.X, (int)a.Y, b.Envelope, (int)b.X, (int)b.Y, 1);

    /// <summary>Millimetres between two outlines along the line of their centres; negative where they
    /// overlap.</summary>
    public static float Gap(PlacedLetter a, PlacedLetter b)
    {
        var dx = b.X - a.X;
        var dy = b.Y - a.Y;
        var distance = MathF.Sqrt((dx * dx) + (dy * dy));
        return distance < 1e-3f
            ? 0
            : distance - a.Body.EdgeDistance(dx / distance, dy / distance)
                - b.Body.EdgeDistance(dx / distance, dy / distance);
    }

    private static TailAim? AimOf(LetterPart part, PlacedLetter placed, PanelScene scene)
    {
        if (!part.Style.HasOutline || part.Style.Form == BalloonForm.Box)
        {
            return null;
        }

        if (part.Head >= 0)
        {
            return Speakers.AimAt(scene.Heads[part.Head]);
        }

        return part.Source.OffPanel && part.Source.Kind != BeatKind.Caption ? ToEdge(placed, scene) : null;
    }

    /// <summary>A voice from outside: towards the nearest side or floor of the frame.</summary>
    private static TailAim ToEdge(PlacedLetter placed, PanelScene scene)
    {
        var frame = scene.Frame;
        var lower = Math.Min(placed.Y + (placed.Body.HalfHeight * 0.8f), (float)frame.Bounds.Bottom - 2);
        Span<double> crossings = stackalloc double[PolygonRows.MostCrossings];
        var count = PolygonRows.Cross(frame.Outline, lower, crossings);
        var left = count > 0 ? crossings[0] : frame.Bounds.Left;
        var right = count > 0 ? crossings[count - 1] : frame.Bounds.Right;
        if (frame.Bounds.Bottom - placed.Y < Math.Min(placed.X - left, right - placed.X) * 0.7)
        {
            return new TailAim(placed.X, (float)frame.Bounds.Bottom, OffPanelStopMm);
        }

        return new TailAim((float)(placed.X - left < right - placed.X ? left : right), lower, OffPanelStopMm);
    }
}
