using System.Collections.Immutable;

namespace Kantoku.Core.Story;

/// <summary>The kinds of place that can be drawn; a place that fits none is Abstract.</summary>
public enum PlaceKind
{
    Abstract,
    SchoolFront,
    Classroom,
    Corridor,
    Bedroom,
    LivingRoom,
    Kitchen,
    Street,
    Alley,
    Shop,
    Cafe,
    Office,
    Library,
    Hospital,
    Station,
    TrainInside,
    Rooftop,
    Park,
    Forest,
    Field,
    Mountain,
    Seaside,
    River,
    Bridge,
    CitySkyline,
    Sky,
    Shrine,
    Cave,
    Laboratory,
    Spaceship,
    Castle,
    Stage,
    ClockTower,
    ThroneRoom,
    Church,
    Gym,
    TatamiRoom,
    Bathroom,
    Cell,
    Warehouse,
    Desert,
    Battlefield,
    Graveyard,
    Village,
    ShipDeck,
    OuterSpace,
}

public enum TimeOfDay
{
    Day,
    Dawn,
    Dusk,
    Night,
}

public enum Weather
{
    Clear,
    Rain,
    Snow,
    Fog,
    Wind,
    Storm,
}

/// <summary>What a place looks like, as data.</summary>
public sealed record PlaceDesign
{
    public required PlaceKind Kind { get; init; }

    /// <summary>Fine variation, from the place's id alone.</summary>
    public required ulong Seed { get; init; }
}

/// <summary>A place of the story.</summary>
public sealed record Place
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required ImmutableArray<string> Names { get; init; }

    public required PlaceDesign Design { get; init; }

    public string Description { get; init; } = "";
}

/// <summary>Who and what the story has: the bible, completed by inference from the script.</summary>
public sealed record StoryWorld
{
    /// <summary>In the order of first appearance in bible, then script.</summary>
    public required ImmutableArray<Character> Cast { get; init; }

    public required ImmutableArray<Place> Places { get; init; }

    /// <summary>Free words on style from title page and bible; empty when none.</summary>
    public string Style { get; init; } = "";
}
