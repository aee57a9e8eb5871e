using System.Collections.Immutable;
using Kantoku.Core.Diagnostics;

namespace Kantoku.Core.Script;

/// <summary>How many beats of a kind a script has.</summary>
public readonly record struct BeatCount(BeatKind Kind, int Count);

/// <summary>What <c>check</c> tells of a script, counted.</summary>
public sealed record ScriptSummary
{
    /// <summary>native, fountain, stripdown, markdown-panels or prose.</summary>
    public required string Format { get; init; }

    /// <summary>Printed pages: a spread counts as its pages.</summary>
    public required int Pages { get; init; }

    /// <summary>Panels, after pagination where none were written.</summary>
    public required int Panels { get; init; }

    /// <summary>Speakers as written, without extensions, each once, in the order of their first words.</summary>
    public required ImmutableArray<string> Speakers { get; init; }

    /// <summary>One entry for each kind of beat, none left out, in the order of the kinds.</summary>
    public required ImmutableArray<BeatCount> Beats { get; init; }

    /// <summary>rtl or ltr.</summary>
    public required string Direction { get; init; }

    public required int SourceWords { get; init; }

    /// <summary>Words of the source that ended nowhere.</summary>
    public required int LostWords { get; init; }

    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    public static ScriptSummary Of(ScriptReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var script = reading.Script;
        var counts = new int[Enum.GetValues<BeatKind>().Length];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var speakers = ImmutableArray.CreateBuilder<string>();
        foreach (var beat in script.Pages.SelectMany(page => page.Panels).SelectMany(panel => panel.Beats))
        {
            counts[(int)beat.Kind]++;
            if (beat.Speaker is { } speaker && seen.Add(speaker))
            {
                speakers.Add(speaker);
            }
        }

        return new()
        {
            Format = NameOf(script.Format),
            Pages = script.Pages.Sum(page => page.Span),
            Panels = script.Pages.Sum(page => page.Panels.Length),
            Speakers = speakers.ToImmutable(),
            Beats = [.. counts.Select((count, kind) => new BeatCount((BeatKind)kind, count))],
            Direction = script.Direction == ReadingDirection.RightToLeft ? "rtl" : "ltr",
            SourceWords = reading.SourceWords,
            LostWords = reading.LostWords,
            Diagnostics = reading.Diagnostics,
        };
    }

    /// <summary>A format as <c>check</c> writes it.</summary>
    public static string NameOf(ScriptFormat format) => format switch
    {
        ScriptFormat.Native => "native",
        ScriptFormat.Fountain => "fountain",
        ScriptFormat.Stripdown => "stripdown",
        ScriptFormat.MarkdownPanels => "markdown-panels",
        ScriptFormat.Prose => "prose",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "no such format"),
    };
}
