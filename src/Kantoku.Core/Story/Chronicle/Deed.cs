namespace Kantoku.Core.Story.Chronicle;

/// <summary>What somebody does or undergoes, as far as it changes what can happen later.</summary>
public enum Deed
{
    Dies,
    Kills,
    Revives,
    Faints,
    Sleeps,
    Wakes,
    IsInjured,
    IsBandaged,
    Heals,
    GetsWet,
    Dries,
    Tires,
    Rests,
    Enters,
    Leaves,

    /// <summary>Other clothes are put on.</summary>
    Changes,

    /// <summary>The clothes that are worn are said.</summary>
    Wears,
    Takes,
    Gives,

    /// <summary>Put down, within reach.</summary>
    Drops,

    /// <summary>Lost or thrown away.</summary>
    Loses,
    Holds,
    Uses,
    Breaks,
    Mends,
    Opens,
    Closes,
    Locks,
    Unlocks,
    Lights,
    Darkens,
    Learns,

    /// <summary>Hair of a colour is said. Value: an <see cref="InkTone"/>.</summary>
    HasHair,

    /// <summary>Something else that only the living and waking do.</summary>
    Acts,

    /// <summary>A note gives a thing a state, or a holder.</summary>
    IsSet,

    /// <summary>A note asks that a thing has a state, or that somebody knows something.</summary>
    IsNeeded,

    /// <summary>Words that only who knows a fact can say.</summary>
    Tells,

    /// <summary>The weather is said.</summary>
    WeatherIs,

    /// <summary>The hour is said.</summary>
    HourIs,
}
