using System.Collections.Immutable;
using Kantoku.Core.Direction;
using Kantoku.Core.Story.Chronicle;
using Kantoku.Core.Story.States;

namespace Kantoku.Core.Story.Graph;

/// <summary>One appearance of a person.</summary>
public sealed record Appearance
{
    /// <summary>Reading ordinal of the panel.</summary>
    public required int Panel { get; init; }

    /// <summary>Name of the look.</summary>
    public required string Look { get; init; }

    public required PersonState State { get; init; }

    /// <summary>Who else is seen, as indices into the cast.</summary>
    public required ImmutableArray<int> Company { get; init; }

    public required bool Speaks { get; init; }
}

/// <summary>The story as one person goes through it.</summary>
public static class CharacterView
{
    public static ImmutableArray<Appearance> Of(
        DirectedScript script, StoryChronicle chronicle, StoryStates states, int person)
    {
        var found = ImmutableArray.CreateBuilder<Appearance>();
        var ordinal = 0;
        foreach (var panel in script.Pages.SelectMany(page => page.Panels))
        {
            var part = panel.Cast.FirstOrDefault(performance => performance.Character == person);
            if (part is not null)
            {
                var record = chronicle.Panels[ordinal];
                found.Add(new Appearance
                {
                    Panel = ordinal,
                    Look = script.World.Cast[person].Looks[part.Look].Name,
                    State = states.Of(person, ordinal),
                    Company = record.Seen.Remove(person),
                    Speaks = record.Speaking.Contains(person),
                });
            }

            ordinal++;
        }

        return found.ToImmutable();
    }
}
