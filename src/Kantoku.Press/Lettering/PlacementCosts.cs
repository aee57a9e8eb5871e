using Kantoku.Core.Layout;

namespace Kantoku.Press.Lettering;

/// <summary>What makes a place good or bad, in square millimetres of body covered, about.</summary>
internal sealed class PlacementCosts(PanelScene scene, CostField field, LetteringSheet sheet)
{
    /// <summary>Air between balloons, in millimetres.</summary>
    private const float Gap = 1.2f;

    /// <summary>Linked balloons overlap so much.</summary>
    private const float LinkGap = -1.2f;

    private const float DisorderCost = 3000;

    /// <summary>Two balloons that share more of the lower one's height stand in one row.</summary>
    private const float SameRowShare = 0.5f;

    private const float TailOverFaceCost = 900;
    private const float TailOverBalloonCost = 420;
    private const float LongTail = 11;
    private const float LongTailCost = 4;
    private const float ShortTailCost = 7;
    private const float LinkedUnevenCost = 2500;
    private const float UnevenCost = 60;
    private const float BehindCost = 5;
    private const float BehindSlope = 0.6f;
    private const float OffSideCost = 2.2f;
    private const float NearSideMm = 5;
    private const int TailSamples = 12;
    private const int MostTailSamples = 60;
    private const float TailStepMm = 1.3f;
    private const float TailAirMm = 1.2f;

    private readonly RectMm _box = Visible(scene.Frame.Bounds, field);

    /// <summary>The part of the frame on the page.</summary>
    public RectMm Box => _box;

    /// <summary>Of one item by itself.</summary>
    /// <returns>Infinity where it must not stand.</returns>
    public float Alone(PlacementItem item, Spot spot)
    {
        var variant = item.Variants[spot.Variant];
        if (item.Role != PlacementRole.Sound && MeetsFold(variant.Envelope, spot))
        {
            return float.PositiveInfinity;
        }

        var cover = field.Cover(variant.Envelope, spot.X, spot.Y);
        if (float.IsPositiveInfinity(cover))
        {
            return cover;
        }

        var cost = (cover * (item.Role == PlacementRole.Sound ? 0.7f : 1)) + variant.Cost;
        cost += item.Role switch
        {
            PlacementRole.Caption => Corner(item, spot),
            PlacementRole.Sound => NearAction(spot),
            PlacementRole.Title => Centred(spot),
            _ => Reading(item, spot) + (item.OffPanel ? FromSide(variant.Envelope, spot) : 0),
        };
        return item.Mouth is { } mouth ? cost + Tail(item, spot, mouth) : cost;
    }

    /// <summary>Square millimetres of faces that an item covers.</summary>
    public int FacesUnder(PlacementItem item, Spot spot) =>
        field.FacesUnder(item.Variants[spot.Variant].Envelope, spot.X, spot.Y);

    /// <summary>Of two items together.</summary>
    /// <param name="earlier">Read before <paramref name="later"/>.</param>
    /// <returns>Infinity where they would overlap.</returns>
    public float Together(
        PlacementItem earlier, Spot at, PlacementItem later, Spot spot, bool adjacent, out bool disorder)
    {
        var a = earlier.Variants[at.Variant].Envelope;
        var b = later.Variants[spot.Variant].Envelope;
        disorder = false;
        var linked = adjacent && later.Linked;
        var gap = linked && later.Role != PlacementRole.Title ? LinkGap : Gap;
        if (Envelope.Meet(a, at.X, at.Y, b, spot.X, spot.Y, gap))
        {
            return float.PositiveInfinity;
        }

        var cost = 0f;
        if (earlier.Ordered && later.Ordered)
        {
            cost += Order(earlier.Variants[at.Variant], at, later.Variants[spot.Variant], spot, out disorder);
        }

        var uneven = Math.Abs(earlier.Variants[at.Variant].Size - later.Variants[spot.Variant].Size);
        cost += linked ? LinkStretch(a, at, b, spot) + (LinkedUnevenCost * uneven) : UnevenCost * uneven;
        cost += CrossedBy(earlier, at, b, spot);
        cost += CrossedBy(later, spot, a, at);
        return cost;
    }

    /// <summary>Words in a fold are lost in the binding; a sound may run across it.</summary>
    private bool MeetsFold(Envelope envelope, Spot spot)
    {
        foreach (var fold in sheet.Folds)
        {
            if (spot.X + envelope.MostLeft < fold.Right && spot.X + envelope.MostRight > fold.Left)
            {
                return true;
            }
        }

        return false;
    }

    private static RectMm Visible(RectMm bounds, CostField field)
    {
        var left = Math.Max(bounds.Left, field.Left);
        var top = Math.Max(bounds.Top, field.Top);
        return new RectMm(
            left,
            top,
            Math.Max(1, Math.Min(bounds.Right, field.Right) - left),
            Math.Max(1, Math.Min(bounds.Bottom, field.Bottom) - top));
    }

    /// <summary>How far along the reading direction, 0 to 1.</summary>
    private float Across(float x)
    {
        var share = (float)((x - _box.Left) / _box.Width);
        return sheet.RightToLeft ? 1 - share : share;
    }

    private float Down(float y) => (float)((y - _box.Top) / _box.Height);

    private float Reading(PlacementItem item, Spot spot)
    {
        var lag = Across(spot.X) - item.ReadingShare;
        return (26 * lag * lag) + (20 * Math.Max(0, Down(spot.Y)))
            + (8 * Math.Abs(Down(spot.Y) - (0.2f + (0.5f * item.ReadingShare))));
    }

    private float FromSide(Envelope envelope, Spot spot)
    {
        var left = spot.X + envelope.MostLeft - _box.Left;
        var right = _box.Right - spot.X - envelope.MostRight;
        return OffSideCost * (float)Math.Max(0, Math.Min(left, right) - NearSideMm);
    }

    private float Corner(PlacementItem item, Spot spot)
    {
        var atEnd = item.ReadingShare >= 0.999f;
        var across = Math.Clamp(Across(spot.X), 0, 1);
        var down = Math.Clamp(Down(spot.Y), 0, 1);
        return atEnd
            ? (45 * (1 - across)) + (60 * (1 - down))
            : (45 * Math.Abs(across - item.ReadingShare)) + (80 * down);
    }

    private float Centred(Spot spot)
    {
        var across = Math.Abs(Across(spot.X) - 0.5f);
        return (90 * across) + (60 * Math.Abs(Down(spot.Y) - 0.3f));
    }

    private float NearAction(Spot spot)
    {
        var across = Math.Abs(Across(spot.X) - 0.5f);
        var down = Math.Abs(Down(spot.Y) - 0.5f);
        return 30 * ((across * across) + (down * down));
    }

    private float Tail(PlacementItem item, Spot spot, TailAim mouth)
    {
        var seen = SeenTail(item.Variants[spot.Variant].Envelope, spot, mouth);
        var cost = (LongTailCost * Math.Max(0, seen - LongTail))
            + (ShortTailCost * Math.Max(0, item.LeastTailMm - seen));
        cost += spot.Y > mouth.Y ? 14 : 0;
        for (var head = 0; head < scene.Heads.Length; head++)
        {
            if (head != item.Head && Crosses(spot, mouth.X, mouth.Y, scene.Heads[head]))
            {
                cost += TailOverFaceCost;
            }
        }

        return cost;
    }

    /// <summary>From a shape's edge to where its tail ends; 0 when that is under it.</summary>
    private static float SeenTail(Envelope envelope, Spot spot, TailAim mouth)
    {
        var dx = mouth.X - spot.X;
        var dy = mouth.Y - spot.Y;
        var distance = MathF.Sqrt((dx * dx) + (dy * dy));
        if (distance < 0.5f)
        {
            return 0;
        }

        var (ux, uy) = (dx / distance, dy / distance);
        var edge = Superellipse.Radius(ux, uy, envelope.MostRight, envelope.Bottom);
        return Math.Max(0, distance - edge - mouth.StopTowards(-ux, -uy));
    }

    private static bool Crosses(Spot spot, float mouthX, float mouthY, SceneHead head)
    {
        const float WithAir = 1.3f;
        for (var i = 1; i < TailSamples; i++)
        {
            var t = i / (float)TailSamples;
            var x = spot.X + ((mouthX - spot.X) * t);
            var y = spot.Y + ((mouthY - spot.Y) * t);
            if (head.Level(x, y) < WithAir)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an item's tail would run under another balloon.</summary>
    private static float CrossedBy(PlacementItem item, Spot spot, Envelope other, Spot at)
    {
        if (item.Mouth is not { } mouth)
        {
            return 0;
        }

        var (left, right) = (Math.Min(spot.X, mouth.X), Math.Max(spot.X, mouth.X));
        var (top, bottom) = (Math.Min(spot.Y, mouth.Y), Math.Max(spot.Y, mouth.Y));
        if (right < at.X + other.MostLeft || left > at.X + other.MostRight
            || bottom < at.Y + other.Top || top > at.Y + other.Bottom)
        {
            return 0;
        }

        var length = Math.Max(right - left, bottom - top);
        var samples = (int)Math.Clamp(length / TailStepMm, TailSamples, MostTailSamples);
        for (var i = 1; i <= samples; i++)
        {
            var t = i / (float)samples;
            var x = spot.X + ((mouth.X - spot.X) * t);
            var y = spot.Y + ((mouth.Y - spot.Y) * t);
            var row = (int)MathF.Floor(y) - at.Y - other.Top;
            if (row >= 0 && row < other.Rows
                && x > at.X + other.Left[row] - TailAirMm && x < at.X + other.Right[row] + TailAirMm)
            {
                return TailOverBalloonCost;
            }
        }

        return 0;
    }

    /// <summary>Side by side they are read along the line; otherwise from top to bottom.</summary>
    private float Order(PlacementVariant a, Spot at, PlacementVariant b, Spot spot, out bool disorder)
    {
        var shared = Math.Min(at.Y + a.HalfHeight, spot.Y + b.HalfHeight)
            - Math.Max(at.Y - a.HalfHeight, spot.Y - b.HalfHeight);
        var least = 2 * Math.Min(a.HalfHeight, b.HalfHeight);
        var ahead = sheet.RightToLeft ? at.X - spot.X : spot.X - at.X;
        var below = spot.Y - at.Y;
        if (shared > SameRowShare * least)
        {
            disorder = ahead <= 0;
            var rise = Math.Max(0, at.Y - a.HalfHeight - spot.Y + b.HalfHeight);
            return (disorder ? DisorderCost + (20 * -ahead) : 0) + (2.5f * rise);
        }

        // What stands further back along the line is read first unless it is clearly lower.
        disorder = below <= 0;
        var behind = Math.Max(0, -ahead);
        return (disorder ? DisorderCost - (20 * below) : 0) + (0.25f * behind)
            + (BehindCost * Math.Max(0, (BehindSlope * behind) - below));
    }

    private static float LinkStretch(Envelope a, Spot at, Envelope b, Spot spot)
    {
        var dx = spot.X - at.X;
        var dy = spot.Y - at.Y;
        var distance = MathF.Sqrt((dx * dx) + (dy * dy));
        var (ux, uy) = distance < 0.5f ? (0, 1) : (dx / distance, dy / distance);
        var reach = Superellipse.Radius(ux, uy, a.MostRight, a.Bottom)
            + Superellipse.Radius(ux, uy, b.MostRight, b.Bottom);
        return 7 * Math.Max(0, distance - reach);
    }
}
