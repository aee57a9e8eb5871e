using System.Globalization;
using Kantoku.Core.Diagnostics;
using Kantoku.Core.Direction;
using Kantoku.Core.Script;
using Kantoku.Core.Story.Chronicle;
using Kantoku.Core.Story.Prose;

namespace Kantoku.Core.Story.Checks;

/// <summary>What reads badly: names spelt two ways, speeches that no balloon holds, the same shot again and again,
/// sounds in another script, a speaker who changes register.</summary>
internal static class StyleChecks
{
    private const int WordsMax = 55;
    private const int KanaMax = 110;
    private const int SameShotsMax = 5;

    public static void Run(DirectedScript script, StoryMemory memory, FindingList findings)
    {
        CheckSpeeches(script.Source, findings);
        CheckShots(script, findings);
        CheckSounds(script.Source, findings);
        SpellingCheck.Run(script, memory, findings);
        VariantCheck.Run(script, memory, findings);
        RegisterCheck.Run(script, findings);
    }

    private static void CheckSpeeches(MangaScript script, FindingList findings)
    {
        foreach (var beat in Beats(script))
        {
            var wide = beat.Text.Count(Letters.IsWide);
            var words = beat.Text.Count(char.IsWhiteSpace) + 1;
            if (wide > KanaMax || (wide == 0 && words > WordsMax))
            {
                var size = wide > 0 ? $"{wide.ToString(CultureInfo.InvariantCulture)} characters"
                    : $"{words.ToString(CultureInfo.InvariantCulture)} words";
                findings.Add(StoryCodes.SpeechTooLong, (-1, ""), beat.At,
                    $"{size} in one balloon: readers skip what they cannot take in at a glance.",
                    "Part it over two panels, or leave a blank line where it pauses.");
            }
        }
    }

    /// <summary>Shots that the author chose himself, one like the other.</summary>
    private static void CheckShots(DirectedScript script, FindingList findings)
    {
        var run = new List<DirectedPanel>();
        foreach (var panel in script.Pages.SelectMany(page => page.Panels))
        {
            var isChosen = panel.Source.Tags.CloseUp || panel.Source.Notes.Any(note => note.Key == "cam");
            if (!isChosen || (run.Count > 0 && run[^1].Shot != panel.Shot))
            {
                run.Clear();
            }

            if (isChosen)
            {
                run.Add(panel);
            }

            if (run.Count == SameShotsMax)
            {
                findings.Add(StoryCodes.SameShots, (-1, ""), panel.Source.At,
                    $"{SameShotsMax.ToString(CultureInfo.InvariantCulture)} panels in a row are the same shot.",
                    "Let the camera move: nearer, farther, higher.",
                    new Cause(run[0].Source.At, "The first of them."));
            }
        }
    }

    private static void CheckSounds(MangaScript script, FindingList findings)
    {
        if (!script.Language.StartsWith("ja", StringComparison.Ordinal))
        {
            return;
        }

        foreach (var beat in Beats(script))
        {
            if (beat.Kind == BeatKind.Sfx && beat.Text.Count(char.IsAsciiLetter) > 1 && !beat.Text.Any(Letters.IsWide))
            {
                findings.Add(StoryCodes.ForeignSound, (-1, beat.Text), beat.At,
                    $"The sound \"{beat.Text}\" is in Latin letters in a Japanese script.", "Write it in katakana.");
            }
        }
    }

    public static IEnumerable<Beat> Beats(MangaScript script) =>
        script.Pages.SelectMany(page => page.Panels).SelectMany(panel => panel.Beats);
}
