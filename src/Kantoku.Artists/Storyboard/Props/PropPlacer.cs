using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Artists.Storyboard.Scenes;
using Kantoku.Core.Direction;

namespace Kantoku.Artists.Storyboard.Props;

/// <summary>Finds room for things: as the subject when nobody is there, else beside and behind people.</summary>
internal static class PropPlacer
{
    private const int MostThings = 6;

    /// <summary>Things that fill the picture, the first the most important.</summary>
    public static List<PlacedProp> Subject(
        IReadOnlyList<PropDesign> designs, ShotSize shot, Vector2 canvas, Vector2 focus, ulong seed)
    {
        var count = Math.Min(designs.Count, MostThings);
        if (count == 0)
            return [];
        var shorter = MathF.Min(canvas.X, canvas.Y);
        var share = shot switch
        {
            ShotSize.ExtremeCloseUp => 0.56f,
            ShotSize.CloseUp => 0.46f,
            ShotSize.Long => 0.3f,
            ShotSize.ExtremeLong => 0.22f,
            _ => 0.4f,
        };
        var half = MathF.Min(shorter * share, canvas.X * 0.92f / (2 * MathF.Min(count, 3)));
        var placed = new List<PlacedProp>(count);
        var tallest = designs.Take(count).Max(design => design.HeightM);
        for (var i = 0; i < count; i++)
        {
            var own = half * (i == 0 ? 1 : 0.85f) * MathF.Max(0.5f, MathF.Sqrt(designs[i].HeightM / tallest));
            var x = count == 1 ? focus.X : canvas.X * ((Slot(i, count) + 0.5f) / count);
            var lowest = canvas.Y - (own * designs[i].Foot) - (shorter * 0.06f);
            var y = designs[i].Stance switch
            {
                PropStance.Standing => MathF.Min(lowest, (canvas.Y * 0.56f) + (half * 0.95f) - (own * designs[i].Foot)),
                PropStance.Aloft => canvas.Y * 0.42f,
                _ => MathF.Min(lowest, canvas.Y * 0.5f),
            };
            x = Math.Clamp(x, MathF.Min(own, canvas.X / 2), MathF.Max(canvas.X - own, canvas.X / 2));
            placed.Add(new PlacedProp(designs[i], new Vector2(x, y), own, Turned(seed, i)));
        }

        placed.Sort((a, b) => a.Half.CompareTo(b.Half));
        return placed;
    }

    /// <summary>Things about people, at their true size where that can be seen, each where most of it shows; those
    /// without room are left out.</summary>
    /// <param name="horizonY">Of the place, in units: what is too large is set farther back on the same ground.</param>
    public static List<PlacedProp> Beside(
        IReadOnlyList<PropDesign> designs, IReadOnlyList<Bystander> people, Vector2 canvas, float horizonY, ulong seed)
    {
        var room = new PropRoom(people, canvas, horizonY);
        PropDesign[] wanted = [.. designs.Take(MostThings).OrderByDescending(design => design.HeightM)];
        var (best, most) = (new List<PlacedProp>(), float.NegativeInfinity);
        for (var farther = 0; farther < PropRoom.Farther; farther++)
        {
            var (placed, worth) = room.Arrange(wanted, farther);
            if (worth > most + 1e-4f)
                (best, most) = (placed, worth);
        }

        best = [.. best.Select((thing, at) => thing with { Mirrored = Turned(seed, at) })];
        best.Sort((a, b) => (a.Centre.Y + a.Half).CompareTo(b.Centre.Y + b.Half));
        return best;
    }

    /// <summary>The first in the middle, the others by turns to its sides.</summary>
    private static int Slot(int index, int count)
    {
        var middle = (count - 1) / 2;
        var step = (index + 1) / 2;
        return index % 2 == 1 ? Math.Min(count - 1, middle + step) : middle - step;
    }

    private static bool Turned(ulong seed, int index) => index % 2 == 1 || new InkRandom(seed, "turned").Chance(0.3f);
}
