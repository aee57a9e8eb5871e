using System.Collections.Immutable;

namespace Kantoku.Core.Plan;

/// <summary>Words for why a step is stale.</summary>
internal static class StaleReason
{
    private const int ShownMax = 60;
    private const int ContextBefore = 16;

    /// <returns>"page 3 panel 2: description: 'a dog' → 'two dogs'".</returns>
    public static string Of(StepId id, ImmutableArray<Fact> before, ImmutableArray<Fact> now)
    {
        var name = NameOf(id);
        foreach (var fact in now)
        {
            if (Find(before, fact.Name) is not { } old)
            {
                return $"{name}: {Plain(fact.Name)} is new";
            }

            if (!string.Equals(old, fact.Value, StringComparison.Ordinal))
            {
                return $"{name}: {Change(fact.Name, old, fact.Value)}";
            }
        }

        foreach (var fact in before)
        {
            if (Find(now, fact.Name) is null)
            {
                return $"{name}: {Plain(fact.Name)} is gone";
            }
        }

        return $"{name}: what it is made from changed";
    }

    /// <summary>A step's name as words: "page 3 panel 2".</summary>
    public static string NameOf(StepId id) => id.Value.Replace(':', ' ').Replace('/', ' ');

    private static string Change(string name, string before, string now)
    {
        if (name.EndsWith(" picture", StringComparison.Ordinal))
        {
            return $"{name[..^8]} is drawn again";
        }

        if (name == "frames")
        {
            return "its frames moved";
        }

        if (name.StartsWith("page ", StringComparison.Ordinal) && name != StepFacts.PageNumber)
        {
            return $"{name} changed";
        }

        var (old, current) = Narrow(before, now);
        return $"{name}: '{old}' → '{current}'";
    }

    private static string Plain(string name) =>
        name.EndsWith(" picture", StringComparison.Ordinal) ? name[..^8] : name;

    private static string? Find(ImmutableArray<Fact> facts, string name)
    {
        foreach (var fact in facts)
        {
            if (string.Equals(fact.Name, name, StringComparison.Ordinal))
            {
                return fact.Value;
            }
        }

        return null;
    }

    /// <summary>Long texts are shown from a little before where they begin to differ.</summary>
    private static (string Old, string New) Narrow(string before, string now)
    {
        if (before.Length <= ShownMax && now.Length <= ShownMax)
        {
            return (OneLine(before), OneLine(now));
        }

        var same = before.AsSpan().CommonPrefixLength(now);
        var from = Math.Max(0, same - ContextBefore);
        while (from > 0 && from < same && !char.IsWhiteSpace(before[from - 1]))
        {
            from++;
        }

        return (Part(before, from), Part(now, from));
    }

    private static string Part(string text, int from)
    {
        var end = Math.Min(text.Length, from + ShownMax);
        return OneLine($"{(from > 0 ? "… " : "")}{text[from..end]}{(end < text.Length ? " …" : "")}");
    }

    private static string OneLine(string text) => text.Replace('\n', ' ').Replace('\r', ' ');
}
