using System.Collections.Frozen;
using Kantoku.Core.Story.Chronicle;

namespace Kantoku.Core.Story.States;

/// <summary>What a fact makes of a person.</summary>
internal static class PersonChanges
{
    /// <summary>Words of <c>[[set: NAME=…]]</c> and the deed that has the same effect.</summary>
    private static readonly FrozenDictionary<string, Deed> ByWord = new Dictionary<string, Deed>
    {
        ["dead"] = Deed.Dies, ["死亡"] = Deed.Dies, ["alive"] = Deed.Revives, ["生存"] = Deed.Revives,
        ["unconscious"] = Deed.Faints, ["気絶"] = Deed.Faints, ["asleep"] = Deed.Sleeps, ["睡眠"] = Deed.Sleeps,
        ["awake"] = Deed.Wakes, ["conscious"] = Deed.Wakes, ["injured"] = Deed.IsInjured, ["wounded"] = Deed.IsInjured,
        ["hurt"] = Deed.IsInjured, ["broken"] = Deed.IsInjured, ["負傷"] = Deed.IsInjured,
        ["bandaged"] = Deed.IsBandaged, ["healed"] = Deed.Heals,
        ["well"] = Deed.Heals, ["wet"] = Deed.GetsWet, ["soaked"] = Deed.GetsWet, ["dry"] = Deed.Dries,
        ["tired"] = Deed.Tires, ["rested"] = Deed.Rests, ["gone"] = Deed.Leaves, ["absent"] = Deed.Leaves,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>A word that only people can be: dead, asleep, hurt.</summary>
    public static bool IsOfPeople(string word) => ByWord.TryGetValue(word, out var deed)
        && deed is not (Deed.GetsWet or Deed.Dries or Deed.Leaves) && word != "broken";

    /// <summary>The deed that a set note's word stands for; a word may be followed by a part of the body.</summary>
    public static StoryFact Meant(StoryFact fact)
    {
        if (fact.Deed is not (Deed.IsSet or Deed.IsNeeded) || fact.Person < 0)
        {
            return fact;
        }

        var space = fact.Value.IndexOf(' ', StringComparison.Ordinal);
        var word = space < 0 ? fact.Value : fact.Value[..space];
        return ByWord.TryGetValue(word, out var deed)
            ? fact with { Deed = deed, Value = space < 0 ? "" : fact.Value[(space + 1)..].Trim() }
            : fact;
    }

    public static PersonState After(PersonState state, int panel, StoryFact fact)
    {
        if (fact.Deed == Deed.IsNeeded)
        {
            return state;
        }

        var meant = Meant(fact);
        var by = new Occurrence(panel, meant);
        return meant.Deed switch
        {
            Deed.Dies or Deed.Kills => state with { Life = Life.Dead, LifeBy = by },
            Deed.Faints when state.Life != Life.Dead => state with { Life = Life.Unconscious, LifeBy = by },
            Deed.Sleeps when state.Life != Life.Dead => state with { Life = Life.Asleep, LifeBy = by },
            Deed.Wakes when state.Life != Life.Dead => state with { Life = Life.Alive, LifeBy = by },
            Deed.Revives => state with { Life = Life.Alive, LifeBy = by },
            Deed.IsInjured => WithInjury(state, new Injury(meant.Value, false, by)),
            Deed.IsBandaged => WithInjury(state, new Injury(meant.Value, true, by)),
            Deed.Heals => Healed(state, meant.Value),
            Deed.GetsWet => state with { WetBy = by },
            Deed.Dries => state with { WetBy = null },
            Deed.Tires => state with { TiredBy = by },
            Deed.Rests or Deed.Sleeps => state with { TiredBy = null },
            Deed.Leaves => state with { LeftBy = by },
            Deed.Enters => state with { LeftBy = null },
            Deed.Changes => state with { WetBy = null, Clothes = meant.Value, ClothesBy = by },
            Deed.Wears when meant.Value.Length > 0 => state with { Clothes = meant.Value, ClothesBy = by },
            Deed.Learns when meant.Value.Length > 0 && state.KnowledgeOf(meant.Value) is null
                => state with { Known = state.Known.Add(new Knowledge(meant.Value, by)) },
            _ => state,
        };
    }

    private static PersonState WithInjury(PersonState state, Injury injury)
    {
        for (var i = 0; i < state.Injuries.Length; i++)
        {
            if (SamePart(state.Injuries[i].Part, injury.Part))
            {
                var known = state.Injuries[i];
                var merged = injury with
                {
                    Part = injury.Part.Length > known.Part.Length ? injury.Part : known.Part,
                    IsBandaged = known.IsBandaged || injury.IsBandaged,
                };
                return state with { Injuries = state.Injuries.SetItem(i, merged) };
            }
        }

        return state with { Injuries = state.Injuries.Add(injury) };
    }

    private static PersonState Healed(PersonState state, string part) =>
        state with { Injuries = state.Injuries.RemoveAll(injury => SamePart(injury.Part, part)) };

    /// <summary>One names the other: no part is any part, "arm" is either arm.</summary>
    public static bool SamePart(string first, string second) =>
        first.Length == 0 || second.Length == 0 || first.EndsWith(second, StringComparison.Ordinal)
            || second.EndsWith(first, StringComparison.Ordinal);
}
