using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;
using Kantoku.Artists.Storyboard.Scenes;
using SkiaSharp;

namespace Kantoku.Artists.Storyboard.Effects;

/// <summary>What effects must know of a picture. Canvas units.</summary>
internal sealed class EffectScene
{
    /// <summary>Share of the canvas within which a focus is kept, so that lines always have somewhere to run
    /// to.</summary>
    private const float Edge = 0.08f;

    public EffectScene(InkCanvas ink, Vector2 focus, IReadOnlyList<Bystander> people, ulong seed, bool dark)
    {
        Ink = ink;
        People = people;
        Seed = seed;
        Dark = dark;
        var (w, h) = (ink.Width, ink.Height);
        Focus = new Vector2(
            Math.Clamp(focus.X, w * Edge, w * (1 - Edge)), Math.Clamp(focus.Y, h * Edge, h * (1 - Edge)));
        Reach = Clearing();
    }

    public InkCanvas Ink { get; }

    public Vector2 Focus { get; }

    /// <summary>Half axes of the ellipse about the focus that lines leave free.</summary>
    public Vector2 Reach { get; }

    public IReadOnlyList<Bystander> People { get; }

    public ulong Seed { get; }

    /// <summary>The paper is black: lines are white.</summary>
    public bool Dark { get; }

    public SKRect Area => Ink.Area;

    /// <summary>Longest line across the picture.</summary>
    public float Diagonal => MathF.Sqrt((Area.Width * Area.Width) + (Area.Height * Area.Height));

    public InkRandom Random(string part) => new(Seed, part);

    /// <summary>How much nearer than the rim of the free ellipse a point lies: below 1 inside.</summary>
    public float Closeness(Vector2 point) => ((point - Focus) / Reach).Length();

    public bool IsOnHead(Vector2 point, float margin = 1.15f)
    {
        foreach (var person in People)
        {
            if (((point - person.Head) / (new Vector2(0.52f, 0.62f) * person.HeadHeight * margin)).LengthSquared() < 1)
                return true;
        }

        return false;
    }

    /// <summary>A path of all heads, for clipping. The caller disposes it.</summary>
    public SKPath Heads()
    {
        var path = new SKPath();
        foreach (var person in People)
        {
            var (rx, ry) = (person.HeadHeight * 0.55f, person.HeadHeight * 0.66f);
            path.AddOval(new SKRect(
                person.Head.X - rx, person.Head.Y - ry, person.Head.X + rx, person.Head.Y + ry));
        }

        return path;
    }

    /// <summary>Holds the head that is looked at, and stays well within the frame.</summary>
    private Vector2 Clearing()
    {
        var (w, h) = (Area.Width, Area.Height);
        var reach = new Vector2(w * 0.3f, h * 0.32f);
        foreach (var person in People)
        {
            if (Vector2.Distance(person.Head, Focus) < person.HeadHeight * 0.7f)
                reach = Vector2.Max(reach, new Vector2(person.HeadHeight * 0.75f, person.HeadHeight * 0.85f));
        }

        return Vector2.Min(reach, new Vector2(w * 0.47f, h * 0.47f));
    }
}
