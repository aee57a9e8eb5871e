using System.Buffers;
using System.Collections.Frozen;

namespace Kantoku.Core.Script.Reading;

/// <summary>Tells a speaker's name before a colon from the labels that descriptions begin with.</summary>
internal static class Names
{
    private const int LongestName = 40;
    private const int MostWords = 4;
    private const int LongestUncasedName = 12;

    private static readonly SearchValues<char> NotInNames = SearchValues.Create("!?.,;()[]{}\"“”");

    private static readonly FrozenSet<string> Labels = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
    [
        "note", "notes", "close-up", "close up", "closeup", "cu", "ecu", "wide shot", "wide", "medium shot",
        "long shot", "angle", "setting", "location", "place", "time", "scene", "description", "desc", "art",
        "art note", "artist note", "artist's note", "background", "foreground", "insert", "inset",
        "establishing shot", "establishing", "shot", "camera", "view", "pov", "action", "actions", "visual",
        "visuals", "image", "panel", "page", "color", "colour", "colors", "lighting", "layout", "dialogue", "dialog",
        "text", "summary", "mood", "weather", "characters", "character", "cast", "props", "reference", "ref",
        "warning", "example", "important", "ps", "nb", "editor's note", "editor", "letterer", "note to artist",
        "composition", "expression", "style", "tone", "size", "shape", "border", "transition", "http", "https",
        "format", "genre", "title page", "day", "night", "場所", "時間", "注", "注意", "背景", "説明", "ト書き", "構図", "備考", "メモ",
        "天気", "季節", "登場人物", "キャラ", "舞台", "アングル", "地点", "时间", "场景", "背景音", "说明", "描述", "画面", "장소", "시간", "배경", "설명",
    ]);

    /// <summary>Labels that say nothing but that a description or words follow: they are no part of either.</summary>
    private static readonly FrozenSet<string> EmptyLabels = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
    [
        "description", "desc", "action", "visual", "visuals", "image", "dialogue", "dialog", "text", "説明", "描述",
        "설명",
    ]);

    public static bool IsEmptyLabel(ReadOnlySpan<char> folded) =>
        EmptyLabels.GetAlternateLookup<ReadOnlySpan<char>>().Contains(folded.Trim());

    public static bool IsLabel(ReadOnlySpan<char> folded) =>
        Labels.GetAlternateLookup<ReadOnlySpan<char>>().Contains(folded.Trim());

    /// <summary>True for what may name a speaker before a colon: capitals, capitalised words, or a short name in a
    /// script
    /// without capitals.</summary>
    public static bool IsInline(ReadOnlySpan<char> folded)
    {
        var name = folded[..CueLine.NameLength(folded[..Math.Min(folded.Length, 100)])].Trim();
        if (name.Length is 0 or > LongestName || IsLabel(name))
        {
            return false;
        }

        if (CueLine.IsCaps(folded))
        {
            return true;
        }

        return name.ContainsAnyInRange('A', 'z') || char.IsUpper(name[0]) ? IsCapitalised(name)
            : name.Length <= LongestUncasedName && CueLine.LooksLikeUncasedName(folded);
    }

    private static bool IsCapitalised(ReadOnlySpan<char> name)
    {
        var words = 0;
        foreach (var range in name.Split(' '))
        {
            var word = name[range];
            if (word.IsEmpty)
            {
                continue;
            }

            var small = word is "of" or "the" or "and" or "de" or "van" or "von" or "&" || char.IsAsciiDigit(word[0])
                || word[0] == '#';
            if (!(char.IsUpper(word[0]) || (small && words > 0)) || word.IndexOfAny(NotInNames) is >= 0 and var at
                && !(at == word.Length - 1 && word[at] == '.' && word.Length <= 4))
            {
                return false;
            }

            words++;
        }

        return words is > 0 and <= MostWords;
    }
}
