using Kantoku.Engine.Artifacts;
using Kantoku.Engine.Journal;

namespace Kantoku.Engine.Coordinator;

/// <summary>Where a production lives: <c>.kantoku/&lt;script's name&gt;/</c> beside the script, with its artifacts in
/// <c>.kantoku/artifacts/</c> or wherever the store was put.</summary>
/// <remarks>Only names; nothing is read or made. Nothing in these folders holds an absolute path, so that they can be
/// moved together with the script.</remarks>
public sealed record ProductionFolder
{
    /// <summary>Environment variable that puts the artifact store elsewhere, for several projects to share.</summary>
    public const string StoreVariable = "KANTOKU_STORE";

    /// <summary>Folder beside the script that holds everything of this program.</summary>
    public const string HomeName = ".kantoku";

    internal const string JournalName = "journal.db";
    internal const string ArtifactsName = "artifacts";
    private const string FingerprintName = "fingerprint";
    private const string LockName = "lock";

    private ProductionFolder(string home, string root, string store, bool isStoreShared)
    {
        Home = home;
        Root = root;
        Store = store;
        IsStoreShared = isStoreShared;
    }

    /// <summary><c>.kantoku</c> beside the script.</summary>
    public string Home { get; }

    /// <summary>The production's own folder.</summary>
    public string Root { get; }

    /// <summary>The artifact store's folder.</summary>
    public string Store { get; }

    /// <summary>The store was put elsewhere, so productions of other folders may use it too.</summary>
    public bool IsStoreShared { get; }

    public string Journal => Path.Combine(Root, JournalName);

    public string Lock => Path.Combine(Root, LockName);

    public string Fingerprint => Path.Combine(Root, FingerprintName);

    /// <summary>The folder of a script's production.</summary>
    /// <param name="script">Path of the script, as the user gave it.</param>
    /// <param name="store">Where the artifact store is; null for <see cref="StoreVariable"/>, or else beside the
    /// script.</param>
    public static ProductionFolder Of(string script, string? store = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(script);
        var home = Path.Combine(Path.GetDirectoryName(script) ?? "", HomeName);
        var elsewhere = store ?? Environment.GetEnvironmentVariable(StoreVariable);
        var name = Path.GetFileNameWithoutExtension(script);
        var isName = name.Length > 0 && name != ArtifactsName && name.Trim('.').Length > 0;
        return new ProductionFolder(
            home,
            Path.Combine(home, isName ? name : "_" + name),
            string.IsNullOrEmpty(elsewhere) ? Path.Combine(home, ArtifactsName) : elsewhere,
            !string.IsNullOrEmpty(elsewhere));
    }

    /// <summary>What was remembered when the plan's steps were last done; empty when there is no journal.</summary>
    /// <exception cref="ProductionException">The journal is damaged or of another version.</exception>
    public RememberedPlan LoadPlan() => JournalReader.Read(Journal, RememberedPlan.Empty, reader => reader.LoadPlan());

    /// <summary>The fingerprint of the last complete make; null when there is none or it cannot be read.</summary>
    public MakeFingerprint? LoadFingerprint() => MakeFingerprint.Load(Fingerprint);

    /// <summary>The artifact store, to look only.</summary>
    public DiskArtifactStore LookAtStore() => DiskArtifactStore.OpenReadOnly(Store);
}
