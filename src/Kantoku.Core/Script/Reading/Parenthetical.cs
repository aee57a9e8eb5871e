namespace Kantoku.Core.Script.Reading;

/// <summary>What stands in round brackets under or after a cue; none of it is ever lettered.</summary>
internal static class Parenthetical
{
    private static readonly string[] Off =
    [
        "OS", "OP", "OC", "VO", "OFF", "OFFPANEL", "OFFSCREEN", "OFFCAMERA", "OFFPAGE", "OOP",
        "画面外", "枠外", "オフ", "コマ外", "声", "声のみ", "画外", "画外音", "화면밖", "목소리",
    ];

    private static readonly string[] Wires =
    [
        "PHONE", "TELEPHONE", "OVERPHONE", "OVERTHEPHONE", "VIAPHONE", "FILTERED", "RADIO", "ONRADIO",
        "OVERRADIO", "OVERTHERADIO", "INTERCOM", "COMMS", "電話", "電話越し", "無線", "無線越し", "通信",
    ];

    private static readonly string[] Thoughts =
    [
        "THOUGHTS", "THINKS", "THINKING", "THINK", "THOUGHTBALLOON", "THOUGHTBUBBLE", "INNERVOICE", "INTERNAL",
        "INNERMONOLOGUE", "INTERNALMONOLOGUE", "INNER", "INNERTHOUGHT", "INNERTHOUGHTS", "INTERNALTHOUGHT",
        "THOUGHTCAPTION", "MONOLOGUE", "INHISHEAD", "INHERHEAD", "独白", "心の中", "心の声で", "心里", "内心独白", "독백", "마음속", "속으로",
        "心の声", "心中", "思考", "モノローグ", "内心", "心声", "생각", "속마음",
    ];

    private static readonly string[] Whispers =
    [
        "WHISPERS", "WHISPERING", "WHISPERED", "UNDERBREATH", "UNDERHISBREATH", "UNDERHERBREATH", "HUSHED", "小声",
        "囁き", "囁く", "ささやき", "ひそひそ", "低声", "耳语", "속삭임",
    ];

    private static readonly string[] Captions = ["NARRATION", "NARRATING", "CAP", "CAPTIONS", "VOICEOVERCAPTION",
        "ナレーション", "旁白"];

    /// <summary>True for a line that is one pair of round brackets and nothing else.</summary>
    public static bool IsWhole(ReadOnlySpan<char> folded)
    {
        if (folded.Length < 2 || folded[0] != '(' || folded[^1] != ')')
        {
            return false;
        }

        var depth = 0;
        for (var i = 0; i < folded.Length; i++)
        {
            depth += folded[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
            {
                return i == folded.Length - 1;
            }
        }

        return false;
    }

    public static bool IsOffPanel(ReadOnlySpan<char> folded) => IsOneOf(folded, Off);

    /// <summary>The voice comes out of a telephone, a radio or the like: from elsewhere.</summary>
    public static bool IsByWire(ReadOnlySpan<char> folded) => IsOneOf(folded, Wires);

    public static bool IsContinued(ReadOnlySpan<char> folded) =>
        IsOneOf(folded, ["CONTD", "CONT", "CONTINUED", "CONTINUING", "MORE", "続き", "つづき"]);

    /// <summary>The balloon that brackets set, or null where they say how something is spoken.</summary>
    /// <param name="imported">Not only the exact words of the native format.</param>
    public static BeatKind? KindOf(ReadOnlySpan<char> folded, bool imported)
    {
        var exact = folded.Trim();
        if (exact.Equals("thought", StringComparison.OrdinalIgnoreCase))
        {
            return BeatKind.Thought;
        }

        if (exact.Equals("whisper", StringComparison.OrdinalIgnoreCase))
        {
            return BeatKind.Whisper;
        }

        if (exact.Equals("caption", StringComparison.OrdinalIgnoreCase))
        {
            return BeatKind.Caption;
        }

        return !imported ? null
            : IsOneOf(folded, Thoughts) ? BeatKind.Thought
            : IsOneOf(folded, Whispers) ? BeatKind.Whisper
            : IsOneOf(folded, Captions) ? BeatKind.Caption
            : null;
    }

    /// <summary>Compares letters alone, without case: "O.S." is OS, "CONT'D" is CONTD.</summary>
    private static bool IsOneOf(ReadOnlySpan<char> folded, ReadOnlySpan<string> words)
    {
        Span<char> letters = stackalloc char[24];
        var length = 0;
        foreach (var c in folded)
        {
            if (!char.IsLetterOrDigit(c))
            {
                continue;
            }

            if (length == letters.Length)
            {
                return false;
            }

            letters[length++] = char.ToUpperInvariant(c);
        }

        foreach (var word in words)
        {
            if (length > 0 && letters[..length].SequenceEqual(word))
            {
                return true;
            }
        }

        return false;
    }
}
