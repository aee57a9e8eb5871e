using System.Collections.Immutable;

namespace Kantoku.Core.Story;

public enum Presentation
{
    Feminine,
    Masculine,
}

public enum AgeBand
{
    Child,
    Teen,
    Adult,
    MiddleAged,
    Elder,
}

public enum HairStyle
{
    Spiky,
    Messy,
    Swept,
    Curtain,
    OneEye,
    Buzz,
    Bald,
    Curly,
    Bob,
    Long,
    Hime,
    Ponytail,
    Twintails,
    Bun,
    Braid,
}

/// <summary>How dark hair or cloth prints.</summary>
public enum InkTone
{
    White,
    Light,
    Mid,
    Dark,
    Black,
}

public enum EyeShape
{
    Round,
    Sharp,
    Gentle,
    Small,
}

public enum Build
{
    Slight,
    Average,
    Sturdy,
    Heavy,
}

public enum Garment
{
    Gakuran,
    Sailor,
    Blazer,
    Hoodie,
    Tee,
    Shirt,
    Suit,
    Dress,
    Kimono,
    Coat,
    LabCoat,
    Apron,
    Uniform,
    Armour,
    Cloak,
}

/// <summary>Lasting things on a face or head.</summary>
[Flags]
public enum Features
{
    None = 0,
    Glasses = 1,
    RoundGlasses = 2,
    Scar = 4,
    Moustache = 8,
    Beard = 16,
    Freckles = 32,
    Wrinkles = 64,
    Headband = 128,
    Eyepatch = 256,
    Mole = 512,
    Hat = 1024,
    Bandage = 2048,
    Earrings = 4096,
    Ribbon = 8192,
}

/// <summary>What a person looks like in one look, as data; an artist draws it, a prompt describes it.</summary>
/// <remarks>Holds nothing about any other person, so a new character changes nobody else's look.</remarks>
public sealed record CharacterDesign
{
    public required Presentation Presentation { get; init; }

    public required AgeBand Age { get; init; }

    public required HairStyle Hair { get; init; }

    public required InkTone HairTone { get; init; }

    public required EyeShape Eyes { get; init; }

    /// <summary>How dark the iris prints.</summary>
    public required InkTone EyeTone { get; init; }

    public required Build Build { get; init; }

    /// <summary>Body height in head heights, 4 (small child) to 7.5 (tall adult).</summary>
    public required double HeightHeads { get; init; }

    public required Garment Garment { get; init; }

    public required InkTone TopTone { get; init; }

    public required InkTone BottomTone { get; init; }

    public Features Features { get; init; }

    /// <summary>What somebody is who is no human, in a word of the props' vocabulary ("cat", "robot"); null for a
    /// human. An artist draws it instead of the body.</summary>
    public string? Creature { get; init; }

    /// <summary>Fine variation of a face (jaw, chin, eye gap, parting), from the person's id alone.</summary>
    public required ulong Seed { get; init; }
}

/// <summary>One look of a person: a name from the wardrobe and what it looks like.</summary>
public sealed record Look(string Name, CharacterDesign Design);

/// <summary>A person of the story.</summary>
public sealed record Character
{
    /// <summary>Stable id: the bible's, else the canonical name in upper case.</summary>
    public required string Id { get; init; }

    /// <summary>The name to show.</summary>
    public required string Name { get; init; }

    /// <summary>All names that mean this person, the main one first, as written.</summary>
    public required ImmutableArray<string> Names { get; init; }

    /// <summary>At least one; the first is the usual one.</summary>
    public required ImmutableArray<Look> Looks { get; init; }

    /// <summary>What the script calls them beside their names ("DOCTOR", "GRANDMA"), in upper case; may be
    /// empty.</summary>
    public ImmutableArray<string> Roles { get; init; } = [];

    /// <summary>The voice's style ("soft", "machine"), or null.</summary>
    public string? Voice { get; init; }

    /// <summary>The words of prose or bible that the design was read from, for people and prompts; may be
    /// empty.</summary>
    public string Description { get; init; } = "";
}
