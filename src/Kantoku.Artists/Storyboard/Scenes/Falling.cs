using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Core.Story;
using SkiaSharp;

namespace Kantoku.Artists.Storyboard.Scenes;

/// <summary>What falls and blows: rain, snow, leaves, drifting fog. Units of the canvas.</summary>
internal static class Falling
{
    private const float RainSlant = 0.2f;
    private const float StormSlant = 0.42f;

    /// <summary>Behind people: the thick of it.</summary>
    public static void Behind(InkCanvas ink, Light light, ulong seed)
    {
        var random = new InkRandom(seed, "behind");
        switch (light.Weather)
        {
            case Weather.Rain:
                Rain(ink, RainSlant, 1.2f, random);
                break;
            case Weather.Storm:
                Rain(ink, StormSlant, 1.8f, random);
                break;
            case Weather.Snow:
                Snow(ink, 1.1f, random);
                break;
            case Weather.Wind:
                Wind(ink, random);
                break;
            case Weather.Fog:
                Fog(ink, random);
                break;
            default:
                break;
        }
    }

    /// <summary>Before people: a little of it, clipped away from faces by the caller.</summary>
    public static void Before(InkCanvas ink, Light light, ulong seed)
    {
        var random = new InkRandom(seed, "before");
        switch (light.Weather)
        {
            case Weather.Rain:
                Rain(ink, RainSlant, 0.35f, random);
                break;
            case Weather.Storm:
                Rain(ink, StormSlant, 0.5f, random);
                break;
            case Weather.Snow:
                Snow(ink, 0.3f, random);
                break;
            default:
                break;
        }
    }

    /// <summary>Seen through a window.</summary>
    public static void OnPane(InkCanvas ink, SKRect view, Light light, ulong seed)
    {
        var random = new InkRandom(seed, "pane");
        var count = Math.Clamp((int)(view.Width * view.Height / 1800), 3, 40);
        for (var i = 0; i < count; i++)
        {
            var at = new Vector2(random.Between(view.Left, view.Right), random.Between(view.Top, view.Bottom));
            if (light.Snowy)
                ink.Dot(at, random.Between(1.2f, 3f), InkColor.White);
            else
                ink.Segment(at, at + new Vector2(-4, random.Between(14f, 34f)), 1.5f, Taper.Both, InkColor.White);
        }
    }

    private static void Rain(InkCanvas ink, float slant, float amount, InkRandom random)
    {
        var (w, h) = (ink.Width, ink.Height);
        var reach = MathF.Sqrt(w * h);
        var count = Math.Clamp((int)(amount * w * h / 9000), 16, 220);
        for (var i = 0; i < count; i++)
        {
            var length = reach * random.Between(0.06f, 0.24f);
            var from = new Vector2(random.Between(-0.1f, 1.1f) * w, random.Between(-0.15f, 1f) * h);
            var isWhite = random.Chance(0.6f);
            ink.Segment(
                from, from + new Vector2(-slant * length, length),
                isWhite ? random.Between(1.6f, 3.4f) : random.Between(0.8f, 1.5f), Taper.Both,
                isWhite ? InkColor.White : InkColor.Black);
        }
    }

    private static void Snow(InkCanvas ink, float amount, InkRandom random)
    {
        var (w, h) = (ink.Width, ink.Height);
        var count = Math.Clamp((int)(amount * w * h / 4200), 16, 300);
        for (var i = 0; i < count; i++)
        {
            var near = random.Next();
            var radius = 2.2f + (10 * near * near * near);
            var at = new Vector2(random.Next() * w, random.Next() * h);
            if (radius > 3.5f)
                ink.Ellipse(at, radius, radius, Tone.White, 1);
            else
                ink.Dot(at, radius, InkColor.White);
        }
    }

    private static void Wind(InkCanvas ink, InkRandom random)
    {
        var (w, h) = (ink.Width, ink.Height);
        for (var i = 0; i < 7; i++)
        {
            var y = h * random.Between(0.08f, 0.9f);
            var x = w * random.Between(-0.1f, 0.6f);
            var length = w * random.Between(0.25f, 0.5f);
            var lift = h * random.Between(0.02f, 0.06f);
            ReadOnlySpan<Vector2> streak =
            [
                new(x, y), new(x + (length * 0.3f), y - lift), new(x + (length * 0.65f), y + (lift * 0.6f)),
                new(x + length, y - (lift * 0.8f)),
            ];
            ink.Line(streak, 4.5f, Taper.Both, InkColor.White);
            ink.Line(streak, 1.8f, Taper.Both);
        }

        for (var i = 0; i < 16; i++)
            Leaf(ink, new Vector2(random.Next() * w, random.Next() * h), random.Between(7f, 15f), random);
    }

    private static void Leaf(InkCanvas ink, Vector2 at, float size, InkRandom random)
    {
        var turn = random.Between(0, MathF.Tau);
        ReadOnlySpan<Vector2> outline =
        [
            new(0, 0), new(size * 0.5f, -size * 0.3f), new(size, 0), new(size * 0.5f, size * 0.3f),
        ];
        var leaf = Curves.Around(outline);
        for (var i = 0; i < leaf.Length; i++)
            leaf[i] = at + leaf[i].Rotated(turn);
        ink.Shape(leaf, random.Chance(0.5f) ? Tone.White : Tone.Flat(0.3f), 1.4f);
    }

    private static void Fog(InkCanvas ink, InkRandom random)
    {
        var (w, h) = (ink.Width, ink.Height);
        for (var i = 0; i < 5; i++)
        {
            var centre = new Vector2(w * random.Next(), h * (0.3f + (0.15f * i)));
            var radius = w * random.Between(0.3f, 0.5f);
            var squash = random.Between(0.1f, 0.17f);
            for (var ring = 0; ring < 4; ring++)
            {
                var reach = radius * (1 - (0.2f * ring));
                ink.Veil(Shapes.Ellipse(centre, reach, reach * squash), Tone.Flat(0.16f));
            }
        }

        ink.Veil(Shapes.Rectangle(ink.Area), Tone.Flat(0.12f));
    }
}
