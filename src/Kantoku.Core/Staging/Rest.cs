namespace Kantoku.Core.Staging;

/// <summary>What a body rests on.</summary>
public enum Rest
{
    /// <summary>A stool for who sits, the ground for who lies; nothing for others.</summary>
    Plain,

    Chair,

    Bench,

    Sofa,

    Bed,

    Rock,
}
