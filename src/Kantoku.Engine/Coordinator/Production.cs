using System.Collections.Immutable;
using Kantoku.Core.Plan;
using Kantoku.Engine.Artifacts;
using Kantoku.Engine.Journal;
using Kantoku.Engine.Subsystems;

namespace Kantoku.Engine.Coordinator;

/// <summary>A production that this process owns: its lock, its journal and its artifact store.</summary>
public sealed class Production : IDisposable
{
    private readonly ProductionLock _lock;
    private readonly SqliteJournal _journal;
    private readonly TimeProvider _time;

    private Production(
        ProductionFolder folder,
        ProductionLock @lock,
        SqliteJournal journal,
        DiskArtifactStore artifacts,
        TimeProvider time)
    {
        Folder = folder;
        Artifacts = artifacts;
        _lock = @lock;
        _journal = journal;
        _time = time;
    }

    public ProductionFolder Folder { get; }

    public DiskArtifactStore Artifacts { get; }

    /// <summary>What had to be mended so far, one sentence each.</summary>
    public ImmutableArray<string> Notices => _journal.Notices;

    /// <summary>Takes the production: makes its folders if need be, locks it, opens journal and store.</summary>
    /// <exception cref="ProductionException">It is in use, cannot be written, or its journal is damaged or of another
    /// version.</exception>
    public static Production Open(ProductionFolder folder, TimeProvider time)
    {
        MakeFolders(folder);
        var @lock = ProductionLock.Take(folder.Lock);
        SqliteJournal? journal = null;
        try
        {
            journal = SqliteJournal.Open(folder.Journal);
            return new Production(folder, @lock, journal, OpenStore(folder), time);
        }
        catch
        {
            journal?.Dispose();
            @lock.Dispose();
            throw;
        }
    }

    /// <summary>Runs a plan; see <see cref="ProductionCoordinator.RunAsync"/>. What finished steps were made from is
    /// remembered for <see cref="PlanReview"/>.</summary>
    /// <exception cref="ProductionException">The journal cannot be read or written.</exception>
    public async Task<ProductionReport> RunAsync(
        ProductionPlan plan,
        IStepRunner runner,
        ProductionOptions options,
        IProgress<ProductionProgress>? progress,
        CancellationToken cancellation)
    {
        var coordinator = new ProductionCoordinator(_journal, Artifacts, _time);
        var report = await coordinator.RunAsync(plan, runner, options, progress, cancellation);
        _journal.SavePlan(plan, step => !report.Artifacts[step].IsEmpty);
        return report;
    }

    /// <summary>Remembers a complete make.</summary>
    /// <param name="inputs">Digest of everything it read.</param>
    /// <param name="outputs">The files it left outside the store.</param>
    /// <param name="report">The run: complete, or nothing is remembered.</param>
    /// <exception cref="ProductionException">It cannot be written.</exception>
    public void SaveFingerprint(Digest inputs, ImmutableArray<MadeFile> outputs, ProductionReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (!report.IsComplete)
        {
            return;
        }

        var fingerprint = new MakeFingerprint
        {
            Inputs = inputs,
            Outputs = outputs,
            Artifacts = [.. report.Artifacts.Zip(report.ArtifactBytes).Distinct()],
            Steps = report.Artifacts.Length,
        };
        _ = FileFaults.Guard(Folder.Fingerprint, () => fingerprint.Save(Folder.Fingerprint));
    }

    public void Dispose()
    {
        _journal.Dispose();
        _lock.Dispose();
    }

    private static void MakeFolders(ProductionFolder folder) =>
        FileFaults.Guard(folder.Root, () => Directory.CreateDirectory(folder.Root));

    private static DiskArtifactStore OpenStore(ProductionFolder folder) =>
        FileFaults.Guard(folder.Store, () => DiskArtifactStore.Open(folder.Store));
}
