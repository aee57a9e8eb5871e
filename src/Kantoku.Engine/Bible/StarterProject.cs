using System.Collections.Immutable;

namespace Kantoku.Engine.Bible;

/// <summary>What <c>kantoku new</c> writes: a short script that makes a book as it is, with a bible, both
/// commented.</summary>
public static class StarterProject
{
    private const int TitleMax = 120;

    /// <param name="title">The book's title; made one line.</param>
    /// <param name="language">"ja" for Japanese, anything else for English.</param>
    /// <returns>The script first, then its bible.</returns>
    public static ImmutableArray<StarterFile> Files(string title, string language)
    {
        var line = string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        line = string.Concat(line.Where(unit => !char.IsControl(unit)));
        line = line.Length == 0 ? "Untitled" : line.Length <= TitleMax ? line : line[..TitleMax];
        var isJapanese = language.StartsWith("ja", StringComparison.OrdinalIgnoreCase);
        var (script, bible) = isJapanese
            ? (JapaneseStarter.Script, JapaneseStarter.Bible)
            : (EnglishStarter.Script, EnglishStarter.Bible);
        return
        [
            new StarterFile("script.fountain", Lines(script).Replace("{title}", line, StringComparison.Ordinal)),
            new StarterFile("bible.yaml", Lines(bible)),
        ];
    }

    private static string Lines(string text) => text.ReplaceLineEndings("\n") + "\n";
}
