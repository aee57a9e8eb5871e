namespace Kantoku.Core.Story.Vocabulary;

/// <summary>What somebody is, where no name is given: "an old man", "the guard", 少女.</summary>
internal sealed record Role
{
    /// <summary>The word in upper case, as it becomes an id.</summary>
    public required string Key { get; init; }

    /// <summary>Words for one, parted by commas, in the syntax of a <see cref="Prose.Row"/>.</summary>
    public required string One { get; init; }

    /// <summary>Words for several.</summary>
    public string Many { get; init; } = "";

    public Presentation? Presentation { get; init; }

    public AgeBand? Age { get; init; }

    public Garment? Garment { get; init; }

    public Features Features { get; init; }

    /// <summary>Says no more than sex and age: "the girl" may well be somebody who has a name.</summary>
    public bool Generic { get; init; }

    /// <summary>Kin: "his mother" is seldom in the picture unless she does something.</summary>
    public bool Kin { get; init; }

    /// <summary>Several stand in the background.</summary>
    public bool Crowd { get; init; }
}
