using Kantoku.Core.Diagnostics;
using Kantoku.Core.Direction;
using Kantoku.Core.Script.Reading;

namespace Kantoku.Core.Story.Checks;

/// <summary>A cue that is hardly used, stands nowhere else and is nearly another name is probably a slip.</summary>
internal static class SpeakerCheck
{
    private const int RareMax = 2;

    public static void Run(DirectedScript script, StoryBible bible, FindingList findings)
    {
        var counts = new SortedDictionary<string, (int Count, SourceSpan First)>(StringComparer.OrdinalIgnoreCase);
        foreach (var beat in StyleChecks.Beats(script.Source))
        {
            if (beat.Speaker is { } speaker)
            {
                counts[speaker] = counts.TryGetValue(speaker, out var known)
                    ? (known.Count + 1, known.First)
                    : (1, beat.At);
            }
        }

        foreach (var (name, (count, first)) in counts)
        {
            if (count > RareMax || name.Length < 2 || name.Any(char.IsDigit))
            {
                continue;
            }

            var others = counts.Where(other => other.Value.Count >= count && IsSlip(name, other.Key))
                .Select(other => other.Key);
            if (others.FirstOrDefault() is { } near && !IsKnown(name, script, bible))
            {
                findings.Add(StoryCodes.UnknownSpeaker, (-1, name), first,
                    $"{name} speaks here, and {near} elsewhere: are they the same?",
                    $"Write {near}, or give {name} an entry in the bible.",
                    new Cause(counts[near].First, $"{near} speaks here first."));
            }
        }
    }

    /// <summary>The bible or title page declares it, or a description speaks of it.</summary>
    private static bool IsKnown(string name, DirectedScript script, StoryBible bible) =>
        bible.Cast.Any(entry => entry.Names.Append(entry.Id).Contains(name, StringComparer.OrdinalIgnoreCase))
        || (script.Source.TitlePage["Characters"]?.Contains(name, StringComparison.OrdinalIgnoreCase) ?? false)
        || script.Source.Pages.SelectMany(page => page.Panels)
            .Any(panel => panel.Description.Contains(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>One letter is other, missing, too many, or two are swapped; of short names the beginning
    /// agrees.</summary>
    private static bool IsSlip(string name, string other)
    {
        if (name.Equals(other, StringComparison.OrdinalIgnoreCase) || Math.Abs(name.Length - other.Length) > 1)
        {
            return false;
        }

        var isWide = Prose.Letters.IsWide(name[0]);
        return isWide ? name[0] == other[0] && SpellingCheck.Distance(name, other) == 1
            : name.Length > 3 && Nearest.Of(name, [other]) is not null
                && SpellingCheck.Distance(name.ToLowerInvariant(), other.ToLowerInvariant()) == 1;
    }
}
