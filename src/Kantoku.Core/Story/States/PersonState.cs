using System.Collections.Immutable;
using Kantoku.Core.Direction;
using Kantoku.Core.Story.Chronicle;

namespace Kantoku.Core.Story.States;

public enum Life
{
    Alive,
    Asleep,
    Unconscious,
    Dead,
}

/// <summary>A fact together with the panel that says it.</summary>
/// <param name="Panel">Reading ordinal.</param>
/// <param name="Fact">What it says.</param>
public sealed record Occurrence(int Panel, StoryFact Fact);

/// <summary>A wound, and whether it is dressed.</summary>
/// <param name="Part">"left arm"; empty where none is said.</param>
/// <param name="IsBandaged">A bandage, a cast or a sling shows.</param>
/// <param name="By">What said it last.</param>
public sealed record Injury(string Part, bool IsBandaged, Occurrence By);

/// <summary>Something known.</summary>
/// <param name="Fact">Id of the fact, in small letters.</param>
/// <param name="By">Where it was learnt; null where it was known from the start.</param>
public sealed record Knowledge(string Fact, Occurrence? By);

/// <summary>How a person is at one point of the story. Immutable: panels in which nothing changes share one.</summary>
public sealed record PersonState
{
    public static readonly PersonState Initial = new();

    public Life Life { get; init; }

    /// <summary>What made it so; null from the start.</summary>
    public Occurrence? LifeBy { get; init; }

    /// <summary>Index of the scene in which they were last seen, or -1.</summary>
    public int Scene { get; init; } = -1;

    /// <summary>They went out of that scene, and by what; null while they are in it.</summary>
    public Occurrence? LeftBy { get; init; }

    public Emotion Emotion { get; init; }

    /// <summary>0 (calm) to 1 (beside themselves).</summary>
    public double Intensity { get; init; }

    public ImmutableArray<Injury> Injuries { get; init; } = [];

    /// <summary>What made them wet; null when they are dry.</summary>
    public Occurrence? WetBy { get; init; }

    /// <summary>What tired them; null when they are fresh.</summary>
    public Occurrence? TiredBy { get; init; }

    /// <summary>Index into the person's looks that a note chose.</summary>
    public int Look { get; init; }

    /// <summary>Clothes as the prose says ("red dress"); empty where it says none.</summary>
    public string Clothes { get; init; } = "";

    public Occurrence? ClothesBy { get; init; }

    public ImmutableArray<Knowledge> Known { get; init; } = [];

    /// <summary>Whom they have been seen with, in the order they met.</summary>
    public ImmutableArray<int> Met { get; init; } = [];

    public Knowledge? KnowledgeOf(string fact) =>
        Known.FirstOrDefault(known => string.Equals(known.Fact, fact, StringComparison.OrdinalIgnoreCase));
}

/// <summary>How a thing is at one point of the story.</summary>
public sealed record ThingState
{
    public static readonly ThingState Initial = new();

    /// <summary>Who has it, as an index into the cast, or -1.</summary>
    public int Holder { get; init; } = -1;

    /// <summary>What gave it to its holder, or took it away.</summary>
    public Occurrence? HolderBy { get; init; }

    /// <summary>What it is said to be, one for each aspect: whole or broken, open or closed, lit or out, and words of
    /// the author's own.</summary>
    public ImmutableArray<ThingAspect> Aspects { get; init; } = [];

    public ThingAspect? AspectOf(string aspect) => Aspects.FirstOrDefault(found => found.Name == aspect);
}

/// <summary>One aspect of a thing.</summary>
/// <param name="Name">"integrity", "opening", "light", or "state" for the author's own words.</param>
/// <param name="Value">"broken", "open", "lit".</param>
/// <param name="By">What made it so.</param>
public sealed record ThingAspect(string Name, string Value, Occurrence By);
