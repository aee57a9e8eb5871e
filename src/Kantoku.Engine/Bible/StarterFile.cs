namespace Kantoku.Engine.Bible;

/// <summary>A file of a new project.</summary>
/// <param name="Path">Relative to the project's folder.</param>
/// <param name="Content">Text, lines ended by a line feed.</param>
public sealed record StarterFile(string Path, string Content);
