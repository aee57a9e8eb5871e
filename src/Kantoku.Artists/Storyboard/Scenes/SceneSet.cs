using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;

namespace Kantoku.Artists.Storyboard.Scenes;

/// <summary>A place built in metres about the people's spot: what lies flat or far first, then things by
/// distance.</summary>
internal sealed class SceneSet(Light light, ulong seed)
{
    /// <summary>Metres at which a bank of fog lies.</summary>
    private static readonly float[] Mists = [34, 16, 8];

    private readonly List<Action<SceneInk>> layers = [];
    private readonly List<Action<SceneInk>> fronts = [];
    private readonly List<Thing> things = [];

    public Light Light { get; } = light;

    /// <summary>The place's own variation: the same from shot to shot.</summary>
    public InkRandom Random { get; } = new(seed, "set");

    public ulong Seed { get; } = seed;

    /// <summary>A seed for one part of the place.</summary>
    public ulong Part(int number) => InkRandom.Mix(Seed, unchecked((ulong)number));

    /// <summary>Sky, ground, walls: drawn in this order before all things.</summary>
    public void Layer(Action<SceneInk> draw) => layers.Add(draw);

    /// <summary>Drawn after all things: a fence before them, mist.</summary>
    public void Front(Action<SceneInk> draw) => fronts.Add(draw);

    /// <summary>A thing at a place; what is farther from the camera is drawn first.</summary>
    public void Add(Vector3 at, Action<SceneInk> draw) => things.Add(new Thing(at, things.Count, draw));

    public void Draw(SceneInk ink, float clearance)
    {
        foreach (var draw in layers)
            draw(ink);
        var seen = things
            .Select(thing => (Depth: ink.Camera.DepthOf(thing.At), thing))
            .Where(entry => entry.Depth >= clearance)
            .OrderByDescending(entry => entry.Depth).ThenBy(entry => entry.thing.Order);
        var mists = 0;
        foreach (var (depth, thing) in seen)
        {
            for (; ink.Light.Foggy && !ink.Light.Indoors && mists < Mists.Length && depth < Mists[mists]; mists++)
                Mist(ink);
            ink.Begin(thing.At);
            thing.Draw(ink);
        }

        ink.Complete();
        foreach (var draw in fronts)
            draw(ink);
        ink.Complete();
    }

    /// <summary>All that is farther away so far fades, most of all about the horizon.</summary>
    private static void Mist(SceneInk ink)
    {
        ink.Complete();
        var horizon = Math.Clamp(ink.Camera.HorizonY, 0, ink.Area.Bottom);
        var far = Shapes.Rectangle(ink.Area with { Bottom = horizon });
        ink.Canvas.Veil(far, Tone.Linear(0.2f, 0.5f, default, new(0, horizon)));
        var near = Shapes.Rectangle(ink.Area with { Top = horizon });
        ink.Canvas.Veil(near, Tone.Linear(0.5f, 0, new(0, horizon), new(0, ink.Area.Bottom)));
    }

    private readonly record struct Thing(Vector3 At, int Order, Action<SceneInk> Draw);
}
