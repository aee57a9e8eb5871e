using System.Collections.Immutable;
using Kantoku.Core.Script;
using Kantoku.Core.Story.People;

namespace Kantoku.Core.Story.Chronicle;

/// <summary>Reads <c>[[set: …]]</c>, <c>[[knows: …]]</c> and <c>[[needs: …]]</c>.</summary>
internal sealed class NoteReader(PeopleIndex people, ItemNames items)
{
    private const StringSplitOptions Clean = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;

    public void Read(ScriptPanel panel, ImmutableArray<StoryFact>.Builder facts)
    {
        foreach (var note in panel.Notes)
        {
            foreach (var part in note.Key is "set" or "needs" ? note.Value.Split(',', Clean) : [note.Value])
            {
                switch (note.Key)
                {
                    case "set":
                        AddState(note, part, Deed.IsSet, facts);
                        break;
                    case "needs":
                        AddNeed(note, part, facts);
                        break;
                    case "knows":
                        AddKnowledge(note, part, Deed.Learns, facts);
                        break;
                    default:
                        break;
                }
            }
        }
    }

    /// <summary>"lamp=broken", "KENJI=dead", "key=MIO".</summary>
    private void AddState(ScriptNote note, string text, Deed deed, ImmutableArray<StoryFact>.Builder facts)
    {
        var sign = text.IndexOfAny(['=', '＝']);
        if (sign <= 0)
        {
            return;
        }

        var (left, right) = (text[..sign].Trim(), text[(sign + 1)..].Trim());
        var fact = Fact(note, deed) with { Value = right };
        var person = people.Find(left);
        var holder = people.Find(right);
        facts.Add(person >= 0 ? fact with { Person = person }
            : holder >= 0 ? fact with { Item = items.Named(left), Other = holder, Value = "" }
            : fact with { Item = items.Named(left) });
    }

    /// <summary>"lamp=lit", "MIO knows letter".</summary>
    private void AddNeed(ScriptNote note, string text, ImmutableArray<StoryFact>.Builder facts)
    {
        foreach (var verb in (ReadOnlySpan<string>)[" knows ", "は知っている:", "は知る:"])
        {
            var at = text.IndexOf(verb, StringComparison.OrdinalIgnoreCase);
            if (at > 0)
            {
                AddKnowledge(note, text[..at] + " " + text[(at + verb.Length)..], Deed.IsNeeded, facts);
                return;
            }
        }

        AddState(note, text, Deed.IsNeeded, facts);
    }

    /// <summary>"MIO letter", "MIO, KENJI letter": the longest beginning that is a name is who; the rest is
    /// what.</summary>
    private void AddKnowledge(ScriptNote note, string text, Deed deed, ImmutableArray<StoryFact>.Builder facts)
    {
        var last = text.LastIndexOfAny([',', '、']);
        var others = last < 0 ? [] : text[..last].Split([',', '、'], Clean);
        var words = text[(last + 1)..].Split((char[])[' ', '\u3000'], StringSplitOptions.RemoveEmptyEntries);
        for (var count = words.Length - 1; count > 0; count--)
        {
            if (people.Find(string.Join(' ', words[..count])) is >= 0 and var person)
            {
                var fact = Fact(note, deed) with { Value = string.Join(' ', words[count..]).ToLowerInvariant() };
                facts.Add(fact with { Person = person });
                facts.AddRange(others.Select(people.Find).Where(other => other >= 0)
                    .Select(other => fact with { Person = other }));
                return;
            }
        }
    }

    private static StoryFact Fact(ScriptNote note, Deed deed) =>
        new() { Deed = deed, IsNoted = true, At = note.At, Words = $"[[{note.Key}: {note.Value}]]" };
}
