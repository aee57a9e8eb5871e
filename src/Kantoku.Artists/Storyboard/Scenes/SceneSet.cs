using System.Numerics;
using Kantoku.Artists.Storyboard.Ink;

namespace Kantoku.Artists.Storyboard.Scenes;

/// <summary>A place built in metres about the people's spot: what lies flat or far first, then things by
/// distance.</summary>
internal sealed class SceneSet(Light light, ulong seed)
{
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
        foreach (var (_, thing) in seen)
        {
            ink.Begin(thing.At);
            thing.Draw(ink);
        }

        ink.Complete();
        foreach (var draw in fronts)
            draw(ink);
        ink.Complete();
    }

    private readonly record struct Thing(Vector3 At, int Order, Action<SceneInk> Draw);
}
