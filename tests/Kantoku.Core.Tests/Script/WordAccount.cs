using System.Text.RegularExpressions;
using Kantoku.Core.Script;

namespace Kantoku.Core.Tests.Script;

/// <summary>Counts words without the reader's own ledger: runs of letters of the source, less its comments, against all
/// words that a script holds.</summary>
internal static partial class WordAccount
{
    /// <summary>Words that structure a script and are no part of the story.</summary>
    private static readonly HashSet<string> Keywords = new(
        ("page pages panel panels and of spread splash h v s l g wide tall group inset insert split full bleed end "
        + "last borderless silent establishing close up reaction sfx title chapter narration narrator caption fx "
        + "o s p v cont d contd thought whisper thinks thinking whispering thoughts inner off op description "
        + "one two three four five six seven eight nine ten twenty title author format characters text "
        + "int ext est i e int se a c ページ コマ 目 第 頁 页 格 効 果 音 ナ レ ー シ ョ ン モ ノ ロ グ 心 の 声 小 "
        + "under her breath whispers cap sound effect タイトル 作者 登場人物 페이지 컷 효과음 속마음 나레이션 "
        + "صفحة الصفحة closeup seite bild страница панель página viñeta").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    public static List<string> Missing(string source, MangaScript script)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        Count(Comment().Replace(source, PanelOrNothing), 1, counts);
        foreach (var entry in script.TitlePage.Entries)
        {
            Count(entry.Key + " " + entry.Value, -1, counts);
        }

        // A heading that repeats the title page's title is that title.
        Count(script.Title, -1, counts);
        object? scene = null;
        foreach (var page in script.Pages)
        {
            Count($"{page.Label} {string.Join(' ', page.Remarks)}", -1, counts);
            foreach (var panel in page.Panels)
            {
                if (panel.Scene is { } heading && !ReferenceEquals(heading, scene))
                {
                    scene = heading;
                    Count(heading.Text, -1, counts);
                }

                Count(panel.Description, -1, counts);
                foreach (var note in panel.Notes)
                {
                    Count($"{note.Key} {note.Value}", -1, counts);
                }

                foreach (var beat in panel.Beats)
                {
                    Count($"{beat.Text} {beat.Delivery} {(beat.Continued ? "" : beat.Speaker)}", -1, counts);
                }
            }
        }

        return [.. counts.Where(word => word.Value > 0 && !IsKeyword(word.Key)).Select(word => word.Key)];
    }

    private static bool IsKeyword(string word) => Keywords.Contains(word)
        || (word.Length == 1 && Keywords.Any(keyword => keyword.Contains(word, StringComparison.Ordinal)));

    private static void Count(string? text, int change, Dictionary<string, int> counts)
    {
        foreach (var match in Word().EnumerateMatches(Plain(text)))
        {
            var word = Plain(text).Substring(match.Index, match.Length);
            counts[word] = counts.GetValueOrDefault(word) + change;
        }
    }

    private static string Plain(string? text) =>
        string.Concat((text ?? "").Select(c => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c));

    private static string PanelOrNothing(Match comment) =>
        comment.Value.StartsWith("/*", StringComparison.Ordinal)
            && !comment.Value.EndsWith("*/", StringComparison.Ordinal) ? comment.Value : " ";

    [GeneratedRegex(@"/\*.*?\*/|<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comment();

    /// <summary>A run of letters, or one letter where a script has no spaces.</summary>
    [GeneratedRegex(@"[\u3040-\u30ff\u4e00-\u9fff]|[\p{L}\p{M}-[\u3040-\u30ff\u4e00-\u9fff]]+")]
    private static partial Regex Word();
}
