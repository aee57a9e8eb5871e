using System.Numerics;
using Kantoku.Artists.Storyboard.Figures.Bodies;
using Kantoku.Artists.Storyboard.Ink;

namespace Kantoku.Artists.Storyboard.Figures.Held;

/// <summary>A thing in a hand: drawn before the hand, which closes over it.</summary>
/// <param name="hand">The holding hand.</param>
/// <param name="otherHand">The other hand's wrist where both hold it.</param>
/// <param name="head">Centre of the holder's head, which an umbrella covers.</param>
/// <param name="facing">1 when the holder faces the picture's right.</param>
/// <param name="unit">The holder's skull radius, units.</param>
internal sealed class HeldThing(HeldKind kind, HandFrame hand, Vector2? otherHand, Vector2 head, int facing,
    float unit, float line)
{
    private const float UmbrellaRadius = 4.1f;

    private Vector2 Grip => hand.At(0, 0.36f);

    private Vector2 Along => hand.Along.Unit();

    /// <summary>Where a rod through the fist points: up out of a raised hand, forward and down out of a hanging
    /// one.</summary>
    private Vector2 Rod
    {
        get
        {
            var thumb = hand.Thumbward.Unit();
            if (Along.Y > 0.6f)
                return ((Along * 0.55f) + new Vector2(facing * 0.85f, 0)).Unit();
            return (thumb + new Vector2(facing * 0.15f, -0.35f)).Unit();
        }
    }

    /// <summary>Points of its outline, for bounds and marks.</summary>
    public IEnumerable<Vector2> Points()
    {
        var reach = kind switch
        {
            HeldKind.Blade => 5f,
            HeldKind.Rod => 4f,
            HeldKind.Flower => 1.8f,
            _ => 1.3f,
        };
        if (kind == HeldKind.Umbrella)
        {
            var top = UmbrellaTop();
            return [top + (new Vector2(-UmbrellaRadius, 2.3f) * unit),
                top + (new Vector2(UmbrellaRadius, 2.3f) * unit), top + new Vector2(0, -0.4f * unit),
                Grip + new Vector2(0, unit)];
        }

        if (kind == HeldKind.Bag)
            return [Grip + (new Vector2(-1, 0) * unit), Grip + (new Vector2(1, 2.1f) * unit),
                Grip + (new Vector2(-1, 2.1f) * unit)];
        return [Grip + (Rod * reach * unit), Grip - (Rod * 1.2f * unit), Grip + new Vector2(unit * 0.9f, 0),
            Grip - new Vector2(unit * 0.9f, 0)];
    }

    public void Draw(InkCanvas ink)
    {
        switch (kind)
        {
            case HeldKind.Blade:
                LongThings.Blade(ink, Grip, Rod, unit, line);
                break;
            case HeldKind.Rod:
                LongThings.Staff(ink, Grip, Rod, unit, line);
                break;
            case HeldKind.Pen:
                ink.Segment(Grip - (Rod * 0.35f * unit), Grip + (Rod * 0.75f * unit), line * 1.6f, Taper.Soft);
                break;
            case HeldKind.Umbrella:
                LongThings.Umbrella(ink, UmbrellaTop(), Grip, UmbrellaRadius * unit, unit, line);
                break;
            case HeldKind.Flower:
                LongThings.Flower(ink, Grip, Rod, unit, line);
                break;
            case HeldKind.Gun:
                LongThings.Gun(ink, Grip, Along, hand.Thumbward.Unit(), unit, line);
                break;
            case HeldKind.Bag:
                BoxThings.Bag(ink, Grip, unit, line);
                break;
            case HeldKind.Lantern:
                BoxThings.Lantern(ink, Grip, unit, line);
                break;
            default:
                BoxThings.Draw(ink, kind, otherHand is { } other ? Between(other) : hand, unit, line);
                break;
        }
    }

    /// <summary>Upright between both hands.</summary>
    private HandFrame Between(Vector2 other)
    {
        var middle = (hand.Wrist + other) / 2;
        return new HandFrame(middle - new Vector2(0, 0.75f * unit), new Vector2(0, unit), new Vector2(unit, 0));
    }

    /// <summary>Over the head, a little to the hand's side.</summary>
    private Vector2 UmbrellaTop() => new(Plane2.Lerp(Grip.X, head.X, 0.5f), MathF.Min(head.Y, Grip.Y) - (3.3f * unit));
}
