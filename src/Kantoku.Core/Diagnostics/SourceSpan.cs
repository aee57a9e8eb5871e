namespace Kantoku.Core.Diagnostics;

/// <summary>A place in a source file.</summary>
/// <param name="File">The file's name as the user gave it, never made absolute.</param>
/// <param name="Line">1-based line; 0 when the whole file is meant.</param>
/// <param name="Column">1-based column in UTF-16 units, a tab counting as one; 0 with line 0.</param>
/// <param name="Length">UTF-16 units to underline on that line, ≥ 0.</param>
public readonly record struct SourceSpan(string File, int Line, int Column, int Length = 1)
{
    public override string ToString() => Line > 0 ? $"{File}:{Line}:{Column}" : File;
}
