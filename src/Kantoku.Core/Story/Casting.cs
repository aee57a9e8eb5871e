using System.Collections.Immutable;
using Kantoku.Core.Diagnostics;
using Kantoku.Core.Script;
using Kantoku.Core.Story.People;
using Kantoku.Core.Story.Places;
using Kantoku.Core.Story.Prose;
using Kantoku.Core.Story.Vocabulary;

namespace Kantoku.Core.Story;

/// <summary>Who and what a story has: the bible first, then what the script says, then what follows from the names
/// alone.</summary>
/// <remarks>Deterministic. A person's look hangs on what is said of that person and on their id, so nobody else's
/// coming, going or description changes it.</remarks>
public static class Casting
{
    /// <summary>The name of the only look of a person who has no wardrobe.</summary>
    public const string UsualLook = "usual";

    /// <summary>Completes a bible from a script.</summary>
    /// <returns>The world, and what is wrong with the bible's people and places; a world always comes.</returns>
    public static (StoryWorld World, ImmutableArray<Diagnostic> Diagnostics) Resolve(MangaScript script,
        StoryBible bible)
    {
        var cast = CastGathering.Gather(script, bible);
        var reader = new ProseReader(Lexicon.Prose);
        foreach (var person in cast.People)
        {
            BibleFacts.Read(reader, person);
        }

        var places = new PlaceList(bible.Locations);
        new FactGathering(cast).Read(script, places);
        var style = string.Join("; ", new[] { script.TitlePage["Art style"], bible.Style }.Where(text
            => !string.IsNullOrWhiteSpace(text)));
        var world = new StoryWorld
        {
            Cast = [.. cast.People.Select(person => PersonLooks.Build(reader, person))],
            Places = places.ToPlaces(),
            Style = style,
        };
        return (world, BibleChecks.Check(bible));
    }
}
