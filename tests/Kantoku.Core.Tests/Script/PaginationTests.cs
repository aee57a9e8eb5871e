using System.Globalization;
using CsCheck;
using Kantoku.Core.Script;
using Xunit;

namespace Kantoku.Core.Tests.Script;

/// <summary>Pages where none are written: cut by the drama nearby, so that an edit moves little.</summary>
public sealed class PaginationTests
{
    private static readonly string[] Words =
        ["rain", "falls", "on", "the", "roof", "and", "somebody", "waits", "for", "a", "train", "that", "never",
            "comes"];

    /// <summary>A paragraph of action, a piece of dialogue, or a new scene.</summary>
    private static readonly Gen<string> Blocks = Gen.Select(
        Gen.Int[0, 9], Scripts.Any(Words).Array[3, 14], Scripts.Any(".", "!", "?", "..."), Gen.Int[1, 5000])
        .Select((kind, words, end, number) =>
        {
            var sentence = string.Join(' ', words) + end;
            return kind switch
            {
                0 => string.Create(CultureInfo.InvariantCulture, $"INT. ROOM {number} - NIGHT"),
                <= 5 => (kind % 2 == 0 ? "KENJI" : "MIO") + "\n" + sentence,
                _ => "Somebody sees: " + sentence,
            };
        });

    private static readonly Gen<string[]> Stories = Blocks.Array[120, 200];

    [Fact]
    public void Pages_hold_about_five_panels() => Stories.Sample(
        story =>
        {
            var pages = Read(story).Script.Pages;
            Assert.All(pages.Skip(1).SkipLast(1), page => Assert.InRange(page.Panels.Length, 2, 7));
            var average = pages.Sum(page => page.Panels.Length) / (double)pages.Length;
            Assert.InRange(average, 3.5, 6.0);
        },
        iter: 100);

    [Fact]
    public void An_edit_leaves_pages_far_away_as_they_were() =>
        Gen.Select(Stories, Gen.Int[0, 100], Blocks, Gen.Int[0, 2]).Sample(
            (story, place, block, kind) =>
            {
                var at = place * (story.Length - 1) / 100;
                string[] edited = kind switch
                {
                    0 => [.. story[..at], block, .. story[at..]],
                    1 => [.. story[..at], .. story[(at + 1)..]],
                    _ => [.. story[..at], block, .. story[(at + 1)..]],
                };
                var (before, after) = (Contents(story), Contents(edited));
                var same = CommonStart(before, after) + CommonStart([.. before.Reverse()], [.. after.Reverse()]);
                Assert.InRange(Math.Min(before.Length, after.Length) - same, int.MinValue, 5);
            },
            iter: 200);

    [Fact]
    public void A_scene_begins_a_page_where_it_can()
    {
        var blocks = Enumerable.Range(0, 20).Select(i => Invariant($"Thing {i} happens here.")).ToList();
        blocks.Insert(10, "EXT. SEA - DAY");
        var pages = Read([.. blocks]).Script.Pages;
        Assert.Contains(pages, page => page.Panels[0].OpensScene && page.Panels[0].Scene?.Place == "SEA");
    }

    [Fact]
    public void A_written_page_break_is_kept()
    {
        var pages = Read(["One.", "Two.", "===", "Three.", "Four."]).Script.Pages;
        Assert.Equal(["One.", "Three."], pages.Select(page => page.Panels[0].Description));
    }

    [Fact]
    public void Panels_are_numbered_anew_on_each_page()
    {
        var text = string.Join("\n\n", Enumerable.Range(1, 30).Select(i => Invariant($"**Panel {i}:** Thing {i}.")));
        var reading = Scripts.Read(text);
        Assert.All(
            reading.Script.Pages,
            page => Assert.Equal(Enumerable.Range(1, page.Panels.Length), page.Panels.Select(panel => panel.Number)));
        Assert.Equal(30, ScriptSummary.Of(reading).Panels);
    }

    private static ScriptReading Read(string[] blocks) => Scripts.Read("Title: A\n\n" + string.Join("\n\n", blocks));

    private static string[] Contents(string[] blocks)
    {
        var pages = Read(blocks).Script.Pages;
        return [.. pages.Select(page => string.Join('|', page.Panels.Select(panel => panel.Description
            + string.Join('/', panel.Beats.Select(beat => beat.Speaker + beat.Text)))))];
    }

    private static int CommonStart(string[] left, string[] right)
    {
        var length = 0;
        while (length < left.Length && length < right.Length && left[length] == right[length])
        {
            length++;
        }

        return length;
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
