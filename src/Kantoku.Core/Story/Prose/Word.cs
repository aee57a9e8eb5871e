namespace Kantoku.Core.Story.Prose;

[Flags]
internal enum WordTraits
{
    None = 0,

    /// <summary>Begins with a capital.</summary>
    Capital = 1,

    /// <summary>Two letters or more, all capitals.</summary>
    Caps = 2,

    /// <summary>Ends in 's, or is followed by の.</summary>
    Possessive = 4,

    /// <summary>A comma, dash or bracket stands before it.</summary>
    AfterBreak = 8,

    Number = 16,

    /// <summary>Japanese, Chinese or Korean.</summary>
    Wide = 32,

    FirstOfSentence = 64,

    /// <summary>Between round brackets.</summary>
    Bracketed = 128,
}

/// <summary>A word of a text.</summary>
/// <param name="Start">Index of its first UTF-16 unit.</param>
/// <param name="Length">UTF-16 units, a possessive ending left out.</param>
/// <param name="Sentence">0-based number of its sentence.</param>
/// <param name="Traits">How it is written.</param>
internal readonly record struct Word(int Start, int Length, int Sentence, WordTraits Traits)
{
    public int End => Start + Length;

    public bool Is(WordTraits traits) => (Traits & traits) != 0;
}

/// <summary>A meaning of a word.</summary>
internal readonly record struct Sense(Topic Topic, int Value);

/// <summary>A meaning found in a text.</summary>
/// <param name="Topic">What it speaks of.</param>
/// <param name="Value">Which of the topic's values.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="Count">Words it takes, ≥ 1.</param>
internal readonly record struct Sighting(Topic Topic, int Value, int First, int Count)
{
    /// <summary>Index of its last word.</summary>
    public int Last => First + Count - 1;
}
