using System.Collections.Frozen;
using System.Numerics;
using Kantoku.Artists.Storyboard.Props;

namespace Kantoku.Artists.Storyboard.Figures;

/// <summary>Where the head of a creature's drawing is. Hundredths of the drawing's half size from its middle.</summary>
/// <param name="Design">The drawing.</param>
/// <param name="Centre">Of the head.</param>
/// <param name="Radius">Half of the head's height.</param>
/// <param name="Mouth">Where a voice comes from.</param>
/// <param name="LooksLeft">Drawn from the side; else from the front.</param>
internal sealed record CreatureHead(PropDesign Design, Vector2 Centre, float Radius, Vector2 Mouth, bool LooksLeft)
{
    private static readonly FrozenDictionary<string, CreatureHead> All =
        new (string Word, Vector2 Centre, float Radius, Vector2 Mouth, bool LooksLeft)[]
        {
            ("cat", new(0, -48), 42, new(0, -20), false),
            ("dog", new(0, -48), 45, new(0, -18), false),
            ("wolf", new(0, -28), 58, new(0, 28), false),
            ("rabbit", new(0, -32), 32, new(0, -9), false),
            ("bird", new(-34, -60), 34, new(-92, -43), true),
            ("crow", new(-34, -58), 34, new(-92, -41), true),
            ("fish", new(-52, 0), 44, new(-86, 8), true),
            ("horse", new(-50, -4), 50, new(-76, 39), true),
            ("snake", new(-22, -80), 24, new(-58, -76), true),
            ("dragon", new(-42, -42), 40, new(-80, -16), true),
            ("monster", new(0, 4), 62, new(0, 42), false),
            ("ghost", new(0, -38), 50, new(0, 4), false),
            ("robot", new(0, -52), 26, new(0, -36), false),
        }
        .Select(entry => (entry.Word, Head: PropCatalog.Find(entry.Word) is { } design
            ? new CreatureHead(design, entry.Centre, entry.Radius, entry.Mouth, entry.LooksLeft) : null))
        .Where(entry => entry.Head is not null)
        .ToFrozenDictionary(entry => entry.Word, entry => entry.Head ?? throw new InvalidOperationException());

    /// <returns>Null where no creature of that word can be drawn.</returns>
    public static CreatureHead? Of(string word) => All.GetValueOrDefault(word);
}
