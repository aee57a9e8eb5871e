using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Kantoku.Press.Lettering;

/// <summary>A stretch of words in one manner.</summary>
/// <param name="Text">Without markup; a line feed is a line break that was asked for.</param>
/// <param name="Emphasis">Marked with asterisks or underscores.</param>
/// <param name="Ruby">The reading set beside it, or null.</param>
internal readonly record struct TextSpan(string Text, bool Emphasis, string? Ruby = null);

/// <summary>Reads what a beat's words say about themselves: <c>*emphasis*</c> and <c>｜漢字《かんじ》</c>.</summary>
internal static class LetterMarkup
{
    /// <summary>Line breaks beyond these are but spaces.</summary>
    private const int MostBreaks = 8;

    /// <summary>Longer texts are cut: nobody letters a novel into one balloon.</summary>
    public const int MostCharacters = 20_000;

    private const char RubyOpen = '《';
    private const char RubyClose = '》';

    /// <returns>Spans in order, none of them empty; nothing at all when there is nothing to letter.</returns>
    public static ImmutableArray<TextSpan> Read(string text)
    {
        var clean = Clean(text);
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        var plain = new StringBuilder();
        var open = new Stack<char>();
        for (var i = 0; i < clean.Length; i++)
        {
            var c = clean[i];
            if (c == '\\' && i + 1 < clean.Length && IsMark(clean[i + 1]))
            {
                plain.Append(clean[++i]);
            }
            else if (IsEmphasis(clean, i, open, out var width))
            {
                Flush(spans, plain, open.Count > 0);
                Toggle(open, c);
                i += width - 1;
            }
            else if (c == RubyOpen && TryRuby(clean, i, plain, out var ruby, out var after))
            {
                TakeBase(spans, plain, open.Count > 0, ruby);
                i = after;
            }
            else
            {
                plain.Append(c);
            }
        }

        Flush(spans, plain, open.Count > 0);
        return spans.ToImmutable();
    }

    private static bool IsMark(char c) => c is '*' or '_' or '\\';

    /// <summary>An asterisk or underscore run opens before a word and closes after one, and only if the other half
    /// is there; underscores never stand inside a word.</summary>
    private static bool IsEmphasis(string text, int at, Stack<char> open, out int width)
    {
        var mark = text[at];
        width = 0;
        if (mark is not ('*' or '_'))
        {
            return false;
        }

        while (at + width < text.Length && text[at + width] == mark)
        {
            width++;
        }

        var before = at == 0 ? ' ' : text[at - 1];
        var after = at + width >= text.Length ? ' ' : text[at + width];
        if (width > 3 || (mark == '_' && char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after)))
        {
            return false;
        }

        return open.Contains(mark)
            ? !char.IsWhiteSpace(before)
            : !char.IsWhiteSpace(after) && text.IndexOf(mark, at + width) > at + width;
    }

    /// <summary>Emphasis within emphasis is emphasis; what is closed closes all that was opened within it.</summary>
    private static void Toggle(Stack<char> open, char mark)
    {
        if (!open.Contains(mark))
        {
            open.Push(mark);
            return;
        }

        while (open.Pop() != mark)
        {
        }
    }

    private static bool TryRuby(string text, int at, StringBuilder plain, out string ruby, out int after)
    {
        after = text.IndexOf(RubyClose, at);
        ruby = after > at + 1 ? text[(at + 1)..after] : "";
        return ruby.Length is > 0 and <= 24 && BaseLength(plain, out _) > 0;
    }

    /// <summary>The ruby's base: what follows a bar, or the kanji right before it.</summary>
    private static int BaseLength(StringBuilder plain, out bool barred)
    {
        var length = 0;
        barred = false;
        for (var i = plain.Length - 1; i >= 0 && length < 12; i--, length++)
        {
            if (plain[i] is '｜' or '|')
            {
                barred = true;
                return length;
            }
        }

        length = 0;
        for (var i = plain.Length - 1; i >= 0 && Scripts.IsKanji(plain[i]); i--)
        {
            length++;
        }

        return length;
    }

    private static void TakeBase(
        ImmutableArray<TextSpan>.Builder spans, StringBuilder plain, bool emphasis, string ruby)
    {
        var length = BaseLength(plain, out var barred);
        var from = plain.Length - length;
        var word = plain.ToString(from, length);
        plain.Length = barred ? from - 1 : from;
        Flush(spans, plain, emphasis);
        spans.Add(new TextSpan(word, emphasis, ruby));
    }

    private static void Flush(ImmutableArray<TextSpan>.Builder spans, StringBuilder plain, bool emphasis)
    {
        if (plain.Length > 0)
        {
            spans.Add(new TextSpan(plain.ToString(), emphasis));
            plain.Clear();
        }
    }

    /// <summary>Drops what has no shape, tells apart opening and closing quotes, joins dashes and dots.</summary>
    private static string Clean(string text)
    {
        var kept = new StringBuilder(Math.Min(text.Length, MostCharacters));
        var breaks = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (kept.Length >= MostCharacters)
            {
                break;
            }

            var isSpareBreak = rune.Value == '\n' && ++breaks > MostBreaks;
            Append(kept, isSpareBreak ? new Rune(' ') : rune);
        }

        kept.Replace("---", "—").Replace("--", "—").Replace("....", "…").Replace("...", "…");
        return kept.ToString().Trim();
    }

    private static void Append(StringBuilder kept, Rune rune)
    {
        switch (rune.Value)
        {
            case '\n':
                kept.Append('\n');
                break;
            case '"':
                kept.Append(OpensQuote(kept) ? '“' : '”');
                break;
            case '\'':
                kept.Append(OpensQuote(kept) ? '‘' : '’');
                break;
            case 0x203C:
                kept.Append("!!");
                break;
            case 0x2049:
                kept.Append("!?");
                break;
            case 0x2764 or 0x2763 or 0x1F496 or 0x1F495:
                kept.Append('♥');
                break;
            default:
                if (Rune.IsWhiteSpace(rune))
                {
                    AppendSpace(kept, rune);
                }
                else if (!IsInvisible(rune))
                {
                    kept.Append(rune.ToString());
                }

                break;
        }
    }

    private static void AppendSpace(StringBuilder kept, Rune rune)
    {
        if (rune.Value is 0x3000 or 0xA0)
        {
            kept.Append((char)rune.Value);
        }
        else if (kept.Length > 0 && kept[^1] is not (' ' or '\n'))
        {
            kept.Append(' ');
        }
    }

    private static bool OpensQuote(StringBuilder kept) =>
        kept.Length == 0 || kept[^1] is ' ' or '\n' or '(' or '[' or '—' or '“' or '*' or '_';

    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        || rune.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);
}
