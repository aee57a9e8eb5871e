using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Core.Script;
using SkiaSharp;

namespace Kantoku.Artists.Storyboard.Effects;

/// <summary>What tells a memory and a dream from the story's present: memories pale towards the frame, dreams end in
/// clouds.</summary>
internal static class SceneTimes
{
    /// <summary>Share of tone that a memory loses.</summary>
    private const float Paleness = 0.4f;

    /// <summary>A frame may hide so much of the canvas on each side, units.</summary>
    private const float Hidden = 3 * InkCanvas.UnitsPerMm;

    public static void Draw(EffectScene scene, SceneTime time)
    {
        switch (time)
        {
            case SceneTime.Flashback:
                Pale(scene);
                break;
            case SceneTime.Dream:
                Cloud(scene);
                break;
            default:
                break;
        }
    }

    private static void Pale(EffectScene scene)
    {
        var (ink, w, h) = (scene.Ink, scene.Area.Width, scene.Area.Height);
        ink.Lighten(Shapes.Rectangle(scene.Area), Tone.Flat(Paleness));
        var rim = Hidden + (MathF.Min(w, h) * 0.15f);
        Edge(ink, new SKRect(0, 0, w, rim), new(0, Hidden), new(0, rim));
        Edge(ink, new SKRect(0, h - rim, w, h), new(0, h - Hidden), new(0, h - rim));
        Edge(ink, new SKRect(0, 0, rim, h), new(Hidden, 0), new(rim, 0));
        Edge(ink, new SKRect(w - rim, 0, w, h), new(w - Hidden, 0), new(w - rim, 0));
    }

    private static void Edge(InkCanvas ink, SKRect area, Vector2 from, Vector2 to) =>
        ink.Veil(Shapes.Rectangle(area), Tone.Linear(0.92f, 0, from, to));

    private static void Cloud(EffectScene scene)
    {
        var (ink, w, h) = (scene.Ink, scene.Area.Width, scene.Area.Height);
        ink.Lighten(Shapes.Rectangle(scene.Area), Tone.Flat(Paleness * 0.5f));
        var random = scene.Random("dream");
        var size = MathF.Max(MathF.Min(w, h) * 0.11f, 16);
        using var heads = scene.Heads();
        using (ink.ClipOutside(heads))
        {
            using var clouds = new SKPath();
            foreach (var inset in (ReadOnlySpan<float>)[0.15f, 0.6f])
            {
                var at = (Hidden * 0.8f) - (size * (1 - inset));
                Row(clouds, random, new(at, at), new(w - at, at), size);
                Row(clouds, random, new(at, h - at), new(w - at, h - at), size);
                Row(clouds, random, new(at, at), new(at, h - at), size);
                Row(clouds, random, new(w - at, at), new(w - at, h - at), size);
            }

            ink.Sticker(clouds, Tone.White, 2.2f);
        }
    }

    private static void Row(SKPath clouds, InkRandom random, Vector2 from, Vector2 to, float size)
    {
        var count = Math.Clamp((int)(Vector2.Distance(from, to) / (size * 1.1f)), 2, 60);
        for (var i = 0; i <= count; i++)
        {
            var at = Vector2.Lerp(from, to, (i + random.Between(-0.25f, 0.25f)) / count);
            clouds.AddCircle(at.X, at.Y, size * random.Between(0.85f, 1.3f));
        }
    }
}
