using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Artists.Storyboard.Scenes;
using Kantoku.Core.Direction;

namespace Kantoku.Artists.Storyboard.Props;

/// <summary>Finds room for things: as the subject when nobody is there, else beside and behind people.</summary>
internal static class PropPlacer
{
    private const int MostThings = 6;
    private const int Tries = 13;

    /// <summary>Smallest half size that is worth drawing, as a share of the shorter side.</summary>
    private const float Least = 0.055f;

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

    /// <summary>Things about people, at their true size where that can be seen; those without room are left
    /// out.</summary>
    /// <param name="horizonY">Of the place, in units: what is too large is set farther back on the same ground.</param>
    public static List<PlacedProp> Beside(
        IReadOnlyList<PropDesign> designs, IReadOnlyList<Bystander> people, Vector2 canvas, float horizonY, ulong seed)
    {
        var placed = new List<PlacedProp>();
        var main = people.MaxBy(person => person.HeadHeight);
        foreach (var design in designs.Take(MostThings))
        {
            var (half, y) = design.Stance == PropStance.Standing
                ? OnGround(design, main, canvas, horizonY)
                : Floating(design, main, canvas);
            if (BestX(design, half, y, people, placed, canvas) is { } x)
                placed.Add(new PlacedProp(design, new Vector2(x, y), half, Turned(seed, placed.Count)));
        }

        placed.Sort((a, b) => (a.Centre.Y + a.Half).CompareTo(b.Centre.Y + b.Half));
        return placed;
    }

    /// <returns>Half size, and the height of the middle.</returns>
    private static (float Half, float Y) OnGround(PropDesign design, Bystander main, Vector2 canvas, float horizonY)
    {
        var eye = MathF.Max((main.FeetY - horizonY) / main.UnitsPerMetre, 0.2f);
        var scale = MathF.Min(main.UnitsPerMetre, canvas.Y * 0.62f / design.HeightM);
        scale = MathF.Min(scale, MathF.Max((canvas.Y * 0.97f) - horizonY, canvas.Y * 0.1f) / eye);
        var half = MathF.Max(design.HeightM * scale / 2, MathF.Min(canvas.X, canvas.Y) * Least);
        return (half, MathF.Min(horizonY + (eye * scale), canvas.Y * 1.02f) - (half * design.Foot));
    }

    /// <inheritdoc cref="OnGround"/>
    private static (float Half, float Y) Floating(PropDesign design, Bystander main, Vector2 canvas)
    {
        var shorter = MathF.Min(canvas.X, canvas.Y);
        var real = Math.Clamp(design.HeightM * main.UnitsPerMetre / 2, shorter * 0.1f, shorter * 0.2f);
        return design.Stance switch
        {
            PropStance.Aloft => (shorter * 0.13f, MathF.Max(shorter * 0.15f, canvas.Y * 0.16f)),
            PropStance.Hanging => (real, MathF.Min(main.Head.Y, canvas.Y - (real * 1.2f))),
            _ => (real, canvas.Y - (real * 1.2f)),
        };
    }

    /// <summary>The place that keeps farthest from heads and other things; null when a head would be hidden.</summary>
    private static float? BestX(
        PropDesign design, float half, float y, IReadOnlyList<Bystander> people, List<PlacedProp> placed,
        Vector2 canvas)
    {
        var (best, most) = (0f, float.NegativeInfinity);
        var margin = MathF.Min(half * 1.06f, canvas.X / 2);
        for (var i = 0; i < Tries; i++)
        {
            var x = Plane2.Lerp(margin, canvas.X - margin, i / (Tries - 1f));
            var room = MathF.Min(x, canvas.X - x) * 0.25f;
            foreach (var person in people)
                room = MathF.Min(room, MathF.Abs(person.Head.X - x) - (person.HeadHeight * 0.8f) - (half * 0.8f));
            foreach (var other in placed)
            {
                if (MathF.Abs(other.Centre.Y - y) < other.Half + half)
                    room = MathF.Min(room, MathF.Abs(other.Centre.X - x) - other.Half - half);
            }

            if (room > most)
                (best, most) = (x, room);
        }

        var mayHide = design.Stance == PropStance.Standing && half > people[0].HeadHeight;
        return most > -half * (mayHide ? 3 : 0.7f) ? best : null;
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
