using Kantoku.Core.Diagnostics;
using Kantoku.Core.Story.Chronicle;
using Kantoku.Core.Story.Prose;
using Kantoku.Core.Story.States;
using Kantoku.Core.Story.Vocabulary;

namespace Kantoku.Core.Story.Checks;

/// <summary>Wounds stay where they are until they heal, clothes until they are changed, hair its colour.</summary>
internal sealed class BodyRules
{
    private readonly FindingList _findings;
    private readonly Dictionary<int, (InkTone Tone, Cause By)> _hair = [];

    public BodyRules(StoryWorld world, StoryBible bible, FindingList findings)
    {
        _findings = findings;
        var reader = new ProseReader(Lexicon.Prose);
        for (var i = 0; i < world.Cast.Length; i++)
        {
            var entry = bible.Cast.FirstOrDefault(entry => entry.Id == world.Cast[i].Id);
            reader.Read(entry?.Hair ?? "");
            var at = Math.Max(reader.IndexOf(Topic.HairTone), reader.IndexOf(Topic.Colour));
            if (entry is not null && at >= 0)
            {
                _hair[i] = ((InkTone)reader.Sightings[at].Value,
                    new Cause(entry.At, $"The bible: \"{entry.Hair}\""));
            }
        }
    }

    public void Check(PanelRecord panel, StoryFact fact, StoryFold fold)
    {
        if (fact.Person < 0 || panel.HasApparition)
        {
            return;
        }

        var state = fold.Person(fact.Person);
        switch (fact.Deed)
        {
            case Deed.IsBandaged:
                CheckSide(fact, state);
                break;
            case Deed.Acts:
                CheckLimb(fact, state);
                break;
            case Deed.Wears:
                CheckClothes(panel, fact, state);
                break;
            case Deed.HasHair when !fold.IsAside:
                CheckHair(fact);
                break;
            default:
                break;
        }
    }

    private void CheckSide(StoryFact fact, PersonState state)
    {
        foreach (var injury in state.Injuries)
        {
            if (AreMirrored(injury.Part, fact.Value) && injury.By.Fact.At != fact.At)
            {
                _findings.Add(StoryCodes.WoundMoves, (fact.Person, fact.Value), fact.At,
                    $"{_findings.NameOf(fact.Person)}'s {fact.Value} is bandaged, but it was the {injury.Part}.",
                    $"Write {injury.Part}, or tell of a second wound.", _findings.Because(injury.By));
            }
        }
    }

    private static bool AreMirrored(string first, string second) =>
        (first.StartsWith("left ", StringComparison.Ordinal) && second.StartsWith("right ", StringComparison.Ordinal)
            && first[5..] == second[6..])
        || (first.StartsWith("right ", StringComparison.Ordinal) && second.StartsWith("left ", StringComparison.Ordinal)
            && first[6..] == second[5..]);

    private void CheckLimb(StoryFact fact, PersonState state)
    {
        if (fact.Value is not ("run" or "jump"))
        {
            return;
        }

        foreach (var injury in state.Injuries)
        {
            if (injury.Part.EndsWith("leg", StringComparison.Ordinal) && injury.By.Fact.At != fact.At)
            {
                _findings.Add(StoryCodes.WoundForgotten, (fact.Person, injury.Part), fact.At,
                    $"{_findings.NameOf(fact.Person)} {fact.Value}s in spite of the hurt {injury.Part}.",
                    $"Let it heal first, let {_findings.NameOf(fact.Person)} limp, "
                        + $"or write [[set: {_findings.NameOf(fact.Person)}=healed]].",
                    _findings.Because(injury.By));
            }
        }
    }

    private void CheckClothes(PanelRecord panel, StoryFact fact, PersonState state)
    {
        if (fact.Value.Length > 0 && state is { Clothes.Length: > 0, ClothesBy: { } by } && by.Fact.At != fact.At
            && state.Scene == panel.Scene && !SameClothes(state.Clothes, fact.Value))
        {
            _findings.Add(StoryCodes.ClothesChange, (fact.Person, fact.Value), fact.At,
                $"{_findings.NameOf(fact.Person)} wears a {fact.Value}, but wore a {state.Clothes} in the same scene.",
                "Let them change, or write the same clothes.", _findings.Because(by));
        }
    }

    /// <summary>One names the other: "coat" is the "red coat".</summary>
    private static bool SameClothes(string first, string second) =>
        first.EndsWith(second, StringComparison.Ordinal) || second.EndsWith(first, StringComparison.Ordinal);

    private void CheckHair(StoryFact fact)
    {
        if (!Enum.TryParse<InkTone>(fact.Value, ignoreCase: true, out var tone))
        {
            return;
        }

        if (!_hair.TryGetValue(fact.Person, out var known))
        {
            _hair[fact.Person] = (tone, new Cause(fact.At, $"\"{fact.Words}\""));
        }
        else if (Math.Abs((int)known.Tone - (int)tone) >= 2)
        {
            _findings.Add(StoryCodes.HairChanges, (fact.Person, fact.Value), fact.At,
                $"{_findings.NameOf(fact.Person)}'s hair has another colour than before.",
                "Write the same colour, or let them dye it.", known.By);
        }
    }
}
