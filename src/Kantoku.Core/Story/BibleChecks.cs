using System.Collections.Immutable;
using Kantoku.Core.Diagnostics;
using Kantoku.Core.Script.Reading;

namespace Kantoku.Core.Story;

/// <summary>What contradicts itself within a bible.</summary>
internal static class BibleChecks
{
    public static ImmutableArray<Diagnostic> Check(StoryBible bible)
    {
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in bible.Cast)
        {
            foreach (var name in entry.Names.Append(entry.Id).Distinct(StringComparer.OrdinalIgnoreCase))
            {
                if (!names.TryAdd(name, entry.Id) && names[name] != entry.Id)
                {
                    found.Add(Warning("KB021", entry.At,
                        $"The name \"{name}\" belongs to {names[name]} and to {entry.Id}.",
                        $"It will mean {names[name]}; give {entry.Id} a name of their own."));
                }
            }
        }

        foreach (var prop in bible.Props)
        {
            if (prop.Owner is { Length: > 0 } owner && !names.ContainsKey(owner))
            {
                var near = Nearest.Of(owner, [.. bible.Cast.SelectMany(entry => entry.Names.Append(entry.Id))]);
                found.Add(Warning("KB022", prop.At, $"The owner \"{owner}\" of {prop.Id} is nobody of the cast.",
                    near is null ? "Name somebody of the cast." : $"Did you mean {near}?"));
            }
        }

        return found.ToImmutable();
    }

    private static Diagnostic Warning(string code, SourceSpan at, string message, string hint) =>
        new() { Code = code, Severity = Severity.Warning, At = at, Message = message, Hint = hint };
}
