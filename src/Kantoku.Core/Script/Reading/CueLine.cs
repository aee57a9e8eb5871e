using System.Buffers;

namespace Kantoku.Core.Script.Reading;

/// <summary>Who speaks, and how, as a cue says it.</summary>
/// <param name="Speaker">The name as written, or null where a keyword stands for it: NARRATION, SFX.</param>
/// <param name="Dropped">Words of the cue that end in a flag and not in the script.</param>
internal readonly record struct Cue(
    string? Speaker,
    BeatKind Kind,
    bool OffPanel,
    bool Simultaneous,
    string? Delivery,
    string Dropped);

/// <summary>Reads cues: <c>KENJI (O.S.) ^</c>, <c>@健司</c>, <c>NARRATION</c>.</summary>
internal static class CueLine
{
    private const int LongestCue = 120;
    private const int LongestName = 60;
    private const int MostWords = 7;

    private static readonly string[] Abbreviations =
        ["JR", "SR", "DR", "MR", "MRS", "MS", "ST", "NO", "PROF", "SGT", "LT", "CAPT"];

    /// <summary>The name's part of a cue: without brackets at its end and the caret.</summary>
    public static int NameLength(ReadOnlySpan<char> folded)
    {
        var end = folded.Length;
        while (end > 0)
        {
            var c = folded[end - 1];
            if (char.IsWhiteSpace(c) || c == '^')
            {
                end--;
                continue;
            }

            var open = c == ')' ? OpenBracket(folded[..end]) : -1;
            if (open <= 0)
            {
                return end;
            }

            end = open;
        }

        return end;
    }

    /// <summary>True for a line of capitals that may name a speaker.</summary>
    public static bool IsCaps(ReadOnlySpan<char> folded)
    {
        if (folded.Length > LongestCue || folded.IsEmpty)
        {
            return false;
        }

        var name = folded[..NameLength(folded)];
        if (name.IsEmpty || name.Length > LongestName || !char.IsLetterOrDigit(name[0]))
        {
            return false;
        }

        var (upper, words) = (false, 1);
        foreach (var c in name)
        {
            if (char.IsLower(c) || !IsNameCharacter(c))
            {
                return false;
            }

            upper |= char.IsUpper(c);
            words += c == ' ' ? 1 : 0;
        }

        return upper && words <= MostWords && EndsLikeName(name) && !Transition.Is(folded);
    }

    /// <summary>True for a short line without capitals or punctuation that could name a speaker.</summary>
    public static bool LooksLikeUncasedName(ReadOnlySpan<char> folded)
    {
        var name = folded[..NameLength(folded)];
        if (name.Length is 0 or > 12)
        {
            return false;
        }

        foreach (var c in name)
        {
            if (char.IsUpper(c) || char.IsLower(c)
                || !(Glyphs.IsWord(c) || c is ' ' or '・' or '･' || char.IsLowSurrogate(c)))
            {
                return false;
            }
        }

        return Glyphs.IsHan(name[0]) || Glyphs.IsKana(name[0]) || Glyphs.IsHangul(name[0]);
    }

    /// <param name="text">The cue as written.</param>
    /// <param name="folded">The same with full-width forms folded.</param>
    /// <param name="imported">Brackets such as (thinking) set the balloon too.</param>
    public static Cue Read(ReadOnlySpan<char> text, ReadOnlySpan<char> folded, bool imported)
    {
        var length = NameLength(folded);
        var name = text[..length].Trim().ToString();
        var kind = Keyword(folded[..length].Trim(), imported);
        var state = new Extensions(kind ?? BeatKind.Speech, imported);
        var rest = length;
        while (rest < folded.Length)
        {
            var open = folded[rest..].IndexOf('(');
            if (open < 0)
            {
                break;
            }

            var close = CloseBracket(folded, rest + open);
            state.Take(text[(rest + open + 1)..close].Trim(), folded[(rest + open + 1)..close].Trim());
            rest = close + 1;
        }

        return new(kind is null
            ? name : null, state.Kind, state.OffPanel, folded[length..].Contains('^'), state.Delivery,
            kind is null ? state.Dropped : name + " " + state.Dropped);
    }

    /// <summary>The beat that a keyword in a cue's place stands for, or null for a name.</summary>
    public static BeatKind? Keyword(ReadOnlySpan<char> folded, bool imported)
    {
        if (folded.IsEmpty || !KeywordStarts.Contains(folded[0]))
        {
            return null;
        }

        var word = folded.TrimEnd("0123456789 #.");
        foreach (var (keyword, kind, importOnly) in Keywords)
        {
            if ((imported || !importOnly) && word.Equals(keyword, StringComparison.OrdinalIgnoreCase)
                && (imported || !word.ContainsAnyInRange('a', 'z')))
            {
                return kind;
            }
        }

        return null;
    }

    private static readonly (string Keyword, BeatKind Kind, bool ImportOnly)[] Keywords =
    [
        ("NARRATION", BeatKind.Caption, false),
        ("CAPTION", BeatKind.Caption, false),
        ("NARRATOR", BeatKind.Caption, false),
        ("SFX", BeatKind.Sfx, false),
        ("TITLE", BeatKind.Title, false),
        ("ナレーション", BeatKind.Caption, false),
        ("キャプション", BeatKind.Caption, false),
        ("旁白", BeatKind.Caption, false),
        ("나레이션", BeatKind.Caption, false),
        ("내레이션", BeatKind.Caption, false),
        ("効果音", BeatKind.Sfx, false),
        ("音效", BeatKind.Sfx, false),
        ("효과음", BeatKind.Sfx, false),
        ("CAP", BeatKind.Caption, true),
        ("CAPT", BeatKind.Caption, true),
        ("CAPTIONS", BeatKind.Caption, true),
        ("CAPTION BOX", BeatKind.Caption, true),
        ("LOCATION CAPTION", BeatKind.Caption, true),
        ("NARR", BeatKind.Caption, true),
        ("ナレ", BeatKind.Caption, true),
        ("モノローグ", BeatKind.Caption, true),
        ("FX", BeatKind.Sfx, true),
        ("SOUND EFFECT", BeatKind.Sfx, true),
        ("SOUND EFFECTS", BeatKind.Sfx, true),
        ("SOUND FX", BeatKind.Sfx, true),
        ("SE", BeatKind.Sfx, true),
        ("擬音", BeatKind.Sfx, true),
        ("TITLES", BeatKind.Title, true),
        ("TITLE CARD", BeatKind.Title, true),
        ("CHAPTER TITLE", BeatKind.Title, true),
        ("タイトル", BeatKind.Title, true),
    ];

    private static readonly SearchValues<char> KeywordStarts = SearchValues.Create(StartsOf(Keywords));

    private static string StartsOf((string Keyword, BeatKind Kind, bool ImportOnly)[] keywords) =>
        string.Concat(keywords.Select(entry => $"{entry.Keyword[0]}{char.ToLowerInvariant(entry.Keyword[0])}"));

    private static bool IsNameCharacter(char c) =>
        char.IsAsciiLetterOrDigit(c) || char.IsLetterOrDigit(c)
            || c is ' ' or '\'' or '’' or '-' or '.' or '&' or ',' or '/' or '#' or '"' or '“' or '”' or '・'
            or '_' or '+' || char.IsSurrogate(c)
            || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark;

    private static bool EndsLikeName(ReadOnlySpan<char> name)
    {
        if (name[^1] is not ('.' or ',' or '-' or '/'))
        {
            return true;
        }

        if (name[^1] != '.')
        {
            return false;
        }

        var last = name[(name[..^1].LastIndexOfAny(' ', '.') + 1)..^1];
        foreach (var known in Abbreviations)
        {
            if (last.SequenceEqual(known))
            {
                return true;
            }
        }

        return last.Length == 1 && name.Length > 2;
    }

    private static int OpenBracket(ReadOnlySpan<char> folded)
    {
        var depth = 0;
        for (var i = folded.Length - 1; i >= 0; i--)
        {
            depth += folded[i] switch { ')' => 1, '(' => -1, _ => 0 };
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static int CloseBracket(ReadOnlySpan<char> folded, int open)
    {
        var depth = 0;
        for (var i = open; i < folded.Length; i++)
        {
            depth += folded[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
            {
                return i;
            }
        }

        return folded.Length;
    }

    /// <summary>What the brackets after a name come to.</summary>
    private ref struct Extensions(BeatKind kind, bool imported)
    {
        public BeatKind Kind { get; private set; } = kind;

        public bool OffPanel { get; private set; }

        public string? Delivery { get; private set; }

        public string Dropped { get; private set; } = "";

        public void Take(ReadOnlySpan<char> text, ReadOnlySpan<char> folded)
        {
            if (Parenthetical.IsByWire(folded))
            {
                OffPanel = true;
                Delivery = Delivery is null ? text.ToString() : $"{Delivery}, {text}";
            }
            else if (Parenthetical.IsOffPanel(folded))
            {
                OffPanel = true;
                Dropped = $"{Dropped} {text}";
            }
            else if (Parenthetical.IsContinued(folded))
            {
                Dropped = $"{Dropped} {text}";
            }
            else if (Parenthetical.KindOf(folded, imported) is { } kind)
            {
                Kind = kind;
                Dropped = $"{Dropped} {text}";
            }
            else if (!text.IsEmpty)
            {
                Delivery = Delivery is null ? text.ToString() : $"{Delivery}; {text}";
            }
        }
    }
}
