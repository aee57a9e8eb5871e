using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Artists.Storyboard.Scenes;
using SkiaSharp;

namespace Kantoku.Artists.Storyboard.Props;

/// <summary>Where a thing shows best among people: beside their bodies, farther back, or nearer than their legs, and
/// never before a face.</summary>
internal sealed class PropRoom(IReadOnlyList<Bystander> people, Vector2 canvas, float horizonY)
{
    /// <summary>How many arrangements are worth comparing.</summary>
    public const int Farther = 4;

    private const int Tries = 17;

    /// <summary>Higher things than this step back for others, metres.</summary>
    private const float LargeM = 0.9f;

    /// <summary>Smallest half size that is worth drawing, as a share of the shorter side.</summary>
    private const float Least = 0.055f;

    /// <summary>Less of a thing than this is not worth showing.</summary>
    private const float LeastSeen = 0.4f;

    /// <summary>Half of what a thing fills of its square, sideways.</summary>
    private const float Girth = 0.85f;

    /// <summary>A small thing at somebody's feet is drawn below its size, that it hides less of them.</summary>
    private const float SmallShare = 0.72f;

    /// <summary>Distances tried, as shares of the people's scale, and what each costs.</summary>
    private static readonly (float Scale, float Cost)[] Depths =
        [(1, 0), (1.12f, 0.03f), (0.86f, 0.05f), (0.72f, 0.12f), (0.58f, 0.22f), (0.45f, 0.34f)];

    private readonly Bystander main = people.MaxBy(person => person.HeadHeight);

    private float Shorter => MathF.Min(canvas.X, canvas.Y);

    /// <summary>All things, each where it shows best when those before it have their places.</summary>
    /// <param name="farther">How many of the nearest distances large things leave to others.</param>
    /// <returns>Those that found room, and how well all of them show.</returns>
    public (List<PlacedProp> Placed, float Worth) Arrange(IReadOnlyList<PropDesign> designs, int farther)
    {
        var (placed, total) = (new List<PlacedProp>(), 0f);
        foreach (var design in designs)
        {
            var (thing, worth) = Best(design, placed, design.HeightM > LargeM ? farther : 0);
            if (thing is not { } found)
                continue;
            placed.Add(found);
            total += worth;
        }

        return (placed, total);
    }

    /// <returns>The place, or null when nowhere enough of it would be seen.</returns>
    private (PlacedProp? Thing, float Worth) Best(PropDesign design, IReadOnlyList<PlacedProp> placed, int farther)
    {
        var (best, most) = (default(PlacedProp), LeastSeen);
        foreach (var (half, y, cost, isBefore) in Sizes(design, farther))
        {
            var margin = MathF.Min(half * 1.06f, canvas.X / 2);
            for (var i = 0; i < Tries; i++)
            {
                var x = Plane2.Lerp(margin, canvas.X - margin, i / (Tries - 1f));
                var thing = new PlacedProp(design, new Vector2(x, y), half, false) { IsBefore = isBefore };
                var worth = Worth(thing, placed) - cost;
                if (worth > most + 1e-4f)
                    (best, most) = (thing, worth);
            }
        }

        return most > LeastSeen ? (best, most) : (null, 0);
    }

    /// <summary>Half sizes and heights of the middle that are worth trying.</summary>
    private IEnumerable<(float Half, float Y, float Cost, bool IsBefore)> Sizes(PropDesign design, int farther)
    {
        if (design.Stance == PropStance.Standing)
            return OnGround(design, farther);
        var real = Math.Clamp(design.HeightM * main.UnitsPerMetre / 2, Shorter * 0.1f, Shorter * 0.2f);
        var high = Shorter * 0.13f;
        return design.Stance switch
        {
            PropStance.Aloft => [(high, MathF.Max(Shorter * 0.15f, canvas.Y * 0.16f), 0, false)],
            PropStance.Hanging => [
                (real, MathF.Min(main.Head.Y, canvas.Y - (real * 1.2f)), 0, false),
                (real, MathF.Max(main.Body.Top - (real * 0.9f), real * 1.1f), 0.05f, false),
                (real * 0.7f, MathF.Max(main.Body.Top - (real * 0.6f), real * 0.8f), 0.15f, false)],
            _ => [(real, canvas.Y - (real * 1.2f), 0, true)],
        };
    }

    /// <summary>On the ground that the people stand on, whole, at several distances.</summary>
    private IEnumerable<(float Half, float Y, float Cost, bool IsBefore)> OnGround(PropDesign design, int farther)
    {
        var eye = MathF.Max((main.FeetY - horizonY) / main.UnitsPerMetre, 0.2f);
        var top = canvas.Y * 0.06f;
        var most = MathF.Max((canvas.Y * 0.97f) - horizonY, canvas.Y * 0.1f) / eye;
        if (design.HeightM > eye && horizonY > top)
            most = MathF.Min(most, (horizonY - top) / (design.HeightM - eye));
        foreach (var (share, cost) in Depths.Skip(farther > 0 ? farther + 1 : 0))
        {
            var scale = main.UnitsPerMetre * share;
            if (scale > most && share > 1 && design.HeightM > LargeM)
                continue;
            scale = MathF.Min(scale, most * MathF.Max(share, 1));
            var half = MathF.Max(design.HeightM * scale / 2, Shorter * Least);
            var foot = MathF.Min(horizonY + (eye * scale), canvas.Y * 0.985f);
            var y = MathF.Max(foot - (half * design.Foot), top + half);
            var isBefore = share > 1 || y + (half * design.Foot) > main.FeetY + (main.HeadHeight * 0.05f);
            yield return (half, y, cost, isBefore);
        }

        if (design.HeightM > LargeM)
            yield break;
        var small = MathF.Max(design.HeightM * main.UnitsPerMetre * SmallShare / 2, Shorter * Least);
        yield return (small, (canvas.Y * 0.985f) - (small * design.Foot), 0.05f, true);
    }

    /// <summary>Share of a thing that is seen, less what it takes from people and how near the edge it stands;
    /// below 0 before a face.</summary>
    private float Worth(PlacedProp thing, IReadOnlyList<PlacedProp> placed)
    {
        var (half, at) = (thing.Half, thing.Centre);
        var box = new SKRect(at.X - (half * Girth), at.Y - half, at.X + (half * Girth), at.Y + half);
        var worth = Shown(box);
        foreach (var person in people)
        {
            var reach = new Vector2(0.55f, 0.62f) * person.HeadHeight;
            var head = new SKRect(
                person.Head.X - reach.X, person.Head.Y - reach.Y, person.Head.X + reach.X, person.Head.Y + reach.Y);
            if (thing.IsBefore)
            {
                if (Shared(box, head) > 0)
                    return -1;
                worth -= 0.9f * Shared(box, person.Body) / MathF.Max(Area(person.Body), 1);
                worth -= 0.25f * Shared(box, person.Body) / Area(box);
            }
            else
            {
                worth -= 1.3f * Shared(box, person.Body) / Area(box);
                worth -= 0.3f * Shared(box, head) / Area(box);
            }
        }

        foreach (var other in placed)
        {
            var size = other.Half;
            var taken = SKRect.Inflate(other.Bounds, -size * 0.1f, 0);
            worth -= 2.2f * Shared(box, taken) / MathF.Min(Area(box), Area(taken));
        }

        return worth - (0.12f * MathF.Abs((at.X / canvas.X) - 0.5f));
    }

    private float Shown(SKRect box) => Shared(box, new SKRect(0, 0, canvas.X, canvas.Y)) / Area(box);

    private static float Area(SKRect box) => MathF.Max(box.Width * box.Height, 1e-3f);

    private static float Shared(SKRect a, SKRect b)
    {
        var width = MathF.Min(a.Right, b.Right) - MathF.Max(a.Left, b.Left);
        var height = MathF.Min(a.Bottom, b.Bottom) - MathF.Max(a.Top, b.Top);
        return width <= 0 || height <= 0 ? 0 : width * height;
    }
}
