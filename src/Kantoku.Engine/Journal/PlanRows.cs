using System.Collections.Immutable;
using Kantoku.Core.Plan;
using Kantoku.Engine.Coordinator;

namespace Kantoku.Engine.Journal;

/// <summary>What the journal keeps of plans: the keys of the one adopted last, and what finished steps were made
/// from.</summary>
internal static class PlanRows
{
    public static ImmutableArray<Digest> ReadKeys(SqliteDatabase database)
    {
        using var row = database.Prepare("SELECT keys FROM plan");
        if (!row.Step())
        {
            return [];
        }

        var bytes = row.Blob(0);
        var keys = ImmutableArray.CreateBuilder<Digest>(bytes.Length / Digest.Size);
        while (bytes.Length >= Digest.Size)
        {
            keys.Add(Digest.Read(bytes));
            bytes = bytes[Digest.Size..];
        }

        return keys.ToImmutable();
    }

    public static void WriteKeys(SqliteDatabase database, ImmutableArray<Digest> keys)
    {
        var bytes = new byte[keys.Length * Digest.Size];
        for (var at = 0; at < keys.Length; at++)
        {
            keys[at].Write(bytes.AsSpan(at * Digest.Size));
        }

        using var write = database.Prepare("INSERT OR REPLACE INTO plan(id, keys) VALUES (1, ?)");
        write.Bind(0, bytes).Run();
    }

    public static RememberedPlan ReadRemembered(SqliteDatabase database)
    {
        var steps = new Dictionary<string, RememberedStep>(StringComparer.Ordinal);
        using var rows = database.Prepare("SELECT step, key, facts FROM remembered");
        while (rows.Step())
        {
            if (TryReadFacts(rows.Blob(2), out var facts) && rows.Blob(1) is { Length: Digest.Size } key)
            {
                steps[rows.Text(0)] = new RememberedStep(Digest.Read(key), facts);
            }
        }

        return new RememberedPlan(steps);
    }

    public static void Remember(SqliteDatabase database, ProductionPlan plan, Func<int, bool> isDone)
    {
        var known = ReadKeysById(database);
        database.Execute("BEGIN IMMEDIATE");
        try
        {
            WriteChanged(database, plan, isDone, known);
            database.Execute("COMMIT");
        }
        catch (ProductionException)
        {
            database.TryRollBack();
            throw;
        }
    }

    /// <summary>Steps that the plan lacks stay: the plan may be a part of the book.</summary>
    private static void WriteChanged(
        SqliteDatabase database, ProductionPlan plan, Func<int, bool> isDone, Dictionary<string, Digest> known)
    {
        var bytes = new ByteWriter();
        using var write = database.Prepare("INSERT OR REPLACE INTO remembered(step, key, facts) VALUES (?, ?, ?)");
        for (var step = 0; step < plan.Steps.Length; step++)
        {
            var planned = plan.Steps[step];
            var same = known.TryGetValue(planned.Id.Value, out var key) && key == planned.Key;
            if (!same && isDone(step))
            {
                bytes.Clear();
                foreach (var fact in plan.Recipes.FactsOf(step))
                {
                    bytes.Text(fact.Name);
                    bytes.Text(fact.Value);
                }

                write.Bind(0, planned.Id.Value).Bind(1, planned.Key).Bind(2, bytes.Written).Run();
            }
        }
    }

    private static Dictionary<string, Digest> ReadKeysById(SqliteDatabase database)
    {
        var known = new Dictionary<string, Digest>(StringComparer.Ordinal);
        using var rows = database.Prepare("SELECT step, key FROM remembered");
        while (rows.Step())
        {
            known[rows.Text(0)] = rows.Blob(1) is { Length: Digest.Size } key ? Digest.Read(key) : default;
        }

        return known;
    }

    private static bool TryReadFacts(ReadOnlySpan<byte> bytes, out ImmutableArray<Fact> facts)
    {
        var read = ImmutableArray.CreateBuilder<Fact>();
        var from = new ByteReader(bytes);
        try
        {
            while (!from.AtEnd)
            {
                read.Add(new Fact(from.Text(), from.Text()));
            }

            facts = read.ToImmutable();
            return true;
        }
        catch (FormatException)
        {
            facts = [];
            return false;
        }
    }
}
