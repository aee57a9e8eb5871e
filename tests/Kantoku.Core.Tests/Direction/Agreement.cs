using System.Globalization;
using Kantoku.Core.Direction;
using Kantoku.Core.Story;
using Kantoku.Core.Tests.Story;

namespace Kantoku.Core.Tests.Direction;

/// <summary>Counts how far direction agrees with a reader, by what is asked.</summary>
internal sealed class Agreement
{
    private readonly SortedDictionary<string, (int Right, int All)> _counts = new(StringComparer.Ordinal);

    public List<string> Misses { get; } = [];

    public double ShareOf(string kind) => _counts[kind].Right / (double)_counts[kind].All;

    public IEnumerable<string> Lines => _counts.Select(entry => string.Create(CultureInfo.InvariantCulture,
        $"{entry.Key,-10} {entry.Value.Right,4} of {entry.Value.All,4}  {ShareOf(entry.Key):P1}"));

    public void Compare(GoldenScript golden)
    {
        var script = Scripts.Read(golden.Text);
        var world = Scripts.World(script);
        var panels = Director.Direct(script, world).Pages.SelectMany(page => page.Panels).ToArray();
        foreach (var look in golden.Looks)
        {
            var character = world.Cast.FirstOrDefault(one => IsCalled(one, look.Who));
            foreach (var trait in look.Traits)
            {
                var isRight = character is not null && HasTrait(character.Looks[0].Design, trait);
                Count("look", isRight, $"{golden.Name} {look.Who}: {trait}, was {character?.Looks[0].Design}");
            }
        }

        foreach (var expected in golden.Panels)
        {
            if (expected.Number > panels.Length)
            {
                Count("panels", false, $"{golden.Name} has {panels.Length} panels");
                continue;
            }

            foreach (var (key, value) in expected.Facts)
            {
                Compare($"{golden.Name} {expected.Number}", world, panels[expected.Number - 1], key, value);
            }
        }
    }

    private void Compare(string where, StoryWorld world, DirectedPanel panel, string key, string value)
    {
        switch (key)
        {
            case "who":
                ComparePeople(where, world, panel, value);
                break;
            case "speaks":
                var speakers = panel.Speakers.Where(one => one >= 0).ToArray();
                foreach (var name in Names(value))
                {
                    Count(key, speakers.Any(one => IsCalled(world.Cast[one], name)), $"{where}: {name} speaks");
                }

                break;
            case "place":
                var place = panel.Setting.Place < 0 ? PlaceKind.Abstract
                    : world.Places[panel.Setting.Place].Design.Kind;
                Count(key, IsOneOf(value, place.ToString()), $"{where}: {value}, was {place}");
                break;
            case "props":
                foreach (var prop in value.Split(' '))
                {
                    Count(key, panel.Props.Any(one => IsOneOf(prop, one)),
                        $"{where}: {prop}, was {string.Join(' ', panel.Props)}");
                }

                break;
            case "time" or "weather" or "shot" or "angle" or "backdrop":
                var found = key switch
                {
                    "time" => panel.Setting.Time.ToString(),
                    "weather" => panel.Setting.Weather.ToString(),
                    "shot" => panel.Shot.ToString(),
                    "angle" => panel.Angle.ToString(),
                    _ => panel.Backdrop.ToString(),
                };
                Count(key, IsOneOf(value, found), $"{where}: {key} {value}, was {found}");
                break;
            default:
                CompareActing(where, world, panel, key, value);
                break;
        }
    }

    private void ComparePeople(string where, StoryWorld world, DirectedPanel panel, string value)
    {
        var wanted = Names(value).ToArray();
        var seen = panel.Cast.Select(one => world.Cast[one.Character]).ToArray();
        var told = $"{where}: {value}, was {string.Join(", ", seen.Select(one => one.Id))}";
        foreach (var name in wanted)
        {
            Count("recall", seen.Any(one => IsCalled(one, name)), told);
        }

        foreach (var one in seen)
        {
            Count("precision", wanted.Any(name => IsCalled(one, name)), told);
        }

        var isWhole = wanted.Length == seen.Length && wanted.All(name => seen.Any(one => IsCalled(one, name)));
        Count("company", isWhole, null);
    }

    private void CompareActing(string where, StoryWorld world, DirectedPanel panel, string name, string value)
    {
        var acting = panel.Cast.FirstOrDefault(one => IsCalled(world.Cast[one.Character], name));
        foreach (var (word, i) in value.Split(' ').Select((word, i) => (word, i)))
        {
            if (word == "-")
            {
                continue;
            }

            var (kind, found) = word == "away" ? ("pose", acting?.FacesAway == true ? "away" : "faced")
                : i == 0 ? ("emotion", acting?.Emotion.ToString()) : ("pose", acting?.Pose.ToString());
            var isRight = found is not null && IsOneOf(word, found);
            Count(kind, isRight, $"{where} {name}: {word}, was {found ?? "not there"}");
        }
    }

    private void Count(string kind, bool isRight, string? miss)
    {
        var (right, all) = _counts.GetValueOrDefault(kind);
        _counts[kind] = (right + (isRight ? 1 : 0), all + 1);
        if (!isRight && miss is not null)
        {
            Misses.Add($"{kind}: {miss}");
        }
    }

    private static IEnumerable<string> Names(string value) =>
        value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => name.Replace('_', ' '));

    private static bool IsOneOf(string alternatives, string found) => alternatives.Split('/').Contains(found);

    private static bool IsCalled(Character character, string name) =>
        character.Names.Append(character.Id).Contains(name, StringComparer.OrdinalIgnoreCase);

    private static bool HasTrait(CharacterDesign design, string trait) => trait.Split('.') switch
    {
        ["HairTone", var tone] => design.HairTone.ToString() == tone,
        ["HairStyle", var style] => IsOneOf(style, design.Hair.ToString()),
        ["Garment", var garment] => design.Garment.ToString() == garment,
        ["Build", var build] => design.Build.ToString() == build,
        _ => design.Presentation.ToString() == trait || design.Age.ToString() == trait
            || (Enum.TryParse<Features>(trait, out var feature) && (design.Features & feature) != 0),
    };
}
