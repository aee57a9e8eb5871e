using System.Collections.Immutable;
using Kantoku.Core.Direction;
using Kantoku.Core.Script;

namespace Kantoku.Core.Story.Chronicle;

/// <summary>Finds lettered words that give a fact of the bible away.</summary>
internal sealed class TellingReader
{
    private readonly List<(string Fact, string Words)> _words = [];

    public TellingReader(StoryBible bible)
    {
        foreach (var fact in bible.Facts)
        {
            foreach (var words in fact.Words)
            {
                if (words.Trim().Length > 1)
                {
                    _words.Add((fact.Id.ToLowerInvariant(), words.Trim()));
                }
            }
        }
    }

    public void Read(DirectedPanel panel, ImmutableArray<StoryFact>.Builder facts)
    {
        if (_words.Count == 0)
        {
            return;
        }

        for (var i = 0; i < panel.Source.Beats.Length; i++)
        {
            var beat = panel.Source.Beats[i];
            foreach (var (fact, words) in _words)
            {
                if (beat.Kind != BeatKind.Sfx && Says(beat.Text, words))
                {
                    facts.Add(new StoryFact
                    {
                        Deed = Deed.Tells, Person = panel.Speakers[i], Value = fact, At = beat.At, Words = beat.Text,
                    });
                }
            }
        }
    }

    /// <summary>The words stand in a text, not as part of longer ones.</summary>
    private static bool Says(string text, string words)
    {
        var plain = text.Replace("*", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal);
        for (var at = plain.IndexOf(words, StringComparison.OrdinalIgnoreCase); at >= 0;
            at = plain.IndexOf(words, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + words.Length;
            var isOpen = at == 0 || !char.IsAsciiLetterOrDigit(plain[at - 1]);
            var isClosed = end == plain.Length || !char.IsAsciiLetterOrDigit(plain[end]);
            if (isOpen && isClosed)
            {
                return true;
            }
        }

        return false;
    }
}
