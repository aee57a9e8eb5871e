using System.Collections.Immutable;
using Kantoku.Core.Diagnostics;

namespace Kantoku.Core.Story.Chronicle;

/// <summary>One thing that a script says happens, or asks to be so, and where it says it.</summary>
public sealed record StoryFact
{
    public required Deed Deed { get; init; }

    /// <summary>Who does or undergoes it, as an index into the world's cast, or -1 where no person does.</summary>
    public int Person { get; init; } = -1;

    /// <summary>The other one: who is killed, who is given something; -1 where nobody is.</summary>
    public int Other { get; init; } = -1;

    /// <summary>The thing it is done to, by its id in the chronicle, or empty.</summary>
    public string Item { get; init; } = "";

    /// <summary>What else is said: a part of the body ("left arm"), clothes, a state ("broken"), the id of a
    /// fact.</summary>
    public string Value { get; init; } = "";

    /// <summary>A note says it: the author's own word, not a reading of prose.</summary>
    public bool IsNoted { get; init; }

    public required SourceSpan At { get; init; }

    /// <summary>The sentence or note as written.</summary>
    public required string Words { get; init; }
}

/// <summary>A panel as the story sees it: where and when it plays, who is in it, and what happens.</summary>
public sealed record PanelRecord
{
    /// <summary>Id of its page: "3", "4-5".</summary>
    public required string Page { get; init; }

    /// <summary>Number within its page.</summary>
    public required int Number { get; init; }

    /// <summary>Index of its scene.</summary>
    public required int Scene { get; init; }

    /// <summary>Who is seen, as indices into the world's cast.</summary>
    public required ImmutableArray<int> Seen { get; init; }

    /// <summary>Who is named or speaks: certainly there, and not only left over from the panel before.</summary>
    public required ImmutableArray<int> Named { get; init; }

    /// <summary>Who speaks aloud in the picture.</summary>
    public required ImmutableArray<int> Speaking { get; init; }

    /// <summary>Who is heard from outside the picture.</summary>
    public required ImmutableArray<int> Heard { get; init; }

    /// <summary>Somebody is heard through a telephone, a radio or the like.</summary>
    public bool HasWire { get; init; }

    /// <summary>In the order they are said.</summary>
    public required ImmutableArray<StoryFact> Facts { get; init; }

    /// <summary>A ghost, a memory or a picture is spoken of: who is seen need not be there in the flesh.</summary>
    public bool HasApparition { get; init; }

    public required SourceSpan At { get; init; }
}
