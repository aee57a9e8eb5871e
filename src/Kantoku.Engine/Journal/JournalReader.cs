using System.Collections.Immutable;
using Kantoku.Core.Plan;
using Kantoku.Core.Production;
using Kantoku.Engine.Coordinator;

namespace Kantoku.Engine.Journal;

/// <summary>Reads a journal, also while its owner writes it, and changes nothing.</summary>
public sealed class JournalReader : IDisposable
{
    private readonly string _path;
    private readonly SqliteDatabase _database;

    private JournalReader(string path, SqliteDatabase database)
    {
        _path = path;
        _database = database;
    }

    /// <summary>Reads something of a journal.</summary>
    /// <param name="path">The file.</param>
    /// <param name="missing">The answer when there is none.</param>
    /// <param name="read">What to read.</param>
    /// <exception cref="ProductionException">Damaged, or of another version.</exception>
    public static T Read<T>(string path, T missing, Func<JournalReader, T> read)
    {
        if (!File.Exists(path))
        {
            return missing;
        }

        using var reader = Open(path);
        return reader._database.Scalar("SELECT count(*) FROM sqlite_schema") == 0 ? missing : reader.Checked(read);
    }

    /// <summary>Where the production stands; null when nothing was journaled yet.</summary>
    public Standing? ReadStanding()
    {
        using var row = _database.Prepare("SELECT body FROM standing");
        try
        {
            return row.Step() ? StandingCodec.Read(row.Blob(0)) : null;
        }
        catch (FormatException error)
        {
            throw new ProductionException(
                ProductionFault.JournalDamaged, $"{_path}: the standing is damaged.", JournalHints.Salvage, error);
        }
    }

    /// <summary>Folds all events up to a torn tail, if there is one.</summary>
    public void Replay(Action<Event> fold) => EventRows.Read(_database, _path, fold);

    public ImmutableArray<Digest> ReadPlanKeys() => PlanRows.ReadKeys(_database);

    public RememberedPlan LoadPlan() => PlanRows.ReadRemembered(_database);

    public void Dispose() => _database.Dispose();

    /// <summary>In a folder that may not be written SQLite cannot share the file; then nobody writes it
    /// either.</summary>
    private static JournalReader Open(string path)
    {
        var database = SqliteDatabase.Open(path, readOnly: true);
        try
        {
            database.Scalar("SELECT count(*) FROM sqlite_schema");
            return new JournalReader(path, database);
        }
        catch (ProductionException error) when (error.Fault == ProductionFault.ReadOnly)
        {
            database.Dispose();
            return new JournalReader(path, SqliteDatabase.Open(path, readOnly: true, immutable: true));
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    private T Checked<T>(Func<JournalReader, T> read)
    {
        JournalSchema.Check(_database, _path);
        return read(this);
    }
}
