using System.Collections.Immutable;
using Kantoku.Core.Diagnostics;

namespace Kantoku.Core.Script;

/// <summary>Which grammar read a source.</summary>
public enum ScriptFormat
{
    /// <summary>Mangaplay and our superset of it.</summary>
    Native,
    Fountain,
    Stripdown,
    MarkdownPanels,
    Prose,
}

public enum ReadingDirection
{
    LeftToRight,
    RightToLeft,
}

/// <summary>A key of the title page with its value, as written.</summary>
public sealed record TitleEntry(string Key, string Value, SourceSpan At);

/// <summary>The title page: every key is kept, the known ones are understood.</summary>
public sealed record TitlePage
{
    public required ImmutableArray<TitleEntry> Entries { get; init; }

    /// <summary>The value of a key, compared without case, or null.</summary>
    public string? this[string key]
    {
        get
        {
            foreach (var entry in Entries)
            {
                if (string.Equals(entry.Key, key, StringComparison.OrdinalIgnoreCase))
                {
                    return entry.Value;
                }
            }

            return null;
        }
    }
}

/// <summary>A script as understood: pages of panels of beats, and nothing of the source lost.</summary>
public sealed record MangaScript
{
    /// <summary>The source's name as the user gave it.</summary>
    public required string File { get; init; }

    public required ScriptFormat Format { get; init; }

    /// <summary>Why that format was chosen, in one sentence.</summary>
    public required string FormatReason { get; init; }

    public required TitlePage TitlePage { get; init; }

    /// <summary>The title without markup; the file's stem when none is written.</summary>
    public required string Title { get; init; }

    public required ReadingDirection Direction { get; init; }

    /// <summary>BCP 47 tag of the dialogue: as written, else by its script ("en", "ja", "zh-Hant", "ko").</summary>
    public required string Language { get; init; }

    /// <summary>Lettering runs top to bottom.</summary>
    public required bool Vertical { get; init; }

    public required ImmutableArray<ScriptPage> Pages { get; init; }
}

/// <summary>What reading a source gave.</summary>
/// <param name="Script">Always a script, an empty one at worst.</param>
/// <param name="Diagnostics">In order of place, then code; bounded in number.</param>
/// <param name="SourceWords">Words of the source that ought to be held somewhere.</param>
/// <param name="LostWords">Those that ended nowhere; 0 on well-formed input.</param>
public sealed record ScriptReading(
    MangaScript Script,
    ImmutableArray<Diagnostic> Diagnostics,
    int SourceWords,
    int LostWords);
