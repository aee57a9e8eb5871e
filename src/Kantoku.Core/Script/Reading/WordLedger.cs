using System.Collections.Immutable;

namespace Kantoku.Core.Script.Reading;

/// <summary>Accounts for every word of the source: those that are markup, those that the script holds, and the rest,
/// which
/// are lost.</summary>
/// <remarks>A word is a run of letters or a run of digits; where a script has no spaces, each character is one. Words
/// are
/// counted
/// as a multiset by 64-bit hashes, so the order in which a format moves them does not matter.</remarks>
internal sealed class WordLedger
{
    private enum Kind : byte
    {
        None,
        Letter,
        Digit,

        /// <summary>A word by itself, in a script without spaces.</summary>
        Word,
    }

    private static readonly Kind[] KindsOfAscii =
    [
        .. Enumerable.Range(0, 128).Select(c => char.IsAsciiLetter((char)c) ? Kind.Letter
            : char.IsAsciiDigit((char)c) ? Kind.Digit : Kind.None),
    ];

    private ulong[] _words = new ulong[1 << 12];
    private int[] _counts = new int[1 << 12];
    private int[]? _characters;
    private int _used;
    private long _source;
    private long _markup;

    /// <summary>Words that ought to be held somewhere.</summary>
    public int SourceWords => (int)Math.Clamp(_source - _markup, 0, int.MaxValue);

    /// <summary>Words of the source.</summary>
    public void Source(ReadOnlySpan<char> text) => _source += Count(text, 1);

    /// <summary>Words that only structure the source: keywords, numbers, tags, names of keys.</summary>
    public void Markup(ReadOnlySpan<char> text) => _markup += Count(text, -1);

    /// <summary>Words that would end nowhere if the script were this one.</summary>
    public int LostWords(MangaScript script)
    {
        foreach (var entry in script.TitlePage.Entries)
        {
            Hold(entry.Key);
            Hold(entry.Value);
        }

        SceneHeading? scene = null;
        foreach (var page in script.Pages)
        {
            Hold(page.Label);
            Hold(page.Remarks);
            foreach (var panel in page.Panels)
            {
                if (panel.Scene is { } heading && !ReferenceEquals(heading, scene))
                {
                    scene = heading;
                    Hold(heading.Text);
                }

                Hold(panel);
            }
        }

        return (int)Math.Min(Positive(_counts) + Positive(_characters ?? []), int.MaxValue);
    }

    private static long Positive(int[] counts)
    {
        var sum = 0L;
        foreach (var count in counts)
        {
            sum += Math.Max(0, count);
        }

        return sum;
    }

    private void Hold(ScriptPanel panel)
    {
        Hold(panel.Description);
        foreach (var note in panel.Notes)
        {
            Hold(note.Key);
            Hold(note.Value);
        }

        foreach (var beat in panel.Beats)
        {
            Hold(beat.Text);
            Hold(beat.Delivery);
            if (!beat.Continued)
            {
                Hold(beat.Speaker);
            }
        }
    }

    private void Hold(ImmutableArray<string> texts)
    {
        foreach (var text in texts)
        {
            Hold(text);
        }
    }

    private void Hold(string? text) => Count(text, -1);

    private int Count(ReadOnlySpan<char> text, int change)
    {
        const ulong Prime = 1099511628211;
        const ulong Basis = 14695981039346656037;
        var kinds = KindsOfAscii;
        var words = 0;
        var i = 0;
        while (i < text.Length)
        {
            var kind = KindOf(text[i], kinds);
            if (kind is Kind.None or Kind.Word)
            {
                words += kind == Kind.Word ? ChangeCharacter(text[i], change) : 0;
                i++;
                continue;
            }

            var hash = Basis;
            do
            {
                hash = unchecked((hash ^ text[i++]) * Prime);
            }
            while (i < text.Length && KindOf(text[i], kinds) == kind);
            Change(hash, change);
            words++;
        }

        return words;
    }

    private int ChangeCharacter(char c, int change)
    {
        _characters ??= new int[char.MaxValue + 1];
        _characters[c] += change;
        return 1;
    }

    private static Kind KindOf(char c, Kind[] kindsOfAscii) => c < kindsOfAscii.Length
        ? kindsOfAscii[c]
        : Glyphs.HasNoSpaces(c) ? Glyphs.IsWord(c) ? Kind.Word : Kind.None
        : char.IsLetterOrDigit(c) ? Kind.Letter
        : Kind.None;

    private void Change(ulong word, int change)
    {
        word = word == 0 ? 1 : word;
        var mask = _words.Length - 1;
        var slot = SlotOf(word) & mask;
        while (_words[slot] != word)
        {
            if (_words[slot] == 0)
            {
                _words[slot] = word;
                if (++_used * 2 > _words.Length)
                {
                    _counts[slot] = change;
                    Grow();
                    return;
                }

                break;
            }

            slot = (slot + 1) & mask;
        }

        _counts[slot] += change;
    }

    private static int SlotOf(ulong word) => (int)((word ^ (word >> 29)) & int.MaxValue);

    private void Grow()
    {
        var (words, counts) = (_words, _counts);
        _words = new ulong[words.Length * 2];
        _counts = new int[words.Length * 2];
        var mask = _words.Length - 1;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] == 0)
            {
                continue;
            }

            var slot = SlotOf(words[i]) & mask;
            while (_words[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }

            (_words[slot], _counts[slot]) = (words[i], counts[i]);
        }
    }
}
