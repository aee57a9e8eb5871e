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
    /// <returns>YAML, lines ended by a line feed.</returns>
    public static string Write(StoryWorld world)
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        if (world.Style.Length > 0)
        {
            Line(text, 0, $"style: {Quoted(world.Style)}");
            text.Append('\n');
        }

        Line(text, 0, world.Cast.Length > 0 ? "cast:" : "cast: []");
        foreach (var character in world.Cast)
        {
            WriteCharacter(text, character);
        }

        text.Append('\n');
        Line(text, 0, "# locations: names are the headings and words that mean this place; look says what kind it is.");
        Line(text, 0, world.Places.Length > 0 ? "locations:" : "locations: []");
        foreach (var place in world.Places)
        {
            WritePlace(text, place);
        }

        return text.ToString();
    }

    private static void WriteCharacter(StringBuilder text, Character character)
    {
        var design = character.Looks[0].Design;
        var features = character.Looks.Aggregate(design.Features, (common, look) => common & look.Design.Features);
        Line(text, 1, $"- id: {Quoted(character.Id)}");
        if (character.Description.Length > 0)
        {
            Line(text, 2, $"# From the script: {Comment(character.Description)}");
        }

        Line(text, 2, $"names: [{string.Join(", ", character.Names.Select(Quoted))}]");
        Line(text, 2, $"age: {LookPhrases.Age(design)}");
        Line(text, 2, $"gender: {LookPhrases.Gender(design)}");
        Line(text, 2, $"hair: {LookPhrases.Hair(design)}");
        Line(text, 2, $"eyes: {LookPhrases.Eyes(design)}");
        Line(text, 2, $"build: {LookPhrases.Build(design)}");
        var marks = features == Features.None ? "none" : string.Join(", ", LookPhrases.Marks(features));
        Line(text, 2, $"marks: [{marks}]");
        Line(text, 2, "wardrobe:");
        foreach (var look in character.Looks)
        {
            var extra = string.Concat(LookPhrases.Marks(look.Design.Features & ~features).Select(mark => ", " + mark));
            Line(text, 3, $"{Quoted(look.Name)}: {LookPhrases.Clothes(look.Design)}{extra}");
        }

        if (character.Voice is { Length: > 0 } voice)
        {
            Line(text, 2, $"voice: {Quoted(voice)}");
        }
    }

    private static void WritePlace(StringBuilder text, Place place)
    {
        Line(text, 1, $"- id: {Quoted(place.Id)}");
        Line(text, 2, $"names: [{string.Join(", ", place.Names.Select(Quoted))}]");
        if (LookPhrases.Place(place.Design.Kind) is { } look)
        {
            Line(text, 2, $"look: {Quoted(place.Description.Length > 0 ? place.Description : look)}");
        }
    }

    private static void Line(StringBuilder text, int depth, string line)
        => text.Append(' ', depth * 2).Append(line).Append('\n');

    private static string Comment(string words) => string.Concat(words.Select(unit => char.IsControl(unit) ? ' '
        : unit));

    /// <summary>Plain where YAML cannot mistake it, else in double quotes.</summary>
    private static string Quoted(string value)
    {
        var isPlain = value.Length > 0 && char.IsLetter(value[0]) && !value.EndsWith(' ')
            && value.All(unit => char.IsLetterOrDigit(unit)
            || unit is ' ' or '_' or '.' or '\'' or '(' or ')' or '-' or '・')
            && value is not ("null" or "Null" or "NULL");
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
