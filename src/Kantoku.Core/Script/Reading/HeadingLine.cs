using System.Buffers;
using Kantoku.Core.Diagnostics;

namespace Kantoku.Core.Script.Reading;

/// <summary>Reads scene headings: <c>INT. KITCHEN - NIGHT (FLASHBACK) #12#</c>.</summary>
internal static class HeadingLine
{
    /// <summary>Longest first, so that INT./EXT. is not taken for INT.</summary>
    private static readonly (string Prefix, Interior Interior, bool Establishing)[] Prefixes =
    [
        ("INT./EXT", Interior.Both, false), ("EXT./INT", Interior.Both, false), ("INT/EXT", Interior.Both, false),
        ("EXT/INT", Interior.Both, false), ("INT", Interior.Inside, false), ("EXT", Interior.Outside, false),
        ("EST", Interior.Unknown, true), ("I/E", Interior.Both, false),
    ];

    private static readonly string[] Times =
    [
        "DAY", "NIGHT", "MORNING", "EVENING", "DAWN", "DUSK", "NOON", "AFTERNOON", "MIDNIGHT", "SUNSET", "SUNRISE",
        "TWILIGHT", "LATER", "CONTINUOUS", "SAME", "MOMENTS", "PRESENT", "MIDDAY", "DAYBREAK", "NIGHTFALL",
        "TONIGHT", "MAGIC", "EARLIER", "SUNDOWN", "SUNUP", "AM", "PM", "FLASHBACK", "DREAM", "WINTER", "SUMMER",
        "SPRING", "AUTUMN", "YEARS", "HOURS", "DAYS", "WEEKS", "MONTHS", "MINUTES", "NEXT", "THAT",
    ];

    private static readonly SearchValues<char> AsianTimes = SearchValues.Create(
        "夜朝昼夕晩晨暮午宵曉晓暁黎後后前翌回想夢梦過去过去现在現在밤낮아침저녁새벽오후오전");

    private static readonly string[] SceneWords = ["SCENE", "シーン", "場面", "场景", "씬", "장면"];

    /// <summary>True where a line begins like a heading: a prefix with its full stop or a space, or a circle.</summary>
    public static bool Begins(ReadOnlySpan<char> folded) => PrefixLength(folded, out _, out _) > 0;

    /// <summary>True for a heading as Japanese scenarios write it: <c>○教室（夜）</c>.</summary>
    public static bool IsMarked(ReadOnlySpan<char> folded) =>
        folded.Length > 1 && folded[0] is '○' or '〇' or '◯' && folded[1] is not ('○' or '〇' or '◯');

    /// <summary>True for <c>SCENE 2: A ROOF</c>, <c>シーン3　教室</c>.</summary>
    public static bool IsNumbered(ReadOnlySpan<char> folded) => NumberedLength(folded) > 0;

    /// <param name="line">The heading as written.</param>
    /// <param name="folded">The same with full-width forms folded.</param>
    public static SceneHeading Read(ReadOnlySpan<char> line, ReadOnlySpan<char> folded, SourceSpan at)
    {
        var start = Math.Max(PrefixLength(folded, out var interior, out var establishing), NumberedLength(folded));
        var end = SceneNumber(folded);
        var place = line[start..Math.Max(start, end)];
        var foldedPlace = folded[start..Math.Max(start, end)];
        var sceneTime = SceneTimeOf(foldedPlace);
        var bracket = BracketStart(foldedPlace);
        var aside = place[bracket..].Trim().Trim("()（）");
        place = place[..bracket];
        var dash = TimeDash(foldedPlace[..place.Length]);
        dash = dash < 0 && IsMarked(folded) ? TimePoint(foldedPlace[..place.Length]) : dash;
        var time = dash >= 0 ? TrimDashes(place[dash..]).TrimStart("・･").ToString()
            : sceneTime == SceneTime.Present && IsTime(aside) ? aside.ToString() : null;
        if (dash >= 0)
        {
            place = place[..dash];
        }

        return new()
        {
            Text = line.ToString(),
            Place = TrimDashes(place).ToString(),
            Interior = interior,
            Establishing = establishing,
            Time = string.IsNullOrEmpty(time) ? null : time,
            SceneTime = sceneTime,
            At = at,
        };
    }

    /// <summary>Index of the last point or space that words of time follow, or -1: <c>教室・夜</c>.</summary>
    private static int TimePoint(ReadOnlySpan<char> folded)
    {
        var point = folded.LastIndexOfAny('・', '･', ' ');
        return point > 0 && folded.Length - point <= 5 && IsTime(folded[(point + 1)..]) ? point : -1;
    }

    /// <summary>Length of the scene's number with what parts it from the place, or 0.</summary>
    private static int NumberedLength(ReadOnlySpan<char> folded)
    {
        if (folded.IsEmpty || folded[0] is not ('S' or 'シ' or '場' or '场' or '씬' or '장'))
        {
            return 0;
        }

        foreach (var word in SceneWords)
        {
            if (!folded.StartsWith(word, StringComparison.OrdinalIgnoreCase) || char.IsLower(folded[0]))
            {
                continue;
            }

            var spaces = folded.Length - folded[word.Length..].TrimStart().Length;
            NumberWords.Digits(folded[spaces..], out var length);
            if (length == 0)
            {
                NumberWords.Words(folded[spaces..], out length);
            }

            var end = spaces + length;
            var rest = Glyphs.WithoutLeadingSeparators(folded[end..], out var skipped);
            var parted = rest.IsEmpty || folded[end..(end + skipped)].ContainsAny(":.-–—") || rest[0] == '('
                || (skipped > 0 && !char.IsLower(rest[0]) && word != "SCENE");
            return length > 0 && parted ? end + skipped : 0;
        }

        return 0;
    }

    private static int PrefixLength(ReadOnlySpan<char> folded, out Interior interior, out bool establishing)
    {
        if (IsMarked(folded))
        {
            (interior, establishing) = (Interior.Unknown, false);
            return folded.Length - folded[1..].TrimStart().Length;
        }

        (interior, establishing) = (Interior.Unknown, false);
        if (folded.Length < 4 || (folded[0] | 0x20) is not ('i' or 'e'))
        {
            return 0;
        }

        foreach (var (prefix, inside, view) in Prefixes)
        {
            if (!folded.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var length = prefix.Length;
            if (length < folded.Length && (folded[length] == '.' || char.IsWhiteSpace(folded[length])))
            {
                while (length < folded.Length && (folded[length] == '.' || char.IsWhiteSpace(folded[length])))
                {
                    length++;
                }

                if (length < folded.Length)
                {
                    (interior, establishing) = (inside, view);
                    return length;
                }
            }
        }

        return 0;
    }

    /// <summary>Index where a Fountain scene number <c>#12A#</c> begins, or the line's end.</summary>
    private static int SceneNumber(ReadOnlySpan<char> folded)
    {
        if (folded.Length > 2 && folded[^1] == '#')
        {
            var open = folded[..^1].LastIndexOf('#');
            if (open > 0)
            {
                return open;
            }
        }

        return folded.Length;
    }

    private static SceneTime SceneTimeOf(ReadOnlySpan<char> folded) =>
        Contains(folded, "FLASHBACK") || Contains(folded, "回想") || Contains(folded, "回忆") || Contains(folded, "회상")
            ? SceneTime.Flashback
            : HasWord(folded, "DREAM") || HasWord(folded, "NIGHTMARE") || Contains(folded, "(夢")
                || Contains(folded, "(梦") || Contains(folded, "(꿈")
                ? SceneTime.Dream
                : SceneTime.Present;

    private static bool Contains(ReadOnlySpan<char> text, string word) =>
        text.Contains(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>A word in brackets or after a dash, so that DREAM LAND stays a place.</summary>
    private static bool HasWord(ReadOnlySpan<char> folded, string word)
    {
        var at = folded.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        return at > 0
            && (folded[..at].TrimEnd() is [.., '('] || Glyphs.IsDash(folded[..at].TrimEnd() is [.., var c] ? c : ' '));
    }

    /// <summary>Index where a bracketed remark at the end begins, (FLASHBACK) or (LATER), or the text's end.</summary>
    private static int BracketStart(ReadOnlySpan<char> folded)
    {
        var open = folded.TrimEnd() is [.., ')'] ? folded.LastIndexOf('(') : -1;
        return open < 0 ? folded.Length : open;
    }

    /// <summary>Index of the last dash that words of time follow, or -1.</summary>
    private static int TimeDash(ReadOnlySpan<char> folded)
    {
        for (var i = folded.Length - 1; i >= 0; i--)
        {
            var spaced = i == 0 || char.IsWhiteSpace(folded[i - 1]) || Glyphs.HasNoSpaces(folded[i - 1]);
            if (Glyphs.IsDash(folded[i]) && spaced)
            {
                return IsTime(TrimDashes(folded[i..])) ? i : -1;
            }
        }

        return -1;
    }

    private static bool IsTime(ReadOnlySpan<char> words)
    {
        if (words.IsEmpty || words.Length > 40)
        {
            return false;
        }

        if (words.IndexOfAny(AsianTimes) >= 0 || words.IndexOfAnyInRange('0', '9') >= 0)
        {
            return true;
        }

        foreach (var range in words.SplitAny(" ./,'’-"))
        {
            foreach (var time in Times)
            {
                if (words[range].Equals(time, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> TrimDashes(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        while (!text.IsEmpty && (Glyphs.IsDash(Glyphs.Fold(text[0])) || char.IsWhiteSpace(text[0])))
        {
            text = text[1..];
        }

        while (!text.IsEmpty
            && (Glyphs.IsDash(Glyphs.Fold(text[^1])) || char.IsWhiteSpace(text[^1]) || text[^1] == ','))
        {
            text = text[..^1];
        }

        return text;
    }
}
