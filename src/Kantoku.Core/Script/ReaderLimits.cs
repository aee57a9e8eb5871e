namespace Kantoku.Core.Script;

/// <summary>Bounds on what the script reader takes and tells.</summary>
public sealed record ReaderLimits
{
    public static readonly ReaderLimits Default = new();

    /// <summary>UTF-16 units of a source; what goes beyond is an error and is not read.</summary>
    public int MaxCharacters { get; init; } = 32 * 1024 * 1024;

    /// <summary>Diagnostics kept; one more says how many are left out.</summary>
    public int MaxDiagnostics { get; init; } = 1000;
}
