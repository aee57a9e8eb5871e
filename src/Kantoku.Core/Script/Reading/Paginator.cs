using System.Collections.Immutable;
using System.Globalization;

namespace Kantoku.Core.Script.Reading;

/// <summary>Cuts a run of panels into pages where the drama asks for it.</summary>
/// <remarks>A page begins at a panel whose wish for one is stronger than that of its neighbours within
/// <see cref="Window"/>, and gaps that are too long are cut at their strongest place. Both look at panels nearby
/// alone, never
/// at how many came before: an edit moves the pages around it and leaves those farther away as they are.</remarks>
internal static class Paginator
{
    /// <summary>Panels on either side that a page's first panel must outdo: pages have at least one more.</summary>
    private const int Window = 2;

    private const int FewestPanels = 3;
    private const int MostPanels = 7;

    /// <summary>What a page holds at most, where an ordinary panel weighs 2 and long dialogue more.</summary>
    private const int MostWeight = 18;

    public static ImmutableArray<ScriptPage> Paginate(PageDraft draft)
    {
        var panels = draft.Panels;
        if (panels.Count == 0)
        {
            return draft.Remarks.Count == 0 ? [] : [draft.Finish()];
        }

        var wishes = new ulong[panels.Count];
        var weights = new int[panels.Count];
        for (var i = 0; i < panels.Count; i++)
        {
            wishes[i] = Wish(panels, draft.Breaks, i);
            weights[i] = Weight(panels[i]);
        }

        var starts = new List<int> { 0 };
        for (var i = 1; i < panels.Count; i++)
        {
            if (draft.Breaks[i] == BreakWish.Forced || IsPeak(wishes, draft.Breaks, i))
            {
                Divide(starts, wishes, weights, starts[^1], i);
                starts.Add(i);
            }
        }

        Divide(starts, wishes, weights, starts[^1], panels.Count);
        return Cut(draft, starts);
    }

    private static ImmutableArray<ScriptPage> Cut(PageDraft draft, List<int> starts)
    {
        var pages = ImmutableArray.CreateBuilder<ScriptPage>(starts.Count);
        var remark = 0;
        for (var page = 0; page < starts.Count; page++)
        {
            var start = starts[page];
            var end = page + 1 < starts.Count ? starts[page + 1] : draft.Panels.Count;
            var panels = ImmutableArray.CreateBuilder<ScriptPanel>(end - start);
            for (var i = start; i < end; i++)
            {
                var number = i - start + 1;
                var panel = draft.Panels[i];
                panels.Add(panel.Number == number ? panel : panel with { Number = number });
            }

            var remarks = ImmutableArray.CreateBuilder<string>();
            while (remark < draft.Remarks.Count && (draft.Remarks[remark].Panel < end || page + 1 == starts.Count))
            {
                remarks.Add(draft.Remarks[remark++].Text);
            }

            pages.Add(new()
            {
                Id = (page + 1).ToString(CultureInfo.InvariantCulture),
                Span = 1,
                Remarks = remarks.ToImmutable(),
                Panels = panels.MoveToImmutable(),
                At = draft.Panels[start].At,
            });
        }

        return pages.MoveToImmutable();
    }

    /// <summary>True where no panel nearby wishes for a page as strongly, and no end of the run or forced break is
    /// near.</summary>
    private static bool IsPeak(ulong[] wishes, List<BreakWish> breaks, int index)
    {
        if (index < FewestPanels || index > wishes.Length - FewestPanels)
        {
            return false;
        }

        for (var i = index - Window; i <= index + Window; i++)
        {
            if (i != index && (wishes[i] >= wishes[index] || (i > 0 && breaks[i] == BreakWish.Forced)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Cuts a stretch that is too long or too heavy for a page, each time at the strongest place within
    /// reach.</summary>
    private static void Divide(List<int> starts, ulong[] wishes, int[] weights, int from, int to)
    {
        while (to - from >= 2 * FewestPanels)
        {
            var (last, weight) = (from, 0);
            while (last < to && last - from < MostPanels && weight + weights[last] <= MostWeight)
            {
                weight += weights[last++];
            }

            if (last >= to)
            {
                return;
            }

            var best = from + FewestPanels;
            for (var i = best + 1; i <= Math.Min(last, to - FewestPanels); i++)
            {
                best = wishes[i] > wishes[best] ? i : best;
            }

            starts.Add(best);
            from = best;
        }
    }

    /// <summary>How much a panel wishes to be a page's first; its words settle ties.</summary>
    private static ulong Wish(List<ScriptPanel> panels, List<BreakWish> breaks, int index)
    {
        var panel = panels[index];
        var before = index > 0 ? panels[index - 1] : panel;
        var strength = breaks[index] switch
        {
            BreakWish.Forced => 2000,
            BreakWish.Section => 900,
            BreakWish.Scene => 600,
            BreakWish.Transition => 500,
            _ => 0,
        };
        strength += panel.Description.Length > 0 ? 40 : 0;
        strength += panel.Beats.IsEmpty ? 50 : 0;
        strength += EndsOpen(before) ? 60 : 0;
        strength += before.Beats.Any(beat => beat.Kind is BeatKind.Sfx or BeatKind.Title) ? 30 : 0;
        strength += panel.Beats is [{ Speaker: var now }, ..] && before.Beats is [.., { Speaker: var then }]
            && now != then ? 10 : 0;
        return ((ulong)strength << 32) | (Hash(panel, Hash(before, 0)) & uint.MaxValue);
    }

    /// <summary>The last words before the turn of a page that make one turn it.</summary>
    private static bool EndsOpen(ScriptPanel panel)
    {
        var words = panel.Beats is [.., var last] ? last.Text : panel.Description;
        var end = words.AsSpan().TrimEnd("*_\"”」』)）");
        return end is [.., '!' or '?' or '…' or '—' or '！' or '？' or '-']
            || end.EndsWith("...", StringComparison.Ordinal);
    }

    private static int Weight(ScriptPanel panel)
    {
        var letters = 0;
        foreach (var beat in panel.Beats)
        {
            letters += Math.Min(beat.Text.Length, 1000);
        }

        return 2 + Math.Min(letters / 80, 4);
    }

    private static ulong Hash(ScriptPanel panel, ulong hash)
    {
        hash = Hash(panel.Description, hash);
        foreach (var beat in panel.Beats)
        {
            hash = Hash(beat.Text, hash);
        }

        return unchecked((hash ^ (hash >> 32)) * 0x9E3779B97F4A7C15) >> 16;
    }

    private static ulong Hash(string text, ulong hash)
    {
        foreach (var c in text)
        {
            hash = unchecked((hash ^ c) * 1099511628211);
        }

        return hash;
    }
}
