using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Artists.Storyboard.Scenes;

namespace Kantoku.Artists.Storyboard.Effects;

/// <summary>Dust about feet, steam in the air.</summary>
internal static class AirEffects
{
    public static void DustBehind(EffectScene scene)
    {
        var random = scene.Random("dust");
        var (foot, size) = Ground(scene);
        for (var i = 0; i < 5; i++)
        {
            var at = foot + new Vector2(size * (-1.9f + (i * 0.9f)), -size * random.Between(0.1f, 0.35f));
            Clouds.Puff(scene.Ink, at, size * random.Between(0.3f, 0.5f), 0.16f, 2, random);
        }
    }

    public static void DustBefore(EffectScene scene)
    {
        var random = scene.Random("kicked");
        var (foot, size) = Ground(scene);
        for (var i = 0; i < 3; i++)
        {
            var at = foot + new Vector2(size * (-1.3f + (i * 1.35f)), size * random.Between(0.08f, 0.2f));
            Clouds.Puff(scene.Ink, at, size * random.Between(0.24f, 0.4f), 0.14f, 2.2f, random);
        }

        for (var i = 0; i < 14; i++)
        {
            var at = foot + new Vector2(size * random.Between(-2.2f, 2.2f), -size * random.Between(0.1f, 0.9f));
            scene.Ink.Dot(at, random.Between(1.4f, 4f));
        }
    }

    public static void SteamBehind(EffectScene scene) => Wisps(scene, 5, "steam", 1);

    public static void SteamBefore(EffectScene scene) => Wisps(scene, 2, "wisp", 0.7f);

    /// <summary>Where the feet are, and how large a puff about them is.</summary>
    private static (Vector2 Foot, float Size) Ground(EffectScene scene)
    {
        var size = MathF.Min(scene.Area.Width, scene.Area.Height) * 0.2f;
        var foot = new Vector2(scene.Focus.X, scene.Area.Bottom - (size * 0.25f));
        var nearest = float.MaxValue;
        foreach (var person in scene.People)
        {
            var distance = Vector2.Distance(person.Head, scene.Focus);
            if (distance >= nearest)
                continue;
            nearest = distance;
            var reach = person.FeetY - person.Head.Y;
            size = Math.Clamp(reach * 0.24f, 12, scene.Area.Height * 0.3f);
            foot = new Vector2(person.Head.X, MathF.Min(person.FeetY, scene.Area.Bottom - (size * 0.2f)));
        }

        return (foot, size);
    }

    private static void Wisps(EffectScene scene, int count, string part, float share)
    {
        var random = scene.Random(part);
        var (w, h) = (scene.Area.Width, scene.Area.Height);
        Span<Vector2> line = stackalloc Vector2[6];
        for (var i = 0; i < count; i++)
        {
            var x = w * ((i + random.Between(0.2f, 0.8f)) / count);
            var low = h * random.Between(0.75f, 1.02f);
            var length = h * random.Between(0.35f, 0.6f) * share;
            var sway = w * random.Between(0.018f, 0.035f);
            for (var k = 0; k < line.Length; k++)
                line[k] = new Vector2(x + (sway * MathF.Sin(k * 1.7f)), low - (length * k / (line.Length - 1)));
            var curve = Curves.Through(line);
            scene.Ink.Polyline(curve, MathF.Min(w, h) * 0.04f * share, Taper.Both, InkColor.White);
            scene.Ink.Polyline(curve, 2.2f, Taper.Both);
            var swirl = Shapes.Ellipse(
                line[^1] + new Vector2(sway * 0.5f, 0), MathF.Abs(sway) * 0.6f, MathF.Abs(sway) * 0.5f);
            scene.Ink.Polyline(swirl.AsSpan(0, (swirl.Length * 3) / 4), 2, Taper.Both);
        }
    }
}
