using System.Collections.Immutable;
using Kantoku.Core.Layout;

namespace Kantoku.Press.Lettering;

/// <summary>Looks for places for everything that is lettered in a panel: a beam search in reading order over a lattice
/// of places, then small moves while they help.</summary>
internal sealed class Placer(PlacementCosts costs, ImmutableArray<PlacementItem> items, RectMm region)
{
    /// <summary>Arrangements kept from item to item.</summary>
    private const int BeamWidth = 14;

    /// <summary>Places kept for an item by itself.</summary>
    private const int MostPlaces = 90;

    /// <summary>Places tried along each axis.</summary>
    private const int Lattice = 20;

    private const int Refined = 3;
    private const int MostRounds = 6;

    private static readonly int[] Steps = [4, 2, 1];

    /// <returns>Null when there is no room.</returns>
    public Arrangement? Arrange()
    {
        List<State> beam = [new State(null, default, 0, 0)];
        for (var item = 0; item < items.Length; item++)
        {
            var places = Places(item);
            var next = new List<State>(BeamWidth + 1);
            foreach (var state in beam)
            {
                Extend(state, item, places, next);
            }

            if (next.Count == 0)
            {
                return null;
            }

            beam = next;
        }

        Arrangement? best = null;
        foreach (var state in beam.Take(Refined))
        {
            var refined = Refine(state.Spots(items.Length));
            best = best is null || refined.Cost < best.Cost ? refined : best;
        }

        return best;
    }

    private List<Place> Places(int index)
    {
        var item = items[index];
        var found = new List<Place>();
        for (var variant = 0; variant < item.Variants.Length; variant++)
        {
            var envelope = item.Variants[variant].Envelope;
            var (fromX, toX) = (region.Left - envelope.MostLeft, region.Right - envelope.MostRight);
            var (fromY, toY) = (region.Top - envelope.Top, region.Bottom - envelope.Bottom);
            var stepX = Math.Max(1, (toX - fromX) / Lattice);
            var stepY = Math.Max(1, (toY - fromY) / Lattice);
            for (var y = fromY; y <= toY; y += stepY)
            {
                for (var x = fromX; x <= toX; x += stepX)
                {
                    var spot = new Spot(variant, (int)Math.Round(x), (int)Math.Round(y));
                    var cost = costs.Alone(item, spot);
                    if (!float.IsPositiveInfinity(cost))
                    {
                        found.Add(new Place(spot, cost, found.Count));
                    }
                }
            }
        }

        found.Sort(static (a, b) => a.Cost != b.Cost ? a.Cost.CompareTo(b.Cost) : a.Serial - b.Serial);
        return Spread(found);
    }

    /// <summary>Keeps the best ones and, of the rest, some from everywhere: the best place alone may be
    /// taken.</summary>
    private static List<Place> Spread(List<Place> found)
    {
        if (found.Count <= MostPlaces * 2)
        {
            return found;
        }

        var kept = found.GetRange(0, MostPlaces);
        var step = (found.Count - MostPlaces) / MostPlaces;
        for (var i = MostPlaces; i < found.Count; i += Math.Max(1, step))
        {
            kept.Add(found[i]);
        }

        return kept;
    }

    /// <summary>Adds to the beam what a state may go on to.</summary>
    private void Extend(State state, int index, List<Place> places, List<State> next)
    {
        foreach (var place in places)
        {
            var bound = next.Count < BeamWidth ? float.PositiveInfinity : next[^1].Cost;
            var cost = state.Cost + place.Cost;
            if (cost >= bound)
            {
                return;
            }

            var before = index - 1;
            for (var other = state; other.Before is not null && cost < bound; other = other.Before)
            {
                cost += costs.Together(items[before], other.Spot, items[index], place.Spot, before == index - 1, out _);
                before--;
            }

            if (cost < bound)
            {
                Keep(new State(state, place.Spot, cost, place.Serial), next);
            }
        }
    }

    /// <summary>Inserts in order of cost; of neighbours from one state only the best stays, so that the beam is
    /// wide.</summary>
    private static void Keep(State state, List<State> next)
    {
        var at = 0;
        for (; at < next.Count && next[at].Cost <= state.Cost; at++)
        {
            if (next[at].IsNear(state))
            {
                return;
            }
        }

        next.Insert(at, state);
        for (var later = at + 1; later < next.Count; later++)
        {
            if (next[later].IsNear(state))
            {
                next.RemoveAt(later);
                return;
            }
        }

        if (next.Count > BeamWidth)
        {
            next.RemoveAt(BeamWidth);
        }
    }

    private Arrangement Refine(Spot[] spots)
    {
        var cost = Total(spots);
        foreach (var step in Steps)
        {
            for (var round = 0; round < MostRounds; round++)
            {
                var before = cost;
                for (var item = 0; item < spots.Length; item++)
                {
                    cost = Improve(spots, item, step, cost);
                    cost = step == Steps[^1] ? Reshape(spots, item, cost) : cost;
                }

                if (cost >= before)
                {
                    break;
                }
            }
        }

        return Judge(spots, cost);
    }

    private float Improve(Spot[] spots, int item, int step, float cost)
    {
        var (kept, own) = (spots[item], Share(spots, item));
        var best = (Spot: kept, Cost: own);
        for (var dy = -step; dy <= step; dy += step)
        {
            for (var dx = -step; dx <= step; dx += step)
            {
                spots[item] = kept with { X = kept.X + dx, Y = kept.Y + dy };
                var moved = Share(spots, item);
                best = moved < best.Cost - 1e-3f ? (spots[item], moved) : best;
            }
        }

        spots[item] = best.Spot;
        return cost - own + best.Cost;
    }

    /// <summary>Tries the item's other shapes and sizes where it stands.</summary>
    private float Reshape(Spot[] spots, int item, float cost)
    {
        var (kept, own) = (spots[item], Share(spots, item));
        var best = (Spot: kept, Cost: own);
        for (var variant = 0; variant < items[item].Variants.Length; variant++)
        {
            spots[item] = kept with { Variant = variant };
            var changed = Share(spots, item);
            best = changed < best.Cost - 1e-3f ? (spots[item], changed) : best;
        }

        spots[item] = best.Spot;
        return cost - own + best.Cost;
    }

    /// <summary>An item's own cost and all of its pairs'.</summary>
    private float Share(Spot[] spots, int item)
    {
        var cost = costs.Alone(items[item], spots[item]);
        for (var other = 0; other < spots.Length && !float.IsPositiveInfinity(cost); other++)
        {
            if (other != item)
            {
                cost += Pair(spots, Math.Min(item, other), Math.Max(item, other), out _);
            }
        }

        return cost;
    }

    private float Pair(Spot[] spots, int earlier, int later, out bool disorder) => costs.Together(
        items[earlier], spots[earlier], items[later], spots[later], later == earlier + 1, out disorder);

    private float Total(Spot[] spots)
    {
        var cost = 0f;
        for (var item = 0; item < spots.Length; item++)
        {
            cost += costs.Alone(items[item], spots[item]);
            for (var other = 0; other < item; other++)
            {
                cost += Pair(spots, other, item, out _);
            }
        }

        return cost;
    }

    private Arrangement Judge(Spot[] spots, float cost)
    {
        var faces = new int[spots.Length];
        var disorder = 0;
        for (var item = 0; item < spots.Length; item++)
        {
            faces[item] = costs.FacesUnder(items[item], spots[item]);
            for (var other = 0; other < item; other++)
            {
                Pair(spots, other, item, out var wrong);
                disorder += wrong ? 1 : 0;
            }
        }

        return new Arrangement([.. spots], cost, [.. faces], disorder);
    }

    private readonly record struct Place(Spot Spot, float Cost, int Serial);

    /// <summary>Spots of the items so far, as a chain.</summary>
    private sealed record State(State? Before, Spot Spot, float Cost, int Serial)
    {
        /// <summary>Millimetres within which two places are one.</summary>
        private const int Near = 5;

        public bool IsNear(State other) => ReferenceEquals(Before, other.Before) && Spot.Variant == other.Spot.Variant
            && Math.Abs(Spot.X - other.Spot.X) < Near && Math.Abs(Spot.Y - other.Spot.Y) < Near;

        public Spot[] Spots(int count)
        {
            var spots = new Spot[count];
            var at = this;
            for (var item = count - 1; item >= 0 && at.Before is not null; item--)
            {
                spots[item] = at.Spot;
                at = at.Before;
            }

            return spots;
        }
    }
}
