using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Kantoku.Core.Story;

namespace Kantoku.Engine.Bible;

/// <summary>Writes a world as a commented bible for its author to edit; read back with the same script it gives the
/// same
/// world.</summary>
public static class BibleWriter
{
    private const string Head = """
        # The bible: who and what the story has, as it was understood from the script.
        # Change what you like: what stands here wins over what the script says. What you delete is inferred again.
        #
        # cast: id is what notes use ([[cast: ID@look angry]]); names are all names that mean this person.
        #   age     child, teen, adult, middle-aged, elderly, or a number
        #   hair    how dark (white, light, brown, dark, black) and which style (spiky, messy, swept back, curtain,
        #           over one eye, buzz cut, bald, curly, bob, long hair, hime cut, ponytail, twintails, bun, braid)
        #   eyes    round, sharp, gentle or small eyes, and how dark
        #   build   slight, average, sturdy or heavy; tall or short
        #   marks   glasses, round glasses, scar, moustache, beard, freckles, headband, eyepatch, mole, hat, bandage,
        #           earrings, ribbon; or none
        #   wardrobe  a name for each look, and its clothes; the first is the usual one

        """;

    /// <param name="world">What <see cref="Casting.Resolve"/> gave.</param>
    /// <param name="bible">What it was given: the author's own words stand as they are, with what no picture hangs
    /// on.</param>
    /// <returns>YAML, lines ended by a line feed.</returns>
    public static string Write(StoryWorld world, StoryBible bible)
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        if (bible.Style is { Length: > 0 } style)
        {
            Line(text, 0, $"style: {Quoted(style)}");
            text.Append('\n');
        }

        Line(text, 0, world.Cast.Length > 0 ? "cast:" : "cast: []");
        foreach (var character in world.Cast)
        {
            WriteCharacter(text, character, bible.Cast.FirstOrDefault(entry => entry.Id == character.Id));
        }

        text.Append('\n');
        Line(text, 0, "# locations: names are the headings and words that mean this place; look says what kind it is.");
        Line(text, 0, world.Places.Length > 0 ? "locations:" : "locations: []");
        foreach (var place in world.Places)
        {
            WritePlace(text, place, bible.Locations.FirstOrDefault(entry => entry.Id == place.Id));
        }

        BibleRest.Write(text, bible);
        return text.ToString();
    }

    private static void WriteCharacter(StringBuilder text, Character character, CastEntry? entry)
    {
        var design = character.Looks[0].Design;
        var features = character.Looks.Aggregate(design.Features, (common, look) => common & look.Design.Features);
        Line(text, 1, $"- id: {Quoted(character.Id)}");
        if (entry is null && character.Description.Length > 0)
        {
            Line(text, 2, $"# From the script: {Comment(character.Description)}");
        }

        Line(text, 2, $"names: {ListOf(character.Names)}");
        Line(text, 2, $"age: {Own(entry?.Age, LookPhrases.Age(design))}");
        Line(text, 2, $"gender: {Own(entry?.Gender, LookPhrases.Gender(design))}");
        Line(text, 2, $"hair: {Own(entry?.Hair, LookPhrases.Hair(design))}");
        Line(text, 2, $"eyes: {Own(entry?.Eyes, LookPhrases.Eyes(design))}");
        Line(text, 2, $"build: {Own(entry?.Build, LookPhrases.Build(design))}");
        Optional(text, "face", entry?.Face ?? LookPhrases.Creature(design));
        var marks = features == Features.None ? ["none"] : LookPhrases.Marks(features);
        Line(text, 2, $"marks: {ListOf(entry is { Marks.Length: > 0 } ? entry.Marks : marks)}");
        Line(text, 2, "wardrobe:");
        foreach (var look in character.Looks)
        {
            var extra = string.Concat(LookPhrases.Marks(look.Design.Features & ~features).Select(mark => ", " + mark));
            var own = entry?.Wardrobe.FirstOrDefault(one => one.Look == look.Name)?.Clothes;
            Line(text, 3, $"{Quoted(look.Name)}: {Own(own, LookPhrases.Clothes(look.Design) + extra)}");
        }

        Optional(text, "voice", character.Voice);
        Rest(text, 2, entry?.Other ?? []);
    }

    private static void WritePlace(StringBuilder text, Place place, LocationEntry? entry)
    {
        Line(text, 1, $"- id: {Quoted(place.Id)}");
        Line(text, 2, $"names: {ListOf(place.Names)}");
        Optional(text, "look", place.Description.Length > 0 ? place.Description : LookPhrases.Place(place.Design.Kind));
        Rest(text, 2, entry?.Other ?? []);
    }

    /// <summary>The author's words, else those that were inferred.</summary>
    private static string Own(string? own, string inferred) => own is { Length: > 0 } ? Quoted(own) : inferred;

    /// <summary>A key with its words, or nothing.</summary>
    internal static void Optional(StringBuilder text, string key, string? words)
    {
        if (words is { Length: > 0 })
        {
            Line(text, 2, $"{key}: {Quoted(words)}");
        }
    }

    internal static void Rest(StringBuilder text, int depth, ImmutableArray<KeyValuePair<string, string>> keys)
    {
        foreach (var (key, words) in keys)
        {
            Line(text, depth, $"{Quoted(key)}: {Quoted(words)}");
        }
    }

    internal static string ListOf(IEnumerable<string> items) => $"[{string.Join(", ", items.Select(Quoted))}]";

    internal static void Line(StringBuilder text, int depth, string line)
        => text.Append(' ', depth * 2).Append(line).Append('\n');

    private static string Comment(string words) => string.Concat(words.Select(unit => char.IsControl(unit) ? ' '
        : unit));

    /// <summary>Plain where YAML cannot mistake it, else in double quotes.</summary>
    internal static string Quoted(string value)
    {
        var isPlain = value.Length > 0 && char.IsLetter(value[0]) && !value.EndsWith(' ')
            && value.All(unit => char.IsLetterOrDigit(unit)
            || unit is ' ' or '_' or '.' or '\'' or '(' or ')' or '-' or '・')
            && value is not ("null" or "Null" or "NULL") && !value.Contains("  ", StringComparison.Ordinal);
        if (isPlain)
        {
            return value;
        }

        var quoted = new StringBuilder("\"");
        foreach (var unit in value)
        {
            _ = unit switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                _ when char.IsControl(unit) || unit is '\u2028' or '\u2029' or '\uFEFF' =>
                    quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}"),
                _ => quoted.Append(unit),
            };
        }

        return quoted.Append('"').ToString();
    }
}
