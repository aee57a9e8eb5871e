using System.Collections.Immutable;
using Kantoku.Core.Script;
using Kantoku.Core.Story;

namespace Kantoku.Core.Direction;

/// <summary>From words to intent: who is seen, where, how near, what they feel and do, and how much it
/// weighs.</summary>
/// <remarks>Works for any script, and gives the same for the same. A panel hangs on its own words, on its place within
/// its page and scene, and on who was seen just before it where it names nobody: never on page numbers or counters,
/// so that
/// an edit changes what it speaks of and nothing else. Linear in the script.</remarks>
public static class Director
{
    /// <param name="script">What to direct.</param>
    /// <param name="world">What <see cref="Casting.Resolve"/> made of the same script.</param>
    public static DirectedScript Direct(MangaScript script, StoryWorld world)
    {
        var panels = new PanelDirector(world, script.HasCapitalLettering());
        var pages = ImmutableArray.CreateBuilder<DirectedPage>(script.Pages.Length);
        var folio = 1;
        foreach (var page in script.Pages)
        {
            var directed = ImmutableArray.CreateBuilder<DirectedPanel>(page.Panels.Length);
            for (var i = 0; i < page.Panels.Length; i++)
            {
                directed.Add(panels.Direct(page.Panels[i], i, i == page.Panels.Length - 1));
            }

            pages.Add(new DirectedPage { Source = page, Folio = folio, Panels = directed.MoveToImmutable() });
            folio += page.Span;
        }

        return new DirectedScript
        {
            Source = script,
            World = world,
            Pages = pages.MoveToImmutable(),
            Diagnostics = panels.Diagnostics,
        };
    }

    /// <summary>Most of the dialogue is written in capitals, as comic letterers do; then they do not mean
    /// shouting.</summary>
    private static bool HasCapitalLettering(this MangaScript script)
    {
        var spoken = 0;
        var capital = 0;
        foreach (var page in script.Pages)
        {
            foreach (var panel in page.Panels)
            {
                foreach (var beat in panel.Beats)
                {
                    if (beat.Kind is BeatKind.Speech or BeatKind.Thought or BeatKind.Whisper)
                    {
                        spoken++;
                        capital += Story.Prose.Letters.IsShouted(beat.Text) ? 1 : 0;
                    }
                }
            }
        }

        return capital * 10 > spoken * 6;
    }
}
