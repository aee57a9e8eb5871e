using System.Diagnostics.CodeAnalysis;

namespace Kantoku.Core.Story.Prose;

/// <summary>Words and phrases with what they mean; the longest match wins. Built once, then only read.</summary>
/// <typeparam name="T">The meaning.</typeparam>
internal sealed class PhraseTable<T>
{
    private readonly Dictionary<string, List<Phrase>> _spaced = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Phrase>>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly Dictionary<char, List<Phrase>> _wide = [];

    public PhraseTable() => _bySpan = _spaced.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Adds a phrase, its words parted by one space; what was first added stays first among equals.</summary>
    /// <returns>The meaning that stands for it: the one given, or the one already there.</returns>
    public T Add(string text, T meaning)
    {
        var isWide = Letters.IsWide(text[0]);
        var words = isWide ? [text] : text.Split(' ');
        List<Phrase>? list;
        if (isWide)
        {
            if (!_wide.TryGetValue(text[0], out list))
            {
                _wide.Add(text[0], list = []);
            }
        }
        else if (!_spaced.TryGetValue(words[0], out list))
        {
            _spaced.Add(words[0], list = []);
        }

        var at = 0;
        for (; at < list.Count && list[at].Weight >= text.Length; at++)
        {
            if (string.Equals(list[at].Text, text, StringComparison.OrdinalIgnoreCase))
            {
                return list[at].Meaning;
            }
        }

        list.Insert(at, new Phrase(text, words, text.Length, meaning));
        return meaning;
    }

    /// <summary>The longest phrase of spaced words that begins at a word.</summary>
    public bool TryMatch(ReadOnlySpan<char> text, ReadOnlySpan<Word> words, int at,
        [MaybeNullWhen(false)] out T meaning, out int count)
    {
        var first = words[at];
        if (_bySpan.TryGetValue(text.Slice(first.Start, first.Length), out var list))
        {
            foreach (var phrase in list)
            {
                if (Follows(text, words, at, phrase.Words))
                {
                    (meaning, count) = (phrase.Meaning, phrase.Words.Length);
                    return true;
                }
            }
        }

        (meaning, count) = (default, 0);
        return false;
    }

    /// <summary>The longest phrase without spaces that begins at a character.</summary>
    public bool TryMatchWide(ReadOnlySpan<char> text, int at,
        [MaybeNullWhen(false)] out T meaning, out int length)
    {
        if (_wide.TryGetValue(text[at], out var list))
        {
            foreach (var phrase in list)
            {
                if (text[at..].StartsWith(phrase.Text) && Letters.IsWideBoundary(text, at, phrase.Text.Length))
                {
                    (meaning, length) = (phrase.Meaning, phrase.Text.Length);
                    return true;
                }
            }
        }

        (meaning, length) = (default, 0);
        return false;
    }

    private static bool Follows(ReadOnlySpan<char> text, ReadOnlySpan<Word> words, int at, string[] phrase)
    {
        if (at + phrase.Length > words.Length)
        {
            return false;
        }

        for (var i = 1; i < phrase.Length; i++)
        {
            var word = words[at + i];
            if (word.Sentence != words[at].Sentence
                || !text.Slice(word.Start, word.Length).Equals(phrase[i], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    private readonly record struct Phrase(string Text, string[] Words, int Weight, T Meaning);
}
