using Kantoku.Core.Diagnostics;
using Kantoku.Core.Story.Chronicle;
using Kantoku.Core.Story.States;

namespace Kantoku.Core.Story.Checks;

/// <summary>Nobody says what they do not know yet, and no caption tells the twist before its page.</summary>
internal sealed class KnowledgeRules
{
    private readonly StoryChronicle _chronicle;
    private readonly FindingList _findings;
    private readonly HashSet<string> _known;
    private readonly Dictionary<string, Occurrence> _firstLearnt = new(StringComparer.Ordinal);

    public KnowledgeRules(StoryChronicle chronicle, StoryBible bible, FindingList findings)
    {
        (_chronicle, _findings) = (chronicle, findings);
        _known = new HashSet<string>(
            bible.Facts.Where(fact => fact.KnownBy.Length > 0).Select(fact => fact.Id.ToLowerInvariant()),
            StringComparer.Ordinal);
        for (var panel = 0; panel < chronicle.Panels.Length; panel++)
        {
            foreach (var fact in chronicle.Panels[panel].Facts)
            {
                if (fact is { Deed: Deed.Learns, IsNoted: true })
                {
                    _firstLearnt.TryAdd(fact.Value, new Occurrence(panel, fact));
                }
            }
        }
    }

    public void Check(int ordinal, StoryFact fact, StoryFold fold)
    {
        if (fact.Deed == Deed.Tells)
        {
            CheckTelling(ordinal, fact, fold);
        }
        else if (fact is { Deed: Deed.IsNeeded, Item: "" } && fact.Person >= 0
            && fold.Person(fact.Person).KnowledgeOf(fact.Value) is null)
        {
            var name = _findings.NameOf(fact.Person);
            ReadOnlySpan<Cause> because = LearntBy(fact.Person, fact.Value) is { } later
                ? [_findings.Because(later)] : [];
            _findings.Add(StoryCodes.NeedUnmet, (fact.Person, fact.Value), fact.At,
                $"This panel needs that {name} knows {fact.Value}, but {name} does not know it yet.",
                $"Write [[knows: {name} {fact.Value}]] where it is learnt, before this panel.", because);
        }
    }

    private void CheckTelling(int ordinal, StoryFact fact, StoryFold fold)
    {
        var isKnownHere = _chronicle.Panels[ordinal].Facts.Any(other => other.Deed == Deed.Learns
            && other.Value == fact.Value);
        if (fact.Person < 0)
        {
            if (_firstLearnt.TryGetValue(fact.Value, out var first) && first.Panel > ordinal)
            {
                _findings.Add(StoryCodes.ToldTooEarly, (-1, fact.Value), fact.At,
                    $"\"{fact.Words}\" tells {fact.Value}, which is to come out only at "
                        + $"{_findings.PlaceOf(first.Panel)}.",
                    "Move the words behind that panel, or leave out what gives it away.", _findings.Because(first));
            }

            return;
        }

        var isKnowable = _known.Contains(fact.Value) || _firstLearnt.ContainsKey(fact.Value);
        if (isKnowable && !isKnownHere && fold.Person(fact.Person).KnowledgeOf(fact.Value) is null)
        {
            var name = _findings.NameOf(fact.Person);
            ReadOnlySpan<Cause> because = LearntBy(fact.Person, fact.Value) is { } later
                ? [_findings.Because(later)] : [];
            _findings.Add(StoryCodes.KnownTooEarly, (fact.Person, fact.Value), fact.At,
                $"{name} says \"{fact.Words}\", but does not know {fact.Value} yet.",
                $"Let {name} learn it first: [[knows: {name} {fact.Value}]].", because);
        }
    }

    /// <summary>Where somebody learns a fact, at any time; null when they never do.</summary>
    private Occurrence? LearntBy(int person, string value)
    {
        for (var panel = 0; panel < _chronicle.Panels.Length; panel++)
        {
            foreach (var fact in _chronicle.Panels[panel].Facts)
            {
                if (fact is { Deed: Deed.Learns, IsNoted: true } && fact.Person == person && fact.Value == value)
                {
                    return new Occurrence(panel, fact);
                }
            }
        }

        return null;
    }
}
