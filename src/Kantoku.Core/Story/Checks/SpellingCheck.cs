using System.Collections.Immutable;
using Kantoku.Core.Diagnostics;
using Kantoku.Core.Direction;
using Kantoku.Core.Script.Reading;
using Kantoku.Core.Story.Chronicle;
using Kantoku.Core.Story.Prose;

namespace Kantoku.Core.Story.Checks;

/// <summary>A word that misses a name of the cast by one letter.</summary>
internal static class SpellingCheck
{
    private const int ShortestName = 4;

    public static void Run(DirectedScript script, StoryMemory memory, FindingList findings)
    {
        var names = script.World.Cast
            .SelectMany(character => character.Names)
            .SelectMany(name => name.Split(' '))
            .Where(word => word.Length >= ShortestName && word.All(char.IsLetter) && char.IsAscii(word[0]))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToArray();
        if (names.Length == 0)
        {
            return;
        }

        var known = new HashSet<string>(names, StringComparer.OrdinalIgnoreCase);
        foreach (var panel in script.Source.Pages.SelectMany(page => page.Panels))
        {
            Read(memory.CapitalWordsOf(panel.Description), panel.At);
            foreach (var beat in panel.Beats)
            {
                Read(memory.CapitalWordsOf(beat.Text), beat.At);
            }
        }

        void Read(ImmutableArray<string> words, SourceSpan at)
        {
            foreach (var word in words)
            {
                if (known.Add(word))
                {
                    Hold(word, at, names, findings);
                }
            }
        }
    }

    private static void Hold(string word, SourceSpan at, string[] names, FindingList findings)
    {
        foreach (var name in names)
        {
            if (IsOneSlip(word, name))
            {
                findings.Add(StoryCodes.NameSpeltTwoWays, (-1, word), at,
                    $"\"{word}\" is nearly \"{name}\".", $"Write {name}, or add {word} to the bible as a name.");
                return;
            }
        }
    }

    /// <summary>One letter is other, missing, too many or swapped, the first one not.</summary>
    private static bool IsOneSlip(string word, string name) =>
        char.ToLowerInvariant(word[0]) == char.ToLowerInvariant(name[0]) && Math.Abs(word.Length - name.Length) <= 1
        && !word.Equals(WordForms.Plural(name), StringComparison.OrdinalIgnoreCase)
        && Nearest.Of(word, [name]) is not null && Distance(word.ToLowerInvariant(), name.ToLowerInvariant()) == 1;

    /// <summary>Letters that differ between the first and the last difference; 1 for two that are swapped.</summary>
    public static int Distance(string first, string second)
    {
        var head = 0;
        while (head < first.Length && head < second.Length && first[head] == second[head])
        {
            head++;
        }

        var tail = 0;
        while (tail < Math.Min(first.Length, second.Length) - head && first[^(tail + 1)] == second[^(tail + 1)])
        {
            tail++;
        }

        var (left, right) = (first[head..^tail], second[head..^tail]);
        var isSwap = left.Length == 2 && right.Length == 2 && left[0] == right[1] && left[1] == right[0];
        return isSwap ? 1 : Math.Max(left.Length, right.Length);
    }
}
