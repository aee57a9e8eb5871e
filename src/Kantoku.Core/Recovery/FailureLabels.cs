namespace Kantoku.Core.Recovery;

/// <summary>Labels that the workflow itself gives or acts on; the whole taxonomy is in docs/recovery.md.</summary>
public static class FailureLabels
{
    /// <summary>No space left: nothing more can be drawn until there is.</summary>
    public const string DiskFull = "disk_full";

    /// <summary>An input or output file is absent.</summary>
    public const string AssetMissing = "asset_missing";

    /// <summary>An undecodable or damaged picture.</summary>
    public const string CorruptOutput = "corrupt_output";

    /// <summary>Access denied.</summary>
    public const string Permission = "permission";

    /// <summary>Nobody could say what became of an attempt.</summary>
    public const string JobLost = "job_lost";

    /// <summary>Nothing usable is known; also a defect of the program itself.</summary>
    public const string Unknown = "unknown";

    /// <summary>Labels that only a person can cure when they are not transient: keys, money, refused prompts,
    /// models.</summary>
    public static bool NeedsPerson(string label) =>
        label is "auth" or "quota_exhausted" or "content_policy" or "model_missing" or "dependency_version";
}
