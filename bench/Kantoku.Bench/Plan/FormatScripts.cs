using System.Globalization;
using System.Text;

namespace Kantoku.Bench.Plan;

/// <summary>The same long story written in each format that is read, page and panel numbers running on.</summary>
internal static class FormatScripts
{
    private const int PanelsAPage = 5;

    private static readonly string[] People = ["Mio", "Kenji", "Dr. Sato", "Guard"];

    private static readonly string[] Deeds =
    [
        "runs through the rain, an umbrella under one arm.", "turns around, surprised.", "points at the dark sky.",
        "sits down at the window and thinks. It is late.", "holds out a letter; the seal is broken.", "walks away.",
    ];

    private static readonly string[] Words =
    [
        "Wait for me!", "You forgot your umbrella again?", "I brought two. One for you, one for the old man.",
        "Listen...", "That was yesterday, and nobody told me a word about it.",
    ];

    private static readonly string[] JapanesePeople = ["美緒", "健司", "先生"];

    private static readonly string[] JapaneseDeeds =
        ["が雨の中を走る。傘は持っていない。", "が振り返る。", "が窓辺に座って考えている。外は夜。", "が手紙を差し出す。"];

    private static readonly string[] JapaneseWords =
        ["待って！", "また傘を忘れたの？", "二本持ってきたよ。一本は先生の分。", "聞いて……。"];

    /// <summary>Each format's name and a script of so many bytes of UTF-8.</summary>
    public static IReadOnlyList<(string Format, byte[] Script)> Of(int bytes) =>
    [
        ("native", Fill(bytes, "Title: Long\nFormat: Manga\n\n", page => $"# PAGE {page} INT. ROOM - DAY\n\n",
            panel => $"Panel {panel}\n", Below(name => name.ToUpperInvariant()))),
        ("fountain", Fill(bytes, "Title: Long\n\n", page => $"INT. ROOM {page} - DAY\n\n", _ => "",
            Below(name => name.ToUpperInvariant()))),
        ("stripdown", Fill(bytes, "# Long\n\n", page => $"## Page {page}\n\n", panel => $"### Panel {panel}\n\n",
            Below(name => name + ":"))),
        ("markdown", Fill(bytes, "# Long\n\n", page => $"## Page {page}\n\n", panel => $"**Panel {panel}:** ",
            (who, deed, words) => $"{who} {deed}\n\n**{who}:** {words}\n\n")),
        ("prose", Fill(bytes, "LONG\n\n", page => $"PAGE {page}\n\n", panel => $"PANEL {panel}\n",
            (who, deed, words) => $"{who} {deed}\n\n{who.ToUpperInvariant()}: {words}\n\n")),
        ("japanese", FillJapanese(bytes)),
    ];

    private static Func<string, string, string, string> Below(Func<string, string> cue) =>
        (who, deed, words) => $"{who} {deed}\n\n{cue(who)}\n{words}\n\n";

    private static byte[] Fill(
        int bytes,
        string head,
        Func<int, string> page,
        Func<int, string> panel,
        Func<string, string, string, string> content)
    {
        var text = new StringBuilder(head, bytes);
        for (var i = 0; text.Length < bytes; i++)
        {
            text.Append(i % PanelsAPage == 0 ? page((i / PanelsAPage) + 1) : "");
            text.Append(panel((i % PanelsAPage) + 1));
            text.Append(content(People[i % People.Length], Deeds[i % Deeds.Length], Words[i % Words.Length]));
        }

        return Encoding.UTF8.GetBytes(text.ToString())[..bytes];
    }

    private static byte[] FillJapanese(int bytes)
    {
        var text = new StringBuilder("タイトル：雨やどり\n\n", bytes);
        for (var i = 0; text.Length < bytes / 2; i++)
        {
            if (i % PanelsAPage == 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"○教室（夜）\n\n第{(i / PanelsAPage) + 1}ページ\n\n");
            }

            var who = JapanesePeople[i % JapanesePeople.Length];
            text.Append(CultureInfo.InvariantCulture, $"{(i % PanelsAPage) + 1}コマ目\n");
            text.Append(CultureInfo.InvariantCulture, $"{who}{JapaneseDeeds[i % JapaneseDeeds.Length]}\n");
            text.Append(CultureInfo.InvariantCulture, $"{who}「{JapaneseWords[i % JapaneseWords.Length]}」\n\n");
        }

        var all = Encoding.UTF8.GetBytes(text.ToString());
        var end = bytes;
        while ((all[end] & 0xC0) == 0x80)
        {
            end--;
        }

        return all[..end];
    }
}
