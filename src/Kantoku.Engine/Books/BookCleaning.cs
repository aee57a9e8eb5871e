using Kantoku.Core.Plan;
using Kantoku.Core.Production;
using Kantoku.Engine.Artifacts;
using Kantoku.Engine.Coordinator;
using Kantoku.Engine.Journal;

namespace Kantoku.Engine.Books;

/// <summary>Frees artifacts that nothing current needs, and what crashes left behind.</summary>
/// <remarks>Current is what any production of the folder last made of each of its steps. The store is swept only while
/// this process owns every one of them, so that nothing being made is taken away.</remarks>
public static class BookCleaning
{
    /// <param name="script">The script whose folder is cleaned.</param>
    /// <param name="store">The artifact folder, or null as for <see cref="ProductionFolder.Of"/>.</param>
    /// <param name="dryRun">Only say what would be freed.</param>
    /// <param name="paid">Free what cost money too, where nothing current needs it.</param>
    /// <param name="shared">Sweep a store that other projects may use.</param>
    /// <exception cref="BookException">The store is shared and that was not allowed for.</exception>
    /// <exception cref="ProductionException">A production of the folder runs, or its journal is damaged.</exception>
    public static Freed Run(string script, string? store, bool dryRun, bool paid, bool shared)
    {
        var folder = ProductionFolder.Of(script, store);
        if (folder.IsStoreShared && !shared)
        {
            throw new BookException(
                $"The store '{folder.Store}' may be shared: what other projects need of it cannot be known from here.",
                "Add --shared to free all the same; what they miss they will draw again.",
                isUsage: true);
        }

        if (!Directory.Exists(folder.Store))
        {
            return default;
        }

        var owned = new List<Coordinator.Production>();
        try
        {
            var kept = new HashSet<Digest>();
            foreach (var neighbour in ProductionsOf(folder, store))
            {
                owned.Add(Coordinator.Production.Open(neighbour, TimeProvider.System));
                Keep(neighbour, paid, kept);
            }

            return DiskArtifactStore.Open(folder.Store).Sweep(kept.Contains, dryRun);
        }
        finally
        {
            owned.ForEach(production => production.Dispose());
        }
    }

    private static IEnumerable<ProductionFolder> ProductionsOf(ProductionFolder folder, string? store)
    {
        var beside = Path.GetDirectoryName(folder.Home) ?? "";
        return Directory.EnumerateDirectories(folder.Home)
            .Where(path => File.Exists(Path.Combine(path, Path.GetFileName(folder.Journal))))
            .Order(StringComparer.Ordinal)
            .Select(path => ProductionFolder.Of(Path.Combine(beside, Path.GetFileName(path) + ".fountain"), store));
    }

    private static void Keep(ProductionFolder folder, bool paid, HashSet<Digest> kept)
    {
        var current = new Dictionary<Digest, Digest>();
        var costly = new HashSet<(Digest Key, int Number)>();
        var keys = JournalReader.Read(folder.Journal, [], reader =>
        {
            reader.Replay(@event => Note(@event, current, costly, paid ? null : kept));
            return reader.LoadPlan().Steps.Select(step => step.Step.Key).Concat(reader.ReadPlanKeys()).ToHashSet();
        });
        kept.UnionWith(current.Where(entry => keys.Contains(entry.Key)).Select(entry => entry.Value));
    }

    private static void Note(
        Event @event,
        Dictionary<Digest, Digest> current,
        HashSet<(Digest Key, int Number)> costly,
        HashSet<Digest>? keptPaid)
    {
        switch (@event)
        {
            case Event.AttemptStarted { Paid: true } started:
                costly.Add((started.Key, started.Number));
                break;
            case Event.AttemptFinished finished:
                current[finished.Key] = finished.Artifact;
                if (costly.Contains((finished.Key, finished.Number)))
                {
                    keptPaid?.Add(finished.Artifact);
                }

                break;
            case Event.StepCarried carried:
                current[carried.Key] = carried.Artifact;
                if (carried.Paid)
                {
                    keptPaid?.Add(carried.Artifact);
                }

                break;
            default:
                break;
        }
    }
}
