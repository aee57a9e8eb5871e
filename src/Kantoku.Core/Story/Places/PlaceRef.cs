namespace Kantoku.Core.Story.Places;

/// <summary>A place as a script speaks of it.</summary>
/// <param name="Key">Upper case, words parted by one space: what two mentions of one place have in common.</param>
/// <param name="Name">As written.</param>
/// <param name="Kind">What kind its words name.</param>
internal sealed record PlaceRef(string Key, string Name, PlaceKind Kind);
