using System.Collections.Immutable;

namespace Kantoku.Core.Story.People;

/// <summary>Who a cue means: one person, several, or a voice without a face.</summary>
internal readonly record struct CueName
{
    private const int PeopleMax = 6;

    /// <summary>As written, without brackets, articles and "'s voice"; empty for a voice without a face.</summary>
    public required ImmutableArray<string> People { get; init; }

    /// <summary>Heard, not seen: "KENJI'S VOICE", "RADIO".</summary>
    public bool VoiceOnly { get; init; }

    /// <summary>Everyone who is there: "ALL", みんな.</summary>
    public bool Everyone { get; init; }

    public static CueName Parse(string cue)
    {
        var text = Bare(cue);
        if (IsEveryone(text))
        {
            return new CueName { People = [], Everyone = true };
        }

        if (IsFaceless(text))
        {
            return new CueName { People = [], VoiceOnly = true };
        }

        var owner = OwnerOfVoice(text);
        if (owner is not null)
        {
            return new CueName { People = owner.Length == 0 || IsFaceless(owner) ? [] : [owner], VoiceOnly = true };
        }

        return new CueName { People = Split(text) };
    }

    /// <summary>Without brackets and what they hold, marks at the ends, an article, and doubled spaces.</summary>
    public static string Bare(string cue)
    {
        var end = cue.AsSpan().IndexOfAny('(', '（', '[');
        var text = end > 0 ? cue.AsSpan(0, end) : cue.AsSpan().Trim("()（）[]");
        text = text.Trim(" \t\u3000^@:：#*_\"'“”");
        foreach (var article in (ReadOnlySpan<string>)["THE ", "A ", "AN "])
        {
            if (text.StartsWith(article, StringComparison.OrdinalIgnoreCase) && text.Length > article.Length)
            {
                text = text[article.Length..].TrimStart();
                break;
            }
        }

        return string.Join(' ', text.ToString().Split((char[])[' ', '\t', '\u3000'],
            StringSplitOptions.RemoveEmptyEntries));
    }

    private static bool IsEveryone(string text) => text.ToUpperInvariant() is "ALL" or "BOTH" or "EVERYONE"
        or "EVERYBODY" or "TOGETHER"
        or "ALL OF THEM" or "BOTH OF THEM" or "GROUP" or "TEAM" or "THEY" or "全員" or "みんな" or "皆" or "一同" or "二人"
        or "ふたり";

    private static bool IsFaceless(string text) => text.Length == 0
        || text.ToUpperInvariant() is "VOICE" or "VOICES" or "RADIO" or "TV"
        or "TELEVISION" or "PHONE" or "TELEPHONE" or "SPEAKER" or "SPEAKERS" or "LOUDSPEAKER" or "INTERCOM" or "PA"
        or "P.A." or "NARRATOR"
        or "NARRATION" or "CAPTION" or "CROWD" or "CROWDS" or "MOB" or "AUDIENCE" or "CHORUS" or "COMPUTER"
        or "ANNOUNCEMENT" or "TEXT"
        or "SIGN" or "LETTER" or "NOTE" or "MESSAGE" or "NEWS" or "SCREEN" or "SOMEONE" or "PEOPLE" or "ONLOOKERS"
        or "STUDENTS" or "KIDS"
        or "CHILDREN" or "SOLDIERS" or "GUARDS" or "VILLAGERS" or "CLASS" or "MEN" or "WOMEN" or "BOYS" or "GIRLS"
        or "SFX" or "OTHERS"
        or "DISPATCH" or "DISPATCHER" or "ANNOUNCER" or "WALKIE-TALKIE" or "RECORDING" or "ANSWERING MACHINE"
        or "SYSTEM" or "?" or "???"
        or "声" or "ラジオ" or "テレビ" or "電話" or "放送" or "校内放送" or "アナウンス" or "ナレーション" or "ナレーター" or "語り" or "群衆"
        or "観客" or "生徒たち" or "子供たち" or "村人たち" or "兵士たち" or "通信" or "無線" or "ニュース" or "モブ" or "機械音声" or "スピーカー" or "謎の声";

    /// <summary>The person whose voice it is; empty when it is a voice without an owner; null when no voice is
    /// meant.</summary>
    private static string? OwnerOfVoice(string text)
    {
        if (text.StartsWith("VOICE OF ", StringComparison.OrdinalIgnoreCase))
        {
            return Bare(text["VOICE OF ".Length..]);
        }

        foreach (var ending in (ReadOnlySpan<string>)["'S VOICE", "’S VOICE", "S' VOICE", " (VOICE)", "の声", "(声)"])
        {
            if (text.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return text[..^ending.Length].Trim();
            }
        }

        return text.EndsWith(" VOICE", StringComparison.OrdinalIgnoreCase)
            || text.EndsWith(" VOICES", StringComparison.OrdinalIgnoreCase)
            || text.EndsWith(" RADIO", StringComparison.OrdinalIgnoreCase)
            || text.EndsWith(" TV", StringComparison.OrdinalIgnoreCase)
            ? ""
            : null;
    }

    private static ImmutableArray<string> Split(string text)
    {
        var parts = text
            .Replace(" AND ", "&", StringComparison.OrdinalIgnoreCase)
            .Split((char[])['&', '＆', '/', '／', '+', '、', ',', '，'],
                StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return parts.Length <= 1 ? [text] : [.. parts.Take(PeopleMax).Select(Bare).Where(part => part.Length > 0
            && !IsFaceless(part))];
    }
}
