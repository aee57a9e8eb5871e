using Kantoku.Core.Direction;
using Kantoku.Core.Script;

namespace Kantoku.Core.Story.Checks;

/// <summary>A Japanese speaker who is polite all along and once is not, or the other way round.</summary>
internal static class RegisterCheck
{
    private const int UsualMin = 3;

    private static readonly string[] Polite =
        ["です", "ます", "ません", "ました", "でした", "ください", "でしょう", "ましょう", "ございます"];

    private static readonly string[] Blunt =
        ["だぜ", "だぞ", "るぞ", "るぜ", "たぜ", "んぜ", "ねえ", "ねえな", "やがれ", "しろ", "研げ", "けろ", "れよ", "えよ", "かんな", "かよ", "だよな",
            "てるぞ"];

    public static void Run(DirectedScript script, FindingList findings)
    {
        var speeches = new SortedDictionary<int, List<(bool IsPolite, Beat Beat)>>();
        foreach (var panel in script.Pages.SelectMany(page => page.Panels))
        {
            for (var i = 0; i < panel.Source.Beats.Length; i++)
            {
                var beat = panel.Source.Beats[i];
                if (panel.Speakers[i] >= 0 && beat.Kind == BeatKind.Speech && RegisterOf(beat.Text) is { } polite)
                {
                    if (!speeches.TryGetValue(panel.Speakers[i], out var list))
                    {
                        speeches.Add(panel.Speakers[i], list = []);
                    }

                    list.Add((polite, beat));
                }
            }
        }

        foreach (var (person, list) in speeches)
        {
            var polite = list.Count(speech => speech.IsPolite);
            var plain = list.Count - polite;
            if (Math.Min(polite, plain) == 1 && Math.Max(polite, plain) >= UsualMin)
            {
                var odd = list.First(speech => speech.IsPolite == (polite == 1)).Beat;
                findings.Add(StoryCodes.RegisterBreaks, (person, ""), odd.At,
                    $"{findings.NameOf(person)} is {(polite == 1 ? "polite" : "blunt")} here and nowhere else.",
                    "Keep it if the moment is meant to stand out; else write it as before.");
            }
        }
    }

    /// <summary>True for です and ます, false for blunt words, null where nothing says it.</summary>
    private static bool? RegisterOf(string text)
    {
        var sentences = text.Split((char[])['。', '！', '!', '？', '?', '…', '、', '\n'],
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var isPolite = Array.Exists(sentences, sentence => Array.Exists(Polite, ending => Ends(sentence, ending)));
        var isBlunt = Array.Exists(sentences, sentence => Array.Exists(Blunt, ending => Ends(sentence, ending)))
            || text.Contains("野郎", StringComparison.Ordinal) || text.Contains("ちまう", StringComparison.Ordinal);
        return isPolite == isBlunt ? null : isPolite;
    }

    private static bool Ends(string sentence, string ending) =>
        sentence.TrimEnd('ね', 'よ', 'か', 'わ', '～', 'ー', '♪', '　', '」').EndsWith(ending, StringComparison.Ordinal)
        || sentence.EndsWith(ending, StringComparison.Ordinal);
}
