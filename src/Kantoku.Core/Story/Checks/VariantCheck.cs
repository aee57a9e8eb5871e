using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Kantoku.Core.Diagnostics;
using Kantoku.Core.Direction;
using Kantoku.Core.Story.Chronicle;
using Kantoku.Core.Story.Prose;

namespace Kantoku.Core.Story.Checks;

/// <summary>One name in two spellings that sound alike: Katherine and Catherine, 斎藤 and 斉藤.</summary>
internal static class VariantCheck
{
    private const int ShortestName = 5;

    /// <summary>Kanji of names that are written for one another.</summary>
    private static readonly string[] Families =
        ["斎斉齋齊", "辺邊邉", "高髙", "沢澤", "島嶋嶌", "崎﨑嵜", "浜濱", "桜櫻", "竜龍", "広廣", "真眞", "国國", "富冨", "恵惠", "栄榮", "条條"];

    private static readonly SearchValues<char> Variants = SearchValues.Create(string.Concat(Families));

    public static void Run(DirectedScript script, StoryMemory memory, FindingList findings)
    {
        var seen = new Dictionary<string, (string Spelling, SourceSpan At)>(StringComparer.Ordinal);
        foreach (var panel in script.Source.Pages.SelectMany(page => page.Panels))
        {
            Read(panel.Description, memory.CapitalWordsOf(panel.Description), panel.At, seen, findings);
            foreach (var beat in panel.Beats)
            {
                Read(beat.Text, memory.CapitalWordsOf(beat.Text), beat.At, seen, findings);
            }
        }
    }

    private static void Read(
        string text, ImmutableArray<string> words, SourceSpan at,
        Dictionary<string, (string Spelling, SourceSpan At)> seen, FindingList findings)
    {
        var isJapanese = text.AsSpan().IndexOfAny(Variants) >= 0;
        for (var i = 0; isJapanese && i + 1 < text.Length; i++)
        {
            var family = Array.Find(Families, family => family.Contains(text[i], StringComparison.Ordinal));
            if (family is not null && Letters.IsKanji(text[i + 1]))
            {
                Hold($"{family[0]}{text[i + 1]}", text.Substring(i, 2), at, seen, findings);
            }
        }

        foreach (var word in words)
        {
            if (word.Length >= ShortestName)
            {
                Hold(SoundOf(word), word, at, seen, findings);
            }
        }
    }

    private static void Hold(
        string sound, string spelling, SourceSpan at,
        Dictionary<string, (string Spelling, SourceSpan At)> seen, FindingList findings)
    {
        if (!seen.TryAdd(sound, (spelling, at)) && seen[sound].Spelling != spelling)
        {
            findings.Add(StoryCodes.NameSpeltTwoWays, (-1, sound), at,
                $"\"{spelling}\" is written \"{seen[sound].Spelling}\" elsewhere.", "Write one of the two throughout.",
                new Cause(seen[sound].At, $"\"{seen[sound].Spelling}\" stands here first."));
        }
    }

    /// <summary>The word as it sounds: c is k, y is i, z is s, ph is f, doubled letters are single, h is
    /// silent.</summary>
    private static string SoundOf(ReadOnlySpan<char> word)
    {
        var sound = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length; i++)
        {
            var letter = char.ToLowerInvariant(word[i]) switch { 'c' => 'k', 'y' => 'i', 'z' => 's', var same => same };
            if (letter == 'h' && i > 0)
            {
                if (char.ToLowerInvariant(word[i - 1]) == 'p')
                {
                    sound[^1] = 'f';
                }

                continue;
            }

            if (sound.Length == 0 || sound[^1] != letter)
            {
                sound.Append(letter);
            }
        }

        return sound.ToString();
    }
}
