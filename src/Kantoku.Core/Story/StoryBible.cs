using System.Collections.Immutable;
using Kantoku.Core.Diagnostics;

namespace Kantoku.Core.Story;

/// <summary>The bible as its author wrote it; everything is optional and null means "infer it".</summary>
public sealed record StoryBible
{
    public static readonly StoryBible Empty = new();

    public ImmutableArray<CastEntry> Cast { get; init; } = [];

    public ImmutableArray<LocationEntry> Locations { get; init; } = [];

    public ImmutableArray<PropEntry> Props { get; init; } = [];

    public ImmutableArray<FactEntry> Facts { get; init; } = [];

    public ImmutableArray<string> Flags { get; init; } = [];

    /// <summary>Free words on how the book should look, or null.</summary>
    public string? Style { get; init; }

    /// <summary>Keys that decide no picture ("notes", "palette", and what nobody knows), with their words, so that
    /// nothing is lost where the bible is written out again.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Other { get; init; } = [];
}

/// <summary>A person of the bible.</summary>
public sealed record CastEntry
{
    public required string Id { get; init; }

    /// <summary>Names and aliases, the main one first; the id when none is given.</summary>
    public required ImmutableArray<string> Names { get; init; }

    public string? Age { get; init; }

    public string? Gender { get; init; }

    public string? Hair { get; init; }

    public string? Eyes { get; init; }

    public string? Build { get; init; }

    public string? Face { get; init; }

    public ImmutableArray<string> Marks { get; init; } = [];

    /// <summary>Looks in the order written; the first is the usual one.</summary>
    public ImmutableArray<WardrobeEntry> Wardrobe { get; init; } = [];

    public string? Voice { get; init; }

    /// <summary>Keys that decide no picture ("notes", "palette", and what nobody knows), with their words, so that
    /// nothing is lost where the bible is written out again.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Other { get; init; } = [];

    public SourceSpan At { get; init; }
}

/// <summary>A named set of clothes: <c>uniform: black school uniform with a stand-up collar</c>.</summary>
public sealed record WardrobeEntry(string Look, string Clothes);

public sealed record LocationEntry(string Id, ImmutableArray<string> Names, string? Look, SourceSpan At)
{
    /// <summary>Keys that decide no picture ("notes", "palette", and what nobody knows), with their words, so that
    /// nothing is lost where the bible is written out again.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Other { get; init; } = [];
}

public sealed record PropEntry
{
    public required string Id { get; init; }

    public required ImmutableArray<string> Names { get; init; }

    public string? Look { get; init; }

    public ImmutableArray<string> States { get; init; } = [];

    public string? Owner { get; init; }

    public string? OpenedBy { get; init; }

    /// <summary>Keys that decide no picture ("notes", "palette", and what nobody knows), with their words, so that
    /// nothing is lost where the bible is written out again.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Other { get; init; } = [];

    public SourceSpan At { get; init; }
}

public sealed record FactEntry
{
    public required string Id { get; init; }

    public string? Text { get; init; }

    public ImmutableArray<string> Words { get; init; } = [];

    public ImmutableArray<string> KnownBy { get; init; } = [];

    /// <summary>Keys that decide no picture ("notes", "palette", and what nobody knows), with their words, so that
    /// nothing is lost where the bible is written out again.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Other { get; init; } = [];

    public SourceSpan At { get; init; }
}
