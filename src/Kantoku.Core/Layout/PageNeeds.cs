using System.Collections.Immutable;
using Kantoku.Core.Direction;
using Kantoku.Core.Script;

namespace Kantoku.Core.Layout;

/// <summary>How lively a page's cuts are.</summary>
internal enum Energy
{
    Calm,
    Even,
    Lively,
}

/// <summary>An inset and the panel it lies over, both as indices in the page.</summary>
internal readonly record struct InsetNeed(int Panel, int Host);

/// <summary>What a page's panels ask of its layout, apart from any wording: sizes in classes, tags, who
/// speaks.</summary>
/// <remarks>Descriptions and the words of dialogue stay out, so that editing one panel redraws no other.</remarks>
internal sealed class PageNeeds
{
    private const int InsetsPerHostMax = 2;
    private const int InsetsOnSplashMax = 3;

    /// <summary>Only such a weight changes a page's frames.</summary>
    private const double TurningPoint = 2.4;

    /// <summary>More panels than this do not stand in one row, GROUP or not.</summary>
    public const int GroupRowMax = 5;

    private static readonly ImmutableArray<double> Emphases = [1.4, 1.6, 1.8, 2];

    private PageNeeds(ImmutableArray<PanelNeed> flow, ImmutableArray<InsetNeed> insets)
    {
        Flow = flow;
        Insets = insets;
    }

    /// <summary>Panels that stand in rows, in reading order.</summary>
    public ImmutableArray<PanelNeed> Flow { get; }

    public ImmutableArray<InsetNeed> Insets { get; }

    /// <summary>The one panel of the flow fills the page to its edges.</summary>
    public required bool FillsPage { get; init; }

    public required Energy Energy { get; init; }

    /// <summary>From what the page is, never from where it stands.</summary>
    public required ContentHash Hash { get; init; }

    public static PageNeeds Read(DirectedPage page, bool vertical)
    {
        var panels = page.Panels;
        var splash = Splash(panels);
        var insets = HostInsets(panels, splash);
        var flow = ImmutableArray.CreateBuilder<PanelNeed>(panels.Length - insets.Length);
        var hash = HashOf(page);
        var group = -1;
        for (var at = 0; at < panels.Length; at++)
        {
            var shape = panels[at].Source.Tags.Shape;
            group = shape switch
            {
                PanelShape.Group => at,
                PanelShape.Auto or PanelShape.Inset => group,
                _ => -1,
            };
            if (!IsInset(insets, at))
            {
                flow.Add(Need(panels[at], at, group, CountOn(insets, at), vertical, hash));
            }
        }

        SplitLongGroups(flow);
        var energy = EnergyOf(panels);
        Emphasise(flow, hash, energy);
        return new PageNeeds(flow.ToImmutable(), insets)
        {
            FillsPage = flow.Count == 1 && (splash >= 0 || flow[0].Bleeds || page.Source.Span > 1),
            Energy = energy,
            Hash = hash,
        };
    }

    /// <summary>The page's one splash, or −1: of several splashes none can fill the page.</summary>
    private static int Splash(ImmutableArray<DirectedPanel> panels)
    {
        var found = -1;
        for (var at = 0; at < panels.Length; at++)
        {
            if (panels[at].Source.Tags.Shape == PanelShape.Splash)
            {
                if (found >= 0)
                {
                    return -1;
                }

                found = at;
            }
        }

        return found;
    }

    private static ImmutableArray<InsetNeed> HostInsets(ImmutableArray<DirectedPanel> panels, int splash)
    {
        if (splash == 0 && panels.Length is > 1 and <= InsetsOnSplashMax + 1)
        {
            return [.. Enumerable.Range(1, panels.Length - 1).Select(at => new InsetNeed(at, 0))];
        }

        var insets = ImmutableArray.CreateBuilder<InsetNeed>();
        int host = -1, held = 0;
        for (var at = 0; at < panels.Length; at++)
        {
            if (panels[at].Source.Tags.Shape == PanelShape.Inset && host >= 0 && held < InsetsPerHostMax)
            {
                insets.Add(new InsetNeed(at, host));
                held++;
            }
            else
            {
                host = at;
                held = 0;
            }
        }

        return insets.ToImmutable();
    }

    private static bool IsInset(ImmutableArray<InsetNeed> insets, int panel)
    {
        foreach (var inset in insets)
        {
            if (inset.Panel == panel)
            {
                return true;
            }
        }

        return false;
    }

    private static int CountOn(ImmutableArray<InsetNeed> insets, int host)
    {
        var count = 0;
        foreach (var inset in insets)
        {
            count += inset.Host == host ? 1 : 0;
        }

        return count;
    }

    private static PanelNeed Need(
        DirectedPanel panel, int at, int group, int insets, bool vertical, ContentHash page)
    {
        var tags = panel.Source.Tags;
        // Whatever opens a scene is mostly wide and often bleeds; by the page's hash, lest all pages begin so.
        var establishes = IsEstablishing(panel);
        var opens = panel.Source.OpensScene && panel.Shot > ShotSize.Bust && !tags.CloseUp;
        var chance = page.Add(5).Add(at).Share();
        return new PanelNeed
        {
            Panel = at,
            Area = AreaOf(panel) * (insets > 0 ? 1.35 : 1),
            TextMm2 = TextEstimate.ClassMm2(TextEstimate.AreaMm2(panel.Source.Beats, vertical)),
            TextWidthMm = TextEstimate.WidestMm(panel.Source.Beats, vertical),
            Aspect = tags.Shape switch
            {
                PanelShape.Horizontal or PanelShape.Wide => Aspect.Wide,
                PanelShape.Vertical => Aspect.Tall,
                _ => establishes || (opens && chance < 0.75) ? Aspect.Wide : Aspect.Any,
            },
            Alone = group < 0
                && (tags.FullBleed || tags.Shape is PanelShape.Horizontal or PanelShape.Wide or PanelShape.Splash),
            Bleeds = tags.Bleed || tags.FullBleed || establishes || (opens && chance < 0.5)
                || tags.Shape is PanelShape.Wide or PanelShape.Splash,
            Group = group,
            Insets = insets,
        };
    }

    /// <summary>A GROUP too long for one row goes on in rows of even length.</summary>
    private static void SplitLongGroups(ImmutableArray<PanelNeed>.Builder flow)
    {
        for (int start = 0, end; start < flow.Count; start = end)
        {
            end = start + 1;
            while (end < flow.Count && flow[start].Group >= 0 && flow[end].Group == flow[start].Group)
            {
                end++;
            }

            var rows = (end - start + GroupRowMax - 1) / GroupRowMax;
            for (var at = start; at < end && rows > 1; at++)
            {
                flow[at] = flow[at] with { Group = flow[start + ((at - start) * rows / (end - start))].Panel };
            }
        }
    }

    private static bool IsEstablishing(DirectedPanel panel) =>
        panel.Source.Tags.Establishing
        || (panel.Source.OpensScene && panel.Source.Scene is { Establishing: true });

    /// <summary>What the author asks for; else what the script's structure says: a sound, a scene's beginning, a
    /// silence. Weight counts only where it is extreme: it hangs on the description, whose change is to redraw one
    /// panel.</summary>
    private static double AreaOf(DirectedPanel panel)
    {
        var tags = panel.Source.Tags;
        var area = (tags.Size, panel.Weight) switch
        {
            (PanelSize.Small, _) => 0.6,
            (PanelSize.Large, _) => 1.75,
            (_, >= TurningPoint) => 1.8,
            _ => 1 + (HasSound(panel) ? 0.25 : 0) + (panel.Source.OpensScene ? 0.2 : 0)
                - (panel.Source.Beats.IsEmpty && !panel.Source.OpensScene ? 0.12 : 0),
        };
        return tags.Shape switch
        {
            PanelShape.Splash => Math.Max(area, 1.5) * 3,
            PanelShape.Wide => area * 1.2,
            PanelShape.Horizontal => area * 1.1,
            _ => tags.FullBleed ? area * 1.6 : area,
        };
    }

    private static bool HasSound(DirectedPanel panel)
    {
        foreach (var beat in panel.Source.Beats)
        {
            if (beat.Kind == BeatKind.Sfx)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where no panel of a page stands out, one does: often the last, the first or a loud one.</summary>
    /// <remarks>It runs out to the page's edges more often the livelier the page is.</remarks>
    private static void Emphasise(ImmutableArray<PanelNeed>.Builder flow, ContentHash page, Energy energy)
    {
        var total = flow.Sum(need => need.Area);
        if (flow.Count < 3 || flow.Any(need => need.Area > total / flow.Count * 1.3))
        {
            return;
        }

        var choice = page.Add(6).Pick(8);
        var at = choice < 3 ? flow.Count - 1 : choice < 5 ? 0 : page.Add(7).Pick(flow.Count);
        if (flow[at].Area >= 1)
        {
            var bleeds = page.Add(8).Share() < (energy == Energy.Calm ? 0.25 : energy == Energy.Even ? 0.45 : 0.7);
            flow[at] = flow[at] with
            {
                Area = flow[at].Area * Emphases[page.Add(9).Pick(Emphases.Length)],
                Bleeds = flow[at].Bleeds || (bleeds && flow[at].Group < 0),
            };
        }
    }

    private static Energy EnergyOf(ImmutableArray<DirectedPanel> panels)
    {
        int sounds = 0, silent = 0;
        foreach (var panel in panels)
        {
            sounds += HasSound(panel) ? 1 : 0;
            silent += panel.Source.Beats.IsEmpty ? 1 : 0;
        }

        return sounds * 3 >= panels.Length && sounds > 0 ? Energy.Lively
            : silent * 2 > panels.Length ? Energy.Calm
            : Energy.Even;
    }

    private static ContentHash HashOf(DirectedPage page)
    {
        var hash = ContentHash.For("layout").Add(page.Panels.Length).Add(page.Source.Span);
        if (!page.Panels.IsEmpty && page.Panels[0].Source.Scene is { } scene)
        {
            hash = hash.Add(scene.Place);
        }

        foreach (var panel in page.Panels)
        {
            var tags = panel.Source.Tags;
            hash = hash.Add(((int)tags.Shape * 8) + (int)tags.Size);
            string? last = null;
            foreach (var beat in panel.Source.Beats)
            {
                if (beat.Speaker is { } speaker && !string.Equals(speaker, last, StringComparison.Ordinal))
                {
                    hash = hash.Add(speaker);
                    last = speaker;
                }
            }
        }

        return hash;
    }
}
