using System.Collections.Immutable;
using Kantoku.Core.Diagnostics;

namespace Kantoku.Engine.Bible;

/// <summary>A YAML document as plain values with their places; no aliases, no tags, no types but text.</summary>
internal abstract record YamlTree(SourceSpan At)
{
    /// <summary>Text, whatever type YAML would give it; empty for nothing.</summary>
    public sealed record Text(string Value, SourceSpan At) : YamlTree(At);

    public sealed record List(ImmutableArray<YamlTree> Items, SourceSpan At) : YamlTree(At);

    public sealed record Map(ImmutableArray<YamlEntry> Entries, SourceSpan At) : YamlTree(At);

    /// <summary>In words for people.</summary>
    public string Shape => this switch
    {
        Text => "text",
        List => "a list",
        _ => "a group of keys",
    };
}

/// <summary>A key with its value.</summary>
internal sealed record YamlEntry(YamlTree.Text Key, YamlTree Value);
