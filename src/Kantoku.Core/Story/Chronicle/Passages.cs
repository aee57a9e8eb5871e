using Kantoku.Core.Script;

namespace Kantoku.Core.Story.Chronicle;

/// <summary>How much time a heading or a caption says has gone by.</summary>
internal static class Passages
{
    /// <summary>The strongest first: "the next day, continuous" is the next day.</summary>
    private static readonly (Passage Passage, string[] Words)[] Table =
    [
        (Passage.Days, ["NEXT DAY", "NEXT MORNING", "DAYS LATER", "DAY LATER", "WEEKS LATER", "WEEK LATER",
            "MONTHS LATER",
            "MONTH LATER", "YEARS LATER", "YEAR LATER", "NEXT WEEK", "NEXT EVENING", "NEXT NIGHT", "FOLLOWING DAY",
            "FOLLOWING MORNING", "NEXT AFTERNOON", "TOMORROW", "YEARS AGO", "MONTHS AGO", "WEEKS AGO", "DAYS AGO",
            "翌日", "翌朝", "次の日", "日後", "週間後", "ヶ月後", "か月後", "年後", "年前", "明日", "翌週"]),
        (Passage.Meanwhile, ["MEANWHILE", "SAME TIME", "AT THE SAME MOMENT", "SIMULTANEOUS", "ELSEWHERE", "同時刻", "その頃",
            "そのころ", "同じ頃", "同じころ", "一方"]),
        (Passage.None, ["CONTINUOUS", "CONT'D", "UNBROKEN", "続き", "直後"]),
        (Passage.Moments, ["MOMENTS LATER", "SECONDS LATER", "MOMENT LATER", "A MINUTE LATER", "MINUTES LATER", "少し後",
            "数分後", "しばらくして"]),
        (Passage.Hours, ["LATER", "HOURS AFTER", "THAT NIGHT", "THAT EVENING", "THAT AFTERNOON", "AFTER SCHOOL",
            "LATE NIGHT",
            "時間後", "その夜", "その晩", "夕方", "放課後"]),
    ];

    public static Passage Of(SceneHeading? heading, ScriptPanel first)
    {
        var said = heading is null ? Passage.Unsaid : Of(heading.Text);
        if (said != Passage.Unsaid)
        {
            return said;
        }

        foreach (var beat in first.Beats)
        {
            if (beat.Kind is BeatKind.Caption or BeatKind.Title && Of(beat.Text) is var caption and not Passage.Unsaid)
            {
                return caption;
            }
        }

        return Passage.Unsaid;
    }

    public static Passage Of(string text)
    {
        foreach (var (passage, words) in Table)
        {
            foreach (var word in words)
            {
                if (text.Contains(word, StringComparison.OrdinalIgnoreCase))
                {
                    return passage;
                }
            }
        }

        return Passage.Unsaid;
    }
}
