using Kantoku.Core.Diagnostics;

namespace Kantoku.Core.Script;

/// <summary>What is lettered.</summary>
public enum BeatKind
{
    Speech,
    Thought,
    Whisper,
    Caption,
    Sfx,
    Title,
}

/// <summary>One balloon, caption or sound effect: the words and who says them, in reading order within its
/// panel.</summary>
public sealed record Beat
{
    public required BeatKind Kind { get; init; }

    /// <summary>The words as written; emphasis markup kept, lines joined by a space or, where a script has no
    /// spaces, by nothing; the parts of a title by a line feed; never empty.</summary>
    public required string Text { get; init; }

    /// <summary>The cue as written, without its extensions; null for sound effects, titles, and captions that nobody's
    /// cue stands above.</summary>
    public string? Speaker { get; init; }

    /// <summary>A parenthetical that says how it is spoken ("angry, low"); never lettered.</summary>
    public string? Delivery { get; init; }

    /// <summary>(O.S.) or (O.P.): the voice comes from outside the panel.</summary>
    public bool OffPanel { get; init; }

    /// <summary>Spoken at the same time as the beat before it.</summary>
    public bool Simultaneous { get; init; }

    /// <summary>The same cue as the beat before it, which it goes on after a pause: joined balloons.</summary>
    public bool Continued { get; init; }

    /// <summary>Where the words begin.</summary>
    public required SourceSpan At { get; init; }
}
