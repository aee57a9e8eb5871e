using System.Globalization;
using System.Text;

namespace Kantoku.Bench.Whole;

/// <summary>Scripts of any length that read like scripts.</summary>
internal static class LongScript
{
    private static readonly string[] Places =
        ["STREET - NIGHT", "CLASSROOM - DAY", "ROOFTOP - DUSK", "CAFE - DAY", "PARK - DAY", "STATION - NIGHT"];

    private static readonly string[] Deeds =
    [
        "runs through the rain.", "turns around, surprised.", "smiles.", "points at the sky.", "sits down and thinks.",
        "holds out a letter.", "cries.", "laughs.", "waves.", "stands still and looks angry.", "bows.", "walks away.",
    ];

    private static readonly string[] Words =
    [
        "Wait for me!", "You forgot your umbrella again?", "I brought two.", "Listen.", "That was yesterday.",
        "Nobody told me.", "Look, over there!", "I know.", "We are late.", "Thank you.",
    ];

    /// <param name="title">The book's title.</param>
    /// <param name="pages">Pages of five panels.</param>
    /// <param name="distinct">After so many pages the same descriptions come again.</param>
    public static string Of(string title, int pages, int distinct)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Title: {title}\nFormat: Manga\nDraft date: 2026-01-01\n\n");
        for (var page = 0; page < pages; page++)
        {
            var kind = page % distinct;
            var place = Places[kind % Places.Length];
            text.Append(CultureInfo.InvariantCulture, $"# PAGE {page + 1} INT. {place}\n\n");
            for (var panel = 0; panel < 5; panel++)
            {
                var seed = (kind * 5) + panel;
                var who = seed % 2 == 0 ? "Mio" : "Kenji";
                text.Append(CultureInfo.InvariantCulture, $"Panel {panel + 1}\n");
                text.Append(CultureInfo.InvariantCulture, $"{who} {Deeds[seed % Deeds.Length]}\n\n");
                text.Append(CultureInfo.InvariantCulture,
                    $"{who.ToUpperInvariant()}\n{Words[seed % Words.Length]}\n\n");
            }
        }

        return text.ToString();
    }
}
