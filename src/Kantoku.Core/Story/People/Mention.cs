namespace Kantoku.Core.Story.People;

internal enum MentionKind
{
    Name,
    Role,
    Pronoun,
}

/// <summary>Somebody spoken of in a text.</summary>
/// <param name="Person">Index into the cast.</param>
/// <param name="First">Index of the first word.</param>
/// <param name="Last">Index of the last word.</param>
/// <param name="Kind">By what.</param>
/// <param name="IsObject">Somebody else acts on or towards them.</param>
/// <param name="IsPresent">They can be seen.</param>
/// <param name="IsFar">In the background.</param>
internal readonly record struct Mention(int Person, int First, int Last, MentionKind Kind, bool IsObject,
    bool IsPresent, bool IsFar);
