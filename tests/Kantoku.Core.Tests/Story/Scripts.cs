using System.Collections.Immutable;
using Kantoku.Core.Direction;
using Kantoku.Core.Script;
using Kantoku.Core.Story;

namespace Kantoku.Core.Tests.Story;

/// <summary>Short scripts for tests, read by the real reader.</summary>
internal static class Scripts
{
    public static MangaScript Read(string text) => ScriptReader.Read(text, "test.fountain").Script;

    /// <summary>One page whose panels have these descriptions.</summary>
    public static MangaScript Panels(params string[] descriptions) =>
        Read("# PAGE 1\n\n" + string.Join("\n\n", descriptions.Select((text, i) => $"Panel {i + 1}\n{text}")));

    public static StoryWorld World(MangaScript script, StoryBible? bible = null) =>
        Casting.Resolve(script, bible ?? StoryBible.Empty).World;

    public static StoryWorld World(params string[] descriptions) => World(Panels(descriptions));

    public static Character Named(this StoryWorld world, string id) =>
        world.Cast.Single(character => character.Id == id);

    public static CharacterDesign Design(this StoryWorld world, string id) => world.Named(id).Looks[0].Design;

    public static ImmutableArray<DirectedPanel> Direct(MangaScript script) =>
        [.. Director.Direct(script, World(script)).Pages.SelectMany(page => page.Panels)];

    public static ImmutableArray<DirectedPanel> Direct(string text) => Direct(Read(text));

    public static ImmutableArray<string> CastOf(MangaScript script, int panel)
    {
        var world = World(script);
        var directed = Director.Direct(script, world).Pages.SelectMany(page => page.Panels).ElementAt(panel);
        return [.. directed.Cast.Select(performance => world.Cast[performance.Character].Id)];
    }
}
