using System.Collections.Immutable;
using System.Globalization;
using Kantoku.Core.Plan;
using Kantoku.Core.Production;
using Kantoku.Core.Recovery;
using Kantoku.Engine.Coordinator;

namespace Kantoku.Engine.Journal;

/// <summary>What a salvage kept.</summary>
/// <param name="Artifacts">Finished steps that the new journal knows.</param>
/// <param name="InDoubt">Attempts that may have cost money and are looked up in the next run.</param>
/// <param name="Aside">Where the damaged journal was put.</param>
public sealed record Salvaged(int Artifacts, int InDoubt, string Aside);

/// <summary>The way out when a journal is damaged in the middle: a new one that knows what the old still
/// tells.</summary>
public static class JournalSalvage
{
    private const int AsideMax = 1000;
    private static readonly ImmutableArray<string> Companions = ["-wal", "-shm"];

    /// <summary>Reads what is readable, puts the damaged journal aside and writes a new one.</summary>
    /// <remarks>Finished pictures stay in the store. What the damage hides is drawn again.</remarks>
    /// <param name="folder">The production.</param>
    /// <param name="time">The clock.</param>
    /// <exception cref="ProductionException">The production is in use, or its folder cannot be written.</exception>
    public static async Task<Salvaged> RunAsync(ProductionFolder folder, TimeProvider time)
    {
        using var @lock = ProductionLock.Take(folder.Lock);
        var state = new ProductionState(NoPlan(), ProductionLimits.For(jobs: 1), RetryPolicy.Standard);
        foreach (var @event in Read(folder.Journal))
        {
            Workflow.Fold(state, @event);
        }

        var aside = FileFaults.Guard(folder.Journal, () => SetAside(folder.Journal));
        var recorded = state.Recorded();
        using var journal = SqliteJournal.Open(folder.Journal);
        await journal.CommitAsync(new JournalBatch
        {
            Events = [.. recorded.SelectMany(known => Carry(known, time.GetUtcNow()))],
            Standing = Standing.Of(state),
        });
        return new Salvaged(
            recorded.Count(known => !known.Artifact.IsEmpty),
            recorded.Count(known => known.InDoubtInputs != null),
            aside);
    }

    private static ImmutableArray<Event> Read(string path)
    {
        try
        {
            using var database = SqliteDatabase.Open(path, readOnly: true);
            return EventRows.Salvage(database, path);
        }
        catch (ProductionException error) when (error.Fault == ProductionFault.JournalDamaged)
        {
            return [];
        }
    }

    private static IEnumerable<Event> Carry(RecordedArtifact known, DateTimeOffset now)
    {
        var isOpen = known.InDoubtInputs != null;
        yield return new Event.StepCarried
        {
            At = now,
            Key = known.Key,
            Artifact = known.Artifact,
            Bytes = known.Bytes,
            Inputs = known.Inputs,
            Number = isOpen ? known.Number - 1 : known.Number,
            Paid = known.Paid,
        };
        if (known.InDoubtInputs is { } inputs)
        {
            yield return new Event.AttemptStarted
            {
                At = now,
                Key = known.Key,
                Number = known.Number,
                Inputs = inputs,
                Paid = true,
            };
        }
    }

    private static string SetAside(string journal)
    {
        for (var number = 1; number < AsideMax; number++)
        {
            var aside = string.Create(CultureInfo.InvariantCulture, $"{journal}.damaged-{number}");
            if (!File.Exists(aside))
            {
                File.Move(journal, aside);
                foreach (var companion in Companions.Where(companion => File.Exists(journal + companion)))
                {
                    File.Move(journal + companion, aside + companion);
                }

                return aside;
            }
        }

        throw new IOException($"There are {AsideMax} damaged journals beside {journal} already.");
    }

    private static ProductionPlan NoPlan() => new([], [0], [], new NoRecipes());

    /// <summary>An empty plan has nothing to derive.</summary>
    private sealed class NoRecipes : IRecipeSource
    {
        public Recipe RecipeOf(int step) => throw new ArgumentOutOfRangeException(nameof(step));

        public ImmutableArray<Fact> FactsOf(int step) => throw new ArgumentOutOfRangeException(nameof(step));
    }
}
