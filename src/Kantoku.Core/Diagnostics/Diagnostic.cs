using System.Collections.Immutable;

namespace Kantoku.Core.Diagnostics;

/// <summary>Something worth telling the author, with the place it is about.</summary>
/// <remarks>Codes are stable and listed in docs/diagnostics.md: KS script, KB bible, KC story, KD direction, KL layout
/// and
/// lettering, KP plan and production.</remarks>
public sealed record Diagnostic
{
    /// <summary>Stable code, two letters and three digits after the room: <c>KS101</c>.</summary>
    public required string Code { get; init; }

    public required Severity Severity { get; init; }

    public required SourceSpan At { get; init; }

    /// <summary>One sentence: what is wrong.</summary>
    public required string Message { get; init; }

    /// <summary>What to do about it, or null when nothing helps.</summary>
    public string? Hint { get; init; }

    /// <summary>The source line that is meant, control characters removed, or null when there is none.</summary>
    public string? Excerpt { get; init; }

    /// <summary>1-based column of the place within <see cref="Excerpt"/>, which of a long line is a part only; 0
    /// without
    /// an excerpt.</summary>
    public int ExcerptColumn { get; init; }

    /// <summary>The places that lead to it, in the order of the story; empty when it stands alone.</summary>
    public ImmutableArray<Cause> Because { get; init; } = [];
}

/// <summary>A place that a diagnostic hangs on.</summary>
/// <param name="At">Where.</param>
/// <param name="Message">What it says there, in one sentence.</param>
public readonly record struct Cause(SourceSpan At, string Message);
